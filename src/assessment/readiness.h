// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace gapwright {

enum class ReadinessState { NotReady, ConditionallyReady, Ready };

/// A condition without which nobody is ready, whatever the index says.
struct Gate {
    QString key; ///< "policy_approved"
    bool holds = false;
};

/// All values are percentages from 0 to 100. Weights are experience values (section 7).
struct StageOneInput {
    double documents = 0;
    double conformity4To7 = 0;
    double internalAudit = 0; ///< 0 none, 50 planned and dated, 100 done
    double managementReview = 0; ///< likewise
    double foundation = 0; ///< objectives measurable, risk basis, process map, boundaries known
    std::vector<Gate> gates;
};

struct StageTwoInput {
    double conformity = 0;
    double evidenceMonths = 0;
    double internalAuditCoverage = 0;
    int reviewInputsCovered = 0; ///< of 12
    double correctiveActionsEffective = 0; ///< 100 when no nonconformity was raised
    double monthsWanted = 3; ///< custom of many bodies, not a clause of the standard
    std::vector<Gate> gates;
};

struct Readiness {
    double index = 0; ///< 0 to 100
    ReadinessState state = ReadinessState::NotReady;
    QStringList blockedBy; ///< keys of the gates that do not hold
};

[[nodiscard]] Readiness stageOneReadiness(const StageOneInput &input);
[[nodiscard]] Readiness stageTwoReadiness(const StageTwoInput &input);
[[nodiscard]] QString wordOf(ReadinessState state); ///< translated
[[nodiscard]] QString codeOf(ReadinessState state); ///< "conditionally ready", never translated

} // namespace gapwright
