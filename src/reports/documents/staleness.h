// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/document_texts/document_text.h"
#include "registers/documents/document.h"
#include "reports/templates/project_fields.h"

namespace gapwright {

/// A paragraph, list item or table row that reads otherwise today than at the approval. One side is
/// empty for a row that came or went.
struct StaleParagraph {
    QString heading; ///< it stands below
    QString before; ///< plain text
    QString now;

    friend bool operator==(const StaleParagraph &, const StaleParagraph &) = default;
};

/// True for documents that say what is to be. Records and reports tell of their day and never go
/// stale.
[[nodiscard]] bool canGoStale(const Document &document);

/// What an approved text says otherwise with the values of today. Version, approver, dates of the
/// document itself and today's date do not count, nor does a value that is still missing where the
/// text shows a dash. Empty for a text that is not approved or was
/// approved without values. Fails when the text or its values cannot be read. Pure.
[[nodiscard]] Result<std::vector<StaleParagraph>> staleParagraphs(const DocumentText &text,
                                                                  const FieldValues &now);

struct StaleDocument {
    Id<Document> document;
    Id<DocumentText> text;
    std::vector<StaleParagraph> paragraphs; ///< never empty
};

/// All documents whose text in force is stale and that have no newer one in work, by number. Texts
/// that cannot be read are left out: rendering them says why.
[[nodiscard]] std::vector<StaleDocument> staleDocuments(const FieldSources &sources);

/// "Services in scope: “Hosting” now reads “Cloud hosting”.": the change summary of a new draft.
[[nodiscard]] QString summaryOf(const std::vector<StaleParagraph> &paragraphs);

} // namespace gapwright
