// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/control_tab.h"

#include "assessment/steps/project_records.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/documents/document_list_model.h"
#include "ui/pages/documents/lifecycle_dialogs.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/record_files.h"
#include "ui/pages/session/project_session.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int stepsWidth = 330;

/// What the steps change, and what a template decides.
QStringList hiddenColumns()
{
    return {QStringLiteral("status"),         QStringLiteral("version"),
            QStringLiteral("approved_by_id"), QStringLiteral("approved_on"),
            QStringLiteral("withdrawn_on"),   QStringLiteral("withdrawn_reason"),
            QStringLiteral("template")};
}

} // namespace

ControlTab::ControlTab(const Theme &theme, DocumentDesk &desk, const RegisterDirectory &directory,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_state(wrappedText({}))
{
    setObjectName(QStringLiteral("controlTab"));
    makeBare(*this);
    const RegisterAccess &access = *directory.access(QLatin1String(definitionOf<Document>().table));
    m_editor = new RecordEditor(theme, directory, access, hiddenColumns());
    m_files = new RecordFiles(theme, directory, access);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setScaledSpacing(*row, theme, {0, 12, 0, 12}, 16);
    auto *left = new QVBoxLayout;
    QWidget *steps = stepsCard();
    setScaledWidth(*steps, theme, stepsWidth);
    left->addWidget(steps);
    left->addStretch(1);
    row->addLayout(left);
    auto *right = new QVBoxLayout;
    setScaledSpacing(*right, theme, {0, 0, 0, 0}, 16);
    auto *data = new Card(theme, tr("Data of the document"));
    data->body()->addWidget(m_editor);
    right->addWidget(data);
    right->addWidget(m_files);
    right->addStretch(1);
    row->addLayout(right, 1);
    setWidget(content);
    connect(m_editor, &RecordEditor::refused, this, &ControlTab::refused);
    connect(m_files, &RecordFiles::refused, this, &ControlTab::refused);
    connect(m_editor, &RecordEditor::followed, this,
            [this](const QByteArray &table, const QString &id) {
                emit goTo(QStringLiteral("register/%1/%2").arg(QString::fromLatin1(table), id));
            });
    for (auto signal : {&DocumentDesk::changed, &DocumentDesk::findings})
        connect(&desk, signal, this, &ControlTab::refresh);
}

QWidget *ControlTab::stepsCard()
{
    auto *card = new Card(m_theme, tr("Where it stands"));
    m_state->setObjectName(QStringLiteral("documentState"));
    card->body()->addWidget(m_state);
    addStep(card, QStringLiteral("submit"), tr("Submit for review"), QStringLiteral("eye"));
    addStep(card, QStringLiteral("return"), tr("Back to draft"), QStringLiteral("undo-2"));
    addStep(card, QStringLiteral("approve"), tr("Approve …"), QStringLiteral("check"));
    addStep(card, QStringLiteral("publish"), tr("Publish"), QStringLiteral("circle-check"));
    addStep(card, QStringLiteral("draft"), tr("New draft …"), QStringLiteral("file-pen"));
    addStep(card, QStringLiteral("discard"), tr("Discard the draft"), QStringLiteral("trash-2"));
    addStep(card, QStringLiteral("withdraw"), tr("Withdraw …"), QStringLiteral("archive"));
    return card;
}

void ControlTab::addStep(QWidget *card, const QString &name, const QString &text,
                         const QString &icon)
{
    StepRow row{name, new QPushButton(text), wrappedText({}, TextRole::Small)};
    row.button->setObjectName(name + QStringLiteral("Step"));
    row.button->setIcon(m_theme.icon(icon));
    row.button->setAutoDefault(false);
    static_cast<Card *>(card)->body()->addWidget(row.button);
    static_cast<Card *>(card)->body()->addWidget(row.reason);
    connect(row.button, &QPushButton::clicked, this, [this, name] { take(name); });
    m_steps.push_back(row);
}

void ControlTab::setDocument(const Id<Document> &id)
{
    m_document = id;
    m_editor->setRecord(id.value);
    m_files->setRecord(id.value);
    refresh();
}

void ControlTab::commit()
{
    m_editor->commit();
}

QPushButton *ControlTab::step(const QString &name) const
{
    for (const StepRow &row : m_steps) {
        if (row.name == name)
            return row.button;
    }
    return nullptr;
}

/// The step as it would be taken now, to know whether it can be.
Result<DocumentStep> ControlTab::probe(const QString &name) const
{
    const DocumentEditions editions = m_desk.editions(m_document);
    const QDate today = QDate::currentDate();
    if (name == QLatin1String("submit"))
        return submitText(editions, today);
    if (name == QLatin1String("return"))
        return returnText(editions);
    if (name == QLatin1String("publish"))
        return publishText(editions, today);
    if (name == QLatin1String("discard"))
        return discardDraft(editions);
    if (name == QLatin1String("withdraw"))
        return withdrawDocument(editions, today, QStringLiteral("-"));
    if (name == QLatin1String("draft")) {
        if (editions.texts.empty())
            return beginEdition(editions, versionAfter(editions.document.version, false));
        NewText text;
        text.body = QStringLiteral("-");
        text.changeSummary = text.body;
        text.today = today;
        return beginText(editions, text);
    }
    Approval approval;
    const DocumentText *work = textInWork(editions);
    approval.on = approval.today = today;
    // Somebody who is not the author: the dialog asks who it is.
    for (const Person &person : m_desk.session().workspace().all<Person>()) {
        if (!work || person.id != work->author)
            approval.approver = person.id;
    }
    approval.nextReview = today.addYears(1);
    // Fields without a value do not keep the dialog shut: it asks about them.
    Result<Approval> filled =
        withValues(approval, editions, m_desk.values(), m_desk.session().workspace().all<Person>());
    if (filled)
        filled = withDashes(*filled);
    return filled ? approveText(editions, *filled) : Result<DocumentStep>(filled.error());
}

QString ControlTab::reasonOf(const QString &name) const
{
    if (m_desk.session().workspace().isReadOnly())
        return tr("The project is open for reading only.");
    const Result<DocumentStep> step = probe(name);
    return step ? QString() : step.error().message;
}

void ControlTab::refresh()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    if (!editions.document.id.isSet())
        return;
    QStringList state;
    const QLocale locale;
    if (const DocumentText *force = textInForce(editions))
        state << tr("Version %1 is in force, approved by %2 on %3.")
                     .arg(force->version, m_desk.nameOf(force->approvedBy),
                          locale.toString(force->approvedOn, QLocale::ShortFormat));
    if (const DocumentText *work = textInWork(editions))
        state << tr("Version %1: %2.").arg(work->version, wordOf(work->status));
    if (editions.texts.empty())
        state << tr("Version %1: %2. Its text lies elsewhere.")
                     .arg(editions.document.version, wordOf(editions.document.status));
    if (editions.document.status == DocStatus::Withdrawn)
        state << tr("Withdrawn: %1").arg(editions.document.withdrawnReason);
    m_state->setText(state.join(QLatin1Char('\n')));
    for (const StepRow &row : m_steps) {
        const QString reason = reasonOf(row.name);
        row.button->setEnabled(reason.isEmpty());
        row.button->setToolTip(reason);
        row.button->setAccessibleDescription(reason);
        row.reason->setText(reason);
        row.reason->setVisible(!reason.isEmpty());
    }
}

