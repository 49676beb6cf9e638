// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/competences/competence_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

struct Competences {
    Q_DECLARE_TR_FUNCTIONS(Competences)
};

/// Keeps the stored gap in step with the levels (VR23).
Competence withGap(Competence one)
{
    const bool isRated = valueOf(one.required) > 0 && valueOf(one.actual) > 0;
    one.gap = isRated ? std::optional(valueOf(one.required) - valueOf(one.actual)) : std::nullopt;
    return one;
}

std::vector<Competence> recordsOf(const Workspace &workspace, const QString &competence,
                                  const Id<Person> &person)
{
    std::vector<Competence> found;
    for (const Competence &one : workspace.all<Competence>()) {
        if (one.person == person && isSameCompetence(one.competence, competence))
            found.push_back(one);
    }
    return found;
}

Competence newRecord(const QString &competence, const Id<Person> &person, const Id<Role> &role,
                     int needed)
{
    Competence made;
    made.id = newId<Competence>();
    made.person = person;
    made.role = role;
    made.competence = competence;
    made.required = Level15(needed);
    return made;
}

/// The records of a person, or a new one that is not stored yet.
Result<std::vector<Competence>> recordsOrNew(const Workspace &workspace, const QString &competence,
                                             const Id<Person> &person)
{
    std::vector<Competence> records = recordsOf(workspace, competence, person);
    if (!records.empty())
        return records;
    const CompetenceNeed need = needOf(competenceSources(workspace), person, competence);
    const Person *who = workspace.find(person);
    if (!need.role.isSet() || !who)
        return Error{Competences::tr("%1 holds no role. Appoint the person to a role first: a "
                                     "competence is needed for one.")
                         .arg(who ? who->name : QString()),
                     ErrorKind::BadInput,
                     {}};
    records.push_back(newRecord(competence, person, need.role, need.level));
    return records;
}

QString nameOf(const Workspace &workspace, const Id<Person> &person)
{
    const Person *who = workspace.find(person);
    return who ? who->name : QString();
}

} // namespace

CompetenceSources competenceSources(const Workspace &workspace)
{
    return {workspace.all<Person>(), workspace.all<Role>(), workspace.all<Competence>(),
            workspace.all<RecordFile>(), QDate::currentDate()};
}

Outcome rateCompetence(Workspace &workspace, const QString &competence, const Id<Person> &person,
                       int level)
{
    Result<std::vector<Competence>> records = recordsOrNew(workspace, competence, person);
    if (!records)
        return records.error();
    return workspace.edit(
        Competences::tr("Rate %1: level %2").arg(nameOf(workspace, person), QString::number(level)),
        [&](Edit &edit) {
            for (Competence one : *records) {
                one.actual = Level15(std::clamp(level, 0, 5));
                edit.save(withGap(one));
            }
        });
}

Outcome needCompetence(Workspace &workspace, const QString &competence, const Id<Person> &person,
                       int level)
{
    Result<std::vector<Competence>> records = recordsOrNew(workspace, competence, person);
    if (!records)
        return records.error();
    return workspace.edit(Competences::tr("Need of %1: level %2")
                              .arg(nameOf(workspace, person), QString::number(level)),
                          [&](Edit &edit) {
                              for (Competence one : *records) {
                                  one.required = Level15(std::clamp(level, 0, 5));
                                  edit.save(withGap(one));
                              }
                          });
}

Outcome needCompetenceInRole(Workspace &workspace, const QString &competence, const Id<Role> &role,
                             int level)
{
    const Role *what = workspace.find(role);
    if (!what)
        return Unit{};
    const std::vector<Id<Person>> holders = holdersOf(*what, workspace.all<Person>());
    std::vector<Competence> changed;
    for (const Competence &one : workspace.all<Competence>()) {
        if (one.role == role && isSameCompetence(one.competence, competence))
            changed.push_back(one);
    }
    for (const Id<Person> &person : holders) {
        if (recordsOf(workspace, competence, person).empty())
            changed.push_back(newRecord(competence, person, role, 0));
    }
    if (changed.empty())
        return Error{Competences::tr("Nobody holds the role “%1”. Appoint a person to it first.")
                         .arg(what->name),
                     ErrorKind::BadInput,
                     {}};
    return workspace.edit(
        Competences::tr("Need of “%1”: level %2").arg(what->name, QString::number(level)),
        [&](Edit &edit) {
            for (Competence one : changed) {
                one.required = Level15(std::clamp(level, 0, 5));
                edit.save(withGap(one));
            }
        });
}

} // namespace gapwright
