// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/scope/scope_statement.h"

#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"
#include "assessment/scope/scope_words.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

bool isGone(const Service &service)
{
    return service.status == ServiceStatus::Removed || service.status == ServiceStatus::Transferred;
}

std::optional<ScopeGroup> groupOf(ScopeKind kind)
{
    switch (kind) {
    case ScopeKind::OrganizationalUnit:
        return ScopeGroup::Units;
    case ScopeKind::Site:
        return ScopeGroup::Sites;
    case ScopeKind::Technology:
        return ScopeGroup::Technology;
    case ScopeKind::Boundary:
        return ScopeGroup::Boundaries;
    case ScopeKind::NotStated:
        break;
    }
    return std::nullopt;
}

/// Names of the parties that operate a service, by the id of the service.
QHash<QString, QStringList> operatorsOfServices(const RegisterData &data)
{
    QHash<QString, QStringList> operators;
    for (const OtherParty &party : data.otherParties) {
        const bool isRunning =
            party.status == PartyStatus::Active || party.status == PartyStatus::BeingReplaced;
        for (const Id<Service> &id : party.services) {
            if (isRunning)
                operators[id.value] << party.name;
        }
    }
    return operators;
}

void addServices(const RegisterData &data, std::vector<ScopePart> &parts)
{
    const QHash<QString, QStringList> operators = operatorsOfServices(data);
    for (const Service &service : data.services) {
        if (isGone(service))
            continue;
        // the register has no field of its own for the reason: the comment says it
        parts.push_back({definitionOf<Service>().table, service.id.value, service.name,
                         service.inScope ? service.description : service.comment,
                         scopeList(operators.value(service.id.value)), service.inScope, true});
    }
}

void addCustomers(const RegisterData &data, std::vector<ScopePart> &parts)
{
    QSet<QString> inside;
    for (const Service &service : data.services) {
        if (service.inScope && !isGone(service)) {
            for (const Id<Customer> &id : service.customers)
                inside.insert(id.value);
        }
    }
    const ById<Service> services(data.services);
    for (const Customer &customer : data.customers) {
        for (const Id<Service> &id : customer.services) {
            const Service *service = services.find(id);
            if (service && service->inScope && !isGone(*service))
                inside.insert(customer.id.value);
        }
        parts.push_back({definitionOf<Customer>().table,
                         customer.id.value,
                         customer.name,
                         labelOf(choicesOf<CustomerKind>(), int(customer.kind)),
                         {},
                         inside.contains(customer.id.value),
                         false});
    }
}

void addElements(const RegisterData &data, ScopeStatement &statement)
{
    const ById<OtherParty> parties(data.otherParties);
    for (const ScopeElement &element : data.scopeElements) {
        const std::optional<ScopeGroup> group = groupOf(element.kind);
        const OtherParty *party = parties.find(element.operatedBy);
        statement.parts[std::size_t(group.value_or(ScopeGroup::Boundaries))].push_back(
            {definitionOf<ScopeElement>().table, element.id.value, element.name,
             element.description, party ? party->name : QString(), element.inScope, true});
    }
}

void sortParts(std::vector<ScopePart> &parts)
{
    std::sort(parts.begin(), parts.end(), [](const ScopePart &a, const ScopePart &b) {
        if (a.isInside != b.isInside)
            return a.isInside;
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.record < b.record;
    });
}

bool hasInside(const std::vector<ScopePart> &parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const ScopePart &part) { return part.isInside; });
}

/// What an auditor would miss, beyond the rules of the registers.
std::vector<Problem> gapsOf(const ScopeStatement &statement)
{
    ProblemList problems;
    const auto needs = [&](ScopeGroup group, const QByteArray &table, const char *sentence,
                           const char *fix) {
        if (!hasInside(statement.of(group)))
            problems.info("4.3", {table, {}, {}}, sentence, fix);
    };
    needs(ScopeGroup::Units, definitionOf<ScopeElement>().table,
          QT_TRANSLATE_NOOP("RegisterRules", "The statement names no organizational unit."),
          QT_TRANSLATE_NOOP("RegisterRules", "Add the units that plan and deliver the services."));
    needs(ScopeGroup::Sites, definitionOf<ScopeElement>().table,
          QT_TRANSLATE_NOOP("RegisterRules", "The statement names no site."),
          QT_TRANSLATE_NOOP("RegisterRules",
                            "Add the places where the work is done; auditors plan their visits by "
                            "them."));
    needs(ScopeGroup::Customers, definitionOf<Customer>().table,
          QT_TRANSLATE_NOOP("RegisterRules", "No customer receives a service of the scope."),
          QT_TRANSLATE_NOOP("RegisterRules", "Enter who receives the services."));
    for (const std::vector<ScopePart> &parts : statement.parts) {
        for (const ScopePart &part : parts) {
            if (part.isInside || !part.isChosen || !isBlank(part.detail))
                continue;
            const bool isService = part.table == definitionOf<Service>().table;
            problems
                .info("4.3", {part.table, part.record, isService ? "comment" : "description"},
                      QT_TRANSLATE_NOOP("RegisterRules",
                                        "“%1” is outside the scope without a reason."),
                      QT_TRANSLATE_NOOP("RegisterRules", "Write why it may be left out."))
                .with(part.name);
        }
    }
    return problems.take();
}

} // namespace

QString ScopeStatement::text() const
{
    return paragraphs.join(QStringLiteral("\n\n"));
}

ScopeStatement scopeStatement(const RegisterData &data)
{
    ScopeStatement statement;
    statement.organization = data.organization.simplified();
    addServices(data, statement.parts[std::size_t(ScopeGroup::Services)]);
    addCustomers(data, statement.parts[std::size_t(ScopeGroup::Customers)]);
    addElements(data, statement);
    for (std::vector<ScopePart> &parts : statement.parts)
        sortParts(parts);
    for (Problem &problem : scopeProblems(data)) {
        if (problem.rule == QLatin1String("VR02") || problem.rule == QLatin1String("VR03"))
            statement.problems.push_back(std::move(problem));
    }
    for (Problem &problem : gapsOf(statement))
        statement.problems.push_back(std::move(problem));
    statement.paragraphs = scopeParagraphs(statement, data);
    return statement;
}

} // namespace gapwright
