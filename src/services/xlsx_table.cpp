// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheet_rows.h"
#include "services/xlsx_styles.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>
#include <QXmlStreamReader>

#include <cmath>

namespace gapwright {

namespace {

constexpr int mostSheetRows = 1'048'576;
constexpr int mostSheetColumns = 16'384;

/// "_x000D_" stands for a character that XML cannot hold.
QString unescaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        const bool fits = i + 6 < text.size() && text[i] == QLatin1Char('_')
            && text[i + 1] == QLatin1Char('x') && text[i + 6] == QLatin1Char('_');
        const ushort code = fits ? text.mid(i + 2, 4).toUShort(&isCode, 16) : ushort(0);
        plain += isCode ? QChar(code) : text[i];
        i += isCode ? 6 : 0;
    }
    return plain;
}

/// The text of <si> or <is>: its runs, without readings aids.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("rPh"))
                xml.skipCurrentElement();
            else if (xml.name() == QLatin1String("t"))
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else
                ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return unescaped(text);
}

QStringList sharedTexts(const QByteArray &part)
{
    QStringList texts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("si"))
            texts << richText(xml);
    }
    return texts;
}

/// Serial numbers count days; 1900 had no 29 February although they say so.
QString dateText(double serial, bool is1904)
{
    const auto days = qint64(std::floor(serial));
    if (is1904)
        return QDate(1904, 1, 1).addDays(days).toString(Qt::ISODate);
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days).toString(Qt::ISODate);
}

QString timeText(double serial)
{
    const int seconds = int(std::llround((serial - std::floor(serial)) * 86400)) % 86400;
    return QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm"));
}

struct Place {
    int row = 0;
    int column = 0;
};

/// "C7"; nothing when it is no such name.
std::optional<Place> placeOf(QStringView name)
{
    Place place;
    qsizetype i = 0;
    int column = 0;
    for (; i < name.size() && name[i].isLetter(); ++i) {
        const int letter = name[i].toUpper().unicode() - u'A' + 1;
        if (letter < 1 || letter > 26 || column > mostSheetColumns)
            return std::nullopt;
        column = column * 26 + letter;
    }
    bool isNumber = false;
    place.row = name.mid(i).toInt(&isNumber);
    place.column = column - 1;
    if (i == 0 || !isNumber || place.row < 1 || place.row > mostSheetRows
        || column > mostSheetColumns)
        return std::nullopt;
    return place;
}

class XlsxReading {
public:
    XlsxReading(const SheetParts &parts, QString fileName)
        : m_parts(parts)
        , m_fileName(std::move(fileName))
        , m_looks(numberLooks(parts.value(QStringLiteral("xl/styles.xml"))))
    {
    }

    Result<SheetTable> read()
    {
        readSheetList();
        if (m_sheets.isEmpty() || !m_parts.contains(m_sheetPart))
            return noSheet(m_fileName);
        m_texts = sharedTexts(m_parts.value(QStringLiteral("xl/sharedStrings.xml")));
        SheetRows rows(m_fileName, m_sheets.first());
        if (const Outcome done = readRows(rows); !done)
            return done.error();
        SheetTable table = rows.take();
        if (table.headings.isEmpty())
            return noHeadings();
        table.notices = noticesAbout(m_sheets.first(), m_sheets);
        return table;
    }

private:
    [[nodiscard]] Error noHeadings() const
    {
        return {QCoreApplication::translate("Services",
                                            "%1 was not imported: the sheet “%2” is empty. Write "
                                            "the names of the fields into its first row.")
                    .arg(m_fileName, m_sheets.first()),
                ErrorKind::BadInput,
                {}};
    }

