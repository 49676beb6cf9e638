// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/import_table.h"

#include <QLocale>

class QMimeData;

namespace gapwright {

/// What the clipboard holds of a table, copied so that it can be read on another thread.
struct ClipboardTable {
    QString text;
    QString html;
    QByteArray csv;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && html.isEmpty() && csv.isEmpty(); }
};

/// Texts beyond this length are no rows to paste.
inline constexpr qsizetype longestPaste = 16 << 20;

[[nodiscard]] ClipboardTable clipboardTableOf(const QMimeData &data);

/// The rows as the import takes them: text with tabs as spreadsheets copy it, else the largest
/// table of the HTML, else CSV, else the lines of the text. Dates and numbers are read as people
/// write them in `locale`.
[[nodiscard]] PastedTable pastedTableOf(const ClipboardTable &clipboard, const QStringList &columns,
                                        const QLocale &locale);

} // namespace gapwright
