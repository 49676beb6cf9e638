// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

/// True when a process or a document is there for the clause.
bool isMapped(const StepData &data, const QString &clause)
{
    const auto covers = [&](const QString &list) {
        const QStringList parts =
            list.split(QLatin1Char(','), Qt::SkipEmptyParts) + list.split(QLatin1Char(';'));
        return std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
            return !isBlank(part) && isWithin(clause, part.trimmed());
        });
    };
    const auto isFor = [&](const Document &document) {
        const auto &items = data.registers.mandatoryItems;
        const auto item = std::find_if(items.begin(), items.end(), [&](const DocumentedItem &one) {
            return one.id == document.mandatoryItem.trimmed();
        });
        return covers(document.clause) || (item != items.end() && item->clauses.contains(clause));
    };
    return std::any_of(data.registers.processes.begin(), data.registers.processes.end(),
                       [&](const Process &one) { return covers(one.clause); })
        || std::any_of(data.registers.documents.begin(), data.registers.documents.end(), isFor);
}

CriterionVerdict requirementsMapped(const StepData &data)
{
    VerdictMaker verdict;
    if (data.currentResults.empty())
        return verdict
            .lacksIn<Assessment>(QCoreApplication::translate("Steps", "there is no assessment"))
            .take();
    QHash<QString, bool> mapped;
    QStringList left;
    int items = 0;
    for (const ItemResult *result : data.currentResults) {
        const QString clause = data.catalogue->item(result->item)->clause;
        if (!isWithin(clause, QStringLiteral("8"))
            || result->status == ConformityStatus::NotApplicable)
            continue;
        if (!mapped.contains(clause))
            mapped.insert(clause, isMapped(data, clause));
        if (mapped.value(clause))
            continue;
        ++items;
        if (!left.contains(clause))
            left << clause;
    }
    if (items > 0)
        verdict.lacksIn<Process>(
            QCoreApplication::translate(
                "Steps", "%n item(s) of clause 8 without process or document", nullptr, items)
            + QStringLiteral(" (") + left.mid(0, 6).join(QStringLiteral(", "))
            + (left.size() > 6 ? QStringLiteral(" …)") : QStringLiteral(")")));
    verdict.byRegister<Process>().byRegister<Document>();
    return verdict.take();
}

bool hasApprovedDescription(const StepData &data, const Process &process)
{
    return std::any_of(
        data.registers.documents.begin(), data.registers.documents.end(), [&](const Document &one) {
            const bool isMeant =
                one.type == DocType::ProcessDescription || one.type == DocType::Procedure;
            return isMeant && names(process.documents, one.id)
                && (one.status == DocStatus::Approved || one.status == DocStatus::Published);
        });
}

CriterionVerdict descriptionsApproved(const StepData &data)
{
    VerdictMaker verdict;
    const auto &processes = data.registers.processes;
    if (processes.empty())
        return verdict
            .lacksIn<Process>(QCoreApplication::translate("Steps", "there are no processes"))
            .take();
    const auto open =
        those(processes, [&](const Process &one) { return !hasApprovedDescription(data, one); });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps",
                                              "%n process(es) without an approved description",
                                              nullptr, countOf(open)));
    const auto unowned = those(processes, [](const Process &one) { return !one.owner.isSet(); });
    verdict.lacks(unowned,
                  QCoreApplication::translate("Steps", "%n process(es) without owner", nullptr,
                                              countOf(unowned)));
    verdict.byRegister<Process>();
    return verdict.take();
}

bool isAgreed(const StepData &data, const Service &service)
{
    const auto &slas = data.registers.serviceLevelAgreements;
    return !isBlank(service.agreedTerms)
        || std::any_of(slas.begin(), slas.end(),
                       [&](const ServiceLevelAgreement &one) {
                           const bool isActive = one.status == ContractStatus::Active;
                           const bool isDated = one.validFrom > data.registers.today;
                           return names(one.services, service.id) && (isActive || isDated);
                       })
        || hasDatedAction(data, service.code);
}

bool hasContract(const StepData &data, const OtherParty &party)
{
    AgreementKind wanted = AgreementKind::ExternalContract;
    if (party.type == PartyType::InternalSupplier)
        wanted = AgreementKind::InternalAgreement;
    else if (party.type == PartyType::CustomerActingAsSupplier)
        wanted = AgreementKind::CustomerAsSupplier;
    const auto &agreements = data.registers.agreements;
    return std::any_of(agreements.begin(), agreements.end(),
                       [&](const Agreement &one) {
                           return one.party == party.id && one.kind == wanted
                               && (one.status == ContractStatus::Active
                                   || one.status == ContractStatus::UnderReview);
                       })
        || hasDatedAction(data, party.code);
}

CriterionVerdict agreementsMade(const StepData &data)
{
    VerdictMaker verdict;
    const auto services = servicesInScope(data);
    if (services.empty())
        verdict.lacksIn<Service>(QCoreApplication::translate("Steps", "no service is in scope"));
    const auto unagreed = those(services, [&](const Service &one) { return !isAgreed(data, one); });
    verdict.lacks(unagreed,
                  QCoreApplication::translate("Steps",
                                              "%n service(s) without an agreement or its date",
                                              nullptr, countOf(unagreed)));
    const auto parties = those(data.registers.otherParties, [&](const OtherParty &one) {
        return one.status == PartyStatus::Active && !hasContract(data, one);
    });
    verdict.lacks(parties,
                  QCoreApplication::translate(
                      "Steps", "%n supplying party(ies) without contract or agreement", nullptr,
                      countOf(parties)));
    verdict.byRegister<ServiceLevelAgreement>().byRegister<Agreement>();
    return verdict.take();
}

