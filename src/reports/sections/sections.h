// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/sections/report_context.h"

/// The sections of gap reports: each turns values into blocks and knows no page.
namespace gapwright {

using Section = Blocks (*)(const ReportContext &);

Blocks coverSection(const ReportContext &context); ///< cover and contents
Blocks summarySection(const ReportContext &context);
Blocks maturitySection(const ReportContext &context);
Blocks conformitySection(const ReportContext &context); ///< verdict bars, heat map, trend
Blocks forecastSection(const ReportContext &context);
Blocks prioritySection(const ReportContext &context);
Blocks clauseChapters(const ReportContext &context);
Blocks documentedSection(const ReportContext &context);
Blocks actionPlanSection(const ReportContext &context);
Blocks methodSection(const ReportContext &context);
Blocks legalSection(const ReportContext &context);

Blocks boardSection(const ReportContext &context);
Blocks ownerSection(const ReportContext &context);
Blocks evidenceSection(const ReportContext &context);

/// The findings of one leaf clause; the auditor's report leaves out plan and priority.
[[nodiscard]] Table findingsTable(const ReportContext &context, const QString &leafClause);
/// The actions for gaps, most urgent first.
[[nodiscard]] Table actionTable(const ReportContext &context, const std::vector<const Gap *> &gaps);
/// Schedule of the first gaps that have a due date; nothing without one.
[[nodiscard]] std::optional<Figure>
schedule(const ReportContext &context, const std::vector<const Gap *> &gaps, std::size_t most);
[[nodiscard]] Figure clauseRadar(const ReportContext &context, double height);
[[nodiscard]] Figure verdictBars(const ReportContext &context);
[[nodiscard]] std::vector<const Gap *> allGaps(const ReportContext &context);

} // namespace gapwright
