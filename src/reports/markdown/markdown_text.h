// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace gapwright {

/// Between these two characters of the private use area Markdown text stands for a value that is
/// not there. In texts of users they occur only as character references, see escapedMarkdown().
inline constexpr QChar missingBegin(0xE000), missingEnd(0xE001);

/// The text as Markdown that reads as exactly this text wherever inline text may stand: in
/// paragraphs, at the start of a line, in headings and in cells of tables. Line ends become
/// character references, so that the result is one line. Line ends of any kind read back as \n;
/// U+0000 is dropped.
[[nodiscard]] QString escapedMarkdown(const QString &text);

/// The character of a reference such as "&#10;" or "&amp;"; the reference itself when unknown.
[[nodiscard]] QString characterOf(const QString &reference);

} // namespace gapwright
