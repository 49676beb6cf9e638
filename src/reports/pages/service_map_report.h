// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/service_map/contradictions.h"
#include "assessment/service_map/service_map.h"
#include "charts/node_graph.h"
#include "reports/blocks.h"

namespace gapwright {

/// The map as a graph, laid out, with the number of contradictions at each node they touch. Keys of
/// nodes are the ids of the records.
[[nodiscard]] NodeGraph nodeGraphOf(const ServiceMap &map,
                                    std::span<const FoundContradiction> contradictions);

/// Map and contradictions for print.
[[nodiscard]] Blocks serviceMapBlocks(const ServiceMap &map,
                                      std::span<const FoundContradiction> contradictions,
                                      const QString &organization);

} // namespace gapwright
