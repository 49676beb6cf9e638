// SPDX-License-Identifier: GPL-3.0-or-later
// How documents come and go: templates, files, assistants, exports.
#include "assessment/steps/project_records.h"
#include "reports/reading/document_reading.h"
#include "ui/kit/busy_panel.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/documents/assistant_dialog.h"
#include "ui/pages/documents/document_view.h"
#include "ui/pages/documents/documents_page.h"
#include "ui/pages/documents/export_dialog.h"
#include "ui/pages/documents/lifecycle_dialogs.h"
#include "ui/pages/documents/template_dialog.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QDir>
#include <QFileDialog>

namespace gapwright {

namespace {

QString importPurpose()
{
    return QStringLiteral("documentImport");
}

Result<ReadDocument> readFile(const QString &path)
{
    constexpr qint64 most = (64LL << 20) + 1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{DocumentsPage::tr("%1 cannot be opened: %2.")
                         .arg(QDir::toNativeSeparators(path), file.errorString()),
                     ErrorKind::NotFound,
                     {}};
    return readDocumentText(file.read(most), QFileInfo(path).fileName());
}

} // namespace

void DocumentsPage::chooseTemplate(const QString &selected)
{
    QSet<QString> used;
    for (const Document &document : m_session.workspace().all<Document>())
        used.insert(document.templateId);
    auto *dialog = new TemplateDialog(theme(), m_session.catalogue(), used, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!selected.isEmpty())
        dialog->select(selected);
    connect(dialog, &TemplateDialog::templateChosen, this, &DocumentsPage::create);
    dialog->open();
}

void DocumentsPage::create(const QString &templateId)
{
    NewDocument wanted;
    wanted.templateId = templateId;
    wanted.author = m_desk.author();
    const DocumentDesk::Snapshot now = m_desk.snapshot();
    const Result<DocumentStep> step = newDocument(now.sources(), wanted);
    const Outcome done = m_desk.apply(step);
    say(done ? QString() : done.error().message);
    if (done)
        emit goTo(QStringLiteral("documents/") + step->document.id.value);
}

void DocumentsPage::chooseImport()
{
    auto *dialog =
        new QFileDialog(this, tr("Import a Document"), m_preferences.folder(importPurpose()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(
        tr("Word and Markdown (%1)")
            .arg(QStringLiteral("*.") + readableDocumentEndings().join(QStringLiteral(" *."))));
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentsPage::importFile);
    dialog->open();
}

void DocumentsPage::importFile(const QString &path)
{
    m_preferences.rememberFolderOf(importPurpose(), path);
    m_busy->start(tr("Reading %1").arg(QFileInfo(path).fileName()), false);
    m_work.run<Result<ReadDocument>>(
        [path] { return readFile(path); },
        [this](const Result<ReadDocument> &read) {
            m_busy->finish();
            if (!read) {
                say(read.error().message);
                emit imported(false);
                return;
            }
            NewDocument wanted;
            wanted.title = read->title;
            wanted.body = read->markdown;
            wanted.author = m_desk.author();
            const DocumentDesk::Snapshot now = m_desk.snapshot();
            const Result<DocumentStep> step = newDocument(now.sources(), wanted);
            const Outcome done = m_desk.apply(step);
            if (!done) {
                say(done.error().message);
                emit imported(false);
                return;
            }
            emit goTo(QStringLiteral("documents/") + step->document.id.value);
            if (!read->leftOut.isEmpty())
                notice()->showNotice(NoticeKind::Information,
                                     tr("Its text was taken over. Left out: %1.")
                                         .arg(read->leftOut.join(QStringLiteral(", "))));
            emit imported(true);
        });
}

void DocumentsPage::addExternal()
{
    auto *dialog = new ExternalDocumentDialog(theme(), m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExternalDocumentDialog::made, this,
            [this](const QString &id) { emit goTo(QStringLiteral("documents/") + id); });
    dialog->open();
}

void DocumentsPage::exportDocuments(const Id<Document> &id)
{
    m_view->commit();
    auto *dialog = new ExportDialog(theme(), m_desk, m_preferences, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::finishedWith, this,
            [this](const QString &sentence, const QString &folder) {
                m_exported = folder;
                notice()->showNotice(NoticeKind::Done, sentence, tr("Open the folder"));
            });
    dialog->open();
}

void DocumentsPage::assist(Assistant assistant)
{
    auto *dialog = new AssistantDialog(theme(), m_desk, assistant, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AssistantDialog::drafted, this,
            [this](const QString &id) { emit goTo(QStringLiteral("documents/") + id); });
    dialog->open();
}

/// The document that covers an item, else its template.
void DocumentsPage::openItem(const QModelIndex &index)
{
    const MandatoryCoverage &coverage = m_coverage->at(index.row()).coverage;
    if (!coverage.documents.empty())
        emit goTo(QStringLiteral("documents/") + coverage.documents.front().value);
    else
        chooseTemplate(coverage.item->templateId);
}

} // namespace gapwright
