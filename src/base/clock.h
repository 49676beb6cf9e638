// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>

#include <optional>

namespace gapwright {

/// Where "today" and "now" come from. Passed by value; fixed for reports with --date and for tests.
class Clock {
public:
    /// The clock of the computer.
    Clock() = default;
    /// A clock that stands still at noon UTC of a day.
    explicit Clock(QDate fixedDay);

    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime nowUtc() const;
    [[nodiscard]] bool isFixed() const { return m_fixed.has_value(); }

private:
    std::optional<QDateTime> m_fixed;
};

/// ISO 8601 text in UTC with milliseconds, as the project file stores times.
[[nodiscard]] QString isoUtc(const QDateTime &time);

} // namespace gapwright
