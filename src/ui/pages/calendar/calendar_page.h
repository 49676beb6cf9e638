// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/calendar/calendar_entries.h"
#include "ui/pages/overview/work_page.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace gapwright {

class CalendarModel;
class ListTable;
class MonthView;
class ProjectSession;

/// Everything with a date from all registers, as a month or as an agenda, and as a file for
/// calendar programs.
class CalendarPage : public WorkPage {
    Q_OBJECT
public:
    CalendarPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    void showAgenda(bool agenda);
    /// Writes the dates shown to come; a refusal stands in the notice. False when it failed.
    bool exportTo(const QString &path);

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addBar();
    void refresh();
    void arrange();
    void askExport();

    ProjectSession &m_session;
    std::vector<CalendarEntry> m_entries; ///< that are shown
    MonthView *m_month;
    CalendarModel *m_model;
    ListTable *m_table;
    QTabBar *m_views;
    QCheckBox *m_past;
    QLabel *m_monthName;
    QWidget *m_monthButtons;
    QTimer m_later;
};

} // namespace gapwright
