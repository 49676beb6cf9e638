// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/criteria.h"

namespace gapwright {

std::vector<CriterionEntry> allCriteria()
{
    std::vector<CriterionEntry> all;
    for (const auto &part : {startCriteria(), gapCriteria(), scopeCriteria(), supportCriteria(),
                             designCriteria(), rollOutCriteria(), operationCriteria(),
                             improvementCriteria(), checkCriteria(), certificationCriteria()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

CriterionRule ruleOf(const QString &criterion)
{
    static const std::vector<CriterionEntry> all = allCriteria();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CriterionEntry &entry) {
        return criterion == QLatin1String(entry.id);
    });
    return found == all.end() ? nullptr : found->rule;
}

} // namespace gapwright
