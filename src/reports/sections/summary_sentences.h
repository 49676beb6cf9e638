// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/sections/report_context.h"

namespace gapwright {

/// The sentences of the executive summary. Each is written from the figures and is empty when the
/// figures give no reason to say it.
[[nodiscard]] QString verdictTitle(const ReportContext &context);
[[nodiscard]] QString verdictSentence(const ReportContext &context);
[[nodiscard]] QString countsSentence(const ReportContext &context);
[[nodiscard]] QString changeSentence(const ReportContext &context);
[[nodiscard]] QString moversSentence(const ReportContext &context);
[[nodiscard]] QString slippedSentence(const ReportContext &context);
[[nodiscard]] QString forecastSentence(const ReportContext &context);
[[nodiscard]] QString strengthSentence(const ReportContext &context);
[[nodiscard]] QString capabilitySentence(const ReportContext &context);
[[nodiscard]] QString readinessSentence(const ReportContext &context);
/// What blocks a stage 1 audit, one sentence per gate that does not hold.
[[nodiscard]] QStringList blockingGates(const ReportContext &context);
/// Gaps of high impact and low effort, most urgent first.
[[nodiscard]] std::vector<Runs> quickWins(const ReportContext &context, std::size_t most);
/// What to do next, in order.
[[nodiscard]] std::vector<Runs> nextSteps(const ReportContext &context);
[[nodiscard]] KeyFigures headlineFigures(const ReportContext &context);

} // namespace gapwright
