// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/assessment_problems.h"

#include "assessment/register_rules/register_rules.h"
#include "assessment/result_rules.h"
#include "assessment/steps/step_data.h"

#include <QCoreApplication>

#include <iterator>

namespace gapwright {

std::vector<Problem> assessmentProblems(const StepData &data)
{
    std::vector<Problem> problems;
    for (const ItemResult *result : data.currentResults) {
        const RequirementItem *item = data.catalogue->item(result->item);
        for (const RuleBreach &breach : breachesOf(*result, *item))
            problems.push_back({breach.rule, Problem::Severity::Error,
                                definitionOf<ItemResult>().table, result->id.value, breach.column,
                                QCoreApplication::translate("Steps", "%1: %2", "item, sentence")
                                    .arg(result->item, breach.sentence),
                                QCoreApplication::translate(
                                    "Steps", "Complete the result, or correct its status.")});
    }
    return problems;
}

std::vector<Problem> allProblems(const StepData &data)
{
    std::vector<Problem> all = assessmentProblems(data);
    std::vector<Problem> registers = registerProblems(data.registers);
    std::move(registers.begin(), registers.end(), std::back_inserter(all));
    std::stable_sort(all.begin(), all.end(), [](const Problem &a, const Problem &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.rule < b.rule;
    });
    return all;
}

} // namespace gapwright
