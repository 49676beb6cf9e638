// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/competences/competence.h"
#include "registers/people/person.h"
#include "registers/record_files/record_file.h"
#include "registers/roles/role.h"

#include <QDate>

#include <span>
#include <vector>

namespace gapwright {

/// What a cell of the matrix says, from nothing to what is worst.
enum class CompetenceState {
    NotNeeded,
    Met,
    EffectOpen, ///< reached after training whose effect nobody has judged
    Planned, ///< a gap with an action and a date that lies ahead
    NotRated, ///< needed by a role the person holds, and no level is given
    Gap, ///< no action with a date
    Overdue ///< the action is not done by its date
};

/// A competence of one person, or of all holders of one role.
struct CompetenceCell {
    CompetenceState state = CompetenceState::NotNeeded;
    int needed = 0; ///< 1 to 5, 0 for none
    int held = 0; ///< of a role: of the holder with the least; 0 not rated
    QDate due = {}; ///< of the action under way
    bool hasEvidence = false;
    int holders = 0; ///< of a role: who should have it
    int met = 0; ///< of a role: who has it
    std::vector<Id<Competence>> records = {};
};

struct CompetenceMatrix {
    struct Holder {
        QString id; ///< of the person or role
        QString name;
    };
    struct Row {
        QString competence;
        QString roles; ///< that need it, by name
    };
    std::vector<Row> rows = {}; ///< by role, then by name; the same words in other case are one
    std::vector<Holder> holders = {}; ///< by name; those with a role or a competence
    std::vector<CompetenceCell> cells = {}; ///< row after row

    [[nodiscard]] const CompetenceCell &at(std::size_t row, std::size_t holder) const
    {
        return cells[row * holders.size() + holder];
    }
    [[nodiscard]] int count(CompetenceState state) const;
};

struct CompetenceSources {
    std::span<const Person> people = {};
    std::span<const Role> roles = {};
    std::span<const Competence> competences = {};
    std::span<const RecordFile> files = {};
    QDate today = {};
};

/// What a role needs is the highest level asked of anybody for it (clause 7.2 a). Whoever holds the
/// role and has no record of that competence needs it too, and is not rated.
[[nodiscard]] CompetenceMatrix competencesByPerson(const CompetenceSources &sources);
[[nodiscard]] CompetenceMatrix competencesByRole(const CompetenceSources &sources);

/// The role for which a person needs a competence most; without one, any role of the person. Unset
/// when the person holds none.
struct CompetenceNeed {
    Id<Role> role = {};
    int level = 0;
};
[[nodiscard]] CompetenceNeed needOf(const CompetenceSources &sources, const Id<Person> &person,
                                    const QString &competence);

/// The people who hold a role, by either register.
[[nodiscard]] std::vector<Id<Person>> holdersOf(const Role &role, std::span<const Person> people);
/// True for two spellings of one competence.
[[nodiscard]] bool isSameCompetence(const QString &a, const QString &b);

} // namespace gapwright
