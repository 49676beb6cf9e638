// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/report_document.h"
#include "reports/report_options.h"

#include <QByteArray>

namespace gapwright {

/// The document as PDF/A-1b with outline, links, page labels, metadata and tags. The same document
/// gives the same bytes: dates are those of the report, and hashes are seeded the same way while
/// writing (a program that wants this across its own runs calls
/// QHashSeed::setDeterministicGlobalSeed() before it starts Qt).
[[nodiscard]] Result<QByteArray> writePdf(const ReportDocument &document,
                                          const ReportProgress &progress = {});

} // namespace gapwright
