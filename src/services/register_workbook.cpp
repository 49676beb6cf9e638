// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_output.h"
#include "base/zip_package.h"
#include "registers/decimal.h"
#include "services/register_export.h"
#include "services/sheet_rows.h"

#include <QCoreApplication>
#include <QDate>
#include <QXmlStreamWriter>

namespace gapwright {

namespace {

constexpr int mostCellLetters = 32767; ///< what a cell of a workbook holds
constexpr int mostSheetNameLetters = 31;
constexpr int narrow = 14;
constexpr int wide = 36;

/// Formats of cells, by their place in the part of styles.
enum Style { Plain = 0, HeadingStyle = 1, DateStyle = 2, TextStyle = 3 };

const QString mainNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// The title, without what the name of a sheet may not hold.
QString sheetNameOf(const RegisterInfo &info)
{
    QString name = QCoreApplication::translate("Register", info.title);
    for (QChar &sign : name) {
        if (QStringLiteral("[]:*?/\\'").contains(sign))
            sign = QLatin1Char(' ');
    }
    return name.left(mostSheetNameLetters).trimmed();
}

/// What XML cannot hold as "_x0007_", and what looks like that with an escaped underscore.
QString escaped(const QString &text)
{
    QString safe;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const bool isControl =
            sign.unicode() < 0x20 && sign != QLatin1Char('\n') && sign != QLatin1Char('\t');
        const bool isHigh =
            sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool looksEscaped = sign == QLatin1Char('_') && i + 6 < text.size()
            && text[i + 1] == QLatin1Char('x') && text[i + 6] == QLatin1Char('_');
        if (isControl || looksEscaped)
            safe += QStringLiteral("_x%1_").arg(uint(sign.unicode()), 4, 16, QLatin1Char('0'));
        else if (isHigh)
            safe += text.mid(i++, 2);
        else if (sign.isSurrogate() || sign.unicode() >= 0xFFFE)
            safe += QChar(QChar::ReplacementCharacter);
        else
            safe += sign;
    }
    return safe;
}

/// The sheet of a workbook while it is written.
class Sheet {
public:
    explicit Sheet(const RegisterContents &contents)
        : m_contents(contents)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write(const RegisterType &type)
    {
        const std::vector<AnyRecord> records = m_contents.of(QLatin1String(type.info->table));
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(QStringLiteral("worksheet"));
        m_xml.writeDefaultNamespace(mainNamespace);
        writeFrozenHeadings();
        writeColumns(*type.info);
        m_xml.writeStartElement(QStringLiteral("sheetData"));
        writeHeadings(*type.info);
        for (const AnyRecord &record : records)
            writeRecord(type, record.get());
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(QStringLiteral("autoFilter"));
        writeAttribute("ref",
                       QStringLiteral("A1:") + cellName(m_row, int(type.info->fields.size())));
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeAttribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }

