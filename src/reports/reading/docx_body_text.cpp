// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reading/docx_body_text.h"

#include "reports/reading/word_xml.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(DocumentReading)
};

constexpr int deepestHeading = 4;
constexpr int deepestList = 8;

bool isOneOf(QStringView name, std::initializer_list<const char *> names)
{
    for (const char *one : names) {
        if (name == QLatin1String(one))
            return true;
    }
    return false;
}

void addText(Runs &runs, const QString &text, bool bold, bool italic)
{
    if (text.isEmpty())
        return;
    const bool continues =
        !runs.empty() && runs.back().bold == bold && runs.back().italic == italic;
    if (continues)
        runs.back().text += text;
    else
        runs.push_back({text, bold, italic});
}

/// Without blanks and line ends at its edges, which Markdown does not keep.
Runs trimmed(Runs runs)
{
    const auto blank = [](const QString &text) { return text.trimmed().isEmpty(); };
    while (!runs.empty() && blank(runs.front().text))
        runs.erase(runs.begin());
    while (!runs.empty() && blank(runs.back().text))
        runs.pop_back();
    if (runs.empty())
        return runs;
    QString &first = runs.front().text;
    while (first.front().isSpace())
        first.remove(0, 1);
    QString &last = runs.back().text;
    while (last.back().isSpace())
        last.chop(1);
    return runs;
}

} // namespace

DocxBodyText::DocxBodyText(DocxLook look, QMap<QString, QString> links)
    : m_look(std::move(look))
    , m_links(std::move(links))
{
}

DocxText DocxBodyText::read(const QByteArray &document)
{
    m_xml.addData(document);
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isStartElement() && m_xml.name() == QLatin1String("body"))
            readBlocks(m_text.blocks);
    }
    m_text.leftOut = leftOut();
    return std::move(m_text);
}

void DocxBodyText::readBlocks(Blocks &to)
{
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("p")) {
            Paragraph paragraph;
            readParagraph(paragraph);
            add(to, std::move(paragraph));
        } else if (name == QLatin1String("tbl")) {
            Table table = readTable();
            m_listNumber = 0;
            if (!m_inFront && !table.columns.empty())
                to.push_back(std::move(table));
        } else if (name == QLatin1String("sdt")) {
            readControl(to);
        } else if (isOneOf(name, {"ins", "moveTo", "customXml", "smartTag"})) {
            readBlocks(to);
        } else if (isOneOf(name, {"oMathPara", "oMath"})) {
            skipCounted(LeftOut::Formulas);
        } else if (name == QLatin1String("AlternateContent")) {
            skipCounted(LeftOut::Pictures);
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

/// A control of the page; that of the list of contents is made anew by every document.
void DocxBodyText::readControl(Blocks &to)
{
    bool isContents = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("sdtPr")) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() != QLatin1String("docPartObj")) {
                    m_xml.skipCurrentElement();
                    continue;
                }
                while (m_xml.readNextStartElement()) {
                    isContents = isContents
                        || wordAttribute(m_xml, "val") == QLatin1String("Table of Contents");
                    m_xml.skipCurrentElement();
                }
            }
        } else if (m_xml.name() == QLatin1String("sdtContent") && !isContents) {
            readBlocks(to);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (isContents)
        m_inFront = false;
}

void DocxBodyText::readParagraph(Paragraph &paragraph)
{
    paragraph.style = m_look.style({});
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("pPr"))
            readParagraphLook(paragraph);
        else if (m_xml.name() == QLatin1String("r"))
            readRun(paragraph.runs);
        else if (m_xml.name() == QLatin1String("hyperlink"))
            readLink(paragraph.runs);
        else if (isOneOf(m_xml.name(),
                         {"ins", "moveTo", "smartTag", "customXml", "fldSimple", "sdt",
                          "sdtContent", "dir", "bdo"}))
            readRuns(paragraph.runs);
        else if (isOneOf(m_xml.name(), {"oMath", "oMathPara"}))
            skipCounted(LeftOut::Formulas);
        else
            m_xml.skipCurrentElement();
    }
}

