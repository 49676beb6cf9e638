// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odt/odt_body.h"

#include <cmath>

namespace gapwright {

namespace {

constexpr std::size_t wholeTable = 7; ///< rows of a table that is not split

QString alignProperty(CellAlign align)
{
    return align == CellAlign::End   ? QStringLiteral(" fo:text-align=\"end\"")
        : align == CellAlign::Centre ? QStringLiteral(" fo:text-align=\"center\"")
                                     : QString();
}

QString points(double length)
{
    return QString::number(length, 'f', 1) + QStringLiteral("pt");
}

} // namespace

OdtBody::OdtBody(XmlPart &xml, const ReportStyle &look)
    : m_xml(xml)
    , m_look(look)
{
}

void OdtBody::write(const Blocks &blocks)
{
    m_blocks = &blocks;
    for (const Block &block : blocks)
        std::visit([this](const auto &one) { write(one); }, block);
}

QString OdtBody::automatic(const QString &family, const QString &parent, const QString &body)
{
    const QString key = family + QLatin1Char('|') + parent + QLatin1Char('|') + body;
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd())
        return *known;
    const QString name = QStringLiteral("A%1").arg(m_names.size() + 1);
    m_names.insert(key, name);
    m_styles +=
        QStringLiteral("<style:style style:name=\"%1\" style:family=\"%2\"%3>%4</style:style>")
            .arg(name, family,
                 parent.isEmpty() ? QString()
                                  : QStringLiteral(" style:parent-style-name=\"%1\"").arg(parent),
                 body);
    return name;
}

QString OdtBody::paragraphStyle(const QString &parent, const QString &properties)
{
    QString all = properties;
    if (m_breakBefore)
        all += QStringLiteral(" fo:break-before=\"page\"");
    m_breakBefore = false;
    return all.isEmpty() ? parent
                         : automatic(QStringLiteral("paragraph"), parent,
                                     QStringLiteral("<style:paragraph-properties%1/>").arg(all));
}

QString OdtBody::runStyle(const Run &run)
{
    QString properties;
    if (run.bold)
        properties += QStringLiteral(" fo:font-weight=\"bold\"");
    if (run.italic)
        properties += QStringLiteral(" fo:font-style=\"italic\"");
    if (run.tone != Tone::None)
        properties += QStringLiteral(" fo:color=\"%1\"").arg(m_look.ink(run.tone).name());
    if (run.missing)
        properties += QStringLiteral(" fo:background-color=\"#ffff00\"");
    return properties.isEmpty()
        ? QString()
        : automatic(QStringLiteral("text"), {},
                    QStringLiteral("<style:text-properties%1/>").arg(properties));
}

/// OpenDocument reads several blanks as one unless they are elements.
void OdtBody::writeText(const QString &text)
{
    QString part;
    const auto flush = [&] {
        if (!part.isEmpty())
            m_xml.text(part);
        part.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool blank =
            letter == QLatin1Char(' ') && (i == 0 || i + 1 == text.size() || text[i - 1].isSpace());
        if (!blank && letter != QLatin1Char('\n') && letter != QLatin1Char('\t')) {
            part += letter;
            continue;
        }
        flush();
        m_xml.leaf(blank ? "text:s" : letter == QLatin1Char('\n') ? "text:line-break" : "text:tab");
    }
    flush();
}

void OdtBody::writeRuns(const Runs &runs)
{
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        const QString style = runStyle(run);
        if (!run.link.isEmpty())
            m_xml.open("text:a",
                       {{"xlink:type", QStringLiteral("simple")},
                        {"xlink:href", QLatin1Char('#') + run.link}});
        if (!style.isEmpty())
            m_xml.open("text:span", {{"text:style-name", style}});
        writeText(run.text);
        if (!style.isEmpty())
            m_xml.close();
        if (!run.link.isEmpty())
            m_xml.close();
    }
}

void OdtBody::paragraph(const Runs &runs, const QString &style, const QString &properties)
{
    m_xml.open("text:p", {{"text:style-name", paragraphStyle(style, properties)}});
    writeRuns(runs);
    m_xml.close();
}

