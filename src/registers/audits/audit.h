// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Attachment;
struct Certification;
struct Person;
struct Process;
struct Service;

enum class AuditKind {
    NotStated,
    Internal,
    Supplier,
    StageOne,
    StageTwo,
    Surveillance,
    Recertification,
    Special
};

/// An audit of the programme (register R24, clause 9.2).
struct Audit {
    Id<Audit> id;
    QString code;
    QString title;
    AuditKind kind = AuditKind::NotStated;
    std::optional<int> programmeYear;
    QDate startsOn;
    QDate endsOn;
    QString criteria;
    QString scope;
    QString clauses;
    std::vector<Id<Service>> services;
    std::vector<Id<Process>> processes;
    std::vector<Id<Person>> auditors;
    std::vector<Id<Person>> auditees;
    Id<Certification> certification;
    QString conclusion;
    QString reportedTo;
    QDate reportedOn;
    Id<Attachment> report;
    QString comment;

    friend bool operator==(const Audit &, const Audit &) = default;
};

template <> std::span<const Choice> choicesOf<AuditKind>();
template <> const RegisterDefinition<Audit> &definitionOf<Audit>();

} // namespace gapwright
