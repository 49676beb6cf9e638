// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/clause_structure.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

using Box = ClauseStructure::Box;

QString say(const char *text)
{
    return QCoreApplication::translate("Charts", text);
}

/// Where the layers lie. Heights share the frame; gaps hold the arrows.
struct Layers {
    QRectF top, middle, operation, bottom;
    QRectF customers, suppliers, block; ///< parts of `operation`
    qreal gap = 0;
    qreal lane = 0; ///< x of the arrow back to planning
};

Layers layersOf(const QRectF &frame, qreal em)
{
    Layers layers;
    layers.gap = em * 1.1;
    const qreal lane = em * 2.4;
    layers.lane = frame.left() + em * 0.8;
    const QRectF body = frame.adjusted(lane, em * 0.4, -em * 0.4, -em * 0.4);
    const qreal free = body.height() - 3 * layers.gap;
    const qreal thin = std::min(free * 0.19, em * 3.4);
    const qreal wide = free - 3 * thin;
    qreal y = body.top();
    const auto next = [&](qreal height) {
        const QRectF layer(body.left(), y, body.width(), height);
        y += height + layers.gap;
        return layer;
    };
    layers.top = next(thin);
    layers.middle = next(thin);
    layers.operation = next(wide);
    layers.bottom = next(thin);
    const qreal side = std::clamp(body.width() * 0.13, em * 5.5, em * 9);
    const QRectF &row = layers.operation;
    layers.customers = QRectF(row.left(), row.top(), side, row.height());
    layers.suppliers = QRectF(row.right() - side, row.top(), side, row.height());
    layers.block = row.adjusted(side + em * 1.6, 0, -side - em * 1.6, 0);
    return layers;
}

void writeBox(ChartCanvas &canvas, const QRectF &box, const Box &clause, qreal scale)
{
    const qreal em = canvas.em();
    const TextStyle style{canvas.theme().text, scale, false};
    const QString text = clause.number + QLatin1Char(' ') + clause.title;
    const QRectF room = box.adjusted(em * 0.5, em * 0.25, -em * 0.5, -em * 0.25);
    const int lines = std::max(1, int(room.height() / canvas.lineHeight(style)));
    canvas.write(room, canvas.wrapped(text, style, room.width(), lines), style, Qt::AlignCenter);
    QString tip = text;
    if (!clause.tip.isEmpty())
        tip += QLatin1Char('\n') + clause.tip;
    canvas.hit(box, tip, clause.number);
}

void drawBox(ChartCanvas &canvas, const QRectF &box, const Box &clause, const QColor &ground,
             qreal scale = 1)
{
    canvas.fillRound(box, canvas.em() * 0.4, ground);
    canvas.outline(box, canvas.theme().edge, 0.08);
    writeBox(canvas, box, clause, scale);
}

void drawLayer(ChartCanvas &canvas, const QRectF &layer, const std::vector<Box> &boxes)
{
    if (boxes.empty())
        return;
    const qreal gap = canvas.em() * 0.8;
    const qreal count = qreal(boxes.size());
    const qreal width = (layer.width() - gap * (count - 1)) / count;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF box(layer.left() + qreal(i) * (width + gap), layer.top(), width,
                         layer.height());
        drawBox(canvas, box, boxes[i], canvas.theme().band);
    }
}

void drawOperation(ChartCanvas &canvas, const QRectF &block, const ClauseStructure &structure)
{
    const qreal em = canvas.em();
    const ChartTheme &theme = canvas.theme();
    canvas.fillRound(block, em * 0.4, mixed(theme.ground, theme.accent, 0.12));
    canvas.outline(block, theme.accent, 0.12);
    const QRectF head(block.left(), block.top() + em * 0.2, block.width(), em * 1.9);
    writeBox(canvas, head, structure.operation, 1.05);
    if (structure.groups.empty())
        return;
    const QRectF room = block.adjusted(em * 0.7, em * 2.2, -em * 0.7, -em * 0.7);
    const int count = int(structure.groups.size());
    const int columns = room.width() > em * 8.5 * count ? count : (count + 1) / 2;
    const int rows = (count + columns - 1) / columns;
    const qreal gap = em * 0.5;
    const qreal height = (room.height() - gap * (rows - 1)) / rows;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int inRow = std::min(columns, count - row * columns);
        const qreal width = (room.width() - gap * (inRow - 1)) / inRow;
        const QRectF box(room.left() + (i % columns) * (width + gap),
                         room.top() + row * (height + gap), width, height);
        drawBox(canvas, box, structure.groups[std::size_t(i)], theme.ground, 0.88);
    }
}

