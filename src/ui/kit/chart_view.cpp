// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart_view.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gapwright {

namespace {

/// The chart as a graphic; what the arrows stand on is its value.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Graphic)
        , m_view(view)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return tipOf(m_view->currentKey());
        return QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] QString tipOf(const QString &key) const
    {
        for (const Hit &hit : m_view->hits()) {
            if (hit.key == key)
                return hit.tip;
        }
        return {};
    }

    ChartView *m_view;
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

ChartView::ChartView(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepMeasured(theme, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartView::setPaint(Paint paint)
{
    m_paint = std::move(paint);
    m_hits.clear();
    m_current = -1;
    update();
}

void ChartView::setDescription(const QString &description)
{
    setAccessibleDescription(description);
}

void ChartView::setPreferredSize(const QSize &designPixels)
{
    m_preferred = designPixels;
    updateGeometry();
}

QString ChartView::currentKey() const
{
    return m_current >= 0 && m_current < int(m_hits.size()) ? m_hits[size_t(m_current)].key
                                                            : QString();
}

QSize ChartView::sizeHint() const
{
    return {m_theme.px(m_preferred.width()), m_theme.px(m_preferred.height())};
}

QSize ChartView::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void ChartView::installAccessibility()
{
    QAccessible::installFactory(chartInterface);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_hits.clear();
    const qreal edge = 4;
    if (m_paint)
        m_paint(painter, QRectF(rect()).adjusted(edge, edge, -edge, -edge), &m_hits);
    if (m_current >= int(m_hits.size()))
        m_current = -1;
    paintFocus(painter);
}

void ChartView::paintFocus(QPainter &painter) const
{
    const QColor accent = m_theme.tokens().accent;
    painter.setBrush(Qt::NoBrush);
    if (m_current >= 0) {
        painter.setPen(QPen(m_theme.tokens().text, 2));
        painter.drawPolygon(m_hits[size_t(m_current)].shape);
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(6),
                                m_theme.px(6));
    }
}

int ChartView::hitAt(const QPointF &position) const
{
    const Hit *hit = gapwright::hitAt(m_hits, position);
    return hit ? int(hit - m_hits.data()) : -1;
}

void ChartView::setCurrent(int index)
{
    if (m_current == index)
        return;
    m_current = index;
    setCursor(currentKey().isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    QAccessibleValueChangeEvent change(
        this, index < 0 ? QVariant() : QVariant(m_hits[size_t(index)].tip));
    QAccessible::updateAccessibility(&change);
}

void ChartView::moveCurrent(int step)
{
    const int count = int(m_hits.size());
    if (count == 0)
        return;
    if (m_current < 0)
        setCurrent(step > 0 ? 0 : count - 1);
    else if (qAbs(step) > 1)
        setCurrent(qBound(0, m_current + step, count - 1));
    else
        setCurrent((m_current + step + count) % count);
    const Hit &hit = m_hits[size_t(m_current)];
    QToolTip::showText(mapToGlobal(hit.shape.boundingRect().center().toPoint()),
                       hit.tip.toHtmlEscaped(), this);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(hitAt(event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCurrent(hitAt(event->position()));
    if (const QString key = currentKey(); !key.isEmpty())
        emit activated(key);
}

void ChartView::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right:
        moveCurrent(mirrored ? -1 : 1);
        return;
    case Qt::Key_Left:
        moveCurrent(mirrored ? 1 : -1);
        return;
    case Qt::Key_Down:
        moveCurrent(m_stride);
        return;
    case Qt::Key_Up:
        moveCurrent(-m_stride);
        return;
    case Qt::Key_Home:
        setCurrent(-1);
        moveCurrent(1);
        return;
    case Qt::Key_End:
        setCurrent(-1);
        moveCurrent(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const QString key = currentKey(); !key.isEmpty()) {
            emit activated(key);
            return;
        }
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = hitAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_hits[size_t(index)].tip.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace gapwright
