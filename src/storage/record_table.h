// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/register_definition.h"
#include "storage/row_change.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>

namespace gapwright {

class Connection;

/// Some rows of a table by their row numbers, both included.
struct RowRange {
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
};

/// Reads the rows of a register, as they lie in the file. newRecord is called for each row with its
/// id and returns where the fields go. An unreadable value is an error naming table, record and
/// column.
Outcome readRows(Connection &connection, const RegisterInfo &info,
                 const std::function<void *(const QString &id)> &newRecord,
                 const std::optional<RowRange> &range = {});

/// All columns of a record (Insert), or those that differ between two states (Update; empty values
/// when nothing differs).
[[nodiscard]] RowChange insertOf(const RegisterInfo &info, const QString &id, const void *record);
[[nodiscard]] RowChange updateOf(const RegisterInfo &info, const QString &id, const void *before,
                                 const void *after);
[[nodiscard]] RowChange deleteOf(const RegisterInfo &info, const QString &id);

/// The records of one register in an open project.
template <class R> class RecordTable {
public:
    explicit RecordTable(Connection &connection)
        : m_connection(connection)
    {
    }

    /// By id, which is the order in which they were made.
    [[nodiscard]] Result<std::vector<R>> all() const { return some({}); }
    /// Those in a range, likewise; room is made for `expected` records at once.
    [[nodiscard]] Result<std::vector<R>> some(const std::optional<RowRange> &range,
                                              size_t expected = 0) const
    {
        std::vector<R> records;
        records.reserve(expected);
        const auto newRecord = [&](const QString &id) -> void * {
            records.emplace_back().id.value = id;
            return &records.back();
        };
        if (const Outcome read = readRows(m_connection, definitionOf<R>(), newRecord, range); !read)
            return read.error();
        // They mostly lie in this order; going by the index of the ids would look each up.
        const auto id = [](const R &record) -> const QString & { return record.id.value; };
        if (!std::ranges::is_sorted(records, {}, id))
            std::ranges::sort(records, {}, id);
        return records;
    }

    [[nodiscard]] static RowChange inserted(const R &record)
    {
        return insertOf(definitionOf<R>(), record.id.value, &record);
    }
    [[nodiscard]] static RowChange updated(const R &before, const R &after)
    {
        return updateOf(definitionOf<R>(), after.id.value, &before, &after);
    }
    [[nodiscard]] static RowChange removed(const Id<R> &id)
    {
        return deleteOf(definitionOf<R>(), id.value);
    }

private:
    Connection &m_connection;
};

} // namespace gapwright
