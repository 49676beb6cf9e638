// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_canvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gapwright {

namespace {

/// Fonts are laid out at this multiple of their size: no rounding of sizes, no hinting of advances.
constexpr qreal fine = 16;
constexpr qreal lineSpacing = 1.24;

QList<qreal> dashOf(SeriesStyle style)
{
    switch (style) {
    case SeriesStyle::Now:
        return {};
    case SeriesStyle::Target:
        return {5, 2.5};
    case SeriesStyle::Baseline:
        return {1.2, 2.2};
    case SeriesStyle::Fourth:
        return {8, 2, 1.5, 2};
    case SeriesStyle::Fifth:
        return {3, 1.5};
    case SeriesStyle::Sixth:
        return {10, 3};
    case SeriesStyle::Seventh:
        return {1, 1, 4, 1};
    }
    Q_UNREACHABLE();
}

QPolygonF regular(QPointF centre, qreal radius, int corners, qreal turn)
{
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = turn + 2 * std::numbers::pi * i / corners;
        shape << centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    return shape;
}

} // namespace

ChartCanvas::ChartCanvas(QPainter &painter, const QRectF &frame, const ChartTheme &theme,
                         Hits *hits)
    : m_painter(painter)
    , m_frame(frame)
    , m_theme(theme)
    , m_hits(hits)
    , m_mirrored(painter.layoutDirection() == Qt::RightToLeft)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(frame, theme.ground);
}

ChartCanvas::~ChartCanvas()
{
    m_painter.restore();
}

QString ChartCanvas::number(double value, int decimals) const
{
    return m_theme.locale.toString(value, 'f', decimals);
}

QFont ChartCanvas::font(const TextStyle &style) const
{
    QFont font;
    font.setFamilies(m_theme.families);
    font.setPixelSize(std::max(1, int(std::lround(em() * style.scale * fine))));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(style.bold);
    return font;
}

qreal ChartCanvas::lineHeight(const TextStyle &style) const
{
    return em() * style.scale * lineSpacing;
}

qreal ChartCanvas::textWidth(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text) / fine;
}

TextBlock ChartCanvas::wrapped(const QString &text, const TextStyle &style, qreal width,
                               int maxLines) const
{
    const QFont big = font(style);
    const QFontMetricsF metrics(big);
    TextBlock block;
    const auto add = [&](const QString &line) {
        block.lines << line;
        block.size.rwidth() = std::max(block.size.width(), metrics.horizontalAdvance(line) / fine);
    };
    const QString plain = text.simplified();
    if (metrics.horizontalAdvance(plain) <= width * fine) {
        add(plain);
    } else {
        QTextLayout layout(plain, big);
        QTextOption option;
        option.setUseDesignMetrics(true);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (block.lines.size() < maxLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(1.0, width * fine));
            const QString rest = plain.mid(line.textStart());
            const bool isLast = block.lines.size() + 1 == maxLines;
            const QString shown = isLast ? metrics.elidedText(rest, Qt::ElideRight, width * fine)
                                         : rest.left(line.textLength());
            const int end = line.textStart() + line.textLength();
            const bool breaksWord = !isLast && end < plain.size() && !plain[end - 1].isSpace()
                && plain[end - 1] != QLatin1Char('-');
            block.cut = block.cut || breaksWord || (isLast && shown != rest);
            add(shown.trimmed());
        }
        layout.endLayout();
    }
    block.size.setHeight(double(block.lines.size()) * lineHeight(style));
    return block;
}

void ChartCanvas::write(const QRectF &box, const TextBlock &block, const TextStyle &style,
                        Qt::Alignment alignment)
{
    const QRectF place = placed(box);
    bool toRight = alignment.testFlag(Qt::AlignRight);
    if (m_mirrored && !alignment.testFlag(Qt::AlignHCenter))
        toRight = !toRight;
    qreal top = place.center().y() - block.size.height() / 2;
    if (alignment.testFlag(Qt::AlignTop))
        top = place.top();
    else if (alignment.testFlag(Qt::AlignBottom))
        top = place.bottom() - block.size.height();

    const QFont big = font(style);
    const QFontMetricsF metrics(big);
    const qreal height = lineHeight(style);
    const qreal baseline = (height + metrics.capHeight() / fine) / 2;
    m_painter.setFont(big);
    m_painter.setPen(style.colour);
    QRectF all;
    for (const QString &line : block.lines) {
        const qreal width = metrics.horizontalAdvance(line) / fine;
        qreal left = place.center().x() - width / 2;
        if (!alignment.testFlag(Qt::AlignHCenter))
            left = toRight ? place.right() - width : place.left();
        m_painter.save();
        m_painter.translate(left, top + baseline);
        m_painter.scale(1 / fine, 1 / fine);
        // Names of a foreign script keep their own order: "8.6.1 Incident" inside an Arabic chart.
        m_painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(QPointF(0, 0), line);
        m_painter.restore();
        all |= QRectF(left, top, width, height);
        top += height;
    }
    if (!block.lines.isEmpty())
        m_written.push_back({block.lines.join(QLatin1Char('\n')), all});
}

