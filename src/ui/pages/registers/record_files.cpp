// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/record_files.h"

#include "services/evidence.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/evidence_panel.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gapwright {

namespace {

/// A name that is safe in any folder.
QString bareName(const QString &name)
{
    const QString bare =
        QFileInfo(QString(name).replace(QLatin1Char('\\'), QLatin1Char('/'))).fileName();
    return bare.isEmpty() ? QStringLiteral("file") : bare;
}

} // namespace

RecordFiles::RecordFiles(const Theme &theme, const RegisterDirectory &directory,
                         const RegisterAccess &access, QWidget *parent)
    : Card(theme, tr("Files"), parent)
    , m_theme(theme)
    , m_directory(directory)
    , m_access(access)
    , m_add(new QPushButton(tr("Add files")))
{
    setObjectName(QStringLiteral("recordFiles"));
    setAcceptDrops(true);
    m_add->setObjectName(QStringLiteral("addFilesButton"));
    m_add->setIcon(theme.icon(QStringLiteral("paperclip")));
    addToHeader(m_add);
    connect(m_add, &QPushButton::clicked, this, &RecordFiles::choose);
    connect(&directory.workspace(), &Workspace::changed, this, [this](const Event &event) {
        const auto *records = std::get_if<RecordsChanged>(&event);
        if (records && records->table == definitionOf<RecordFile>().table)
            refresh();
    });
    refresh();
}

void RecordFiles::setRecord(const QString &id)
{
    m_record = id;
    refresh();
}

void RecordFiles::refresh()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    setScaledSpacing(*column, m_theme, {0, 0, 0, 0}, 6);
    int count = 0;
    const QLatin1String table = m_access.table();
    for (const RecordFile &file : m_directory.workspace().all<RecordFile>()) {
        if (m_record.isEmpty() || file.record != m_record || file.recordTable != table)
            continue;
        column->addWidget(rowOf(file));
        ++count;
    }
    if (count == 0)
        column->addWidget(new ElidedLabel(tr("Drop files here, or add them."), TextRole::Muted));
    body()->addWidget(m_rows);
    m_add->setEnabled(!m_record.isEmpty() && !m_directory.workspace().isReadOnly());
}

QWidget *RecordFiles::rowOf(const RecordFile &file)
{
    const Attachment *stored = m_directory.workspace().find(file.attachment);
    const QString name = stored ? stored->name : file.caption;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setScaledSpacing(*line, m_theme, {0, 0, 0, 0}, 4);
    line->addWidget(new IconLabel(m_theme, QStringLiteral("file"), name), 1);
    line->addWidget(
        new ElidedLabel(QLocale().formattedDataSize(stored ? stored->size : 0), TextRole::Muted));
    const auto button = [&](const char *icon, const QString &text,
                            void (RecordFiles::*run)(const RecordFile &)) {
        auto *made = new QToolButton;
        made->setIcon(m_theme.icon(QString::fromLatin1(icon)));
        made->setAutoRaise(true);
        made->setToolTip(text);
        made->setAccessibleName(tr("%1: %2", "what a button does, file").arg(text, name));
        // Later: the click comes from a row that is made anew.
        connect(
            made, &QToolButton::clicked, this, [this, file, run] { (this->*run)(file); },
            Qt::QueuedConnection);
        line->addWidget(made);
        return made;
    };
    button("external-link", tr("Open"), &RecordFiles::openFile);
    button("download", tr("Save a copy"), &RecordFiles::saveFile);
    button("trash-2", tr("Remove"), &RecordFiles::removeFile)
        ->setEnabled(!m_directory.workspace().isReadOnly());
    return row;
}

void RecordFiles::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &RecordFiles::add);
    dialog->open();
}

void RecordFiles::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const Result<qint64> size = checkEvidence(path);
        if (!size) {
            emit refused(size.error().message);
            continue;
        }
        Attachment attachment;
        attachment.id = newId<Attachment>();
        attachment.name = QFileInfo(path).fileName();
        attachment.size = *size;
        attachment.mediaType = mediaTypeOf(attachment.name);
        const RecordFile link{newId<RecordFile>(), attachment.id, m_access.table(), m_record, {}};
        m_directory.workspace().attach(
            tr("Add file %1 to %2")
                .arg(attachment.name, m_directory.nameOf(m_access.table(), m_record)),
            path, attachment, [link](Edit &edit) { edit.save(link); }, {},
            [self = QPointer<RecordFiles>(this)](const Outcome &done) {
                if (self && !done)
                    emit self->refused(done.error().message);
            });
    }
}

void RecordFiles::openFile(const RecordFile &file)
{
    const Attachment *stored = m_directory.workspace().find(file.attachment);
    if (!stored)
        return;
    if (wouldRun(stored->name, stored->mediaType)) {
        emit refused(
            tr("%1 would run as a program. Save a copy if you trust it.").arg(stored->name));
        return;
    }
    const QString folder = m_opened.filePath(file.attachment.value);
    if (!QDir().mkpath(folder)) {
        emit refused(tr("%1 cannot be written. Make room there and try again.").arg(folder));
        return;
    }
    const QString path = QDir(folder).filePath(bareName(stored->name));
    m_directory.workspace().exportAttachment(
        file.attachment, path, this, [this, path](const Outcome &done) {
            if (!done)
                emit refused(done.error().message);
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                emit refused(tr("No program on this computer opens %1. Save a copy instead.")
                                 .arg(QFileInfo(path).fileName()));
        });
}

void RecordFiles::saveFile(const RecordFile &file)
{
    const Attachment *stored = m_directory.workspace().find(file.attachment);
    if (!stored)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy of %1").arg(stored->name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(bareName(stored->name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        m_directory.workspace().exportAttachment(file.attachment, path, this,
                                                 [this](const Outcome &done) {
                                                     if (!done)
                                                         emit refused(done.error().message);
                                                 });
    });
    dialog->open();
}

void RecordFiles::removeFile(const RecordFile &file)
{
    const Attachment *stored = m_directory.workspace().find(file.attachment);
    const Outcome done =
        m_directory.workspace().edit(tr("Remove file %1").arg(stored ? stored->name : file.caption),
                                     [&](Edit &edit) { edit.remove(file.id); });
    if (!done)
        emit refused(done.error().message);
}

void RecordFiles::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_add->isEnabled() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecordFiles::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    add(paths);
    event->acceptProposedAction();
}

} // namespace gapwright
