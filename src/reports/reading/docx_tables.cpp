// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reading/docx_body_text.h"
#include "reports/reading/word_xml.h"

namespace gapwright {

namespace {

constexpr int mostColumns = 63; ///< as in Word

bool isEmpty(const Cell &cell)
{
    return cell.paragraphs.empty();
}

} // namespace

Table DocxBodyText::readTable()
{
    Table table;
    bool hasHead = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("tr"))
            readRow(table, hasHead);
        else
            m_xml.skipCurrentElement();
    }
    for (Row &row : table.rows)
        row.cells.resize(table.columns.size());
    return table;
}

/// The first row names the columns: tables of Markdown have no others. A second row of heads is
/// a row like the rest.
void DocxBodyText::readRow(Table &table, bool &hasHead)
{
    Row row;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != QLatin1String("tc")) {
            m_xml.skipCurrentElement();
            continue;
        }
        bool continues = false;
        Cell cell = readCell(continues);
        const int span = std::clamp(cell.span, 1, mostColumns);
        cell.span = 1;
        row.cells.push_back(continues ? Cell() : std::move(cell));
        for (int extra = 1; extra < span; ++extra)
            row.cells.push_back({});
    }
    while (table.columns.size() < row.cells.size() && int(table.columns.size()) < mostColumns)
        table.columns.push_back({});
    if (hasHead) {
        if (!std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
            table.rows.push_back(std::move(row));
        return;
    }
    hasHead = true;
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        QStringList texts;
        for (const Runs &runs : row.cells[i].paragraphs)
            texts << textOf(runs);
        table.columns[i].heading = texts.join(QLatin1Char(' ')).simplified();
    }
}

Cell DocxBodyText::readCell(bool &continues)
{
    Cell cell;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("tcPr")) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == QLatin1String("gridSpan"))
                    cell.span = wordAttribute(m_xml, "val").toInt();
                else if (m_xml.name() == QLatin1String("vMerge"))
                    continues = wordAttribute(m_xml, "val") != QLatin1String("restart");
                m_xml.skipCurrentElement();
            }
        } else if (m_xml.name() == QLatin1String("p")) {
            Paragraph paragraph;
            readParagraph(paragraph);
            if (textOf(paragraph.runs).trimmed().isEmpty())
                continue;
            const bool isListed = paragraph.list && m_look.level(*paragraph.list).isList;
            if (isListed)
                paragraph.runs.insert(paragraph.runs.begin(), Run{QStringLiteral("\u2022 ")});
            cell.paragraphs.push_back(std::move(paragraph.runs));
        } else if (m_xml.name() == QLatin1String("tbl")) {
            skipCounted(LeftOut::NestedTables);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return cell;
}

} // namespace gapwright