void ChartCanvas::write(const QRectF &box, const QString &text, const TextStyle &style,
                        Qt::Alignment alignment)
{
    write(box, wrapped(text, style, box.width()), style, alignment);
}

void ChartCanvas::writeUpwards(const QRectF &box, const TextBlock &block, const TextStyle &style)
{
    const QRectF place = placed(box);
    const QFont big = font(style);
    const QFontMetricsF metrics(big);
    const qreal height = lineHeight(style);
    const qreal baseline = (height + metrics.capHeight() / fine) / 2;
    m_painter.setFont(big);
    m_painter.setPen(style.colour);
    qreal left = place.center().x() - block.size.height() / 2;
    const QRectF all(left, place.bottom() - block.size.width(), block.size.height(),
                     block.size.width());
    for (const QString &line : block.lines) {
        m_painter.save();
        m_painter.translate(left + baseline, place.bottom());
        m_painter.rotate(-90);
        m_painter.scale(1 / fine, 1 / fine);
        m_painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(QPointF(), line);
        m_painter.restore();
        left += height;
    }
    m_written.push_back({block.lines.join(QLatin1Char(' ')), all});
}

void ChartCanvas::fill(const QRectF &box, const QColor &colour, Pattern pattern)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(placed(box), colour);
    m_painter.setRenderHint(QPainter::Antialiasing);
    drawPattern(placed(box), mixed(colour, inkStyle(colour, 1).colour, 0.55), pattern);
}

void ChartCanvas::drawPattern(const QRectF &box, const QColor &ink, Pattern pattern)
{
    const qreal step = em() * 0.42;
    m_painter.setPen(QPen(ink, em() * 0.07));
    const auto slanted = [&](bool rising) {
        for (qreal x = box.left() - box.height() + step / 2; x < box.right(); x += step) {
            const qreal left = std::max(x, box.left());
            const qreal right = std::min(x + box.height(), box.right());
            const qreal from = rising ? box.bottom() - (left - x) : box.top() + (left - x);
            const qreal to = rising ? box.bottom() - (right - x) : box.top() + (right - x);
            m_painter.drawLine(QPointF(left, from), QPointF(right, to));
        }
    };
    switch (pattern) {
    case Pattern::None:
        return;
    case Pattern::Rising:
        slanted(true);
        return;
    case Pattern::Falling:
        slanted(false);
        return;
    case Pattern::Crossed:
        slanted(true);
        slanted(false);
        return;
    case Pattern::Level:
        for (qreal y = box.top() + step / 2; y < box.bottom(); y += step)
            m_painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        return;
    case Pattern::Dots:
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        for (qreal y = box.top() + step / 2; y < box.bottom(); y += step)
            for (qreal x = box.left() + step / 2; x < box.right(); x += step)
                m_painter.drawEllipse(QPointF(x, y), em() * 0.06, em() * 0.06);
        return;
    }
}

void ChartCanvas::fill(const QPolygonF &polygon, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(placed(polygon), Qt::WindingFill);
}

void ChartCanvas::fillRound(const QRectF &box, qreal radius, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(placed(box), radius, radius);
}

void ChartCanvas::outline(const QRectF &box, const QColor &colour, qreal width)
{
    m_painter.setPen(QPen(colour, em() * width));
    m_painter.setBrush(Qt::NoBrush);
    const qreal half = em() * width / 2;
    m_painter.drawRect(placed(box).adjusted(half, half, -half, -half));
}

