// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx/docx_body.h"

#include <cmath>

namespace gapwright {

namespace {

constexpr std::size_t wholeTable = 7; ///< rows of a table that is not split

const char *justificationOf(CellAlign align)
{
    switch (align) {
    case CellAlign::Start:
        return "left";
    case CellAlign::Centre:
        return "center";
    case CellAlign::End:
        return "right";
    }
    return "left";
}

QString styleNameOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return {};
    case ParagraphStyle::Lead:
        return QStringLiteral("Gapwright Lead");
    case ParagraphStyle::Small:
        return QStringLiteral("Gapwright Small");
    }
    return {};
}

} // namespace

DocxBody::DocxBody(XmlPart &xml, const Settings &settings, DocxNumbering &numbering)
    : m_xml(xml)
    , m_settings(settings)
    , m_numbering(numbering)
{
}

void DocxBody::write(const Blocks &blocks)
{
    m_blocks = &blocks;
    for (const Block &block : blocks)
        std::visit([this](const auto &one) { write(one); }, block);
}

QString DocxBody::bookmarkOf(const QString &anchor)
{
    auto known = m_bookmarks.constFind(anchor);
    if (known == m_bookmarks.constEnd())
        known = m_bookmarks.insert(anchor, int(m_bookmarks.size()) + 1);
    return QStringLiteral("_Toc%1").arg(200000000 + *known);
}

void DocxBody::beginParagraph(const ParagraphShape &shape)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    if (!shape.style.isEmpty())
        m_xml.value("w:pStyle", m_settings.styles.id(shape.style));
    if (shape.keepsNext)
        m_xml.leaf("w:keepNext");
    if (m_breakBefore)
        m_xml.leaf("w:pageBreakBefore");
    m_breakBefore = false;
    if (shape.list > 0 || shape.noNumber) {
        m_xml.open("w:numPr");
        m_xml.value("w:ilvl", QString::number(shape.depth));
        m_xml.value("w:numId", QString::number(shape.noNumber ? 0 : shape.list));
        m_xml.close();
    }
    if (!shape.bar.isEmpty()) {
        m_xml.open("w:pBdr");
        m_xml.leaf("w:left",
                   {{"w:val", QStringLiteral("single")},
                    {"w:sz", QStringLiteral("24")},
                    {"w:space", QStringLiteral("8")},
                    {"w:color", shape.bar}});
        m_xml.close();
    }
    if (!shape.ground.isEmpty())
        m_xml.leaf("w:shd",
                   {{"w:val", QStringLiteral("clear")},
                    {"w:color", QStringLiteral("auto")},
                    {"w:fill", shape.ground}});
    if (shape.endsList)
        m_xml.leaf("w:spacing", {{"w:after", QStringLiteral("150")}});
    if (!shape.indent.isEmpty())
        m_xml.leaf("w:ind", {{"w:left", shape.indent}, {"w:firstLine", QStringLiteral("0")}});
    if (shape.align != CellAlign::Start)
        m_xml.value("w:jc", QLatin1String(justificationOf(shape.align)));
    m_xml.close();
}

void DocxBody::paragraph(const Runs &runs, const ParagraphShape &shape)
{
    beginParagraph(shape);
    writeRuns(runs, shape.bold);
    m_xml.close();
}

void DocxBody::writeRuns(const Runs &runs, bool bold)
{
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        if (!run.link.isEmpty())
            m_xml.open("w:hyperlink",
                       {{"w:anchor", bookmarkOf(run.link)}, {"w:history", QStringLiteral("1")}});
        writeRun(run, bold);
        if (!run.link.isEmpty())
            m_xml.close();
    }
}

void DocxBody::writeRun(const Run &run, bool bold)
{
    m_xml.open("w:r");
    m_xml.open("w:rPr");
    if (!run.link.isEmpty())
        m_xml.value("w:rStyle", m_settings.styles.id(QStringLiteral("Hyperlink")));
    if (run.bold || bold) {
        m_xml.leaf("w:b");
        m_xml.leaf("w:bCs");
    }
    if (run.italic) {
        m_xml.leaf("w:i");
        m_xml.leaf("w:iCs");
    }
    if (run.tone != Tone::None)
        m_xml.value("w:color", hexOf(m_settings.look.ink(run.tone)));
    if (run.missing)
        m_xml.value("w:highlight", QStringLiteral("yellow"));
    m_xml.close();
    writeText(run.text);
    m_xml.close();
}

