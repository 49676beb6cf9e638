// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness.h"

#include "base/rounding.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

Readiness judged(double index, const std::vector<Gate> &gates, double readyFrom,
                 double conditionalFrom)
{
    Readiness readiness;
    readiness.index = index;
    for (const Gate &gate : gates) {
        if (!gate.holds)
            readiness.blockedBy << gate.key;
    }
    // Compare what people read: an index shown as 85.0 is 85.
    const double shown = roundedHalfUp(index, 1);
    if (!readiness.blockedBy.isEmpty() || shown < conditionalFrom)
        readiness.state = ReadinessState::NotReady;
    else
        readiness.state =
            shown < readyFrom ? ReadinessState::ConditionallyReady : ReadinessState::Ready;
    return readiness;
}

} // namespace

Readiness stageOneReadiness(const StageOneInput &in)
{
    const double index = 0.40 * in.documents + 0.25 * in.conformity4To7 + 0.10 * in.internalAudit
        + 0.10 * in.managementReview + 0.15 * in.foundation;
    return judged(index, in.gates, 85, 60);
}

Readiness stageTwoReadiness(const StageTwoInput &in)
{
    const double months =
        in.monthsWanted > 0 ? std::min(in.evidenceMonths / in.monthsWanted, 1.0) : 1.0;
    const double index = 0.40 * in.conformity + 0.20 * months * 100
        + 0.15 * in.internalAuditCoverage + 0.10 * in.reviewInputsCovered / 12.0 * 100
        + 0.15 * in.correctiveActionsEffective;
    return judged(index, in.gates, 90, 70);
}

QString wordOf(ReadinessState state)
{
    switch (state) {
    case ReadinessState::NotReady:
        return QCoreApplication::translate("Readiness", "not ready");
    case ReadinessState::ConditionallyReady:
        return QCoreApplication::translate("Readiness", "conditionally ready");
    case ReadinessState::Ready:
        return QCoreApplication::translate("Readiness", "ready");
    }
    return {};
}

QString codeOf(ReadinessState state)
{
    switch (state) {
    case ReadinessState::NotReady:
        return QStringLiteral("not ready");
    case ReadinessState::ConditionallyReady:
        return QStringLiteral("conditionally ready");
    case ReadinessState::Ready:
        return QStringLiteral("ready");
    }
    return {};
}

} // namespace gapwright