void ChartCanvas::outline(const QPolygonF &polygon, const QColor &colour, qreal width)
{
    m_painter.setPen(QPen(colour, em() * width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolygon(placed(polygon));
}

void ChartCanvas::line(QPointF from, QPointF to, const QColor &colour, qreal width)
{
    m_painter.setPen(QPen(colour, em() * width));
    m_painter.drawLine(placed(from), placed(to));
}

void ChartCanvas::dashed(QPointF from, QPointF to, const QColor &colour, qreal width)
{
    QPen pen(colour, em() * width);
    pen.setDashPattern({4, 2});
    m_painter.setPen(pen);
    m_painter.drawLine(placed(from), placed(to));
}

void ChartCanvas::seriesLine(const QPolygonF &points, SeriesStyle style, bool closed)
{
    QPen pen(seriesColour(style), em() * (style == SeriesStyle::Now ? 0.2 : 0.16));
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (const QList<qreal> dash = dashOf(style); !dash.isEmpty())
        pen.setDashPattern(dash);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    if (closed)
        m_painter.drawPolygon(placed(points));
    else
        m_painter.drawPolyline(placed(points));
}

void ChartCanvas::disc(QPointF centre, qreal radius, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(placed(centre), radius, radius);
}

void ChartCanvas::arc(const QRectF &box, qreal percent, const QColor &colour, qreal width)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(
        QPen(colour, width, Qt::SolidLine, percent < 100 ? Qt::RoundCap : Qt::FlatCap));
    if (percent >= 100)
        m_painter.drawEllipse(box);
    else
        m_painter.drawArc(box, 90 * 16, -int(std::lround(percent * 57.6)));
}

void ChartCanvas::check(const QRectF &box, const QColor &colour, qreal width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    m_painter.drawPolyline(QPolygonF{{at(0.1, 0.55), at(0.4, 0.82), at(0.92, 0.2)}});
}

void ChartCanvas::seriesMarker(QPointF centre, SeriesStyle style, qreal radius)
{
    const QPointF at = placed(centre);
    m_painter.setPen(QPen(m_theme.ground, radius * 0.35));
    m_painter.setBrush(seriesColour(style));
    switch (style) {
    case SeriesStyle::Now:
        m_painter.drawEllipse(at, radius, radius);
        return;
    case SeriesStyle::Target:
        m_painter.drawPolygon(regular(at, radius * 1.3, 4, 0));
        return;
    case SeriesStyle::Baseline:
        m_painter.drawPolygon(regular(at, radius * 1.25, 4, std::numbers::pi / 4));
        return;
    case SeriesStyle::Fourth:
        m_painter.drawPolygon(regular(at, radius * 1.35, 3, 0));
        return;
    case SeriesStyle::Fifth:
        m_painter.drawPolygon(regular(at, radius * 1.35, 3, std::numbers::pi));
        return;
    case SeriesStyle::Sixth:
        m_painter.drawPolygon(regular(at, radius * 1.2, 6, 0));
        return;
    case SeriesStyle::Seventh:
        m_painter.drawPolygon(regular(at, radius * 1.25, 5, 0));
        return;
    }
}

void ChartCanvas::diamond(QPointF centre, qreal radius, const QColor &colour)
{
    m_painter.setPen(QPen(m_theme.ground, radius * 0.2));
    m_painter.setBrush(colour);
    m_painter.drawPolygon(regular(placed(centre), radius, 4, 0));
}

QColor ChartCanvas::seriesColour(SeriesStyle style) const
{
    return m_theme.series.value(int(style), m_theme.text);
}

TextStyle ChartCanvas::inkStyle(const QColor &ground, qreal scale) const
{
    return {inkOn(ground, m_theme.inkDark, m_theme.inkLight), scale};
}

void ChartCanvas::hit(const QRectF &box, const QString &tip, const QString &key)
{
    hit(QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}), tip, key);
}

void ChartCanvas::hit(const QPolygonF &shape, const QString &tip, const QString &key)
{
    if (m_hits)
        m_hits->push_back({placed(shape), tip, key});
}

QPointF ChartCanvas::placed(QPointF point) const
{
    return m_mirrored ? QPointF(m_frame.left() + m_frame.right() - point.x(), point.y()) : point;
}

QRectF ChartCanvas::placed(const QRectF &box) const
{
    return m_mirrored ? QRectF(placed(box.topRight()), box.size()) : box;
}

QPolygonF ChartCanvas::placed(QPolygonF polygon) const
{
    std::for_each(polygon.begin(), polygon.end(), [this](QPointF &p) { p = placed(p); });
    return polygon;
}

} // namespace gapwright
