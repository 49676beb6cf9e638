// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/competences/competence_dialog.h"

#include "ui/kit/combo_field.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/competences/competence_edits.h"
#include "ui/pages/overview/work_page.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

CompetenceDialog::CompetenceDialog(const Theme &theme, Workspace &workspace, QWidget *parent)
    : FormDialog(theme, tr("New competence"), tr("Add"), parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_role(new ComboField)
    , m_level(new ComboField)
{
    setObjectName(QStringLiteral("competenceDialog"));
    setPreferredSize(560, 340);
    body()->addWidget(wrappedText(
        tr("One ability that can be seen in the work. Everybody who holds the role gets "
           "it as a need; what they hold is rated in the matrix.")));
    m_name->setObjectName(QStringLiteral("competenceName"));
    m_name->setPlaceholderText(tr("Leads a post-incident review"));
    m_role->setObjectName(QStringLiteral("competenceRole"));
    QList<ComboChoice> roles;
    for (const Role &role : workspace.all<Role>())
        roles.append({role.id.value, role.name});
    std::sort(roles.begin(), roles.end(), [](const ComboChoice &a, const ComboChoice &b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    m_role->setChoices(roles);
    m_role->setCurrentIndex(roles.isEmpty() ? -1 : 0);
    m_level->setObjectName(QStringLiteral("competenceLevel"));
    QList<ComboChoice> levels;
    for (int level = 1; level <= 5; ++level)
        levels.append({QString::number(level), labelOf(choicesOf<Level15>(), level)});
    m_level->setChoices(levels);
    m_level->setKey(QStringLiteral("3"));
    auto *form = new QFormLayout;
    const auto addRow = [form](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        form->addRow(label, field);
    };
    addRow(tr("Competence"), m_name);
    addRow(tr("Role"), m_role);
    addRow(tr("Needed level"), m_level);
    body()->addLayout(form);
    body()->addStretch(1);
    connect(this, &FormDialog::confirmed, this, &CompetenceDialog::confirm);
}

void CompetenceDialog::confirm()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        showRefusal(tr("Write what a person can do."));
        m_name->setFocus();
        return;
    }
    if (m_role->key().isEmpty()) {
        showRefusal(tr("There is no role yet. Add one in the register “Roles” first."));
        return;
    }
    const Outcome done =
        needCompetenceInRole(m_workspace, name, Id<Role>{m_role->key()}, m_level->key().toInt());
    if (done)
        accept();
    else
        showRefusal(done.error().message);
}

} // namespace gapwright
