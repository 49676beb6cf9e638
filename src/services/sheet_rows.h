// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sheet_table.h"

namespace gapwright {

/// What a reader of a workbook found in one cell.
struct SheetCell {
    QString text;
    QString fault; ///< what is broken, without its place
};

/// Collects the rows of a sheet that is being read: the first one with content gives the headings.
class SheetRows {
public:
    SheetRows(QString fileName, QString sheet);

    /// The cells of one row by column, 0 for A; rows come in order.
    Outcome addRow(int number, const QMap<int, SheetCell> &cells);
    [[nodiscard]] SheetTable take() { return std::move(m_table); }

    /// A sentence that says where: "risks.xlsx, sheet “Risks”, cell C7: ".
    [[nodiscard]] QString at(int row, int column, const QString &what) const;
    /// The whole file is refused because of something after this row.
    [[nodiscard]] Error damaged(int row, const QString &detail) const;

private:
    Outcome setHeadings(int number, const QMap<int, SheetCell> &cells);

    QString m_fileName;
    SheetTable m_table;
    QList<int> m_columns; ///< where the headings stand
};

/// "C7" for row 7, column 2.
[[nodiscard]] QString cellName(int row, int column);
/// "99.5": a number of a sheet without the noise of its binary form.
[[nodiscard]] QString sheetNumber(double value);

/// The parts of a packed file by name.
using SheetParts = QMap<QString, QByteArray>;
Result<SheetTable> xlsxTable(const SheetParts &parts, const QString &fileName);
Result<SheetTable> odsTable(const SheetParts &parts, const QString &fileName);
/// The file is packed but holds no sheet.
[[nodiscard]] Error noSheet(const QString &fileName);
/// Says which sheet was read when there are more than one.
[[nodiscard]] QStringList noticesAbout(const QString &read, const QStringList &sheets);

} // namespace gapwright