void drawParty(ChartCanvas &canvas, const QRectF &box, const QString &name)
{
    const qreal em = canvas.em();
    canvas.outline(box, canvas.theme().grid, 0.1);
    const QRectF room = box.adjusted(em * 0.3, 0, -em * 0.3, 0);
    const TextStyle style{canvas.theme().muted, 0.95, true};
    canvas.write(room, canvas.wrapped(name, style, room.width(), 3), style, Qt::AlignCenter);
}

/// A line with a head at its end.
void drawArrow(ChartCanvas &canvas, QPointF from, QPointF to, const QColor &colour)
{
    const qreal em = canvas.em();
    const QPointF way = to - from;
    const qreal length = std::hypot(way.x(), way.y());
    if (length <= 0)
        return;
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    const QPointF neck = to - along * em * 0.55;
    canvas.line(from, neck, colour, 0.13);
    canvas.fill(QPolygonF({to, neck + across * em * 0.32, neck - across * em * 0.32}), colour);
}

void drawArrows(ChartCanvas &canvas, const Layers &layers)
{
    const QColor &colour = canvas.theme().accent;
    const qreal x = layers.block.center().x();
    const auto down = [&](const QRectF &above, const QRectF &below) {
        drawArrow(canvas, {x, above.bottom()}, {x, below.top()}, colour);
    };
    down(layers.top, layers.middle);
    down(layers.middle, layers.operation);
    down(layers.operation, layers.bottom);
    const qreal y = layers.operation.center().y();
    drawArrow(canvas, {layers.customers.right(), y}, {layers.block.left(), y}, colour);
    drawArrow(canvas, {layers.suppliers.left(), y}, {layers.block.right(), y}, colour);
    const QPointF start(layers.bottom.left(), layers.bottom.center().y());
    const QPointF end(layers.middle.left(), layers.middle.center().y());
    canvas.line(start, {layers.lane, start.y()}, colour, 0.13);
    canvas.line({layers.lane, start.y()}, {layers.lane, end.y()}, colour, 0.13);
    drawArrow(canvas, {layers.lane, end.y()}, end, colour);
}

QStringList namesOf(const std::vector<Box> &boxes)
{
    QStringList names;
    for (const Box &box : boxes)
        names.append(box.number + QLatin1Char(' ') + box.title);
    return names;
}

} // namespace

void drawClauseStructure(ChartCanvas &canvas, QRectF frame, const ClauseStructure &structure)
{
    if (structure.top.empty() || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const Layers layers = layersOf(frame, canvas.em());
    drawArrows(canvas, layers);
    drawLayer(canvas, layers.top, structure.top);
    drawLayer(canvas, layers.middle, structure.middle);
    drawOperation(canvas, layers.block, structure);
    drawParty(canvas, layers.customers, say(QT_TRANSLATE_NOOP("Charts", "Customers")));
    drawParty(canvas, layers.suppliers, say(QT_TRANSLATE_NOOP("Charts", "Suppliers")));
    drawLayer(canvas, layers.bottom, structure.bottom);
}

void paintClauseStructure(QPainter &painter, QRectF frame, const ClauseStructure &structure,
                          const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawClauseStructure(canvas, frame, structure);
}

QString describe(const ClauseStructure &structure)
{
    if (structure.top.empty())
        return nothingToShow();
    const QString comma = QStringLiteral(", ");
    return QCoreApplication::translate(
               "Charts",
               "Layers from top to bottom: %1; below them %2; in the middle %3 with %4, customers "
               "on one side and suppliers on the other; at the bottom %5, from where an arrow "
               "leads back to planning.")
        .arg(namesOf(structure.top).join(comma), namesOf(structure.middle).join(comma),
             structure.operation.number + QLatin1Char(' ') + structure.operation.title,
             namesOf(structure.groups).join(comma), namesOf(structure.bottom).join(comma));
}

} // namespace gapwright
