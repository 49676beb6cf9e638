// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/durable_files.h"
#include "storage/project_file.h"
#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace gapwright {

namespace {

constexpr int pagesPerStep = 500;
constexpr int waitForLockMilliseconds = 50;
constexpr QLatin1String momentFormat("yyyyMMdd-HHmmss");
constexpr int patienceInWaits = 100; // five seconds, as everywhere

Error cancelled(const QString &path)
{
    return {QCoreApplication::translate("Storage", "%1: The copy was stopped; nothing was written.")
                .arg(shownPath(path)),
            ErrorKind::Cancelled,
            {}};
}

Error ontoItself(const QString &path)
{
    return {QCoreApplication::translate(
                "Storage", "%1: A project cannot be copied onto itself. Choose another name.")
                .arg(shownPath(path)),
            ErrorKind::BadInput,
            {}};
}

/// Ends the backup on every way out.
class PageCopy {
public:
    PageCopy(Connection &target, Connection &source)
        : m_backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"))
    {
    }
    ~PageCopy() { sqlite3_backup_finish(m_backup); }
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    [[nodiscard]] bool isReady() const { return m_backup != nullptr; }
    int step() { return sqlite3_backup_step(m_backup, pagesPerStep); }
    [[nodiscard]] qint64 total() const { return sqlite3_backup_pagecount(m_backup); }
    [[nodiscard]] qint64 done() const { return total() - sqlite3_backup_remaining(m_backup); }

private:
    sqlite3_backup *m_backup;
};

/// True for what reading the project gives, false for what writing the copy does.
bool isOfSource(int code)
{
    const int family = code & 0xff;
    return family == SQLITE_CORRUPT || family == SQLITE_NOTADB || code == SQLITE_IOERR_READ
        || code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_FSTAT
        || code == SQLITE_IOERR_CORRUPTFS;
}

Outcome copyPages(Connection &source, Connection &target, const ByteProgress &progress)
{
    PageCopy copy(target, source);
    if (!copy.isReady())
        return target.lastError();
    int waits = 0;
    for (;;) {
        const int code = copy.step();
        if (code == SQLITE_DONE)
            return Unit{};
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (++waits > patienceInWaits)
                return storageError(code, source.path());
            sqlite3_sleep(waitForLockMilliseconds);
            continue;
        }
        if (code != SQLITE_OK) {
            return storageError(code, isOfSource(code) ? source.path() : target.path());
        }
        waits = 0;
        if (progress && !progress(copy.done(), copy.total()))
            return cancelled(target.path());
    }
}

} // namespace

Outcome copyProject(Connection &source, const QString &targetPath, const ByteProgress &progress)
{
    const QFileInfo target(targetPath);
    if (target.exists()
        && target.canonicalFilePath() == QFileInfo(source.path()).canonicalFilePath())
        return ontoItself(source.path());
    const QString temporary = target.absoluteFilePath() + QLatin1String(".part");
    QFile::remove(temporary);
    Outcome copied = Unit{};
    {
        const Result<std::unique_ptr<Connection>> copy =
            Connection::open(temporary, Connection::Mode::Create);
        copied = copy ? (*copy)->makeDurable() : copy.error();
        if (copied)
            copied = copyPages(source, **copy, progress);
    }
    if (copied)
        copied = syncFile(temporary);
    if (copied)
        copied = replaceFile(temporary, target.absoluteFilePath());
    if (!copied)
        QFile::remove(temporary);
    return copied;
}

QString backupFolderOf(const QString &projectPath)
{
    return projectPath + QLatin1String(".backups");
}

QStringList backupsOf(const QString &projectPath)
{
    const QDir folder(backupFolderOf(projectPath));
    const QString start = QFileInfo(projectPath).completeBaseName() + QLatin1Char(' ');
    const QLatin1String end(".gapwright");
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const bool ours = name.startsWith(start) && name.endsWith(end);
        if (ours && name.size() == start.size() + momentFormat.size() + end.size())
            paths.append(folder.filePath(name));
    }
    return paths;
}

Result<QString> rotateBackups(ProjectFile &project, const QDateTime &at, int keep)
{
    const QString folder = backupFolderOf(project.path());
    if (!QDir().mkpath(folder))
        return protectedFolderError(project.path());
    const QString name =
        QStringLiteral("%1 %2.gapwright")
            .arg(QFileInfo(project.path()).completeBaseName(), at.toUTC().toString(momentFormat));
    const QString path = QDir(folder).filePath(name);
    if (Outcome copied = project.backup(path, {}); !copied)
        return copied.error();
    const QStringList all = backupsOf(project.path());
    for (qsizetype i = qMax(keep, 1); i < all.size(); ++i) {
        if (all.at(i) != path) // the clock may have been set back
            QFile::remove(all.at(i));
    }
    return path;
}

} // namespace gapwright
