// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/effectiveness.h"
#include "registers/words/level15.h"

namespace gapwright {

struct Attachment;
struct Person;
struct Role;

/// A competence a person needs for a role, and what is done about a lack (register R15, clauses 7.2
/// and 7.3).
struct Competence {
    Id<Competence> id;
    Id<Person> person;
    Id<Role> role;
    QString competence;
    Level15 required = Level15::NotStated;
    Level15 actual = Level15::NotStated;
    std::optional<int> gap;
    QString action;
    QDate due;
    QDate done;
    Effectiveness effectiveness = Effectiveness::Open;
    Id<Attachment> evidence;
    QString comment;

    friend bool operator==(const Competence &, const Competence &) = default;
};

template <> const RegisterDefinition<Competence> &definitionOf<Competence>();

} // namespace gapwright
