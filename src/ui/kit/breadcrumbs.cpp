// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/breadcrumbs.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace gapwright {

Breadcrumbs::Breadcrumbs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Where you are"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepMeasured(theme, this, [this] {
        updateGeometry();
        arrange();
    });
}

void Breadcrumbs::setCrumbs(const QList<Crumb> &crumbs)
{
    m_crumbs = crumbs;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Crumb &crumb : crumbs) {
        auto *button = new QToolButton(this);
        const bool last = m_buttons.size() == crumbs.size() - 1;
        button->setProperty("crumb", true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(crumb.text);
        button->setFocusPolicy(last ? Qt::NoFocus : Qt::TabFocus);
        button->setAttribute(Qt::WA_TransparentForMouseEvents, last);
        connect(button, &QToolButton::clicked, this,
                [this, key = crumb.key] { emit activated(key); });
        m_buttons << button;
    }
    updateGeometry();
    arrange();
}

int Breadcrumbs::visibleCount() const
{
    return int(std::count_if(m_buttons.begin(), m_buttons.end(),
                             [](const QToolButton *button) { return !button->isHidden(); }));
}

int Breadcrumbs::gap() const
{
    return m_theme.px(22);
}

int Breadcrumbs::naturalWidth(int index) const
{
    const bool last = index == m_crumbs.size() - 1;
    const QFont font = m_theme.font(type_size::body, last ? QFont::DemiBold : QFont::Normal);
    return int(std::ceil(gapwright::naturalWidth(m_crumbs[index].text, font))) + m_theme.px(16);
}

QSize Breadcrumbs::sizeHint() const
{
    int width = 0;
    for (int index = 0; index < m_crumbs.size(); ++index)
        width += naturalWidth(index) + (index > 0 ? gap() : 0);
    return {width, m_theme.px(34)};
}

QSize Breadcrumbs::minimumSizeHint() const
{
    return {m_theme.px(60), m_theme.px(34)};
}

void Breadcrumbs::arrange()
{
    m_separators.clear();
    const int count = int(m_crumbs.size());
    int first = count - 1;
    int used = count > 0 ? naturalWidth(first) : 0;
    while (first > 0 && used + gap() + naturalWidth(first - 1) <= width())
        used += gap() + naturalWidth(--first);
    int left = 0;
    for (int index = 0; index < count; ++index) {
        QToolButton *button = m_buttons[index];
        button->setVisible(index >= first);
        if (index < first)
            continue;
        if (index > first) {
            m_separators << left;
            left += gap();
        }
        const bool last = index == count - 1;
        button->setFont(m_theme.font(type_size::body, last ? QFont::DemiBold : QFont::Normal));
        const int wide = qMin(naturalWidth(index), width() - left);
        const QString shown =
            QFontMetrics(button->font())
                .elidedText(m_crumbs[index].text, Qt::ElideRight, wide - m_theme.px(15));
        button->setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setToolTip(shown == m_crumbs[index].text ? QString()
                                                         : m_crumbs[index].text.toHtmlEscaped());
        const int x = layoutDirection() == Qt::RightToLeft ? width() - left - wide : left;
        button->setGeometry(x, 0, wide, height());
        left += wide;
    }
    update();
}

void Breadcrumbs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Breadcrumbs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void Breadcrumbs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = m_theme.px(14);
    for (const int left : m_separators) {
        qreal x = left + (gap() - side) / 2.0;
        if (layoutDirection() == Qt::RightToLeft)
            x = width() - x - side;
        paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side),
                  QStringLiteral("chevron-right"), m_theme.tokens().textFaint, layoutDirection());
    }
}

} // namespace gapwright
