// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace gapwright {

/// One record of a CSV file. Empty lines are no records.
struct CsvRow {
    int line = 0; ///< in the file where it starts, from 1; what an editor shows
    int row = 0; ///< number of the record, from 1 with the heading; what a spreadsheet shows
    QStringList cells; ///< unescaped
};

/// A CSV file, taken apart (RFC 4180, with any of the three usual separators).
struct CsvTable {
    QChar separator; ///< comma, semicolon or tab
    QString encoding;
    std::vector<CsvRow> rows; ///< the heading first; at least one
};

/// Reads CSV. An empty file, an unreadable encoding, a quote that does not end and text behind a
/// closing quote are BadInput and name `fileName` and the line. Without a separator the one that
/// the text itself states or the heading uses counts.
Result<CsvTable> csvTable(const QByteArray &bytes, const QString &fileName,
                          std::optional<QChar> separator = std::nullopt);

/// Writes UTF-8 with a byte order mark, so that spreadsheets read it rightly, commas and CRLF.
/// csvTable() gives the same cells back.
[[nodiscard]] QByteArray csvBytes(const std::vector<QStringList> &rows);

/// A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one
/// that already begins with such an apostrophe, so that the way back is unambiguous.
[[nodiscard]] QString withoutFormula(const QString &cell);
[[nodiscard]] QString fromWithoutFormula(const QString &cell);

} // namespace gapwright
