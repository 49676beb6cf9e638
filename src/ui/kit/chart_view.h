// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/hits.h"

#include <QWidget>

#include <functional>

namespace gapwright {

class Theme;

/// Shows a chart of src/charts and makes its parts usable: tool tip and outline under the pointer,
/// click, and the same by keyboard (arrows, Home, End, Enter). Screen readers get the description.
class ChartView : public QWidget {
    Q_OBJECT
public:
    /// Paints into the rectangle and, when given, notes the parts that can be pointed at.
    using Paint = std::function<void(QPainter &, const QRectF &, Hits *)>;

    /// `name` is what the chart is called, for screen readers.
    explicit ChartView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// The painter reads the chart theme itself, so that a theme change is one repaint.
    void setPaint(Paint paint);
    /// The figures of the chart as sentences, for people who do not see it.
    void setDescription(const QString &description);
    /// Space the chart would like, in design pixels; 320 x 240 at first.
    void setPreferredSize(const QSize &designPixels);

    /// Parts that stand in rows of this many: up and down move by a row. 1 at first.
    void setStride(int stride) { m_stride = stride; }

    /// Key of the part that is pointed at or chosen by the arrows; empty when none is.
    [[nodiscard]] QString currentKey() const;
    /// The parts of the last painting, in the order the arrows follow.
    [[nodiscard]] const Hits &hits() const { return m_hits; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Tells assistive technology that ChartViews are graphics; call once in main().
    static void installAccessibility();

signals:
    /// A part was clicked, or Enter was pressed on it.
    void activated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int hitAt(const QPointF &position) const;
    void setCurrent(int index);
    void moveCurrent(int step);
    void paintFocus(QPainter &painter) const;

    const Theme &m_theme;
    Paint m_paint;
    Hits m_hits;
    int m_current = -1;
    int m_stride = 1;
    QSize m_preferred{320, 240};
};

} // namespace gapwright