void DocxBody::writeText(const QString &text)
{
    QString part;
    const auto flush = [&] {
        if (!part.isEmpty())
            m_xml.element("w:t", part, {{"xml:space", QStringLiteral("preserve")}});
        part.clear();
    };
    for (const QChar letter : text) {
        if (letter != QLatin1Char('\n') && letter != QLatin1Char('\t')) {
            part += letter;
            continue;
        }
        flush();
        m_xml.leaf(letter == QLatin1Char('\n') ? "w:br" : "w:tab");
    }
    flush();
}

void DocxBody::gap()
{
    paragraph({}, {QStringLiteral("Gapwright Gap")});
}

void DocxBody::write(const Heading &heading)
{
    const bool numbered = !heading.number.isEmpty() && heading.level <= 3;
    ParagraphShape shape;
    shape.style = heading.listed ? QStringLiteral("heading %1").arg(heading.level)
                                 : QStringLiteral("Gapwright Front Heading");
    shape.depth = std::min(heading.level, 3) - 1;
    if (numbered && m_settings.numberHeadings)
        shape.list = m_numbering.headings();
    shape.noNumber = heading.listed && !numbered && m_settings.numberHeadings && heading.level <= 3;
    m_breakBefore = m_breakBefore || heading.newPage;
    beginParagraph(shape);
    const QString id = heading.anchor.isEmpty() ? QString() : bookmarkOf(heading.anchor);
    const QString number = QString::number(m_bookmarks.value(heading.anchor));
    if (!id.isEmpty())
        m_xml.leaf("w:bookmarkStart", {{"w:id", number}, {"w:name", id}});
    writeRuns(plain(heading.text), false);
    if (!id.isEmpty())
        m_xml.leaf("w:bookmarkEnd", {{"w:id", number}});
    m_xml.close();
}

void DocxBody::write(const Paragraph &text)
{
    ParagraphShape shape{styleNameOf(text.style)};
    shape.keepsNext = text.keepsNext;
    paragraph(text.runs, shape);
}

void DocxBody::writeList(const List &list, int depth, bool last)
{
    const int id =
        list.numbered ? m_numbering.numberedList(depth, list.start) : m_numbering.bullets();
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const ListItem &item = list.items[i];
        const bool lastItem = last && i + 1 == list.items.size();
        ParagraphShape shape{QStringLiteral("List Paragraph"), id, std::min(depth, 8)};
        const std::vector<Runs> texts =
            item.paragraphs.empty() ? std::vector<Runs>{Runs()} : item.paragraphs;
        for (std::size_t k = 0; k < texts.size(); ++k) {
            shape.endsList = lastItem && item.nested.empty() && k + 1 == texts.size();
            paragraph(texts[k], shape);
            shape.list = 0;
            shape.indent = QString::number((list.numbered ? 397 : 340) * (depth + 1));
        }
        for (std::size_t k = 0; k < item.nested.size(); ++k)
            writeList(item.nested[k], depth + 1, lastItem && k + 1 == item.nested.size());
    }
}

void DocxBody::write(const Quote &quote)
{
    for (const Runs &runs : quote.paragraphs)
        paragraph(runs, {QStringLiteral("Quote")});
}

void DocxBody::write(const Callout &callout)
{
    if (callout.note)
        return;
    ParagraphShape shape{QStringLiteral("Gapwright Box")};
    shape.ground = hexOf(m_settings.look.ground(callout.tone));
    shape.bar = hexOf(m_settings.look.ink(callout.tone));
    if (!callout.title.isEmpty()) {
        shape.keepsNext = true;
        paragraph({Run{callout.title, true, false, callout.tone}}, shape);
        shape.keepsNext = false;
    }
    for (const Runs &runs : callout.paragraphs)
        paragraph(runs, shape);
    gap();
}

