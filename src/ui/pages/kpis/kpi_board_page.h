// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/register_directory.h"

#include <QTimer>

class QStackedWidget;

namespace gapwright {

class ComboField;
class EmptyState;
class KpiBoardModel;
class KpiBoardTable;
class KpiPanel;
class ProjectSession;

/// The KPIs of the project by process: status, last value, target, trend, what is to be measured,
/// and the measurements of the current one beside them. Values are recorded in the list.
class KpiBoardPage : public WorkPage {
    Q_OBJECT
public:
    KpiBoardPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    [[nodiscard]] KpiBoardModel *model() const { return m_model; }
    [[nodiscard]] KpiBoardTable *table() const { return m_table; }
    void showRecord(const QString &id);
    void commitPending();
    void chooseFromLibrary();

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void filter();
    void fillProcesses();
    void record(const QString &id, const QString &text);
    void showFacts();

    ProjectSession &m_session;
    RegisterDirectory m_directory;
    KpiBoardModel *m_model;
    KpiBoardTable *m_table;
    ComboField *m_process;
    ComboField *m_show;
    KpiPanel *m_panel;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    QStackedWidget *m_list;
    QTimer m_later;
};

} // namespace gapwright
