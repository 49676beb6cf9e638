// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/field.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gapwright {

/// The rows of a file that is to go into a register, whatever its format. A column stands for the
/// field of that name.
struct ImportTable {
    struct Row {
        int number;
        QStringList cells; ///< as many as there are columns
        QString fault = {}; ///< why the row cannot be read; empty when it can
    };
    QStringList columns; ///< "id" and names of fields; each once
    std::vector<Row> rows;
    QStringList notices;
};

/// Takes CSV, JSON, XLSX or ODS apart, told apart by what they hold. The error names the file and
/// what to do.
Result<ImportTable> importTableOf(const QByteArray &bytes, const QString &fileName,
                                  const RegisterInfo &info);

/// A cell as a value of a field that is no reference; nothing when it does not fit.
[[nodiscard]] std::optional<StoredValue> valueOfCell(const Field &field, const QString &cell);
/// Why a cell does not fit, and what to write instead.
[[nodiscard]] QString whyNot(const Field &field, const QString &cell);

} // namespace gapwright
