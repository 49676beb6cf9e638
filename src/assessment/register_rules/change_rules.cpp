// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

constexpr int usualComplaintDays = 10;

void checkComplaint(const RegisterData &data, const Complaint &complaint, ProblemList &problems)
{
    if (complaint.status == ComplaintStatus::Closed && !complaint.closedOn.isValid())
        problems.warning(
            "VR44", at(complaint, "closed_on"),
            QT_TRANSLATE_NOOP("RegisterRules", "The complaint is closed, but the day is missing."),
            QT_TRANSLATE_NOOP("RegisterRules", "Enter when it was settled."));
    const int days = data.settings.complaintDays.value_or(usualComplaintDays);
    const bool isWaiting = complaint.status == ComplaintStatus::Recorded
        || complaint.status == ComplaintStatus::InProgress;
    const bool isLate =
        complaint.raisedOn.isValid() && complaint.raisedOn.addDays(days) < data.today;
    if (isWaiting && isLate)
        problems
            .warning("VR44", at(complaint, "status"),
                     QT_TRANSLATE_NOOP(
                         "RegisterRules",
                         "The complaint is unresolved for more than %1 days and not escalated."),
                     QT_TRANSLATE_NOOP("RegisterRules", "Escalate it and write to whom."))
            .with(QString::number(days));
}

