// SPDX-License-Identifier: GPL-3.0-or-later
// The stored words of people, documents, processes and measures.
#include "registers/all_registers.h"
#include "stored_words.h"

namespace gapwright::test {

std::vector<WordTable> wordsOfPeopleAndMeasures()
{
    // clang-format off
    return {
        wordTable<CapabilityLevel>("CapabilityLevel", {
            {CapabilityLevel::NotStated, "", "not stated"},
            {CapabilityLevel::Incomplete, "0", "0 incomplete"},
            {CapabilityLevel::Performed, "1", "1 performed"},
            {CapabilityLevel::Managed, "2", "2 managed"},
            {CapabilityLevel::Established, "3", "3 established"},
            {CapabilityLevel::Predictable, "4", "4 predictable"},
            {CapabilityLevel::Innovating, "5", "5 innovating"},
        }),
        wordTable<CommunicationDirection>("CommunicationDirection", {
            {CommunicationDirection::NotStated, "", "not stated"},
            {CommunicationDirection::Internal, "internal", "Internal"},
            {CommunicationDirection::External, "external", "External"},
        }),
        wordTable<DocType>("DocType", {
            {DocType::NotStated, "", "not stated"},
            {DocType::Policy, "policy", "Policy"},
            {DocType::Plan, "plan", "Plan"},
            {DocType::Procedure, "procedure", "Procedure"},
            {DocType::ProcessDescription, "process_description", "Process description"},
            {DocType::Agreement, "agreement", "Agreement"},
            {DocType::Contract, "contract", "Contract"},
            {DocType::Register, "register", "Register"},
            {DocType::Record, "record", "Record"},
            {DocType::Report, "report", "Report"},
            {DocType::Instruction, "instruction", "Instruction"},
            {DocType::ExternalDocument, "external_document", "External document"},
            {DocType::Template, "template", "Template"},
        }),
        wordTable<KnowledgeKind>("KnowledgeKind", {
            {KnowledgeKind::NotStated, "", "not stated"},
            {KnowledgeKind::Article, "article", "Article"},
            {KnowledgeKind::KnownError, "known_error", "Known error"},
            {KnowledgeKind::Lesson, "lesson", "Lesson"},
            {KnowledgeKind::Manual, "manual", "Manual"},
            {KnowledgeKind::Contact, "contact", "Contact"},
        }),
        wordTable<MeasurementStatus>("MeasurementStatus", {
            {MeasurementStatus::Grey, "grey", "Grey"},
            {MeasurementStatus::Green, "green", "Green"},
            {MeasurementStatus::Amber, "amber", "Amber"},
            {MeasurementStatus::Red, "red", "Red"},
        }),
        wordTable<ObjectiveStatus>("ObjectiveStatus", {
            {ObjectiveStatus::NotStated, "", "not stated"},
            {ObjectiveStatus::OnTrack, "on_track", "On track"},
            {ObjectiveStatus::AtRisk, "at_risk", "At risk"},
            {ObjectiveStatus::Achieved, "achieved", "Achieved"},
            {ObjectiveStatus::Missed, "missed", "Missed"},
            {ObjectiveStatus::Withdrawn, "withdrawn", "Withdrawn"},
        }),
        wordTable<Raci>("Raci", {
            {Raci::NotStated, "", "not stated"},
            {Raci::Responsible, "R", "R responsible"},
            {Raci::Accountable, "A", "A accountable"},
            {Raci::Consulted, "C", "C consulted"},
            {Raci::Informed, "I", "I informed"},
        }),
    };
    // clang-format on
}

} // namespace gapwright::test
