// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/finding_grade.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<FindingGrade>()
{
    static constexpr Choice choices[] = {
        {int(FindingGrade::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(FindingGrade::MajorNonconformity), "major_nonconformity",
         QT_TRANSLATE_NOOP("Register", "Major nonconformity")},
        {int(FindingGrade::MinorNonconformity), "minor_nonconformity",
         QT_TRANSLATE_NOOP("Register", "Minor nonconformity")},
        {int(FindingGrade::OpportunityForImprovement), "opportunity_for_improvement",
         QT_TRANSLATE_NOOP("Register", "Opportunity for improvement")},
        {int(FindingGrade::Observation), "observation",
         QT_TRANSLATE_NOOP("Register", "Observation")},
        {int(FindingGrade::Strength), "strength", QT_TRANSLATE_NOOP("Register", "Strength")},
    };
    return choices;
}

} // namespace gapwright
