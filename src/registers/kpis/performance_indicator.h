// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/frequency.h"
#include "registers/words/target_direction.h"

namespace gapwright {

struct Objective;
struct Person;
struct Process;
struct Service;

/// A key performance indicator (register R20, clauses 8.1 and 9.1).
struct PerformanceIndicator {
    Id<PerformanceIndicator> id;
    QString code;
    QString name;
    QString formula;
    QString unit;
    TargetDirection direction = TargetDirection::NotStated;
    std::optional<Quantity> target;
    std::optional<Quantity> amber;
    QString source;
    Frequency collect = Frequency::NotStated;
    Frequency evaluate = Frequency::NotStated;
    Id<Person> owner;
    Id<Process> process;
    Id<Objective> objective;
    Id<Service> service;
    QString comment;

    friend bool operator==(const PerformanceIndicator &, const PerformanceIndicator &) = default;
};

template <> const RegisterDefinition<PerformanceIndicator> &definitionOf<PerformanceIndicator>();

} // namespace gapwright
