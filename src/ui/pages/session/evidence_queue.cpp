// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session/evidence_queue.h"

#include "storage/attachment_store.h"

#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace gapwright {

namespace {

/// Up to here a file is in before anyone can have typed on, so that the text goes along in the same
/// transaction. A longer one must not overwrite what was typed meanwhile.
constexpr qint64 promptBytes = 8 * 1024 * 1024;

} // namespace

EvidenceQueue::EvidenceQueue(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool EvidenceQueue::canTake(const QMimeData &data)
{
    if (data.hasImage())
        return true;
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

void EvidenceQueue::add(const QString &item, const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        add(item, paths);
    else if (data.hasImage())
        addPicture(item, qvariant_cast<QImage>(data.imageData()));
}

void EvidenceQueue::addPicture(const QString &item, const QImage &picture)
{
    const QString path =
        m_folder.filePath(tr("Picture %1-%2.png", "item, number").arg(item).arg(++m_pictures));
    if (picture.isNull() || !picture.save(path, "PNG")) {
        emit refused(tr("The picture of the clipboard could not be read. Save it as a file and add "
                        "that file."));
        return;
    }
    add(item, {path});
}

void EvidenceQueue::add(const QString &item, const QStringList &paths)
{
    const QString locked = m_session.lockReason();
    if (!locked.isEmpty()) {
        emit refused(locked);
        return;
    }
    for (const QString &path : paths) {
        const QString why = refusalOf(path);
        if (why.isEmpty())
            m_waiting.push_back({item, path});
        else
            emit refused(why);
    }
    if (!m_running)
        startNext();
}

QString EvidenceQueue::refusalOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return tr("%1 is a folder. Add the files in it, or a ZIP archive of it.").arg(path);
    if (!file.isFile() || !file.isReadable())
        return tr("%1 cannot be read. Check that it is still there and that you may read it.")
            .arg(path);
    if (file.size() > attachmentLimit)
        return tr("%1 has %2; a project takes files below 2 GB. Keep it where it is and write its "
                  "place into the evidence.")
            .arg(path, QLocale().formattedDataSize(file.size()));
    return {};
}

void EvidenceQueue::startNext()
{
    if (m_waiting.empty()) {
        if (std::exchange(m_running, false))
            emit finished();
        return;
    }
    const Waiting next = m_waiting.front();
    m_waiting.pop_front();
    m_running = true;
    attach(next);
}

void EvidenceQueue::attach(const Waiting &next)
{
    const ItemResult *result = m_session.resultOf(next.item);
    if (!result) {
        startNext();
        return;
    }
    const QFileInfo file(next.path);
    Attachment attachment;
    attachment.id = newId<Attachment>();
    attachment.name = file.fileName();
    attachment.size = file.size();
    attachment.mediaType = QMimeDatabase().mimeTypeForFile(file).name();
    const EvidenceLink link{newId<EvidenceLink>(), result->id, attachment.id, {}};
    ItemResult described = *result;
    const bool describes = described.evidence.trimmed().isEmpty() && attachment.size <= promptBytes;
    if (describes)
        described.evidence = tr("File: %1").arg(attachment.name);
    emit started(tr("Adding %1").arg(attachment.name));
    m_session.workspace().attach(
        tr("Add file %1 to %2").arg(attachment.name, next.item), next.path, attachment,
        [link, described, describes](Edit &edit) {
            edit.save(link);
            if (describes)
                edit.save(described);
        },
        [self = QPointer<EvidenceQueue>(this)](qint64 done, qint64 total) {
            if (self)
                emit self->progressed(int(done / 1024), int(total / 1024));
        },
        [self = QPointer<EvidenceQueue>(this), item = next.item,
         name = attachment.name](const Outcome &outcome) {
            if (self)
                self->takeEnd(item, name, outcome);
        });
}

void EvidenceQueue::takeEnd(const QString &item, const QString &name, const Outcome &outcome)
{
    const ItemResult *result = m_session.resultOf(item);
    if (!outcome && outcome.error().kind != ErrorKind::Cancelled) {
        emit refused(outcome.error().message);
    } else if (outcome && result && result->evidence.trimmed().isEmpty()) {
        const Outcome described =
            m_session.editItem(item, QLatin1String("evidence"), [&](ItemResult &changed) {
                changed.evidence = tr("File: %1").arg(name);
            });
        if (!described)
            emit refused(described.error().message);
    }
    startNext();
}

void EvidenceQueue::cancel()
{
    m_waiting.clear();
    if (m_running)
        m_session.workspace().cancelAttach();
}

} // namespace gapwright
