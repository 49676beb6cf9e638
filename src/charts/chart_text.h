// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QString>

namespace gapwright {

struct Radar;
struct StackedBars;
struct GroupedBars;
struct HeatMap;
struct Trend;
struct Gantt;
struct ProgressRing;
struct QuadrantMatrix;
struct SeverityBlocks;
struct Sparkline;

/// Every figure of a chart in words, translated: the accessible description on screen and the
/// alternative text in reports. One sentence per row, separated by a space; a chart without figures
/// says so.
[[nodiscard]] QString describe(const Radar &radar, const QLocale &locale = {});
[[nodiscard]] QString describe(const StackedBars &bars, const QLocale &locale = {});
[[nodiscard]] QString describe(const GroupedBars &bars, const QLocale &locale = {});
[[nodiscard]] QString describe(const HeatMap &map, const QLocale &locale = {});
[[nodiscard]] QString describe(const Trend &trend, const QLocale &locale = {});
[[nodiscard]] QString describe(const Gantt &gantt, const QLocale &locale = {});
[[nodiscard]] QString describe(const ProgressRing &ring, const QLocale &locale = {});
[[nodiscard]] QString describe(const QuadrantMatrix &matrix, const QLocale &locale = {});
[[nodiscard]] QString describe(const SeverityBlocks &blocks, const QLocale &locale = {});
[[nodiscard]] QString describe(const Sparkline &line, const QLocale &locale = {});

} // namespace gapwright
