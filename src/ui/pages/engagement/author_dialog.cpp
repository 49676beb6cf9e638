// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engagement/author_dialog.h"

#include "ui/kit/form_grid.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gapwright {

AuthorDialog::AuthorDialog(const Theme &theme, const QString &proposal, QWidget *parent)
    : FormDialog(theme, tr("Your Name"), tr("Use this name"), parent)
    , m_form(new FormGrid(theme))
    , m_name(new QLineEdit(proposal))
{
    setObjectName(QStringLiteral("authorDialog"));
    m_name->setObjectName(QStringLiteral("author"));
    m_name->setMaxLength(120);
    m_name->selectAll();
    m_form->addRow({tr("Your name"), m_name,
                    tr("Stands in the history beside every change you make, so that a team can "
                       "see who did what. Kept on this computer; change it in the Edit menu."),
                    true, true});
    body()->addWidget(m_form);
    body()->addStretch(1);
    setPreferredSize(480, 230);
    m_name->setFocus();
    connect(this, &FormDialog::confirmed, this, &AuthorDialog::confirm);
}

QString AuthorDialog::author() const
{
    return m_name->text().simplified();
}

void AuthorDialog::confirm()
{
    const bool isMissing = author().isEmpty();
    m_form->setError(m_name, isMissing ? tr("Enter a name.") : QString());
    if (!isMissing)
        accept();
}

} // namespace gapwright
