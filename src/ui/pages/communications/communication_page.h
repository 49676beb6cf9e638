// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/communications/communication_model.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/register_directory.h"
#include "ui/pages/registers/register_problems.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace gapwright {

class ComboField;
class EmptyState;
class ListTable;
class ProjectSession;
class RecordPanel;

/// The communication plan (clause 7.4) by time or by audience; the current line is altered in the
/// form beside it.
class CommunicationPage : public WorkPage {
    Q_OBJECT
public:
    CommunicationPage(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                      QWidget *parent = nullptr);

    [[nodiscard]] CommunicationModel *model() const { return m_model; }
    [[nodiscard]] RecordPanel *panel() const { return m_panel; }
    void showRecord(const QString &id);
    void commitPending();
    void addCommunication();
    /// Notes that the current one took place today.
    void markDone();

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    void refresh();
    void arrange();
    void showState();
    [[nodiscard]] QString currentId() const;

    ProjectSession &m_session;
    RegisterDirectory m_directory;
    RegisterProblems m_problems;
    CommunicationModel *m_model;
    ListTable *m_table;
    RecordPanel *m_panel;
    QTabBar *m_views;
    ComboField *m_direction;
    QPushButton *m_done;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_later;
};

} // namespace gapwright
