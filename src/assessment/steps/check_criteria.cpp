// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_rules.h"
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

std::vector<const Audit *> internalAudits(const StepData &data)
{
    return those(data.registers.audits,
                 [](const Audit &one) { return one.kind == AuditKind::Internal; });
}

CriterionVerdict auditsCoverAll(const StepData &data)
{
    VerdictMaker verdict;
    requireCoverage(verdict, data, {});
    return verdict.take();
}

CriterionVerdict auditorsImpartial(const StepData &data)
{
    VerdictMaker verdict;
    const auto audits = internalAudits(data);
    if (audits.empty())
        return verdict
            .lacksIn<Audit>(QCoreApplication::translate("Steps", "there is no internal audit"))
            .take();
    const auto unmanned = those(audits, [](const Audit &one) { return one.auditors.empty(); });
    verdict.lacks(unmanned,
                  QCoreApplication::translate("Steps", "%n audit(s) without auditor", nullptr,
                                              countOf(unmanned)));
    QSet<QString> partial;
    for (const Problem &problem : auditProblems(data.registers)) {
        if (problem.rule == QLatin1String("VR34"))
            partial.insert(problem.record);
    }
    const auto open =
        those(audits, [&](const Audit &one) { return partial.contains(one.id.value); });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps",
                                              "%n audit(s) in which somebody audited own work",
                                              nullptr, countOf(open)));
    verdict.by(*audits.front());
    return verdict.take();
}

CriterionVerdict auditsPlanned(const StepData &data)
{
    VerdictMaker verdict;
    const auto audits = internalAudits(data);
    if (audits.empty())
        return verdict
            .lacksIn<Audit>(QCoreApplication::translate("Steps", "there is no internal audit"))
            .take();
    const auto open =
        those(audits, [](const Audit &one) { return isBlank(one.criteria) || isBlank(one.scope); });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps", "%n audit(s) without criteria or scope",
                                              nullptr, countOf(open)));
    verdict.by(*audits.front());
    return verdict.take();
}

CriterionVerdict auditsReported(const StepData &data)
{
    VerdictMaker verdict;
    const auto finished = finishedAudits(data, AuditKind::Internal);
    if (finished.empty())
        return verdict
            .lacksIn<Audit>(QCoreApplication::translate("Steps", "no internal audit is finished"))
            .take();
    const auto open = those(finished, [](const Audit &one) {
        return isBlank(one.reportedTo) || !one.reportedOn.isValid();
    });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps",
                                              "%n finished audit(s) not reported to management",
                                              nullptr, countOf(open)));
    verdict.by(*finished.front());
    return verdict.take();
}

CriterionVerdict findingsOwned(const StepData &data)
{
    VerdictMaker verdict;
    if (finishedAudits(data, AuditKind::Internal).empty())
        return verdict
            .lacksIn<Audit>(QCoreApplication::translate("Steps", "no internal audit is finished"))
            .take();
    const ById<Nonconformity> log(data.registers.nonconformities);
    const auto open = those(findingsOf(data, AuditKind::Internal), [&](const AuditFinding &one) {
        const Nonconformity *entry = log.find(one.nonconformity);
        return isNonconformity(one.grade) && !(entry && arePlanned(data, entry->actions));
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n nonconformity(ies) without an action with owner and due date",
                      nullptr, countOf(open)));
    verdict.byRegister<AuditFinding>();
    return verdict.take();
}

/// Reviews of the last year, the latest first.
std::vector<const ManagementReview *> recentReviews(const StepData &data)
{
    auto reviews = those(data.registers.managementReviews, [&](const ManagementReview &one) {
        return one.heldOn.isValid() && one.heldOn <= data.registers.today
            && one.heldOn.addYears(1) >= data.registers.today;
    });
    std::stable_sort(reviews.begin(), reviews.end(),
                     [](const auto *a, const auto *b) { return a->heldOn > b->heldOn; });
    return reviews;
}

/// Fills in that there is none; true when so.
bool hasNoReview(const std::vector<const ManagementReview *> &reviews, VerdictMaker &verdict)
{
    if (!reviews.empty())
        return false;
    verdict.lacksIn<ManagementReview>(
        QCoreApplication::translate("Steps", "no management review was held in the last year"));
    return true;
}

CriterionVerdict inputsTreated(const StepData &data)
{
    VerdictMaker verdict;
    const auto reviews = recentReviews(data);
    if (hasNoReview(reviews, verdict))
        return verdict.take();
    QSet<int> treated;
    for (const ReviewInput &input : data.registers.reviewInputs) {
        const bool isRecent =
            std::any_of(reviews.begin(), reviews.end(),
                        [&](const ManagementReview *one) { return one->id == input.review; });
        if (isRecent && input.topic != ReviewTopic::NotStated
            && !(isBlank(input.summary) && isBlank(input.noneReason)))
            treated.insert(int(input.topic));
    }
    const int all = int(choicesOf<ReviewTopic>().size()) - 1;
    const int left = all - int(treated.size());
    if (left > 0)
        verdict.lacks(QCoreApplication::translate(
            "Steps", "%n of the twelve inputs without text or a reasoned none", nullptr, left));
    verdict.by(*reviews.front());
    return verdict.take();
}

