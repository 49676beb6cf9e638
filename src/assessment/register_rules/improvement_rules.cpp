// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

std::vector<const Action *> actionsOf(const Nonconformity &one, const ById<Action> &actions)
{
    std::vector<const Action *> found;
    for (const Id<Action> &id : one.actions) {
        if (const Action *action = actions.find(id))
            found.push_back(action);
    }
    return found;
}

void checkClosed(const Nonconformity &one, const std::vector<const Action *> &actions,
                 ProblemList &problems)
{
    const auto needs = [&](bool holds, const char *column, const char *sentence) {
        if (!holds)
            problems.error(
                "VR37", at(one, column), sentence,
                QT_TRANSLATE_NOOP("RegisterRules", "Complete the nonconformity, or reopen it."));
    };
    QDate lastDone;
    bool allDone = !actions.empty();
    bool isOwnReview = false;
    for (const Action *action : actions) {
        allDone = allDone && action->status == TaskStatus::Done;
        lastDone = std::max(lastDone, action->done);
        isOwnReview =
            isOwnReview || (one.effectReviewer.isSet() && action->owner == one.effectReviewer);
    }
    needs(!isBlank(one.cause), "cause",
          QT_TRANSLATE_NOOP("RegisterRules", "It is closed without a cause."));
    needs(allDone, "actions",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "It is closed, but not all corrective actions are done."));
    needs(one.effectResult == EffectResult::Effective, "effect_result",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "It is closed, but the effect was not found to be effective."));
    needs(
        one.effectReviewDate.isValid() && (!lastDone.isValid() || one.effectReviewDate > lastDone),
        "effect_review_date",
        QT_TRANSLATE_NOOP("RegisterRules",
                          "It is closed, but the effect was not reviewed after the last action."));
    needs(one.effectReviewer.isSet(), "effect_reviewer_id",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "It is closed, but nobody is named who reviewed the effect."));
    needs(!isOwnReview, "effect_reviewer_id",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "The effect was reviewed by the owner of a corrective action."));
}

void checkNotEffective(const Nonconformity &one, const std::vector<const Action *> &actions,
                       ProblemList &problems)
{
    if (one.effectResult != EffectResult::NotEffective)
        return;
    if (one.status != NcStatus::Reopened)
        problems.error("VR38", at(one, "status"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "The actions were not effective, but it is not reopened."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Set the status to reopened."));
    const bool hasNew = std::any_of(actions.begin(), actions.end(), [&](const Action *action) {
        return action->status != TaskStatus::Done && action->status != TaskStatus::Cancelled;
    });
    if (!hasNew)
        problems.error(
            "VR38", at(one, "actions"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The actions were not effective, and there is no new one."),
            QT_TRANSLATE_NOOP("RegisterRules", "Look for the cause again and add an action."));
}

void checkMajor(const Nonconformity &one, ProblemList &problems)
{
    const bool isOpen = one.status != NcStatus::Closed && one.status != NcStatus::Rejected;
    if (one.grade == FindingGrade::MajorNonconformity && isOpen)
        problems.error(
            "VR39", at(one, "status"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The major nonconformity is open: you are not ready for stage 2."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Remove the cause, review the effect and close it."));
}

void checkImprovement(const Improvement &one, ProblemList &problems)
{
    const bool isApproved =
        one.decision == ImprovementDecision::Approved || one.status == ImprovementStatus::Approved;
    if (isApproved && one.scoreObjectiveFit == Level15::NotStated)
        problems.error(
            "VR40", at(one, "score_objective_fit"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "It is approved, but its fit with the objectives is not rated."),
            QT_TRANSLATE_NOOP("RegisterRules", "Rate it, or take the approval back."));
    if (isApproved && (isBlank(one.targetMeasure) || !one.targetValue))
        problems.error(
            "VR40", at(one, isBlank(one.targetMeasure) ? "target_measure" : "target_value"),
            QT_TRANSLATE_NOOP("RegisterRules", "It is approved without a target."),
            QT_TRANSLATE_NOOP("RegisterRules", "Write the measure and the figure to reach."));
    if (one.status == ImprovementStatus::Closed && !one.result)
        problems.error(
            "VR40", at(one, "result"),
            QT_TRANSLATE_NOOP("RegisterRules", "It is closed without a measured result."),
            QT_TRANSLATE_NOOP("RegisterRules", "Measure and enter the result, or set it back."));
}

bool hasTopManagement(const RegisterData &data, const ManagementReview &review)
{
    const ById<Person> people(data.people);
    for (const Role &role : data.roles) {
        if (!role.topManagement)
            continue;
        for (const Id<Person> &participant : review.participants) {
            const Person *person = people.find(participant);
            if (names(role.appointed, participant) || (person && names(person->roles, role.id)))
                return true;
        }
    }
    return false;
}

void checkReview(const RegisterData &data, const ManagementReview &review, ProblemList &problems)
{
    QSet<int> covered;
    for (const ReviewInput &input : data.reviewInputs) {
        const bool isFilled = !isBlank(input.summary) || !isBlank(input.noneReason);
        if (input.review == review.id && isFilled && input.topic != ReviewTopic::NotStated)
            covered.insert(int(input.topic));
    }
    QStringList missing;
    for (const Choice &topic : choicesOf<ReviewTopic>()) {
        if (topic.value != int(ReviewTopic::NotStated) && !covered.contains(topic.value))
            missing.append(QLatin1String(topic.key));
    }
    if (!missing.isEmpty())
        problems
            .error(
                "VR41", at(review, "title"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Inputs of the management review are missing: %1."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Write what was presented, or why there was nothing to report."))
            .with(missing.join(QLatin1String(", ")));
    if (isBlank(review.decisionsImprovement) && isBlank(review.decisionsChange))
        problems.error("VR41", at(review, "decisions_improvement"),
                       QT_TRANSLATE_NOOP("RegisterRules", "The management review has no decision."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Write what was decided."));
    if (!hasTopManagement(data, review))
        problems.error(
            "VR41", at(review, "participants"),
            QT_TRANSLATE_NOOP("RegisterRules", "Nobody of top management took part in the review."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Add the participant, and tick “Top management” at the role."));
}

void checkReviewInterval(const RegisterData &data, ProblemList &problems)
{
    const int stated = daysBetween(data.settings.reviewEvery);
    const int days = stated > 0 ? stated : daysBetween(Frequency::Yearly);
    QDate last;
    for (const ManagementReview &review : data.managementReviews)
        last = std::max(last, review.heldOn);
    if (last.isValid() && last.addDays(days) < data.today)
        problems.warning(
            "VR42", inRegister<ManagementReview>(),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The last management review is longer ago than planned."),
            QT_TRANSLATE_NOOP(
                "RegisterRules",
                "Hold the next one, or change the interval in the project settings."));
}

} // namespace

std::vector<Problem> improvementProblems(const RegisterData &data)
{
    ProblemList problems;
    const ById<Action> actions(data.actions);
    for (const Nonconformity &one : data.nonconformities) {
        const std::vector<const Action *> own = actionsOf(one, actions);
        if (one.status == NcStatus::Closed)
            checkClosed(one, own, problems);
        checkNotEffective(one, own, problems);
        checkMajor(one, problems);
    }
    for (const Improvement &one : data.improvements)
        checkImprovement(one, problems);
    for (const ManagementReview &review : data.managementReviews)
        checkReview(data, review, problems);
    checkReviewInterval(data, problems);
    return problems.take();
}

} // namespace gapwright
