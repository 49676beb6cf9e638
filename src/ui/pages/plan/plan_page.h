// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/plan/project_plan.h"
#include "base/result.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/plan/plan_rows.h"
#include "ui/pages/registers/register_directory.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace gapwright {

class Card;
class EmptyState;
class FigureCard;
class IconLabel;
class PlanStepModel;
class PlanView;
class ProjectSession;
class RecordEditor;

/// The project plan of step 2: actions and milestones along the steps on a time axis that is worked
/// in, effort and cost by step, and the form of the current line. What is wrong stands at the
/// field.
class PlanPage : public WorkPage {
    Q_OBJECT
public:
    PlanPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);
    ~PlanPage() override;

    /// Shows an action or milestone by its id; an unknown one changes nothing.
    void show(const QString &id);
    using QWidget::show;
    void showSteps(bool steps);
    void commitPending();
    [[nodiscard]] PlanView *view() const { return m_view; }
    [[nodiscard]] PlanStepModel *steps() const { return m_steps; }
    [[nodiscard]] const ProjectPlan &plan() const { return m_plan; }

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Figure { End, Effort, Cost, Progress, FigureCount };
    void build();
    void addBar();
    QWidget *figures();
    QWidget *chartPart();
    QWidget *stepsCard();
    void refresh();
    void showRows();
    void showFigures();
    void showCurrent();
    void showRemarks();
    void explain(int figure);
    void move(const QString &id, const QDate &start, const QDate &end);
    void link(const QString &before, const QString &after);
    [[nodiscard]] QString refusalOfLink(const QString &before, const QString &after) const;
    void addAction();
    void approveBaseline();
    void putInOrder();
    void report(const Outcome &done);
    [[nodiscard]] std::vector<const PlanLine *> tooEarly() const;
    [[nodiscard]] PlanFilter filter() const;

    ProjectSession &m_session;
    RegisterDirectory m_directory;
    ProjectPlan m_plan;
    QDate m_today;
    QSet<QString> m_folded;
    bool m_isFolded = false; ///< finished steps were folded once
    PlanView *m_view;
    PlanStepModel *m_steps;
    QTabBar *m_views;
    QTabBar *m_scales;
    QTabBar *m_filters;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QList<FigureCard *> m_figures;
    IconLabel *m_concern;
    QPushButton *m_order;
    QPushButton *m_baseline = nullptr;
    QPushButton *m_toToday;
    QPushButton *m_new = nullptr;
    QSplitter *m_splitter = nullptr;
    Card *m_formCard;
    QStackedWidget *m_forms;
    RecordEditor *m_action;
    RecordEditor *m_milestone;
    QTimer m_later;
};

} // namespace gapwright
