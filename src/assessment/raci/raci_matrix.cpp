// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/raci/raci_matrix.h"

#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace gapwright {

namespace {

constexpr Raci inOrder[] = {Raci::Accountable, Raci::Responsible, Raci::Consulted, Raci::Informed};
constexpr int lastClause = 1'000'000;

struct RaciWords {
    Q_DECLARE_TR_FUNCTIONS(RaciWords)
};

QString wordOf(Raci letter)
{
    switch (letter) {
    case Raci::Accountable:
        return RaciWords::tr("Accountable");
    case Raci::Responsible:
        return RaciWords::tr("Responsible");
    case Raci::Consulted:
        return RaciWords::tr("Consulted");
    case Raci::Informed:
        return RaciWords::tr("Informed");
    case Raci::NotStated:
        break;
    }
    return {};
}

std::vector<RaciColumn> columnsOf(const RegisterData &data)
{
    std::vector<const Role *> roles;
    for (const Role &role : data.roles)
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(), [](const Role *a, const Role *b) {
        if (a->topManagement != b->topManagement)
            return a->topManagement;
        const int order = a->name.localeAwareCompare(b->name);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    std::vector<RaciColumn> columns;
    for (const Role *role : roles)
        columns.push_back({role->id, role->name, {}});
    const ById<Role> known(data.roles);
    const bool isLost =
        std::any_of(data.raciEntries.begin(), data.raciEntries.end(), [&](const RaciEntry &one) {
            return one.raci != Raci::NotStated && !known.find(one.role);
        });
    if (isLost)
        columns.push_back({{}, RaciWords::tr("No role"), {}});
    return columns;
}

/// Clause numbers of the processes by code and name, both folded.
QHash<QString, QString> clausesOfProcesses(const RegisterData &data)
{
    QHash<QString, QString> clauses;
    for (const Process &process : data.processes) {
        for (const QString &name : {process.code, process.name}) {
            if (!isBlank(name))
                clauses.insert(raciKey(name), process.clause);
        }
    }
    return clauses;
}

void sortRows(const RegisterData &data, std::vector<RaciRow> &rows)
{
    const QHash<QString, QString> clauses = clausesOfProcesses(data);
    const auto orderOf = [&](const RaciRow &row) {
        const QString process = raciKey(row.process);
        return std::tuple(clauseOrder(clauses.value(process, row.process)), process, row.key);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const RaciRow &a, const RaciRow &b) { return orderOf(a) < orderOf(b); });
}

void addProblems(const RegisterData &data, RaciMatrix &matrix)
{
    QHash<QString, std::size_t> rowOfEntry;
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        for (const Id<RaciEntry> &id : matrix.rows[row].entries)
            rowOfEntry.insert(id.value, row);
    }
    for (const Problem &problem : raciProblems(data)) {
        const auto row = rowOfEntry.constFind(problem.record);
        if (problem.table == definitionOf<RaciEntry>().table && row != rowOfEntry.constEnd())
            matrix.rows[*row].problems.push_back(problem);
        for (RaciColumn &column : matrix.columns) {
            if (problem.table == definitionOf<Role>().table && problem.record == column.role.value)
                column.problem = problem.sentence + QLatin1Char(' ') + problem.fix;
        }
    }
}

RaciEntry entryIn(const RaciRow &row, const Id<Role> &role, Raci letter)
{
    RaciEntry entry;
    entry.id = newId<RaciEntry>();
    entry.activity = row.activity;
    entry.clauseOrProcess = row.process;
    entry.role = role;
    entry.raci = letter;
    return entry;
}

/// The entries of one row while its cells change.
class RowEdit {
public:
    RowEdit(const RaciRow &row, const ById<RaciEntry> &entries)
        : m_row(row)
    {
        for (const Id<RaciEntry> &id : row.entries) {
            if (const RaciEntry *entry = entries.find(id))
                m_kept.push_back(*entry);
        }
        release([](const RaciEntry &one) { return one.raci == Raci::NotStated; });
    }

