// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/library_books.h"

#include "base/file_output.h"
#include "reports/catalogue/assessors_guide.h"
#include "ui/kit/busy_panel.h"
#include "ui/pages/report/document_dialog.h"
#include "ui/pages/session/project_session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QVBoxLayout>

namespace gapwright {

namespace {

std::optional<DocumentFormat> formatOf(const QString &path)
{
    const auto format = documentFormatOf(QFileInfo(path).suffix().toLower());
    return format == DocumentFormat::Markdown ? std::nullopt : format;
}

Result<QByteArray> bytesOf(LibraryBooks::Book book, const Catalogue &catalogue,
                           const QString &organization, DocumentFormat format,
                           const ReportProgress &progress)
{
    const QDate today = QDate::currentDate();
    if (book == LibraryBooks::Book::Guide)
        return writeDocument(assessorsGuide(catalogue), guideOutput(catalogue, today), format,
                             progress);
    DocumentOutput output = primerOutput(catalogue, today);
    output.organization = organization;
    return writeDocument(primerBook(catalogue), output, format, progress);
}

} // namespace

LibraryBooks::LibraryBooks(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_busy(new BusyPanel(theme))
    , m_work(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_busy);
    connect(m_busy, &BusyPanel::cancelRequested, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
}

LibraryBooks::~LibraryBooks()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_work.clear();
}

QMenu *LibraryBooks::menu(QWidget *owner)
{
    auto *menu = new QMenu(owner);
    const auto add = [&](Book book, const QString &name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, book] { choosePath(book); });
    };
    add(Book::Primer, QStringLiteral("exportPrimer"), tr("&Primer as kick-off hand-out…"));
    add(Book::Guide, QStringLiteral("exportGuide"), tr("&Assessor's guide…"));
    return menu;
}

void LibraryBooks::choosePath(Book book)
{
    const QString folder = QFileInfo(m_session.workspace().path()).absolutePath();
    const bool isPrimer = book == Book::Primer;
    QFileDialog *dialog = documentSaveDialog(
        this, isPrimer ? tr("Export the Primer") : tr("Export the Assessor's Guide"),
        QDir(folder).filePath(isPrimer ? tr("Primer", "file name")
                                       : tr("Assessors guide", "file name")),
        {DocumentFormat::Pdf, DocumentFormat::Docx, DocumentFormat::Odt, DocumentFormat::Html});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, book](const QString &path) { write(book, path); });
    dialog->open();
}

void LibraryBooks::write(Book book, const QString &path)
{
    const std::optional<DocumentFormat> format = formatOf(path);
    if (!format) {
        emit written(path,
                     Error{tr("%1 was not written: let its name end in pdf, docx, odt or html.")
                               .arg(QDir::toNativeSeparators(path)),
                           ErrorKind::BadInput,
                           {}});
        return;
    }
    if (m_cancelled)
        *m_cancelled = true; // the book asked for last is the one that is wanted
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_busy->start(tr("Writing %1").arg(QFileInfo(path).fileName()));
    const ReportProgress progress = [busy = m_busy, cancelled = m_cancelled](int done, int total) {
        QMetaObject::invokeMethod(
            busy, [busy, done, total] { busy->setProgress(done, total); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    m_work.run<Outcome>(
        [book, path, progress, format = *format, cancelled = m_cancelled,
         catalogue = &m_session.catalogue(),
         organization = m_session.workspace().engagement().organization]() -> Outcome {
            const Result<QByteArray> bytes =
                bytesOf(book, *catalogue, organization, format, progress);
            if (!bytes)
                return bytes.error();
            if (cancelled->load())
                return Error{tr("Cancelled; no file was written."), ErrorKind::Cancelled, {}};
            return writeFileWhole(path, *bytes);
        },
        [this, path, cancelled = m_cancelled](const Outcome &done) {
            if (cancelled == m_cancelled)
                m_busy->finish();
            emit written(path, done);
        });
}

} // namespace gapwright
