// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"
#include "charts/layered_layout.h"

#include <QStringList>

class QPainter;

namespace gapwright {

class ChartCanvas;

/// A graph of boxes in layers with arrows between them.
struct NodeGraph {
    enum class Shape {
        Round, ///< what the graph is about
        Square, ///< what it consists of
        Heavy, ///< other parties: a thick edge
        Plain ///< no edge
    };
    struct Node {
        QString key = {};
        QString title = {};
        QString note = {}; ///< second line
        QString tip = {};
        Shape shape = Shape::Round;
        int marks = 0; ///< shown in a sign at the corner; 0 for none
        bool isFaint = false; ///< there, but not the matter
    };
    struct Line {
        bool isDashed = false;
        bool isBad = false; ///< part of a cycle
    };

    QString title = {}; ///< for describe() only
    std::vector<Node> nodes = {};
    std::vector<LayeredEdge> edges = {};
    std::vector<Line> lines = {}; ///< one per edge
    QStringList bandNames = {}; ///< by number of the band; empty names are not written
    LayeredLayout layout = {}; ///< of layeredLayout() in font sizes
    QString selected = {}; ///< key of the node whose edges stand out
    QString markWord = {}; ///< what marks count, for tips
};

/// The size at which texts have the font size of the theme.
[[nodiscard]] QSizeF naturalSize(const NodeGraph &graph, const ChartTheme &theme);

/// Fits the whole graph into the frame, texts with it. A hit per node.
void paintNodeGraph(QPainter &painter, QRectF frame, const NodeGraph &graph,
                    const ChartTheme &theme, Hits *hits = nullptr);
void drawNodeGraph(ChartCanvas &canvas, QRectF frame, const NodeGraph &graph);

/// Every node with what it leads to, in words.
[[nodiscard]] QString describe(const NodeGraph &graph);

} // namespace gapwright
