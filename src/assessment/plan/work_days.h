// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

namespace gapwright {

// Days counted Monday to Friday, without holidays. Constant time.

/// How many working days lie before a day, from a fixed Monday on. Saturday and Sunday count like
/// the Monday after.
[[nodiscard]] qint64 workDaysBefore(QDate day);
/// The working day that has that many before it.
[[nodiscard]] QDate workDayAt(qint64 before);
/// Working days from the first to the last day, both included; 0 when there is none.
[[nodiscard]] int workDaysIn(QDate first, QDate last);

} // namespace gapwright
