// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/service_map/map_detail.h"

#include "assessment/register_rules/problem.h"
#include "assessment/register_rules/register_data.h"

#include <QCoreApplication>
#include <QLocale>

namespace gapwright {

namespace {

struct MapDetails {
    Q_DECLARE_TR_FUNCTIONS(MapDetails)
};

using Lines = std::vector<MapDetail::Line>;

template <class R> MapDetail::Line lineOf(const R &record, const QString &text)
{
    return {text, definitionOf<R>().table, record.id.value, false};
}

MapDetail::Line missing(const QString &text)
{
    return {text, {}, {}, true};
}

QString coded(const QString &code, const QString &name)
{
    return code.isEmpty() ? name : code + QStringLiteral("  ") + name;
}

/// A section is left out when it has nothing to say.
void addSection(MapDetail &detail, const QString &title, Lines lines)
{
    if (!lines.empty())
        detail.sections.push_back({title, std::move(lines)});
}

QString targetText(const QString &measure, const std::optional<Quantity> &value,
                   const QString &unit)
{
    return value ? MapDetails::tr("%1: %2 %3", "measure, value, unit")
                       .arg(measure, localDecimal(value->scaled(), Quantity::places, false), unit)
                 : measure;
}

Lines agreementsOf(const RegisterData &data, const Service &service)
{
    const ById<Customer> customers(data.customers);
    Lines lines;
    for (const ServiceLevelAgreement &sla : data.serviceLevelAgreements) {
        if (!names(sla.services, service.id))
            continue;
        const Customer *customer = customers.find(sla.customer);
        lines.push_back(lineOf(sla,
                               MapDetails::tr("%1 · %2 · %3", "agreement, customer, state")
                                   .arg(coded(sla.code, sla.title),
                                        customer ? customer->name : QStringLiteral("–"),
                                        labelOf(choicesOf<ContractStatus>(), int(sla.status)))));
    }
    if (lines.empty())
        lines.push_back(isBlank(service.agreedTerms)
                            ? missing(MapDetails::tr("No agreement and no agreed terms"))
                            : MapDetail::Line{service.agreedTerms.simplified()});
    return lines;
}

Lines targetsOf(const RegisterData &data, const Service &service)
{
    Lines lines;
    for (const SlaTarget &target : data.slaTargets) {
        if (target.service == service.id)
            lines.push_back(lineOf(target, targetText(target.measure, target.value, target.unit)));
    }
    return lines;
}

/// Plans of continuity, targets of availability, figures of capacity.
Lines plansOf(const RegisterData &data, const Service &service)
{
    Lines lines;
    for (const ContinuityPlan &plan : data.continuityPlans) {
        if (names(plan.services, service.id))
            lines.push_back(
                lineOf(plan, MapDetails::tr("Continuity: %1").arg(coded(plan.code, plan.title))));
    }
    if (lines.empty())
        lines.push_back(missing(MapDetails::tr("No continuity plan")));
    for (const AvailabilityTarget &target : data.availabilityTargets) {
        if (target.service != service.id)
            continue;
        const QString figure = target.targetPct ? MapDetails::tr("%1 %").arg(localDecimal(
                                   target.targetPct->scaled(), Percentage::places, false))
                                                : MapDetails::tr("no target");
        lines.push_back(lineOf(target, MapDetails::tr("Availability: %1").arg(figure)));
        if (!isBlank(target.capacityTechnical))
            lines.push_back(lineOf(
                target, MapDetails::tr("Capacity: %1").arg(target.capacityTechnical.simplified())));
    }
    return lines;
}

template <class R> Lines linesOf(const std::vector<Id<R>> &ids, std::span<const R> records)
{
    const ById<R> known(records);
    Lines lines;
    for (const Id<R> &id : ids) {
        if (const R *record = known.find(id))
            lines.push_back(lineOf(*record, coded(record->code, record->name)));
    }
    return lines;
}

Lines componentLines(const std::vector<Id<ConfigurationItem>> &ids, const RegisterData &data)
{
    const ById<ConfigurationItem> items(data.configurationItems);
    const ById<OtherParty> parties(data.otherParties);
    Lines lines;
    for (const Id<ConfigurationItem> &id : ids) {
        const ConfigurationItem *item = items.find(id);
        const OtherParty *supplier = item ? parties.find(item->supplier) : nullptr;
        if (item)
            lines.push_back(lineOf(*item,
                                   supplier ? MapDetails::tr("%1 · by %2", "component, supplier")
                                                  .arg(item->uniqueName, supplier->name)
                                            : item->uniqueName));
    }
    return lines;
}

void describeService(const RegisterData &data, const Service &service, MapDetail &detail)
{
    const ById<Person> people(data.people);
    const Person *owner = people.find(service.owner);
    detail.title = coded(service.code, service.name);
    detail.subtitle = labelOf(choicesOf<ServiceStatus>(), int(service.status))
        + QStringLiteral(" · ")
        + (service.inScope ? MapDetails::tr("in the scope") : MapDetails::tr("outside the scope"));
    addSection(detail, MapDetails::tr("Owner"),
               {owner ? lineOf(*owner, owner->name) : missing(MapDetails::tr("No owner"))});
    addSection(detail, MapDetails::tr("Agreements with customers"), agreementsOf(data, service));
    addSection(detail, MapDetails::tr("Targets"), targetsOf(data, service));
    addSection(detail, MapDetails::tr("Consists of"), componentLines(service.components, data));
    addSection(detail, MapDetails::tr("Depends on"), linesOf(service.dependsOn, data.services));
    Lines users;
    for (const Service &other : data.services) {
        if (names(other.dependsOn, service.id))
            users.push_back(lineOf(other, coded(other.code, other.name)));
    }
    addSection(detail, MapDetails::tr("Used by"), std::move(users));
    Lines parties;
    for (const OtherParty &party : data.otherParties) {
        if (names(party.services, service.id))
            parties.push_back(lineOf(party, coded(party.code, party.name)));
    }
    addSection(detail, MapDetails::tr("Operated by"), std::move(parties));
    addSection(detail, MapDetails::tr("Continuity, availability, capacity"),
               plansOf(data, service));
}

void describeComponent(const RegisterData &data, const ConfigurationItem &item, MapDetail &detail)
{
    const ById<CiType> types(data.ciTypes);
    const ById<OtherParty> parties(data.otherParties);
    const CiType *type = types.find(item.type);
    detail.title = item.uniqueName;
    detail.subtitle = (type ? type->name + QStringLiteral(" · ") : QString())
        + labelOf(choicesOf<CiStatus>(), int(item.status));
    Lines users;
    for (const Service &service : data.services) {
        if (names(service.components, item.id))
            users.push_back(lineOf(service, coded(service.code, service.name)));
    }
    addSection(detail, MapDetails::tr("Part of"), std::move(users));
    Lines related;
    const ById<ConfigurationItem> items(data.configurationItems);
    for (const CiRelation &relation : data.ciRelations) {
        const ConfigurationItem *other = relation.item == item.id ? items.find(relation.target)
            : relation.target == item.id                          ? items.find(relation.item)
                                                                  : nullptr;
        if (!other)
            continue;
        const QString kind = labelOf(choicesOf<CiRelationKind>(), int(relation.kind));
        related.push_back(lineOf(*other,
                                 relation.item == item.id
                                     ? kind + QStringLiteral(" → ") + other->uniqueName
                                     : other->uniqueName + QStringLiteral(" → ") + kind));
    }
    addSection(detail, MapDetails::tr("Relations"), std::move(related));
    if (const OtherParty *supplier = parties.find(item.supplier))
        addSection(detail, MapDetails::tr("Supplier"),
                   {lineOf(*supplier, coded(supplier->code, supplier->name))});
}

Lines contractsOf(const RegisterData &data, const OtherParty &party)
{
    Lines lines;
    for (const Agreement &one : data.agreements) {
        if (one.party != party.id)
            continue;
        lines.push_back(lineOf(one,
                               coded(one.code, one.title) + QStringLiteral(" · ")
                                   + labelOf(choicesOf<ContractStatus>(), int(one.status))));
        for (const AgreementTarget &target : data.agreementTargets) {
            if (target.agreement == one.id)
                lines.push_back(
                    lineOf(target, targetText(target.measure, target.value, target.unit)));
        }
    }
    if (lines.empty())
        lines.push_back(missing(MapDetails::tr("No contract or agreement")));
    return lines;
}

void describeParty(const RegisterData &data, const OtherParty &party, MapDetail &detail)
{
    detail.title = coded(party.code, party.name);
    detail.subtitle = labelOf(choicesOf<PartyType>(), int(party.type)) + QStringLiteral(" · ")
        + labelOf(choicesOf<PartyStatus>(), int(party.status));
    addSection(detail, MapDetails::tr("Contracts and their targets"), contractsOf(data, party));
    addSection(detail, MapDetails::tr("Operates services"), linesOf(party.services, data.services));
    std::vector<Id<Process>> processes = party.processes;
    for (const Process &process : data.processes) {
        if (process.operatedBy == party.id && !names(processes, process.id))
            processes.push_back(process.id);
    }
    addSection(detail, MapDetails::tr("Operates processes"), linesOf(processes, data.processes));
    std::vector<Id<ConfigurationItem>> components = party.components;
    for (const ConfigurationItem &item : data.configurationItems) {
        if (item.supplier == party.id && !names(components, item.id))
            components.push_back(item.id);
    }
    addSection(detail, MapDetails::tr("Provides components"), componentLines(components, data));
    addSection(detail, MapDetails::tr("Controls"),
               {isBlank(party.controls) ? missing(MapDetails::tr("No controls written down"))
                                        : MapDetail::Line{party.controls.simplified()}});
}

void describeCustomer(const RegisterData &data, const Customer &customer, MapDetail &detail)
{
    detail.title = coded(customer.code, customer.name);
    detail.subtitle = labelOf(choicesOf<CustomerKind>(), int(customer.kind));
    std::vector<Id<Service>> received = customer.services;
    for (const Service &service : data.services) {
        if (names(service.customers, customer.id) && !names(received, service.id))
            received.push_back(service.id);
    }
    addSection(detail, MapDetails::tr("Receives"), linesOf(received, data.services));
    Lines agreements;
    for (const ServiceLevelAgreement &sla : data.serviceLevelAgreements) {
        if (sla.customer == customer.id)
            agreements.push_back(
                lineOf(sla,
                       coded(sla.code, sla.title) + QStringLiteral(" · ")
                           + labelOf(choicesOf<ContractStatus>(), int(sla.status))));
    }
    if (agreements.empty())
        agreements.push_back(missing(MapDetails::tr("No agreement with this customer")));
    addSection(detail, MapDetails::tr("Agreements"), std::move(agreements));
}

template <class R> const R *recordIn(std::span<const R> records, const QString &id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const R &one) { return one.id.value == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

MapDetail mapDetail(const RegisterData &data, const MapNode &node)
{
    MapDetail detail;
    switch (node.kind) {
    case MapNode::Kind::Service:
        if (const Service *service = recordIn(data.services, node.record))
            describeService(data, *service, detail);
        break;
    case MapNode::Kind::Component:
        if (const ConfigurationItem *item = recordIn(data.configurationItems, node.record))
            describeComponent(data, *item, detail);
        break;
    case MapNode::Kind::Party:
        if (const OtherParty *party = recordIn(data.otherParties, node.record))
            describeParty(data, *party, detail);
        break;
    case MapNode::Kind::Customer:
        if (const Customer *customer = recordIn(data.customers, node.record))
            describeCustomer(data, *customer, detail);
        break;
    }
    return detail;
}

} // namespace gapwright
