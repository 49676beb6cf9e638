// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/words/project_step.h"
#include "ui/pages/engagement/form_dialog.h"

class QLineEdit;

namespace gapwright {

class FormGrid;
class OptionalDateEdit;
class PlainTextField;
class ProjectSession;
struct StepCriterion;

/// A person confirms a criterion that data cannot decide: name, day and reason.
class ConfirmCriterionDialog : public FormDialog {
    Q_OBJECT
public:
    ConfirmCriterionDialog(const Theme &theme, ProjectSession &session,
                           const StepCriterion &criterion, QWidget *parent);

private:
    void confirm();

    ProjectSession &m_session;
    QString m_criterion;
    FormGrid *m_form;
    QLineEdit *m_name;
    OptionalDateEdit *m_day;
    PlainTextField *m_reason;
};

/// A step is declared not used, with the reason.
class StepNotUsedDialog : public FormDialog {
    Q_OBJECT
public:
    StepNotUsedDialog(const Theme &theme, ProjectSession &session, ProjectStep step,
                      QWidget *parent);

private:
    void confirm();

    ProjectSession &m_session;
    ProjectStep m_step;
    FormGrid *m_form;
    PlainTextField *m_reason;
};

/// Takes every confirmation of the criterion back.
void withdrawConfirmation(ProjectSession &session, const QString &criterion);
/// The step is used again.
void useStepAgain(ProjectSession &session, ProjectStep step);

} // namespace gapwright