void OdtBody::write(const Heading &heading)
{
    m_breakBefore = m_breakBefore || heading.newPage;
    if (!heading.listed) {
        paragraph(plain(heading.text), QStringLiteral("Gw_20_Front_20_Heading"));
        return;
    }
    const QString level = QString::number(heading.level);
    m_xml.open("text:h",
               {{"text:style-name", paragraphStyle(QStringLiteral("Heading_20_") + level, {})},
                {"text:outline-level", level}});
    if (heading.number.isEmpty())
        m_xml.attribute("text:is-list-header", QStringLiteral("true"));
    if (!heading.anchor.isEmpty())
        m_xml.leaf("text:bookmark-start", {{"text:name", heading.anchor}});
    writeText(heading.text);
    if (!heading.anchor.isEmpty())
        m_xml.leaf("text:bookmark-end", {{"text:name", heading.anchor}});
    m_xml.close();
}

void OdtBody::write(const Paragraph &text)
{
    const QString style = text.style == ParagraphStyle::Lead ? QStringLiteral("Gw_20_Lead")
        : text.style == ParagraphStyle::Small                ? QStringLiteral("Gw_20_Small")
                                                             : QStringLiteral("Text_20_body");
    paragraph(text.runs, style,
              text.keepsNext ? QStringLiteral(" fo:keep-with-next=\"always\"") : QString());
}

void OdtBody::writeList(const List &list, bool last)
{
    const QString style = QStringLiteral("List_20_Paragraph");
    const QString roomBelow = QStringLiteral(" fo:margin-bottom=\"7.5pt\"");
    m_xml.open("text:list",
               {{"text:style-name",
                 list.numbered ? QStringLiteral("GwNumbers") : QStringLiteral("GwBullets")}});
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const ListItem &item = list.items[i];
        const bool lastItem = last && i + 1 == list.items.size();
        m_xml.open("text:list-item");
        if (i == 0 && list.numbered)
            m_xml.attribute("text:start-value", QString::number(list.start));
        const std::vector<Runs> texts =
            item.paragraphs.empty() ? std::vector<Runs>{Runs()} : item.paragraphs;
        for (std::size_t k = 0; k < texts.size(); ++k) {
            const bool ends = lastItem && item.nested.empty() && k + 1 == texts.size();
            paragraph(texts[k], style, ends ? roomBelow : QString());
        }
        for (std::size_t k = 0; k < item.nested.size(); ++k)
            writeList(item.nested[k], lastItem && k + 1 == item.nested.size());
        m_xml.close();
    }
    m_xml.close();
}

void OdtBody::write(const Quote &quote)
{
    for (const Runs &runs : quote.paragraphs)
        paragraph(runs, QStringLiteral("Quotations"));
}

void OdtBody::write(const Callout &callout)
{
    if (callout.note)
        return;
    const QString box =
        QStringLiteral(" fo:background-color=\"%1\" fo:border-left=\"3pt solid %2\"")
            .arg(m_look.ground(callout.tone).name(), m_look.ink(callout.tone).name());
    const QString style = QStringLiteral("Gw_20_Box");
    if (!callout.title.isEmpty())
        paragraph({Run{callout.title, true, false, callout.tone}}, style,
                  box + QStringLiteral(" fo:keep-with-next=\"always\""));
    for (const Runs &runs : callout.paragraphs)
        paragraph(runs, style, box);
    gap();
}

void OdtBody::write(const KeyFigures &figures)
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

void OdtBody::write(const Figure &figure)
{
    writePicture(pictureOf(figure, odtTextWidth(m_look)));
    if (!figure.caption.isEmpty())
        paragraph(plain(figure.caption), QStringLiteral("Caption"));
}

void OdtBody::write(const Cover &cover)
{
    const Picture logo = pictureOfLogo(cover.logo, cover.client);
    if (!logo.png.isEmpty())
        writePicture(logo);
    paragraph(plain(cover.kicker), QStringLiteral("Subtitle"),
              QStringLiteral(" fo:margin-top=\"150pt\""));
    paragraph(plain(cover.title), QStringLiteral("Title"));
    paragraph({Run{cover.client, true}}, QStringLiteral("Gw_20_Lead"));
    paragraph(plain(cover.subtitle), QStringLiteral("Subtitle"));
    Table facts{{}, {{{}, 1}, {{}, 2.4}}, {}};
    for (const auto &[name, value] : cover.facts) {
        if (!value.isEmpty())
            facts.rows.push_back({{textCell(name), textCell(value, Tone::None, true)}});
    }
    write(facts);
    paragraph(plain(cover.note), QStringLiteral("Gw_20_Small"));
    m_breakBefore = true;
}

