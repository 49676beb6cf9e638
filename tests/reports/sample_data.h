// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/gap_report_data.h"

#include <functional>

namespace gapwright::samples {

/// The real catalogue, loaded once.
std::shared_ptr<const Catalogue> catalogue();

/// A client with logo, a baseline and a current assessment of all 364 items with varied results;
/// every text is different. The date is 2026-11-23. The same at every call.
GapReportData varied();

/// No item scored, no process rated, no baseline, no logo.
GapReportData nothingScored();

/// Every item conforming, every process at its target.
GapReportData allConforming();

/// `varied()` after the change, with all figures computed anew.
GapReportData changed(const std::function<void(GapReportData &)> &change);

/// Computes scores and trend from the results.
void score(GapReportData &data);

QByteArray svgLogo();

} // namespace gapwright::samples
