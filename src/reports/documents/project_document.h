// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/document_lifecycle.h"
#include "reports/documents/document_control.h"
#include "reports/documents/document_output.h"
#include "reports/templates/document_template.h"
#include "reports/templates/project_fields.h"
#include "reports/templates/template_rendering.h"

namespace gapwright {

/// A document of the project, ready for the writers (reports/documents/document_writer.h).
struct ProjectDocument {
    DocumentControl control;
    DocumentOutput output;
    Blocks blocks; ///< with the control page, numbered headings, without notes
    std::vector<MissingField> missing; ///< shown highlighted; an export asks before
};

/// How a text is read: an approved one with the values it was approved with, else those of today.
/// `today` are projectFields().
[[nodiscard]] Result<FieldValues> valuesFor(const DocumentEditions &editions,
                                            const DocumentText &text, const FieldValues &today,
                                            std::span<const Person> people);

/// One edition of a document of the project. Errors name the document and the line.
[[nodiscard]] Result<ProjectDocument> projectDocument(const FieldSources &sources,
                                                      const FieldValues &today,
                                                      const DocumentEditions &editions,
                                                      const DocumentText &text);

/// The text alone, without control page, for a preview while writing: fields filled, notes kept
/// when wanted.
[[nodiscard]] Result<RenderedText> renderedBody(const DocumentEditions &editions,
                                                const DocumentText &text, const FieldValues &today,
                                                std::span<const Person> people);

/// The approval with what it keeps: the values the text in work uses, approver and dates among
/// them, and the names of those without a value. For approveText().
[[nodiscard]] Result<Approval> withValues(Approval approval, const DocumentEditions &editions,
                                          const FieldValues &today, std::span<const Person> people);

/// The same with a dash for every value that is missing, for an approver who accepts that the
/// registers hold nothing there. Damaged when its values cannot be read.
[[nodiscard]] Result<Approval> withDashes(Approval approval);

/// Who a new document is for. Empty texts take what the template and the project give.
struct NewDocument {
    QString templateId = {}; ///< "T08"; empty for a document with a text of its own
    QString title = {};
    QString code = {}; ///< its number; proposed when empty
    QString body = {}; ///< instead of the template's
    Id<Person> owner = {};
    Id<Person> author = {};
};
/// A document with its first draft. An unknown template is NotFound, a broken one names file and
/// line. Nothing is stored yet.
[[nodiscard]] Result<DocumentStep> newDocument(const FieldSources &sources,
                                               const NewDocument &wanted);

/// SHA-256 of a template's text, as DocumentText::templateHash holds it.
[[nodiscard]] QString hashOfTemplate(const DocumentTemplate &source);

/// A free number for a document of that type: "SMS-08" after "SMS-07", "POL-01" for the first.
[[nodiscard]] QString freeNumber(std::span<const Document> documents, DocType type);

} // namespace gapwright
