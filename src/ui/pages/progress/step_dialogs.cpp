// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/step_dialogs.h"

#include "content/step_guide.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/session/project_session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

StepState stateOf(const Workspace &workspace, ProjectStep step)
{
    for (const StepState &state : workspace.all<StepState>()) {
        if (state.step == step)
            return state;
    }
    StepState fresh;
    fresh.id = newId<StepState>();
    fresh.step = step;
    return fresh;
}

} // namespace

ConfirmCriterionDialog::ConfirmCriterionDialog(const Theme &theme, ProjectSession &session,
                                               const StepCriterion &criterion, QWidget *parent)
    : FormDialog(theme, tr("Confirm a Criterion"), tr("Confirm"), parent)
    , m_session(session)
    , m_criterion(criterion.id)
    , m_form(new FormGrid(theme))
    , m_name(new QLineEdit(session.workspace().author()))
    , m_day(new OptionalDateEdit(theme))
    , m_reason(new PlainTextField(theme))
{
    setObjectName(QStringLiteral("confirmCriterion"));
    m_name->setObjectName(QStringLiteral("confirmedBy"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_name->setMaxLength(120);
    m_day->setDate(QDate::currentDate());
    body()->addWidget(wrappedText(criterion.criterion, TextRole::Strong));
    body()->addWidget(wrappedText(criterion.how, TextRole::Muted));
    m_form->addRow({tr("Confirmed by"), m_name, tr("Who has looked and says yes."), false, true});
    m_form->addRow({tr("On"), m_day, {}, false, true});
    m_form->addRow(
        {tr("Reason"), m_reason, tr("What was seen, in one or two sentences."), true, true});
    body()->addWidget(m_form);
    body()->addStretch(1);
    setPreferredSize(560, 440);
    m_reason->setFocus();
    connect(this, &FormDialog::confirmed, this, &ConfirmCriterionDialog::confirm);
}

void ConfirmCriterionDialog::confirm()
{
    m_day->commit();
    const QString name = m_name->text().simplified();
    const QString reason = m_reason->text().trimmed();
    m_form->setError(m_name, name.isEmpty() ? tr("Enter a name.") : QString());
    m_form->setError(
        m_day, m_day->date().isValid() && m_day->isAcceptable() ? QString() : tr("Enter a date."));
    m_form->setError(m_reason, reason.isEmpty() ? tr("Write what was seen.") : QString());
    if (m_form->hasErrors())
        return;
    StepConfirmation confirmation;
    confirmation.id = newId<StepConfirmation>();
    confirmation.criterion = m_criterion;
    confirmation.confirmedBy = name;
    confirmation.confirmedOn = m_day->date();
    confirmation.reason = reason;
    const Outcome done = m_session.workspace().edit(tr("Confirm %1").arg(m_criterion),
                                                    [&](Edit &edit) { edit.save(confirmation); });
    if (!done)
        showRefusal(done.error().message);
    else
        accept();
}

StepNotUsedDialog::StepNotUsedDialog(const Theme &theme, ProjectSession &session, ProjectStep step,
                                     QWidget *parent)
    : FormDialog(theme, tr("Step Not Used"), tr("Do not use this step"), parent)
    , m_session(session)
    , m_step(step)
    , m_form(new FormGrid(theme))
    , m_reason(new PlainTextField(theme))
{
    setObjectName(QStringLiteral("stepNotUsed"));
    m_reason->setObjectName(QStringLiteral("reason"));
    body()->addWidget(wrappedText(
        tr("A step that is not used counts as done for the steps that wait for it. The reason "
           "stands on its page and in the roadmap.")));
    m_form->addRow({tr("Reason"), m_reason, {}, true, true});
    body()->addWidget(m_form);
    body()->addStretch(1);
    setPreferredSize(520, 320);
    m_reason->setFocus();
    connect(this, &FormDialog::confirmed, this, &StepNotUsedDialog::confirm);
}

void StepNotUsedDialog::confirm()
{
    const QString reason = m_reason->text().trimmed();
    m_form->setError(m_reason,
                     reason.isEmpty() ? tr("Write why the step is not used.") : QString());
    if (m_form->hasErrors())
        return;
    StepState state = stateOf(m_session.workspace(), m_step);
    state.used = false;
    state.reasonNotUsed = reason;
    const Outcome done = m_session.workspace().edit(tr("Step %1 not used").arg(idOf(m_step)),
                                                    [&](Edit &edit) { edit.save(state); });
    if (!done)
        showRefusal(done.error().message);
    else
        accept();
}

void withdrawConfirmation(ProjectSession &session, const QString &criterion)
{
    std::vector<Id<StepConfirmation>> ids;
    for (const StepConfirmation &one : session.workspace().all<StepConfirmation>()) {
        if (one.criterion.trimmed() == criterion)
            ids.push_back(one.id);
    }
    const QString label =
        ConfirmCriterionDialog::tr("Take the confirmation of %1 back").arg(criterion);
    static_cast<void>(session.workspace().edit(label, [&](Edit &edit) {
        for (const Id<StepConfirmation> &id : ids)
            edit.remove(id);
    }));
}

void useStepAgain(ProjectSession &session, ProjectStep step)
{
    StepState state = stateOf(session.workspace(), step);
    state.used = true;
    static_cast<void>(
        session.workspace().edit(StepNotUsedDialog::tr("Use step %1 again").arg(idOf(step)),
                                 [&](Edit &edit) { edit.save(state); }));
}

} // namespace gapwright