    void writeFrozenHeadings()
    {
        m_xml.writeStartElement(QStringLiteral("sheetViews"));
        m_xml.writeStartElement(QStringLiteral("sheetView"));
        writeAttribute("workbookViewId", QStringLiteral("0"));
        m_xml.writeEmptyElement(QStringLiteral("pane"));
        writeAttribute("ySplit", QStringLiteral("1"));
        writeAttribute("topLeftCell", QStringLiteral("A2"));
        writeAttribute("activePane", QStringLiteral("bottomLeft"));
        writeAttribute("state", QStringLiteral("frozen"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeColumns(const RegisterInfo &info)
    {
        m_xml.writeStartElement(QStringLiteral("cols"));
        int column = 0;
        for (const Field &field : info.fields) {
            const auto *text = std::get_if<TextKind>(&field.kind);
            const bool isWide = (text && text->multiline) || targetTableOf(field.kind);
            writeColumn(++column, isWide ? wide : narrow, false);
        }
        writeColumn(++column, wide, true); // the ids
        m_xml.writeEndElement();
    }

    void writeColumn(int number, int width, bool isHidden)
    {
        m_xml.writeEmptyElement(QStringLiteral("col"));
        writeAttribute("min", QString::number(number));
        writeAttribute("max", QString::number(number));
        writeAttribute("width", QString::number(width));
        writeAttribute("customWidth", QStringLiteral("1"));
        if (isHidden)
            writeAttribute("hidden", QStringLiteral("1"));
    }

    void startRow()
    {
        ++m_row;
        m_column = 0;
        m_xml.writeStartElement(QStringLiteral("row"));
        writeAttribute("r", QString::number(m_row));
    }

    void writeHeadings(const RegisterInfo &info)
    {
        startRow();
        for (const Field &field : info.fields)
            writeText(labelOf(field), HeadingStyle);
        writeText(QStringLiteral("id"), HeadingStyle);
        m_xml.writeEndElement();
    }

    void writeRecord(const RegisterType &type, const void *record)
    {
        startRow();
        for (const Field &field : type.info->fields)
            writeCell(field, field.get(record));
        writeText(type.id(record), Plain);
        m_xml.writeEndElement();
    }

    void writeCell(const Field &field, const StoredValue &value)
    {
        if (isNull(value)) {
            ++m_column;
        } else if (const DecimalKind *decimal = decimalOf(field.kind)) {
            writeNumber(plainDecimal(integerOf(value), decimal->places), Plain);
        } else if (std::holds_alternative<NumberKind>(field.kind)) {
            writeNumber(QString::number(integerOf(value)), Plain);
        } else if (std::holds_alternative<DateKind>(field.kind)) {
            const QDate date = QDate::fromString(textOf(value), Qt::ISODate);
            // Days of serial numbers are those of the calendar from March 1900 on.
            if (date >= QDate(1900, 3, 1))
                writeNumber(QString::number(QDate(1899, 12, 30).daysTo(date)), DateStyle);
            else
                writeText(date.toString(Qt::ISODate), Plain);
        } else if (const char *target = targetTableOf(field.kind)) {
            QStringList names;
            for (const QString &id : idsOf(value))
                names << m_contents.wordFor(QLatin1String(target), id);
            writeText(names.join(QLatin1String("; ")), TextStyle);
        } else {
            writeText(displayText(field, value), TextStyle);
        }
    }

    void startCell(Style style)
    {
        m_xml.writeStartElement(QStringLiteral("c"));
        writeAttribute("r", cellName(m_row, m_column++));
        if (style != Plain)
            writeAttribute("s", QString::number(style));
    }

    void writeNumber(const QString &number, Style style)
    {
        startCell(style);
        m_xml.writeTextElement(QStringLiteral("v"), number);
        m_xml.writeEndElement();
    }

    /// As text, never as a formula.
    void writeText(const QString &text, Style style)
    {
        if (text.isEmpty()) {
            ++m_column;
            return;
        }
        startCell(style);
        writeAttribute("t", QStringLiteral("inlineStr"));
        m_xml.writeStartElement(QStringLiteral("is"));
        m_xml.writeStartElement(QStringLiteral("t"));
        writeAttribute("xml:space", QStringLiteral("preserve"));
        m_xml.writeCharacters(escaped(text.left(mostCellLetters)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const RegisterContents &m_contents;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_row = 0; ///< as people count
    int m_column = 0; ///< of the next cell, 0 for A
};

QByteArray workbookPart(const RegisterInfo &info)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("workbook"));
    xml.writeDefaultNamespace(mainNamespace);
    xml.writeNamespace(relationNamespace, QStringLiteral("r"));
    xml.writeStartElement(QStringLiteral("sheets"));
    xml.writeEmptyElement(QStringLiteral("sheet"));
    xml.writeAttribute(QStringLiteral("name"), sheetNameOf(info));
    xml.writeAttribute(QStringLiteral("sheetId"), QStringLiteral("1"));
    xml.writeAttribute(relationNamespace, QStringLiteral("id"), QStringLiteral("rId1"));
    xml.writeEndDocument();
    return bytes;
}

/// Normal, bold, dates and wrapped text, in the order of Style.
const QByteArray stylesPart =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>)";

const QByteArray typesPart =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)";

const QByteArray rootRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";

const QByteArray workbookRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

} // namespace

Outcome writeRegisterWorkbook(const QString &path, const RegisterType &type,
                              const RegisterContents &contents)
{
    const Result<QByteArray> bytes =
        zipped({{QStringLiteral("[Content_Types].xml"), typesPart},
                {QStringLiteral("_rels/.rels"), rootRelations},
                {QStringLiteral("xl/workbook.xml"), workbookPart(*type.info)},
                {QStringLiteral("xl/_rels/workbook.xml.rels"), workbookRelations},
                {QStringLiteral("xl/styles.xml"), stylesPart},
                {QStringLiteral("xl/worksheets/sheet1.xml"), Sheet(contents).write(type)}});
    return bytes ? writeFileWhole(path, *bytes) : bytes.error();
}

} // namespace gapwright
