// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

QString inFile(const QString &path, const char *sentence)
{
    return QStringLiteral("%1: %2").arg(shownPath(path), translated(sentence));
}

Error failure(const QString &path, const char *sentence, ErrorKind kind, const QString &detail)
{
    return {inFile(path, sentence), kind, detail};
}

/// The codes whose extended form means something of its own; message empty for all others.
Error extendedError(int code, const QString &path, const QString &detail)
{
    switch (code) {
    case SQLITE_CORRUPT_VTAB:
        return failure(path,
                       QT_TRANSLATE_NOOP("Storage",
                                         "The search index is damaged. No record is affected; open "
                                         "the project again to rebuild it."),
                       ErrorKind::Damaged, detail);
    case SQLITE_READONLY_DBMOVED:
        return movedError(path);
    case SQLITE_READONLY_DIRECTORY:
        return protectedFolderError(path);
    case SQLITE_READONLY_ROLLBACK:
        return failure(path,
                       QT_TRANSLATE_NOOP("Storage",
                                         "The last change was interrupted and has to be cleaned "
                                         "up. Open the project once for writing."),
                       ErrorKind::ReadOnly, detail);
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_CORRUPTFS:
        return failure(path,
                       QT_TRANSLATE_NOOP("Storage",
                                         "The disk reported an error while the file was read. "
                                         "Check the disk or the network, or restore a backup."),
                       ErrorKind::Other, detail);
    default: // SQLite's result codes, not an enumeration of ours
        return {};
    }
}

Error notSaved(const QString &path, ErrorKind kind, const QString &reason, const QString &detail)
{
    return {
        translated(QT_TRANSLATE_NOOP("Storage",
                                     "%1: The change could not be saved: %2. It is kept in memory; "
                                     "free space or use Save As."))
            .arg(shownPath(path), reason),
        kind, detail};
}

} // namespace

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error storageError(int sqliteCode, const QString &path, const QString &detail)
{
    const QString technical = QStringLiteral("SQLite %1: %2").arg(sqliteCode).arg(detail);
    if (Error known = extendedError(sqliteCode, path, technical); !known.message.isEmpty())
        return known;
    switch (sqliteCode & 0xff) {
    case SQLITE_CORRUPT:
        return damagedError(path, technical);
    case SQLITE_NOTADB:
        return notAProjectError(path);
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return tooMuchError(path, technical);
    case SQLITE_INTERRUPT:
        return failure(path, QT_TRANSLATE_NOOP("Storage", "The work was stopped on request."),
                       ErrorKind::Cancelled, technical);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(path,
                       QT_TRANSLATE_NOOP("Storage",
                                         "Another program is using the file. Your change is kept "
                                         "and will be written as soon as possible."),
                       ErrorKind::Busy, technical);
    case SQLITE_READONLY:
        return readOnlyProjectError(path);
    case SQLITE_FULL:
        return notSaved(path, ErrorKind::Full,
                        translated(QT_TRANSLATE_NOOP("Storage", "the disk is full")), technical);
    case SQLITE_IOERR:
        return notSaved(path, ErrorKind::Other,
                        translated(QT_TRANSLATE_NOOP("Storage", "the disk reported an error")),
                        technical);
    case SQLITE_CANTOPEN:
        return failure(path,
                       QT_TRANSLATE_NOOP("Storage",
                                         "The file cannot be opened. Check that it exists and "
                                         "that you may read it."),
                       ErrorKind::NotFound, technical);
    case SQLITE_CONSTRAINT:
        return failure(path,
                       QT_TRANSLATE_NOOP("Storage",
                                         "The change does not fit the other records and was not "
                                         "made. Reload the project and try again."),
                       ErrorKind::Conflict, technical);
    default: // a fault in our own statement; waiting would not mend it
        return failure(path,
                       QT_TRANSLATE_NOOP("Storage",
                                         "The request could not be carried out. Please report "
                                         "this with the details."),
                       ErrorKind::BadInput, technical);
    }
}

