// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/raci/raci_matrix.h"
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

/// What is accountable by the text that names the process. An activity with two A is a matter of
/// rule VR21 and left out here.
struct ProcessActivities {
    std::vector<const RaciEntry *> accountable;
};

QHash<QString, ProcessActivities> accountableByText(const RegisterData &data)
{
    QHash<QString, int> counts;
    for (const RaciEntry &entry : data.raciEntries)
        counts[raciKey(entry.activity)] += entry.raci == Raci::Accountable ? 1 : 0;
    QHash<QString, ProcessActivities> activities;
    for (const RaciEntry &entry : data.raciEntries) {
        const bool isSingle =
            entry.raci == Raci::Accountable && counts.value(raciKey(entry.activity)) == 1;
        if (isSingle && !isBlank(entry.clauseOrProcess))
            activities[raciKey(entry.clauseOrProcess)].accountable.push_back(&entry);
    }
    return activities;
}

/// Roles that are accountable within a process, each once, in the order of the entries.
std::vector<const Role *> accountableRoles(const QHash<QString, ProcessActivities> &activities,
                                           const Process &process, const ById<Role> &roles)
{
    std::vector<const Role *> found;
    for (const QString &text : {process.code, process.name, process.clause,
                                QString(process.clause + QLatin1Char(' ') + process.name)}) {
        if (isBlank(text))
            continue;
        for (const RaciEntry *entry : activities.value(raciKey(text)).accountable) {
            const Role *role = roles.find(entry->role);
            if (role && std::find(found.begin(), found.end(), role) == found.end())
                found.push_back(role);
        }
    }
    return found;
}

bool holds(const Person &person, const Role &role)
{
    return names(role.appointed, person.id) || names(person.roles, role.id);
}

void checkProcess(const Process &process, const Person *owner,
                  const std::vector<const Role *> &accountable, ProblemList &problems)
{
    if (!owner)
        problems
            .error("SM01", at(process, "owner_id"),
                   QT_TRANSLATE_NOOP("RegisterRules", "The process “%1” has no accountable owner."),
                   QT_TRANSLATE_NOOP("RegisterRules", "Choose the person who answers for it."))
            .with(process.name);
    if (accountable.size() > 1)
        problems
            .warning("SM01", at(process, "owner_id"),
                     QT_TRANSLATE_NOOP("RegisterRules",
                                       "The process “%1” has two accountable roles: %2 and %3."),
                     QT_TRANSLATE_NOOP("RegisterRules",
                                       "Leave the A of its activities with one role in the RACI "
                                       "matrix, or give the other activity to its own process."))
            .with(process.name)
            .with(accountable[0]->name)
            .with(accountable[1]->name);
    if (owner && accountable.size() == 1 && !holds(*owner, *accountable[0]))
        problems
            .warning("SM01", at(process, "owner_id"),
                     QT_TRANSLATE_NOOP("RegisterRules",
                                       "The process “%1” has two accountable owners: %2 in the "
                                       "process register, and the role %3 in the RACI matrix, "
                                       "which this person does not hold."),
                     QT_TRANSLATE_NOOP("RegisterRules",
                                       "Appoint the owner to the role, or change one of the two."))
            .with(process.name)
            .with(owner->name)
            .with(accountable[0]->name);
}

bool isInOperation(const Service &service)
{
    return service.inScope
        && (service.status == ServiceStatus::Live || service.status == ServiceStatus::ToBeRemoved);
}

struct PlannedServices {
    QSet<QString> continuity, availability, capacity;
};

PlannedServices plannedServices(const RegisterData &data)
{
    PlannedServices planned;
    for (const ContinuityPlan &plan : data.continuityPlans) {
        for (const Id<Service> &id : plan.services)
            planned.continuity.insert(id.value);
    }
    for (const AvailabilityTarget &target : data.availabilityTargets) {
        if (target.targetPct || !isBlank(target.requirement))
            planned.availability.insert(target.service.value);
        const bool hasCapacity = !isBlank(target.capacityHuman)
            || !isBlank(target.capacityTechnical) || !isBlank(target.capacityInformation)
            || !isBlank(target.capacityFinancial);
        if (hasCapacity)
            planned.capacity.insert(target.service.value);
    }
    return planned;
}

} // namespace

std::vector<Problem> processOwnerProblems(const RegisterData &data)
{
    ProblemList problems;
    const QHash<QString, ProcessActivities> activities = accountableByText(data);
    const ById<Role> roles(data.roles);
    const ById<Person> people(data.people);
    for (const Process &process : data.processes)
        checkProcess(process, people.find(process.owner),
                     accountableRoles(activities, process, roles), problems);
    return problems.take();
}

std::vector<Problem> servicePlanProblems(const RegisterData &data)
{
    ProblemList problems;
    const PlannedServices planned = plannedServices(data);
    for (const Service &service : data.services) {
        if (!isInOperation(service))
            continue;
        const ProblemPlace place{definitionOf<Service>().table, service.id.value, {}};
        const auto needs = [&](const QSet<QString> &holders, const char *rule, const char *sentence,
                               const char *fix) {
            if (!holders.contains(service.id.value))
                problems.warning(rule, place, sentence, fix).with(service.name);
        };
        needs(planned.continuity, "SM02",
              QT_TRANSLATE_NOOP("RegisterRules", "No continuity plan covers the service “%1”."),
              QT_TRANSLATE_NOOP("RegisterRules",
                                "Add it to a continuity plan, or write one with the result of the "
                                "risk assessment. See clause 8.7.2."));
        needs(planned.availability, "SM03",
              QT_TRANSLATE_NOOP("RegisterRules",
                                "The service “%1” has no availability requirement or target."),
              QT_TRANSLATE_NOOP("RegisterRules",
                                "Enter what was agreed in the availability register. See clause "
                                "8.7.1."));
        needs(planned.capacity, "SM04",
              QT_TRANSLATE_NOOP("RegisterRules", "No capacity is recorded for the service “%1”."),
              QT_TRANSLATE_NOOP("RegisterRules",
                                "Enter people, technology, information and money it needs. See "
                                "clause 8.4.3."));
    }
    return problems.take();
}

} // namespace gapwright
