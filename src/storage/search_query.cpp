// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "storage/connection.h"
#include "storage/project_reader.h"
#include "storage/statement.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr qint64 mostRanked = 3000;

/// The query in FTS5's language: every word a quoted prefix, so that no character means anything.
QString matchExpression(const QString &typed)
{
    QStringList words;
    for (QString word : storedText(typed).simplified().split(QLatin1Char(' '))) {
        if (std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        word.replace(QLatin1Char('"'), QLatin1String("\"\""));
        words.append(QLatin1Char('"') + word + QLatin1String("\"*"));
    }
    return words.join(QLatin1Char(' '));
}

/// Words that stand in thousands of records rank none of them above the others, and weighing them
/// all costs more than a frame: then the newest come first.
Result<bool> isFewEnoughToRank(Connection &connection, const QString &expression)
{
    Statement count(connection,
                    "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)");
    count.bind(1, expression).bind(2, mostRanked + 1);
    const bool isFew = count.next() && count.integer(0) <= mostRanked;
    if (Outcome ended = count.end(); !ended)
        return ended.error();
    return isFew;
}

} // namespace

Result<std::vector<SearchHit>> searchText(Connection &connection, const QString &query, int limit)
{
    std::vector<SearchHit> hits;
    const QString expression = matchExpression(query);
    if (expression.isEmpty())
        return hits;
    Result<bool> canRank = isFewEnoughToRank(connection, expression);
    if (!canRank)
        return canRank.error();
    const QByteArray sql = "SELECT m.tbl, m.pk, snippet(search, 0, char(2), char(3), '…', 24) "
                           "FROM search JOIN search_map m ON m.rowid=search.rowid "
                           "WHERE search MATCH ?1 ORDER BY ";
    Statement rows(connection, sql + (*canRank ? "rank" : "search.rowid DESC") + " LIMIT ?2");
    rows.bind(1, expression).bind(2, qint64(limit));
    while (rows.next())
        hits.push_back({rows.bytes(0), rows.text(1), rows.text(2)});
    if (Outcome ended = rows.end(); !ended)
        return ended.error();
    return hits;
}

} // namespace gapwright
