// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>
#include <QMap>

namespace gapwright {

namespace {

constexpr int yearInDays = 366;

CriterionVerdict monthsOfRecords(const StepData &data)
{
    VerdictMaker verdict;
    if (data.registers.processes.empty())
        return verdict
            .lacksIn<Process>(QCoreApplication::translate("Steps", "there are no processes"))
            .take();
    const auto young = those(data.registers.processes, [&](const Process &one) {
        const auto records = recordsOf(data, one);
        return records.empty()
            || records.front()->recordedOn.addMonths(data.evidenceMonths)
            > records.back()->recordedOn;
    });
    verdict.lacks(young,
                  QCoreApplication::translate(
                      "Steps", "%n process(es) with less than the wanted months of records",
                      nullptr, countOf(young)));
    verdict.byRegister<Process>();
    return verdict.take();
}

void requireReviews(VerdictMaker &verdict, const StepData &data)
{
    const RegisterData &all = data.registers;
    const auto customers = those(all.customers, [&](const Customer &one) {
        return !one.lastReview.isValid() && !hasDatedAction(data, one.code);
    });
    verdict.lacks(customers,
                  QCoreApplication::translate("Steps",
                                              "%n customer(s) without a review or its date",
                                              nullptr, countOf(customers)));
    const auto parties = those(all.otherParties, [&](const OtherParty &one) {
        const bool isEvaluated =
            std::any_of(all.partyEvaluations.begin(), all.partyEvaluations.end(),
                        [&](const PartyEvaluation &evaluation) {
                            return evaluation.party == one.id && evaluation.evaluatedOn.isValid();
                        });
        return one.status == PartyStatus::Active && !isEvaluated && !hasDatedAction(data, one.code);
    });
    verdict.lacks(parties,
                  QCoreApplication::translate(
                      "Steps", "%n supplying party(ies) without an evaluation or its date", nullptr,
                      countOf(parties)));
    const auto risks = those(all.risks, [&](const Risk &one) {
        return !one.reviewed.isValid() && !hasDatedAction(data, one.code);
    });
    verdict.lacks(
        risks,
        QCoreApplication::translate("Steps", "%n risk(s) never reviewed", nullptr, countOf(risks)));
}

CriterionVerdict intervalsKept(const StepData &data)
{
    VerdictMaker verdict;
    const RegisterData &all = data.registers;
    if (all.customers.empty() && all.configurationItems.empty() && all.risks.empty())
        return verdict
            .lacksIn<Customer>(QCoreApplication::translate(
                "Steps", "customers, configuration items and risks are not recorded yet"))
            .take();
    requireReviews(verdict, data);
    const auto items = those(all.configurationItems, [&](const ConfigurationItem &one) {
        return one.status == CiStatus::Live && !one.lastVerified.isValid()
            && !hasDatedAction(data, one.uniqueName);
    });
    verdict.lacks(items,
                  QCoreApplication::translate("Steps",
                                              "%n live configuration item(s) never verified",
                                              nullptr, countOf(items)));
    const auto plans = those(all.continuityPlans, [&](const ContinuityPlan &plan) {
        const bool isTested = std::any_of(all.continuityTests.begin(), all.continuityTests.end(),
                                          [&](const ContinuityTest &one) {
                                              return one.plan == plan.id && one.testedOn.isValid();
                                          });
        return !isTested && !hasDatedAction(data, plan.code);
    });
    verdict.lacks(plans,
                  QCoreApplication::translate("Steps",
                                              "%n continuity plan(s) without a test or its date",
                                              nullptr, countOf(plans)));
    verdict.byRegister<Customer>().byRegister<Risk>();
    return verdict.take();
}

bool isMeasured(const StepData &data, const PerformanceIndicator &kpi)
{
    const int interval = daysBetween(kpi.collect);
    const int days = 2 * (interval > 0 ? interval : yearInDays);
    const auto &all = data.registers.measurements;
    return std::any_of(all.begin(), all.end(), [&](const Measurement &one) {
        return one.kpi == kpi.id && one.evaluatedOn.isValid()
            && one.status != MeasurementStatus::Grey && one.periodEnd.isValid()
            && one.periodEnd.addDays(days) >= data.registers.today;
    });
}

CriterionVerdict indicatorsEvaluated(const StepData &data)
{
    VerdictMaker verdict;
    if (data.registers.kpis.empty())
        return verdict
            .lacksIn<PerformanceIndicator>(
                QCoreApplication::translate("Steps", "there are no KPIs"))
            .take();
    const auto open = those(data.registers.kpis, [&](const PerformanceIndicator &one) {
        return !isMeasured(data, one);
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n KPI(s) without an evaluated measurement of the period", nullptr,
                      countOf(open)));
    verdict.byRegister<Measurement>();
    return verdict.take();
}

/// The report is old for how often it is to be issued.
bool isReportOverdue(const StepData &data, const ServiceReport &last)
{
    const int days = daysBetween(last.frequency);
    return days > 0 && last.issued.addDays(2 * days) < data.registers.today;
}

CriterionVerdict reportsIssued(const StepData &data)
{
    VerdictMaker verdict;
    QMap<QString, std::vector<const ServiceReport *>> reports;
    for (const ServiceReport &one : data.registers.serviceReports)
        reports[one.name.simplified().toCaseFolded()].push_back(&one);
    if (reports.isEmpty())
        return verdict
            .lacksIn<ServiceReport>(
                QCoreApplication::translate("Steps", "there are no service reports"))
            .take();
    std::vector<const ServiceReport *> late;
    std::vector<const ServiceReport *> trendless;
    std::vector<const ServiceReport *> idle;
    for (std::vector<const ServiceReport *> &same : reports) {
        std::stable_sort(same.begin(), same.end(),
                         [](const auto *a, const auto *b) { return a->issued < b->issued; });
        const ServiceReport &last = *same.back();
        if (!last.issued.isValid() || isReportOverdue(data, last))
            late.push_back(&last);
        const auto issued =
            those(same, [](const ServiceReport &one) { return one.issued.isValid(); });
        for (std::size_t i = 0; i < issued.size(); ++i) {
            if (i > 0 && !issued[i]->trend)
                trendless.push_back(issued[i]);
            if (isBlank(issued[i]->decisions) && issued[i]->actions.empty())
                idle.push_back(issued[i]);
        }
    }
    verdict.lacks(late,
                  QCoreApplication::translate("Steps", "%n report(s) not issued in time", nullptr,
                                              countOf(late)));
    verdict.lacks(trendless,
                  QCoreApplication::translate("Steps", "%n report(s) without a trend", nullptr,
                                              countOf(trendless)));
    verdict.lacks(idle,
                  QCoreApplication::translate("Steps", "%n report(s) without decisions or actions",
                                              nullptr, countOf(idle)));
    verdict.byRegister<ServiceReport>();
    return verdict.take();
}

CriterionVerdict continuityTested(const StepData &data)
{
    VerdictMaker verdict;
    const ById<ContinuityPlan> plans(data.registers.continuityPlans);
    const ById<Service> services(data.registers.services);
    const auto tests = those(data.registers.continuityTests, [&](const ContinuityTest &one) {
        const ContinuityPlan *plan = plans.find(one.plan);
        return plan
            && std::any_of(plan->services.begin(), plan->services.end(), [&](const auto &id) {
                   const Service *service = services.find(id);
                   return service && isCritical(*service);
               });
    });
    const auto complete = those(tests, [&](const ContinuityTest &one) {
        return one.testedOn.isValid() && one.testedOn <= data.registers.today
            && one.result != TestResult::NotStated && !isBlank(one.review);
    });
    if (complete.empty()) {
        const QString phrase = QCoreApplication::translate(
            "Steps", "no continuity test of a critical service with date, result and review");
        tests.empty() ? verdict.lacksIn<ContinuityTest>(phrase) : verdict.lacks(tests, phrase);
        return verdict.take();
    }
    const auto idle = those(complete, [&](const ContinuityTest &one) {
        return !isBlank(one.deficiencies) && one.actions.empty();
    });
    verdict.lacks(idle,
                  QCoreApplication::translate("Steps", "%n test(s) with deficiencies and no action",
                                              nullptr, countOf(idle)));
    verdict.by(*complete.front());
    return verdict.take();
}

CriterionVerdict satisfactionMeasured(const StepData &data)
{
    VerdictMaker verdict;
    const auto &surveys = data.registers.surveys;
    const auto complete = those(surveys, [](const Survey &one) {
        return one.population && one.sample && one.score && !isBlank(one.analysis)
            && *one.sample >= one.minimumSample.value_or(1);
    });
    if (surveys.empty())
        verdict.lacksIn<Survey>(QCoreApplication::translate("Steps", "there is no survey"));
    else if (complete.empty())
        verdict.lacks(
            those(surveys, [](const Survey &) { return true; }),
            QCoreApplication::translate(
                "Steps", "no survey with population, sufficient sample, score and analysis"));
    else
        verdict.by(*complete.front());
    return verdict.take();
}

CriterionVerdict complaintsFollowed(const StepData &data)
{
    VerdictMaker verdict;
    requireComplaintsFollowed(verdict, data);
    if (data.registers.complaints.empty() && data.disputes.empty())
        verdict.silentIn<Complaint>(
            QCoreApplication::translate("Steps", "no complaint and no dispute is recorded"));
    else
        verdict.byRegister<Complaint>();
    return verdict.take();
}

CriterionVerdict configurationVerified(const StepData &data)
{
    VerdictMaker verdict;
    const auto &items = data.registers.configurationItems;
    if (items.empty())
        return verdict
            .lacksIn<ConfigurationItem>(
                QCoreApplication::translate("Steps", "there are no configuration items"))
            .take();
    const ById<CiType> types(data.registers.ciTypes);
    const auto old = those(items, [&](const ConfigurationItem &one) {
        const CiType *type = types.find(one.type);
        const int interval = type ? daysBetween(type->verifyEvery) : 0;
        const int days = interval > 0 ? interval : yearInDays;
        return one.status == CiStatus::Live
            && (!one.lastVerified.isValid()
                || one.lastVerified.addDays(days) < data.registers.today);
    });
    verdict.lacks(old,
                  QCoreApplication::translate(
                      "Steps", "%n configuration item(s) not verified within the interval", nullptr,
                      countOf(old)));
    verdict.byRegister<ConfigurationItem>();
    return verdict.take();
}

constexpr CriterionEntry operationEntries[] = {
    {"9-d1", monthsOfRecords},    {"9-d2", intervalsKept},         {"9-d3", indicatorsEvaluated},
    {"9-d4", reportsIssued},      {"9-d5", continuityTested},      {"9-d6", satisfactionMeasured},
    {"9-d7", complaintsFollowed}, {"9-d8", configurationVerified},
};

} // namespace

std::span<const CriterionEntry> operationCriteria()
{
    return operationEntries;
}

} // namespace gapwright
