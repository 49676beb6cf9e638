// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>
#include <QMap>

namespace gapwright {

namespace {

struct ActivityParts {
    const RaciEntry *first = nullptr;
    const RaciEntry *lastAccountable = nullptr;
    int accountable = 0;
    int responsible = 0;
};

void checkRaci(const RegisterData &data, ProblemList &problems)
{
    QMap<QString, ActivityParts> activities;
    for (const RaciEntry &entry : data.raciEntries) {
        ActivityParts &parts = activities[entry.activity.simplified().toCaseFolded()];
        if (!parts.first)
            parts.first = &entry;
        if (entry.raci == Raci::Accountable) {
            ++parts.accountable;
            parts.lastAccountable = &entry;
        }
        parts.responsible += entry.raci == Raci::Responsible ? 1 : 0;
    }
    for (const ActivityParts &parts : qAsConst(activities)) {
        const QString activity = parts.first->activity;
        if (parts.accountable == 0)
            problems
                .error("VR21", at(*parts.first, "raci"),
                       QT_TRANSLATE_NOOP("RegisterRules", "Nobody is accountable for “%1”."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Give exactly one role the A."))
                .with(activity);
        if (parts.accountable > 1)
            problems
                .error("VR21", at(*parts.lastAccountable, "raci"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "More than one role is accountable for “%1”."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Leave the A with one role."))
                .with(activity);
        if (parts.responsible == 0)
            problems
                .error("VR21", at(*parts.first, "raci"),
                       QT_TRANSLATE_NOOP("RegisterRules", "Nobody is responsible for doing “%1”."),
                       QT_TRANSLATE_NOOP(
                           "RegisterRules",
                           "Give at least one role an R; the role with the A may have it too."))
                .with(activity);
    }
}

/// Roles that a person holds, by the role or by the person.
QSet<QString> heldRoles(const RegisterData &data)
{
    QSet<QString> held;
    const ById<Person> people(data.people);
    for (const Role &role : data.roles) {
        const bool isHeld = std::any_of(role.appointed.begin(), role.appointed.end(),
                                        [&](const Id<Person> &id) { return people.find(id); });
        if (isHeld)
            held.insert(role.id.value);
    }
    for (const Person &person : data.people) {
        for (const Id<Role> &role : person.roles)
            held.insert(role.value);
    }
    return held;
}

void checkAppointments(const RegisterData &data, ProblemList &problems)
{
    const QSet<QString> held = heldRoles(data);
    const ById<Role> roles(data.roles);
    QSet<QString> told;
    for (const RaciEntry &entry : data.raciEntries) {
        const bool acts = entry.raci == Raci::Accountable || entry.raci == Raci::Responsible;
        const Role *role = roles.find(entry.role);
        if (!acts || !role || held.contains(role->id.value) || told.contains(role->id.value))
            continue;
        told.insert(role->id.value);
        problems
            .error("VR22", at(*role, "appointed"),
                   QT_TRANSLATE_NOOP("RegisterRules",
                                     "The role acts in “%1”, but nobody is appointed to it."),
                   QT_TRANSLATE_NOOP("RegisterRules", "Appoint a person."))
            .with(entry.activity);
    }
}

void checkCompetence(const Competence &one, ProblemList &problems)
{
    const bool isRated = one.required != Level15::NotStated && one.actual != Level15::NotStated;
    const bool isShort = isRated && valueOf(one.actual) < valueOf(one.required);
    if (isShort && (isBlank(one.action) || !one.due.isValid()))
        problems.error(
            "VR23", at(one, isBlank(one.action) ? "action" : "due"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The competence is below the required level without an action with a "
                              "due date."),
            QT_TRANSLATE_NOOP("RegisterRules", "Write what closes the gap and by when."));
    if (one.done.isValid() && one.effectiveness == Effectiveness::Open)
        problems.error(
            "VR23", at(one, "effectiveness"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The training is done, but its effect was not judged."),
            QT_TRANSLATE_NOOP("RegisterRules", "Judge whether the ability is seen in the work."));
    if (one.done.isValid() && !one.evidence.isSet())
        problems.error(
            "VR23", at(one, "evidence_id"),
            QT_TRANSLATE_NOOP("RegisterRules", "The training is done, but there is no evidence."),
            QT_TRANSLATE_NOOP("RegisterRules", "Attach a certificate, test or note."));
    const int gap = valueOf(one.required) - valueOf(one.actual);
    if (isRated && one.gap.value_or(gap) != gap)
        problems
            .error("VR23", at(one, "gap"),
                   QT_TRANSLATE_NOOP("RegisterRules",
                                     "The gap is not required minus actual level, which is %1."),
                   QT_TRANSLATE_NOOP("RegisterRules", "Correct the gap."))
            .with(QString::number(gap));
}

} // namespace

std::vector<Problem> raciProblems(const RegisterData &data)
{
    ProblemList problems;
    checkRaci(data, problems);
    checkAppointments(data, problems);
    return problems.take();
}

std::vector<Problem> peopleProblems(const RegisterData &data)
{
    std::vector<Problem> all = raciProblems(data);
    ProblemList problems;
    for (const Competence &one : data.competences)
        checkCompetence(one, problems);
    for (Problem &problem : problems.take())
        all.push_back(std::move(problem));
    return all;
}

} // namespace gapwright
