// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/document_export.h"

#include "base/file_output.h"
#include "editing/workspace.h"
#include "reports/pdf_writer.h"
#include "ui/kit/busy_panel.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/report/document_dialog.h"
#include "ui/pages/welcome/preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace gapwright {

namespace {

Outcome writeNow(const PrintedPage &printed, const QString &path, const ReportProgress &progress)
{
    const DocumentFormat format = formatOfPath(path);
    if (format != DocumentFormat::Pdf) {
        const Result<QByteArray> bytes = writeDocument(printed.blocks, printed.output, format);
        return bytes ? writeFileWhole(path, *bytes) : Outcome(bytes.error());
    }
    const Result<ReportDocument> document =
        layOutDocument(printed.blocks, printed.output, progress);
    if (!document)
        return document.error();
    const Result<QByteArray> bytes = writePdf(*document, progress);
    return bytes ? writeFileWhole(path, *bytes) : Outcome(bytes.error());
}

} // namespace

DocumentOutput printedOutput(const Workspace &workspace, const QString &title)
{
    const Engagement engagement = workspace.engagement();
    DocumentOutput output;
    output.title = title;
    output.organization = engagement.organization;
    output.classification = engagement.classification;
    output.author = workspace.author();
    output.language = QLocale().bcp47Name();
    output.date = QDate::currentDate();
    return output;
}

DocumentExport::DocumentExport(const Theme &theme, WorkPage &page, Preferences *preferences)
    : QObject(&page)
    , m_page(page)
    , m_preferences(preferences)
    , m_busy(new BusyPanel(theme))
    , m_work(this)
{
    page.body()->insertWidget(0, m_busy);
    m_busy->hide();
    connect(m_busy, &BusyPanel::cancelRequested, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
    connect(page.notice(), &NoticeBar::actionTriggered, this, [this] {
        if (!m_written.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_written));
    });
}

DocumentExport::~DocumentExport()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_work.clear();
}

void DocumentExport::ask(PrintedPage printed, const QList<DocumentFormat> &formats)
{
    const QString folder =
        m_preferences ? m_preferences->folder(QStringLiteral("reports")) : QDir::homePath();
    QFileDialog *dialog = documentSaveDialog(&m_page, tr("Export %1").arg(printed.output.title),
                                             QDir(folder).filePath(printed.fileName), formats);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, printed = std::move(printed)](const QString &path) { write(printed, path); });
    dialog->open();
}

void DocumentExport::write(const PrintedPage &printed, const QString &path)
{
    if (m_preferences)
        m_preferences->rememberFolderOf(QStringLiteral("reports"), path);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_busy->start(tr("Writing %1").arg(printed.output.title));
    const ReportProgress progress = [busy = m_busy, cancelled = m_cancelled](int done, int total) {
        QMetaObject::invokeMethod(
            busy, [busy, done, total] { busy->setProgress(done, total); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    m_work.run<Outcome>([printed, path, progress] { return writeNow(printed, path, progress); },
                        [this, path](const Outcome &done) { tell(path, done); });
}

void DocumentExport::tell(const QString &path, const Outcome &done)
{
    m_busy->finish();
    if (done) {
        m_written = path;
        m_page.notice()->showNotice(
            NoticeKind::Done, tr("Written to %1.").arg(QDir::toNativeSeparators(path)), tr("Open"));
    } else if (done.error().kind == ErrorKind::Cancelled) {
        m_page.notice()->showNotice(NoticeKind::Information, tr("Cancelled; no file was written."));
    } else {
        m_page.notice()->showNotice(NoticeKind::Error, done.error().message);
    }
    emit finished(path, bool(done));
}

} // namespace gapwright
