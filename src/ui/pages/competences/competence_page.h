// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "ui/pages/competences/competence_model.h"
#include "ui/pages/overview/work_page.h"

#include <QTimer>

class QCheckBox;
class QStackedWidget;
class QTabBar;

namespace gapwright {

class ComboField;
class CompetenceTable;
class EmptyState;
class Pill;
class ProjectSession;

/// Who needs which competence and has it (clause 7.2): people or roles across, competences down.
/// Rated and altered in the matrix; the strip below tells of the current cell.
class CompetencePage : public WorkPage {
    Q_OBJECT
public:
    CompetencePage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    [[nodiscard]] CompetenceModel *model() const { return m_model; }
    [[nodiscard]] CompetenceTable *table() const { return m_table; }
    void showRoles(bool roles);
    void addCompetence();

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    QWidget *makeStrip();
    void refresh();
    void showCell();
    void rate(int level);
    void need(int level);
    void tell(const Outcome &done);
    void open();
    [[nodiscard]] bool hasCell() const;

    ProjectSession &m_session;
    CompetenceModel *m_model;
    CompetenceTable *m_table;
    QTabBar *m_views;
    QCheckBox *m_onlyGaps;
    QWidget *m_strip;
    QLabel *m_what;
    QLabel *m_more;
    Pill *m_state;
    ComboField *m_needed;
    ComboField *m_held;
    QPushButton *m_open;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    QTimer m_later;
};

} // namespace gapwright
