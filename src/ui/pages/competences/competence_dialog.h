// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/engagement/form_dialog.h"

class QLineEdit;

namespace gapwright {

class ComboField;
class Workspace;

/// A competence that a role needs: becomes a row of the matrix, with a record for everybody in that
/// role.
class CompetenceDialog : public FormDialog {
    Q_OBJECT
public:
    CompetenceDialog(const Theme &theme, Workspace &workspace, QWidget *parent);

private:
    void confirm();

    Workspace &m_workspace;
    QLineEdit *m_name;
    ComboField *m_role;
    ComboField *m_level;
};

} // namespace gapwright
