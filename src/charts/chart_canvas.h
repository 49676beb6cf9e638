// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"
#include "charts/series.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace gapwright {

struct TextStyle {
    QColor colour;
    qreal scale = 1; ///< of the theme's font size
    bool bold = false;
};

/// Text broken into lines that fit a width.
struct TextBlock {
    QStringList lines;
    QSizeF size;
    bool cut = false; ///< an ellipsis stands for a part, or a word was broken
};

/// Patterns that tell fills apart without colour.
enum class Pattern { None, Rising, Falling, Crossed, Level, Dots };

/// What chart painters draw on: a painter with the theme, reading direction and hits. Coordinates
/// are those of a left-to-right chart; when the painter's layout direction is right to left they
/// are mirrored within the frame, text stays readable. Fonts are laid out at 16 times their size,
/// so that figures are placed alike on screen and on paper. Saves the painter and restores it at
/// the end.
class ChartCanvas {
public:
    struct Written {
        QString text;
        QRectF box; ///< in the coordinates of the painter
    };

    ChartCanvas(QPainter &painter, const QRectF &frame, const ChartTheme &theme,
                Hits *hits = nullptr);
    ~ChartCanvas();
    Q_DISABLE_COPY_MOVE(ChartCanvas)

    [[nodiscard]] const ChartTheme &theme() const { return m_theme; }
    [[nodiscard]] qreal em() const { return m_theme.fontSize; }
    [[nodiscard]] QString number(double value, int decimals) const;
    /// Keeps directions as they are, for charts that turn around a centre.
    void setMirrored(bool mirrored) { m_mirrored = mirrored; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }

    [[nodiscard]] TextStyle normal() const { return {m_theme.text}; }
    [[nodiscard]] TextStyle small() const { return {m_theme.muted, 0.85}; }
    [[nodiscard]] qreal lineHeight(const TextStyle &style) const;
    [[nodiscard]] qreal textWidth(const QString &text, const TextStyle &style) const;
    /// Breaks at words into at most `maxLines` lines; what is left over is elided.
    [[nodiscard]] TextBlock wrapped(const QString &text, const TextStyle &style, qreal width,
                                    int maxLines = 1) const;
    void write(const QRectF &box, const TextBlock &block, const TextStyle &style,
               Qt::Alignment alignment);
    /// One line, elided to the width of the box.
    void write(const QRectF &box, const QString &text, const TextStyle &style,
               Qt::Alignment alignment);
    /// Lines that read upwards, from the bottom of the box, centred in its width.
    void writeUpwards(const QRectF &box, const TextBlock &block, const TextStyle &style);
    /// All that was written so far, one entry per block.
    [[nodiscard]] const std::vector<Written> &written() const { return m_written; }

    void fill(const QRectF &box, const QColor &colour, Pattern pattern = Pattern::None);
    void fill(const QPolygonF &polygon, const QColor &colour);
    /// A rectangle with round corners, e.g. a task.
    void fillRound(const QRectF &box, qreal radius, const QColor &colour);
    void outline(const QRectF &box, const QColor &colour, qreal width);
    void outline(const QPolygonF &polygon, const QColor &colour, qreal width);
    void line(QPointF from, QPointF to, const QColor &colour, qreal width = 0.07);
    /// A part of a series: joined points with its colour and dash.
    void seriesLine(const QPolygonF &points, SeriesStyle style, bool closed = false);
    void dashed(QPointF from, QPointF to, const QColor &colour, qreal width);
    void disc(QPointF centre, qreal radius, const QColor &colour);
    void arc(const QRectF &box, qreal percent, const QColor &colour, qreal width);
    void check(const QRectF &box, const QColor &colour, qreal width);
    void seriesMarker(QPointF centre, SeriesStyle style, qreal radius);
    /// The diamond of a milestone.
    void diamond(QPointF centre, qreal radius, const QColor &colour);
    [[nodiscard]] QColor seriesColour(SeriesStyle style) const;
    [[nodiscard]] TextStyle inkStyle(const QColor &ground, qreal scale) const;

    void hit(const QRectF &box, const QString &tip, const QString &key);
    void hit(const QPolygonF &shape, const QString &tip, const QString &key);

private:
    [[nodiscard]] QFont font(const TextStyle &style) const;
    [[nodiscard]] QPointF placed(QPointF point) const;
    [[nodiscard]] QRectF placed(const QRectF &box) const;
    [[nodiscard]] QPolygonF placed(QPolygonF polygon) const;
    void drawPattern(const QRectF &box, const QColor &ink, Pattern pattern);

    QPainter &m_painter;
    QRectF m_frame;
    const ChartTheme &m_theme;
    Hits *m_hits; ///< null: nobody asks
    bool m_mirrored;
    std::vector<Written> m_written;
};

} // namespace gapwright