void ControlTab::report(const Outcome &done)
{
    emit refused(done ? QString() : done.error().message);
}

void ControlTab::take(const QString &name)
{
    if (name == QLatin1String("approve")) {
        auto *dialog = new ApproveDialog(m_theme, m_desk, m_document, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } else if (name == QLatin1String("draft")) {
        beginDraft();
    } else if (name == QLatin1String("withdraw")) {
        withdraw();
    } else {
        report(m_desk.apply(probe(name)));
    }
}

void ControlTab::beginDraft()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    if (editions.texts.empty()) {
        report(m_desk.apply(probe(QStringLiteral("draft"))));
        return;
    }
    auto *dialog = new SentenceDialog(
        m_theme,
        {tr("New draft"),
         tr("Begin the draft"),
         tr("What will change"),
         tr("Stands in the change history, for example “Targets of the mail service raised”."),
         {},
         true},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SentenceDialog::given, this, [this, dialog](const QString &sentence) {
        const DocumentEditions now = m_desk.editions(m_document);
        const DocumentText *from = textToShow(now);
        NewText text;
        text.body = from ? from->body : QString();
        text.templateId = from ? from->templateId : QString();
        text.templateHash = from ? from->templateHash : QString();
        text.changeSummary = sentence;
        text.author = m_desk.author();
        text.today = QDate::currentDate();
        const Outcome done = m_desk.apply(beginText(now, text));
        if (!done) {
            dialog->showRefusal(done.error().message);
            return;
        }
        dialog->accept();
        emit draftBegun();
    });
    dialog->open();
}

void ControlTab::withdraw()
{
    auto *dialog = new SentenceDialog(
        m_theme,
        {tr("Withdraw the document"),
         tr("Withdraw"),
         tr("Why it is no longer used"),
         tr("For example “Replaced by the group policy”. Its editions stay readable."),
         {},
         true},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SentenceDialog::given, this, [this, dialog](const QString &reason) {
        const Outcome done = m_desk.apply(
            withdrawDocument(m_desk.editions(m_document), QDate::currentDate(), reason));
        if (done)
            dialog->accept();
        else
            dialog->showRefusal(done.error().message);
    });
    dialog->open();
}

} // namespace gapwright
