// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/contract_status.h"

namespace gapwright {

struct Customer;
struct Service;
struct ServiceRequirement;

enum class AgreementForm { NotStated, Document, Minutes, EMail, TermsOfService };

/// What was agreed with a customer about the levels of services (register R07, clause 8.3.3).
struct ServiceLevelAgreement {
    Id<ServiceLevelAgreement> id;
    QString code;
    QString title;
    std::vector<Id<Service>> services;
    Id<Customer> customer;
    AgreementForm form = AgreementForm::NotStated;
    std::vector<Id<ServiceRequirement>> requirements;
    ContractStatus status = ContractStatus::Draft;
    QDate validFrom;
    QDate validTo;
    QDate nextReview;
    QString noTargetsReason;
    QString noLimitsReason;
    QString noExceptionsReason;
    QString comment;

    friend bool operator==(const ServiceLevelAgreement &, const ServiceLevelAgreement &) = default;
};

template <> std::span<const Choice> choicesOf<AgreementForm>();
template <> const RegisterDefinition<ServiceLevelAgreement> &definitionOf<ServiceLevelAgreement>();

} // namespace gapwright
