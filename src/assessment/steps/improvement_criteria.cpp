// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

/// Fills in that the register is empty; true when it is.
bool hasNoImprovement(const StepData &data, VerdictMaker &verdict)
{
    if (!data.registers.improvements.empty())
        return false;
    verdict.lacksIn<Improvement>(
        QCoreApplication::translate("Steps", "the register of improvements is empty"));
    return true;
}

std::vector<const Improvement *> approvedImprovements(const StepData &data)
{
    return those(data.registers.improvements, [](const Improvement &one) {
        return one.decision == ImprovementDecision::Approved;
    });
}

CriterionVerdict criteriaApproved(const StepData &data)
{
    VerdictMaker verdict;
    requireApproved(verdict, data,
                    {QCoreApplication::translate("Steps", "improvement procedure"), "", "T55"});
    const auto unscored = those(approvedImprovements(data), [](const Improvement &one) {
        return one.scoreObjectiveFit == Level15::NotStated;
    });
    verdict.lacks(
        unscored,
        QCoreApplication::translate("Steps",
                                    "%n approved improvement(s) without a score of the fit "
                                    "with objectives",
                                    nullptr, countOf(unscored)));
    return verdict.take();
}

CriterionVerdict usedByAllProcesses(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoImprovement(data, verdict))
        return verdict.take();
    if (data.registers.processes.empty())
        return verdict
            .lacksIn<Process>(QCoreApplication::translate("Steps", "there are no processes"))
            .take();
    const auto silent = those(data.registers.processes, [&](const Process &process) {
        const auto &all = data.registers.improvements;
        return std::none_of(all.begin(), all.end(), [&](const Improvement &one) {
            const auto isNamed = [&](const QString &name) {
                return !isBlank(name) && one.source.contains(name.trimmed(), Qt::CaseInsensitive);
            };
            return isNamed(process.name) || isNamed(process.code) || isNamed(process.clause);
        });
    });
    if (!silent.empty()) {
        for (const Process *process : silent)
            verdict.by(*process);
        verdict.silentIn<Improvement>(QCoreApplication::translate(
            "Steps", "%n process(es) the source of no improvement; confirm that none was found",
            nullptr, countOf(silent)));
    }
    verdict.byRegister<Improvement>();
    return verdict.take();
}

CriterionVerdict oneMeasured(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoImprovement(data, verdict))
        return verdict.take();
    const auto measured = those(data.registers.improvements, [](const Improvement &one) {
        return one.baseline && one.targetValue && one.result
            && one.resultVsTarget != ResultVsTarget::NotStated;
    });
    if (measured.empty())
        verdict.lacksIn<Improvement>(QCoreApplication::translate(
            "Steps", "no improvement has baseline, target, result and a verdict"));
    else
        verdict.by(*measured.front());
    return verdict.take();
}

CriterionVerdict approvedHaveTargets(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoImprovement(data, verdict))
        return verdict.take();
    const auto approved = approvedImprovements(data);
    if (approved.empty())
        return verdict
            .silentIn<Improvement>(
                QCoreApplication::translate("Steps", "no improvement is approved yet"))
            .take();
    const auto vague = those(approved, [](const Improvement &one) {
        return isBlank(one.targetMeasure) || !one.targetValue;
    });
    verdict.lacks(vague,
                  QCoreApplication::translate(
                      "Steps", "%n approved improvement(s) without a measurable target", nullptr,
                      countOf(vague)));
    const ById<Action> actions(data.registers.actions);
    const auto unowned = those(approved, [&](const Improvement &one) {
        return std::none_of(one.actions.begin(), one.actions.end(), [&](const Id<Action> &id) {
            const Action *action = actions.find(id);
            return action && action->owner.isSet();
        });
    });
    verdict.lacks(unowned,
                  QCoreApplication::translate("Steps",
                                              "%n approved improvement(s) without an owned action",
                                              nullptr, countOf(unowned)));
    verdict.by(*approved.front());
    return verdict.take();
}

