// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/layout/laid_report.h"
#include "reports/layout/report_style.h"

namespace gapwright {

/// What stands at head and foot of the pages; the page number is added.
struct PageFrame {
    QString headLeft;
    QString footLeft;
    QString footMiddle;
};

/// Lays blocks out on pages; the only error is Cancelled.
[[nodiscard]] Result<LaidReport> layOutReport(const Blocks &blocks, const ReportStyle &style,
                                              const PageFrame &frame,
                                              const ReportProgress &progress);

} // namespace gapwright