void DocxBodyText::readParagraphLook(Paragraph &paragraph)
{
    std::optional<int> outline, number, level;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("pStyle")) {
            paragraph.style = m_look.style(wordAttribute(m_xml, "val"));
        } else if (m_xml.name() == QLatin1String("outlineLvl")) {
            outline = wordAttribute(m_xml, "val").toInt();
        } else if (m_xml.name() == QLatin1String("ind")) {
            paragraph.indented = true;
        } else if (m_xml.name() == QLatin1String("numPr")) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == QLatin1String("ilvl"))
                    level = wordAttribute(m_xml, "val").toInt();
                else if (m_xml.name() == QLatin1String("numId"))
                    number = wordAttribute(m_xml, "val").toInt();
                m_xml.skipCurrentElement();
            }
            continue;
        }
        m_xml.skipCurrentElement();
    }
    paragraph.outline = outline ? (*outline < 9 ? *outline : -1) : paragraph.style.outline;
    paragraph.list = paragraph.style.list;
    if (number)
        paragraph.list = DocxListPlace{*number, level.value_or(0)};
    else if (level && paragraph.list)
        paragraph.list->level = *level;
}

void DocxBodyText::readRuns(Runs &to)
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("r"))
            readRun(to);
        else if (m_xml.name() == QLatin1String("hyperlink"))
            readLink(to);
        else if (isOneOf(m_xml.name(), {"del", "moveFrom", "sdtPr", "sdtEndPr"}))
            m_xml.skipCurrentElement();
        else
            readRuns(to);
    }
}

/// The words, and behind them the target when it leads out of the document and is not the words.
void DocxBodyText::readLink(Runs &to)
{
    const QString target = m_links.value(wordAttribute(m_xml, "id"));
    Runs words;
    readRuns(words);
    const QString shown = textOf(words);
    for (const Run &run : words)
        addText(to, run.text, run.bold, run.italic);
    const bool isSame = target == shown || target == QLatin1String("mailto:") + shown
        || target == shown + QLatin1Char('/');
    if (!target.isEmpty() && !isSame)
        addText(to, QStringLiteral(" (%1)").arg(target), false, false);
}

void DocxBodyText::readRun(Runs &to)
{
    bool bold = false, italic = false;
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("rPr")) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == QLatin1String("rStyle")) {
                    const DocxStyleLook style = m_look.style(wordAttribute(m_xml, "val"));
                    bold = style.bold;
                    italic = style.italic;
                } else if (m_xml.name() == QLatin1String("b")) {
                    bold = isOn(m_xml);
                } else if (m_xml.name() == QLatin1String("i")) {
                    italic = isOn(m_xml);
                }
                m_xml.skipCurrentElement();
            }
            continue;
        }
        if (name == QLatin1String("t")) {
            const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            addText(to, text, bold, italic);
            continue;
        }
        if (isOneOf(name, {"drawing", "pict", "object", "AlternateContent"})) {
            skipCounted(LeftOut::Pictures);
            continue;
        }
        if (isOneOf(name, {"footnoteReference", "endnoteReference"}))
            ++m_leftOut[LeftOut::Footnotes];
        else if (name == QLatin1String("commentReference"))
            ++m_leftOut[LeftOut::Comments];
        else if (name == QLatin1String("tab"))
            addText(to, QStringLiteral(" "), bold, italic);
        else if (name == QLatin1String("noBreakHyphen"))
            addText(to, QString(QChar(0x2011)), bold, italic);
        else if (name == QLatin1String("cr")
                 || (name == QLatin1String("br")
                     && wordAttribute(m_xml, "type") != QLatin1String("page")))
            addText(to, QStringLiteral("\n"), bold, italic);
        m_xml.skipCurrentElement();
    }
}

void DocxBodyText::skipCounted(LeftOut what)
{
    bool hasText = false;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        m_xml.readNext();
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
        hasText =
            hasText || (m_xml.isStartElement() && m_xml.name() == QLatin1String("txbxContent"));
    }
    ++m_leftOut[hasText ? LeftOut::TextBoxes : what];
}

