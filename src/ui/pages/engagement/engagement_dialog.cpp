// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engagement/engagement_dialog.h"

#include "editing/workspace.h"
#include "services/project_loading.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/engagement/logo_field.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

EngagementForm::EngagementForm(const Theme &theme, const Engagement &engagement, bool readOnly,
                               QWidget *parent)
    : QWidget(parent)
    , m_form(new RecordForm<Engagement>(
          theme, {{QStringLiteral("logo_id"), QStringLiteral("is_sample")}, {}, readOnly}))
    , m_logo(new LogoField(theme))
    , m_missing(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {0, 0, 0, 0}, 14);
    m_missing->setObjectName(QStringLiteral("missingOrganization"));
    m_missing->setWordWrap(true);
    m_missing->hide();
    setTextRole(*m_missing, TextRole::Error);
    column->addWidget(m_missing);
    column->addWidget(m_form);
    auto *extra = new FormGrid(theme);
    extra->addRow(
        {tr("Logo of the organization"), m_logo, tr("Printed on the cover of reports."), true});
    column->addWidget(extra);
    auto *notice = new QLabel(
        tr("Gapwright holds requirements in own words and no text of the standard. To assess and "
           "to certify, the client needs a licensed copy of ISO/IEC 20000-1:2018."));
    notice->setWordWrap(true);
    setTextRole(*notice, TextRole::Small);
    column->addWidget(notice);
    column->addStretch(1);
    m_logo->setEnabled(!readOnly);
    m_form->setRecord(engagement);
}

bool EngagementForm::commit()
{
    m_form->commit();
    const bool isMissing = m_form->record().organization.trimmed().isEmpty();
    m_missing->setText(isMissing ? tr("Enter the name of the organization.") : QString());
    m_missing->setVisible(isMissing);
    if (isMissing)
        m_form->editorOf(QLatin1String("organization"))->setFocus();
    return !isMissing && !m_form->hasErrors();
}

EngagementDialog::EngagementDialog(const Theme &theme, Workspace &workspace, QWidget *parent)
    : FormDialog(theme, tr("Engagement Details"), tr("Save details"), parent)
    , m_workspace(workspace)
    , m_form(new EngagementForm(theme, workspace.engagement(), workspace.isReadOnly()))
{
    setObjectName(QStringLiteral("engagementDialog"));
    body()->addWidget(m_form);
    setPreferredSize(720, 700);
    connect(m_form->logo(), &LogoField::refused, this, &FormDialog::showRefusal);
    connect(this, &FormDialog::confirmed, this, &EngagementDialog::confirm);
    if (workspace.isReadOnly()) {
        verbButton()->hide();
        cancelButton()->setText(tr("Close"));
    }
    const Engagement engagement = workspace.engagement();
    if (!engagement.logo.isSet())
        return;
    const Attachment *kept = workspace.find(engagement.logo);
    const QString name = kept ? kept->name : QString();
    workspace.requestAttachment(engagement.logo, logoLimit, this,
                                [this, name](const Result<QByteArray> &bytes) {
                                    if (bytes)
                                        m_form->logo()->showKept(logoFromBytes(*bytes, 400), name);
                                });
}

void EngagementDialog::confirm()
{
    if (!m_form->commit())
        return;
    Engagement changed = m_form->engagement();
    if (!changed.id.isSet())
        changed.id = newId<Engagement>();
    const Outcome done =
        m_workspace.edit(tr("Engagement details"), [&](Edit &edit) { edit.save(changed); });
    if (!done) {
        showRefusal(done.error().message);
        return;
    }
    const LogoFile &logo = m_form->logo()->chosen();
    if (logo.path.isEmpty()) {
        accept();
        return;
    }
    verbButton()->setEnabled(false);
    attachLogo(m_workspace, logo.path, logo.mediaType,
               [self = QPointer<EngagementDialog>(this)](const Outcome &stored) {
                   if (!self)
                       return;
                   self->verbButton()->setEnabled(true);
                   if (stored)
                       self->accept();
                   else
                       self->showRefusal(stored.error().message);
               });
}

void attachLogo(Workspace &workspace, const QString &path, const QString &mediaType,
                std::function<void(const Outcome &)> finished)
{
    Attachment attachment;
    attachment.id = newId<Attachment>();
    attachment.name = QFileInfo(path).fileName();
    attachment.mediaType = mediaType;
    Engagement engagement = workspace.engagement();
    engagement.logo = attachment.id;
    workspace.attach(
        QCoreApplication::translate("EngagementDialog", "Logo %1").arg(attachment.name), path,
        attachment, [engagement](Edit &edit) { edit.save(engagement); }, {}, std::move(finished));
}

} // namespace gapwright