CriterionVerdict missesDecided(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoImprovement(data, verdict))
        return verdict.take();
    const ById<Action> actions(data.registers.actions);
    const auto open = those(data.registers.improvements, [&](const Improvement &one) {
        const bool isMissed = one.resultVsTarget == ResultVsTarget::Partly
            || one.resultVsTarget == ResultVsTarget::Missed;
        const bool isFollowed =
            std::any_of(one.actions.begin(), one.actions.end(), [&](const Id<Action> &id) {
                const Action *action = actions.find(id);
                return action && action->status != TaskStatus::Done
                    && action->status != TaskStatus::Cancelled;
            });
        return isMissed && !isFollowed && isBlank(one.comment);
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n missed target(s) without a follow-up or a decision", nullptr,
                      countOf(open)));
    const auto judged = those(data.registers.improvements, [](const Improvement &one) {
        return one.resultVsTarget != ResultVsTarget::NotStated;
    });
    if (judged.empty())
        verdict.silentIn<Improvement>(
            QCoreApplication::translate("Steps", "no result was compared with its target yet"));
    verdict.byRegister<Improvement>();
    return verdict.take();
}

CriterionVerdict improvementsReported(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoImprovement(data, verdict))
        return verdict.take();
    const auto done = those(data.registers.improvements, [](const Improvement &one) {
        return one.status == ImprovementStatus::Measured || one.status == ImprovementStatus::Closed;
    });
    if (done.empty())
        return verdict
            .silentIn<Improvement>(
                QCoreApplication::translate("Steps", "no improvement was carried out yet"))
            .take();
    const auto open = those(done, [](const Improvement &one) { return !one.reported.isValid(); });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps", "%n finished improvement(s) not reported",
                                              nullptr, countOf(open)));
    verdict.by(*done.front());
    return verdict.take();
}

/// A log without entries says something only when somebody has looked: an audit was finished.
bool isLogSilent(const StepData &data, VerdictMaker &verdict)
{
    if (!data.registers.nonconformities.empty())
        return false;
    if (finishedAudits(data, AuditKind::Internal).empty())
        verdict.silentIn<Nonconformity>(QCoreApplication::translate(
            "Steps", "no nonconformity is logged and no internal audit finished"));
    else
        verdict.byRegister<Nonconformity>();
    return true;
}

CriterionVerdict noMajorOpen(const StepData &data)
{
    VerdictMaker verdict;
    if (isLogSilent(data, verdict))
        return verdict.take();
    const auto open = those(data.registers.nonconformities, [](const Nonconformity &one) {
        return one.grade == FindingGrade::MajorNonconformity && !isClosed(one);
    });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps", "%n major nonconformity(ies) open", nullptr,
                                              countOf(open)));
    verdict.byRegister<Nonconformity>();
    return verdict.take();
}

CriterionVerdict causesDocumented(const StepData &data)
{
    VerdictMaker verdict;
    if (isLogSilent(data, verdict))
        return verdict.take();
    const auto open = those(data.registers.nonconformities, [](const Nonconformity &one) {
        return one.status != NcStatus::Open && one.status != NcStatus::Rejected
            && (isBlank(one.cause) || isBlank(one.similarCases));
    });
    verdict.lacks(
        open,
        QCoreApplication::translate("Steps", "%n nonconformity(ies) without cause or similar cases",
                                    nullptr, countOf(open)));
    verdict.byRegister<Nonconformity>();
    return verdict.take();
}

std::vector<const Nonconformity *> closedOnes(const StepData &data)
{
    return those(data.registers.nonconformities,
                 [](const Nonconformity &one) { return one.status == NcStatus::Closed; });
}

bool isReviewSound(const StepData &data, const Nonconformity &one)
{
    if (one.effectResult != EffectResult::Effective || !one.effectReviewDate.isValid()
        || !one.effectReviewer.isSet())
        return false;
    const ById<Action> actions(data.registers.actions);
    return std::none_of(one.actions.begin(), one.actions.end(), [&](const Id<Action> &id) {
        const Action *action = actions.find(id);
        return action
            && (action->owner == one.effectReviewer
                || (action->done.isValid() && action->done >= one.effectReviewDate));
    });
}

