// SPDX-License-Identifier: GPL-3.0-or-later
// Dependencies drawn by mouse: from the ring behind a bar to the line that shall wait.
#include "ui/kit/theme.h"
#include "ui/pages/plan/plan_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gapwright {

namespace {

constexpr qreal ringGap = 7, ringSize = 11; ///< design pixels; the gap keeps clear of the bar's end

} // namespace

QRectF PlanView::ringOf(int row) const
{
    if (m_readOnly || row < 0 || row >= int(m_chart.rows.size()))
        return {};
    const PlanChart::Row &one = m_chart.rows[std::size_t(row)];
    const PlanGeometry where = geometry();
    const QRectF bar = where.barOf(m_chart, std::size_t(row));
    if (one.isSummary || one.isMilestone || bar.isNull())
        return {};
    const qreal size = m_theme.px(ringSize);
    return {bar.right() + m_theme.px(ringGap), bar.center().y() - size / 2, size, size};
}

QRectF PlanView::ringOf(const QString &key) const
{
    for (std::size_t row = 0; row < m_chart.rows.size(); ++row) {
        if (m_chart.rows[row].key != key)
            continue;
        const QRectF ring = ringOf(int(row));
        return isRightToLeft() && !ring.isNull()
            ? QRectF(viewport()->width() - ring.right(), ring.top(), ring.width(), ring.height())
            : ring;
    }
    return {};
}

int PlanView::linkTarget(const QPointF &at) const
{
    const int row = geometry().rowAt(at.y(), m_chart.rows.size());
    return row >= 0 && !m_chart.rows[std::size_t(row)].isSummary ? row : -1;
}

void PlanView::hover(int row)
{
    if (row != std::exchange(m_hovered, row))
        viewport()->update();
}

void PlanView::drawLine(const QMouseEvent &event)
{
    m_drag.at = chartPoint(event.position());
    const int target = linkTarget(m_drag.at);
    viewport()->update();
    if (target < 0 || target == m_drag.row) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(
        event.globalPosition().toPoint(),
        tr("“%1” waits for “%2”")
            .arg(m_chart.rows[std::size_t(target)].name, m_chart.rows[std::size_t(m_drag.row)].name)
            .toHtmlEscaped(),
        viewport());
}

void PlanView::paintLink(QPainter &painter) const
{
    const PlanGeometry where = geometry();
    painter.save();
    if (isRightToLeft()) {
        painter.translate(viewport()->width(), 0);
        painter.scale(-1, 1);
    }
    painter.setClipRect(where.axis);
    const QColor colour = m_theme.tokens().accent;
    const auto paintRing = [&](int row) {
        const QRectF ring = ringOf(row);
        if (ring.isNull())
            return;
        painter.setPen(QPen(colour, m_theme.px(2)));
        painter.setBrush(m_theme.chartTheme().ground);
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    };
    if (m_drag.grip != Grip::Link) {
        paintRing(m_hovered);
        if (hasFocus() && m_chart.current != m_hovered)
            paintRing(m_chart.current);
        painter.restore();
        return;
    }
    const int target = linkTarget(m_drag.at);
    if (target >= 0 && target != m_drag.row) {
        painter.setPen(QPen(colour, m_theme.px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            where.rowBox(std::size_t(target)).intersected(where.axis).adjusted(1, 1, -1, -1));
    }
    painter.setPen(QPen(colour, m_theme.px(2), Qt::DashLine));
    painter.drawLine(ringOf(m_drag.row).center(), m_drag.at);
    paintRing(m_drag.row);
    painter.restore();
}

} // namespace gapwright
