// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"
#include "storage/change_log.h"
#include "storage/connection.h"
#include "storage/logged_change.h"
#include "storage/search_index.h"
#include "storage/statement.h"
#include "storage/storage_errors.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace gapwright {

UnloggedTransaction::~UnloggedTransaction()
{
    rollBack();
}

Outcome UnloggedTransaction::begin()
{
    if (m_connection.isReadOnly())
        return readOnlyProjectError(m_connection.path());
    if (m_connection.hasMoved())
        return QFileInfo::exists(m_connection.path()) ? movedError(m_connection.path())
                                                      : goneError(m_connection.path());
    if (Outcome begun = m_connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    m_open = true;
    return Unit{};
}

Outcome UnloggedTransaction::commit()
{
    if (Outcome done = m_connection.execute("COMMIT"); !done)
        return done;
    m_open = false;
    return Unit{};
}

void UnloggedTransaction::rollBack()
{
    // SQLite has rolled back by itself after some failures; a ROLLBACK cannot fail otherwise.
    if (m_open && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_open = false;
}

Transaction::Transaction(ChangeLog &log, SearchIndex &search)
    : m_log(log)
    , m_search(search)
    , m_write(log.connection())
{
}

Transaction::~Transaction()
{
    close();
}

void Transaction::close()
{
    m_write.rollBack();
    if (m_info.sequence != 0)
        m_log.m_openSequence = 0;
}

Outcome Transaction::begin(const TransactionHead &head)
{
    if (Outcome ready = m_log.makeTriggers(); !ready)
        return ready;
    if (Outcome begun = m_write.begin(); !begun)
        return begun;
    return insertHead(head);
}

Outcome Transaction::insertHead(const TransactionHead &head)
{
    Connection &connection = m_log.connection();
    m_replica = m_log.m_replica;
    if (m_replica.isEmpty()) {
        m_replica = newUuid7();
        Statement replica(connection, "INSERT INTO replica(id,author) VALUES(?,?)");
        replica.bind(1, m_replica).bind(2, m_log.author());
        if (Outcome written = replica.run(); !written)
            return written;
    }
    m_info.author = head.author.isEmpty() ? m_log.author() : head.author;
    m_info.at = head.at.isValid() ? head.at.toUTC() : Clock().nowUtc();
    Statement txn(connection,
                  "INSERT INTO txn(id,replica,author,at,label,kind,ref) VALUES(?,?,?,?,?,?,?)");
    txn.bind(1, newUuid7()).bind(2, m_replica).bind(3, m_info.author).bind(4, isoUtc(m_info.at));
    txn.bind(5, storedText(head.label)).bind(6, wordOf(head.kind));
    txn.bind(7, head.refersTo ? StoredValue(head.refersTo) : StoredValue());
    if (Outcome written = txn.run(); !written)
        return written;
    m_info.sequence = sqlite3_last_insert_rowid(connection.handle());
    m_info.kind = head.kind;
    m_info.label = storedText(head.label);
    m_log.m_openSequence = m_info.sequence;
    return Unit{};
}

Result<qint64> Transaction::loggedChanges()
{
    Statement count(m_log.connection(), "SELECT count(*) FROM change WHERE txn=?");
    count.bind(1, m_info.sequence);
    const qint64 changes = count.next() ? count.integer(0) : 0;
    if (Outcome ended = count.end(); !ended)
        return ended.error();
    return changes;
}

Outcome Transaction::refreshSearch()
{
    Outcome refreshed = m_search.refresh(m_info.sequence);
    if (refreshed || refreshed.error().kind != ErrorKind::Damaged
        || !m_log.connection().inTransaction())
        return refreshed;
    return m_search.rebuild() ? Outcome(Unit{}) : refreshed;
}

Result<TransactionInfo> Transaction::commit()
{
    const Result<std::vector<LoggedChange>> changes =
        readLoggedChanges(m_log.connection(), m_info.sequence);
    if (!changes)
        return changes.error();
    if (changes->empty() && m_info.kind == TransactionInfo::Kind::Edit) {
        close();
        m_info.sequence = 0;
        return m_info;
    }
    for (const LoggedChange &change : *changes) {
        RowChange row{change.kind, change.table, change.id, change.after};
        std::erase_if(row.values, [](const auto &value) { return value.first == "id"; });
        m_info.rows.push_back(std::move(row));
    }
    if (Outcome refreshed = refreshSearch(); !refreshed)
        return refreshed.error();
    if (Outcome committed = m_write.commit(); !committed)
        return committed.error();
    m_log.m_openSequence = 0;
    m_log.m_replica = m_replica;
    return m_info;
}

} // namespace gapwright
