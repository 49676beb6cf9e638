// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figure_card.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace gapwright {

FigureCard::FigureCard(const Theme &theme, KeyFigure figure, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFigure(std::move(figure));
    setExplainable(true);
    keepMeasured(theme, this, [this] {
        updateGeometry();
        update();
    });
}

void FigureCard::setFigure(KeyFigure figure)
{
    m_figure = std::move(figure);
    describe();
    update();
}

void FigureCard::setExplainable(bool explainable)
{
    m_explainable = explainable;
    setFocusPolicy(explainable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(explainable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    describe();
    update();
}

void FigureCard::describe()
{
    const QString value = m_figure.value.isEmpty() ? tr("not known") : m_figure.value;
    setAccessibleName(
        m_figure.note.isEmpty()
            ? tr("%1: %2", "figure: value").arg(m_figure.caption, value)
            : tr("%1: %2, %3", "figure: value, note").arg(m_figure.caption, value, m_figure.note));
    setAccessibleDescription(m_explainable ? tr("Shows how it is computed") : QString());
}

QSize FigureCard::sizeHint() const
{
    const QFontMetricsF caption(m_theme.font(type_size::small, QFont::DemiBold));
    const QFontMetricsF value(m_theme.font(type_size::title, QFont::DemiBold));
    return {m_theme.px(190),
            int(std::ceil(caption.height() + value.height())) + m_theme.px(2 * 12 + 2)};
}

QSize FigureCard::minimumSizeHint() const
{
    return {m_theme.px(96), sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintTexts(painter);
}

void FigureCard::paintGround(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool hovered = m_explainable && underMouse();
    painter.setBrush(m_explainable && isDown() ? tokens.surfaceAlt : tokens.surface);
    const qreal edge = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus()    ? tokens.accent
                            : hovered ? tokens.control
                                      : tokens.border,
                        edge));
    const qreal radius = m_theme.px(10);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
                            radius, radius);
}

void FigureCard::paintTexts(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const Qt::LayoutDirection direction = layoutDirection();
    const QRectF all = rect();
    const QRectF inner =
        all.adjusted(m_theme.px(16), m_theme.px(12), -m_theme.px(16), -m_theme.px(12));
    const qreal side = m_theme.px(18);
    const QRectF icon(inner.right() - side, inner.top(), side, side);
    paintIcon(painter, mirrored(icon, all, direction), m_figure.icon, tokens.textFaint, direction);

    painter.setFont(m_theme.font(type_size::small, QFont::DemiBold));
    painter.setPen(tokens.textFaint);
    const qreal captionHeight = QFontMetricsF(painter.font()).height();
    const QRectF caption(inner.left(), inner.top(), inner.width() - side - m_theme.px(6),
                         captionHeight);
    paintLine(painter, mirrored(caption, all, direction), m_figure.caption, direction);

    painter.setFont(m_theme.font(type_size::title, QFont::DemiBold));
    painter.setPen(tokens.*m_figure.valueRole);
    const QString value = m_figure.value.isEmpty() ? QStringLiteral("–") : m_figure.value;
    const QFontMetricsF metrics(painter.font());
    const qreal valueTop = inner.bottom() - metrics.height();
    const qreal valueWidth = qMin(metrics.horizontalAdvance(value) + 1, inner.width());
    const QRectF valueBox(inner.left(), valueTop, valueWidth, metrics.height());
    paintLine(painter, mirrored(valueBox, all, direction), value, direction);

    const qreal noteLeft = valueBox.right() + m_theme.px(8);
    const QRectF beside(noteLeft, valueTop, inner.right() - noteLeft, metrics.height());
    if (beside.width() > m_theme.px(16))
        paintNote(painter, beside, valueTop + metrics.ascent());
}

void FigureCard::paintNote(QPainter &painter, const QRectF &box, qreal base) const
{
    painter.setPen(m_theme.tokens().textMuted);
    const QFont body = m_theme.font(type_size::body);
    const bool isShort = naturalWidth(m_figure.note, body) <= box.width();
    painter.setFont(isShort ? body : m_theme.font(type_size::small));
    const QFontMetricsF metrics(painter.font());
    const QStringList lines = brokenLines(m_figure.note, painter.font(), box.width(), 2);
    // One line stands on the line of the value, two beside it.
    qreal top = lines.size() == 1 ? base - metrics.ascent()
                                  : box.center().y() - metrics.height() * lines.size() / 2;
    for (const QString &line : lines) {
        paintLine(
            painter,
            mirrored({box.left(), top, box.width(), metrics.height()}, rect(), layoutDirection()),
            line, layoutDirection());
        top += metrics.height();
    }
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (m_explainable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool FigureCard::event(QEvent *event)
{
    const auto type = event->type();
    const bool mouse = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease
        || type == QEvent::MouseButtonDblClick;
    if (mouse && !m_explainable) {
        event->ignore();
        return true;
    }
    if (type == QEvent::ToolTip && toolTip().isEmpty()) {
        setToolTip(accessibleName().toHtmlEscaped());
        const bool handled = QAbstractButton::event(event);
        setToolTip(QString());
        return handled;
    }
    return QAbstractButton::event(event);
}

QList<FigureCard *> addFigureCards(QBoxLayout &row, const Theme &theme,
                                   std::span<const char *const> names,
                                   const std::function<void(int)> &explain)
{
    setScaledSpacing(row, theme, {0, 0, 0, 0}, 12);
    QList<FigureCard *> cards;
    for (const char *name : names) {
        auto *card = new FigureCard(theme);
        card->setObjectName(QLatin1String(name));
        card->setToolTip(FigureCard::tr("Show the arithmetic"));
        row.addWidget(card);
        QObject::connect(card, &FigureCard::clicked, card,
                         [explain, place = int(cards.size())] { explain(place); });
        cards << card;
    }
    return cards;
}

} // namespace gapwright