    void readSheetList()
    {
        QXmlStreamReader xml(m_parts.value(QStringLiteral("xl/workbook.xml")));
        QString relation;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == QLatin1String("workbookPr")) {
                const QStringView set = attributes.value(QLatin1String("date1904"));
                m_is1904 = set == QLatin1String("1") || set == QLatin1String("true");
            }
            const QStringView state = attributes.value(QLatin1String("state"));
            if (xml.name() != QLatin1String("sheet") || state.contains(QLatin1String("idden")))
                continue;
            for (const QXmlStreamAttribute &one : attributes) {
                if (relation.isEmpty() && one.name() == QLatin1String("id")
                    && !one.namespaceUri().isEmpty())
                    relation = one.value().toString();
            }
            m_sheets << attributes.value(QLatin1String("name")).toString();
        }
        findSheetPart(relation);
    }

    void findSheetPart(const QString &relation)
    {
        QXmlStreamReader xml(m_parts.value(QStringLiteral("xl/_rels/workbook.xml.rels")));
        while (!xml.atEnd()) {
            xml.readNext();
            const QXmlStreamAttributes attributes = xml.attributes();
            if (!xml.isStartElement() || attributes.value(QLatin1String("Id")) != relation
                || !attributes.value(QLatin1String("Type")).endsWith(QLatin1String("/worksheet")))
                continue;
            const QString target = attributes.value(QLatin1String("Target")).toString();
            m_sheetPart = target.startsWith(QLatin1Char('/')) ? target.mid(1)
                                                              : QStringLiteral("xl/") + target;
        }
    }

    Outcome readRows(SheetRows &rows)
    {
        QXmlStreamReader xml(m_parts.value(m_sheetPart));
        int row = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != QLatin1String("row"))
                continue;
            bool isNumber = false;
            const int named = xml.attributes().value(QLatin1String("r")).toInt(&isNumber);
            if (isNumber && (named <= row || named > mostSheetRows))
                return rows.damaged(row, QStringLiteral("row %1").arg(named));
            row = isNumber ? named : row + 1;
            QMap<int, SheetCell> cells;
            if (!readCells(xml, row, cells))
                return rows.damaged(row - 1, xml.errorString());
            if (const Outcome added = rows.addRow(row, cells); !added)
                return added;
        }
        if (xml.hasError())
            return rows.damaged(row, xml.errorString());
        return Unit{};
    }

    bool readCells(QXmlStreamReader &xml, int row, QMap<int, SheetCell> &cells) const
    {
        int column = -1;
        while (xml.readNextStartElement()) {
            if (xml.name() != QLatin1String("c")) {
                xml.skipCurrentElement();
                continue;
            }
            const QStringView name = xml.attributes().value(QLatin1String("r"));
            const std::optional<Place> place = placeOf(name);
            if (!name.isEmpty() && (!place || place->row != row))
                return false;
            column = place ? place->column : column + 1;
            if (column >= mostSheetColumns)
                return false;
            cells.insert(column, readCell(xml));
        }
        return !xml.hasError();
    }

    SheetCell readCell(QXmlStreamReader &xml) const
    {
        const QString type = xml.attributes().value(QLatin1String("t")).toString();
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        QString value;
        bool hasValue = false;
        bool hasFormula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("v")) {
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                hasValue = true;
            } else if (xml.name() == QLatin1String("is")) {
                value = richText(xml);
                hasValue = true;
            } else {
                hasFormula |= xml.name() == QLatin1String("f");
                xml.skipCurrentElement();
            }
        }
        if (!hasValue && hasFormula)
            return {{},
                    QCoreApplication::translate(
                        "Services",
                        "its formula has no stored result, and formulas are not computed here. "
                        "Save the workbook in your spreadsheet program or write the value.")};
        return hasValue ? cellOf(type, style, value) : SheetCell{};
    }

    [[nodiscard]] SheetCell cellOf(const QString &type, int style, const QString &value) const
    {
        if (type == QLatin1String("inlineStr") || type == QLatin1String("d"))
            return {type == QLatin1String("d") ? value.left(10) : value, {}};
        if (type == QLatin1String("str"))
            return {unescaped(value), {}};
        if (type == QLatin1String("b"))
            return {value == QLatin1String("1") ? QStringLiteral("yes") : QStringLiteral("no"), {}};
        if (type == QLatin1String("e"))
            return {{},
                    QCoreApplication::translate(
                        "Services", "it holds the error %1. Mend the formula or write the value.")
                        .arg(value.left(20))};
        bool isNumber = false;
        if (type == QLatin1String("s")) {
            const int index = value.toInt(&isNumber);
            if (isNumber && index >= 0 && index < m_texts.size())
                return {m_texts[index], {}};
            return {{},
                    QCoreApplication::translate("Services",
                                                "its text is missing in the file. Write it anew.")};
        }
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return {{},
                    QCoreApplication::translate("Services", "“%1” is no number. Write it anew.")
                        .arg(value.left(40))};
        return {numberText(number, style), {}};
    }

    [[nodiscard]] QString numberText(double number, int style) const
    {
        const NumberLook look = style >= 0 && std::size_t(style) < m_looks.size()
            ? m_looks[std::size_t(style)]
            : NumberLook::Plain;
        const bool isDay = number >= 0 && number < 2'958'466; // up to the year 9999
        if (look == NumberLook::Date && isDay)
            return dateText(number, m_is1904);
        if (look == NumberLook::Time && isDay)
            return timeText(number);
        return sheetNumber(look == NumberLook::Percent ? number * 100 : number);
    }

    const SheetParts &m_parts;
    QString m_fileName;
    std::vector<NumberLook> m_looks;
    QStringList m_sheets; ///< the visible ones
    QString m_sheetPart;
    QStringList m_texts;
    bool m_is1904 = false;
};

} // namespace

Result<SheetTable> xlsxTable(const SheetParts &parts, const QString &fileName)
{
    return XlsxReading(parts, fileName).read();
}

} // namespace gapwright
