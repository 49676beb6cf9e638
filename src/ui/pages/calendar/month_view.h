// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/calendar/calendar_entries.h"

#include <QHash>
#include <QWidget>

namespace gapwright {

class Theme;

/// A month as weeks of days, each with its first entries. Arrows move by day and week, Page Up and
/// Page Down by month, Home goes to today; a click or a key chooses a day.
class MonthView : public QWidget {
    Q_OBJECT
public:
    explicit MonthView(const Theme &theme, QWidget *parent = nullptr);

    /// The entries to show, by day.
    void setEntries(const std::vector<CalendarEntry> &entries);
    void setToday(QDate today);
    /// Shows the month of the day and chooses it.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// The day at a point; invalid outside of the weeks.
    [[nodiscard]] QDate dayAt(const QPointF &point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QDate firstDay() const; ///< of the first week shown
    [[nodiscard]] QRectF cellOf(int index) const; ///< 0 to 41
    void paintDay(QPainter &painter, const QRectF &cell, QDate day) const;
    void choose(QDate day);
    void describe();

    const Theme &m_theme;
    QHash<QDate, QStringList> m_texts;
    QDate m_day;
    QDate m_today;
};

} // namespace gapwright
