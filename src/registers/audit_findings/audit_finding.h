// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/finding_grade.h"

namespace gapwright {

struct Audit;
struct Nonconformity;
struct Process;
struct Service;

/// One finding of an audit.
struct AuditFinding {
    Id<AuditFinding> id;
    Id<Audit> audit;
    QString code;
    FindingGrade grade = FindingGrade::NotStated;
    QString statement;
    QString clause;
    QString evidence;
    Id<Process> process;
    Id<Service> service;
    Id<Nonconformity> nonconformity;
    QString comment;

    friend bool operator==(const AuditFinding &, const AuditFinding &) = default;
};

template <> const RegisterDefinition<AuditFinding> &definitionOf<AuditFinding>();

} // namespace gapwright
