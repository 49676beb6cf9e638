// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/results_reading.h"

#include "storage/connection.h"
#include "storage/record_table.h"

#include <algorithm>
#include <iterator>

namespace gapwright {

namespace {

/// From so many results on, opening a second connection takes less time than it saves.
constexpr qint64 worthASecondReader = 4000;

} // namespace

ResultsReading::ResultsReading(Connection &connection)
    : m_connection(connection)
{
    if (const std::optional<Extent> seen = extent()) {
        m_extent = *seen;
        m_newer = std::async(std::launch::async, readNewer, connection.path(), m_extent);
    }
}

ResultsReading::~ResultsReading()
{
    if (m_newer.valid())
        m_newer.wait();
    if (m_hasBegun)
        static_cast<void>(m_connection.execute("COMMIT")); // nothing was written
}

std::optional<ResultsReading::Extent> ResultsReading::extent()
{
    if (m_connection.isReadOnly() || m_connection.inTransaction())
        return {};
    const Result<qint64> last =
        m_connection.integer("SELECT coalesce(max(rowid),0) FROM item_results");
    if (!last || *last < worthASecondReader || !m_connection.execute("BEGIN"))
        return {};
    m_hasBegun = true;
    // BEGIN alone holds nothing; the first look at the file does.
    const Result<qint64> count = m_connection.integer("SELECT count(*) FROM item_results");
    if (!count)
        return {};
    return Extent{*last / 2, *count};
}

Result<std::vector<ItemResult>> ResultsReading::readNewer(const QString &path, Extent extent)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    return RecordTable<ItemResult>(**connection)
        .some(RowRange{.first = extent.first}, size_t(extent.count) / 2 + 1);
}

Result<std::vector<ItemResult>> ResultsReading::take()
{
    const RecordTable<ItemResult> table(m_connection);
    if (!m_newer.valid())
        return table.all();
    Result<std::vector<ItemResult>> all =
        table.some(RowRange{.last = m_extent.first - 1}, size_t(m_extent.count));
    Result<std::vector<ItemResult>> newer = m_newer.get();
    // Whatever kept the second connection from its half is said by the first when it matters.
    if (!all || !newer || m_connection.hasMoved()
        || qint64(all->size() + newer->size()) != m_extent.count)
        return table.all();
    std::ranges::move(*newer, std::back_inserter(*all));
    const auto id = [](const ItemResult &result) -> const QString & { return result.id.value; };
    if (!std::ranges::is_sorted(*all, {}, id))
        std::ranges::sort(*all, {}, id);
    return all;
}

} // namespace gapwright
