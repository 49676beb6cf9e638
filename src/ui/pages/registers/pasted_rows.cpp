// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/pasted_rows.h"

#include "registers/decimal.h"
#include "services/csv_text.h"
#include "ui/kit/optional_date_edit.h"

#include <QLocale>
#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

namespace gapwright {

namespace {

/// HTML whose pictures and other files are never looked for.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

const QTextTable *largestTable(const QTextFrame &frame)
{
    const QTextTable *largest = nullptr;
    for (const QTextFrame *child : frame.childFrames()) {
        const QTextTable *inside = largestTable(*child);
        for (const QTextTable *table : {qobject_cast<const QTextTable *>(child), inside}) {
            if (table && (!largest || table->rows() > largest->rows()))
                largest = table;
        }
    }
    return largest;
}

QString textOf(const QTextTableCell &cell)
{
    QString text = cell.firstCursorPosition().block().text();
    for (QTextBlock block = cell.firstCursorPosition().block().next();
         block.isValid() && block.position() <= cell.lastPosition(); block = block.next())
        text += QLatin1Char('\n') + block.text();
    return text.replace(QChar::LineSeparator, QLatin1Char('\n'))
        .replace(QChar::Nbsp, QLatin1Char(' '))
        .trimmed();
}

std::vector<QStringList> rowsOfHtml(const QString &html)
{
    std::vector<QStringList> rows;
    if (!html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return rows;
    ClosedDocument document;
    document.setHtml(html);
    const QTextTable *table = largestTable(*document.rootFrame());
    for (int row = 0; table && row < table->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const bool isHere = cell.row() == row && cell.column() == column; // none it spans over
            cells << (isHere ? fromWithoutFormula(textOf(cell)) : QString());
        }
        rows.push_back(cells);
    }
    return rows;
}

/// A cell as people write it, as files have it; as it is when it is neither date nor number.
QString storedCell(const Field &field, const QString &cell, const QLocale &locale)
{
    const QString word = cell.trimmed();
    if (word.isEmpty())
        return cell;
    if (std::holds_alternative<DateKind>(field.kind)) {
        const std::optional<QDate> date = dateFromText(word, locale);
        return date ? date->toString(Qt::ISODate) : cell;
    }
    if (const DecimalKind *decimal = decimalOf(field.kind)) {
        const bool isPercent =
            std::holds_alternative<PercentKind>(field.kind) && word.endsWith(QLatin1Char('%'));
        const std::optional<qint64> scaled =
            scaledDecimal(isPercent ? word.chopped(1) : word, decimal->places, locale);
        return scaled ? plainDecimal(*scaled, decimal->places) : cell;
    }
    if (std::holds_alternative<NumberKind>(field.kind)) {
        bool isNumber = false;
        const qlonglong number = locale.toLongLong(word, &isNumber);
        return isNumber ? QString::number(number) : cell;
    }
    return cell;
}

} // namespace

ClipboardTable clipboardTableOf(const QMimeData &data)
{
    return {data.text(), data.html(), data.data(QStringLiteral("text/csv"))};
}

PastedTable pastedTableOf(const ClipboardTable &clipboard, const QStringList &columns,
                          const QLocale &locale)
{
    PastedTable pasted;
    pasted.columns = columns;
    pasted.read = [locale](const Field &field, const QString &cell) {
        return storedCell(field, cell, locale);
    };
    if (clipboard.text.contains(QLatin1Char('\t'))) {
        pasted.bytes = clipboard.text.toUtf8();
        pasted.separator = QLatin1Char('\t');
    } else if (const std::vector<QStringList> rows = rowsOfHtml(clipboard.html); !rows.empty()) {
        pasted.bytes = csvBytes(rows);
        pasted.separator = QLatin1Char(',');
    } else {
        pasted.bytes = clipboard.csv.isEmpty() ? clipboard.text.toUtf8() : clipboard.csv;
    }
    return pasted;
}

} // namespace gapwright
