// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/all_registers.h"
#include "storage/row_change.h"

#include <QHash>

#include <tuple>
#include <vector>

namespace gapwright {

class Connection;

/// The records of one register in memory, in no particular order, found by id in constant time.
template <class R> class RecordList {
public:
    [[nodiscard]] const std::vector<R> &all() const { return m_records; }
    /// Null when there is none. Valid until the next change of the list.
    [[nodiscard]] const R *find(const Id<R> &id) const
    {
        const auto at = m_at.constFind(id.value);
        return at == m_at.constEnd() ? nullptr : &m_records[size_t(*at)];
    }
    /// Instead of what the list holds; no id may be there twice.
    void assign(std::vector<R> records)
    {
        m_records = std::move(records);
        m_at.clear();
        m_at.reserve(qsizetype(m_records.size()));
        for (size_t i = 0; i < m_records.size(); ++i)
            m_at.insert(m_records[i].id.value, i);
    }
    void put(R record)
    {
        const auto at = m_at.constFind(record.id.value);
        if (at != m_at.constEnd()) {
            m_records[size_t(*at)] = std::move(record);
            return;
        }
        m_at.insert(record.id.value, m_records.size());
        m_records.push_back(std::move(record));
    }
    void remove(const Id<R> &id)
    {
        const auto at = m_at.constFind(id.value);
        if (at == m_at.constEnd())
            return;
        const size_t hole = size_t(*at);
        m_at.erase(at);
        if (hole + 1 != m_records.size()) {
            m_records[hole] = std::move(m_records.back());
            m_at[m_records[hole].id.value] = hole;
        }
        m_records.pop_back();
    }

private:
    std::vector<R> m_records;
    QHash<QString, size_t> m_at;
};

template <class List> struct RecordLists;
template <class... R> struct RecordLists<RegisterList<R...>> {
    using Tuple = std::tuple<RecordList<R>...>;
};

/// All records of a project in memory.
class Records {
public:
    template <class R> [[nodiscard]] const RecordList<R> &of() const
    {
        return std::get<RecordList<R>>(m_lists);
    }
    template <class R> [[nodiscard]] RecordList<R> &of()
    {
        return std::get<RecordList<R>>(m_lists);
    }

    /// Takes over what a transaction wrote. An unreadable value is an error and leaves its record
    /// as it was; rows of tables that are no register are ignored.
    Outcome apply(const RowChange &row);

    /// Takes a record that is about to be removed out of every list of references. Returns the
    /// changes to be written along with its removal.
    std::vector<RowChange> withdraw(const char *table, const QString &id);

private:
    RecordLists<AllRegisters>::Tuple m_lists;
};

/// Reads every register of an open project. Of a large one that is open for writing, a second
/// connection reads a part on another thread; both see the same state.
Result<Records> readRecords(Connection &connection);

} // namespace gapwright
