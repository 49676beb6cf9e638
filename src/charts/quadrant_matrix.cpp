// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/quadrant_matrix.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace gapwright {

namespace {

constexpr int steps = 5;
/// Impact 3 and more is high, effort 3 and more is high (scales, section 5): both borders at 2.5.
constexpr qreal border = 2.0 / steps;
constexpr qreal stripHeight = 1.35; // of the font size

/// The names stand in a strip above or below the cells, where no bubble comes.
struct Quadrant {
    QRectF box; ///< with the strip
    QString name;
    Qt::Alignment strip = Qt::AlignTop;
    bool isFirst = false; ///< what to do first is tinted
};

std::array<Quadrant, 4> quadrantsOf(const QRectF &plot, qreal strip)
{
    const qreal x = plot.left() + plot.width() * border;
    const qreal y = plot.bottom() - plot.height() * border;
    const QRectF all = plot.adjusted(0, -strip, 0, strip);
    return {Quadrant{QRectF(all.topLeft(), QPointF(x, y)),
                     QCoreApplication::translate("Charts", "Quick wins"), Qt::AlignTop, true},
            Quadrant{QRectF(QPointF(x, all.top()), QPointF(all.right(), y)),
                     QCoreApplication::translate("Charts", "Major projects")},
            Quadrant{QRectF(QPointF(all.left(), y), QPointF(x, all.bottom())),
                     QCoreApplication::translate("Charts", "Fill-ins"), Qt::AlignBottom},
            Quadrant{QRectF(QPointF(x, y), all.bottomRight()),
                     QCoreApplication::translate("Charts", "Reconsider"), Qt::AlignBottom}};
}

void drawScales(ChartCanvas &canvas, const QRectF &frame, const QRectF &plot)
{
    const qreal em = canvas.em();
    for (int i = 1; i <= steps; ++i) {
        const qreal x = plot.left() + plot.width() * (i - 0.5) / steps;
        const qreal y = plot.bottom() - plot.height() * (i - 0.5) / steps;
        const QString figure = canvas.theme().locale.toString(i);
        canvas.write(QRectF(x - em, plot.bottom() + em * (stripHeight + 0.1), em * 2, em * 1.2),
                     figure, canvas.small(), Qt::AlignCenter);
        canvas.write(QRectF(plot.left() - em * 1.5, y - em, em * 1.2, em * 2), figure,
                     canvas.small(), Qt::AlignRight | Qt::AlignVCenter);
    }
    canvas.write(
        QRectF(plot.left(), plot.bottom() + em * (stripHeight + 1.25), plot.width(), em * 1.3),
        QCoreApplication::translate("Charts", "Effort, low to high"), canvas.small(),
        Qt::AlignCenter);
    canvas.write(
        QRectF(frame.left() + em * 0.4, frame.top() + em * 0.2, frame.width() - em * 0.8, em * 1.3),
        QCoreApplication::translate("Charts", "Impact, low to high"), canvas.small(),
        Qt::AlignLeft | Qt::AlignVCenter);
}

void drawQuadrants(ChartCanvas &canvas, const QRectF &plot)
{
    const ChartTheme &theme = canvas.theme();
    const qreal gap = canvas.em() * 0.12;
    for (const Quadrant &quadrant : quadrantsOf(plot, canvas.em() * stripHeight)) {
        const QRectF box = quadrant.box.adjusted(gap, gap, -gap, -gap);
        canvas.fill(box, quadrant.isFirst ? mixed(theme.ground, theme.accent, 0.12) : theme.band);
        canvas.outline(box, theme.grid, 0.08);
        TextStyle style{theme.muted, 0.9, true};
        canvas.write(box.adjusted(canvas.em() * 0.4, canvas.em() * 0.1, -canvas.em() * 0.4,
                                  -canvas.em() * 0.1),
                     quadrant.name, style, Qt::AlignLeft | quadrant.strip);
    }
}

QString tipOf(const ChartCanvas &canvas, const QuadrantMatrix::Bubble &bubble)
{
    QString tip = QCoreApplication::translate("Charts", "Impact %1, effort %2: %n gap(s)", nullptr,
                                              bubble.count)
                      .arg(canvas.theme().locale.toString(bubble.impact),
                           canvas.theme().locale.toString(bubble.effort));
    return bubble.tip.isEmpty() ? tip : tip + QLatin1Char('\n') + bubble.tip;
}

void drawBubble(ChartCanvas &canvas, const QRectF &plot, const QuadrantMatrix::Bubble &bubble,
                int largest)
{
    const qreal cell = std::min(plot.width(), plot.height()) / steps;
    const qreal most = cell * 0.45, least = std::min(most, canvas.em() * 0.75);
    const qreal radius =
        std::max(least, most * std::sqrt(double(bubble.count) / std::max(1, largest)));
    const QPointF centre(
        plot.left() + plot.width() * (std::clamp(bubble.effort, 1, steps) - 0.5) / steps,
        plot.bottom() - plot.height() * (std::clamp(bubble.impact, 1, steps) - 0.5) / steps);
    const QColor colour = canvas.seriesColour(SeriesStyle::Now);
    canvas.disc(centre, radius + canvas.em() * 0.12, canvas.theme().ground);
    canvas.disc(centre, radius, colour);
    const QString figure = canvas.theme().locale.toString(bubble.count);
    TextStyle style = canvas.inkStyle(colour, 0.95);
    style.bold = true;
    style.scale *= std::min(1.0, radius * 1.6 / std::max(1.0, canvas.textWidth(figure, style)));
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    canvas.write(box, figure, style, Qt::AlignCenter);
    const QString place =
        QString::number(bubble.impact) + QLatin1Char('/') + QString::number(bubble.effort);
    canvas.hit(box, tipOf(canvas, bubble), bubble.key.isEmpty() ? place : bubble.key);
}

} // namespace

void drawQuadrantMatrix(ChartCanvas &canvas, QRectF frame, const QuadrantMatrix &matrix)
{
    int largest = 0;
    for (const QuadrantMatrix::Bubble &bubble : matrix.bubbles)
        largest = std::max(largest, bubble.count);
    if (largest == 0 || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const qreal em = canvas.em();
    const QRectF plot =
        frame.adjusted(em * 2, em * (1.6 + stripHeight), -em * 0.5, -em * (2.7 + stripHeight));
    drawQuadrants(canvas, plot);
    drawScales(canvas, frame, plot);
    for (const QuadrantMatrix::Bubble &bubble : matrix.bubbles)
        if (bubble.count > 0)
            drawBubble(canvas, plot, bubble, largest);
}

void paintQuadrantMatrix(QPainter &painter, QRectF frame, const QuadrantMatrix &matrix,
                         const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawQuadrantMatrix(canvas, frame, matrix);
}

} // namespace gapwright
