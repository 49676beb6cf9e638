// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/plan/work_days.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr qint64 week = 7;
constexpr qint64 workWeek = 5;

} // namespace

qint64 workDaysBefore(QDate day)
{
    const qint64 julian = day.toJulianDay(); // day 0 is a Monday
    return julian / week * workWeek + std::min(julian % week, workWeek);
}

QDate workDayAt(qint64 before)
{
    return QDate::fromJulianDay(before / workWeek * week + before % workWeek);
}

int workDaysIn(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return 0;
    return int(workDaysBefore(last.addDays(1)) - workDaysBefore(first));
}

} // namespace gapwright
