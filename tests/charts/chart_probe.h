// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_canvas.h"
#include "charts/fonts.h"

#include <QImage>
#include <QPainter>

namespace gapwright {

/// A chart painted on an image, with all it wrote and answers to.
struct Probe {
    QImage image;
    Hits hits;
    std::vector<ChartCanvas::Written> written;

    [[nodiscard]] bool wrote(const QString &text) const
    {
        return std::any_of(written.begin(), written.end(),
                           [&text](const auto &entry) { return entry.text == text; });
    }
    [[nodiscard]] QRectF boxOf(const QString &text) const
    {
        for (const auto &entry : written)
            if (entry.text == text)
                return entry.box;
        return {};
    }
    [[nodiscard]] const Hit *hitOf(const QString &key) const
    {
        for (const Hit &hit : hits)
            if (hit.key == key)
                return &hit;
        return nullptr;
    }
};

inline ChartTheme lightTheme()
{
    ChartTheme theme = printTheme();
    theme.fontSize = 12;
    theme.locale = QLocale::c();
    return theme;
}

template <class Chart>
Probe probe(void (*draw)(ChartCanvas &, QRectF, const Chart &), const Chart &chart, QSizeF size,
            Qt::LayoutDirection direction = Qt::LeftToRight, const ChartTheme &theme = lightTheme())
{
    Probe result{QImage(size.toSize(), QImage::Format_RGB32), {}, {}};
    result.image.fill(Qt::magenta);
    QPainter painter(&result.image);
    painter.setLayoutDirection(direction);
    const QRectF frame({0, 0}, size);
    ChartCanvas canvas(painter, frame, theme, &result.hits);
    draw(canvas, frame, chart);
    result.written = canvas.written();
    return result;
}

/// The first text that leaves the image or touches another one; empty when there is none.
inline QString textProblem(const Probe &probe)
{
    const QRectF frame = QRectF(probe.image.rect()).adjusted(-0.5, -0.5, 0.5, 0.5);
    const auto core = [](const QRectF &box) {
        const qreal leading = box.height() * 0.08;
        return box.adjusted(0, leading, 0, -leading);
    };
    for (std::size_t i = 0; i < probe.written.size(); ++i) {
        if (!frame.contains(core(probe.written[i].box)))
            return QStringLiteral("outside: ") + probe.written[i].text;
        for (std::size_t j = i + 1; j < probe.written.size(); ++j)
            if (core(probe.written[i].box).intersects(core(probe.written[j].box)))
                return QStringLiteral("touch: %1 | %2")
                    .arg(probe.written[i].text, probe.written[j].text);
    }
    return {};
}

/// A hit whose shape is empty or that lacks key or tip; empty when there is none.
inline QString hitProblem(const Probe &probe)
{
    for (const Hit &hit : probe.hits) {
        if (hit.key.isEmpty() || hit.tip.isEmpty())
            return QStringLiteral("no key or tip: %1 / %2").arg(hit.key, hit.tip);
        if (hit.shape.boundingRect().isEmpty())
            return QStringLiteral("no area: ") + hit.key;
    }
    return {};
}

/// Share of the pixels that are not ground.
inline double inkShare(const Probe &probe, const ChartTheme &theme = lightTheme())
{
    qint64 ink = 0;
    for (int y = 0; y < probe.image.height(); ++y)
        for (int x = 0; x < probe.image.width(); ++x)
            ink += probe.image.pixel(x, y) != theme.ground.rgb();
    return double(ink) / (double(probe.image.width()) * probe.image.height());
}

inline int pixelsOf(const Probe &probe, const QColor &colour)
{
    int pixels = 0;
    for (int y = 0; y < probe.image.height(); ++y)
        for (int x = 0; x < probe.image.width(); ++x)
            pixels += probe.image.pixel(x, y) == colour.rgb();
    return pixels;
}

inline bool hasColour(const Probe &probe, const QColor &colour)
{
    return pixelsOf(probe, colour) > 0;
}

} // namespace gapwright
