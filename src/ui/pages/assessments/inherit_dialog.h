// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/inheritance.h"
#include "ui/pages/engagement/form_dialog.h"

class QCheckBox;
class QLabel;
class QTableWidget;

namespace gapwright {

class ComboField;
class ProjectSession;

/// Marks the items that another certified management system covers as inherited, to be confirmed.
/// Explains what that means, lists the questions to ask first and every item it would mark.
class InheritDialog : public FormDialog {
    Q_OBJECT
public:
    InheritDialog(const Theme &theme, ProjectSession &session, QWidget *parent);

    [[nodiscard]] const InheritPlan &plan() const { return m_plan; }

private:
    void build();
    void refresh();
    void fillPreview();
    void confirm();

    ProjectSession &m_session;
    InheritPlan m_plan;
    ComboField *m_standard;
    QCheckBox *m_withPartial;
    QLabel *m_explanation;
    QLabel *m_questions;
    QLabel *m_count;
    QTableWidget *m_preview;
};

/// Opens the dialog on the current assessment; a locked one is refused inside it.
InheritDialog *openInherit(const Theme &theme, ProjectSession &session, QWidget *window);

} // namespace gapwright
