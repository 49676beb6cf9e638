// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tour_overlay.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace gapwright {

namespace {

constexpr int cardWidth = 380;
constexpr int gap = 12;
constexpr qreal shadeStrength = 0.55;

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

TourOverlay::TourOverlay(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_card(new QFrame(this))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_skip(button(QStringLiteral("tourSkip"), tr("End the tour")))
    , m_back(button(QStringLiteral("tourBack"), tr("Back")))
    , m_next(button(QStringLiteral("tourNext"), tr("Next")))
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour of the window"));
    build();
    connect(m_skip, &QPushButton::clicked, this, &TourOverlay::end);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    window->installEventFilter(this);
    for (QPushButton *one : {m_skip, m_back, m_next})
        one->installEventFilter(this); // buttons would take the arrows to walk among themselves
    keepMeasured(theme, this, [this] { place(); });
    hide();
}

void TourOverlay::build()
{
    m_card->setProperty("card", true);
    auto *column = new QVBoxLayout(m_card);
    setScaledSpacing(*column, m_theme, {18, 16, 18, 14}, 8);
    setTextRole(*m_title, TextRole::Heading);
    setTextRole(*m_count, TextRole::Caption);
    for (QLabel *label : {m_title, m_text, m_count})
        label->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, m_theme, {0, 6, 0, 0}, 8);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_next->setProperty("primary", true);
    column->addLayout(row);
}

void TourOverlay::start(std::vector<TourStop> stops)
{
    std::erase_if(stops,
                  [](const TourStop &stop) { return !stop.target || !stop.target->isVisible(); });
    if (stops.empty())
        return;
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_stops = std::move(stops);
    QWidget::show();
    raise();
    show(0);
}

void TourOverlay::end()
{
    if (m_current < 0)
        return;
    m_current = -1;
    m_stops.clear();
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit ended();
}

void TourOverlay::show(int stop)
{
    m_current = stop;
    const TourStop &shown = m_stops[std::size_t(stop)];
    const bool isLast = stop + 1 == count();
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_count->setText(tr("%1 of %2").arg(stop + 1).arg(count()));
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_back->setEnabled(stop > 0);
    m_next->setAccessibleDescription(shown.title + QStringLiteral(". ") + shown.text);
    m_next->setFocus(Qt::OtherFocusReason);
    place();
    update();
}

void TourOverlay::step(int by)
{
    const int to = m_current + by;
    if (m_current < 0 || to < 0)
        return;
    if (to >= count())
        end();
    else
        show(to);
}

QRect TourOverlay::spot() const
{
    const QWidget *target = m_current < 0 ? nullptr : m_stops[std::size_t(m_current)].target.data();
    if (!target)
        return {};
    const int air = m_theme.px(4);
    return QRect(target->mapTo(parentWidget(), QPoint(0, 0)), target->size())
        .adjusted(-air, -air, air, air)
        .intersected(rect());
}

/// The card goes where there is room beside the part: below, above, after, before, else inside.
void TourOverlay::place()
{
    setGeometry(parentWidget()->rect());
    if (m_current < 0)
        return;
    const int away = m_theme.px(gap);
    m_card->setFixedWidth(qMin(m_theme.px(cardWidth), width() - 2 * away));
    m_card->setFixedHeight(m_card->layout()->heightForWidth(m_card->width()));
    const QRect part = spot();
    const QSize size = m_card->size();
    const QRect room = rect().adjusted(away, away, -away, -away);
    const int middle = part.center().y() - size.height() / 2;
    const QPoint places[] = {
        {part.left(), part.bottom() + away},
        {part.left(), part.top() - away - size.height()},
        {part.right() + away, middle},
        {part.left() - away - size.width(), middle},
    };
    QPoint best(part.center() - QPoint(size.width() / 2, size.height() / 2));
    for (const QPoint &at : places) {
        const QPoint moved(qBound(room.left(), at.x(), room.right() - size.width()),
                           qBound(room.top(), at.y(), room.bottom() - size.height()));
        if (!QRect(moved, size).intersects(part)) {
            best = moved;
            break;
        }
    }
    m_card->move(qBound(room.left(), best.x(), room.right() - size.width()),
                 qBound(room.top(), best.y(), room.bottom() - size.height()));
}

void TourOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    const qreal radius = m_theme.px(8);
    shade.addRoundedRect(spot(), radius, radius); // odd-even: the part stays bright
    QColor dim = m_theme.tokens().shadow;
    dim.setAlphaF(float(shadeStrength));
    painter.fillPath(shade, dim);
    painter.setPen(QPen(m_theme.tokens().accent, m_theme.px(2)));
    painter.drawRoundedRect(spot(), radius, radius);
}

void TourOverlay::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return step(1);
    case Qt::Key_Right:
        return step(mirrored ? -1 : 1);
    case Qt::Key_Left:
        return step(mirrored ? 1 : -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TourOverlay::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // what lies below is shown, not used
}

bool TourOverlay::focusNextPrevChild(bool next)
{
    QList<QPushButton *> ring{m_skip, m_back, m_next};
    ring.removeIf([](const QPushButton *one) { return !one->isEnabled(); });
    const auto at = ring.indexOf(qobject_cast<QPushButton *>(focusWidget()));
    const auto to = (at + (next ? 1 : -1) + ring.size()) % ring.size();
    ring[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool TourOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_current >= 0)
        place();
    if (watched != parentWidget() && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gapwright