CriterionVerdict effectivenessReviewed(const StepData &data)
{
    VerdictMaker verdict;
    if (isLogSilent(data, verdict))
        return verdict.take();
    const auto closed = closedOnes(data);
    if (closed.empty())
        return verdict
            .silentIn<Nonconformity>(
                QCoreApplication::translate("Steps", "no nonconformity is closed yet"))
            .take();
    const auto open =
        those(closed, [&](const Nonconformity &one) { return !isReviewSound(data, one); });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n closed without an independent review of the effect", nullptr,
                      countOf(open)));
    verdict.by(*closed.front());
    return verdict.take();
}

CriterionVerdict resultsRecorded(const StepData &data)
{
    VerdictMaker verdict;
    if (isLogSilent(data, verdict))
        return verdict.take();
    const auto closed = closedOnes(data);
    if (closed.empty())
        return verdict
            .silentIn<Nonconformity>(
                QCoreApplication::translate("Steps", "no nonconformity is closed yet"))
            .take();
    const auto open = those(closed, [](const Nonconformity &one) {
        return isBlank(one.statement) || one.actions.empty() || isBlank(one.evidence)
            || one.effectResult == EffectResult::NotStated;
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n closed without nature, actions, result or evidence", nullptr,
                      countOf(open)));
    verdict.by(*closed.front());
    return verdict.take();
}

CriterionVerdict openOnesOnTime(const StepData &data)
{
    VerdictMaker verdict;
    if (isLogSilent(data, verdict))
        return verdict.take();
    const ById<Action> actions(data.registers.actions);
    const auto open = those(data.registers.nonconformities,
                            [](const Nonconformity &one) { return !isClosed(one); });
    const auto unowned =
        those(open, [&](const Nonconformity &one) { return !arePlanned(data, one.actions); });
    verdict.lacks(unowned,
                  QCoreApplication::translate(
                      "Steps", "%n open nonconformity(ies) without an owned and dated action",
                      nullptr, countOf(unowned)));
    const auto late = those(open, [&](const Nonconformity &one) {
        return std::any_of(one.actions.begin(), one.actions.end(), [&](const Id<Action> &id) {
            const Action *action = actions.find(id);
            return action && action->status != TaskStatus::Done
                && action->status != TaskStatus::Cancelled && action->due.isValid()
                && action->due < data.registers.today;
        });
    });
    verdict.lacks(late,
                  QCoreApplication::translate("Steps",
                                              "%n open nonconformity(ies) with an overdue action",
                                              nullptr, countOf(late)));
    verdict.byRegister<Nonconformity>();
    return verdict.take();
}

CriterionVerdict raisedInDailyWork(const StepData &data)
{
    VerdictMaker verdict;
    const auto recent = those(data.registers.nonconformities, [&](const Nonconformity &one) {
        return one.raisedOn.isValid() && one.raisedOn.addMonths(3) >= data.registers.today
            && one.source != NcSource::InternalAudit && one.source != NcSource::ExternalAudit
            && one.source != NcSource::NotStated;
    });
    if (recent.empty())
        return verdict
            .silentIn<Nonconformity>(QCoreApplication::translate(
                "Steps",
                "no nonconformity of the last quarter comes from daily work; confirm that "
                "there was none"))
            .take();
    verdict.by(*recent.front());
    return verdict.take();
}

constexpr CriterionEntry improvementEntries[] = {
    {"10-d1", criteriaApproved},    {"10-d2", usedByAllProcesses}, {"10-d3", oneMeasured},
    {"10-d4", approvedHaveTargets}, {"10-d5", missesDecided},      {"10-d6", improvementsReported},
    {"13-d1", noMajorOpen},         {"13-d2", causesDocumented},   {"13-d3", effectivenessReviewed},
    {"13-d4", resultsRecorded},     {"13-d5", openOnesOnTime},     {"13-d6", raisedInDailyWork},
};

} // namespace

std::span<const CriterionEntry> improvementCriteria()
{
    return improvementEntries;
}

} // namespace gapwright
