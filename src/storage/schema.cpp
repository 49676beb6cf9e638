// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/storage_errors.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <algorithm>
#include <map>

namespace gapwright {

namespace {

/// Of the newest script; running all scripts at each start would take most of an opening. The test
/// of the schema names the right one.
constexpr char builtInFingerprint[] =
    "9dc40e6d97f4c986d78b1af1c859921e5043a44e2406533ed313dfff11a949b2";

Schema loadBuiltIn()
{
    Schema schema;
    schema.fingerprint = builtInFingerprint;
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            schema.scripts.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    return schema;
}

/// FTS5 makes its shadow tables with a text of its own version; they count by name only.
bool isMadeByFts(const QByteArray &name)
{
    return name.startsWith("search_") && name != "search_map";
}

bool isSearch(const SchemaObject &object)
{
    return object.name == "search" || isMadeByFts(object.name);
}

QStringList namesOf(const std::vector<SchemaObject> &objects)
{
    QStringList names;
    for (const SchemaObject &object : objects)
        names.append(QString::fromUtf8(object.type + ' ' + object.name));
    return names;
}

} // namespace

const Schema &Schema::builtIn()
{
    static const Schema schema = loadBuiltIn();
    return schema;
}

Outcome runScripts(Connection &connection, const Schema &schema, int from, int to)
{
    for (const SchemaScript &script : schema.scripts) {
        if (script.version <= from || script.version > to)
            continue;
        if (Outcome ran = connection.execute(script.sql); !ran)
            return ran;
    }
    return connection.execute("PRAGMA user_version=" + QByteArray::number(to));
}

Result<std::vector<SchemaObject>> presentObjects(Connection &connection)
{
    std::vector<SchemaObject> objects;
    Statement rows(connection, "SELECT type, name, coalesce(sql,'') FROM sqlite_schema");
    while (rows.next()) {
        SchemaObject object{rows.bytes(0), rows.bytes(1), rows.bytes(2)};
        if (isMadeByFts(object.name))
            object.sql.clear();
        objects.push_back(std::move(object));
    }
    if (Outcome ended = rows.end(); !ended)
        return ended.error();
    std::sort(objects.begin(), objects.end());
    return objects;
}

namespace {

Result<std::vector<SchemaObject>> objectsOf(const Schema &schema, int version, const QString &path)
{
    Result<std::unique_ptr<Connection>> scratch = Connection::openInMemory(path);
    if (!scratch)
        return scratch.error();
    // one transaction instead of one for each table and index halves the time
    if (Outcome begun = (*scratch)->execute("BEGIN"); !begun)
        return begun.error();
    if (Outcome ran = runScripts(**scratch, schema, 0, version); !ran)
        return ran.error();
    if (Outcome done = (*scratch)->execute("COMMIT"); !done)
        return done.error();
    return presentObjects(**scratch);
}

} // namespace

Result<std::vector<SchemaObject>> expectedObjects(const Schema &schema, int version,
                                                  const QString &path)
{
    // An opening asks three times, on two threads; running the scripts takes most of its time.
    static QMutex mutex;
    static std::map<QByteArray, std::vector<SchemaObject>> known;
    QCryptographicHash scripts(QCryptographicHash::Sha256);
    for (const SchemaScript &script : schema.scripts) {
        if (script.version <= version)
            scripts.addData(script.sql);
    }
    const QMutexLocker locker(&mutex);
    const auto kept = known.find(scripts.result());
    if (kept != known.end())
        return kept->second;
    Result<std::vector<SchemaObject>> objects = objectsOf(schema, version, path);
    if (objects)
        known.emplace(scripts.result(), *objects);
    return objects;
}

QByteArray fingerprintOf(const std::vector<SchemaObject> &objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SchemaObject &object : objects) {
        for (const QByteArray &part : {object.type, object.name, object.sql}) {
            hash.addData(QByteArray::number(part.size()) + ':'); // a hostile name may hold anything
            hash.addData(part);
        }
    }
    return hash.result().toHex();
}

Outcome checkSchema(Connection &connection, const Schema &schema, int version, bool *searchMissing)
{
    *searchMissing = false;
    const Result<std::vector<SchemaObject>> present = presentObjects(connection);
    if (!present)
        return present.error();
    if (version == schema.version() && fingerprintOf(*present) == schema.fingerprint)
        return Unit{};
    const Result<std::vector<SchemaObject>> expected =
        expectedObjects(schema, version, connection.path());
    if (!expected)
        return expected.error();

    std::vector<SchemaObject> missing;
    std::set_difference(expected->begin(), expected->end(), present->begin(), present->end(),
                        std::back_inserter(missing));
    std::vector<SchemaObject> unknown;
    std::set_difference(present->begin(), present->end(), expected->begin(), expected->end(),
                        std::back_inserter(unknown));
    const auto searchParts = std::count_if(expected->begin(), expected->end(), isSearch);
    const bool onlySearchMissing = !missing.empty()
        && std::all_of(missing.begin(), missing.end(), isSearch)
        && std::ssize(missing) == searchParts;
    *searchMissing = onlySearchMissing;
    if (!unknown.empty())
        return unknownPartsError(connection.path(), namesOf(unknown).join(QLatin1String(", ")));
    if (!missing.empty() && !onlySearchMissing)
        return damagedError(
            connection.path(),
            QStringLiteral("missing: %1").arg(namesOf(missing).join(QLatin1String(", "))));
    return Unit{};
}

} // namespace gapwright