CriterionVerdict decisionsRecorded(const StepData &data)
{
    VerdictMaker verdict;
    const auto reviews = recentReviews(data);
    if (hasNoReview(reviews, verdict))
        return verdict.take();
    const ManagementReview &last = *reviews.front();
    verdict.by(last);
    if (isBlank(last.decisionsImprovement))
        verdict.lacks(
            QCoreApplication::translate("Steps", "the decision on improvement is missing"));
    if (isBlank(last.decisionsChange))
        verdict.lacks(
            QCoreApplication::translate("Steps", "the decision on the need for change is missing"));
    return verdict.take();
}

CriterionVerdict reviewActionsPlanned(const StepData &data)
{
    VerdictMaker verdict;
    const auto reviews = recentReviews(data);
    if (hasNoReview(reviews, verdict))
        return verdict.take();
    verdict.by(*reviews.front());
    std::vector<const Action *> open;
    const ById<Action> actions(data.registers.actions);
    int all = 0;
    for (const ManagementReview *review : reviews) {
        for (const Id<Action> &id : review->actions) {
            const Action *action = actions.find(id);
            all += action ? 1 : 0;
            if (action && !isPlanned(*action))
                open.push_back(action);
        }
    }
    verdict.lacks(
        open,
        QCoreApplication::translate("Steps", "%n action(s) of the review without owner or due date",
                                    nullptr, countOf(open)));
    if (all == 0)
        verdict.silentIn<ManagementReview>(
            QCoreApplication::translate("Steps", "no action is linked to the review"));
    return verdict.take();
}

CriterionVerdict topManagementTookPart(const StepData &data)
{
    VerdictMaker verdict;
    const auto reviews = recentReviews(data);
    if (hasNoReview(reviews, verdict))
        return verdict.take();
    const QSet<QString> top = topManagement(data);
    const auto attended = those(reviews, [&](const ManagementReview &one) {
        return std::any_of(one.participants.begin(), one.participants.end(),
                           [&](const Id<Person> &id) { return top.contains(id.value); });
    });
    if (attended.empty())
        verdict.lacks(
            reviews,
            QCoreApplication::translate("Steps", "no participant has a role of top management"));
    else
        verdict.by(*attended.front());
    return verdict.take();
}

CriterionVerdict minutesFiled(const StepData &data)
{
    VerdictMaker verdict;
    const auto reviews = recentReviews(data);
    if (hasNoReview(reviews, verdict))
        return verdict.take();
    const auto filed =
        those(reviews, [](const ManagementReview &one) { return one.minutes.isSet(); });
    if (filed.empty())
        verdict.lacks(
            reviews,
            QCoreApplication::translate("Steps", "the minutes are not attached to the review"));
    requireApproved(
        verdict, data,
        {QCoreApplication::translate("Steps", "management review minutes"), "R20", "T53"});
    verdict.by(*reviews.front());
    return verdict.take();
}

CriterionVerdict nextReviewDated(const StepData &data)
{
    VerdictMaker verdict;
    const QStringList words{QStringLiteral("management review"),
                            QCoreApplication::translate("Steps", "management review")};
    const auto planned = those(communicationsAbout(data, words),
                               [](const Communication &one) { return !isBlank(one.timing); });
    const auto actions = those(data.registers.actions, [&](const Action &one) {
        const bool isNamed = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return one.title.contains(word, Qt::CaseInsensitive);
        });
        return isNamed && one.due >= data.registers.today;
    });
    const auto reviews = those(data.registers.managementReviews, [&](const ManagementReview &one) {
        return one.heldOn > data.registers.today;
    });
    if (planned.empty() && actions.empty() && reviews.empty())
        return verdict
            .lacksIn<Communication>(
                QCoreApplication::translate("Steps", "the next management review has no date"))
            .take();
    if (!planned.empty())
        verdict.by(*planned.front());
    if (!actions.empty())
        verdict.by(*actions.front());
    return verdict.take();
}

constexpr CriterionEntry checkEntries[] = {
    {"11-d1", auditsCoverAll},    {"11-d2", auditorsImpartial},    {"11-d3", auditsPlanned},
    {"11-d4", auditsReported},    {"11-d5", findingsOwned},        {"12-d1", inputsTreated},
    {"12-d2", decisionsRecorded}, {"12-d3", reviewActionsPlanned}, {"12-d4", topManagementTookPart},
    {"12-d5", minutesFiled},      {"12-d6", nextReviewDated},
};

} // namespace

std::span<const CriterionEntry> checkCriteria()
{
    return checkEntries;
}

} // namespace gapwright
