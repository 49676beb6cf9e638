// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/blocks.h"
#include "reports/documents/document_output.h"
#include "reports/report_document.h"
#include "reports/report_options.h"

#include <optional>

namespace gapwright {

enum class DocumentFormat { Pdf, Docx, Odt, Html, Markdown };

/// The format of a file name's ending in lower case: "docx".
[[nodiscard]] std::optional<DocumentFormat> documentFormatOf(const QString &ending);

/// Lays a document out on pages, for preview and PDF. Needs a QGuiApplication; loads the shipped
/// fonts. Callouts with `note` set are shown: leave them out of the blocks of a PDF.
[[nodiscard]] Result<ReportDocument> layOutDocument(const Blocks &blocks,
                                                    const DocumentOutput &output,
                                                    const ReportProgress &progress = {});

/// The document in any format. Notes are left out. The same blocks give the same bytes. A PDF tells
/// its progress and can be cancelled.
[[nodiscard]] Result<QByteArray> writeDocument(const Blocks &blocks, const DocumentOutput &output,
                                               DocumentFormat format,
                                               const ReportProgress &progress = {});

} // namespace gapwright
