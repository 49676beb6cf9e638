// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Customer;
struct Service;

enum class ComplaintStatus { Recorded, InProgress, Escalated, Closed };

/// A service complaint (register R29, clause 8.3.2).
struct Complaint {
    Id<Complaint> id;
    QString code;
    QString text;
    Id<Customer> customer;
    Id<Service> service;
    QDate raisedOn;
    ComplaintStatus status = ComplaintStatus::Recorded;
    QString escalatedTo;
    QString response;
    QDate closedOn;
    bool reported = false;
    QString comment;

    friend bool operator==(const Complaint &, const Complaint &) = default;
};

template <> std::span<const Choice> choicesOf<ComplaintStatus>();
template <> const RegisterDefinition<Complaint> &definitionOf<Complaint>();

} // namespace gapwright
