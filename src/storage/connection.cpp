// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/statement.h"
#include "storage/storage_errors.h"

#include <array>
#include <ctime>
#include <sqlite3.h>

namespace gapwright {

namespace {

constexpr int idleStatements = 256;
constexpr int busyMilliseconds = 5000;
constexpr int stepsBetweenDeadlineChecks = 10000;

/// The processor time of this thread: a busy machine does not make an honest file look hostile.
qint64 workedMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
#else
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
#endif
}

} // namespace

Connection::Connection(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode,
                                                     const char *vfs)
{
    int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    if (mode == Mode::ReadOnly)
        flags |= SQLITE_OPEN_READONLY;
    else
        flags |= SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, vfs);
    auto connection = std::unique_ptr<Connection>(new Connection(handle, path));
    if (code != SQLITE_OK)
        return handle ? connection->lastError() : storageError(code, path);
    connection->harden();
    if (mode == Mode::Create) {
        int reserve = 32;
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
        if (Outcome paged = connection->execute("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'");
            !paged)
            return paged.error();
    }
    if (Outcome set = connection->execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                                          "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON");
        !set)
        return set.error();
    connection->m_isOpen = true;
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMemory(const QString &path)
{
    Result<std::unique_ptr<Connection>> opened = open(QStringLiteral(":memory:"), Mode::Create);
    if (opened)
        (*opened)->m_path = path;
    return opened;
}

void Connection::harden()
{
    const auto set = [this](int option, int value) {
        sqlite3_db_config(m_handle, option, value, nullptr);
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 2);
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
}

Outcome Connection::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return Unit{};
}

Result<qint64> Connection::integer(const QByteArray &sql)
{
    Statement statement(*this, sql);
    const qint64 value = statement.next() ? statement.integer(0) : 0;
    if (Outcome ended = statement.end(); !ended)
        return ended.error();
    return value;
}

Result<QString> Connection::text(const QByteArray &sql)
{
    Statement statement(*this, sql);
    const QString value = statement.next() ? statement.text(0) : QString();
    if (Outcome ended = statement.end(); !ended)
        return ended.error();
    return value;
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool Connection::hasMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

Outcome Connection::makeDurable()
{
    const Result<QString> mode = text("PRAGMA journal_mode=DELETE");
    if (!mode)
        return mode.error();
    if (*mode != QLatin1String("delete"))
        return storageError(SQLITE_BUSY, m_path);
    return execute("PRAGMA synchronous=EXTRA; PRAGMA cache_spill=OFF");
}

void Connection::setDeadline(qint64 milliseconds)
{
    m_deadline = milliseconds;
    m_deadlinePassed = false;
    m_workedBefore = workedMilliseconds();
    sqlite3_progress_handler(m_handle, stepsBetweenDeadlineChecks,
                             milliseconds > 0 ? &Connection::onProgress : nullptr, this);
}

int Connection::onProgress(void *connection)
{
    auto *self = static_cast<Connection *>(connection);
    if (workedMilliseconds() - self->m_workedBefore <= self->m_deadline)
        return 0;
    self->m_deadlinePassed = true;
    return 1;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

bool Connection::isReadable() const
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    std::array<char, 100> header{};
    return !file || !file->pMethods
        || file->pMethods->xRead(file, header.data(), int(header.size()), 0) == SQLITE_OK;
}

Error Connection::lastError() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
    if (code == SQLITE_INTERRUPT && m_deadlinePassed)
        return tooMuchError(m_path, detail);
    // SQLite calls a file malformed, too, whose disk reads nothing any more.
    if ((code & 0xff) == SQLITE_CORRUPT && m_isOpen && !isReadable())
        return storageError(SQLITE_IOERR_READ, m_path, detail);
    if ((code & 0xff) == SQLITE_CANTOPEN && m_isOpen) // the file is open: it is the journal
        return journalNotMadeError(m_path, QStringLiteral("SQLite %1: %2").arg(code).arg(detail));
    return storageError(code, m_path, detail);
}

sqlite3_stmt *Connection::take(const QByteArray &sql, Error *error)
{
    if (sqlite3_stmt *idle = m_idle.take(sql))
        return idle;
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        *error = lastError();
    return statement;
}

void Connection::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    if (!statement)
        return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() < idleStatements && !m_idle.contains(sql))
        m_idle.insert(sql, statement);
    else
        sqlite3_finalize(statement);
}

} // namespace gapwright
