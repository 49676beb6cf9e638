// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/work_page.h"

namespace gapwright {

class ProjectSession;
struct Step;

/// One implementation step or part of the certification cycle: what it is for, what is done, when
/// it is done, and how its clauses stand in the current assessment. Nothing is ticked by hand.
class StepPage : public WorkPage {
    Q_OBJECT
public:
    StepPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    /// An unknown step is ignored.
    void setStep(const QString &step);
    [[nodiscard]] const QString &step() const { return m_step; }

signals:
    void goTo(const QString &address);

private:
    void refresh();
    QWidget *content(const Step &step);
    QWidget *listCard(const QString &title, const QStringList &lines, const QString &icon);
    QWidget *clauseCard(const Step &step);
    QWidget *templateCard(const Step &step);
    [[nodiscard]] QString factsOf(const Step &step) const;

    ProjectSession &m_session;
    QString m_step;
    QWidget *m_content = nullptr;
};

} // namespace gapwright
