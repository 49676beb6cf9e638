// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/assessments/assessment.h"

namespace gapwright {

template <> std::span<const Choice> choicesOf<AssessmentKind>()
{
    static constexpr Choice choices[] = {
        {int(AssessmentKind::Baseline), "baseline", QT_TRANSLATE_NOOP("Register", "Baseline")},
        {int(AssessmentKind::Reassessment), "reassessment",
         QT_TRANSLATE_NOOP("Register", "Re-assessment")},
        {int(AssessmentKind::MockAudit), "mock_audit", QT_TRANSLATE_NOOP("Register", "Mock audit")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<AssessmentState>()
{
    static constexpr Choice choices[] = {
        {int(AssessmentState::Open), "open", QT_TRANSLATE_NOOP("Register", "Open")},
        {int(AssessmentState::Approved), "approved", QT_TRANSLATE_NOOP("Register", "Approved")},
    };
    return choices;
}

template <> const RegisterDefinition<Assessment> &definitionOf<Assessment>()
{
    using R = Assessment;
    static const auto definition =
        RegisterDefinition<R>("assessments", QT_TRANSLATE_NOOP("Register", "Assessments"))
            .text<&R::name>("name", QT_TRANSLATE_NOOP("Register", "Name"),
                            Required | ShownInList | Searchable)
            .choice<&R::kind>("kind", QT_TRANSLATE_NOOP("Register", "Kind of assessment"),
                              ShownInList)
            .date<&R::heldOn>("held_on", QT_TRANSLATE_NOOP("Register", "Date"),
                              Required | ShownInList)
            .text<&R::assessor>("assessor", QT_TRANSLATE_NOOP("Register", "Assessor"),
                                Required | ShownInList | Searchable)
            .text<&R::itemSet>("item_set", QT_TRANSLATE_NOOP("Register", "Item set"))
            .choice<&R::state>("state", QT_TRANSLATE_NOOP("Register", "State"), ShownInList)
            .text<&R::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Register", "Approved by"))
            .date<&R::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Register", "Approved on"))
            .text<&R::conclusion>("conclusion", QT_TRANSLATE_NOOP("Register", "Conclusion"),
                                  Searchable, {.multiline = true}, {.wide = true});
    return definition;
}

bool isOpen(const Assessment &assessment)
{
    return assessment.state == AssessmentState::Open;
}

} // namespace gapwright
