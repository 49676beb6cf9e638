// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"

namespace gapwright {

struct MarkdownOptions {
    /// Notes to the one who adapts a document ("> [!decide] ...") become callouts with `note` set;
    /// without it they are left out.
    bool keepNotes = false;
    QString anchorPrefix = QStringLiteral("section"); ///< of headings: "section-1", "section-2" ...
};

/// Markdown as blocks: headings, paragraphs with bold and italic, nested lists, tables, quotes.
/// HTML is text. What the block model does not know stays as text: links show their target behind
/// the words, code keeps its lines, a rule becomes a gap. A line behind a quote that is no quote
/// itself begins a paragraph, so that a note never swallows text.
[[nodiscard]] Blocks blocksOfMarkdown(const QString &markdown, const MarkdownOptions &options = {});

} // namespace gapwright
