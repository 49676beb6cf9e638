// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/gantt.h"
#include "charts/grouped_bars.h"
#include "charts/heat_map.h"
#include "charts/quadrant_matrix.h"
#include "charts/radar.h"
#include "charts/stacked_bars.h"
#include "charts/trend.h"

namespace gapwright::samples {

/// Made-up figures of a size that real assessments have. The same at every call.
Radar radar(int axes, bool longLabels = false);
StackedBars stackedBars();
GroupedBars groupedBars(int categories = 7);
HeatMap heatMap(int rows = 26, int columns = 6);
Trend trend(int points = 8);
Gantt gantt(int tasks = 16);
QuadrantMatrix matrix();

} // namespace gapwright::samples
