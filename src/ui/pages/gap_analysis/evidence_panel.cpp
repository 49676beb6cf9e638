// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/evidence_panel.h"

#include "ui/kit/busy_panel.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace gapwright {

namespace {

const auto folderKey = QStringLiteral("gapAnalysis/evidenceFolder");

QString lastFolder()
{
    return QSettings()
        .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void keepFolder(const QString &path)
{
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
}

/// A name that can be used in any folder.
QString fileNameOf(const EvidenceFile &file)
{
    QString name = QFileInfo(file.name).fileName();
    name.remove(QLatin1Char('\\'));
    return name.isEmpty() || name.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + name : name;
}

} // namespace

bool wouldRun(const QString &name, const QString &mediaType)
{
    static const char *const programs[] = {"application/x-executable",
                                           "application/x-sharedlib",
                                           "application/x-pie-executable",
                                           "application/x-shellscript",
                                           "application/x-desktop",
                                           "application/x-ms-dos-executable",
                                           "application/x-msdownload",
                                           "application/x-msi",
                                           "application/x-java-archive",
                                           "text/x-python",
                                           "application/x-perl",
                                           "application/javascript",
                                           "application/x-bat",
                                           "application/vnd.microsoft.portable-executable"};
    const QMimeDatabase types;
    const QMimeType kinds[] = {types.mimeTypeForName(mediaType),
                               types.mimeTypeForFile(name, QMimeDatabase::MatchExtension)};
    for (const QMimeType &kind : kinds) {
        for (const char *program : programs) {
            if (kind.isValid() && kind.inherits(QLatin1String(program)))
                return true;
        }
    }
    return false;
}

EvidencePanel::EvidencePanel(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_queue(session)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add files"), this))
    , m_busy(new BusyPanel(theme, this))
{
    setObjectName(QStringLiteral("evidenceFiles"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, QMargins(0, 0, 0, 0), 6);
    setScaledSpacing(*m_rows, theme, QMargins(0, 0, 0, 0), 2);
    column->addLayout(m_rows);
    column->addWidget(m_busy);
    auto *foot = new QHBoxLayout;
    setScaledSpacing(*foot, theme, QMargins(0, 0, 0, 0), 10);
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_add->setIcon(theme.icon(QStringLiteral("paperclip")));
    foot->addWidget(m_add);
    foot->addWidget(new ElidedLabel(tr("or drop or paste them here"), TextRole::Small), 1);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &EvidencePanel::chooseFiles);
    connect(m_busy, &BusyPanel::cancelRequested, &m_queue, &EvidenceQueue::cancel);
    connect(&m_queue, &EvidenceQueue::started, m_busy,
            [this](const QString &text) { m_busy->start(text); });
    connect(&m_queue, &EvidenceQueue::progressed, m_busy, &BusyPanel::setProgress);
    connect(&m_queue, &EvidenceQueue::finished, m_busy, &BusyPanel::finish);
    connect(&m_queue, &EvidenceQueue::refused, this, &EvidencePanel::refused);
    connect(&session, &ProjectSession::updated, this, [this](const SessionUpdate &update) {
        if (update.everything || update.assessments || update.items.contains(m_item))
            refresh();
    });
}

void EvidencePanel::setItem(const QString &item)
{
    m_item = item;
    refresh();
}

void EvidencePanel::refresh()
{
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->deleteLater();
        row->widget()->hide();
        delete row;
    }
    for (const EvidenceFile &file : m_session.evidenceOf(m_item))
        m_rows->addWidget(rowOf(file));
    m_add->setEnabled(!m_session.isLocked() && m_session.resultOf(m_item));
}

QWidget *EvidencePanel::rowOf(const EvidenceFile &file)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    setScaledSpacing(*line, m_theme, QMargins(0, 0, 0, 0), 2);
    auto *name = new IconLabel(
        m_theme, QStringLiteral("file-text"),
        tr("%1 (%2)", "file name, size").arg(file.name, QLocale().formattedDataSize(file.size, 1)));
    name->setElideMode(Qt::ElideMiddle);
    line->addWidget(name, 1);
    const auto addButton = [&](const char *icon, const QString &text,
                               void (EvidencePanel::*run)(const EvidenceFile &)) {
        auto *button = new QToolButton(row);
        button->setIcon(m_theme.icon(QLatin1String(icon)));
        button->setToolTip(text);
        button->setAccessibleName(tr("%1: %2", "action: file").arg(text, file.name));
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, file, run] { (this->*run)(file); });
        return button;
    };
    addButton("external-link", tr("Open"), &EvidencePanel::openFile);
    addButton("download", tr("Save a copy"), &EvidencePanel::saveFile);
    addButton("trash-2", tr("Remove"), &EvidencePanel::removeFile)
        ->setEnabled(!m_session.isLocked());
    return row;
}

void EvidencePanel::chooseFiles()
{
    auto *dialog =
        new QFileDialog(this, tr("Add files as evidence for %1").arg(m_item), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Add"));
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, item = m_item](const QStringList &paths) {
                keepFolder(paths.value(0));
                m_queue.add(item, paths);
            });
    dialog->open();
}

void EvidencePanel::take(const QMimeData &data)
{
    if (EvidenceQueue::canTake(data))
        m_queue.add(m_item, data);
}

void EvidencePanel::openFile(const EvidenceFile &file)
{
    if (wouldRun(file.name, file.mediaType)) {
        emit refused(tr("%1 would run as a program. Save a copy if you trust it.").arg(file.name));
        return;
    }
    const QString folder = m_opened.filePath(file.attachment.value);
    if (!QDir().mkpath(folder)) {
        emit refused(tr("%1 cannot be written. Make room there and try again.").arg(folder));
        return;
    }
    const QString path = QDir(folder).filePath(fileNameOf(file));
    m_session.workspace().exportAttachment(
        file.attachment, path, this, [this, path](const Outcome &outcome) {
            if (!outcome)
                emit refused(outcome.error().message);
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                emit refused(tr("No program on this computer opens %1. Save a copy instead.")
                                 .arg(QFileInfo(path).fileName()));
        });
}

void EvidencePanel::saveFile(const EvidenceFile &file)
{
    auto *dialog = new QFileDialog(this, tr("Save a copy of %1").arg(file.name), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameOf(file));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        keepFolder(path);
        m_session.workspace().exportAttachment(file.attachment, path, this,
                                               [this](const Outcome &outcome) {
                                                   if (!outcome)
                                                       emit refused(outcome.error().message);
                                               });
    });
    dialog->open();
}

void EvidencePanel::removeFile(const EvidenceFile &file)
{
    const Outcome outcome = m_session.removeEvidence(file.link);
    if (!outcome)
        emit refused(outcome.error().message);
}

void EvidencePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_session.isLocked() && EvidenceQueue::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void EvidencePanel::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace gapwright
