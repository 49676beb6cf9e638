// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Agreement;

enum class DisputeStatus { Open, Negotiated, Escalated, Closed };

/// A dispute with a party about a contract (clause 8.3.4.1).
struct Dispute {
    Id<Dispute> id;
    Id<Agreement> agreement;
    QString subject;
    QDate raisedOn;
    DisputeStatus status = DisputeStatus::Open;
    QDate closedOn;
    QString outcome;
    QString comment;

    friend bool operator==(const Dispute &, const Dispute &) = default;
};

template <> std::span<const Choice> choicesOf<DisputeStatus>();
template <> const RegisterDefinition<Dispute> &definitionOf<Dispute>();

} // namespace gapwright
