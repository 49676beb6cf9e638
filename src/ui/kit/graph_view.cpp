// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/graph_view.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPicture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace gapwright {

namespace {

constexpr qreal zoomStep = 1.2;
constexpr qreal largestWhole = 1.15; ///< a small graph is not blown up

} // namespace

GraphView::GraphView(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    keepMeasured(theme, this, [this] {
        measureHits();
        updateBars();
        viewport()->update();
    });
}

void GraphView::setGraph(NodeGraph graph)
{
    const QString chosen = m_graph.selected;
    m_graph = std::move(graph);
    m_graph.selected.clear();
    for (const NodeGraph::Node &node : m_graph.nodes) {
        if (node.key == chosen)
            m_graph.selected = chosen;
    }
    setAccessibleDescription(describe(m_graph));
    if (m_showsAll)
        showAll();
    measureHits();
    updateBars();
    viewport()->update();
    if (m_graph.selected != chosen)
        emit currentChanged(m_graph.selected);
}

void GraphView::setCurrent(const QString &key)
{
    const Hit *hit = hitOf(key);
    const QString chosen = hit ? key : QString();
    if (chosen == m_graph.selected)
        return;
    m_graph.selected = chosen;
    if (hit) {
        reveal(hit->shape.boundingRect());
        setAccessibleDescription(hit->tip);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
    emit currentChanged(chosen);
}

QSizeF GraphView::contentSize() const
{
    return naturalSize(m_graph, m_theme.chartTheme()) * m_scale;
}

/// From the left edge of the content: a mirrored bar counts from the other side.
int GraphView::across() const
{
    const QScrollBar &bar = *horizontalScrollBar();
    return isRightToLeft() ? bar.maximum() - bar.value() : bar.value();
}

void GraphView::setAcross(int value)
{
    QScrollBar &bar = *horizontalScrollBar();
    bar.setValue(isRightToLeft() ? bar.maximum() - value : value);
}

QPointF GraphView::origin() const
{
    const QSizeF content = contentSize();
    const QSizeF room = viewport()->size();
    const qreal left =
        content.width() < room.width() ? (room.width() - content.width()) / 2 : -across();
    const qreal top = content.height() < room.height() ? (room.height() - content.height()) / 2
                                                       : -verticalScrollBar()->value();
    return {left, top};
}

void GraphView::setScale(qreal scale)
{
    m_showsAll = false;
    zoomAt(QRectF(viewport()->rect()).center(), scale / m_scale);
}

void GraphView::showAll()
{
    m_showsAll = true;
    const QSizeF natural = naturalSize(m_graph, m_theme.chartTheme());
    const QSizeF room = viewport()->size();
    if (natural.isEmpty() || room.isEmpty())
        return;
    const qreal whole = std::min(room.width() / natural.width(), room.height() / natural.height());
    m_scale = std::clamp(whole, smallestScale, largestWhole);
    measureHits();
    updateBars();
    viewport()->update();
}

void GraphView::zoomAt(const QPointF &position, qreal factor)
{
    const qreal before = m_scale;
    const QPointF place = (position - origin()) / before;
    m_scale = std::clamp(before * factor, smallestScale, largestScale);
    measureHits();
    updateBars();
    const QPointF after = place * m_scale - position;
    setAcross(int(std::lround(after.x())));
    verticalScrollBar()->setValue(int(std::lround(after.y())));
    viewport()->update();
}

void GraphView::updateBars()
{
    const QSizeF content = contentSize();
    const QSize room = viewport()->size();
    const auto set = [](QScrollBar *bar, qreal length, int page) {
        bar->setRange(0, std::max(0, int(std::ceil(length)) - page));
        bar->setPageStep(page);
        bar->setSingleStep(std::max(1, page / 12));
    };
    set(horizontalScrollBar(), content.width(), room.width());
    set(verticalScrollBar(), content.height(), room.height());
}

/// Hits without showing: the keyboard works before the first painting.
void GraphView::measureHits()
{
    m_hits.clear();
    QPicture nowhere;
    QPainter painter(&nowhere);
    painter.setLayoutDirection(layoutDirection());
    paintNodeGraph(painter, QRectF({}, contentSize()), m_graph, m_theme.chartTheme(), &m_hits);
}

const Hit *GraphView::hitOf(const QString &key) const
{
    for (const Hit &hit : m_hits) {
        if (!key.isEmpty() && hit.key == key)
            return &hit;
    }
    return nullptr;
}

const Hit *GraphView::hitAt(const QPointF &position) const
{
    return gapwright::hitAt(m_hits, position - origin());
}

void GraphView::reveal(const QRectF &box)
{
    const qreal edge = m_theme.px(16);
    const QRectF wanted = box.adjusted(-edge, -edge, edge, edge);
    const auto shown = [](int value, qreal from, qreal to, int page) {
        if (from < value)
            return int(std::floor(from));
        return to > value + page ? int(std::ceil(to)) - page : value;
    };
    setAcross(shown(across(), wanted.left(), wanted.right(), viewport()->width()));
    verticalScrollBar()->setValue(
        shown(verticalScrollBar()->value(), wanted.top(), wanted.bottom(), viewport()->height()));
}

void GraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.chartTheme().ground);
    painter.translate(origin());
    paintNodeGraph(painter, QRectF({}, contentSize()), m_graph, m_theme.chartTheme());
    painter.resetTransform();
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), m_theme.px(6),
                            m_theme.px(6));
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_showsAll)
        showAll();
    updateBars();
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_showsAll = false;
    zoomAt(event->position(), event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const Hit *hit = hitAt(event->position())) {
        setCurrent(QString(hit->key));
        return;
    }
    m_isDragging = true;
    m_dragged = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging) {
        viewport()->setCursor(hitAt(event->position()) ? Qt::PointingHandCursor
                                                       : Qt::OpenHandCursor);
        return;
    }
    const QPoint way = event->pos() - m_dragged;
    m_dragged = event->pos();
    setAcross(across() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    m_isDragging = false;
    viewport()->setCursor(hitAt(event->position()) ? Qt::PointingHandCursor : Qt::OpenHandCursor);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit *hit = hitAt(event->position());
    if (hit && event->button() == Qt::LeftButton)
        emit activated(QString(hit->key));
}