void OdtBody::write(const Masthead &masthead)
{
    const Picture logo = pictureOfLogo(masthead.logo, masthead.client);
    if (!logo.png.isEmpty())
        writePicture(logo);
    if (!masthead.client.isEmpty())
        paragraph(plain(masthead.client), QStringLiteral("Subtitle"));
    paragraph(plain(masthead.title), QStringLiteral("Title"));
    if (!masthead.subtitle.isEmpty())
        paragraph(plain(masthead.subtitle), QStringLiteral("Subtitle"));
}

void OdtBody::writeContentsSource(const Contents &contents)
{
    m_xml.open("text:table-of-content-source",
               {{"text:outline-level", QString::number(contents.depth)}});
    m_xml.element("text:index-title-template", contents.title,
                  {{"text:style-name", QStringLiteral("Contents_20_Heading")}});
    for (int level = 1; level <= contents.depth; ++level) {
        m_xml.open("text:table-of-content-entry-template",
                   {{"text:outline-level", QString::number(level)},
                    {"text:style-name", QStringLiteral("Contents_20_%1").arg(level)}});
        m_xml.leaf("text:index-entry-link-start");
        m_xml.leaf("text:index-entry-chapter");
        m_xml.element("text:index-entry-span", QStringLiteral("  "));
        m_xml.leaf("text:index-entry-text");
        m_xml.leaf(
            "text:index-entry-tab-stop",
            {{"style:type", QStringLiteral("right")}, {"style:leader-char", QStringLiteral(".")}});
        m_xml.leaf("text:index-entry-page-number");
        m_xml.leaf("text:index-entry-link-end");
        m_xml.close();
    }
    m_xml.close();
}

