// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"
#include "registers/raci_entries/raci_entry.h"

#include <QStringList>

#include <functional>

namespace gapwright {

struct RegisterData;

/// The letters of one cell: A and R may stand together, as the standard practice has it.
class RaciLetters {
public:
    RaciLetters() = default;
    RaciLetters(std::initializer_list<Raci> letters);

    [[nodiscard]] bool has(Raci letter) const { return m_bits & bit(letter); }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    /// Raci::NotStated is no letter and changes nothing.
    void set(Raci letter, bool on = true);
    /// In the order A, R, C, I.
    [[nodiscard]] std::vector<Raci> all() const;
    /// "A/R"; empty for none.
    [[nodiscard]] QString text() const;
    /// "Accountable, Responsible" in the user's language.
    [[nodiscard]] QString words() const;

    friend bool operator==(const RaciLetters &, const RaciLetters &) = default;

private:
    [[nodiscard]] static constexpr unsigned bit(Raci letter)
    {
        return letter == Raci::NotStated ? 0U : 1U << unsigned(letter);
    }
    unsigned m_bits = 0;
};

/// "R", "A", "C", "I"; the same in all languages. Empty for NotStated.
[[nodiscard]] QString codeOf(Raci letter);
/// The letter that a typed text stands for, in any case.
[[nodiscard]] std::optional<Raci> raciOf(const QString &typed);

/// A role of the matrix. Entries that lost their role have a column without an id.
struct RaciColumn {
    Id<Role> role = {};
    QString name = {};
    QString problem = {}; ///< nobody is appointed although the role acts (VR22); else empty
    friend bool operator==(const RaciColumn &, const RaciColumn &) = default;
};

/// An activity of the matrix: all entries that name it, whatever the case and the spaces.
struct RaciRow {
    QString key = {}; ///< the activity, folded
    QString activity = {};
    QString process = {}; ///< clause or process
    std::vector<Id<RaciEntry>> entries = {};
    std::vector<RaciLetters> cells = {}; ///< one per column
    std::vector<Problem> problems = {}; ///< VR21
    friend bool operator==(const RaciRow &, const RaciRow &) = default;
};

struct RaciPlace {
    int row = 0;
    int column = 0;
};

struct RaciMatrix {
    std::vector<RaciColumn> columns = {};
    std::vector<RaciRow> rows = {};

    /// Null outside the matrix.
    [[nodiscard]] const RaciLetters *cell(const RaciPlace &place) const;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 when there is none
    [[nodiscard]] int columnOf(const Id<Role> &role) const; ///< -1 when there is none
    [[nodiscard]] int brokenRows() const;
    friend bool operator==(const RaciMatrix &, const RaciMatrix &) = default;
};

/// The matrix of all entries and all roles. Rows stand in the order of the clauses of their
/// processes; roles of top management come first, then the others by name.
[[nodiscard]] RaciMatrix raciMatrix(const RegisterData &data);

/// How an activity is compared: spaces and case do not count, as in rule VR21.
[[nodiscard]] QString raciKey(const QString &activity);

/// Clause numbers by value: "8.2" before "8.10", a text without a number last.
[[nodiscard]] std::vector<int> clauseOrder(const QString &clause);

/// What an edit of the matrix means for the register.
struct RaciChange {
    std::vector<RaciEntry> saved = {};
    std::vector<Id<RaciEntry>> removed = {};
    [[nodiscard]] bool isEmpty() const { return saved.empty() && removed.empty(); }
};

/// Gives each cell the letters that `wanted` makes of those it has. A row whose last letter goes
/// stays, as an entry without role and letter. Places outside the matrix are skipped; the column
/// without a role takes no new letter.
[[nodiscard]] RaciChange withLetters(std::span<const RaciEntry> entries, const RaciMatrix &matrix,
                                     const std::vector<RaciPlace> &places,
                                     const std::function<RaciLetters(const RaciLetters &)> &wanted);
/// For withLetters(): the letter goes when all the cells have it, else each of them gets it.
[[nodiscard]] std::function<RaciLetters(const RaciLetters &)>
toggled(const RaciMatrix &matrix, const std::vector<RaciPlace> &places, Raci letter);
/// Names an activity and its clause or process anew in all its entries.
[[nodiscard]] RaciChange withTexts(std::span<const RaciEntry> entries, const RaciRow &row,
                                   const QString &activity, const QString &process);

/// One line per row, tabs between the cells; the first line names the roles. No cell begins like a
/// formula, none holds a tab or a line break.
[[nodiscard]] QString asTabbedText(const RaciMatrix &matrix);

} // namespace gapwright
