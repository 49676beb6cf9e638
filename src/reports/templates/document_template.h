// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "content/template_source.h"
#include "reports/templates/field_tags.h"

namespace gapwright {

/// A document to adapt: what it says about itself, and Markdown with fields.
struct DocumentTemplate {
    TemplateFront front;
    FieldText body;
};

/// Reads a template. Front matter holds exactly the keys id, kind, clauses, step, mandatory,
/// owner_role and fields; the body holds exactly the fields it names. The error lists every mistake
/// with file and line.
[[nodiscard]] Result<DocumentTemplate> readTemplate(const QByteArray &bytes, const QString &file);

/// The template of an id from a content folder.
[[nodiscard]] Result<DocumentTemplate>
loadTemplate(const QString &id, const QString &language = QStringLiteral("en"),
             const QString &folder = QStringLiteral(":/content"));

} // namespace gapwright
