// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/register_import.h"

#include "fuzz/fuzz_input.h"
#include "registers/register_type.h"

using namespace gapwright;

/// A register as CSV or JSON, told apart by its first byte as a file name would; also XLSX where
/// the bytes say so. Every row of the plan has its sentence or its record.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString name = bytes.startsWith("PK") ? QStringLiteral("x.xlsx")
        : bytes.trimmed().startsWith('[') || bytes.trimmed().startsWith('{')
        ? QStringLiteral("x.json")
        : QStringLiteral("x.csv");
    static const RegisterContents contents;
    for (const char *table : {"risks", "services", "measurements"}) {
        const RegisterType *type = registerTypeOf(QLatin1String(table));
        fuzz::require(type != nullptr);
        const auto plan = planRegisterImport(bytes, name, *type, contents);
        if (!plan) {
            fuzz::require(!plan.error().message.isEmpty());
            continue;
        }
        for (const RegisterImportRow &row : plan->rows)
            fuzz::require(row.kind != RegisterImportRow::Kind::Refused || !row.sentence.isEmpty());
    }
    return 0;
}
