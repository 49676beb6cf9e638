// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/scorecard.h"

namespace gapwright {

/// Where a figure comes from, as a person would write it down. All texts are translated and use
/// the local number format.
struct Arithmetic {
    QString title; ///< "Conformity of 6.3 Plan the service management system"
    QString result; ///< "76.1 %"
    QString rule; ///< the formula in words
    QStringList headings;
    std::vector<QStringList> rows; ///< one per item or area that counts
    QStringList steps; ///< the sums, line by line, down to the result
    QStringList notes; ///< what was left out and why
};

[[nodiscard]] Arithmetic conformityArithmetic(const QString &clause, const AssessmentData &data,
                                              const Catalogue &catalogue);
[[nodiscard]] Arithmetic coverageArithmetic(const QString &clause, const AssessmentData &data,
                                            const Catalogue &catalogue);
[[nodiscard]] Arithmetic verdictArithmetic(const QString &clause, const AssessmentData &data,
                                           const Catalogue &catalogue);
/// Gaps, forecast majors and minors of a clause.
[[nodiscard]] Arithmetic gapsArithmetic(const QString &clause, const AssessmentData &data,
                                        const Catalogue &catalogue);
[[nodiscard]] Arithmetic maturityArithmetic(const QString &clause, const AssessmentData &data,
                                            const Catalogue &catalogue);
[[nodiscard]] Arithmetic priorityArithmetic(const QString &item, const AssessmentData &data,
                                            const Catalogue &catalogue);
[[nodiscard]] Arithmetic capabilityArithmetic(const QString &area, const AssessmentData &data,
                                              const Catalogue &catalogue);
[[nodiscard]] Arithmetic stageOneArithmetic(const AssessmentData &data, const Catalogue &catalogue);

} // namespace gapwright
