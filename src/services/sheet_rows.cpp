// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheet_rows.h"

#include "base/zip_package.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gapwright {

namespace {

constexpr int mostRows = 200'000;
constexpr int mostHeadings = 400;
constexpr int mostCellLetters = 32767; ///< what a cell of a workbook holds
constexpr qint64 mostCells = 5'000'000;

Error refused(const QString &fileName, ErrorKind kind, const QString &what,
              const QString &detail = {})
{
    return {QCoreApplication::translate("Services", "%1 was not imported: %2").arg(fileName, what),
            kind, detail};
}

bool isBlankRow(const QMap<int, SheetCell> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const SheetCell &cell) {
        return cell.text.trimmed().isEmpty() && cell.fault.isEmpty();
    });
}

Error notUnpacked(const QString &fileName, const Error &error)
{
    if (error.kind == ErrorKind::Hostile)
        return refused(fileName, error.kind,
                       QCoreApplication::translate(
                           "Services",
                           "unpacked it would be larger than a register ever is. Copy the rows "
                           "into a new workbook and import that."));
    return refused(fileName, error.kind,
                   QCoreApplication::translate(
                       "Services",
                       "it is damaged and cannot be unpacked. Open it in your spreadsheet "
                       "program, save it again and import it once more."),
                   error.detail);
}

} // namespace

SheetRows::SheetRows(QString fileName, QString sheet)
    : m_fileName(std::move(fileName))
{
    m_table.sheet = std::move(sheet);
}

QString SheetRows::at(int row, int column, const QString &what) const
{
    return QCoreApplication::translate("Services", "%1, sheet “%2”, cell %3: %4",
                                       "file, sheet, cell, what is wrong")
        .arg(m_fileName, m_table.sheet, cellName(row, column), what);
}

Error SheetRows::damaged(int row, const QString &detail) const
{
    return refused(m_fileName, ErrorKind::Damaged,
                   QCoreApplication::translate(
                       "Services",
                       "the sheet “%1” is damaged after row %2. Open it in your spreadsheet "
                       "program, save it again and import it once more.")
                       .arg(m_table.sheet, QString::number(row)),
                   detail);
}

Outcome SheetRows::setHeadings(int number, const QMap<int, SheetCell> &cells)
{
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (!cell->fault.isEmpty())
            return Error{at(number, cell.key(), cell->fault), ErrorKind::BadInput, {}};
        const QString heading = cell->text.simplified();
        if (heading.isEmpty())
            continue;
        if (m_columns.size() == mostHeadings)
            return refused(
                m_fileName, ErrorKind::BadInput,
                QCoreApplication::translate("Services", "the sheet “%1” has more than %2 headings.")
                    .arg(m_table.sheet, QString::number(mostHeadings)));
        m_columns << cell.key();
        m_table.headings << heading;
    }
    return Unit{};
}

Outcome SheetRows::addRow(int number, const QMap<int, SheetCell> &cells)
{
    if (isBlankRow(cells))
        return Unit{};
    if (m_columns.isEmpty())
        return setHeadings(number, cells);
    const auto cellsSoFar = qint64(m_table.rows.size()) * m_columns.size();
    if (int(m_table.rows.size()) == mostRows || cellsSoFar > mostCells)
        return refused(m_fileName, ErrorKind::BadInput,
                       QCoreApplication::translate("Services",
                                                   "the sheet “%1” has more rows than a register "
                                                   "takes at once (row %2). Split it and import "
                                                   "one part after the other.")
                           .arg(m_table.sheet, QString::number(number)));
    SheetTable::Row row{number, {}, {}};
    for (const int column : std::as_const(m_columns))
        row.cells << cells.value(column).text;
    QStringList faults;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell->text.size() >= mostCellLetters)
            faults << at(number, cell.key(),
                         QCoreApplication::translate(
                             "Services",
                             "it is as long as a cell can be, so its end may be missing. Import "
                             "this text as CSV or JSON."));
        else if (!cell->fault.isEmpty())
            faults << at(number, cell.key(), cell->fault);
        else if (!cell->text.trimmed().isEmpty() && !m_columns.contains(cell.key()))
            faults << at(
                number, cell.key(),
                QCoreApplication::translate(
                    "Services", "it stands under no heading. Write one or empty the cell."));
    }
    row.fault = faults.mid(0, 3).join(QLatin1Char(' '));
    m_table.rows.push_back(std::move(row));
    return Unit{};
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

QString sheetNumber(double value)
{
    const QString text = QLocale::c().toString(value, 'g', 15);
    return text.contains(QLatin1Char('e'))
        ? QString::number(value, 'f', QLocale::FloatingPointShortest)
        : QString(text).remove(QLatin1Char(','));
}

Error noSheet(const QString &fileName)
{
    return refused(fileName, ErrorKind::BadInput,
                   QCoreApplication::translate(
                       "Services",
                       "it holds no visible sheet. Choose a workbook that ends in .xlsx or .ods."));
}

QStringList noticesAbout(const QString &read, const QStringList &sheets)
{
    if (sheets.size() < 2)
        return {};
    return {QCoreApplication::translate("Services",
                                        "The sheet “%1” was read, the other ones were left alone.")
                .arg(read)};
}

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

Result<SheetTable> sheetTableOf(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(fileName, ErrorKind::BadInput,
                       QCoreApplication::translate(
                           "Services",
                           "it is an older workbook (.xls) or protected by a password. Save it "
                           "as .xlsx without a password and import that."));
    const Result<std::vector<ZipPart>> unpacked = unzipped(bytes, fileName);
    if (!unpacked)
        return notUnpacked(fileName, unpacked.error());
    SheetParts parts;
    for (const ZipPart &part : *unpacked)
        parts.insert(part.name, part.bytes);
    const bool isOds = parts.value(QStringLiteral("mimetype"))
                           .startsWith("application/vnd.oasis.opendocument.spreadsheet");
    return isOds ? odsTable(parts, fileName) : xlsxTable(parts, fileName);
}

} // namespace gapwright
