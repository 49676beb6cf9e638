// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/field.h"

#include <QStringList>

#include <functional>
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
    bool emptyMayStay = false; ///< an empty cell that does not fit leaves the field as it is
};

/// Takes CSV, JSON, XLSX or ODS apart, told apart by what they hold. The error names the file and
/// what to do.
Result<ImportTable> importTableOf(const QByteArray &bytes, const QString &fileName,
                                  const RegisterInfo &info);

/// Rows that come without a file: from the clipboard.
struct PastedTable {
    QByteArray bytes; ///< CSV
    std::optional<QChar> separator; ///< where the bytes themselves leave doubt
    QStringList columns; ///< fields that the cells stand for when the first row names none
    /// A cell as people write it in the form that files have; as it is without one.
    std::function<QString(const Field &field, const QString &cell)> read = {};
};

/// The same for pasted rows. The first one holds the headings when most of its cells name a field;
/// else a row with more cells than there are columns is at fault, and a notice says the order.
Result<ImportTable> importTableOf(const PastedTable &pasted, const RegisterInfo &info);

/// What messages call the clipboard in the place of a file.
[[nodiscard]] QString clipboardName();

/// A cell as a value of a field that is no reference; nothing when it does not fit.
[[nodiscard]] std::optional<StoredValue> valueOfCell(const Field &field, const QString &cell);
/// Why a cell does not fit, and what to write instead.
[[nodiscard]] QString whyNot(const Field &field, const QString &cell);

} // namespace gapwright
