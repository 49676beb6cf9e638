// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/document_control.h"
#include "reports/documents/document_output.h"
#include "reports/templates/document_template.h"
#include "reports/templates/field_values.h"

namespace gapwright::samples {

/// Every field of the catalogue filled; three rows in each list.
FieldValues filledFields();

/// The ids T01 to T56.
QStringList templateIds();

/// A template of the content folder; the test ends when it cannot be read.
DocumentTemplate templateOf(const QString &id);

/// What stands around a document made from a template.
DocumentControl controlOf(const DocumentTemplate &source, const QString &title);
DocumentOutput outputOf(const DocumentControl &control);

/// The whole document of a template with `filledFields()`.
Blocks documentOf(const QString &id, const DocumentControl &control);

/// The name of a template in the catalogue.
QString titleOfTemplate(const QString &id);

} // namespace gapwright::samples