void DocxBody::write(const KeyFigures &figures)
{
    Table table;
    Row row;
    for (const KeyFigures::KeyFigure &figure : figures.figures) {
        table.columns.push_back({});
        row.cells.push_back(
            Cell{{Runs{Run{figure.value, true, false, figure.tone}}, Runs{Run{figure.label, true}},
                  Runs{Run{figure.detail, false, false, Tone::Muted}}},
                 Tone::Band});
    }
    table.rows.push_back(std::move(row));
    write(table);
}

void DocxBody::write(const Figure &figure)
{
    writePicture(pictureOf(figure, m_settings.textWidth));
    if (!figure.caption.isEmpty())
        paragraph(plain(figure.caption), {QStringLiteral("caption")});
}

void DocxBody::write(const Cover &cover)
{
    const Picture logo = pictureOfLogo(cover.logo, cover.client);
    if (!logo.png.isEmpty())
        writePicture(logo);
    for (int i = 0; i < 6; ++i)
        paragraph({}, {});
    paragraph(plain(cover.kicker), {QStringLiteral("Subtitle")});
    paragraph(plain(cover.title), {QStringLiteral("Title")});
    paragraph({Run{cover.client, true}}, {QStringLiteral("Gapwright Lead")});
    paragraph(plain(cover.subtitle), {QStringLiteral("Subtitle")});
    Table facts{cover.title, {{{}, 1}, {{}, 2.4}}, {}};
    for (const auto &[name, value] : cover.facts) {
        if (!value.isEmpty())
            facts.rows.push_back({{textCell(name), textCell(value, Tone::None, true)}});
    }
    write(facts);
    paragraph(plain(cover.note), {QStringLiteral("Gapwright Small")});
    m_breakBefore = true;
}

void DocxBody::write(const Masthead &masthead)
{
    const Picture logo = pictureOfLogo(masthead.logo, masthead.client);
    if (!logo.png.isEmpty())
        writePicture(logo);
    if (!masthead.client.isEmpty())
        paragraph(plain(masthead.client), {QStringLiteral("Subtitle")});
    paragraph(plain(masthead.title), {QStringLiteral("Title")});
    if (!masthead.subtitle.isEmpty())
        paragraph(plain(masthead.subtitle), {QStringLiteral("Subtitle")});
}

void DocxBody::fieldMark(const char *type, const QString &instruction)
{
    m_xml.open("w:r");
    if (instruction.isEmpty())
        m_xml.leaf("w:fldChar", {{"w:fldCharType", QLatin1String(type)}});
    else
        m_xml.element("w:instrText", instruction, {{"xml:space", QStringLiteral("preserve")}});
    m_xml.close();
}

/// The entries are there; page numbers come when the reader updates the field, since only his
/// program knows them.
void DocxBody::write(const Contents &contents)
{
    const std::vector<Heading> headings = listedHeadings(*m_blocks, contents.depth);
    if (headings.empty())
        return;
    m_xml.open("w:sdt");
    m_xml.open("w:sdtPr");
    m_xml.open("w:docPartObj");
    m_xml.value("w:docPartGallery", QStringLiteral("Table of Contents"));
    m_xml.leaf("w:docPartUnique");
    m_xml.close();
    m_xml.close();
    m_xml.open("w:sdtContent");
    paragraph(plain(contents.title), {QStringLiteral("TOC Heading")});
    const QString begin = QStringLiteral(" TOC \\o \"1-%1\" \\h \\z ").arg(contents.depth);
    for (std::size_t i = 0; i < headings.size(); ++i)
        writeEntry(headings[i], i == 0 ? begin : QString(), i + 1 == headings.size());
    m_xml.close();
    m_xml.close();
}

void DocxBody::writeEntry(const Heading &heading, const QString &begin, bool last)
{
    beginParagraph({QStringLiteral("toc %1").arg(std::min(heading.level, 3))});
    if (!begin.isEmpty()) {
        fieldMark("begin");
        fieldMark("", begin);
        fieldMark("separate");
    }
    m_xml.open("w:hyperlink",
               {{"w:anchor", bookmarkOf(heading.anchor)}, {"w:history", QStringLiteral("1")}});
    const QString number =
        heading.number.isEmpty() ? QString() : heading.number + QLatin1Char('\t');
    writeRun(Run{number + heading.text}, false);
    m_xml.close();
    if (last)
        fieldMark("end");
    m_xml.close();
}

