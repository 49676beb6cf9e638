// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/contract_status.h"
#include "registers/words/frequency.h"

namespace gapwright {

struct OtherParty;
struct Risk;
struct ServiceLevelAgreement;

enum class AgreementKind {
    NotStated,
    ExternalContract,
    InternalAgreement,
    CustomerAsSupplier,
    Law,
    Regulation,
    Standard,
    Policy
};
enum class AlignmentResult { NotChecked, Aligned, Gap };

/// A contract, internal agreement or obligation (register R11, clauses 8.3.4.1, 8.3.4.2 and 6.3 c).
struct Agreement {
    Id<Agreement> id;
    QString code;
    QString title;
    AgreementKind kind = AgreementKind::NotStated;
    Id<OtherParty> party;
    ContractStatus status = ContractStatus::Draft;
    QDate startDate;
    QDate endDate;
    QString scopeItems;
    QString requirements;
    QString authorities;
    QString interfaces;
    QString howApplied;
    std::vector<Id<ServiceLevelAgreement>> alignedSlas;
    AlignmentResult alignmentResult = AlignmentResult::NotChecked;
    Id<Risk> alignmentRisk;
    Frequency reviewCycle = Frequency::NotStated;
    QDate lastReview;
    QString comment;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

template <> std::span<const Choice> choicesOf<AgreementKind>();
template <> std::span<const Choice> choicesOf<AlignmentResult>();
template <> const RegisterDefinition<Agreement> &definitionOf<Agreement>();

} // namespace gapwright
