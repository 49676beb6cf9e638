// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/clause_coverage.h"

#include <QRegularExpression>

namespace gapwright {

QSet<int> mainClausesIn(const QString &list)
{
    static const QRegularExpression part(QStringLiteral(
        "(\\d{1,2})(?:\\.\\d+)*(?:\\s*(?:-|\\x{2013}|to)\\s*(\\d{1,2})(?:\\.\\d+)*)?"));
    QSet<int> clauses;
    for (auto match = part.globalMatch(list); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const int first = found.captured(1).toInt();
        const int last = found.captured(2).isEmpty() ? first : found.captured(2).toInt();
        for (int clause = first; clause <= last; ++clause)
            clauses.insert(clause);
    }
    return clauses;
}

} // namespace gapwright
