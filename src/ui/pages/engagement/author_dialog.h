// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/engagement/form_dialog.h"

class QLineEdit;

namespace gapwright {

class FormGrid;

/// Asks who works here. The name goes into the history of every change, so it must not be empty.
class AuthorDialog : public FormDialog {
    Q_OBJECT
public:
    AuthorDialog(const Theme &theme, const QString &proposal, QWidget *parent);

    [[nodiscard]] QString author() const;

private:
    void confirm();

    FormGrid *m_form;
    QLineEdit *m_name;
};

} // namespace gapwright
