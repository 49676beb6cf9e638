// SPDX-License-Identifier: GPL-3.0-or-later
// Services, requirements, customers, assets, availability and continuity.
#include "reports/templates/fields/field_words.h"

#include <algorithm>

namespace gapwright {

namespace {

bool isOffered(const Service &service)
{
    return service.inScope && service.status != ServiceStatus::Removed
        && service.status != ServiceStatus::Transferred;
}

/// From either side of the relation.
QString customersOf(const FieldWords &words, const Service &service)
{
    std::vector<Id<Customer>> customers = service.customers;
    for (const Customer &customer : words.records().all<Customer>()) {
        const bool isServed = names(customer.services, service.id);
        if (isServed && !names(customers, customer.id))
            customers.push_back(customer.id);
    }
    return words.names(customers);
}

QString servicesOf(const FieldWords &words, const Customer &customer)
{
    std::vector<Id<Service>> services = customer.services;
    for (const Service &service : words.records().all<Service>()) {
        const bool isServed = names(service.customers, customer.id);
        if (isServed && !names(services, service.id))
            services.push_back(service.id);
    }
    return words.names(services);
}

void addServices(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Service &service : words.records().all<Service>()) {
        if (!isOffered(service))
            continue;
        rows.push_back(rowOf({{"name", service.name},
                              {"description", service.description},
                              {"status", wordFor(service.status)},
                              {"owner", words.name(service.owner)},
                              {"customers", orDash(customersOf(words, service))},
                              {"users", orDash(service.users)},
                              {"outcomes", service.intendedOutcomes},
                              {"value", service.value},
                              {"criticality", wordFor(service.criticality)},
                              {"hours", service.hours},
                              {"depends_on", orDash(words.names(service.dependsOn))},
                              {"components", orDash(words.names(service.components))}}));
    }
    values.lists.insert(QStringLiteral("services"), std::move(rows));
}

void addRequirements(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const ServiceRequirement &one : words.records().all<ServiceRequirement>()) {
        if (one.status == DocStatus::Superseded || one.status == DocStatus::Withdrawn)
            continue;
        rows.push_back(rowOf({{"service", words.name(one.service)},
                              {"text", withoutStop(one.text)},
                              {"kind", wordFor(one.kind)},
                              {"target", orDash(one.target)},
                              {"source", orDash(words.name(one.source))},
                              {"status", wordFor(one.status)}}));
    }
    values.lists.insert(QStringLiteral("requirements"), std::move(rows));
}

void addCustomers(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Customer &customer : words.records().all<Customer>())
        rows.push_back(rowOf({{"name", customer.name},
                              {"kind", wordFor(customer.kind)},
                              {"relationship_manager", words.name(customer.relationshipManager)},
                              {"services", orDash(servicesOf(words, customer))},
                              {"review_cycle", wordFor(customer.reviewCycle)},
                              {"contacts", orDash(customer.contacts)}}));
    values.lists.insert(QStringLiteral("customers"), std::move(rows));
}

void addAssets(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const ConfigurationItem &item : words.records().all<ConfigurationItem>()) {
        const bool isGone = item.status == CiStatus::Retired || item.status == CiStatus::Disposed;
        if (isGone || !item.asset)
            continue;
        rows.push_back(rowOf({{"unique_id", item.uniqueName},
                              {"type", words.name(item.type)},
                              {"description", item.description},
                              {"status", wordFor(item.status)},
                              {"owner", words.name(item.owner)},
                              {"location", orDash(item.location)},
                              {"supplier", orDash(words.name(item.supplier))},
                              {"value", orDash(figure(item.assetValue))}}));
    }
    values.lists.insert(QStringLiteral("assets"), std::move(rows));
}

void addAvailability(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> availability, capacity;
    for (const AvailabilityTarget &one : words.records().all<AvailabilityTarget>()) {
        availability.push_back(
            rowOf({{"service", words.name(one.service)},
                   {"requirement", one.requirement},
                   {"target", withUnit(figure(one.targetPct), QStringLiteral("%"))},
                   {"measurement", one.measurement}}));
        capacity.push_back(rowOf({{"service", words.name(one.service)},
                                  {"human", orDash(one.capacityHuman)},
                                  {"technical", orDash(one.capacityTechnical)},
                                  {"information", orDash(one.capacityInformation)},
                                  {"financial", orDash(one.capacityFinancial)},
                                  {"threshold", orDash(one.threshold)},
                                  {"forecast", orDash(one.forecast)}}));
    }
    values.lists.insert(QStringLiteral("availability"), std::move(availability));
    values.lists.insert(QStringLiteral("capacity"), std::move(capacity));
}

void addContinuity(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> plans, tests;
    for (const ContinuityPlan &plan : words.records().all<ContinuityPlan>())
        plans.push_back(rowOf({{"name", plan.title},
                               {"services", words.names(plan.services)},
                               {"criteria", plan.criteria},
                               {"procedures", plan.procedures},
                               {"targets_invoked", plan.targetsInvoked},
                               {"recovery_requirements", plan.recoveryRequirements},
                               {"return_to_normal", plan.returnToNormal},
                               {"contacts_location", plan.contactsLocation}}));
    for (const ContinuityTest &test : words.records().all<ContinuityTest>())
        tests.push_back(rowOf({{"plan", words.name(test.plan)},
                               {"date", dayText(test.testedOn)},
                               {"scenario", test.scenario},
                               {"result", wordFor(test.result)},
                               {"deficiencies", orDash(test.deficiencies)}}));
    values.lists.insert(QStringLiteral("continuity_plans"), std::move(plans));
    values.lists.insert(QStringLiteral("continuity_tests"), std::move(tests));
}

} // namespace

void addServiceFields(const FieldWords &words, FieldValues &values)
{
    addServices(words, values);
    addRequirements(words, values);
    addCustomers(words, values);
    addAssets(words, values);
    addAvailability(words, values);
    addContinuity(words, values);
}

} // namespace gapwright
