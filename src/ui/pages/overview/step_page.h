// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/work_page.h"

class QTabWidget;

namespace gapwright {

class ProjectSession;
class ProjectWatch;
class StepCriteria;
struct Step;

/// One implementation step or part of the certification cycle with its full guide in four tabs:
/// what it is for and when it is done, what to do, the facilitator's agenda, documents and roles;
/// and how its clauses stand in the current assessment. Nothing is ticked by hand.
class StepPage : public WorkPage {
    Q_OBJECT
public:
    StepPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    /// Shows progress, criteria and what to do next from now on. The watch must outlive the page.
    void setWatch(const ProjectWatch &watch);
    /// An unknown step is ignored.
    void setStep(const QString &step);
    [[nodiscard]] const QString &step() const { return m_step; }
    enum class Tab { Overview, WhatToDo, Workshop, Documents };
    /// Kept when another step is shown.
    void setTab(Tab tab);

signals:
    void goTo(const QString &address);

private:
    void refresh();
    void fillTabs(const Step &step);
    void addTab(const QString &title, QWidget *content);
    QWidget *specialCard(const Step &step);
    QWidget *clauseCard(const Step &step);
    QWidget *templateCard(const Step &step);
    QWidget *assistantCard(const Step &step);
    [[nodiscard]] QString factsOf(const Step &step) const;

    ProjectSession &m_session;
    StepCriteria *m_criteria = nullptr; ///< null without a watch
    QString m_step;
    QTabWidget *m_tabs;
    QPushButton *m_case; ///< leads to the business case, in step 1
    QPushButton *m_plan; ///< leads to the project plan, in step 2
};

} // namespace gapwright
