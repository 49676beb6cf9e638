// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/competences/competence_matrix.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gapwright {

namespace {

QString folded(const QString &competence)
{
    return competence.simplified().toCaseFolded();
}

bool isLess(const QString &a, const QString &b)
{
    const int order = a.localeAwareCompare(b);
    return order == 0 ? a < b : order < 0;
}

using Pair = std::pair<QString, QString>; ///< folded competence, id of a role or person

/// What all views of the matrix share.
struct Needs {
    QHash<Pair, int> ofRole;
    QHash<Pair, std::vector<const Competence *>> ofPerson;
    QHash<QString, QSet<QString>> holders; ///< people by role
    QSet<QString> withFile; ///< records of competences that have a file
};

Needs needsOf(const CompetenceSources &sources)
{
    Needs needs;
    for (const Competence &one : sources.competences) {
        const QString name = folded(one.competence);
        int &level = needs.ofRole[{name, one.role.value}];
        level = std::max(level, valueOf(one.required));
        needs.ofPerson[{name, one.person.value}].push_back(&one);
    }
    for (const Role &role : sources.roles) {
        for (const Id<Person> &person : holdersOf(role, sources.people))
            needs.holders[role.id.value].insert(person.value);
    }
    for (const RecordFile &file : sources.files) {
        if (file.recordTable == QLatin1String(definitionOf<Competence>().table))
            needs.withFile.insert(file.record);
    }
    return needs;
}

CompetenceState stateOf(const CompetenceCell &cell, const std::vector<const Competence *> &records,
                        QDate today)
{
    if (cell.needed == 0)
        return cell.held > 0 ? CompetenceState::Met : CompetenceState::NotNeeded;
    if (cell.held == 0)
        return CompetenceState::NotRated;
    const bool isEffectOpen = std::any_of(records.begin(), records.end(), [](const auto *one) {
        return one->done.isValid() && one->effectiveness == Effectiveness::Open;
    });
    if (cell.held >= cell.needed)
        return isEffectOpen ? CompetenceState::EffectOpen : CompetenceState::Met;
    if (!cell.due.isValid())
        return CompetenceState::Gap;
    return cell.due < today ? CompetenceState::Overdue : CompetenceState::Planned;
}

CompetenceCell cellOf(const Needs &needs, const QString &competence, const QString &person,
                      QDate today)
{
    CompetenceCell cell;
    const std::vector<const Competence *> records = needs.ofPerson.value({competence, person});
    for (const Competence *one : records) {
        cell.records.push_back(one->id);
        cell.needed = std::max(cell.needed, valueOf(one->required));
        cell.held = std::max(cell.held, valueOf(one->actual));
        cell.hasEvidence |= one->evidence.isSet() || needs.withFile.contains(one->id.value);
        const bool isUnderWay =
            !one->action.trimmed().isEmpty() && one->due.isValid() && !one->done.isValid();
        if (isUnderWay && (!cell.due.isValid() || one->due < cell.due))
            cell.due = one->due;
    }
    for (auto role = needs.holders.begin(); role != needs.holders.end(); ++role) {
        if (records.empty() && role->contains(person))
            cell.needed = std::max(cell.needed, needs.ofRole.value({competence, role.key()}));
    }
    cell.state = stateOf(cell, records, today);
    return cell;
}

/// All holders of a role in one cell; the worst of them says the state.
CompetenceCell cellOfRole(const Needs &needs, const QString &competence, const QString &role,
                          QDate today)
{
    CompetenceCell cell;
    cell.needed = needs.ofRole.value({competence, role});
    if (cell.needed == 0)
        return cell;
    cell.state = CompetenceState::Met;
    for (const QString &person : needs.holders.value(role)) {
        const CompetenceCell one = cellOf(needs, competence, person, today);
        ++cell.holders;
        cell.met += one.held >= cell.needed ? 1 : 0;
        cell.held = cell.holders == 1 ? one.held : std::min(cell.held, one.held);
        cell.state = std::max(cell.state, one.state);
        cell.hasEvidence |= one.hasEvidence;
        if (one.due.isValid() && (!cell.due.isValid() || one.due < cell.due))
            cell.due = one.due;
        cell.records.insert(cell.records.end(), one.records.begin(), one.records.end());
    }
    return cell;
}

std::vector<CompetenceMatrix::Row> rowsOf(const CompetenceSources &sources)
{
    QHash<QString, QString> roleNames;
    for (const Role &role : sources.roles)
        roleNames.insert(role.id.value, role.name);
    QHash<QString, QString> written;
    QHash<QString, QStringList> roles;
    for (const Competence &one : sources.competences) {
        const QString name = folded(one.competence);
        if (name.isEmpty())
            continue;
        if (!written.contains(name))
            written.insert(name, one.competence.simplified());
        const QString role = roleNames.value(one.role.value);
        if (!role.isEmpty() && !roles[name].contains(role))
            roles[name] << role;
    }
    std::vector<CompetenceMatrix::Row> rows;
    for (auto one = written.begin(); one != written.end(); ++one) {
        QStringList needing = roles.value(one.key());
        std::sort(needing.begin(), needing.end(), isLess);
        rows.push_back({one.value(), needing.join(QStringLiteral(", "))});
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.roles == b.roles ? isLess(a.competence, b.competence) : isLess(a.roles, b.roles);
    });
    return rows;
}

