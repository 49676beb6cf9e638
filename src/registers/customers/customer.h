// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/frequency.h"

namespace gapwright {

struct Person;
struct Service;

enum class CustomerKind { NotStated, Internal, External };

/// A customer and the care for the relationship (register R06, clause 8.3.2).
struct Customer {
    Id<Customer> id;
    QString code;
    QString name;
    CustomerKind kind = CustomerKind::NotStated;
    Id<Person> relationshipManager;
    std::vector<Id<Service>> services;
    QString contacts;
    Frequency reviewCycle = Frequency::NotStated;
    QDate lastReview;
    std::optional<Quantity> satisfaction;
    QString comment;

    friend bool operator==(const Customer &, const Customer &) = default;
};

template <> std::span<const Choice> choicesOf<CustomerKind>();
template <> const RegisterDefinition<Customer> &definitionOf<Customer>();

} // namespace gapwright
