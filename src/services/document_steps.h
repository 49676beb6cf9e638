// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/document_lifecycle.h"
#include "assessment/steps/project_records.h"
#include "storage/project_file.h"

namespace gapwright {

/// The rows that a step writes, compared with the records as they are.
[[nodiscard]] std::vector<RowChange> changesOf(const DocumentStep &step,
                                               const ProjectRecords &before);

/// Stores a step in one transaction of its label, where no workspace is open. The desktop program
/// uses Workspace::edit() instead.
Result<TransactionInfo> storeStep(ProjectFile &project, const DocumentStep &step,
                                  const ProjectRecords &before);

/// The document a person means by its number, its id, its title or the id of its template, in this
/// order; withdrawn and superseded ones last. NotFound says how to list them, BadInput when a title
/// or number is there twice.
Result<Document> findDocument(const ProjectRecords &records, const QString &word);

} // namespace gapwright
