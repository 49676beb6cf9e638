// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace gapwright {

/// One sheet of a workbook as text: what a person sees under each heading, and what is broken.
struct SheetTable {
    struct Row {
        int number; ///< as the spreadsheet counts
        QStringList cells; ///< as many as there are headings
        QString fault; ///< names file, sheet and cell; empty when the row is sound
    };
    QString sheet;
    QStringList headings; ///< of the first row that holds anything
    std::vector<Row> rows; ///< without rows that hold nothing
    QStringList notices;
};

/// Reads the first visible sheet of an .xlsx or .ods file. Stored values are taken, formulas are
/// not computed; dates come as 2026-03-31, truth values as yes and no, a cell shown as 99.5 % as
/// 99.5. Not a workbook, damaged, protected by a password and larger than a register ever is are
/// errors that name the file and where they can the sheet and cell.
Result<SheetTable> sheetTableOf(const QByteArray &bytes, const QString &fileName);

/// True for the first bytes of packed workbooks and of the older binary ones.
[[nodiscard]] bool isWorkbook(const QByteArray &bytes);

} // namespace gapwright
