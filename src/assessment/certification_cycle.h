// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include <span>
#include <vector>

namespace gapwright {

/// The latest dates that follow from a certification decision (ISO/IEC 17021-1, own words).
struct CertificationDates {
    QDate firstSurveillanceLatest; ///< 12 months after the decision
    QDate expiry; ///< three years after the decision
    QDate restorationLimit; ///< six months after expiry
    std::vector<int> surveillanceYears; ///< calendar years that need a surveillance audit
};
[[nodiscard]] CertificationDates certificationDates(QDate decision);

/// Majors not verified within six months after the last day of stage 2 need another stage 2.
[[nodiscard]] QDate majorVerificationLimit(QDate stageTwoLastDay);

/// Audit days after single factors in percent. Reductions end at 30 % of the table value.
struct AuditTime {
    int sumOfFactors = 0;
    int applied = 0; ///< percent
    double days = 0;
};
[[nodiscard]] AuditTime auditTime(double baseDays, std::span<const int> factors);

} // namespace gapwright
