// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_difference.h"

#include <QStringList>

#include <algorithm>

namespace gapwright {

namespace {

/// Cells of the table of common lengths; beyond it a stretch counts as replaced as a whole.
constexpr qsizetype mostCells = 4'000'000;
/// Share of common characters from which two paragraphs are the same one, changed.
constexpr double resemblance = 0.4;

bool standsAlone(const QString &line)
{
    const QString text = line.trimmed();
    if (text.startsWith(QLatin1Char('|')) || text.startsWith(QLatin1Char('#')))
        return true;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    const QChar mark = digits < text.size() ? text[digits] : QChar();
    return digits == 0
        ? (mark == QLatin1Char('-') || mark == QLatin1Char('*') || mark == QLatin1Char('+'))
            && text.size() > 1 && text[1].isSpace()
        : (mark == QLatin1Char('.') || mark == QLatin1Char(')')) && digits + 1 < text.size();
}

QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    bool open = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty()) {
            open = false;
        } else if (open && !standsAlone(line)) {
            paragraphs.last() += QLatin1Char('\n') + line;
        } else {
            paragraphs << line;
            open = true;
        }
    }
    return paragraphs;
}

/// Words, and each blank and mark by itself.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool inWord = false;
    for (const QChar letter : text) {
        const bool isLetter = letter.isLetterOrNumber() || letter.isSurrogate() || letter.isMark();
        if (isLetter && inWord)
            words.last() += letter;
        else
            words << QString(letter);
        inWord = isLetter;
    }
    return words;
}

/// Pairs of indexes of equal entries, a longest common sequence, with an end mark.
using Matches = std::vector<std::pair<qsizetype, qsizetype>>;

void matchMiddle(const QStringList &a, const QStringList &b, qsizetype from, qsizetype aEnd,
                 qsizetype bEnd, Matches &found)
{
    const qsizetype rows = aEnd - from, columns = bEnd - from;
    if (rows <= 0 || columns <= 0 || rows * columns > mostCells)
        return;
    std::vector<quint16> common(size_t((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> quint16 & {
        return common[size_t(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = a[from + row] == b[from + column]
                ? quint16(at(row + 1, column + 1) + 1)
                : std::max(at(row + 1, column), at(row, column + 1));
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (a[from + row] == b[from + column])
            found.emplace_back(from + row++, from + column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
}

Matches matchesOf(const QStringList &a, const QStringList &b)
{
    Matches found;
    qsizetype from = 0, aEnd = a.size(), bEnd = b.size();
    for (; from < aEnd && from < bEnd && a[from] == b[from]; ++from)
        found.emplace_back(from, from);
    while (aEnd > from && bEnd > from && a[aEnd - 1] == b[bEnd - 1]) {
        --aEnd;
        --bEnd;
    }
    matchMiddle(a, b, from, aEnd, bEnd, found);
    for (; aEnd < a.size(); ++aEnd, ++bEnd)
        found.emplace_back(aEnd, bEnd);
    found.emplace_back(a.size(), b.size());
    return found;
}

void addPiece(std::vector<TextPiece> &to, TextChange change, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!to.empty() && to.back().change == change)
        to.back().text += text;
    else
        to.push_back({change, text});
}

/// The share of letters and digits that both sides have, of the longer one.
double likeness(const ParagraphPair &pair)
{
    const auto lettersOf = [](const std::vector<TextPiece> &pieces, bool onlySame) {
        qsizetype count = 0;
        for (const TextPiece &piece : pieces) {
            if (onlySame && piece.change != TextChange::Same)
                continue;
            count += std::count_if(piece.text.begin(), piece.text.end(),
                                   [](QChar letter) { return letter.isLetterOrNumber(); });
        }
        return count;
    };
    const qsizetype longer = std::max(lettersOf(pair.before, false), lettersOf(pair.after, false));
    return longer > 0 ? double(lettersOf(pair.before, true)) / double(longer) : 0;
}

ParagraphPair gone(const QString &text)
{
    return {{{TextChange::Removed, text}}, {}};
}

ParagraphPair isNew(const QString &text)
{
    return {{}, {{TextChange::Added, text}}};
}

/// False for texts that are too different in length to resemble each other.
bool mayResemble(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
    return double(shorter) >= resemblance * double(longer) / 2;
}

/// Stretches without a common paragraph: those that resemble each other stand side by side.
void addChanged(const QStringList &removed, const QStringList &added,
                std::vector<ParagraphPair> &to)
{
    constexpr qsizetype lookAhead = 5;
    qsizetype nextAdded = 0;
    for (const QString &text : removed) {
        bool paired = false;
        for (qsizetype i = nextAdded; i < std::min(added.size(), nextAdded + lookAhead); ++i) {
            if (!mayResemble(text, added[i]))
                continue;
            ParagraphPair pair = compareParagraphs(text, added[i]);
            if (likeness(pair) < resemblance)
                continue;
            for (; nextAdded < i; ++nextAdded)
                to.push_back(isNew(added[nextAdded]));
            ++nextAdded;
            to.push_back(std::move(pair));
            paired = true;
            break;
        }
        if (!paired)
            to.push_back(gone(text));
    }
    for (; nextAdded < added.size(); ++nextAdded)
        to.push_back(isNew(added[nextAdded]));
}

} // namespace

ParagraphPair compareParagraphs(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before), b = wordsOf(after);
    ParagraphPair pair;
    qsizetype atA = 0, atB = 0;
    for (const auto &[matchA, matchB] : matchesOf(a, b)) {
        for (; atA < matchA; ++atA)
            addPiece(pair.before, TextChange::Removed, a[atA]);
        for (; atB < matchB; ++atB)
            addPiece(pair.after, TextChange::Added, b[atB]);
        if (matchA == a.size())
            break;
        addPiece(pair.before, TextChange::Same, a[atA++]);
        addPiece(pair.after, TextChange::Same, b[atB++]);
    }
    return pair;
}

bool ParagraphPair::isSame() const
{
    const auto same = [](const TextPiece &piece) { return piece.change == TextChange::Same; };
    return !before.empty() && !after.empty() && std::all_of(before.begin(), before.end(), same)
        && std::all_of(after.begin(), after.end(), same);
}

QString textOf(const std::vector<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces)
        text += piece.text;
    return text;
}

std::vector<ParagraphPair> compareTexts(const QString &before, const QString &after)
{
    const QStringList a = paragraphsOf(before), b = paragraphsOf(after);
    std::vector<ParagraphPair> pairs;
    qsizetype atA = 0, atB = 0;
    for (const auto &[matchA, matchB] : matchesOf(a, b)) {
        addChanged(a.mid(atA, matchA - atA), b.mid(atB, matchB - atB), pairs);
        if (matchA == a.size())
            break;
        pairs.push_back({{{TextChange::Same, a[matchA]}}, {{TextChange::Same, b[matchB]}}});
        atA = matchA + 1;
        atB = matchB + 1;
    }
    return pairs;
}

} // namespace gapwright