    void set(const RaciMatrix &matrix, const Id<Role> &role, const RaciLetters &letters)
    {
        const auto isHere = [&](const RaciEntry &one) {
            return role.isSet() ? one.role == role
                                : !one.role.isSet() || matrix.columnOf(one.role) < 0;
        };
        RaciLetters there;
        release([&](const RaciEntry &one) {
            if (!isHere(one))
                return false;
            const bool stays = letters.has(one.raci) && !there.has(one.raci);
            if (stays)
                there.set(one.raci);
            return !stays;
        });
        for (const Raci letter : letters.all()) {
            if (!there.has(letter) && role.isSet())
                m_wanted.push_back(entryIn(m_row, role, letter));
        }
    }

    /// Entries that are free are used before new ones are made, so that comments stay.
    void finish(RaciChange &change)
    {
        for (RaciEntry &wanted : m_wanted) {
            if (m_free.empty()) {
                change.saved.push_back(wanted);
                continue;
            }
            RaciEntry reused = m_free.front();
            m_free.erase(m_free.begin());
            reused.role = wanted.role;
            reused.raci = wanted.raci;
            change.saved.push_back(reused);
        }
        if (m_kept.empty() && m_wanted.empty() && !m_free.empty()) {
            RaciEntry holder = m_free.front();
            m_free.erase(m_free.begin());
            if (holder.raci != Raci::NotStated || holder.role.isSet()) {
                holder.role = {};
                holder.raci = Raci::NotStated;
                change.saved.push_back(holder);
            }
        }
        for (const RaciEntry &one : m_free)
            change.removed.push_back(one.id);
    }

private:
    template <class Test> void release(Test test)
    {
        std::vector<RaciEntry> kept;
        for (const RaciEntry &one : m_kept)
            (test(one) ? m_free : kept).push_back(one);
        m_kept = std::move(kept);
    }

    const RaciRow &m_row;
    std::vector<RaciEntry> m_kept;
    std::vector<RaciEntry> m_free;
    std::vector<RaciEntry> m_wanted;
};

QString tabbedCell(const QString &text)
{
    const QString plain = text.simplified();
    const bool isFormula =
        !plain.isEmpty() && QStringLiteral("=+-@").contains(plain.front(), Qt::CaseSensitive);
    return isFormula ? QLatin1Char('\'') + plain : plain;
}

} // namespace

RaciLetters::RaciLetters(std::initializer_list<Raci> letters)
{
    for (const Raci letter : letters)
        set(letter);
}

void RaciLetters::set(Raci letter, bool on)
{
    m_bits = on ? m_bits | bit(letter) : m_bits & ~bit(letter);
}

std::vector<Raci> RaciLetters::all() const
{
    std::vector<Raci> letters;
    for (const Raci letter : inOrder) {
        if (has(letter))
            letters.push_back(letter);
    }
    return letters;
}

QString RaciLetters::text() const
{
    QStringList codes;
    for (const Raci letter : all())
        codes << codeOf(letter);
    return codes.join(QLatin1Char('/'));
}

QString RaciLetters::words() const
{
    QStringList words;
    for (const Raci letter : all())
        words << wordOf(letter);
    return words.join(QStringLiteral(", "));
}

QString codeOf(Raci letter)
{
    for (const Choice &choice : choicesOf<Raci>()) {
        if (choice.value == int(letter))
            return QString::fromLatin1(choice.key);
    }
    return {};
}

std::optional<Raci> raciOf(const QString &typed)
{
    for (const Raci letter : inOrder) {
        if (typed.compare(codeOf(letter), Qt::CaseInsensitive) == 0)
            return letter;
    }
    return std::nullopt;
}

const RaciLetters *RaciMatrix::cell(const RaciPlace &place) const
{
    const bool isInside = place.row >= 0 && place.row < int(rows.size()) && place.column >= 0
        && place.column < int(columns.size());
    return isInside ? &rows[std::size_t(place.row)].cells[std::size_t(place.column)] : nullptr;
}

int RaciMatrix::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const RaciRow &row) { return row.key == key; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int RaciMatrix::columnOf(const Id<Role> &role) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const RaciColumn &one) { return one.role == role; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

int RaciMatrix::brokenRows() const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const RaciRow &row) { return !row.problems.empty(); }));
}

QString raciKey(const QString &activity)
{
    return activity.simplified().toCaseFolded();
}

