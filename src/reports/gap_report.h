// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/gap_report_data.h"
#include "base/result.h"
#include "reports/blocks.h"
#include "reports/documents/document_writer.h"
#include "reports/report_document.h"
#include "reports/report_options.h"

namespace gapwright {

/// What the report says, before it is laid out: the sections of the preset, in order. Private notes
/// of the assessor are never part of it. Unknown process of an owner's report: BadInput.
[[nodiscard]] Result<Blocks> gapReportBlocks(const GapReportData &data,
                                             const ReportOptions &options);

/// Lays the report out. Needs a QGuiApplication (offscreen is enough); loads the shipped fonts.
[[nodiscard]] Result<ReportDocument> buildGapReport(const GapReportData &data,
                                                    const ReportOptions &options = {},
                                                    const ReportProgress &progress = {});

/// The report as a file. As PDF it has the pages of buildGapReport(); other formats hold the same
/// chapters, tables and charts for programs that lay them out themselves.
[[nodiscard]] Result<QByteArray> writeGapReport(const GapReportData &data,
                                                const ReportOptions &options, DocumentFormat format,
                                                const ReportProgress &progress = {});

/// "Gap report ISO-IEC 20000-1 Tideway 2026-11-23": a file name for any file system, without its
/// ending.
[[nodiscard]] QString suggestedFileName(const GapReportData &data, const ReportOptions &options);

} // namespace gapwright
