// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace gapwright {

/// One hardened connection to an SQLite file, with a cache of prepared statements. Every way to
/// open one sets the whole profile before the first statement (storage.md, section 8).
/// Belongs to one thread, except interrupt().
class Connection {
public:
    enum class Mode {
        Create, ///< makes the file when it is missing, with 32 reserved bytes per page
        ReadWrite,
        ReadOnly
    };
    /// `path` is absolute. `vfs` names another file layer, for tests of crash safety.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode,
                                                    const char *vfs = nullptr);
    /// A scratch database; `path` only names the file in messages.
    static Result<std::unique_ptr<Connection>> openInMemory(const QString &path = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Runs one or more statements without results.
    Outcome execute(const QByteArray &sql);
    /// The first column of the first row; 0 or empty text when there is no row.
    Result<qint64> integer(const QByteArray &sql);
    Result<QString> text(const QByteArray &sql);

    /// Rows changed by the last statement itself, without cascades.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] bool isReadOnly() const;
    /// True when another file lies under the name since it was opened, or none.
    [[nodiscard]] bool hasMoved() const;

    /// Journal DELETE, synchronous EXTRA, no cache spill (storage.md, section 3).
    Outcome makeDurable();
    /// Stops any statement once this thread has worked so long from now (processor time, so that a
    /// busy machine does not count); 0 takes the limit away.
    void setDeadline(qint64 milliseconds);
    /// Stops the running statement from any thread; it fails with Cancelled.
    void interrupt();

    /// What the last failed call means to a person.
    [[nodiscard]] Error lastError() const;

private:
    friend class Statement;
    Connection(sqlite3 *handle, QString path);
    void harden();
    sqlite3_stmt *take(const QByteArray &sql, Error *error);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);
    [[nodiscard]] bool isReadable() const;
    static int onProgress(void *connection);

    sqlite3 *m_handle;
    QString m_path;
    QHash<QByteArray, sqlite3_stmt *> m_idle;
    qint64 m_workedBefore = 0; ///< processor time of the thread when the limit was set
    qint64 m_deadline = 0;
    bool m_deadlinePassed = false;
    bool m_isOpen = false;
};

} // namespace gapwright
