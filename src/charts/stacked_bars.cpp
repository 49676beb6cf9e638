// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_bars.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace gapwright {

namespace {

constexpr std::array<BarPart, barPartCount> allParts = {
    BarPart::Conforming,     BarPart::Partial,       BarPart::NotConforming,
    BarPart::NotYetOccurred, BarPart::NotApplicable, BarPart::Unassessed};

struct Fill {
    QColor colour;
    Pattern pattern = Pattern::None;
    bool outlined = false;
};

/// The parts that are not scored share one neutral colour family and differ by pattern and edge.
Fill fillOf(const ChartTheme &theme, BarPart part)
{
    switch (part) {
    case BarPart::Conforming:
        return {theme.conforming};
    case BarPart::Partial:
        return {theme.partial, theme.hatch ? Pattern::Rising : Pattern::None};
    case BarPart::NotConforming:
        return {theme.notConforming, theme.hatch ? Pattern::Crossed : Pattern::None};
    case BarPart::NotYetOccurred:
        return {mixed(theme.ground, theme.open, 0.6), Pattern::Rising};
    case BarPart::NotApplicable:
        return {theme.ground, theme.hatch ? Pattern::Dots : Pattern::None, true};
    case BarPart::Unassessed:
        return {theme.open};
    }
    Q_UNREACHABLE();
}

struct BarsPlan {
    LegendPlan legend;
    std::vector<TextBlock> labels;
    TextStyle labelStyle;
    QRectF bars; ///< where the bars lie
    qreal rowHeight = 0;
    int longest = 1; ///< items of the longest row
    bool hasScale = false;
};

std::vector<LegendEntry> entriesOf(const ChartTheme &theme, const StackedBars &bars)
{
    std::vector<LegendEntry> entries;
    for (const BarPart part : allParts) {
        const bool occurs = std::any_of(bars.rows.begin(), bars.rows.end(),
                                        [part](const auto &row) { return row.count(part) > 0; });
        if (!occurs)
            continue;
        const Fill fill = fillOf(theme, part);
        entries.push_back({wordOf(part), {}, fill.colour, fill.pattern, fill.outlined});
    }
    return entries;
}

BarsPlan planBars(const ChartCanvas &canvas, const QRectF &frame, const StackedBars &bars)
{
    BarsPlan plan;
    const qreal em = canvas.em();
    const QRectF inner = frame.adjusted(em * 0.4, em * 0.4, -em * 0.4, -em * 0.4);
    plan.hasScale = !bars.fullLength;
    plan.legend = planLegend(canvas, entriesOf(canvas.theme(), bars), inner.width());
    qreal totals = 0, labels = 0;
    for (const StackedBars::Row &row : bars.rows) {
        plan.longest = std::max(plan.longest, row.total());
        totals = std::max(totals, canvas.textWidth(canvas.number(row.total(), 0), canvas.normal()));
    }
    const qreal below = plan.legend.size.height() + em * (plan.hasScale ? 1.9 : 0.5);
    plan.rowHeight = (inner.height() - below) / double(bars.rows.size());
    plan.labelStyle = canvas.normal();
    plan.labelStyle.scale = std::clamp(plan.rowHeight / em / 1.3, 0.45, 1.0);
    const int lines = std::clamp(int(plan.rowHeight / canvas.lineHeight(plan.labelStyle)), 1, 3);
    for (const StackedBars::Row &row : bars.rows) {
        plan.labels.push_back(
            canvas.wrapped(row.label, plan.labelStyle, inner.width() * 0.36, lines));
        labels = std::max(labels, plan.labels.back().size.width());
    }
    plan.bars = QRectF(inner.left() + labels + em * 0.7, inner.top(),
                       std::max(1.0, inner.width() - labels - totals - em * 1.4),
                       plan.rowHeight * double(bars.rows.size()));
    return plan;
}

/// Widths of the parts. In bars of full length a narrow part gets the room of its number, taken
/// from the wide ones; on a common scale the widths stay true.
std::array<qreal, barPartCount> widthsOf(const ChartCanvas &canvas, const BarsPlan &plan,
                                         const StackedBars::Row &row, bool fullLength)
{
    const TextStyle style{canvas.theme().text, plan.labelStyle.scale * 0.85};
    const qreal whole = plan.bars.width();
    std::array<qreal, barPartCount> widths{}, least{};
    qreal reserved = 0;
    for (const BarPart part : allParts)
        if (fullLength && row.count(part) > 0)
            reserved += least[std::size_t(part)] =
                canvas.textWidth(canvas.number(row.count(part), 0), style) + canvas.em() * 0.5;
    if (reserved > whole)
        least = {};
    const double unit = whole / (fullLength ? std::max(1, row.total()) : plan.longest);
    qreal narrow = 0, wide = 0;
    for (const BarPart part : allParts) {
        const auto i = std::size_t(part);
        widths[i] = std::max(row.count(part) * unit, least[i]);
        (widths[i] > row.count(part) * unit ? narrow : wide) += widths[i];
    }
    if (fullLength && narrow > 0 && wide > 0) {
        const qreal shrink = std::max(0.0, whole - narrow) / wide;
        for (std::size_t i = 0; i < barPartCount; ++i)
            if (widths[i] > least[i])
                widths[i] = std::max(widths[i] * shrink, least[i]);
        const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
        std::for_each(widths.begin(), widths.end(), [&](qreal &w) { w *= whole / sum; });
    }
    return widths;
}

void drawPart(ChartCanvas &canvas, const QRectF &box, const Fill &fill, int count)
{
    const QRectF inside = box.adjusted(0, 0, -canvas.em() * 0.1, 0);
    canvas.fill(inside, fill.colour, fill.pattern);
    if (fill.outlined)
        canvas.outline(inside, canvas.theme().edge, 0.08);
    const TextStyle style =
        canvas.inkStyle(fill.colour, std::min(0.85, box.height() / canvas.em() / 1.15));
    const QString text = canvas.number(count, 0);
    const qreal width = canvas.textWidth(text, style);
    if (width + canvas.em() * 0.15 > inside.width())
        return;
    if (fill.pattern != Pattern::None)
        canvas.fillRound(QRectF(inside.center().x() - width / 2 - canvas.em() * 0.15,
                                inside.center().y() - canvas.em() * style.scale * 0.55,
                                width + canvas.em() * 0.3, canvas.em() * style.scale * 1.1),
                         canvas.em() * 0.2, fill.colour);
    canvas.write(inside.adjusted(-1, 0, 1, 0), text, style, Qt::AlignCenter);
}

void drawRow(ChartCanvas &canvas, const BarsPlan &plan, std::size_t index, const StackedBars &bars)
{
    const StackedBars::Row &row = bars.rows[index];
    const qreal em = canvas.em(), top = plan.bars.top() + plan.rowHeight * double(index);
    const qreal height = std::min(plan.rowHeight * 0.74, em * 1.9);
    const QRectF label(plan.bars.left() - em * 0.7 - plan.labels[index].size.width(), top,
                       plan.labels[index].size.width(), plan.rowHeight);
    canvas.write(label, plan.labels[index], plan.labelStyle, Qt::AlignRight | Qt::AlignVCenter);
    QStringList tip{row.label};
    qreal x = plan.bars.left();
    const auto widths = widthsOf(canvas, plan, row, bars.fullLength);
    for (const BarPart part : allParts) {
        const int count = row.count(part);
        if (count <= 0)
            continue;
        const QRectF box(x, top + (plan.rowHeight - height) / 2, widths[std::size_t(part)], height);
        drawPart(canvas, box, fillOf(canvas.theme(), part), count);
        const QString figure = figureText(wordOf(part), count, 0, canvas.theme().locale);
        tip << figure;
        canvas.hit(box, row.label + QLatin1Char('\n') + figure,
                   row.key + QLatin1Char('/') + barPartCode(part));
        x += box.width();
    }
    const QRectF total(x + em * 0.5, top, plan.bars.right() + em * 3 - x, plan.rowHeight);
    TextStyle style = canvas.small();
    style.scale = std::min(0.9, plan.labelStyle.scale);
    style.bold = true;
    canvas.write(total, canvas.number(row.total(), 0), style, Qt::AlignLeft | Qt::AlignVCenter);
    canvas.hit(QRectF(label.left(), top, label.width(), plan.rowHeight),
               tip.join(QLatin1Char('\n')), row.key);
}

void drawCountScale(ChartCanvas &canvas, const BarsPlan &plan)
{
    const double step = std::max(1.0, roundStep(plan.longest, 6));
    for (double value = 0; value <= plan.longest; value += step) {
        const qreal x = plan.bars.left() + plan.bars.width() * value / plan.longest;
        canvas.line({x, plan.bars.top()}, {x, plan.bars.bottom()}, canvas.theme().grid);
        canvas.write(QRectF(x - canvas.em() * 2, plan.bars.bottom() + canvas.em() * 0.2,
                            canvas.em() * 4, canvas.em() * 1.3),
                     canvas.number(value, 0), canvas.small(), Qt::AlignCenter);
    }
}

} // namespace

