// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Customer;
struct Improvement;

/// A measurement of customer satisfaction (clause 8.3.2).
struct Survey {
    Id<Survey> id;
    QString title;
    Id<Customer> customer;
    QString period;
    QDate heldOn;
    std::optional<int> population;
    std::optional<int> sample;
    std::optional<int> minimumSample;
    QString method;
    std::optional<Quantity> score;
    QString analysis;
    std::vector<Id<Improvement>> improvements;
    QString comment;

    friend bool operator==(const Survey &, const Survey &) = default;
};

template <> const RegisterDefinition<Survey> &definitionOf<Survey>();

} // namespace gapwright
