// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_reader.h"

#include "storage/attachment_store.h"
#include "storage/connection.h"
#include "storage/schema.h"
#include "storage/storage_errors.h"

#include <QFileInfo>

namespace gapwright {

ProjectReader::ProjectReader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

ProjectReader::~ProjectReader() = default;

Result<std::unique_ptr<ProjectReader>> ProjectReader::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return missingFileError(info.absoluteFilePath());
    Result<std::unique_ptr<Connection>> opened =
        Connection::open(info.canonicalFilePath(), Connection::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    const Result<qint64> application = connection.integer("PRAGMA application_id");
    if (!application)
        return application.error();
    if (quint32(*application) != applicationId)
        return foreignDatabaseError(connection.path());
    bool searchMissing = false;
    if (Outcome same =
            checkSchema(connection, Schema::builtIn(), Schema::builtIn().version(), &searchMissing);
        !same)
        return same.error();
    return std::unique_ptr<ProjectReader>(new ProjectReader(std::move(*opened)));
}

Connection &ProjectReader::connection()
{
    return *m_connection;
}

Result<std::vector<HistoryEntry>> ProjectReader::history(const HistoryFilter &filter)
{
    return readHistory(*m_connection, filter);
}

Result<std::vector<SearchHit>> ProjectReader::search(const QString &query, int limit)
{
    return searchText(*m_connection, query, limit);
}

Result<QByteArray> ProjectReader::attachmentBytes(const QString &attachmentId, qint64 limit)
{
    return readAttachment(*m_connection, attachmentId, limit);
}

} // namespace gapwright
