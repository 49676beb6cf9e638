// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Person;

enum class ObjectiveStatus { NotStated, OnTrack, AtRisk, Achieved, Missed, Withdrawn };

/// A service management objective and the plan to reach it (register R19, clause 6.2).
struct Objective {
    Id<Objective> id;
    QString code;
    QString text;
    QString policyLink;
    QString levelOrFunction;
    QString measure;
    QString unit;
    std::optional<Quantity> baseline;
    std::optional<Quantity> target;
    QDate due;
    QString actions;
    QString resources;
    Id<Person> responsible;
    QString evaluation;
    ObjectiveStatus status = ObjectiveStatus::NotStated;
    QDate updated;
    QString comment;

    friend bool operator==(const Objective &, const Objective &) = default;
};

template <> std::span<const Choice> choicesOf<ObjectiveStatus>();
template <> const RegisterDefinition<Objective> &definitionOf<Objective>();

} // namespace gapwright
