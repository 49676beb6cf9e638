// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/records.h"

#include "editing/results_reading.h"
#include "storage/connection.h"
#include "storage/record_table.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

template <class R> Outcome applyTo(RecordList<R> &list, const RowChange &row)
{
    const Id<R> id{row.id};
    if (row.kind == RowChange::Kind::Delete) {
        list.remove(id);
        return Unit{};
    }
    R record;
    if (const R *known = list.find(id))
        record = *known;
    record.id = id;
    const RegisterInfo &info = definitionOf<R>();
    for (const auto &[column, value] : row.values) {
        const Field *field = fieldOf(info, QLatin1String(column));
        if (column == "id")
            continue;
        if (!field || !field->set(&record, value))
            return Error{QCoreApplication::translate("Records", "%1, record %2: unreadable %3")
                             .arg(QLatin1String(info.table), row.id, QLatin1String(column)),
                         ErrorKind::Damaged};
    }
    list.put(std::move(record));
    return Unit{};
}

/// Where `record` names `id` among many references to `table`, the record without it.
template <class R>
std::optional<R> withoutReference(const R &record, const char *table, const QString &id)
{
    std::optional<R> changed;
    for (const Field &field : definitionOf<R>().fields) {
        const auto *many = std::get_if<ReferencesKind>(&field.kind);
        if (!many || qstrcmp(many->targetTable, table) != 0)
            continue;
        QStringList ids = idsOf(field.get(&record));
        if (!ids.removeOne(id))
            continue;
        if (!changed)
            changed = record;
        field.set(&*changed, storedIds(ids));
    }
    return changed;
}

} // namespace

std::vector<RowChange> Records::withdraw(const char *table, const QString &id)
{
    std::vector<RowChange> rows;
    forEachRegister([&]<class R>() {
        std::vector<R> changed;
        for (const R &record : of<R>().all()) {
            if (std::optional<R> without = withoutReference(record, table, id))
                changed.push_back(std::move(*without));
        }
        for (R &record : changed) {
            rows.push_back(RecordTable<R>::updated(*of<R>().find(record.id), record));
            of<R>().put(std::move(record));
        }
    });
    return rows;
}

Outcome Records::apply(const RowChange &row)
{
    Outcome outcome = Unit{};
    forEachRegister([&]<class R>() {
        if (row.table == definitionOf<R>().table)
            outcome = applyTo(of<R>(), row);
    });
    return outcome;
}

Result<Records> readRecords(Connection &connection)
{
    Records records;
    Outcome outcome = Unit{};
    ResultsReading results(connection);
    const auto take = [&]<class R>(Result<std::vector<R>> all) {
        if (all)
            records.of<R>().assign(std::move(*all));
        else
            outcome = all.error();
    };
    forEachRegister([&]<class R>() {
        if constexpr (!std::is_same_v<R, ItemResult>) {
            if (outcome)
                take(RecordTable<R>(connection).all());
        }
    });
    if (outcome)
        take(results.take());
    if (!outcome)
        return outcome.error();
    return records;
}

} // namespace gapwright
