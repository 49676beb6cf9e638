// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace gapwright {

/// A node of a graph that is drawn in layers. Bands stand one below the other: no node of a later
/// band stands in a layer of an earlier one.
struct LayeredNode {
    int band = 0;
};

/// Drawn from the upper to the lower node; what leads upwards is drawn the other way round.
struct LayeredEdge {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Lengths in the unit of the caller.
struct LayeredOptions {
    qreal nodeWidth = 12;
    qreal nodeHeight = 3;
    qreal gapAcross = 1.2; ///< between neighbours of a layer
    qreal gapDown = 2.6; ///< between layers
    qreal laneWidth = 0.4; ///< what a line takes where it passes a layer
    int widestLayer = 7; ///< nodes; further ones go to the next layer
};

struct LayeredLayout {
    std::vector<QRectF> boxes = {}; ///< one per node; none overlaps another
    /// One per edge, from the edge of `from` to the edge of `to`; passes no other box. Empty for an
    /// edge between nodes that do not exist.
    std::vector<QPolygonF> lines = {};
    struct Band {
        int band = 0;
        qreal top = 0;
        qreal bottom = 0;
    };
    std::vector<Band> bands = {}; ///< those that have nodes, from the top
    QSizeF size = {};
};

/// Places nodes in layers so that most edges lead down, with few crossings and short lines. The
/// same graph always gives the same picture. Cycles and loops are allowed.
[[nodiscard]] LayeredLayout layeredLayout(const std::vector<LayeredNode> &nodes,
                                          const std::vector<LayeredEdge> &edges,
                                          const LayeredOptions &options = {});

} // namespace gapwright