int StackedBars::Row::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QString wordOf(BarPart part)
{
    switch (part) {
    case BarPart::Conforming:
        return QCoreApplication::translate("Charts", "Conforming");
    case BarPart::Partial:
        return QCoreApplication::translate("Charts", "Partial");
    case BarPart::NotConforming:
        return QCoreApplication::translate("Charts", "Not conforming");
    case BarPart::NotYetOccurred:
        return QCoreApplication::translate("Charts", "Not yet occurred");
    case BarPart::NotApplicable:
        return QCoreApplication::translate("Charts", "Not applicable");
    case BarPart::Unassessed:
        return QCoreApplication::translate("Charts", "Not assessed");
    }
    Q_UNREACHABLE();
}

QString barPartCode(BarPart part)
{
    static constexpr std::array<const char *, barPartCount> codes = {
        "conforming", "partial", "notConforming", "notYetOccurred", "notApplicable", "unassessed"};
    return QLatin1String(codes[std::size_t(part)]);
}

qreal naturalHeight(const StackedBars &bars, const ChartTheme &theme)
{
    return theme.fontSize * (2.2 * double(bars.rows.size()) + (bars.fullLength ? 3.2 : 4.6));
}

void drawStackedBars(ChartCanvas &canvas, QRectF frame, const StackedBars &bars)
{
    const bool hasItems = std::any_of(bars.rows.begin(), bars.rows.end(),
                                      [](const auto &row) { return row.total() > 0; });
    if (!hasItems || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const BarsPlan plan = planBars(canvas, frame, bars);
    if (plan.hasScale)
        drawCountScale(canvas, plan);
    for (std::size_t i = 0; i < bars.rows.size(); ++i)
        drawRow(canvas, plan, i, bars);
    drawLegend(canvas,
               {plan.legend.size.width() <= plan.bars.width() ? plan.bars.left()
                                                              : frame.left() + canvas.em() * 0.4,
                frame.bottom() - canvas.em() * 0.4 - plan.legend.size.height()},
               plan.legend);
}

void paintStackedBars(QPainter &painter, QRectF frame, const StackedBars &bars,
                      const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawStackedBars(canvas, frame, bars);
}

} // namespace gapwright
