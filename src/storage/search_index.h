// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace gapwright {

class Connection;

/// The full-text index over the Searchable fields of all registers. Derived data: refreshed from
/// the change log in the transaction that changed the records, and made again when it is damaged.
class SearchIndex {
public:
    /// `createSql` is the statement of the schema that makes the table `search`.
    SearchIndex(Connection &connection, QByteArray createSql);

    /// Brings the index up to date with the changes of an open transaction.
    Outcome refresh(qint64 sequence);
    /// Makes the whole index anew, in the caller's transaction or in one of its own.
    Outcome rebuild();
    /// A quick look: every record has its entry and the index answers. False also on damage.
    [[nodiscard]] bool looksSound();
    /// Compares index and texts completely; false when they differ. Needs a writable connection.
    Result<bool> isExact();
    /// True once after a rebuild, for the one who tells the user.
    bool takeRebuilt();

private:
    struct Source {
        QByteArray table;
        QByteArray body; ///< SQL expression over alias t
    };
    Outcome dropIndex();
    Outcome rebuildWithin();
    Result<qint64> recordCount();

    Connection &m_connection;
    QByteArray m_createSql;
    std::vector<Source> m_sources;
    bool m_rebuilt = false;
};

} // namespace gapwright
