// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/lifecycle_dialogs.h"

#include "assessment/steps/project_records.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/session/project_session.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

namespace {

QList<ComboChoice> peopleOf(const DocumentDesk &desk)
{
    QList<ComboChoice> people;
    for (const Person &person : desk.session().workspace().all<Person>())
        people.append({person.id.value, person.name});
    std::sort(people.begin(), people.end(), [](const ComboChoice &a, const ComboChoice &b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    return people;
}

} // namespace

ApproveDialog::ApproveDialog(const Theme &theme, DocumentDesk &desk, const Id<Document> &document,
                             QWidget *parent)
    : FormDialog(theme, tr("Approve the text"), tr("Approve"), parent)
    , m_desk(desk)
    , m_document(document)
    , m_form(new FormGrid(theme))
    , m_approver(new ComboField)
    , m_day(new OptionalDateEdit(theme))
    , m_review(new OptionalDateEdit(theme))
    , m_dashes(new QCheckBox(tr("Print a dash for each field without a value")))
{
    setObjectName(QStringLiteral("approveDialog"));
    setPreferredSize(620, 440);
    const DocumentEditions editions = desk.editions(document);
    m_approver->setObjectName(QStringLiteral("approver"));
    m_approver->setChoices(peopleOf(desk), tr("nobody yet"));
    m_approver->setKey(editions.document.approvedBy.value);
    m_day->setObjectName(QStringLiteral("approvedOn"));
    m_day->setFieldName(tr("Approved on"));
    m_day->setDate(QDate::currentDate());
    m_review->setObjectName(QStringLiteral("nextReview"));
    m_review->setFieldName(tr("Next review"));
    m_review->setDate(QDate::currentDate().addYears(1));
    body()->addWidget(wrappedText(tr("Approval freezes the text with the values its fields have "
                                     "today. A later change makes a new draft.")));
    m_form->addRow(
        {tr("Approved by"), m_approver, tr("Not the author alone, for a policy."), true, true});
    m_form->addRow({tr("Approved on"), m_day, {}, false, true});
    m_form->addRow({tr("Next review"), m_review, tr("Usually within a year.")});
    body()->addWidget(m_form);
    m_dashes->setObjectName(QStringLiteral("approveDashes"));
    m_dashes->hide();
    body()->addWidget(m_dashes);
    body()->addStretch(1);
    connect(this, &FormDialog::confirmed, this, &ApproveDialog::confirm);
}

void ApproveDialog::confirm()
{
    m_day->commit();
    m_review->commit();
    const DocumentEditions editions = m_desk.editions(m_document);
    const DocumentDesk::Snapshot now = m_desk.snapshot();
    Approval approval;
    approval.approver = Id<Person>{m_approver->key()};
    approval.on = m_day->date();
    approval.nextReview = m_review->date();
    approval.today = QDate::currentDate();
    Result<Approval> filled =
        withValues(approval, editions, projectFields(now.sources()), now.records->all<Person>());
    if (filled && m_dashes->isChecked())
        filled = withDashes(*filled);
    const Outcome done = filled ? m_desk.apply(approveText(editions, *filled)) : filled.error();
    m_dashes->setVisible(m_dashes->isChecked() || (filled && !filled->missingFields.isEmpty()));
    if (done)
        accept();
    else
        showRefusal(done.error().message);
}

SentenceDialog::SentenceDialog(const Theme &theme, const Asked &asked, QWidget *parent)
    : FormDialog(theme, asked.title, asked.verb, parent)
    , m_text(new PlainTextField(theme))
{
    setObjectName(QStringLiteral("sentenceDialog"));
    setPreferredSize(580, 320);
    m_text->setObjectName(QStringLiteral("sentence"));
    m_text->setAccessibleName(asked.label);
    m_text->setText(asked.text);
    auto *form = new FormGrid(theme);
    form->addRow({asked.label, m_text, asked.help, true, asked.isNeeded});
    body()->addWidget(form);
    body()->addStretch(1);
    connect(this, &FormDialog::confirmed, this, [this] { emit given(m_text->text().trimmed()); });
    m_text->setFocus();
}

ExternalDocumentDialog::ExternalDocumentDialog(const Theme &theme, DocumentDesk &desk,
                                               QWidget *parent)
    : FormDialog(theme, tr("Control a document that lies elsewhere"), tr("Add"), parent)
    , m_desk(desk)
    , m_form(new FormGrid(theme))
    , m_title(new QLineEdit)
    , m_location(new QLineEdit)
    , m_version(new QLineEdit)
    , m_type(new ComboField)
    , m_owner(new ComboField)
{
    setObjectName(QStringLiteral("externalDialog"));
    setPreferredSize(640, 520);
    m_title->setObjectName(QStringLiteral("externalTitle"));
    m_location->setObjectName(QStringLiteral("externalLocation"));
    m_version->setObjectName(QStringLiteral("externalVersion"));
    m_type->setObjectName(QStringLiteral("externalType"));
    m_owner->setObjectName(QStringLiteral("externalOwner"));
    QList<ComboChoice> types;
    for (const Choice &choice : choicesOf<DocType>()) {
        if (choice.value != int(DocType::NotStated))
            types.append(
                {QString::number(choice.value), labelOf(choicesOf<DocType>(), choice.value)});
    }
    m_type->setChoices(types);
    m_type->setKey(QString::number(int(DocType::ExternalDocument)));
    m_owner->setChoices(peopleOf(desk), tr("nobody yet"));
    m_version->setText(QStringLiteral("1.0"));
    body()->addWidget(wrappedText(tr("Laws, standards, manuals of suppliers and files on a share "
                                     "are controlled like your own documents: owner, version, "
                                     "review. Attach the file itself on the next page if you "
                                     "want to keep it here.")));
    m_form->addRow({tr("Title"), m_title, {}, true, true});
    m_form->addRow({tr("Where it lies"), m_location, tr("A link or a place."), true});
    m_form->addRow({tr("Type"), m_type});
    m_form->addRow({tr("Version or date of issue"), m_version});
    m_form->addRow({tr("Who looks after it"), m_owner});
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(this, &FormDialog::confirmed, this, &ExternalDocumentDialog::confirm);
    m_title->setFocus();
}

void ExternalDocumentDialog::confirm()
{
    Document document;
    document.id = newId<Document>();
    document.title = m_title->text().simplified();
    m_form->setError(
        m_title, document.title.isEmpty() ? tr("Give it the title it is known by.") : QString());
    if (document.title.isEmpty())
        return;
    document.type = DocType(m_type->key().toInt());
    document.location = m_location->text().trimmed();
    document.version = m_version->text().trimmed();
    document.owner = Id<Person>{m_owner->key()};
    document.external = document.type == DocType::ExternalDocument;
    document.status = DocStatus::Draft;
    document.code = freeNumber(m_desk.session().workspace().all<Document>(), document.type);
    const Outcome done = m_desk.apply(DocumentStep{tr("Add “%1”").arg(document.title), document});
    if (!done) {
        showRefusal(done.error().message);
        return;
    }
    emit made(document.id.value);
    accept();
}

} // namespace gapwright
