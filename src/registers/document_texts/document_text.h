// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/doc_status.h"

namespace gapwright {

struct Document;
struct Person;

/// One edition of the text of a controlled document (clause 7.5). Approved texts never change: see
/// assessment/documents/document_lifecycle.h, which makes every step.
struct DocumentText {
    Id<DocumentText> id;
    Id<Document> document;
    QString version;
    DocStatus status = DocStatus::Draft;
    QString body; ///< Markdown with fields such as {{organization.name}}
    QString templateId; ///< "T08"; empty for a text of its own
    QString templateHash; ///< SHA-256 of the template's text it was written from, lower-case hex
    QString changeSummary;
    Id<Person> author;
    QDate createdOn;
    QDate submittedOn; ///< to review
    Id<Person> approvedBy;
    QDate approvedOn;
    QDate publishedOn;
    QDate endedOn; ///< superseded or withdrawn
    /// JSON of the values that the fields had at the approval, as snapshotText() writes it; empty
    /// before. An approved text is read with these values.
    QString fieldValues;

    friend bool operator==(const DocumentText &, const DocumentText &) = default;
};

template <> const RegisterDefinition<DocumentText> &definitionOf<DocumentText>();

} // namespace gapwright
