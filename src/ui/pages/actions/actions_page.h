// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/actions/work_model.h"
#include "ui/pages/overview/work_page.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace gapwright {

class ComboField;
class EmptyState;
class ListTable;
class ProjectSession;
class WorkBoard;

/// All work of the project in one list, overdue first, or on a board by state: actions of the
/// register and gaps that have none yet.
class ActionsPage : public WorkPage {
    Q_OBJECT
public:
    ActionsPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    [[nodiscard]] WorkModel *model() const { return m_model; }
    void showBoard(bool board);

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addFilters();
    void refresh();
    void filter();
    void open(const WorkItem &item);
    void makeAction();

    ProjectSession &m_session;
    WorkModel *m_model;
    WorkFilter *m_filter;
    ListTable *m_table;
    WorkBoard *m_board;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    ComboField *m_owner;
    ComboField *m_state;
    ComboField *m_source;
    EmptyState *m_nothing;
    QPushButton *m_make;
    QTimer m_later;
};

} // namespace gapwright
