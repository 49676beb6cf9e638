// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/records.h"

#include "storage/connection.h"
#include "storage/record_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
#include <iterator>

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

namespace {

/// From so many results on, opening a second connection takes less time than it saves.
constexpr qint64 worthASecondReader = 4000;

/// The results of the items are most of what a large project holds. The newer half of them is read
/// beside everything else, while a read transaction keeps the file as it is.
class ResultsReading {
public:
    explicit ResultsReading(Connection &connection)
        : m_connection(connection)
    {
        const Result<qint64> last =
            connection.integer("SELECT coalesce(max(rowid),0) FROM item_results");
        if (!last || *last < worthASecondReader || connection.isReadOnly()
            || connection.inTransaction() || !connection.execute("BEGIN"))
            return;
        m_hasBegun = true;
        // BEGIN alone holds nothing; the first look at the file does.
        const Result<qint64> count = connection.integer("SELECT count(*) FROM item_results");
        if (!count)
            return;
        m_count = *count;
        m_first = *last / 2;
        m_newer = std::async(std::launch::async, readFrom, connection.path(), m_first, m_count);
    }
    ~ResultsReading()
    {
        if (m_hasBegun)
            static_cast<void>(m_connection.execute("COMMIT")); // nothing was written
    }
    ResultsReading(const ResultsReading &) = delete;
    ResultsReading &operator=(const ResultsReading &) = delete;

    /// All results, by id.
    Result<std::vector<ItemResult>> take()
    {
        const RecordTable<ItemResult> table(m_connection);
        if (!m_newer.valid())
            return table.all();
        Result<std::vector<ItemResult>> all =
            table.some(RowRange{.last = m_first - 1}, size_t(m_count));
        Result<std::vector<ItemResult>> newer = m_newer.get();
        // Whatever kept the second connection from its half is said by the first when it matters.
        if (!all || !newer || m_connection.hasMoved()
            || qint64(all->size() + newer->size()) != m_count)
            return table.all();
        std::ranges::move(*newer, std::back_inserter(*all));
        const auto id = [](const ItemResult &result) -> const QString & { return result.id.value; };
        if (!std::ranges::is_sorted(*all, {}, id))
            std::ranges::sort(*all, {}, id);
        return all;
    }

private:
    static Result<std::vector<ItemResult>> readFrom(const QString &path, qint64 first, qint64 count)
    {
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        if (!connection)
            return connection.error();
        return RecordTable<ItemResult>(**connection)
            .some(RowRange{.first = first}, size_t(count) / 2 + 1);
    }

    Connection &m_connection;
    bool m_hasBegun = false;
    qint64 m_first = 0; ///< row number where the newer half begins
    qint64 m_count = 0;
    std::future<Result<std::vector<ItemResult>>> m_newer; ///< ends first, and waits then
};

} // namespace

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
