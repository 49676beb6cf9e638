// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/engagements/engagement.h"
#include "ui/kit/record_form.h"
#include "ui/pages/engagement/form_dialog.h"

class QLabel;

namespace gapwright {

class FormGrid;
class LogoField;
class Workspace;

/// The fields of an engagement with its logo, and the notice that the standard itself is not part
/// of the program. Shared by "New project" and "Engagement details".
class EngagementForm : public QWidget {
    Q_OBJECT
public:
    EngagementForm(const Theme &theme, const Engagement &engagement, bool readOnly,
                   QWidget *parent = nullptr);

    [[nodiscard]] LogoField *logo() const { return m_logo; }
    /// Takes what stands in the fields; false, with the errors beside the fields, when it does not
    /// fit.
    bool commit();
    [[nodiscard]] const Engagement &engagement() const { return m_form->record(); }

private:
    RecordForm<Engagement> *m_form;
    LogoField *m_logo;
    QLabel *m_missing;
};

/// Shows and changes the engagement of the open project, in one labelled transaction.
class EngagementDialog : public FormDialog {
    Q_OBJECT
public:
    EngagementDialog(const Theme &theme, Workspace &workspace, QWidget *parent);

private:
    void confirm();

    Workspace &m_workspace;
    EngagementForm *m_form;
};

/// Stores a logo file in the project and makes it the logo of the engagement.
void attachLogo(Workspace &workspace, const QString &path, const QString &mediaType,
                std::function<void(const Outcome &)> finished = {});

} // namespace gapwright
