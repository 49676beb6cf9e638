// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_table.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "registers/decimal.h"
#include "services/csv_text.h"
#include "services/sheet_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gapwright {

namespace {

Error badFile(const QString &fileName, const QString &what)
{
    return {QCoreApplication::translate("Services", "%1 was not imported: %2").arg(fileName, what),
            ErrorKind::BadInput,
            {}};
}

/// The name of the field that a heading means; empty when it means none.
QString columnOf(const RegisterInfo &info, const QString &heading)
{
    const QString plain = heading.simplified();
    if (plain.compare(QLatin1String("id"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("id");
    for (const Field &field : info.fields) {
        if (plain.compare(QLatin1String(field.column), Qt::CaseInsensitive) == 0
            || plain.compare(labelOf(field), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(field.column);
    }
    return {};
}

/// Gives the columns their names.
Outcome nameColumns(ImportTable &table, const QStringList &headings, const QString &fileName,
                    const RegisterInfo &info)
{
    for (const QString &heading : headings) {
        const QString column = columnOf(info, heading);
        if (column.isEmpty()) {
            QStringList known{QStringLiteral("id")};
            for (const Field &field : info.fields)
                known << QString::fromLatin1(field.column);
            return badFile(fileName,
                           QCoreApplication::translate(
                               "Services", "the column “%1” is not known. Use some of: %2.")
                               .arg(shortened(heading, 60), known.join(QLatin1String(", "))));
        }
        if (table.columns.contains(column))
            return badFile(fileName,
                           QCoreApplication::translate(
                               "Services", "the column “%1” is there twice. Keep one of them.")
                               .arg(column));
        table.columns << column;
    }
    return Unit{};
}

Result<ImportTable> fromCsv(const QByteArray &bytes, const QString &fileName,
                            const RegisterInfo &info)
{
    const Result<CsvTable> csv = csvTable(bytes, fileName);
    if (!csv)
        return csv.error();
    ImportTable table;
    if (Outcome named = nameColumns(table, csv->rows.front().cells, fileName, info); !named)
        return named.error();
    for (std::size_t i = 1; i < csv->rows.size(); ++i) {
        QStringList cells = csv->rows[i].cells;
        if (cells.size() > table.columns.size())
            return badFile(
                fileName,
                QCoreApplication::translate("Services",
                                            "row %1 has more cells than there are headings. Check "
                                            "the separators.")
                    .arg(csv->rows[i].row));
        while (cells.size() < table.columns.size())
            cells << QString();
        table.rows.push_back({csv->rows[i].row, cells});
    }
    if (csv->encoding == QLatin1String("Windows-1252"))
        table.notices << QCoreApplication::translate(
                             "Services", "%1 was read as Windows-1252. Check the accented letters.")
                             .arg(fileName);
    return table;
}

/// True when most of the cells that hold something name a field.
bool holdsHeadings(const QStringList &cells, const RegisterInfo &info)
{
    qsizetype filled = 0;
    qsizetype known = 0;
    for (const QString &cell : cells) {
        filled += cell.trimmed().isEmpty() ? 0 : 1;
        known += columnOf(info, cell).isEmpty() ? 0 : 1;
    }
    return 2 * known > filled;
}

/// Spreadsheets copy empty cells along.
QStringList withoutEmptyEnd(QStringList cells)
{
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    return cells;
}

/// The columns of rows that have no headings, no more of them than the widest row needs.
void takeColumns(ImportTable &table, const PastedTable &pasted, const std::vector<CsvRow> &rows,
                 const RegisterInfo &info)
{
    qsizetype widest = 0;
    for (const CsvRow &row : rows)
        widest = qMax(widest, withoutEmptyEnd(row.cells).size());
    table.columns = pasted.columns.mid(0, widest);
    QStringList labels;
    for (const QString &column : std::as_const(table.columns)) {
        if (const Field *field = fieldOf(info, QLatin1String(column.toLatin1())))
            labels << labelOf(*field);
    }
    table.notices << QCoreApplication::translate(
                         "Services",
                         "The first row names no fields. The cells were taken in the order of the "
                         "list: %1.")
                         .arg(labels.join(QLatin1String(", ")));
}

ImportTable::Row pastedRow(const CsvRow &from, const ImportTable &table, const PastedTable &pasted,
                           const RegisterInfo &info)
{
    ImportTable::Row row{from.row, withoutEmptyEnd(from.cells)};
    if (row.cells.size() > table.columns.size())
        row.fault = QCoreApplication::translate("Services",
                                                "There are %1 cells for %2 columns. Show more "
                                                "columns, or copy the headings too.")
                        .arg(row.cells.size())
                        .arg(table.columns.size());
    row.cells = row.cells.mid(0, table.columns.size());
    while (row.cells.size() < table.columns.size())
        row.cells << QString();
    for (qsizetype i = 0; pasted.read && i < row.cells.size(); ++i) {
        if (const Field *field = fieldOf(info, QLatin1String(table.columns[i].toLatin1())))
            row.cells[i] = pasted.read(*field, row.cells[i]);
    }
    return row;
}

QString cellOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (!value.isArray())
        return value.toString();
    QStringList words;
    for (const QJsonValue &one : value.toArray())
        words << one.toString();
    return words.join(QLatin1String("; "));
}

Result<ImportTable> fromJson(const QByteArray &bytes, const QString &fileName,
                             const RegisterInfo &info)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return badFile(fileName,
                       QCoreApplication::translate("Services", "it is no JSON (%1 at byte %2).")
                           .arg(error.errorString(), QString::number(error.offset)));
    const QJsonArray records = document.isArray()
        ? document.array()
        : document.object().value(QLatin1String("records")).toArray();
    const QString named = document.object().value(QLatin1String("table")).toString();
    if (!named.isEmpty() && named != QLatin1String(info.table))
        return badFile(
            fileName,
            QCoreApplication::translate("Services", "it holds the register “%1”. Import it there.")
                .arg(named));
    QStringList headings;
    for (const QJsonValue &record : records) {
        for (const QString &key : record.toObject().keys()) {
            if (!headings.contains(key))
                headings << key;
        }
    }
    ImportTable table;
    if (Outcome known = nameColumns(table, headings, fileName, info); !known)
        return known.error();
    int number = 0;
    for (const QJsonValue &record : records) {
        QStringList cells;
        for (const QString &heading : std::as_const(headings))
            cells << cellOf(record.toObject().value(heading));
        table.rows.push_back({++number, cells});
    }
    return table;
}

Result<ImportTable> fromWorkbook(const QByteArray &bytes, const QString &fileName,
                                 const RegisterInfo &info)
{
    const Result<SheetTable> sheet = sheetTableOf(bytes, fileName);
    if (!sheet)
        return sheet.error();
    ImportTable table;
    if (Outcome named = nameColumns(table, sheet->headings, fileName, info); !named)
        return named.error();
    for (const SheetTable::Row &row : sheet->rows)
        table.rows.push_back({row.number, row.cells, row.fault});
    table.notices = sheet->notices;
    return table;
}

/// As files say it or as people see it.
std::optional<StoredValue> flagOf(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == QCoreApplication::translate("Register", "Yes").toLower())
        return StoredValue(qint64(1));
    if (lower == QCoreApplication::translate("Register", "No").toLower())
        return StoredValue(qint64(0));
    if (lower.isEmpty() || lower == QLatin1String("0") || lower == QLatin1String("no")
        || lower == QLatin1String("false"))
        return StoredValue(qint64(0));
    if (lower == QLatin1String("1") || lower == QLatin1String("yes")
        || lower == QLatin1String("true"))
        return StoredValue(qint64(1));
    return std::nullopt;
}

/// By the stored word or by the label that people see.
std::optional<StoredValue> choiceOf(const ChoiceKind &kind, const QString &word)
{
    for (const Choice &choice : kind.choices) {
        if (word.compare(QLatin1String(choice.key), Qt::CaseInsensitive) == 0
            || word.compare(labelOf(kind.choices, choice.value), Qt::CaseInsensitive) == 0)
            return StoredValue(QString::fromLatin1(choice.key));
    }
    return std::nullopt;
}

QString wordsOf(const ChoiceKind &kind)
{
    QStringList words;
    for (const Choice &choice : kind.choices) {
        if (*choice.key)
            words << QString::fromLatin1(choice.key);
    }
    return words.join(QLatin1String(", "));
}

} // namespace

Result<ImportTable> importTableOf(const QByteArray &bytes, const QString &fileName,
                                  const RegisterInfo &info)
{
    if (isWorkbook(bytes))
        return fromWorkbook(bytes, fileName, info);
    const QByteArray start = bytes.left(64).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return fromJson(bytes, fileName, info);
    return fromCsv(bytes, fileName, info);
}

QString clipboardName()
{
    return QCoreApplication::translate("Services", "The clipboard");
}

Result<ImportTable> importTableOf(const PastedTable &pasted, const RegisterInfo &info)
{
    const Result<CsvTable> csv = csvTable(pasted.bytes, clipboardName(), pasted.separator);
    if (!csv)
        return csv.error();
    ImportTable table;
    table.emptyMayStay = true;
    const bool hasHeadings = holdsHeadings(csv->rows.front().cells, info);
    if (!hasHeadings)
        takeColumns(table, pasted, csv->rows, info);
    else if (Outcome named = nameColumns(table, withoutEmptyEnd(csv->rows.front().cells),
                                         clipboardName(), info);
             !named)
        return named.error();
    for (std::size_t i = hasHeadings ? 1 : 0; i < csv->rows.size(); ++i)
        table.rows.push_back(pastedRow(csv->rows[i], table, pasted, info));
    return table;
}

std::optional<StoredValue> valueOfCell(const Field &field, const QString &cell)
{
    using Value = std::optional<StoredValue>;
    const QString word = cell.trimmed();
    return std::visit(
        Overloaded{[&](const TextKind &) -> Value { return StoredValue(storedText(cell)); },
                   [&](const NumberKind &kind) -> Value {
                       if (word.isEmpty())
                           return kind.mayBeEmpty ? Value(StoredValue()) : std::nullopt;
                       bool isNumber = false;
                       const qint64 number = word.toLongLong(&isNumber);
                       return isNumber ? Value(StoredValue(number)) : std::nullopt;
                   },
                   [&](const FlagKind &) { return flagOf(word); },
                   [&](const ChoiceKind &kind) { return choiceOf(kind, word); },
                   [&](const DateKind &) -> Value {
                       return StoredValue(word.isEmpty() ? QString(QLatin1String("")) : word);
                   },
                   [&](const DecimalKind &kind) -> Value {
                       if (word.isEmpty())
                           return StoredValue();
                       const std::optional<qint64> number = scaledDecimal(word, kind.places);
                       return number ? Value(StoredValue(*number)) : std::nullopt;
                   },
                   [](const ReferenceKind &) -> Value { return std::nullopt; },
                   [](const ReferencesKind &) -> Value { return std::nullopt; },
                   [](const FileKind &) -> Value { return std::nullopt; }},
        field.kind);
}

QString whyNot(const Field &field, const QString &cell)
{
    const QString shown = shortened(cell, 40);
    const QString sentence = std::visit(
        Overloaded{
            [](const TextKind &) {
                return QCoreApplication::translate("Services", "“%1” is no text that fits.");
            },
            [](const NumberKind &kind) {
                return QCoreApplication::translate("Services",
                                                   "“%1” is no whole number from %2 to %3.")
                    .arg(QStringLiteral("%1"), QString::number(kind.minimum),
                         QString::number(kind.maximum));
            },
            [](const FlagKind &) {
                return QCoreApplication::translate("Services",
                                                   "“%1” is neither yes nor no. Write yes or no.");
            },
            [](const ChoiceKind &kind) {
                return QCoreApplication::translate("Services",
                                                   "“%1” is not known here. Use one of: %2.")
                    .arg(QStringLiteral("%1"), wordsOf(kind));
            },
            [](const DateKind &) {
                return QCoreApplication::translate("Services",
                                                   "“%1” is no date. Write it like 2026-03-31.");
            },
            [](const MoneyKind &) {
                return QCoreApplication::translate(
                    "Services",
                    "“%1” is no amount. Write it like 1250.50, without a currency: all amounts are "
                    "in the currency of the project, so convert those in another one first.");
            },
            [](const DecimalKind &kind) {
                return QCoreApplication::translate(
                           "Services",
                           "“%1” is no number that fits. Write it like 99.5, with at most %2 "
                           "decimal places and no less than %3.")
                    .arg(QStringLiteral("%1"), QString::number(kind.places),
                         plainDecimal(kind.minimum, kind.places));
            },
            [](const ReferenceKind &kind) {
                return QCoreApplication::translate(
                           "Services", "“%1” is not the id, code or title of one record in “%2”.")
                    .arg(QStringLiteral("%1"), QLatin1String(kind.targetTable));
            },
            [](const ReferencesKind &kind) {
                return QCoreApplication::translate(
                           "Services", "“%1” is not the id, code or title of one record in “%2”.")
                    .arg(QStringLiteral("%1"), QLatin1String(kind.targetTable));
            },
            [](const FileKind &) {
                return QCoreApplication::translate(
                    "Services", "“%1” is no file of this project. Attach it there.");
            }},
        field.kind);
    return QCoreApplication::translate("Services", "%1: %2", "field, what is wrong")
        .arg(labelOf(field), sentence.arg(shown));
}

} // namespace gapwright
