// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>

namespace gapwright {

/// The main clauses (4, 5, ...) that a list such as "4-6, 8.2, 10" names.
[[nodiscard]] QSet<int> mainClausesIn(const QString &list);

} // namespace gapwright
