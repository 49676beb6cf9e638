// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/row_change.h"

#include <memory>

namespace gapwright {

class Connection;

/// A second, read-only connection to an open project, for history, search and attachments beside
/// the writer. Every statement is reset at once, since an open reader blocks the writer's commit.
/// Belongs to one thread.
class ProjectReader {
public:
    static Result<std::unique_ptr<ProjectReader>> open(const QString &path);
    ~ProjectReader();

    [[nodiscard]] Connection &connection();
    Result<std::vector<HistoryEntry>> history(const HistoryFilter &filter);
    /// Words of the query are prefixes and all must occur. Any typed character is harmless.
    Result<std::vector<SearchHit>> search(const QString &query, int limit);
    Result<QByteArray> attachmentBytes(const QString &attachmentId, qint64 limit);

private:
    explicit ProjectReader(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// The same reads on any connection, for the CLI and for tests.
Result<std::vector<HistoryEntry>> readHistory(Connection &connection, const HistoryFilter &filter);
Result<std::vector<SearchHit>> searchText(Connection &connection, const QString &query, int limit);

} // namespace gapwright
