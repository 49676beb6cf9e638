// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_table.h"

#include "storage/connection.h"
#include "storage/logged_change.h"
#include "storage/statement.h"
#include "storage/storage_errors.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

Error unreadable(const QString &path, const RegisterInfo &info, const QString &id,
                 const Field &field)
{
    return {QCoreApplication::translate("Storage",
                                        "%1: The record %2 in “%3” holds a value in “%4” that "
                                        "Gapwright cannot read. Restore a backup, or correct the "
                                        "value.")
                .arg(shownPath(path), id, shownTable(info.table), labelOf(field)),
            ErrorKind::Damaged,
            QStringLiteral("table %1, record %2, column %3")
                .arg(QLatin1String(info.table), id, QLatin1String(field.column))};
}

/// Most texts of most records are empty; setting those again is half of the time of reading.
std::vector<bool> emptyFieldsOf(const RegisterInfo &info, const void *newRecord)
{
    std::vector<bool> empty;
    for (const Field &field : info.fields)
        empty.push_back(field.get(newRecord) == StoredValue(QString()));
    return empty;
}

} // namespace

Outcome readRows(Connection &connection, const RegisterInfo &info,
                 const std::function<void *(const QString &id)> &newRecord)
{
    QByteArray sql = "SELECT id";
    for (const Field &field : info.fields)
        sql += QByteArray(",") + field.column;
    Statement rows(connection, sql + " FROM " + info.table);
    std::vector<bool> startsEmpty; // by field: a new record has what an empty text stands for
    while (rows.next()) {
        const QString id = rows.text(0);
        void *record = newRecord(id);
        if (startsEmpty.empty())
            startsEmpty = emptyFieldsOf(info, record);
        int column = 0;
        for (const Field &field : info.fields) {
            if (startsEmpty[size_t(column++)] && rows.isEmptyText(column))
                continue;
            const std::optional<StoredValue> value = rows.value(column);
            if (!value || !field.set(record, *value))
                return unreadable(connection.path(), info, id, field);
        }
    }
    return rows.end();
}

RowChange insertOf(const RegisterInfo &info, const QString &id, const void *record)
{
    RowChange row{RowChange::Kind::Insert, info.table, id, {}};
    row.values.reserve(info.fields.size());
    for (const Field &field : info.fields)
        row.values.emplace_back(field.column, field.get(record));
    return row;
}

RowChange updateOf(const RegisterInfo &info, const QString &id, const void *before,
                   const void *after)
{
    RowChange row{RowChange::Kind::Update, info.table, id, {}};
    for (const Field &field : info.fields) {
        StoredValue value = field.get(after);
        if (value != field.get(before))
            row.values.emplace_back(field.column, std::move(value));
    }
    return row;
}

RowChange deleteOf(const RegisterInfo &info, const QString &id)
{
    return {RowChange::Kind::Delete, info.table, id, {}};
}

} // namespace gapwright
