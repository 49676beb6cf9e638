// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/logged_change.h"
#include "storage/project_reader.h"
#include "storage/statement.h"

#include <algorithm>

namespace gapwright {

namespace {

QByteArray transactionsSql(const HistoryFilter &filter)
{
    QByteArray sql = "SELECT t.seq, t.kind, coalesce(t.ref,0), t.label, t.author, t.at FROM txn t "
                     "WHERE (?1=0 OR t.seq<?1)";
    if (!filter.author.isEmpty())
        sql += " AND t.author=?2";
    // The tables are few, and naming them lets the index on (tbl, pk) answer.
    if (!filter.recordId.isEmpty())
        sql += " AND t.seq IN (SELECT txn FROM change WHERE pk=?3 "
               "AND tbl IN (SELECT name FROM sqlite_schema WHERE type='table'))";
    return sql + " ORDER BY t.seq DESC LIMIT ?4";
}

void appendChanges(const LoggedChange &change, std::vector<FieldChange> &changes)
{
    switch (change.kind) {
    case RowChange::Kind::Insert:
        changes.push_back({change.table, change.id, {}, {}, change.id});
        return;
    case RowChange::Kind::Delete:
        changes.push_back({change.table, change.id, {}, change.id, {}});
        return;
    case RowChange::Kind::Update:
        break;
    }
    for (const auto &[column, value] : change.after) {
        const auto before =
            std::find_if(change.before.begin(), change.before.end(),
                         [&name = column](const auto &old) { return old.first == name; });
        changes.push_back({change.table, change.id, column,
                           before == change.before.end() ? StoredValue() : before->second, value});
    }
}

} // namespace

Result<std::vector<HistoryEntry>> readHistory(Connection &connection, const HistoryFilter &filter)
{
    std::vector<HistoryEntry> entries;
    Statement rows(connection, transactionsSql(filter));
    rows.bind(1, filter.before).bind(4, qint64(filter.limit));
    if (!filter.author.isEmpty())
        rows.bind(2, filter.author);
    if (!filter.recordId.isEmpty())
        rows.bind(3, filter.recordId);
    while (rows.next()) {
        HistoryEntry entry;
        entry.sequence = rows.integer(0);
        entry.kind = transactionKind(rows.text(1));
        entry.refersTo = rows.integer(2);
        entry.label = rows.text(3);
        entry.author = rows.text(4);
        entry.at = QDateTime::fromString(rows.text(5), Qt::ISODateWithMs);
        entries.push_back(std::move(entry));
    }
    if (Outcome ended = rows.end(); !ended)
        return ended.error();
    for (HistoryEntry &entry : entries) {
        const Result<std::vector<LoggedChange>> logged =
            readLoggedChanges(connection, entry.sequence);
        if (!logged)
            return logged.error();
        for (const LoggedChange &change : *logged) {
            if (filter.recordId.isEmpty() || change.id == filter.recordId)
                appendChanges(change, entry.changes);
        }
    }
    return entries;
}

} // namespace gapwright
