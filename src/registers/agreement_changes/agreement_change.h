// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Agreement;
struct Person;

enum class AgreementChangeStatus { Requested, Assessed, Approved, Rejected };

/// A change of a contract or agreement (clause 8.3.4.1).
struct AgreementChange {
    Id<AgreementChange> id;
    Id<Agreement> agreement;
    QString subject;
    QDate requestedOn;
    QString impactAssessment;
    AgreementChangeStatus status = AgreementChangeStatus::Requested;
    Id<Person> approvedBy;
    QDate approvedOn;
    QString comment;

    friend bool operator==(const AgreementChange &, const AgreementChange &) = default;
};

template <> std::span<const Choice> choicesOf<AgreementChangeStatus>();
template <> const RegisterDefinition<AgreementChange> &definitionOf<AgreementChange>();

} // namespace gapwright
