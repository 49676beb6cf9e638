// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace gapwright {

Clock::Clock(QDate fixedDay)
    : m_fixed(QDateTime(fixedDay, QTime(12, 0), Qt::UTC))
{
}

QDate Clock::today() const
{
    return m_fixed ? m_fixed->date() : QDate::currentDate();
}

QDateTime Clock::nowUtc() const
{
    return m_fixed ? *m_fixed : QDateTime::currentDateTimeUtc();
}

QString isoUtc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace gapwright