Error missingFileError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "There is no such file. Check the name, or whether it was "
                                     "moved."),
                   ErrorKind::NotFound, {});
}

Error existingFileError(const QString &path)
{
    return failure(
        path,
        QT_TRANSLATE_NOOP("Storage", "A file of this name exists already. Choose another name."),
        ErrorKind::BadInput, {});
}

Error emptyFileError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "This file is empty; it was probably not copied completely. "
                                     "Copy it again or restore a backup."),
                   ErrorKind::Damaged, {});
}

Error notAProjectError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "This is not a Gapwright project, or its beginning is "
                                     "destroyed. Restore a backup."),
                   ErrorKind::Foreign, {});
}

Error foreignDatabaseError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "This database was not made by Gapwright. Choose a file that "
                                     "ends in .gapwright."),
                   ErrorKind::Foreign, {});
}

Error unknownPartsError(const QString &path, const QString &detail)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "This project has parts that Gapwright does not write; for "
                                     "safety it is not opened. Restore a backup, or ask who sent "
                                     "the file."),
                   ErrorKind::Hostile, detail);
}

Error newerVersionError(const QString &path, int version)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "This project was saved by a newer Gapwright. Update "
                                     "Gapwright to open it."),
                   ErrorKind::NewerVersion, QStringLiteral("schema version %1").arg(version));
}

Error olderFormError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "This project is in an older form and has to be converted. "
                                     "Open it once for writing."),
                   ErrorKind::ReadOnly, {});
}

Error damagedError(const QString &path, const QString &detail)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "This project is damaged: part of it is missing or "
                                     "unreadable. Restore a backup."),
                   ErrorKind::Damaged, detail);
}

Error tooMuchError(const QString &path, const QString &detail)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "This file asks for too much memory or time and was closed. "
                                     "Restore a backup."),
                   ErrorKind::Hostile, detail);
}

Error movedError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "Another program replaced this file. Save your work under a "
                                     "new name, then merge the two."),
                   ErrorKind::Moved, {});
}

Error goneError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "The file is no longer there: it was moved or deleted, or "
                                     "its drive was removed. Your changes are kept in memory; put "
                                     "the file back or use Save As."),
                   ErrorKind::Moved, {});
}

Error journalNotMadeError(const QString &path, const QString &detail)
{
    return notSaved(
        path, ErrorKind::Other,
        translated(QT_TRANSLATE_NOOP("Storage", "no recovery file can be made beside it")), detail);
}

Error protectedFolderError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "The folder is write-protected. Use Save As to work in "
                                     "another folder."),
                   ErrorKind::ReadOnly, {});
}

Error readOnlyProjectError(const QString &path)
{
    return failure(path,
                   QT_TRANSLATE_NOOP("Storage",
                                     "The project is open for reading only. Use Save As to work "
                                     "on it."),
                   ErrorKind::ReadOnly, {});
}

QString protectedFileNotice(const QString &path)
{
    return inFile(path,
                  QT_TRANSLATE_NOOP("Storage",
                                    "The file is write-protected; it was opened for reading. Use "
                                    "Save As to work on it."));
}

QString protectedFolderNotice(const QString &path)
{
    return inFile(path,
                  QT_TRANSLATE_NOOP("Storage",
                                    "The folder of the file is write-protected; it was opened for "
                                    "reading. Use Save As to work on it."));
}

QString searchRebuiltNotice(const QString &path)
{
    return inFile(path,
                  QT_TRANSLATE_NOOP("Storage",
                                    "The search index was damaged and has been rebuilt. No record "
                                    "is affected."));
}

QString journalSetAsideNotice(const QString &path, const QString &newName)
{
    const QString sentence =
        translated(
            QT_TRANSLATE_NOOP("Storage",
                              "A leftover recovery file does not belong to this project. It was "
                              "set aside as %1 and not used."))
            .arg(newName);
    return QStringLiteral("%1: %2").arg(shownPath(path), sentence);
}

} // namespace gapwright
