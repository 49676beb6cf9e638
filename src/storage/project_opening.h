// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/change_log.h"
#include "storage/connection.h"
#include "storage/project_file.h"
#include "storage/project_lock.h"
#include "storage/schema.h"
#include "storage/search_index.h"

namespace gapwright {

/// What an open project consists of; taken apart from the last to the first.
struct ProjectParts {
    QString path; ///< canonical
    Schema schema;
    OpenReport report;
    std::unique_ptr<ProjectLock> lock; ///< null when open for reading
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SearchIndex> search;
    std::unique_ptr<ChangeLog> log; ///< null when open for reading
};

/// ProjectFile::create and open without the class around them.
Result<std::unique_ptr<ProjectParts>> createProject(const OpenRequest &request,
                                                    const Schema &schema);
Result<std::unique_ptr<ProjectParts>> openProject(const OpenRequest &request, const Schema &schema);

/// Writes an empty project of that schema to a file that does not exist yet.
Outcome writeEmptyProject(const QString &path, const Schema &schema);

} // namespace gapwright
