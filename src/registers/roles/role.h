// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Person;

/// A role of the SMS with its responsibilities and authorities (register R13, clause 5.3).
struct Role {
    Id<Role> id;
    QString name;
    QString responsibilities;
    QString authorities;
    QString clauses;
    std::vector<Id<Person>> appointed;
    bool topManagement = false;
    bool dutySmsConformity = false;
    bool dutyReporting = false;
    QString comment;

    friend bool operator==(const Role &, const Role &) = default;
};

template <> const RegisterDefinition<Role> &definitionOf<Role>();

} // namespace gapwright
