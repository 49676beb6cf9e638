// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Role;

/// A person who owns, decides or does something in the SMS (register R12).
struct Person {
    Id<Person> id;
    QString name;
    QString unit;
    QString email;
    bool external = false;
    std::vector<Id<Role>> roles;
    Id<Person> deputy;
    QString comment;

    friend bool operator==(const Person &, const Person &) = default;
};

template <> const RegisterDefinition<Person> &definitionOf<Person>();

} // namespace gapwright
