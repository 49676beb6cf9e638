// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/certification_cycle.h"

#include <algorithm>
#include <numeric>

namespace gapwright {

CertificationDates certificationDates(QDate decision)
{
    CertificationDates dates;
    dates.firstSurveillanceLatest = decision.addMonths(12);
    dates.expiry = decision.addYears(3);
    dates.restorationLimit = dates.expiry.addMonths(6);
    for (int year = decision.year() + 1; year < dates.expiry.year(); ++year)
        dates.surveillanceYears.push_back(year);
    return dates;
}

QDate majorVerificationLimit(QDate stageTwoLastDay)
{
    return stageTwoLastDay.addMonths(6);
}

AuditTime auditTime(double baseDays, std::span<const int> factors)
{
    AuditTime time;
    time.sumOfFactors = std::accumulate(factors.begin(), factors.end(), 0);
    time.applied = std::max(time.sumOfFactors, -30);
    time.days = baseDays * (100 + time.applied) / 100.0;
    return time;
}

} // namespace gapwright
