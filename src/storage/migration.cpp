// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include "base/clock.h"
#include "base/id.h"
#include "storage/connection.h"
#include "storage/durable_files.h"
#include "storage/logged_change.h"
#include "storage/schema.h"
#include "storage/statement.h"
#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

Error notConverted(const QString &path, const QString &reason)
{
    return {
        translated(QT_TRANSLATE_NOOP("Storage",
                                     "%1: The project could not be converted to the form of this "
                                     "Gapwright and was left as it is. Open it with the older "
                                     "Gapwright, and report this with the details."))
            .arg(shownPath(path)),
        ErrorKind::Damaged, reason};
}

QString nameOfOriginal(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString base =
        QStringLiteral("%1 (version %2)").arg(info.completeBaseName()).arg(version);
    QString name = info.dir().filePath(base + QLatin1String(".gapwright"));
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = info.dir().filePath(QStringLiteral("%1 %2.gapwright").arg(base).arg(i));
    return name;
}

Outcome logMigration(Connection &connection, const QString &author, int from, int to)
{
    const QString replica = newUuid7();
    Statement session(connection, "INSERT INTO replica(id,author) VALUES(?,?)");
    if (Outcome written = session.bind(1, replica).bind(2, author).run(); !written)
        return written;
    Statement txn(connection,
                  "INSERT INTO txn(id,replica,author,at,label,kind) VALUES(?,?,?,?,?,?)");
    txn.bind(1, newUuid7()).bind(2, replica).bind(3, author).bind(4, isoUtc(Clock().nowUtc()));
    txn.bind(5,
             translated(QT_TRANSLATE_NOOP("Storage", "Converted from form %1 to form %2"))
                 .arg(QString::number(from), QString::number(to)));
    txn.bind(6, wordOf(TransactionInfo::Kind::Migrate));
    return txn.run();
}

Outcome checkMigrated(Connection &connection, const Schema &schema)
{
    const Result<qint64> orphans =
        connection.integer("SELECT count(*) FROM pragma_foreign_key_check");
    if (!orphans)
        return orphans.error();
    if (*orphans != 0)
        return notConverted(connection.path(), QStringLiteral("%1 orphans").arg(*orphans));
    const Result<QString> sound = connection.text("PRAGMA integrity_check(1)");
    if (!sound)
        return sound.error();
    if (*sound != QLatin1String("ok"))
        return notConverted(connection.path(), *sound);
    bool searchMissing = false;
    return checkSchema(connection, schema, schema.version(), &searchMissing);
}

Outcome migrateCopy(const QString &copy, const Schema &schema, int from, const QString &author,
                    const std::function<Outcome(Connection &)> &prepare)
{
    const Result<std::unique_ptr<Connection>> opened =
        Connection::open(copy, Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    if (Outcome durable = connection.makeDurable(); !durable)
        return durable;
    if (Outcome begun = connection.execute("PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE"); !begun)
        return begun;
    if (Outcome ran = runScripts(connection, schema, from, schema.version()); !ran)
        return ran;
    if (Outcome logged = logMigration(connection, author, from, schema.version()); !logged)
        return logged;
    if (Outcome sound = checkMigrated(connection, schema); !sound)
        return sound;
    if (Outcome written = connection.execute("COMMIT; PRAGMA foreign_keys=ON"); !written)
        return written;
    return prepare(connection);
}

} // namespace

Result<QString> migrateProject(const QString &path, const Schema &schema, int fromVersion,
                               const QString &author,
                               const std::function<Outcome(Connection &)> &prepare)
{
    const QString copy = path + QLatin1String(".converting");
    const QString original = nameOfOriginal(path, fromVersion);
    QFile::remove(copy);
    QFile::remove(copy + QLatin1String("-journal"));
    Outcome done = copyFileDurably(path, copy);
    if (done) {
        done = migrateCopy(copy, schema, fromVersion, author, prepare);
        if (!done)
            done =
                notConverted(path, done.error().message + QLatin1Char(' ') + done.error().detail);
    }
    if (done)
        done = syncFile(copy);
    if (done)
        done = copyFileDurably(path, original);
    if (done)
        done = replaceFile(copy, path);
    if (!done) {
        QFile::remove(copy);
        return done.error();
    }
    return translated(
               QT_TRANSLATE_NOOP("Storage",
                                 "%1: The project was converted to the form of this Gapwright. The "
                                 "file as it was is kept as %2."))
        .arg(shownPath(path), QFileInfo(original).fileName());
}

} // namespace gapwright
