// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_rules.h"

#include <algorithm>
#include <iterator>

namespace gapwright {

std::vector<Problem> registerProblems(const RegisterData &data)
{
    using Rules = std::vector<Problem> (*)(const RegisterData &);
    constexpr Rules groups[] = {
        scopeProblems,       serviceProblems, configurationProblems, slaProblems,
        partyProblems,       riskProblems,    peopleProblems,        documentProblems,
        measurementProblems, auditProblems,   improvementProblems,   customerProblems,
        changeProblems,      projectProblems, processOwnerProblems,  servicePlanProblems,
    };
    std::vector<Problem> all;
    for (const Rules rules : groups) {
        std::vector<Problem> some = rules(data);
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(), [](const Problem &a, const Problem &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.rule < b.rule;
    });
    return all;
}

} // namespace gapwright
