// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"

#include <QStringList>

#include <optional>

namespace gapwright {

/// A table of Markdown as it is written: cells hold Markdown, with fields and emphasis. A row whose
/// `tag` is set is a line between the rows, such as {{#services}}, and has no cells.
struct TableSource {
    struct TableLine {
        QStringList cells = {};
        QString tag = {};

        friend bool operator==(const TableLine &, const TableLine &) = default;
    };
    QStringList heads;
    std::vector<CellAlign> aligns; ///< as many as heads
    std::vector<TableLine> lines;

    friend bool operator==(const TableSource &, const TableSource &) = default;
};

/// A table and the lines it takes in its text.
struct PlacedTable {
    int firstLine = 0; ///< from 0
    int lastLine = 0;
    TableSource table;
};

/// The table that holds a line of a text; nothing where there is none.
[[nodiscard]] std::optional<PlacedTable> tableAt(const QString &markdown, int line);

/// The table as lines of Markdown, without a line end behind the last. A bar in a cell that is not
/// escaped yet is; line ends become character references.
[[nodiscard]] QString markdownOf(const TableSource &table);

} // namespace gapwright
