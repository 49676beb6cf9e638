// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/plan_chart.h"

#include <QAbstractScrollArea>

namespace gapwright {

class Theme;

/// The plan to work in: bars are moved and stretched by mouse or by keyboard, day by day. The rows
/// show where a bar is dragged to; the records change when somebody answers moved(). The ring
/// behind the end of an action is drawn to another line, which then waits for that action; by
/// keyboard this is the field "Depends on" of the form.
///
/// Keys: arrows, Home, End and Page choose a row; Left and Right fold a step; Alt+Left and
/// Alt+Right move a bar by a day, with Shift they move its end, with Ctrl its start; Enter opens a
/// row; plus and minus change the scale; T goes to today; Escape gives up a drag.
class PlanView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Scale { Weeks, Months, Quarters };
    enum class Grip { None, Whole, Start, End, Link };

    explicit PlanView(const Theme &theme, QWidget *parent = nullptr);

    /// Rows, today and the time they reach over; scale, place and marked row are kept.
    void setChart(PlanChart chart);
    [[nodiscard]] const PlanChart &chart() const { return m_chart; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setScale(Scale scale);
    [[nodiscard]] Scale scale() const { return m_scale; }
    /// Brings today a third into the view.
    void showToday();

    [[nodiscard]] QString currentKey() const;
    /// Marks the row and brings it into view; an unknown key marks none.
    void setCurrentKey(const QString &key);
    /// Where the bar of a row stands in the viewport; null without one.
    [[nodiscard]] QRectF barOf(const QString &key) const;
    /// Where the ring behind the bar of an action stands in the viewport; null without one.
    [[nodiscard]] QRectF ringOf(const QString &key) const;
    /// The part of a bar under a point of the viewport, and its row in `row` when not null.
    [[nodiscard]] Grip gripAt(const QPointF &point, int *row = nullptr) const;

signals:
    void currentChanged(const QString &key);
    void opened(const QString &key);
    /// A person gave a bar other dates. Of a milestone only the end counts; a start that was not
    /// there stays invalid.
    void moved(const QString &key, const QDate &start, const QDate &end);
    /// A person drew a line from the end of an action to a line that shall wait for it.
    void linked(const QString &before, const QString &after);
    void foldRequested(const QString &key, bool fold);
    void scaleChanged(gapwright::PlanView::Scale scale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Drag {
        Grip grip = Grip::None;
        int row = -1;
        qreal pressedAt = 0; ///< x of the chart
        QDate start = {}, end = {}; ///< before
        QPointF at = {}; ///< of the chart: where a line is drawn to
    };
    void measure();
    void updateBars();
    [[nodiscard]] PlanGeometry geometry() const;
    [[nodiscard]] QPointF chartPoint(const QPointF &point) const;
    [[nodiscard]] bool mayMove(int row) const;
    /// Where the ring behind the bar stands in the chart; null for a line without one.
    [[nodiscard]] QRectF ringOf(int row) const;
    /// The line that would wait when the mouse let go there, or -1.
    [[nodiscard]] int linkTarget(const QPointF &at) const;
    void hover(int row);
    void drawLine(const QMouseEvent &event);
    void paintLink(QPainter &painter) const;
    void mark(int row);
    void reveal(int row);
    void shift(Grip grip, int days);
    void place(int row, Grip grip, int days, const QDate &start, const QDate &end);
    void giveUp();
    void describeCurrent();
    [[nodiscard]] bool moveByKey(const QKeyEvent &event);
    [[nodiscard]] bool chooseByKey(const QKeyEvent &event);

    const Theme &m_theme;
    PlanChart m_chart;
    Scale m_scale = Scale::Months;
    Drag m_drag;
    int m_hovered = -1;
    bool m_readOnly = false;
    bool m_isPlaced = false; ///< today was brought into view once
};

} // namespace gapwright