void OdtBody::write(const Contents &contents)
{
    const std::vector<Heading> headings = listedHeadings(*m_blocks, contents.depth);
    if (headings.empty())
        return;
    m_xml.open(
        "text:table-of-content",
        {{"text:name", QStringLiteral("Contents")}, {"text:protected", QStringLiteral("true")}});
    writeContentsSource(contents);
    m_xml.open("text:index-body");
    m_xml.open("text:index-title", {{"text:name", QStringLiteral("Contents_Head")}});
    paragraph(plain(contents.title), QStringLiteral("Contents_20_Heading"));
    m_xml.close();
    for (const Heading &heading : headings) {
        m_xml.open("text:p",
                   {{"text:style-name",
                     QStringLiteral("Contents_20_%1").arg(std::min(heading.level, 3))}});
        m_xml.open("text:a",
                   {{"xlink:type", QStringLiteral("simple")},
                    {"xlink:href", QLatin1Char('#') + heading.anchor},
                    {"text:style-name", QStringLiteral("Gw_20_Link")},
                    {"text:visited-style-name", QStringLiteral("Gw_20_Link")}});
        if (!heading.number.isEmpty())
            writeText(heading.number + QLatin1Char('\t'));
        writeText(heading.text);
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void OdtBody::writeHead(const Table &table)
{
    const QString style =
        automatic(QStringLiteral("table-cell"), {},
                  QStringLiteral("<style:table-cell-properties fo:background-color=\"%1\" "
                                 "fo:padding=\"3.5pt\" fo:border=\"none\"/>")
                      .arg(m_look.headGround().name()));
    m_xml.open("table:table-header-rows");
    m_xml.open("table:table-row");
    for (const Column &column : table.columns) {
        m_xml.open("table:table-cell",
                   {{"table:style-name", style}, {"office:value-type", QStringLiteral("string")}});
        paragraph(plain(column.heading), QStringLiteral("Gw_20_Table_20_Head"),
                  alignProperty(column.align));
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void OdtBody::writeRow(const Table &table, const Row &row)
{
    m_xml.open(
        "table:table-row",
        {{"table:style-name",
          automatic(QStringLiteral("table-row"), {},
                    QStringLiteral("<style:table-row-properties fo:keep-together=\"always\"/>"))}});
    std::size_t column = 0;
    const auto cellStyle = [this](Tone ground) {
        const QString fill = ground == Tone::None
            ? QString()
            : QStringLiteral(" fo:background-color=\"%1\"").arg(m_look.ground(ground).name());
        return automatic(
            QStringLiteral("table-cell"), {},
            QStringLiteral("<style:table-cell-properties fo:padding=\"3.5pt\" fo:border=\"none\" "
                           "fo:border-bottom=\"0.5pt solid %1\"%2/>")
                .arg(m_look.rule().name(), fill));
    };
    const QString text = QStringLiteral("Gw_20_Table_20_Text");
    for (const Cell &cell : row.cells) {
        const std::size_t end =
            std::min(column + std::size_t(std::max(1, cell.span)), table.columns.size());
        if (column >= end)
            break;
        m_xml.open("table:table-cell",
                   {{"table:style-name", cellStyle(cell.ground)},
                    {"office:value-type", QStringLiteral("string")}});
        if (end - column > 1)
            m_xml.attribute("table:number-columns-spanned", QString::number(end - column));
        const QString align =
            end - column > 1 ? QString() : alignProperty(table.columns[column].align);
        for (const Runs &runs : cell.paragraphs)
            paragraph(runs, text, align);
        if (cell.paragraphs.empty())
            paragraph({}, text);
        m_xml.close();
        for (++column; column < end; ++column)
            m_xml.leaf("table:covered-table-cell");
    }
    for (; column < table.columns.size(); ++column) {
        m_xml.open("table:table-cell", {{"table:style-name", cellStyle(Tone::None)}});
        paragraph({}, text);
        m_xml.close();
    }
    m_xml.close();
}

void OdtBody::write(const Table &table)
{
    if (table.rows.empty() || table.columns.empty())
        return;
    const double width = odtTextWidth(m_look);
    double weights = 0;
    bool hasHead = false;
    for (const Column &column : table.columns) {
        weights += column.weight;
        hasHead = hasHead || !column.heading.isEmpty();
    }
    QString flow = m_breakBefore ? QStringLiteral(" fo:break-before=\"page\"") : QString();
    if (table.rows.size() <= wholeTable)
        flow += QStringLiteral(" style:may-break-between-rows=\"false\"");
    m_breakBefore = false;
    const QString style =
        automatic(QStringLiteral("table"), {},
                  QStringLiteral("<style:table-properties style:width=\"%1\" table:align=\"left\" "
                                 "table:border-model=\"collapsing\"%2/>")
                      .arg(points(width), flow));
    m_xml.open(
        "table:table",
        {{"table:name", QStringLiteral("Table%1").arg(++m_tables)}, {"table:style-name", style}});
    for (const Column &column : table.columns)
        m_xml.leaf(
            "table:table-column",
            {{"table:style-name",
              automatic(QStringLiteral("table-column"), {},
                        QStringLiteral("<style:table-column-properties style:column-width=\"%1\"/>")
                            .arg(points(width * column.weight / weights)))}});
    if (hasHead)
        writeHead(table);
    for (const Row &row : table.rows)
        writeRow(table, row);
    m_xml.close();
    gap();
}

void OdtBody::writePicture(const Picture &picture)
{
    if (picture.png.isEmpty())
        return;
    m_pictures.push_back(picture);
    const QString number = QString::number(m_pictures.size());
    m_xml.open("text:p", {{"text:style-name", paragraphStyle(QStringLiteral("Text_20_body"), {})}});
    m_xml.open("draw:frame",
               {{"draw:name", QStringLiteral("Picture ") + number},
                {"text:anchor-type", QStringLiteral("as-char")},
                {"svg:width", points(picture.size.width())},
                {"svg:height", points(picture.size.height())}});
    m_xml.leaf("draw:image",
               {{"xlink:href", QStringLiteral("Pictures/%1.png").arg(number)},
                {"xlink:type", QStringLiteral("simple")},
                {"xlink:show", QStringLiteral("embed")},
                {"xlink:actuate", QStringLiteral("onLoad")}});
    if (!picture.alternative.isEmpty())
        m_xml.element("svg:desc", picture.alternative);
    m_xml.close();
    m_xml.close();
}

} // namespace gapwright