void DocxBody::beginCell(int width, int span, const QString &ground)
{
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.leaf("w:tcW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
    if (span > 1)
        m_xml.value("w:gridSpan", QString::number(span));
    if (!ground.isEmpty())
        m_xml.leaf("w:shd",
                   {{"w:val", QStringLiteral("clear")},
                    {"w:color", QStringLiteral("auto")},
                    {"w:fill", ground}});
    m_xml.close();
}

void DocxBody::writeHead(const Table &table, const std::vector<int> &widths)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.leaf("w:cantSplit");
    m_xml.leaf("w:tblHeader");
    m_xml.close();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        beginCell(widths[i], 1, hexOf(m_settings.look.headGround()));
        ParagraphShape shape{QStringLiteral("Gapwright Table Head")};
        shape.keepsNext = true;
        shape.align = table.columns[i].align;
        paragraph(plain(table.columns[i].heading), shape);
        m_xml.close();
    }
    m_xml.close();
}

void DocxBody::writeRow(const Table &table, const Row &row, const std::vector<int> &widths,
                        bool keepsNext)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.leaf("w:cantSplit");
    m_xml.close();
    std::size_t column = 0;
    for (const Cell &cell : row.cells) {
        const std::size_t end =
            std::min(column + std::size_t(std::max(1, cell.span)), table.columns.size());
        if (column >= end)
            break;
        int width = 0;
        for (std::size_t i = column; i < end; ++i)
            width += widths[i];
        beginCell(width, int(end - column),
                  cell.ground == Tone::None ? QString()
                                            : hexOf(m_settings.look.ground(cell.ground)));
        ParagraphShape shape{QStringLiteral("Gapwright Table Text")};
        shape.keepsNext = keepsNext;
        shape.align = end - column > 1 ? CellAlign::Start : table.columns[column].align;
        for (const Runs &runs : cell.paragraphs)
            paragraph(runs, shape);
        if (cell.paragraphs.empty())
            paragraph({}, shape);
        m_xml.close();
        column = end;
    }
    for (; column < table.columns.size(); ++column) {
        beginCell(widths[column], 1, {});
        ParagraphShape shape{QStringLiteral("Gapwright Table Text")};
        shape.keepsNext = keepsNext;
        paragraph({}, shape);
        m_xml.close();
    }
    m_xml.close();
}

void DocxBody::write(const Table &table)
{
    if (table.rows.empty() || table.columns.empty())
        return;
    if (m_breakBefore)
        gap();
    double weights = 0;
    bool hasHead = false;
    for (const Column &column : table.columns) {
        weights += column.weight;
        hasHead = hasHead || !column.heading.isEmpty();
    }
    std::vector<int> widths;
    for (const Column &column : table.columns)
        widths.push_back(int(std::lround(m_settings.textWidth * 20 * column.weight / weights)));
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    m_xml.value("w:tblStyle", m_settings.styles.id(QStringLiteral("Gapwright Table")));
    m_xml.leaf("w:tblW", {{"w:w", QStringLiteral("5000")}, {"w:type", QStringLiteral("pct")}});
    m_xml.leaf("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_xml.leaf("w:tblLook",
               {{"w:val", hasHead ? QStringLiteral("0420") : QStringLiteral("0400")},
                {"w:firstRow", hasHead ? QStringLiteral("1") : QStringLiteral("0")},
                {"w:noVBand", QStringLiteral("1")}});
    if (!table.summary.isEmpty())
        m_xml.value("w:tblDescription", table.summary);
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const int width : widths)
        m_xml.leaf("w:gridCol", {{"w:w", QString::number(width)}});
    m_xml.close();
    if (hasHead)
        writeHead(table, widths);
    const std::size_t count = table.rows.size();
    for (std::size_t i = 0; i < count; ++i) {
        // A small table stays whole; of others neither the first nor the last row stands alone.
        const bool keepsNext = i + 1 < count && (count <= wholeTable || i == 0 || i + 2 == count);
        writeRow(table, table.rows[i], widths, keepsNext);
    }
    m_xml.close();
    gap();
}

} // namespace gapwright
