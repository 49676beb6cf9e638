// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/optional_date_edit.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace gapwright {

std::optional<QDate> dateFromText(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QDate();
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    if (date.isValid())
        return date;
    for (const auto form : {QLocale::ShortFormat, QLocale::LongFormat, QLocale::NarrowFormat}) {
        date = locale.toDate(trimmed, form);
        if (date.isValid())
            return date.year() < 2000 && date.year() >= 1900
                    && !trimmed.contains(QString::number(date.year()))
                ? date.addYears(100)
                : date;
    }
    for (const auto *form : {"d MMM yyyy", "d.M.yyyy", "d MMMM yyyy"}) {
        date = locale.toDate(trimmed, QLatin1String(form));
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

OptionalDateEdit::OptionalDateEdit(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    setScaledSpacing(*row, theme, QMargins(0, 0, 0, 0), 4);
    setFocusProxy(m_field);
    m_field->setPlaceholderText(tr("YYYY-MM-DD"));
    m_button->setIcon(theme.icon(QStringLiteral("calendar")));
    m_button->setToolTip(tr("Open the calendar"));
    setFieldName(tr("Date"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_button, &QToolButton::clicked, this, &OptionalDateEdit::openCalendar);
    connect(m_field, &QLineEdit::editingFinished, this, &OptionalDateEdit::commit);
}

void OptionalDateEdit::setFieldName(const QString &name)
{
    m_field->setAccessibleName(name);
    m_button->setAccessibleName(tr("Calendar for %1", "name of a date field").arg(name));
}

bool OptionalDateEdit::isAcceptable() const
{
    return dateFromText(m_field->text(), locale()).has_value();
}

QString OptionalDateEdit::text() const
{
    return m_field->text();
}

void OptionalDateEdit::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void OptionalDateEdit::setDate(QDate date)
{
    m_date = date;
    show(date);
}

void OptionalDateEdit::show(QDate date)
{
    m_field->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
    m_field->setToolTip(date.isValid() ? locale().toString(date, QLocale::LongFormat) : QString());
    setSheetProperty(*m_field, "invalid", false);
    if (!std::exchange(m_acceptable, true))
        emit acceptableChanged(true);
}

void OptionalDateEdit::commit()
{
    const std::optional<QDate> date = dateFromText(m_field->text(), locale());
    if (date) {
        choose(*date);
        return;
    }
    setSheetProperty(*m_field, "invalid", true);
    m_field->setToolTip(tr("This is no date. Write it like 2026-03-31."));
    if (std::exchange(m_acceptable, false))
        emit acceptableChanged(false);
}

void OptionalDateEdit::choose(QDate date)
{
    show(date);
    if (m_date == date)
        return;
    m_date = date;
    emit dateChanged(date);
}

void OptionalDateEdit::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    QTextCharFormat weekend;
    weekend.setForeground(m_theme.tokens().textMuted);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    if (m_date.isValid())
        calendar->setSelectedDate(m_date);
    const auto take = [this, menu](QDate date) {
        choose(date);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(menu->addAction(tr("Today")), &QAction::triggered, this,
            [this] { choose(QDate::currentDate()); });
    connect(menu->addAction(tr("No date")), &QAction::triggered, this, [this] { choose(QDate()); });
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    calendar->setFocus();
}

} // namespace gapwright
