// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/result_rules.h"
#include "registers/assessments/assessment.h"
#include "ui/kit/record_form.h"
#include "ui/pages/engagement/form_dialog.h"

namespace gapwright {

class ComboField;
class FormGrid;
class ProjectSession;

/// A rule that stands in the way of approval, at one item.
struct ItemBreach {
    QString item;
    RuleBreach breach;
};
/// All of them, in catalogue order; items that are not assessed count too.
[[nodiscard]] std::vector<ItemBreach> breachesOf(const ProjectSession &session);

/// Starts an assessment: empty, or with what another one found.
class NewAssessmentDialog : public FormDialog {
    Q_OBJECT
public:
    NewAssessmentDialog(const Theme &theme, ProjectSession &session, QWidget *parent);

private:
    void confirm();

    ProjectSession &m_session;
    RecordForm<Assessment> *m_form;
    ComboField *m_from;
};

/// Approves the current assessment, or lists what stands in the way. Also opens an approved one
/// again.
class ApprovalDialog : public FormDialog {
    Q_OBJECT
public:
    ApprovalDialog(const Theme &theme, ProjectSession &session, QWidget *parent);

signals:
    /// An item was chosen from the list of what stands in the way.
    void goTo(const QString &address);

private:
    void showBreaches(const std::vector<ItemBreach> &breaches);
    void showApproval();
    void showReopening();

    ProjectSession &m_session;
};

void openNewAssessment(const Theme &theme, ProjectSession &session, QWidget *window);
/// The dialog, so that the window can follow goTo().
ApprovalDialog *openApproval(const Theme &theme, ProjectSession &session, QWidget *window);

} // namespace gapwright
