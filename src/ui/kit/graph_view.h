// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/node_graph.h"

#include <QAbstractScrollArea>
#include <QPointer>

namespace gapwright {

class Theme;

/// A graph to walk through: arrows go to the nearest node in that direction, plus and minus or the
/// wheel with Ctrl zoom, 0 shows all of it, dragging the ground moves it. Enter or a double click
/// opens the chosen node.
class GraphView : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr qreal smallestScale = 0.25;
    static constexpr qreal largestScale = 2.5;

    /// `name` is what the graph is called, for screen readers.
    GraphView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Keeps scale and chosen node when the node is still there. A graph is shown whole at first.
    void setGraph(NodeGraph graph);
    [[nodiscard]] const NodeGraph &graph() const { return m_graph; }
    /// The key of the chosen node, or empty.
    [[nodiscard]] QString current() const { return m_graph.selected; }
    /// An unknown or empty key chooses nothing.
    void setCurrent(const QString &key);
    /// 1 shows texts in the size of the program.
    [[nodiscard]] qreal scale() const { return m_scale; }
    void setScale(qreal scale);
    void showAll();

signals:
    void currentChanged(const QString &key);
    /// Enter or a double click.
    void activated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QSizeF contentSize() const;
    /// Where the content begins within the viewport: negative when scrolled.
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] int across() const;
    void setAcross(int value);
    [[nodiscard]] const Hit *hitAt(const QPointF &position) const;
    [[nodiscard]] const Hit *hitOf(const QString &key) const;
    void updateBars();
    void zoomAt(const QPointF &position, qreal factor);
    void walk(QPointF direction);
    void reveal(const QRectF &box);
    void measureHits();

    const Theme &m_theme;
    NodeGraph m_graph;
    Hits m_hits; ///< in coordinates of the content
    qreal m_scale = 1;
    bool m_showsAll = true; ///< follows the size of the widget until somebody zooms
    QPoint m_dragged;
    bool m_isDragging = false;
};

} // namespace gapwright
