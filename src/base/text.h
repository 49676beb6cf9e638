// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace gapwright {

/// Text as it may be stored: Unicode NFC, without U+0000, with \n as the only line end.
[[nodiscard]] QString storedText(const QString &typed);

/// The first line of a text, cut at a word near `length` characters, with an ellipsis when cut.
[[nodiscard]] QString shortened(const QString &text, int length);

/// How well `text` answers a fuzzy query: 0 no match, higher is better. Every character of the
/// query must occur in order; word starts and runs count more. Case and accents do not matter.
/// `positions`, when not null, receives the matched indexes of `text`.
[[nodiscard]] int fuzzyScore(const QString &query, const QString &text,
                             QList<int> *positions = nullptr);

/// Sort key that compares "8.10" after "8.9" and "8.6.1-02" after "8.6.1-01".
[[nodiscard]] QString clauseSortKey(const QString &clauseOrItem);

} // namespace gapwright
