// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/scope/scope_words.h"

#include "assessment/register_rules/register_data.h"

#include <QCoreApplication>
#include <QMap>

namespace gapwright {

namespace {

struct ScopeWords {
    Q_DECLARE_TR_FUNCTIONS(ScopeWords)
};

QStringList namesOf(const std::vector<ScopePart> &parts, bool isInside)
{
    QStringList names;
    for (const ScopePart &part : parts) {
        if (part.isInside == isInside)
            names << part.name.simplified();
    }
    return names;
}

QString servicesSentence(const ScopeStatement &statement)
{
    const QStringList names = namesOf(statement.of(ScopeGroup::Services), true);
    const QString organization = statement.organization.isEmpty()
        ? ScopeWords::tr("the organization")
        : statement.organization;
    if (names.isEmpty())
        return {};
    const QString sentence = names.size() == 1
        ? ScopeWords::tr("The service management system of %1 covers the planning, design, "
                         "transition, operation and improvement of the service %2.")
        : ScopeWords::tr("The service management system of %1 covers the planning, design, "
                         "transition, operation and improvement of the services %2.");
    return sentence.arg(organization, scopeList(names));
}

QString customersSentence(const ScopeStatement &statement)
{
    QStringList external;
    QStringList internal;
    for (const ScopePart &part : statement.of(ScopeGroup::Customers)) {
        const bool isInternal =
            part.detail == labelOf(choicesOf<CustomerKind>(), int(CustomerKind::Internal));
        if (part.isInside)
            (isInternal ? internal : external) << part.name.simplified();
    }
    QStringList sentences;
    if (!external.isEmpty())
        sentences << ScopeWords::tr("They are delivered to %1.").arg(scopeList(external));
    if (!internal.isEmpty())
        sentences << ScopeWords::tr("Internal customers are %1.").arg(scopeList(internal));
    return sentences.join(QLatin1Char(' '));
}

QString placesSentence(const ScopeStatement &statement)
{
    const QStringList units = namesOf(statement.of(ScopeGroup::Units), true);
    const QStringList sites = namesOf(statement.of(ScopeGroup::Sites), true);
    if (units.isEmpty() && sites.isEmpty())
        return {};
    if (sites.isEmpty())
        return ScopeWords::tr("The work is done by %1.").arg(scopeList(units));
    if (units.isEmpty())
        return ScopeWords::tr("The work is done at %1.").arg(scopeList(sites));
    return ScopeWords::tr("The work is done by %1, at %2.", "units, sites")
        .arg(scopeList(units), scopeList(sites));
}

QString technologySentence(const ScopeStatement &statement)
{
    const QStringList names = namesOf(statement.of(ScopeGroup::Technology), true);
    return names.isEmpty()
        ? QString()
        : ScopeWords::tr("The technology in the scope is %1.").arg(scopeList(names));
}

QString boundariesSentence(const ScopeStatement &statement)
{
    const QStringList names = namesOf(statement.of(ScopeGroup::Boundaries), true);
    return names.isEmpty() ? QString()
                           : ScopeWords::tr("Its boundaries are %1.").arg(scopeList(names));
}

/// "Northmoor (Service availability management, Colocation halls)": what others operate of it.
QString partiesSentence(const ScopeStatement &statement, const RegisterData &data)
{
    QMap<QString, QStringList> operated;
    const ById<OtherParty> parties(data.otherParties);
    const ById<Process> processes(data.processes);
    const auto add = [&](const QString &party, const QString &what) {
        if (!isBlank(party) && !operated[party].contains(what))
            operated[party] << what;
    };
    for (const std::vector<ScopePart> &parts : statement.parts) {
        for (const ScopePart &part : parts) {
            if (part.isInside && !part.operatedBy.isEmpty())
                add(part.operatedBy, part.name.simplified());
        }
    }
    for (const OtherParty &party : data.otherParties) {
        const bool isRunning =
            party.status == PartyStatus::Active || party.status == PartyStatus::BeingReplaced;
        for (const Id<Process> &id : party.processes) {
            const Process *process = processes.find(id);
            if (isRunning && process)
                add(party.name.simplified(), process->name.simplified());
        }
    }
    for (const Process &process : data.processes) {
        if (const OtherParty *party = parties.find(process.operatedBy))
            add(party->name.simplified(), process.name.simplified());
    }
    QStringList texts;
    for (auto one = operated.cbegin(); one != operated.cend(); ++one)
        texts << ScopeWords::tr("%1 (%2)", "party, what it operates")
                     .arg(one.key(), one.value().join(QStringLiteral(", ")));
    return texts.isEmpty()
        ? QString()
        : ScopeWords::tr("Other parties operate parts of it under the control of the "
                         "organization: %1.")
              .arg(texts.join(QStringLiteral("; ")));
}

QString withoutStop(const QString &text)
{
    QString plain = text.simplified();
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain;
}

QString exclusionsSentence(const ScopeStatement &statement)
{
    QStringList texts;
    for (std::size_t group = 0; group < scopeGroups; ++group) {
        for (const ScopePart &part : statement.parts[group]) {
            if (part.isInside || !part.isChosen)
                continue;
            texts << (isBlank(part.detail)
                          ? part.name.simplified()
                          : ScopeWords::tr("%1 (%2)", "what is outside, reason")
                                .arg(part.name.simplified(), withoutStop(part.detail)));
        }
    }
    return texts.isEmpty()
        ? QString()
        : ScopeWords::tr("Not part of the scope: %1.").arg(texts.join(QStringLiteral("; ")));
}

} // namespace

QString scopeList(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return ScopeWords::tr("%1 and %2", "list, last of it")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString wordOf(ScopeGroup group)
{
    switch (group) {
    case ScopeGroup::Services:
        return ScopeWords::tr("Services");
    case ScopeGroup::Customers:
        return ScopeWords::tr("Customers");
    case ScopeGroup::Units:
        return ScopeWords::tr("Organizational units");
    case ScopeGroup::Sites:
        return ScopeWords::tr("Sites");
    case ScopeGroup::Technology:
        return ScopeWords::tr("Technology");
    case ScopeGroup::Boundaries:
        return ScopeWords::tr("Boundaries");
    }
    return {};
}

QStringList scopeParagraphs(const ScopeStatement &statement, const RegisterData &data)
{
    const QString services = servicesSentence(statement);
    if (services.isEmpty())
        return {};
    QStringList paragraphs;
    for (const QString &text :
         {services, customersSentence(statement), placesSentence(statement),
          technologySentence(statement), boundariesSentence(statement),
          partiesSentence(statement, data), exclusionsSentence(statement),
          ScopeWords::tr("All requirements of clauses 4 to 10 of ISO/IEC 20000-1 apply; none is "
                         "excluded.")}) {
        if (!text.isEmpty())
            paragraphs << text;
    }
    return paragraphs;
}

} // namespace gapwright
