// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/effectiveness.h"

namespace gapwright {

struct OtherParty;
struct Person;
struct Risk;

/// A control for an information security risk (register R34, clause 8.7.3).
struct SecurityControl {
    Id<SecurityControl> id;
    QString code;
    Id<Risk> risk;
    QString control;
    QString decisionReason;
    Id<Person> owner;
    Id<OtherParty> externalParty;
    bool agreedWithParty = false;
    bool implemented = false;
    Effectiveness effectiveness = Effectiveness::Open;
    QDate reviewed;
    QString comment;

    friend bool operator==(const SecurityControl &, const SecurityControl &) = default;
};

template <> const RegisterDefinition<SecurityControl> &definitionOf<SecurityControl>();

} // namespace gapwright
