// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ring.h"

#include "charts/progress_ring.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

namespace gapwright {

void paintRing(QPainter &painter, const QRectF &box, const RingLook &look, const Theme &theme)
{
    if (look.percent >= 100) {
        const qreal side = qMin(box.width(), box.height()) * 0.9;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tokens().okSoft);
        painter.drawEllipse(box.center(), side / 2, side / 2);
    }
    ChartTheme chart = theme.chartTheme();
    chart.ground = Qt::transparent; // a ring lies on rows and pages of any colour
    paintProgressRing(painter, box, {{}, double(look.percent), look.text, {}}, chart);
}

RingWidget::RingWidget(const Theme &theme, const QString &name, int diameter, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepMeasured(theme, this, [this, diameter] {
        setFixedSize(m_theme.px(diameter), m_theme.px(diameter));
        update();
    });
}

void RingWidget::setLook(RingLook look)
{
    m_look = std::move(look);
    setAccessibleDescription(tr("%1 percent").arg(QLocale().toString(m_look.percent)));
    update();
}

void RingWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRing(painter, rect(), m_look, m_theme);
}

} // namespace gapwright
