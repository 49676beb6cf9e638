// SPDX-License-Identifier: GPL-3.0-or-later
// The stored words of services, agreements on them, what they are made of, and customers.
#include "registers/all_registers.h"
#include "stored_words.h"

namespace gapwright::test {

std::vector<WordTable> wordsOfServices()
{
    // clang-format off
    return {
        wordTable<AgreementForm>("AgreementForm", {
            {AgreementForm::NotStated, "", "not stated"},
            {AgreementForm::Document, "document", "Document"},
            {AgreementForm::Minutes, "minutes", "Minutes"},
            {AgreementForm::EMail, "e_mail", "E-mail"},
            {AgreementForm::TermsOfService, "terms_of_service", "Terms of service"},
        }),
        wordTable<CiRelationKind>("CiRelationKind", {
            {CiRelationKind::NotStated, "", "not stated"},
            {CiRelationKind::Uses, "uses", "Uses"},
            {CiRelationKind::RunsOn, "runs_on", "Runs on"},
            {CiRelationKind::PartOf, "part_of", "Part of"},
            {CiRelationKind::ConnectedTo, "connected_to", "Connected to"},
            {CiRelationKind::BackedUpBy, "backed_up_by", "Backed up by"},
            {CiRelationKind::ProtectedBy, "protected_by", "Protected by"},
        }),
        wordTable<CiStatus>("CiStatus", {
            {CiStatus::Planned, "planned", "Planned"},
            {CiStatus::Ordered, "ordered", "Ordered"},
            {CiStatus::InBuild, "in_build", "In build"},
            {CiStatus::InTest, "in_test", "In test"},
            {CiStatus::Live, "live", "Live"},
            {CiStatus::InMaintenance, "in_maintenance", "In maintenance"},
            {CiStatus::Retired, "retired", "Retired"},
            {CiStatus::Disposed, "disposed", "Disposed"},
        }),
        wordTable<ComplaintStatus>("ComplaintStatus", {
            {ComplaintStatus::Recorded, "recorded", "Recorded"},
            {ComplaintStatus::InProgress, "in_progress", "In progress"},
            {ComplaintStatus::Escalated, "escalated", "Escalated"},
            {ComplaintStatus::Closed, "closed", "Closed"},
        }),
        wordTable<ContractStatus>("ContractStatus", {
            {ContractStatus::Draft, "draft", "Draft"},
            {ContractStatus::Negotiation, "negotiation", "Negotiation"},
            {ContractStatus::Active, "active", "Active"},
            {ContractStatus::UnderReview, "under_review", "Under review"},
            {ContractStatus::Expired, "expired", "Expired"},
            {ContractStatus::Terminated, "terminated", "Terminated"},
        }),
        wordTable<Criticality>("Criticality", {
            {Criticality::NotStated, "", "not stated"},
            {Criticality::Low, "low", "Low"},
            {Criticality::Medium, "medium", "Medium"},
            {Criticality::High, "high", "High"},
            {Criticality::Vital, "vital", "Vital"},
        }),
        wordTable<CustomerKind>("CustomerKind", {
            {CustomerKind::NotStated, "", "not stated"},
            {CustomerKind::Internal, "internal", "Internal"},
            {CustomerKind::External, "external", "External"},
        }),
        wordTable<DocStatus>("DocStatus", {
            {DocStatus::Draft, "draft", "Draft"},
            {DocStatus::InReview, "in_review", "In review"},
            {DocStatus::Approved, "approved", "Approved"},
            {DocStatus::Published, "published", "Published"},
            {DocStatus::Superseded, "superseded", "Superseded"},
            {DocStatus::Withdrawn, "withdrawn", "Withdrawn"},
        }),
        wordTable<ServiceRequirementKind>("ServiceRequirementKind", {
            {ServiceRequirementKind::NotStated, "", "not stated"},
            {ServiceRequirementKind::Functional, "functional", "Functional"},
            {ServiceRequirementKind::Level, "level", "Level"},
            {ServiceRequirementKind::Capacity, "capacity", "Capacity"},
            {ServiceRequirementKind::Availability, "availability", "Availability"},
            {ServiceRequirementKind::Continuity, "continuity", "Continuity"},
            {ServiceRequirementKind::Security, "security", "Security"},
            {ServiceRequirementKind::Financial, "financial", "Financial"},
            {ServiceRequirementKind::Legal, "legal", "Legal"},
            {ServiceRequirementKind::Other, "other", "Other"},
        }),
        wordTable<ServiceStatus>("ServiceStatus", {
            {ServiceStatus::Proposed, "proposed", "Proposed"},
            {ServiceStatus::Approved, "approved", "Approved"},
            {ServiceStatus::InDevelopment, "in_development", "In development"},
            {ServiceStatus::Live, "live", "Live"},
            {ServiceStatus::ToBeRemoved, "to_be_removed", "To be removed"},
            {ServiceStatus::Removed, "removed", "Removed"},
            {ServiceStatus::Transferred, "transferred", "Transferred"},
        }),
        wordTable<TargetDirection>("TargetDirection", {
            {TargetDirection::NotStated, "", "not stated"},
            {TargetDirection::HigherIsBetter, "higher_is_better", "Higher is better"},
            {TargetDirection::LowerIsBetter, "lower_is_better", "Lower is better"},
            {TargetDirection::CloseToTarget, "close_to_target", "Close to target"},
        }),
    };
    // clang-format on
}

} // namespace gapwright::test
