// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/blocks.h"

#include "base/overloaded.h"

#include <QStringList>

#include <iterator>

namespace gapwright {

namespace {

QString textOf(const std::vector<Runs> &paragraphs, const QString &between)
{
    QStringList texts;
    for (const Runs &runs : paragraphs)
        texts << textOf(runs);
    return texts.join(between);
}

QString textOf(const Table &table)
{
    QStringList lines, headings;
    for (const Column &column : table.columns)
        headings << column.heading;
    if (!headings.join(QString()).isEmpty())
        lines << headings.join(QLatin1String(" | "));
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << textOf(cell.paragraphs, QStringLiteral(" / "));
        lines << cells.join(QLatin1String(" | "));
    }
    return lines.join(QLatin1Char('\n'));
}

QString textOf(const List &list, int depth = 0)
{
    QStringList lines;
    for (const ListItem &item : list.items) {
        lines << QString(2 * depth, QLatin1Char(' ')) + QStringLiteral("- ")
                + textOf(item.paragraphs, QStringLiteral(" / "));
        for (const List &nested : item.nested)
            lines << textOf(nested, depth + 1);
    }
    return lines.join(QLatin1Char('\n'));
}

QString textOf(const KeyFigures &figures)
{
    QStringList lines;
    for (const KeyFigures::KeyFigure &figure : figures.figures)
        lines << QStringLiteral("%1 %2 (%3)").arg(figure.value, figure.label, figure.detail);
    return lines.join(QLatin1Char('\n'));
}

QString textOf(const Cover &cover)
{
    QStringList lines{cover.kicker, cover.title, cover.client, cover.subtitle};
    for (const auto &[name, value] : cover.facts)
        lines << name + QStringLiteral(": ") + value;
    lines << cover.note;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ListItem::ListItem(Runs text)
    : paragraphs{std::move(text)}
{
}

ListItem::ListItem(std::vector<Runs> texts, std::vector<List> below)
    : paragraphs(std::move(texts))
    , nested(std::move(below))
{
}

List::List(std::vector<Runs> texts, bool isNumbered)
    : items(std::make_move_iterator(texts.begin()), std::make_move_iterator(texts.end()))
    , numbered(isNumbered)
{
}

QString textOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QString labelOf(const Heading &heading)
{
    return heading.number.isEmpty() ? heading.text
                                    : heading.number + QStringLiteral("  ") + heading.text;
}

std::vector<Heading> listedHeadings(const Blocks &blocks, int depth)
{
    std::vector<Heading> found;
    for (const Block &block : blocks) {
        const Heading *heading = std::get_if<Heading>(&block);
        if (heading && heading->listed && heading->level <= depth && !heading->anchor.isEmpty())
            found.push_back(*heading);
    }
    return found;
}

Runs plain(const QString &text)
{
    return text.isEmpty() ? Runs{} : Runs{Run{text}};
}

Cell textCell(const QString &text, Tone ground, bool bold)
{
    Run run{text, bold};
    return Cell{{Runs{run}}, ground};
}

QString asText(const Blocks &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        lines << std::visit(
            Overloaded{
                [](const Heading &h) {
                    return QString(h.level, QLatin1Char('#')) + QLatin1Char(' ') + labelOf(h);
                },
                [](const Paragraph &p) { return textOf(p.runs); },
                [](const List &list) { return textOf(list); },
                [](const Table &table) { return textOf(table); },
                [](const Figure &f) {
                    return QStringLiteral("[%1] %2").arg(f.caption, f.alternative);
                },
                [](const Callout &c) {
                    return c.title + QLatin1Char('\n') + textOf(c.paragraphs, QStringLiteral("\n"));
                },
                [](const KeyFigures &figures) { return textOf(figures); },
                [](const PageBreak &) { return QString(); },
                [](const Spacer &) { return QString(); },
                [](const Contents &contents) { return contents.title; },
                [](const Cover &cover) { return textOf(cover); },
                [](const Masthead &m) {
                    return QStringList{m.client, m.title, m.subtitle}.join(QLatin1Char('\n'));
                },
                [](const Quote &quote) {
                    return QStringLiteral("> ") + textOf(quote.paragraphs, QStringLiteral("\n> "));
                }},
            block);
    }
    return lines.join(QLatin1Char('\n'));
}

void append(Blocks &to, Blocks more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace gapwright
