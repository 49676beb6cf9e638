// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/register_directory.h"

class QStackedWidget;

namespace gapwright {

class ComboField;
class EmptyState;
class ListTable;
class ProblemModel;
class ProjectSession;
class ProjectWatch;

/// Every broken validation rule of the project, errors first, each with the record and the fix.
/// Enter opens the record.
class ProblemsPage : public WorkPage {
    Q_OBJECT
public:
    ProblemsPage(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                 QWidget *parent = nullptr);

    [[nodiscard]] ProblemModel *model() const { return m_model; }

signals:
    void goTo(const QString &address);

private:
    void build();
    void refresh();
    void filter();

    const ProjectWatch &m_watch;
    RegisterDirectory m_directory;
    ProblemModel *m_model;
    ListTable *m_table;
    ComboField *m_severity;
    ComboField *m_register;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    QPushButton *m_open;
};

} // namespace gapwright