void sortByName(std::vector<CompetenceMatrix::Holder> &holders)
{
    std::sort(holders.begin(), holders.end(), [](const auto &a, const auto &b) {
        return a.name == b.name ? a.id < b.id : isLess(a.name, b.name);
    });
}

} // namespace

int CompetenceMatrix::count(CompetenceState state) const
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [&](const CompetenceCell &cell) { return cell.state == state; }));
}

CompetenceNeed needOf(const CompetenceSources &sources, const Id<Person> &person,
                      const QString &competence)
{
    const Needs needs = needsOf(sources);
    CompetenceNeed need;
    for (const Role &role : sources.roles) {
        if (!needs.holders.value(role.id.value).contains(person.value))
            continue;
        const int level = needs.ofRole.value({folded(competence), role.id.value});
        if (!need.role.isSet() || level > need.level)
            need = {role.id, level};
    }
    return need;
}

bool isSameCompetence(const QString &a, const QString &b)
{
    return folded(a) == folded(b);
}

std::vector<Id<Person>> holdersOf(const Role &role, std::span<const Person> people)
{
    std::vector<Id<Person>> holders;
    for (const Person &person : people) {
        const bool holds = std::find(role.appointed.begin(), role.appointed.end(), person.id)
                != role.appointed.end()
            || std::find(person.roles.begin(), person.roles.end(), role.id) != person.roles.end();
        if (holds)
            holders.push_back(person.id);
    }
    return holders;
}

CompetenceMatrix competencesByPerson(const CompetenceSources &sources)
{
    const Needs needs = needsOf(sources);
    CompetenceMatrix matrix;
    matrix.rows = rowsOf(sources);
    QSet<QString> meant;
    for (const QSet<QString> &holders : needs.holders)
        meant.unite(holders);
    for (const Competence &one : sources.competences)
        meant.insert(one.person.value);
    for (const Person &person : sources.people) {
        if (meant.contains(person.id.value))
            matrix.holders.push_back({person.id.value, person.name});
    }
    sortByName(matrix.holders);
    for (const CompetenceMatrix::Row &row : matrix.rows) {
        for (const CompetenceMatrix::Holder &holder : matrix.holders)
            matrix.cells.push_back(cellOf(needs, folded(row.competence), holder.id, sources.today));
    }
    return matrix;
}

CompetenceMatrix competencesByRole(const CompetenceSources &sources)
{
    const Needs needs = needsOf(sources);
    CompetenceMatrix matrix;
    matrix.rows = rowsOf(sources);
    for (const Role &role : sources.roles)
        matrix.holders.push_back({role.id.value, role.name});
    sortByName(matrix.holders);
    for (const CompetenceMatrix::Row &row : matrix.rows) {
        for (const CompetenceMatrix::Holder &holder : matrix.holders)
            matrix.cells.push_back(
                cellOfRole(needs, folded(row.competence), holder.id, sources.today));
    }
    return matrix;
}

} // namespace gapwright