void DocxBodyText::add(Blocks &to, Paragraph paragraph)
{
    const QString style = paragraph.style.name;
    paragraph.runs = trimmed(std::move(paragraph.runs));
    if (style == QLatin1String("gapwright front heading"))
        beginFront(to);
    if (paragraph.outline >= 0)
        m_inFront = false;
    if (m_inFront || paragraph.runs.empty() || style.startsWith(QLatin1String("toc ")))
        return;
    if (style == QLatin1String("title") && m_text.title.isEmpty()) {
        m_listNumber = 0;
        m_text.title = textOf(paragraph.runs).simplified();
        return;
    }
    if (paragraph.outline >= 0) {
        addHeading(to, paragraph);
        return;
    }
    const bool isListed = paragraph.list && m_look.level(*paragraph.list).isList;
    if (isListed) {
        addToList(to, paragraph, *paragraph.list);
        return;
    }
    List *open = m_listNumber > 0 && !to.empty() ? std::get_if<List>(&to.back()) : nullptr;
    if (open && paragraph.indented && style.startsWith(QLatin1String("list"))) {
        ListItem *last = &open->items.back();
        while (!last->nested.empty())
            last = &last->nested.back().items.back();
        last->paragraphs.push_back(std::move(paragraph.runs));
        return;
    }
    m_listNumber = 0;
    Quote *quote = to.empty() ? nullptr : std::get_if<Quote>(&to.back());
    if (style == QLatin1String("quote") || style == QLatin1String("intense quote")) {
        if (quote)
            quote->paragraphs.push_back(std::move(paragraph.runs));
        else
            to.push_back(Quote{{std::move(paragraph.runs)}});
        return;
    }
    to.push_back(gapwright::Paragraph{std::move(paragraph.runs)});
}

/// The control page that Gapwright wrote, and the lines around the title above it: all of them are
/// data of the document.
void DocxBodyText::beginFront(Blocks &to)
{
    const bool onlyLines = std::all_of(to.begin(), to.end(), [](const Block &block) {
        return std::holds_alternative<gapwright::Paragraph>(block);
    });
    if (onlyLines)
        to.clear();
    m_inFront = true;
    m_listNumber = 0;
    m_leftOut[LeftOut::Control] = 1;
}

void DocxBodyText::addHeading(Blocks &to, const Paragraph &paragraph)
{
    m_listNumber = 0;
    Heading heading;
    heading.level = std::min(paragraph.outline + 1, deepestHeading);
    heading.text = textOf(paragraph.runs).simplified();
    to.push_back(std::move(heading));
}

void DocxBodyText::addToList(Blocks &to, const Paragraph &paragraph, const DocxListPlace &place)
{
    const DocxListLevel level = m_look.level(place);
    List *list = m_listNumber > 0 && !to.empty() ? std::get_if<List>(&to.back()) : nullptr;
    const int depth = std::clamp(place.level, 0, deepestList);
    // Another list on the first level stands for itself; deeper it belongs to the item above.
    const bool begins = !list || (depth == 0 && place.number != m_listNumber);
    if (begins) {
        to.push_back(List());
        list = &std::get<List>(to.back());
        list->numbered = level.numbered;
        list->start = level.numbered ? level.start : 1;
    }
    if (depth == 0 || begins)
        m_listNumber = place.number;
    for (int step = 0; step < depth && !list->items.empty(); ++step) {
        ListItem &above = list->items.back();
        const bool isDeepest = step + 1 == depth;
        const bool opens =
            above.nested.empty() || (isDeepest && above.nested.back().numbered != level.numbered);
        if (opens) {
            above.nested.push_back(List());
            above.nested.back().numbered = level.numbered;
            above.nested.back().start = level.numbered ? level.start : 1;
        }
        list = &above.nested.back();
    }
    list->items.emplace_back(paragraph.runs);
}

QStringList DocxBodyText::leftOut() const
{
    QStringList words;
    for (auto it = m_leftOut.cbegin(); it != m_leftOut.cend(); ++it) {
        switch (it.key()) {
        case LeftOut::Pictures:
            words << Reading::tr("%n picture(s) or drawing(s)", nullptr, it.value());
            break;
        case LeftOut::TextBoxes:
            words << Reading::tr("%n text box(es)", nullptr, it.value());
            break;
        case LeftOut::Formulas:
            words << Reading::tr("%n formula(s)", nullptr, it.value());
            break;
        case LeftOut::Footnotes:
            words << Reading::tr("%n footnote(s)", nullptr, it.value());
            break;
        case LeftOut::Comments:
            words << Reading::tr("%n comment(s)", nullptr, it.value());
            break;
        case LeftOut::NestedTables:
            words << Reading::tr("%n table(s) within a table", nullptr, it.value());
            break;
        case LeftOut::Control:
            words << Reading::tr("the control page of Gapwright");
            break;
        }
    }
    return words;
}

} // namespace gapwright
