// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/document_lifecycle.h"
#include "reports/assistants/document_assistant.h"
#include "reports/documents/project_document.h"

namespace gapwright::samples {

/// The day of the projects below.
inline const QDate documentDay(2026, 11, 23);

/// What a step or an assistant stores, in records held in memory.
void store(ProjectRecords &records, const DocumentStep &step);
void store(ProjectRecords &records, const AssistantDraft &draft);

/// An organization with two services, each with all its fields, and nothing else.
ProjectRecords smallProject();

/// A document of that template with its text published today, whatever has no value.
Document publish(ProjectRecords &records, const QString &templateId);

/// Only the name of the organization, as a new project has it.
ProjectRecords emptyProject();

/// Sensible answers to all questions of an assistant that have no proposal.
AssistantAnswers answersTo(Assistant assistant, const ProjectRecords &records);

FieldSources sourcesOf(const ProjectRecords &records);

} // namespace gapwright::samples
