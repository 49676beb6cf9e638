// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/frequency.h"

namespace gapwright {

struct Person;
struct Service;

/// A service continuity plan (register R32, clause 8.7.2).
struct ContinuityPlan {
    Id<ContinuityPlan> id;
    QString code;
    QString title;
    std::vector<Id<Service>> services;
    Id<Person> owner;
    QString criteria;
    QString procedures;
    QString targetsInvoked;
    QString recoveryRequirements;
    QString returnToNormal;
    QString contactsLocation;
    bool offlineCopy = false;
    Frequency testInterval = Frequency::NotStated;
    QDate environmentChanged;
    QString comment;

    friend bool operator==(const ContinuityPlan &, const ContinuityPlan &) = default;
};

template <> const RegisterDefinition<ContinuityPlan> &definitionOf<ContinuityPlan>();

} // namespace gapwright
