// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_guard.h"

#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace gapwright {

namespace {

constexpr int journalHeaderSize = 28;
constexpr int recordOverhead = 8; // page number before the page, checksum behind it
constexpr int changeCounterOffset = 24;

QString journalOf(const QString &path)
{
    return path + QLatin1String("-journal");
}

QString freeName(const QString &base)
{
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    return name;
}

bool isPowerOfTwo(quint32 size, quint32 least)
{
    return size >= least && size <= 65536 && (size & (size - 1)) == 0;
}

Error notSetAside(const QString &journal)
{
    return {QCoreApplication::translate("Storage",
                                        "%1: This leftover recovery file could not be set aside, "
                                        "so the project was not opened. Move it to another folder.")
                .arg(shownPath(journal)),
            ErrorKind::ReadOnly,
            {}};
}

} // namespace

JournalState journalState(const QString &path, const FileHeader &header)
{
    QFile journal(journalOf(path));
    if (!journal.open(QIODevice::ReadOnly))
        return JournalState::None;
    const QByteArray start = journal.read(journalHeaderSize);
    if (start.size() < journalHeaderSize
        || !start.startsWith(QByteArray::fromHex("d9d505f920a163d7")))
        return JournalState::None;
    const quint32 sectorSize = bigEndian32(start, 20);
    const quint32 pageSize = bigEndian32(start, 24);
    if (!isPowerOfTwo(sectorSize, 32) || !isPowerOfTwo(pageSize, 512))
        return JournalState::Unclear;
    for (qint64 at = sectorSize; at + recordOverhead + pageSize <= journal.size();
         at += recordOverhead + pageSize) {
        journal.seek(at);
        const QByteArray record = journal.read(4 + changeCounterOffset + 4);
        if (bigEndian32(record, 0) != 1)
            continue;
        const quint32 before = bigEndian32(record, 4 + changeCounterOffset);
        const quint32 now = header.changeCounter();
        return now == before || now == before + 1 ? JournalState::Fits : JournalState::Foreign;
    }
    // SQLite would cut the file to the length that the journal says it had.
    const qint64 pagesBefore = bigEndian32(start, 16);
    const bool wouldCut = pagesBefore == 0 || pagesBefore * pageSize > header.fileSize;
    return wouldCut ? JournalState::Foreign : JournalState::Unclear;
}

Result<QString> guardJournal(const QString &path, JournalState state)
{
    const QString journal = journalOf(path);
    switch (state) {
    case JournalState::None:
    case JournalState::Fits:
        return QString();
    case JournalState::Foreign: {
        const QString aside = freeName(journal + QLatin1String(".set-aside"));
        if (!QFile::rename(journal, aside))
            return notSetAside(journal);
        return journalSetAsideNotice(path, QFileInfo(aside).fileName());
    }
    case JournalState::Unclear: {
        const QString copy = freeName(path + QLatin1String(".before-recovery"));
        if (!QFile::copy(path, copy) || !QFile::copy(journal, journalOf(copy)))
            return notSetAside(journal);
        return QCoreApplication::translate("Storage",
                                           "%1: The last change was interrupted. The project and "
                                           "its recovery file were copied to %2 before recovery.")
            .arg(shownPath(path), QFileInfo(copy).fileName());
    }
    }
    return QString();
}

} // namespace gapwright
