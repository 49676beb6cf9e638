// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <tuple>
#include <vector>

namespace gapwright {

class Connection;

/// "GAPW" in the header of every project file.
inline constexpr quint32 applicationId = 0x47415057;

/// One file of resources/schema; a released one is never edited.
struct SchemaScript {
    int version = 0; ///< 1, 2, 3 ... without gaps
    QString name; ///< file name
    QByteArray sql;
};

/// A table or column that a script has renamed, so that the change log from before can be replayed.
struct Renaming {
    QByteArray oldTable;
    QByteArray oldColumn; ///< empty when the table itself was renamed
    QByteArray newTable;
    QByteArray newColumn;
};

/// All schema scripts in the order of their numbers, and what they renamed.
struct Schema {
    std::vector<SchemaScript> scripts;
    std::vector<Renaming> renamings;
    /// fingerprintOf() what the scripts write, known beforehand; empty: found out by running them.
    QByteArray fingerprint = {};

    [[nodiscard]] int version() const { return scripts.empty() ? 0 : scripts.back().version; }
    /// The schema that is compiled into the program.
    static const Schema &builtIn();
};

/// One entry of sqlite_schema; `sql` is empty for the parts that SQLite or FTS5 makes by itself.
struct SchemaObject {
    QByteArray type;
    QByteArray name;
    QByteArray sql;
    friend bool operator<(const SchemaObject &a, const SchemaObject &b)
    {
        return std::tie(a.type, a.name, a.sql) < std::tie(b.type, b.name, b.sql);
    }
};

/// Runs the scripts above `from` up to `to` and sets `user_version`, inside the caller's
/// transaction or none.
Outcome runScripts(Connection &connection, const Schema &schema, int from, int to);

/// What a file of that version must hold, sorted; made in memory from the scripts, once in the life
/// of the program. `path` is named in errors. From any thread.
Result<std::vector<SchemaObject>> expectedObjects(const Schema &schema, int version,
                                                  const QString &path);
/// What the file holds, sorted.
Result<std::vector<SchemaObject>> presentObjects(Connection &connection);

/// SHA-256 of sorted objects, as hexadecimal digits.
[[nodiscard]] QByteArray fingerprintOf(const std::vector<SchemaObject> &objects);

/// Refuses a file that holds anything but what the scripts up to `version` write. The search index
/// may be missing as a whole, since it can be made again; `searchMissing` tells so.
Outcome checkSchema(Connection &connection, const Schema &schema, int version, bool *searchMissing);

} // namespace gapwright
