// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/frequency.h"

namespace gapwright {

/// What holds for the whole project: currency, limits, intervals. A file has at most one.
struct ProjectSettings {
    Id<ProjectSettings> id;
    QString currency;
    std::optional<int> horizonYears;
    std::optional<Percentage> discountRate;
    std::optional<Percentage> contingency;
    std::optional<int> riskAcceptance;
    std::optional<int> riskHigh;
    std::optional<int> complaintDays;
    Frequency reviewEvery = Frequency::NotStated;
    QString noOrganizationRisks;
    QString noRequirementRisks;
    QString noPartyRisks;
    QString comment;

    friend bool operator==(const ProjectSettings &, const ProjectSettings &) = default;
};

template <> const RegisterDefinition<ProjectSettings> &definitionOf<ProjectSettings>();

} // namespace gapwright
