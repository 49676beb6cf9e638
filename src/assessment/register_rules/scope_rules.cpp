// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

bool isRunning(const OtherParty &party)
{
    return party.status == PartyStatus::Active || party.status == PartyStatus::BeingReplaced;
}

void checkScope(const RegisterData &data, ProblemList &problems)
{
    if (isBlank(data.organization))
        problems.error("VR02", {"engagements", {}, "organization"},
                       QT_TRANSLATE_NOOP("RegisterRules", "The scope names no organization."),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "Write the name of the organization in the engagement."));
    const bool hasService = std::any_of(data.services.begin(), data.services.end(),
                                        [](const Service &service) { return service.inScope; });
    if (!hasService)
        problems.error("VR02", inRegister<Service>(),
                       QT_TRANSLATE_NOOP("RegisterRules", "No service is in the scope."),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "Enter the services and tick “In the scope of the SMS”."));
    const ById<Service> services(data.services);
    for (const ServiceLevelAgreement &sla : data.serviceLevelAgreements) {
        if (sla.status != ContractStatus::Active)
            continue;
        for (const Id<Service> &id : sla.services) {
            const Service *service = services.find(id);
            if (service && service->inScope)
                continue;
            problems.error("VR02", at(sla, "services"),
                           QT_TRANSLATE_NOOP("RegisterRules",
                                             "An active agreement covers a service that is not in "
                                             "the scope: %1."),
                           QT_TRANSLATE_NOOP("RegisterRules",
                                             "Take the service into the scope, or out of the "
                                             "agreement."));
            problems.with(service ? service->name : id.value);
        }
    }
}

/// True when every record of a non-empty set is operated by another party.
template <class R, class IsOperated>
bool allOperated(std::span<const R> records, IsOperated isOperated)
{
    return !records.empty() && std::all_of(records.begin(), records.end(), isOperated);
}

/// 8.2.3: some of each has to stay in the own hands.
void checkOwnPart(const RegisterData &data, ProblemList &problems)
{
    QSet<QString> operated;
    for (const OtherParty &party : data.otherParties) {
        if (!isRunning(party))
            continue;
        for (const auto &id : party.services)
            operated.insert(id.value);
        for (const auto &id : party.components)
            operated.insert(id.value);
        for (const auto &id : party.processes)
            operated.insert(id.value);
    }
    std::vector<Service> inScope;
    std::copy_if(data.services.begin(), data.services.end(), std::back_inserter(inScope),
                 [](const Service &service) { return service.inScope; });
    const auto isOperated = [&](const auto &record) { return operated.contains(record.id.value); };
    const char *fix = QT_TRANSLATE_NOOP(
        "RegisterRules", "Keep a part in your own hands, or narrow the scope. See clause 8.2.3.");
    if (allOperated(std::span<const Service>(inScope), isOperated))
        problems.error(
            "VR03", inRegister<Service>(),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "All services of the scope are operated by other parties."),
            fix);
    if (allOperated(data.configurationItems, isOperated))
        problems.error(
            "VR03", inRegister<ConfigurationItem>(),
            QT_TRANSLATE_NOOP("RegisterRules", "All components are operated by other parties."),
            fix);
    if (allOperated(data.processes, [&](const Process &process) {
            return process.operatedBy.isSet() || isOperated(process);
        }))
        problems.error(
            "VR03", inRegister<Process>(),
            QT_TRANSLATE_NOOP("RegisterRules", "All processes are operated by other parties."),
            fix);
}

void checkClimate(const RegisterData &data, ProblemList &problems)
{
    const auto current = std::count_if(data.climateDecisions.begin(), data.climateDecisions.end(),
                                       [](const ClimateDecision &one) { return one.current; });
    if (current == 0)
        problems.error("VR56", inRegister<ClimateDecision>(),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "Nobody has decided whether climate change is relevant."),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "Record the decision with reason, date and approval."));
    if (current > 1)
        problems.error(
            "VR56", inRegister<ClimateDecision>(),
            QT_TRANSLATE_NOOP("RegisterRules", "More than one climate decision is in force."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Leave “In force” ticked at the latest decision only."));
    for (const ClimateDecision &one : data.climateDecisions) {
        const bool complete = one.decision != AmdDecision::NotStated && !isBlank(one.reason)
            && one.decidedOn.isValid() && !isBlank(one.approvedBy);
        if (one.current && !complete)
            problems.error(
                "VR56", at(one, "reason"),
                QT_TRANSLATE_NOOP("RegisterRules", "The climate decision is incomplete."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Give decision, reason, date and who approved it."));
    }
}

} // namespace

std::vector<Problem> scopeProblems(const RegisterData &data)
{
    ProblemList problems;
    checkScope(data, problems);
    checkOwnPart(data, problems);
    if (data.engagements > 1)
        problems.error(
            "VR55", {"engagements", {}, {}},
            QT_TRANSLATE_NOOP("RegisterRules", "The file holds more than one client engagement."),
            QT_TRANSLATE_NOOP("RegisterRules", "Keep each client in a project file of its own."));
    checkClimate(data, problems);
    return problems.take();
}

} // namespace gapwright
