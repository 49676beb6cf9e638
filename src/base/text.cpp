// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

namespace gapwright {

QString storedText(const QString &typed)
{
    QString text = typed;
    text.remove(QChar(u'\0'));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.normalized(QString::NormalizationForm_C);
}

QString shortened(const QString &text, int length)
{
    const QString line = text.section(QLatin1Char('\n'), 0, 0).trimmed();
    if (line.size() <= length)
        return line;
    const qsizetype blank = line.lastIndexOf(QLatin1Char(' '), length);
    qsizetype cut = blank > length / 2 ? blank : length;
    if (cut > 0 && line[cut - 1].isHighSurrogate())
        --cut; // a character is never cut in two
    return line.left(cut).trimmed() + QChar(0x2026);
}

namespace {

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) { // one character each, so that positions stay those of the original
        const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
        plain += parts.isEmpty() ? c : parts.front().toLower();
    }
    return plain;
}

} // namespace

int fuzzyScore(const QString &query, const QString &text, QList<int> *positions)
{
    if (positions)
        positions->clear();
    const QString wanted = folded(query.simplified());
    const QString hay = folded(text);
    if (wanted.isEmpty())
        return 1;
    if (const qsizetype at = hay.indexOf(wanted); at >= 0) {
        for (qsizetype i = 0; positions && i < wanted.size(); ++i)
            positions->append(int(at + i));
        const bool wordStart = at == 0 || !hay[at - 1].isLetterOrNumber();
        return 1000 + (wordStart ? 500 : 0) - int(qMin<qsizetype>(at, 200)) - int(hay.size() / 8);
    }
    int score = 0;
    qsizetype from = 0;
    qsizetype previous = -2;
    for (const QChar c : wanted) {
        if (c.isSpace())
            continue;
        qsizetype at = hay.indexOf(c, from);
        if (at < 0) {
            if (positions)
                positions->clear();
            return 0;
        }
        const bool wordStart = at == 0 || !hay[at - 1].isLetterOrNumber();
        score += 1 + (wordStart ? 8 : 0) + (at == previous + 1 ? 6 : 0);
        if (positions)
            positions->append(int(at));
        previous = at;
        from = at + 1;
    }
    // Letters scattered over a long text are no answer to what was typed.
    return score >= 3 * wanted.size() ? score : 0;
}

QString clauseSortKey(const QString &clauseOrItem)
{
    constexpr qsizetype digits = 4;
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    QString key;
    key.reserve(2 * clauseOrItem.size() + digits);
    for (qsizetype at = 0; at < clauseOrItem.size();) {
        qsizetype end = at;
        while (end < clauseOrItem.size() && isDigit(clauseOrItem[end]))
            ++end;
        if (end == at) {
            key += clauseOrItem[at++];
            continue;
        }
        key += QString(qMax(qsizetype(0), digits - (end - at)), QLatin1Char('0'));
        key += QStringView(clauseOrItem).mid(at, end - at);
        at = end;
    }
    return key;
}

} // namespace gapwright
