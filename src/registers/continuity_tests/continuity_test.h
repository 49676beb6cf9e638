// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Action;
struct ContinuityPlan;

enum class TestResult { NotStated, Passed, PassedWithDeficiencies, Failed };

/// One test of a continuity plan.
struct ContinuityTest {
    Id<ContinuityTest> id;
    Id<ContinuityPlan> plan;
    QDate testedOn;
    QString requirement;
    QString scenario;
    TestResult result = TestResult::NotStated;
    QString deficiencies;
    QString review;
    std::vector<Id<Action>> actions;
    QString comment;

    friend bool operator==(const ContinuityTest &, const ContinuityTest &) = default;
};

template <> std::span<const Choice> choicesOf<TestResult>();
template <> const RegisterDefinition<ContinuityTest> &definitionOf<ContinuityTest>();

} // namespace gapwright
