// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/month_view.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gapwright {

namespace {

constexpr int weeks = 6;
constexpr int daysInWeek = 7;
constexpr int headHeight = 28;
constexpr int lineHeight = 16;

} // namespace

MonthView::MonthView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_day(QDate::currentDate())
    , m_today(m_day)
{
    setObjectName(QStringLiteral("monthView"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepMeasured(theme, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void MonthView::setEntries(const std::vector<CalendarEntry> &entries)
{
    m_texts.clear();
    for (const CalendarEntry &entry : entries)
        m_texts[entry.day] << (entry.title.isEmpty()
                                   ? entry.what
                                   : tr("%1: %2", "what, record").arg(entry.what, entry.title));
    describe();
    update();
}

void MonthView::setToday(QDate today)
{
    m_today = today;
    update();
}

void MonthView::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    describe();
    update();
}

void MonthView::choose(QDate day)
{
    setDay(day);
    emit dayChosen(m_day);
}

void MonthView::describe()
{
    const QLocale locale;
    setAccessibleName(tr("Calendar, %1").arg(locale.toString(m_day, QStringLiteral("MMMM yyyy"))));
    const QStringList texts = m_texts.value(m_day);
    setAccessibleDescription(
        locale.toString(m_day, QLocale::LongFormat) + QStringLiteral(". ")
        + (texts.isEmpty() ? tr("Nothing on this day.") : texts.join(QStringLiteral(". "))));
}

QDate MonthView::firstDay() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    const int back =
        (first.dayOfWeek() - int(QLocale().firstDayOfWeek()) + daysInWeek) % daysInWeek;
    return first.addDays(-back);
}

QRectF MonthView::cellOf(int index) const
{
    const qreal head = m_theme.px(headHeight);
    const qreal cellWidth = qreal(width()) / daysInWeek;
    const qreal cellHeight = (height() - head) / weeks;
    int column = index % daysInWeek;
    if (layoutDirection() == Qt::RightToLeft)
        column = daysInWeek - 1 - column;
    return {column * cellWidth, head + (index / daysInWeek) * cellHeight, cellWidth, cellHeight};
}

QDate MonthView::dayAt(const QPointF &point) const
{
    for (int i = 0; i < weeks * daysInWeek; ++i) {
        if (cellOf(i).contains(point))
            return firstDay().addDays(i);
    }
    return {};
}

void MonthView::paintDay(QPainter &painter, const QRectF &cell, QDate day) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isOfMonth = day.month() == m_day.month();
    const QRectF inner = cell.adjusted(1, 1, -1, -1);
    painter.fillRect(inner,
                     day == m_day    ? tokens.accentSoft
                         : isOfMonth ? tokens.surface
                                     : tokens.surfaceAlt);
    painter.setPen(tokens.border);
    painter.drawRect(inner);
    const qreal pad = m_theme.px(6);
    const qreal line = m_theme.px(lineHeight);
    QRectF row(inner.left() + pad, inner.top() + pad / 2, inner.width() - 2 * pad, line);
    const bool isToday = day == m_today;
    painter.setFont(m_theme.font(type_size::small, isToday ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isToday ? tokens.accent : isOfMonth ? tokens.text : tokens.textFaint);
    const QString number = QLocale().toString(day.day());
    const QString label = isToday ? tr("%1 today", "day of the month").arg(number) : number;
    painter.drawText(row, Qt::AlignLeading | Qt::AlignVCenter, label);
    const qreal taken = painter.fontMetrics().horizontalAdvance(label) + pad;
    painter.setFont(m_theme.font(type_size::small));
    painter.setPen(isOfMonth ? tokens.textMuted : tokens.textFaint);
    const QStringList texts = m_texts.value(day);
    const int room = int((inner.bottom() - row.bottom()) / line);
    if (room == 0 && !texts.isEmpty()) {
        const QString count = tr("%n dates", "of a day", int(texts.size()));
        row.adjust(layoutDirection() == Qt::LeftToRight ? taken : 0, 0,
                   layoutDirection() == Qt::RightToLeft ? -taken : 0, 0);
        painter.drawText(row, Qt::AlignTrailing | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(count, Qt::ElideRight, int(row.width())));
    }
    for (int i = 0; i < texts.size() && i < room; ++i) {
        row.translate(0, line);
        const bool isLast = i + 1 == room && texts.size() > room;
        const QString text = isLast ? tr("%n more", nullptr, int(texts.size()) - i) : texts.at(i);
        painter.drawText(row, Qt::AlignLeading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(row.width())));
    }
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(type_size::small, QFont::DemiBold));
    painter.setPen(tokens.textFaint);
    for (int column = 0; column < daysInWeek; ++column) {
        const QRectF cell = cellOf(column);
        const QRectF head(cell.left() + m_theme.px(6), 0, cell.width(), m_theme.px(headHeight));
        painter.drawText(
            head, Qt::AlignLeading | Qt::AlignVCenter,
            QLocale().dayName(firstDay().addDays(column).dayOfWeek(), QLocale::ShortFormat));
    }
    for (int i = 0; i < weeks * daysInWeek; ++i)
        paintDay(painter, cellOf(i), firstDay().addDays(i));
    const int at = int(firstDay().daysTo(m_day));
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(cellOf(at).adjusted(1, 1, -1, -1));
    }
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    if (day.isValid())
        choose(day);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_day.addDays(-forwards));
    case Qt::Key_Right:
        return choose(m_day.addDays(forwards));
    case Qt::Key_Up:
        return choose(m_day.addDays(-daysInWeek));
    case Qt::Key_Down:
        return choose(m_day.addDays(daysInWeek));
    case Qt::Key_PageUp:
        return choose(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return choose(m_day.addMonths(1));
    case Qt::Key_Home:
        return choose(m_today);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MonthView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QStringList texts = m_texts.value(dayAt(help->pos()));
    QToolTip::showText(help->globalPos(), texts.join(QLatin1Char('\n')), this);
    return true;
}

QSize MonthView::sizeHint() const
{
    return {m_theme.px(720), m_theme.px(440)};
}

QSize MonthView::minimumSizeHint() const
{
    return {m_theme.px(320), m_theme.px(260)};
}

} // namespace gapwright
