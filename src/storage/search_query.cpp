// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "storage/connection.h"
#include "storage/project_reader.h"
#include "storage/statement.h"

#include <algorithm>

namespace gapwright {

namespace {

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

} // namespace

Result<std::vector<SearchHit>> searchText(Connection &connection, const QString &query, int limit)
{
    std::vector<SearchHit> hits;
    const QString expression = matchExpression(query);
    if (expression.isEmpty())
        return hits;
    Statement rows(connection,
                   "SELECT m.tbl, m.pk, snippet(search, 0, char(2), char(3), '…', 24) "
                   "FROM search JOIN search_map m ON m.rowid=search.rowid "
                   "WHERE search MATCH ?1 ORDER BY rank LIMIT ?2");
    rows.bind(1, expression).bind(2, qint64(limit));
    while (rows.next())
        hits.push_back({rows.bytes(0), rows.text(1), rows.text(2)});
    if (Outcome ended = rows.end(); !ended)
        return ended.error();
    return hits;
}

} // namespace gapwright
