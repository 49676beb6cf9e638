// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/blocks.h"
#include "reports/documents/document_output.h"
#include "reports/docx/style_source.h"

namespace gapwright {

/// The document for Word: named styles, numbered headings, tables with repeated head, a filled
/// table of contents, head and foot with page numbers. With a style source its styles, theme, head,
/// foot and page are used. Needs a QGuiApplication when there are figures.
[[nodiscard]] Result<QByteArray> writeDocx(const Blocks &blocks, const DocumentOutput &output,
                                           const DocxStyleSource *styles = nullptr);

} // namespace gapwright
