// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/assessments/assessment.h"
#include "ui/kit/record_form.h"
#include "ui/pages/overview/work_page.h"

class QGridLayout;

namespace gapwright {

class Card;
class ProjectSession;

/// All assessments of the project side by side: figures, state, which one is current; and the
/// details of the current one.
class AssessmentsPage : public WorkPage {
    Q_OBJECT
public:
    AssessmentsPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    void commitPending();

signals:
    void goTo(const QString &address);
    void importRequested();
    void exportRequested();

private:
    void refresh();
    QWidget *comparison();
    void addColumn(QGridLayout &grid, int column, const Assessment &assessment);
    void save(const QString &column);
    void approve();

    ProjectSession &m_session;
    Card *m_table;
    Card *m_details;
    RecordForm<Assessment> *m_form;
    QWidget *m_comparison = nullptr;
    QPushButton *m_approve;
};

} // namespace gapwright
