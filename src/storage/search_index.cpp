// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_index.h"

#include "registers/all_registers.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <sqlite3.h>
#include <utility>

namespace gapwright {

namespace {

QByteArray bodyExpression(const RegisterInfo &info)
{
    QByteArray body;
    for (const Field &field : info.fields) {
        if (!(field.flags & Searchable))
            continue;
        if (!body.isEmpty())
            body += "||' '||";
        body += QByteArray("coalesce(t.") + field.column + ",'')";
    }
    return body;
}

} // namespace

SearchIndex::SearchIndex(Connection &connection, QByteArray createSql)
    : m_connection(connection)
    , m_createSql(std::move(createSql))
{
    forEachRegister([this]<class R>() {
        const RegisterInfo &info = definitionOf<R>();
        if (QByteArray body = bodyExpression(info); !body.isEmpty())
            m_sources.push_back({info.table, std::move(body)});
    });
}

Outcome SearchIndex::refresh(qint64 sequence)
{
    for (const Source &source : m_sources) {
        const QByteArray name = "'" + source.table + "'";
        const QByteArray keys = "(SELECT pk FROM change WHERE txn=?1 AND tbl=" + name + ")";
        Statement touched(m_connection, "SELECT EXISTS" + keys);
        touched.bind(1, sequence);
        const bool needed = touched.next() && touched.integer(0) == 1;
        if (Outcome ended = touched.end(); !ended)
            return ended;
        if (!needed)
            continue;
        const QByteArray steps[] = {
            "DELETE FROM search WHERE rowid IN (SELECT rowid FROM search_map WHERE tbl=" + name
                + " AND pk IN " + keys + ")",
            "DELETE FROM search_map WHERE tbl=" + name + " AND pk IN " + keys
                + " AND pk NOT IN (SELECT id FROM " + source.table + ")",
            "INSERT OR IGNORE INTO search_map(tbl,pk) SELECT " + name + ", id FROM " + source.table
                + " WHERE id IN " + keys,
            "INSERT INTO search(rowid,body) SELECT m.rowid, " + source.body + " FROM "
                + source.table + " t JOIN search_map m ON m.tbl=" + name
                + " AND m.pk=t.id WHERE t.id IN " + keys,
        };
        for (const QByteArray &sql : steps) {
            if (Outcome ran = Statement(m_connection, sql).bind(1, sequence).run(); !ran)
                return ran;
        }
    }
    return Unit{};
}

Outcome SearchIndex::rebuild()
{
    if (m_connection.inTransaction())
        return rebuildWithin();
    if (Outcome begun = m_connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    Outcome made = rebuildWithin();
    if (made)
        made = m_connection.execute("COMMIT");
    if (!made && m_connection.inTransaction()) {
        if (Outcome undone = m_connection.execute("ROLLBACK"); !undone)
            return undone;
    }
    return made;
}

Outcome SearchIndex::dropIndex()
{
    const char *drop = "DROP TABLE IF EXISTS search";
    Outcome dropped = m_connection.execute(drop);
    if (dropped || dropped.error().kind != ErrorKind::Damaged)
        return dropped;
    // FTS5 cannot even drop an index whose structure record it cannot read. Give its own tables
    // the content of an empty index first, which the defensive mode forbids otherwise.
    const auto defend = [this](int on) {
        sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, on, nullptr);
    };
    defend(0);
    const Outcome emptied = m_connection.execute(
        "DELETE FROM search_data; DELETE FROM search_idx; DELETE FROM search_docsize;"
        "DELETE FROM search_content; DELETE FROM search_config;"
        "INSERT INTO search_config(k,v) VALUES('version',4);"
        "INSERT INTO search_data(id,block) VALUES(1,x''),(10,x'00000000000000')");
    defend(1);
    return emptied ? m_connection.execute(drop) : dropped;
}

Outcome SearchIndex::rebuildWithin()
{
    if (Outcome dropped = dropIndex(); !dropped)
        return dropped;
    if (Outcome made = m_connection.execute(m_createSql + "; DELETE FROM search_map"); !made)
        return made;
    for (const Source &source : m_sources) {
        const QByteArray name = "'" + source.table + "'";
        const QByteArray sql = "INSERT INTO search_map(tbl,pk) SELECT " + name + ", id FROM "
            + source.table + "; INSERT INTO search(rowid,body) SELECT m.rowid, " + source.body
            + " FROM " + source.table + " t JOIN search_map m ON m.tbl=" + name + " AND m.pk=t.id";
        if (Outcome filled = m_connection.execute(sql); !filled)
            return filled;
    }
    m_rebuilt = true;
    return Unit{};
}

bool SearchIndex::takeRebuilt()
{
    return std::exchange(m_rebuilt, false);
}

Result<qint64> SearchIndex::recordCount()
{
    QByteArray sql = "SELECT sum(n) FROM (SELECT 0 AS n";
    for (const Source &source : m_sources)
        sql += " UNION ALL SELECT count(*) FROM " + source.table;
    return m_connection.integer(sql + ")");
}

bool SearchIndex::looksSound()
{
    const Result<qint64> records = recordCount();
    const Result<qint64> mapped = m_connection.integer("SELECT count(*) FROM search_map");
    const Result<qint64> indexed = m_connection.integer("SELECT count(*) FROM search_docsize");
    const Result<qint64> answered = m_connection.integer(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH '\"a\"*' LIMIT 1)");
    return records && mapped && indexed && answered && *records == *mapped && *records == *indexed;
}

Result<bool> SearchIndex::isExact()
{
    if (!looksSound())
        return false;
    Statement check(m_connection, "INSERT INTO search(search) VALUES('integrity-check')");
    if (Outcome checked = check.run(); !checked) {
        if (check.failureCode() == SQLITE_CORRUPT_VTAB)
            return false;
        return checked.error();
    }
    for (const Source &source : m_sources) {
        const Result<qint64> wrong = m_connection.integer(
            "SELECT count(*) FROM " + source.table + " t LEFT JOIN search_map m ON m.tbl='"
            + source.table + "' AND m.pk=t.id LEFT JOIN search s ON s.rowid=m.rowid "
            + "WHERE s.body IS NOT " + source.body);
        if (!wrong)
            return wrong.error();
        if (*wrong != 0)
            return false;
    }
    return true;
}

} // namespace gapwright
