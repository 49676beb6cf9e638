// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/project_file.h"
#include "storage/project_reader.h"

#include <QHash>

namespace gapwright {

/// What people call the records and fields of a history.
class RecordNames {
public:
    /// Reads the names from the project.
    static Result<RecordNames> read(ProjectFile &project);

    /// "8.6.1-08 (Baseline)"; the register's title when the record no longer exists.
    [[nodiscard]] QString titleOf(const QByteArray &table, const QString &id) const;
    /// "Evidence"; the stored name of an unknown column.
    [[nodiscard]] static QString fieldName(const QByteArray &table, const QByteArray &column);
    /// A stored value as people read it: the word of a choice, the title of a reference.
    [[nodiscard]] QString valueText(const FieldChange &change, const StoredValue &value) const;

private:
    QHash<QString, QString> m_titles;
};

/// The change log, newest first. A record can be given by its id or as an item number
/// ("8.6.1-08"), which means the results of that item in every assessment.
Result<std::vector<HistoryEntry>> projectHistory(ProjectFile &project, const HistoryFilter &filter);

/// Full-text search over everything in the project.
Result<std::vector<SearchHit>> searchProject(ProjectFile &project, const QString &query, int limit);

/// The word of machine-readable files: "edit", "undo", "redo", "merge" or "migrate".
[[nodiscard]] QString codeOf(TransactionInfo::Kind kind);

} // namespace gapwright
