// SPDX-License-Identifier: GPL-3.0-or-later
// People, roles, competence, communication, documents and knowledge.
#include "reports/templates/fields/field_words.h"

#include <algorithm>

namespace gapwright {

namespace {

/// From either side of the relation.
std::vector<Id<Person>> holdersOf(const FieldWords &words, const Role &role)
{
    std::vector<Id<Person>> holders = role.appointed;
    for (const Person &person : words.records().all<Person>()) {
        if (names(person.roles, role.id) && !names(holders, person.id))
            holders.push_back(person.id);
    }
    return holders;
}

/// The holders of the first role that `isMeant`, else its name.
template <class Condition>
void setHolder(const FieldWords &words, FieldValues &values, const char *field, Condition isMeant)
{
    const auto &roles = words.records().all<Role>();
    const auto role = std::find_if(roles.begin(), roles.end(), isMeant);
    if (role == roles.end())
        return;
    const QString people = words.names(holdersOf(words, *role));
    values.scalars.insert(QLatin1String(field), people.isEmpty() ? role->name : people);
}

auto named(const char *word)
{
    return [word](const Role &role) {
        return role.name.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
}

void addKeyRoles(const FieldWords &words, FieldValues &values)
{
    setHolder(words, values, "sms.lead",
              [](const Role &role) { return role.dutySmsConformity && !role.topManagement; });
    if (!values.scalars.contains(QStringLiteral("sms.lead")))
        setHolder(words, values, "sms.lead",
                  [](const Role &role) { return role.dutySmsConformity; });
    setHolder(words, values, "sms.sponsor", named("sponsor"));
    setHolder(words, values, "project.manager", named("project manager"));
    QStringList top;
    for (const Role &role : words.records().all<Role>()) {
        if (role.topManagement)
            top << role.name;
    }
    values.scalars.insert(QStringLiteral("sms.top_management"), top.join(QStringLiteral(", ")));
}

QString rolesOf(const FieldWords &words, const Person &person)
{
    std::vector<Id<Role>> roles = person.roles;
    for (const Role &role : words.records().all<Role>()) {
        if (names(role.appointed, person.id) && !names(roles, role.id))
            roles.push_back(role.id);
    }
    return words.names(roles);
}

void addPeople(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> people, roles;
    for (const Person &person : words.records().all<Person>())
        people.push_back(rowOf({{"name", person.name},
                                {"roles", orDash(rolesOf(words, person))},
                                {"unit", orDash(person.unit)},
                                {"deputy", orDash(words.name(person.deputy))}}));
    for (const Role &role : words.records().all<Role>())
        roles.push_back(rowOf({{"name", role.name},
                               {"responsibilities", role.responsibilities},
                               {"authorities", role.authorities},
                               {"people", words.names(holdersOf(words, role))}}));
    values.lists.insert(QStringLiteral("people"), std::move(people));
    values.lists.insert(QStringLiteral("roles"), std::move(roles));
}

/// One row for each activity, in the order of the register.
void addRaci(const FieldWords &words, FieldValues &values)
{
    struct Activity {
        QString activity;
        QString process;
        QStringList r, a, c, i;
    };
    std::vector<Activity> activities;
    for (const RaciEntry &entry : words.records().all<RaciEntry>()) {
        auto at = std::find_if(activities.begin(), activities.end(), [&](const Activity &one) {
            return one.activity == entry.activity && one.process == entry.clauseOrProcess;
        });
        if (at == activities.end())
            at = activities.insert(at,
                                   Activity{entry.activity, entry.clauseOrProcess, {}, {}, {}, {}});
        QStringList *list = entry.raci == Raci::Responsible ? &at->r
            : entry.raci == Raci::Accountable               ? &at->a
            : entry.raci == Raci::Consulted                 ? &at->c
            : entry.raci == Raci::Informed                  ? &at->i
                                                            : nullptr;
        if (list)
            list->append(words.name(entry.role));
    }
    const QString comma = QStringLiteral(", ");
    std::vector<FieldRow> rows;
    for (const Activity &one : activities)
        rows.push_back(rowOf({{"activity", one.activity},
                              {"process", one.process},
                              {"responsible", one.r.join(comma)},
                              {"accountable", one.a.join(comma)},
                              {"consulted", orDash(one.c.join(comma))},
                              {"informed", orDash(one.i.join(comma))}}));
    values.lists.insert(QStringLiteral("raci"), std::move(rows));
}

void addCompetence(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Competence &one : words.records().all<Competence>())
        rows.push_back(rowOf({{"person", words.name(one.person)},
                              {"role", words.name(one.role)},
                              {"competence", one.competence},
                              {"required", wordFor(one.required)},
                              {"actual", wordFor(one.actual)},
                              {"action", orDash(one.action)},
                              {"due", orDash(dayText(one.due))},
                              {"effectiveness", wordFor(one.effectiveness)}}));
    values.lists.insert(QStringLiteral("competences"), std::move(rows));
}

void addCommunication(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> communications, knowledge;
    for (const Communication &one : words.records().all<Communication>())
        communications.push_back(rowOf({{"topic", one.topic},
                                        {"direction", wordFor(one.direction)},
                                        {"when", one.timing},
                                        {"audience", one.audience},
                                        {"channel", one.channel},
                                        {"responsible", words.name(one.responsible)}}));
    for (const KnowledgeArticle &one : words.records().all<KnowledgeArticle>())
        knowledge.push_back(rowOf({{"title", one.title},
                                   {"kind", wordFor(one.kind)},
                                   {"service", orDash(words.name(one.service))},
                                   {"owner", words.name(one.owner)},
                                   {"next_review", orDash(dayText(one.nextReview))}}));
    values.lists.insert(QStringLiteral("communications"), std::move(communications));
    values.lists.insert(QStringLiteral("knowledge"), std::move(knowledge));
}

void addDocuments(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Document &one : words.records().all<Document>())
        rows.push_back(rowOf({{"number", orDash(one.code)},
                              {"title", one.title},
                              {"type", wordFor(one.type)},
                              {"owner", words.name(one.owner)},
                              {"version", one.version},
                              {"status", wordFor(one.status)},
                              {"next_review", orDash(dayText(one.nextReview))},
                              {"retention", orDash(one.retention)},
                              {"location", orDash(one.location)}}));
    std::sort(rows.begin(), rows.end(), [](const FieldRow &a, const FieldRow &b) {
        return a.value(QStringLiteral("number")) < b.value(QStringLiteral("number"));
    });
    values.lists.insert(QStringLiteral("documents"), std::move(rows));
}

} // namespace

void addPeopleFields(const FieldWords &words, FieldValues &values)
{
    addKeyRoles(words, values);
    addPeople(words, values);
    addRaci(words, values);
    addCompetence(words, values);
    addCommunication(words, values);
    addDocuments(words, values);
}

} // namespace gapwright
