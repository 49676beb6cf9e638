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

/// One column of the rows: a text that is that of the row before shares its memory, as the ids of
/// an assessment and most choices do.
class ColumnReader {
public:
    explicit ColumnReader(bool startsEmpty)
        : m_startsEmpty(startsEmpty)
    {
    }

    /// False when the file holds what no record may.
    bool read(const Statement &rows, int column, const Field &field, void *record)
    {
        const std::optional<std::string_view> text = rows.utf8(column);
        if (!text) {
            const std::optional<StoredValue> value = rows.value(column);
            return value && field.set(record, *value);
        }
        if (m_startsEmpty && text->empty())
            return true;
        if (text->size() > longestKept)
            return field.set(record,
                             StoredValue(QString::fromUtf8(text->data(), qsizetype(text->size()))));
        if (*text != m_utf8) {
            m_utf8 = *text;
            m_value = QString::fromUtf8(text->data(), qsizetype(text->size()));
        }
        return field.set(record, m_value);
    }

private:
    static constexpr size_t longestKept = 64;
    bool m_startsEmpty;
    std::string m_utf8;
    StoredValue m_value = QString();
};

/// Most texts of most records are empty; setting those again is half of the time of reading.
std::vector<ColumnReader> readersOf(const RegisterInfo &info, const void *newRecord)
{
    std::vector<ColumnReader> readers;
    for (const Field &field : info.fields)
        readers.emplace_back(field.get(newRecord) == StoredValue(QString()));
    return readers;
}

} // namespace

Outcome readRows(Connection &connection, const RegisterInfo &info,
                 const std::function<void *(const QString &id)> &newRecord,
                 const std::optional<RowRange> &range)
{
    QByteArray sql = "SELECT id";
    for (const Field &field : info.fields)
        sql += QByteArray(",") + field.column;
    sql += QByteArray(" FROM ") + info.table;
    if (range)
        sql += " WHERE rowid BETWEEN ?1 AND ?2";
    Statement rows(connection, sql);
    if (range)
        rows.bind(1, range->first).bind(2, range->last);
    std::vector<ColumnReader> readers; // by field
    while (rows.next()) {
        const QString id = rows.text(0);
        void *record = newRecord(id);
        if (readers.empty())
            readers = readersOf(info, record);
        int column = 0;
        for (const Field &field : info.fields) {
            ColumnReader &reader = readers[size_t(column++)];
            if (!reader.read(rows, column, field, record))
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
