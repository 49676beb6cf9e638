// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace gapwright {

enum class TextChange { Same, Removed, Added };

/// A stretch of a paragraph.
struct TextPiece {
    TextChange change = TextChange::Same;
    QString text;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// A paragraph of one text beside that of the other. Both sides have pieces when it was changed;
/// one side has none when it is new or gone.
struct ParagraphPair {
    std::vector<TextPiece> before; ///< Same and Removed
    std::vector<TextPiece> after; ///< Same and Added

    [[nodiscard]] bool isSame() const;
    friend bool operator==(const ParagraphPair &, const ParagraphPair &) = default;
};

/// Compares two texts by paragraph and, within paragraphs that resemble each other, by word.
/// Paragraphs are divided by empty lines, rows of tables and items of lists by line ends. The
/// pieces of a side put together give that paragraph; nothing is lost or moved. Very long texts are
/// compared more coarsely, so that the time stays bounded.
[[nodiscard]] std::vector<ParagraphPair> compareTexts(const QString &before, const QString &after);

/// Two paragraphs that belong together, compared by word however much they differ. An empty side
/// has no pieces.
[[nodiscard]] ParagraphPair compareParagraphs(const QString &before, const QString &after);

[[nodiscard]] QString textOf(const std::vector<TextPiece> &pieces);

} // namespace gapwright
