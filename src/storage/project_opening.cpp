// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_opening.h"

#include "base/text.h"
#include "storage/durable_files.h"
#include "storage/file_header.h"
#include "storage/journal_guard.h"
#include "storage/migration.h"
#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace gapwright {

namespace {

constexpr qint64 alwaysCheckedBytes = 64LL << 20; // quick_check of it takes about 50 ms
constexpr qint64 checkMilliseconds = 3000;
constexpr qint64 bytesPerExtraMillisecond = 20'000;

Error authorMissing(const QString &path)
{
    return {QCoreApplication::translate("Storage",
                                        "%1: To work on a project Gapwright needs a name for the "
                                        "history. Enter your name in the settings.")
                .arg(shownPath(path)),
            ErrorKind::BadInput,
            {}};
}

void openForReadingOnly(ProjectParts &parts, const QString &reason)
{
    parts.lock.reset();
    parts.report.readOnly = true;
    parts.report.readOnlyReason = reason;
}

/// Takes the lock, or decides that the project can only be read.
Outcome lockProject(ProjectParts &parts, const OpenRequest &request)
{
    if (storedText(request.author).trimmed().isEmpty())
        return authorMissing(parts.path);
    parts.lock = std::make_unique<ProjectLock>(parts.path);
    const auto state = parts.lock->take(request.author, request.application, request.takeOverLock);
    switch (state) {
    case ProjectLock::State::HeldByOther:
    case ProjectLock::State::LeftByOtherHost:
        return parts.lock->refusal(state);
    case ProjectLock::State::NotCreatable:
        openForReadingOnly(parts, protectedFolderNotice(parts.path));
        return Unit{};
    case ProjectLock::State::Held:
        break;
    }
    if (QFileInfo::exists(parts.path) && !QFileInfo(parts.path).isWritable())
        openForReadingOnly(parts, protectedFileNotice(parts.path));
    return Unit{};
}

Outcome guard(ProjectParts &parts, const FileHeader &header)
{
    const JournalState state = journalState(parts.path, header);
    const Result<QString> notice = guardJournal(parts.path, state);
    if (!notice)
        return notice.error();
    if (!notice->isEmpty())
        parts.report.notices.append(*notice);
    parts.report.recoveredFromCrash =
        parts.lock->wasLeft() || state == JournalState::Fits || state == JournalState::Unclear;
    return Unit{};
}

/// True when the file may have been written by another program or machine than this one.
bool needsFullCheck(const FileHeader &header, const OpenReport &report)
{
    return header.fileSize <= alwaysCheckedBytes || report.recoveredFromCrash
        || !report.notices.isEmpty()
        || header.writtenBySqlite() != quint32(sqlite3_libversion_number());
}

/// Everything that has to hold before the first record is read. Returns the schema version.
Result<int> checkContent(ProjectParts &parts, const FileHeader &header, bool *searchMissing)
{
    Connection &connection = *parts.connection;
    connection.setDeadline(checkMilliseconds + header.fileSize / bytesPerExtraMillisecond);
    const Result<qint64> application = connection.integer("PRAGMA application_id");
    if (!application)
        return application.error();
    if (quint32(*application) != applicationId)
        return foreignDatabaseError(parts.path);
    const Result<qint64> version = connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > parts.schema.version())
        return newerVersionError(parts.path, int(*version));
    if (Outcome same = checkSchema(connection, parts.schema, int(*version), searchMissing); !same)
        return same.error();
    if (needsFullCheck(header, parts.report)) {
        const Result<QString> sound = connection.text("PRAGMA quick_check(1)");
        if (!sound)
            return sound.error();
        if (*sound != QLatin1String("ok"))
            return damagedError(parts.path, *sound);
    }
    connection.setDeadline(0);
    return int(*version);
}

Outcome connect(ProjectParts &parts, bool readOnly)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(
        parts.path, readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    parts.connection = std::move(*opened);
    return Unit{};
}

/// Converts an older project and opens the new file. The checked old one is closed meanwhile.
Outcome migrate(ProjectParts &parts, int fromVersion, const QString &author,
                const QByteArray &searchStatement)
{
    if (Outcome plain = parts.connection->makeDurable(); !plain)
        return plain;
    const Result<QString> sound = parts.connection->text("PRAGMA integrity_check(1)");
    if (!sound)
        return sound.error();
    if (*sound != QLatin1String("ok"))
        return damagedError(parts.path, *sound);
    parts.connection.reset();
    const auto prepare = [&](Connection &copy) -> Outcome {
        if (Outcome rebuilt = SearchIndex(copy, searchStatement).rebuild(); !rebuilt)
            return rebuilt;
        const auto log = ChangeLog::attach(copy, parts.schema, author);
        return log ? (*log)->makeTriggers() : Outcome(log.error());
    };
    const Result<QString> notice =
        migrateProject(parts.path, parts.schema, fromVersion, author, prepare);
    if (!notice)
        return notice.error();
    parts.report.notices.append(*notice);
    return connect(parts, false);
}