/// The node that lies best in a direction: near along it, and not far beside it.
void GraphView::walk(QPointF direction)
{
    const Hit *from = hitOf(m_graph.selected);
    if (!from) {
        if (!m_hits.empty())
            setCurrent(QString(m_hits.front().key));
        return;
    }
    const QPointF start = from->shape.boundingRect().center();
    const Hit *best = nullptr;
    qreal shortest = 0;
    for (const Hit &hit : m_hits) {
        const QPointF way = hit.shape.boundingRect().center() - start;
        const qreal along = QPointF::dotProduct(way, direction);
        const qreal beside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        const qreal cost = along + beside * 2.5;
        if (along < 1 || (best && cost >= shortest))
            continue;
        best = &hit;
        shortest = cost;
    }
    if (best)
        setCurrent(QString(best->key));
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        walk({-1, 0});
        return;
    case Qt::Key_Right:
        walk({1, 0});
        return;
    case Qt::Key_Up:
        walk({0, -1});
        return;
    case Qt::Key_Down:
        walk({0, 1});
        return;
    case Qt::Key_Home:
        if (!m_hits.empty())
            setCurrent(QString(m_hits.front().key));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setScale(m_scale * zoomStep);
        return;
    case Qt::Key_Minus:
        setScale(m_scale / zoomStep);
        return;
    case Qt::Key_0:
        showAll();
        return;
    case Qt::Key_Escape:
        if (!m_graph.selected.isEmpty()) {
            setCurrent({});
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_graph.selected.isEmpty()) {
            emit activated(QString(m_graph.selected));
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit *hit = hitAt(help->pos());
        if (hit)
            QToolTip::showText(help->globalPos(), hit->tip.toHtmlEscaped(), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace gapwright
