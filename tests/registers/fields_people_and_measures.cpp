// SPDX-License-Identifier: GPL-3.0-or-later
// The stored fields of people, documents, processes and measures.
#include "stored_fields.h"

namespace gapwright::test {

namespace {

// One field a line, in the order of the columns.
// clang-format off
constexpr StoredField people[] = {
    {"name", "text!"},
    {"unit", "text"},
    {"email", "text"},
    {"external", "flag"},
    {"roles", "->>roles"},
    {"deputy_id", "->people"},
    {"comment", "long"},
};
constexpr StoredField roles[] = {
    {"name", "text!"},
    {"responsibilities", "long!"},
    {"authorities", "long!"},
    {"clauses", "text"},
    {"appointed", "->>people"},
    {"top_management", "flag"},
    {"duty_sms_conformity", "flag"},
    {"duty_reporting", "flag"},
    {"comment", "long"},
};
constexpr StoredField raciEntries[] = {
    {"activity", "text!"},
    {"clause_or_process", "text!"},
    {"role_id", "->roles!"},
    {"raci", "Raci!"},
    {"comment", "long"},
};
constexpr StoredField competences[] = {
    {"person_id", "->people!"},
    {"role_id", "->roles!"},
    {"competence", "text!"},
    {"required", "Level15!"},
    {"actual", "Level15!"},
    {"gap", "-4..4?"},
    {"action", "text"},
    {"due", "date"},
    {"done", "date"},
    {"effectiveness", "Effectiveness", "open"},
    {"evidence_id", "file"},
    {"comment", "long"},
};
constexpr StoredField communications[] = {
    {"topic", "text!"},
    {"direction", "CommunicationDirection!"},
    {"timing", "text!"},
    {"last_done", "date"},
    {"audience", "text!"},
    {"channel", "text!"},
    {"responsible_id", "->people!"},
    {"comment", "long"},
};
constexpr StoredField documents[] = {
    {"code", "text"},
    {"title", "text!"},
    {"type", "DocType!"},
    {"mandatory_item", "text"},
    {"clause", "text"},
    {"version", "text!"},
    {"status", "DocStatus!", "draft"},
    {"owner_id", "->people!"},
    {"author_id", "->people"},
    {"approved_by_id", "->people"},
    {"approved_on", "date"},
    {"file_id", "file"},
    {"location", "text"},
    {"classification", "text"},
    {"external", "flag"},
    {"retention", "text"},
    {"distribution", "text"},
    {"template", "text"},
    {"recorded_on", "date"},
    {"next_review", "date"},
    {"withdrawn_on", "date"},
    {"withdrawn_reason", "text"},
    {"comment", "long"},
};
constexpr StoredField processes[] = {
    {"code", "text"},
    {"name", "text!"},
    {"clause", "text!"},
    {"owner_id", "->people!"},
    {"purpose", "long"},
    {"inputs", "long"},
    {"outputs", "long"},
    {"criteria", "long!"},
    {"interfaces", "->>processes"},
    {"operated_by_id", "->other_parties"},
    {"kpis", "->>kpis"},
    {"documents", "->>documents"},
    {"capability", "CapabilityLevel"},
    {"comment", "long"},
};
constexpr StoredField documentTexts[] = {
    {"document_id", "->documents!"},
    {"version", "text!"},
    {"status", "DocStatus!", "draft"},
    {"body", "long"},
    {"template", "text"},
    {"template_hash", "text"},
    {"change_summary", "text"},
    {"author_id", "->people"},
    {"created_on", "date"},
    {"submitted_on", "date"},
    {"approved_by_id", "->people"},
    {"approved_on", "date"},
    {"published_on", "date"},
    {"ended_on", "date"},
    {"field_values", "long"},
};
constexpr StoredField documentComments[] = {
    {"text_id", "->document_texts!"},
    {"heading", "text"},
    {"quote", "long"},
    {"remark", "long!"},
    {"author", "text"},
    {"written_on", "date"},
    {"resolved", "flag"},
    {"answer", "long"},
};
constexpr StoredField documentAnswers[] = {
    {"document_id", "->documents!"},
    {"question", "text!"},
    {"answer", "long"},
};
constexpr StoredField knowledgeArticles[] = {
    {"code", "text"},
    {"title", "text!"},
    {"kind", "KnowledgeKind!"},
    {"text", "long"},
    {"workaround", "long"},
    {"no_workaround_reason", "text"},
    {"service_id", "->services"},
    {"owner_id", "->people!"},
    {"audience", "text"},
    {"reviewed", "date!"},
    {"next_review", "date"},
    {"comment", "long"},
};
constexpr StoredField objectives[] = {
    {"code", "text"},
    {"text", "text!"},
    {"policy_link", "text!"},
    {"level_or_function", "text!"},
    {"measure", "text!"},
    {"unit", "text"},
    {"baseline", "decimal 3"},
    {"target", "decimal 3!"},
    {"due", "date!"},
    {"actions", "long!"},
    {"resources", "long!"},
    {"responsible_id", "->people!"},
    {"evaluation", "long!"},
    {"status", "ObjectiveStatus"},
    {"updated", "date"},
    {"comment", "long"},
};
constexpr StoredField kpis[] = {
    {"code", "text"},
    {"name", "text!"},
    {"formula", "text!"},
    {"unit", "text!"},
    {"direction", "TargetDirection!"},
    {"target", "decimal 3!"},
    {"amber", "decimal 3"},
    {"source", "text"},
    {"collect", "Frequency!"},
    {"evaluate", "Frequency!"},
    {"owner_id", "->people!"},
    {"process_id", "->processes"},
    {"objective_id", "->objectives"},
    {"service_id", "->services"},
    {"comment", "long"},
};
constexpr StoredField measurements[] = {
    {"kpi_id", "->kpis!"},
    {"period", "text!"},
    {"period_end", "date!"},
    {"value", "decimal 3!"},
    {"status", "MeasurementStatus!", "grey"},
    {"evaluated_on", "date"},
    {"evaluation", "text"},
    {"evidence_id", "file"},
    {"comment", "long"},
};
constexpr StoredField serviceReports[] = {
    {"name", "text!"},
    {"purpose", "text!"},
    {"audience", "text!"},
    {"frequency", "Frequency!"},
    {"source", "text"},
    {"period", "text!"},
    {"issued", "date"},
    {"performance", "long"},
    {"events", "long"},
    {"workload", "long"},
    {"nonconformities", "long"},
    {"satisfaction", "long"},
    {"trend", "flag"},
    {"trend_text", "long"},
    {"decisions", "long"},
    {"actions", "->>actions"},
    {"comment", "long"},
};
// clang-format on

} // namespace

std::vector<StoredRegister> fieldsOfPeopleAndMeasures()
{
    return {
        {"people", "", people},
        {"roles", "", roles},
        {"raci_entries", "", raciEntries},
        {"competences", "people", competences},
        {"communications", "", communications},
        {"documents", "", documents},
        {"document_texts", "documents", documentTexts},
        {"document_comments", "document_texts", documentComments},
        {"document_answers", "documents", documentAnswers},
        {"processes", "", processes},
        {"knowledge_articles", "", knowledgeArticles},
        {"objectives", "", objectives},
        {"kpis", "", kpis},
        {"measurements", "kpis", measurements},
        {"service_reports", "", serviceReports},
    };
}

} // namespace gapwright::test