/// The statement that makes the search index. A sound file has it; else the scripts tell it.
Result<QByteArray> searchStatement(ProjectParts &parts, bool isInFile)
{
    const Result<std::vector<SchemaObject>> objects = isInFile
        ? presentObjects(*parts.connection)
        : expectedObjects(parts.schema, parts.schema.version(), parts.path);
    if (!objects)
        return objects.error();
    for (const SchemaObject &object : *objects) {
        if (object.name == "search")
            return object.sql;
    }
    return QByteArray();
}

/// Makes the search index usable, and says so when it had to be made again.
Outcome prepareSearch(ProjectParts &parts, bool missing)
{
    if (!missing && parts.search->looksSound())
        return Unit{};
    if (Outcome rebuilt = parts.search->rebuild(); !rebuilt)
        return rebuilt;
    if (parts.search->takeRebuilt())
        parts.report.notices.append(searchRebuiltNotice(parts.path));
    return Unit{};
}

Outcome connectAndCheck(ProjectParts &parts, const FileHeader &header, const OpenRequest &request)
{
    const bool readOnly = !parts.lock;
    if (Outcome connected = connect(parts, readOnly); !connected)
        return connected;
    bool searchMissing = false;
    const Result<int> version = checkContent(parts, header, &searchMissing);
    if (!version)
        return version.error();
    const bool older = *version < parts.schema.version();
    if (older && readOnly)
        return olderFormError(parts.path);
    const Result<QByteArray> statement = searchStatement(parts, !older && !searchMissing);
    if (!statement)
        return statement.error();
    if (older) {
        if (Outcome done = migrate(parts, *version, storedText(request.author), *statement); !done)
            return done;
    }
    parts.search = std::make_unique<SearchIndex>(*parts.connection, *statement);
    if (readOnly)
        return Unit{};
    if (Outcome durable = parts.connection->makeDurable(); !durable)
        return durable;
    return prepareSearch(parts, searchMissing && !older);
}

/// The way of every opening once the lock is settled.
Result<std::unique_ptr<ProjectParts>> openLocked(std::unique_ptr<ProjectParts> parts,
                                                 const OpenRequest &request)
{
    const bool readOnly = !parts->lock;
    const Result<FileHeader> header = readFileHeader(parts->path);
    if (!header)
        return header.error();
    if (Outcome ours = checkFileHeader(*header, parts->path, parts->schema.version()); !ours)
        return ours.error();
    if (readOnly && header->isWal())
        return olderFormError(parts->path);
    if (!readOnly) {
        if (Outcome guarded = guard(*parts, *header); !guarded)
            return guarded.error();
    }
    if (Outcome connected = connectAndCheck(*parts, *header, request); !connected)
        return connected.error();
    if (readOnly)
        return parts;
    Result<std::unique_ptr<ChangeLog>> log =
        ChangeLog::attach(*parts->connection, parts->schema, storedText(request.author));
    if (!log)
        return log.error();
    parts->log = std::move(*log);
    return parts;
}

Outcome fillEmptyProject(Connection &connection, const Schema &schema)
{
    if (Outcome durable = connection.makeDurable(); !durable)
        return durable;
    const QByteArray mark = "PRAGMA application_id=" + QByteArray::number(applicationId);
    if (Outcome begun = connection.execute("BEGIN IMMEDIATE; " + mark); !begun)
        return begun;
    if (Outcome made = runScripts(connection, schema, 0, schema.version()); !made)
        return made;
    return connection.execute("COMMIT");
}

} // namespace

Outcome writeEmptyProject(const QString &path, const Schema &schema)
{
    const QString temporary = path + QLatin1String(".new");
    QFile::remove(temporary);
    Outcome filled = Unit{};
    {
        const Result<std::unique_ptr<Connection>> connection =
            Connection::open(temporary, Connection::Mode::Create);
        filled = connection ? fillEmptyProject(**connection, schema) : connection.error();
    }
    if (filled)
        filled = placeNewFile(temporary, path);
    if (!filled)
        QFile::remove(temporary);
    return filled;
}

Result<std::unique_ptr<ProjectParts>> createProject(const OpenRequest &request,
                                                    const Schema &schema)
{
    const QFileInfo info(request.path);
    if (info.exists())
        return existingFileError(info.absoluteFilePath());
    const QString folder = info.dir().canonicalPath();
    if (folder.isEmpty())
        return missingFileError(info.absolutePath());
    auto parts = std::make_unique<ProjectParts>();
    parts->path = QDir(folder).filePath(info.fileName());
    parts->schema = schema;
    if (Outcome locked = lockProject(*parts, request); !locked)
        return locked.error();
    if (!parts->lock)
        return protectedFolderError(parts->path);
    if (Outcome written = writeEmptyProject(parts->path, schema); !written)
        return written.error();
    return openLocked(std::move(parts), request);
}

Result<std::unique_ptr<ProjectParts>> openProject(const OpenRequest &request, const Schema &schema)
{
    const QFileInfo info(request.path);
    if (!info.exists())
        return missingFileError(info.absoluteFilePath());
    auto parts = std::make_unique<ProjectParts>();
    parts->path = info.canonicalFilePath();
    parts->schema = schema;
    if (!request.readOnly) {
        if (Outcome locked = lockProject(*parts, request); !locked)
            return locked.error();
    }
    return openLocked(std::move(parts), request);
}

} // namespace gapwright
