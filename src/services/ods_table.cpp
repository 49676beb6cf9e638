// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheet_rows.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace gapwright {

namespace {

constexpr int mostSheetRows = 1'048'576;
constexpr int mostSheetColumns = 16'384;

QStringView attribute(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1String(name));
}

/// How often a row or cell stands there; between 1 and `most`.
int repeatsOf(const QXmlStreamReader &xml, const char *name, int most)
{
    return qBound(1, attribute(xml, name).toInt(), most);
}

/// One paragraph of a cell with its spaces, tabs and line ends.
QString paragraphText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            ++depth;
            if (xml.name() == QLatin1String("s"))
                text += QString(repeatsOf(xml, "text:c", 10'000), QLatin1Char(' '));
            else if (xml.name() == QLatin1String("tab"))
                text += QLatin1Char('\t');
            else if (xml.name() == QLatin1String("line-break"))
                text += QLatin1Char('\n');
        }
    }
    return text;
}

/// Reads a cell to its end.
SheetCell cellOf(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto value = [&](const char *name) { return attributes.value(QLatin1String(name)); };
    const QStringView type = value("office:value-type");
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("p"))
            paragraphs << paragraphText(xml);
        else
            xml.skipCurrentElement();
    }
    const QString text = paragraphs.join(QLatin1Char('\n'));
    if (value("calcext:value-type") == QLatin1String("error"))
        return {{},
                QCoreApplication::translate(
                    "Services", "it holds the error %1. Mend the formula or write the value.")
                    .arg(text.left(20))};
    if (type == QLatin1String("float") || type == QLatin1String("currency"))
        return {sheetNumber(value("office:value").toDouble()), {}};
    if (type == QLatin1String("percentage"))
        return {sheetNumber(value("office:value").toDouble() * 100), {}};
    if (type == QLatin1String("date"))
        return {value("office:date-value").left(10).toString(), {}};
    if (type == QLatin1String("boolean"))
        return {value("office:boolean-value") == QLatin1String("true") ? QStringLiteral("yes")
                                                                       : QStringLiteral("no"),
                {}};
    return {text, {}};
}

QMap<int, SheetCell> cellsOf(QXmlStreamReader &xml)
{
    QMap<int, SheetCell> cells;
    int column = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("table-cell")
            && xml.name() != QLatin1String("covered-table-cell")) {
            xml.skipCurrentElement();
            continue;
        }
        const int repeats = repeatsOf(xml, "table:number-columns-repeated", mostSheetColumns);
        const SheetCell cell = cellOf(xml);
        if (!cell.text.isEmpty() || !cell.fault.isEmpty()) {
            for (int i = 0; i < repeats && column + i < mostSheetColumns; ++i)
                cells.insert(column + i, cell);
        }
        column = qMin(column + repeats, mostSheetColumns);
    }
    return cells;
}

/// Reads the rows of a table to its end, in groups or not.
Outcome readRows(QXmlStreamReader &xml, SheetRows &rows)
{
    int row = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("table"))
            return Unit{};
        if (!xml.isStartElement() || xml.name() != QLatin1String("table-row"))
            continue;
        const int repeats = repeatsOf(xml, "table:number-rows-repeated", mostSheetRows);
        const QMap<int, SheetCell> cells = cellsOf(xml);
        for (int i = 1; !cells.isEmpty() && i <= repeats; ++i) {
            if (const Outcome added = rows.addRow(row + i, cells); !added)
                return added;
        }
        row += qMin(repeats, mostSheetRows - row);
    }
    return rows.damaged(row, xml.errorString());
}

} // namespace

Result<SheetTable> odsTable(const SheetParts &parts, const QString &fileName)
{
    QXmlStreamReader xml(parts.value(QStringLiteral("content.xml")));
    QStringList sheets;
    SheetTable table;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("table"))
            continue;
        sheets << attribute(xml, "table:name").toString();
        if (sheets.size() > 1) {
            xml.skipCurrentElement();
            continue;
        }
        SheetRows rows(fileName, sheets.first());
        if (const Outcome done = readRows(xml, rows); !done)
            return done.error();
        table = rows.take();
    }
    if (sheets.isEmpty() || table.headings.isEmpty())
        return noSheet(fileName);
    table.notices = noticesAbout(sheets.first(), sheets);
    return table;
}

} // namespace gapwright