void checkSurvey(const Survey &survey, ProblemList &problems)
{
    if (!survey.population || !survey.sample) {
        problems.warning(
            "VR45", at(survey, survey.population ? "sample" : "population"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The survey does not say how many were asked and answered."),
            QT_TRANSLATE_NOOP("RegisterRules", "Enter population and answers."));
        return;
    }
    const bool isImpossible = *survey.sample > *survey.population;
    if (isImpossible)
        problems.warning(
            "VR45", at(survey, "sample"),
            QT_TRANSLATE_NOOP("RegisterRules", "More people answered than could have been asked."),
            QT_TRANSLATE_NOOP("RegisterRules", "Correct population or answers."));
    if (survey.minimumSample && *survey.sample < *survey.minimumSample)
        problems.warning(
            "VR45", at(survey, "sample"),
            QT_TRANSLATE_NOOP(
                "RegisterRules",
                "Fewer people answered than agreed: the result may not speak for all."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Ask more people, or say in the analysis how far the result holds."));
}

void checkRoute(const ServiceChange &change, ProblemList &problems)
{
    const bool isTransition = change.changeCase == ChangeCase::NewService
        || change.changeCase == ChangeCase::Removal || change.changeCase == ChangeCase::TransferOut
        || change.changeCase == ChangeCase::TransferIn;
    const bool isMajor = change.category == ChangeCategory::Major;
    if ((isTransition || isMajor) && change.route != ChangeRoute::DesignAndTransition)
        problems.error("VR46", at(change, "route"),
                       QT_TRANSLATE_NOOP(
                           "RegisterRules",
                           "New, removed and transferred services and major changes take the route "
                           "of 8.5.2."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Choose service design and transition."));
}

struct Impact {
    const char *column;
    QString ServiceChange::*text;
};

constexpr Impact impacts[] = {
    {"impact_services", &ServiceChange::impactServices},
    {"impact_customers", &ServiceChange::impactCustomers},
    {"impact_policies_plans", &ServiceChange::impactPoliciesPlans},
    {"impact_capacity", &ServiceChange::impactCapacity},
    {"impact_availability", &ServiceChange::impactAvailability},
    {"impact_continuity", &ServiceChange::impactContinuity},
    {"impact_security", &ServiceChange::impactSecurity},
    {"impact_other_changes", &ServiceChange::impactOtherChanges},
};

void checkImpacts(const ServiceChange &change, ProblemList &problems)
{
    for (const Impact &impact : impacts) {
        if (change.decision == ChangeDecision::Approved && isBlank(change.*impact.text))
            problems
                .error(
                    "VR47", at(change, impact.column),
                    QT_TRANSLATE_NOOP("RegisterRules",
                                      "The change is approved, but an impact is not answered: %1."),
                    QT_TRANSLATE_NOOP("RegisterRules", "Write the impact, or “none”."))
                .with(
                    labelOf(*fieldOf(definitionOf<ServiceChange>(), QLatin1String(impact.column))));
    }
    const bool isOver = change.deployedOn.isValid() || change.result != ChangeResult::NotStated;
    if (change.category == ChangeCategory::Emergency && isOver && isBlank(change.review))
        problems.error("VR47", at(change, "review"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "The emergency change was not reviewed after the fact."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Review it and write what was learned."));
}

void checkDeployment(const ServiceChange &change, ProblemList &problems)
{
    const bool isDeployed = change.deployedOn.isValid() || change.result != ChangeResult::NotStated;
    if (change.route != ChangeRoute::DesignAndTransition || !isDeployed)
        return;
    if (isBlank(change.acceptanceCriteria))
        problems.error(
            "VR48", at(change, "acceptance_criteria"),
            QT_TRANSLATE_NOOP("RegisterRules", "It was deployed without acceptance criteria."),
            QT_TRANSLATE_NOOP("RegisterRules", "Write the criteria and check them."));
    if (change.acceptance == AcceptanceResult::NotMet && isBlank(change.acceptanceDecision))
        problems.error(
            "VR48", at(change, "acceptance_decision"),
            QT_TRANSLATE_NOOP(
                "RegisterRules",
                "Acceptance criteria are not met, and no decision about it is recorded."),
            QT_TRANSLATE_NOOP("RegisterRules", "Write who decided what about the unmet criteria."));
}

void checkPlanContents(const ContinuityPlan &plan, ProblemList &problems)
{
    const auto needs = [&](bool isThere, const char *column, const char *sentence) {
        if (!isThere)
            problems.error("VR49", at(plan, column), sentence,
                           QT_TRANSLATE_NOOP("RegisterRules", "Complete the plan."));
    };
    needs(!isBlank(plan.criteria), "criteria",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan has no criteria to invoke it."));
    needs(!isBlank(plan.procedures), "procedures",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan has no procedures."));
    needs(
        !isBlank(plan.targetsInvoked), "targets_invoked",
        QT_TRANSLATE_NOOP("RegisterRules", "The plan has no service targets while it is invoked."));
    needs(!isBlank(plan.recoveryRequirements), "recovery_requirements",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan has no recovery requirements."));
    needs(!isBlank(plan.returnToNormal), "return_to_normal",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan does not say how work returns to normal."));
    needs(plan.offlineCopy, "offline_copy",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan cannot be read when the systems are down."));
    needs(!isBlank(plan.contactsLocation), "contacts_location",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan does not say where the contact list is."));
}

void checkPlanTests(const RegisterData &data, const ContinuityPlan &plan, ProblemList &problems)
{
    QDate last;
    for (const ContinuityTest &test : data.continuityTests) {
        if (test.plan == plan.id && test.result != TestResult::NotStated)
            last = std::max(last, test.testedOn);
    }
    const int stated = daysBetween(plan.testInterval);
    const int days = stated > 0 ? stated : daysBetween(Frequency::Yearly);
    if (!last.isValid() || last.addDays(days) < data.today)
        problems.error("VR49", at(plan, "test_interval"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "The plan was not tested within the planned interval."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Test it and enter the result."));
    else if (plan.environmentChanged.isValid() && last < plan.environmentChanged)
        problems.error("VR49", at(plan, "environment_changed"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "The plan was not tested since the environment changed."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Test it again and enter the result."));
}

} // namespace

std::vector<Problem> customerProblems(const RegisterData &data)
{
    ProblemList problems;
    for (const Complaint &complaint : data.complaints)
        checkComplaint(data, complaint, problems);
    for (const Survey &survey : data.surveys)
        checkSurvey(survey, problems);
    return problems.take();
}

std::vector<Problem> changeProblems(const RegisterData &data)
{
    ProblemList problems;
    for (const ServiceChange &change : data.changes) {
        checkRoute(change, problems);
        checkImpacts(change, problems);
        checkDeployment(change, problems);
    }
    for (const ContinuityPlan &plan : data.continuityPlans) {
        checkPlanContents(plan, problems);
        checkPlanTests(data, plan, problems);
    }
    return problems.take();
}

} // namespace gapwright
