// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elided_label.h"

#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace gapwright {

ElidedLabel::ElidedLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setTextRole(*this, role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setMaximumLines(int lines)
{
    m_maximumLines = qMax(1, lines);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(m_maximumLines > 1);
    policy.setVerticalPolicy(m_maximumLines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = qMin(fontMetrics().averageCharWidth() * 4,
                           int(std::ceil(naturalWidth(text(), font()))) + 1);
    return {width + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = int(std::ceil(naturalWidth(text(), font()))) + 1;
    return {width + margins.left() + margins.right(), minimumSizeHint().height()};
}

int ElidedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const qsizetype lines =
        brokenLines(text(), font(), width - margins.left() - margins.right(), m_maximumLines)
            .size();
    return int(qMax<qsizetype>(1, lines)) * fontMetrics().lineSpacing() + margins.top()
        + margins.bottom();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QRectF box = contentsRect();
    const QStringList lines = m_maximumLines > 1
        ? brokenLines(text(), font(), box.width(), m_maximumLines)
        : QStringList{elidedLine(QString(text()).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                                 font(), box.width(), m_elideMode)};
    m_elided = lines.join(QString()).contains(QChar(0x2026)) && !text().contains(QChar(0x2026));
    const qreal height = fontMetrics().lineSpacing();
    qreal top = m_maximumLines > 1 ? box.top() : box.center().y() - height / 2;
    const int side = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    painter.setLayoutDirection(textDirection(text()));
    for (const QString &line : lines) {
        painter.drawText(QRectF(box.left(), top, box.width(), height),
                         (side & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute | Qt::AlignVCenter
                             | Qt::TextSingleLine,
                         line);
        top += height;
    }
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_elided) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

IconLabel::IconLabel(const Theme &theme, const QString &iconName, const QString &text,
                     QWidget *parent)
    : ElidedLabel(text, TextRole::Body, parent)
    , m_theme(theme)
    , m_icon(iconName)
{
    keepMeasured(theme, this, [this] { measure(); });
}

void IconLabel::measure()
{
    const int room = m_theme.px(26);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(rightToLeft ? 0 : room, m_theme.px(2), rightToLeft ? room : 0,
                       m_theme.px(2));
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        measure();
    ElidedLabel::changeEvent(event);
}

void IconLabel::setIcon(const QString &iconName, ColourRole role)
{
    m_icon = iconName;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    ElidedLabel::paintEvent(event);
    QPainter painter(this);
    const qreal side = m_theme.px(18);
    const QRectF place(0, contentsRect().top() + (fontMetrics().lineSpacing() - side) / 2.0, side,
                       side);
    const Tokens &tokens = m_theme.tokens();
    paintIcon(painter, mirrored(place, rect(), layoutDirection()), m_icon,
              m_role ? tokens.*m_role : tokens.textMuted, layoutDirection());
}

} // namespace gapwright
