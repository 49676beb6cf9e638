// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_package.h"
#include "services/sheet_table.h"

using namespace gapwright;

/// An .xlsx or .ods file: a table whose rows are as wide as its headings, or a sentence.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString file = QStringLiteral("x.xlsx");
    const auto table = sheetTableOf(fuzz::packageOf(fuzz::bytesOf(data, size)), file);
    if (!table) {
        fuzz::require(table.error().message.contains(file));
        return 0;
    }
    for (const SheetTable::Row &row : table->rows)
        fuzz::require(row.cells.size() == table->headings.size());
    return 0;
}
