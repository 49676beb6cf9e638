// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Role;

enum class Raci { NotStated, Responsible, Accountable, Consulted, Informed };

/// One cell of the RACI matrix: the part of a role in an activity (register R14, clause 5.3).
struct RaciEntry {
    Id<RaciEntry> id;
    QString activity;
    QString clauseOrProcess;
    Id<Role> role;
    Raci raci = Raci::NotStated;
    QString comment;

    friend bool operator==(const RaciEntry &, const RaciEntry &) = default;
};

template <> std::span<const Choice> choicesOf<Raci>();
template <> const RegisterDefinition<RaciEntry> &definitionOf<RaciEntry>();

} // namespace gapwright
