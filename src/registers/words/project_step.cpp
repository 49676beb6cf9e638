// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/project_step.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ProjectStep>()
{
    static constexpr Choice choices[] = {
        {int(ProjectStep::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ProjectStep::Support), "1", QT_TRANSLATE_NOOP("Register", "1 Management support")},
        {int(ProjectStep::Project), "2", QT_TRANSLATE_NOOP("Register", "2 Project")},
        {int(ProjectStep::GapAnalysis), "3", QT_TRANSLATE_NOOP("Register", "3 Gap analysis")},
        {int(ProjectStep::Scope), "4",
         QT_TRANSLATE_NOOP("Register", "4 Scope, policy, responsibilities")},
        {int(ProjectStep::Procedures), "5",
         QT_TRANSLATE_NOOP("Register", "5 Supporting procedures")},
        {int(ProjectStep::Processes), "6", QT_TRANSLATE_NOOP("Register", "6 Generate processes")},
        {int(ProjectStep::Implementation), "7",
         QT_TRANSLATE_NOOP("Register", "7 Implement processes")},
        {int(ProjectStep::Training), "8",
         QT_TRANSLATE_NOOP("Register", "8 Training and awareness")},
        {int(ProjectStep::Operation), "9", QT_TRANSLATE_NOOP("Register", "9 Operate")},
        {int(ProjectStep::Improvement), "10",
         QT_TRANSLATE_NOOP("Register", "10 Continual improvement")},
        {int(ProjectStep::InternalAudit), "11",
         QT_TRANSLATE_NOOP("Register", "11 Internal audits")},
        {int(ProjectStep::ManagementReview), "12",
         QT_TRANSLATE_NOOP("Register", "12 Management review")},
        {int(ProjectStep::CorrectiveAction), "13",
         QT_TRANSLATE_NOOP("Register", "13 Corrective actions")},
        {int(ProjectStep::StageOne), "S1", QT_TRANSLATE_NOOP("Register", "Stage 1")},
        {int(ProjectStep::StageTwo), "S2", QT_TRANSLATE_NOOP("Register", "Stage 2")},
        {int(ProjectStep::Surveillance), "SV", QT_TRANSLATE_NOOP("Register", "Surveillance")},
        {int(ProjectStep::Recertification), "RC", QT_TRANSLATE_NOOP("Register", "Recertification")},
    };
    return choices;
}

QString idOf(ProjectStep step)
{
    return textOf(detail::storedChoice(choicesOf<ProjectStep>(), int(step)));
}

ProjectStep projectStepOf(const QString &id)
{
    int value = 0;
    return detail::choiceValue(choicesOf<ProjectStep>(), id, &value) ? ProjectStep(value)
                                                                     : ProjectStep::NotStated;
}

} // namespace gapwright