bool isComplete(const PerformanceIndicator &kpi)
{
    return !isBlank(kpi.formula) && kpi.target && kpi.owner.isSet()
        && kpi.collect != Frequency::NotStated && kpi.evaluate != Frequency::NotStated;
}

CriterionVerdict indicatorsDefined(const StepData &data)
{
    VerdictMaker verdict;
    const auto &processes = data.registers.processes;
    if (processes.empty())
        return verdict
            .lacksIn<Process>(QCoreApplication::translate("Steps", "there are no processes"))
            .take();
    const auto vague = those(processes, [](const Process &one) { return isBlank(one.criteria); });
    verdict.lacks(vague,
                  QCoreApplication::translate("Steps",
                                              "%n process(es) without performance criteria",
                                              nullptr, countOf(vague)));
    const auto unmeasured = those(processes, [&](const Process &process) {
        const auto &kpis = data.registers.kpis;
        return std::none_of(kpis.begin(), kpis.end(), [&](const PerformanceIndicator &kpi) {
            return (kpi.process == process.id || names(process.kpis, kpi.id)) && isComplete(kpi);
        });
    });
    verdict.lacks(unmeasured,
                  QCoreApplication::translate("Steps", "%n process(es) without a complete KPI",
                                              nullptr, countOf(unmeasured)));
    verdict.byRegister<PerformanceIndicator>();
    return verdict.take();
}

CriterionVerdict requirementsRecorded(const StepData &data)
{
    VerdictMaker verdict;
    const auto services = servicesInScope(data);
    if (services.empty())
        return verdict
            .lacksIn<Service>(QCoreApplication::translate("Steps", "no service is in scope"))
            .take();
    const auto open = those(services, [&](const Service &service) {
        const auto &all = data.registers.serviceRequirements;
        return std::none_of(all.begin(), all.end(), [&](const ServiceRequirement &one) {
            return one.service == service.id
                && (one.status == DocStatus::Approved || one.status == DocStatus::Published);
        });
    });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps",
                                              "%n service(s) without an approved requirement",
                                              nullptr, countOf(open)));
    const auto unrated = those(
        services, [](const Service &one) { return one.criticality == Criticality::NotStated; });
    verdict.lacks(unrated,
                  QCoreApplication::translate("Steps", "%n service(s) without criticality", nullptr,
                                              countOf(unrated)));
    verdict.byRegister<ServiceRequirement>();
    return verdict.take();
}

CriterionVerdict policiesApproved(const StepData &data)
{
    VerdictMaker verdict;
    requireApproved(
        verdict, data,
        {QCoreApplication::translate("Steps", "change management policy"), "D16", "T34"});
    requireApproved(
        verdict, data,
        {QCoreApplication::translate("Steps", "information security policy"), "D26", "T46"});
    requireApproved(
        verdict, data,
        {QCoreApplication::translate("Steps", "major incident procedure"), "D20", "T40"});
    return verdict.take();
}

bool hasAllContents(const ContinuityPlan &plan)
{
    return !isBlank(plan.criteria) && !isBlank(plan.procedures) && !isBlank(plan.targetsInvoked)
        && !isBlank(plan.recoveryRequirements) && !isBlank(plan.returnToNormal);
}

CriterionVerdict continuityPlanned(const StepData &data)
{
    VerdictMaker verdict;
    const auto services = servicesInScope(data);
    if (services.empty())
        return verdict
            .lacksIn<Service>(QCoreApplication::translate("Steps", "no service is in scope"))
            .take();
    const auto unplanned = those(services, [&](const Service &service) {
        const auto &plans = data.registers.continuityPlans;
        return isCritical(service)
            && std::none_of(plans.begin(), plans.end(), [&](const ContinuityPlan &plan) {
                   return names(plan.services, service.id) && hasAllContents(plan);
               });
    });
    verdict.lacks(unplanned,
                  QCoreApplication::translate(
                      "Steps", "%n critical service(s) without a complete continuity plan", nullptr,
                      countOf(unplanned)));
    const auto untargeted = those(services, [&](const Service &service) {
        const auto &targets = data.registers.availabilityTargets;
        return std::none_of(targets.begin(), targets.end(), [&](const AvailabilityTarget &one) {
            const bool hasCapacity = !isBlank(one.capacityHuman) || !isBlank(one.capacityTechnical)
                || !isBlank(one.capacityInformation) || !isBlank(one.capacityFinancial);
            return one.service == service.id && one.targetPct && hasCapacity;
        });
    });
    verdict.lacks(untargeted,
                  QCoreApplication::translate(
                      "Steps", "%n service(s) without availability and capacity targets", nullptr,
                      countOf(untargeted)));
    verdict.byRegister<ContinuityPlan>().byRegister<AvailabilityTarget>();
    return verdict.take();
}

constexpr CriterionEntry designEntries[] = {
    {"6-d1", requirementsMapped}, {"6-d2", descriptionsApproved}, {"6-d3", agreementsMade},
    {"6-d4", indicatorsDefined},  {"6-d5", requirementsRecorded}, {"6-d6", policiesApproved},
    {"6-d7", continuityPlanned},
};

} // namespace

std::span<const CriterionEntry> designCriteria()
{
    return designEntries;
}

} // namespace gapwright