std::vector<int> clauseOrder(const QString &clause)
{
    std::vector<int> order;
    const QString number = clause.trimmed().section(QLatin1Char(' '), 0, 0);
    for (const QString &part : number.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        if (!isNumber)
            break;
        order.push_back(value);
    }
    return order.empty() ? std::vector<int>{lastClause} : order;
}

RaciMatrix raciMatrix(const RegisterData &data)
{
    RaciMatrix matrix;
    matrix.columns = columnsOf(data);
    QHash<QString, int> columnOfRole;
    int lost = -1;
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
        columnOfRole.insert(matrix.columns[i].role.value, int(i));
        lost = matrix.columns[i].role.isSet() ? lost : int(i);
    }
    QHash<QString, std::size_t> rows;
    for (const RaciEntry &entry : data.raciEntries) {
        const QString key = raciKey(entry.activity);
        if (!rows.contains(key)) {
            rows.insert(key, matrix.rows.size());
            matrix.rows.push_back({key, entry.activity, entry.clauseOrProcess, {}, {}, {}});
            matrix.rows.back().cells.resize(matrix.columns.size());
        }
        RaciRow &row = matrix.rows[rows.value(key)];
        row.entries.push_back(entry.id);
        if (isBlank(row.process))
            row.process = entry.clauseOrProcess;
        const int column = columnOfRole.value(entry.role.value, lost);
        if (column >= 0)
            row.cells[std::size_t(column)].set(entry.raci);
    }
    sortRows(data, matrix.rows);
    addProblems(data, matrix);
    return matrix;
}

RaciChange withLetters(std::span<const RaciEntry> entries, const RaciMatrix &matrix,
                       const std::vector<RaciPlace> &places,
                       const std::function<RaciLetters(const RaciLetters &)> &wanted)
{
    const ById<RaciEntry> known(entries);
    std::map<int, std::map<int, RaciLetters>> byRow;
    for (const RaciPlace &place : places) {
        const RaciLetters *before = matrix.cell(place);
        if (!before)
            continue;
        const RaciLetters after = wanted(*before);
        const bool hasRole = matrix.columns[std::size_t(place.column)].role.isSet();
        if (after != *before && (hasRole || after.isEmpty()))
            byRow[place.row][place.column] = after;
    }
    RaciChange change;
    for (const auto &[row, cells] : byRow) {
        RowEdit edit(matrix.rows[std::size_t(row)], known);
        for (const auto &[column, letters] : cells)
            edit.set(matrix, matrix.columns[std::size_t(column)].role, letters);
        edit.finish(change);
    }
    return change;
}

std::function<RaciLetters(const RaciLetters &)>
toggled(const RaciMatrix &matrix, const std::vector<RaciPlace> &places, Raci letter)
{
    const bool allHave = std::all_of(places.begin(), places.end(), [&](const RaciPlace &place) {
        const RaciLetters *cell = matrix.cell(place);
        return cell && cell->has(letter);
    });
    return [letter, allHave](const RaciLetters &before) {
        RaciLetters after = before;
        after.set(letter, !allHave);
        return after;
    };
}

RaciChange withTexts(std::span<const RaciEntry> entries, const RaciRow &row,
                     const QString &activity, const QString &process)
{
    const ById<RaciEntry> known(entries);
    RaciChange change;
    for (const Id<RaciEntry> &id : row.entries) {
        const RaciEntry *before = known.find(id);
        if (!before || (before->activity == activity && before->clauseOrProcess == process))
            continue;
        change.saved.push_back(*before);
        change.saved.back().activity = activity;
        change.saved.back().clauseOrProcess = process;
    }
    return change;
}

QString asTabbedText(const RaciMatrix &matrix)
{
    QStringList lines;
    QStringList heads{RaciWords::tr("Activity"), RaciWords::tr("Clause or process")};
    for (const RaciColumn &column : matrix.columns)
        heads << tabbedCell(column.name);
    lines << heads.join(QLatin1Char('\t'));
    for (const RaciRow &row : matrix.rows) {
        QStringList cells{tabbedCell(row.activity), tabbedCell(row.process)};
        for (const RaciLetters &letters : row.cells)
            cells << letters.text();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace gapwright
