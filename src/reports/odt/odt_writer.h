// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/blocks.h"
#include "reports/documents/document_output.h"

namespace gapwright {

/// The document as OpenDocument text 1.3: named styles, numbered headings, tables with repeated
/// head, a filled table of contents, head and foot with page numbers. Needs a QGuiApplication when
/// there are figures.
[[nodiscard]] Result<QByteArray> writeOdt(const Blocks &blocks, const DocumentOutput &output);

} // namespace gapwright
