// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdown/markdown_writer.h"

#include "base/overloaded.h"
#include "reports/markdown/markdown_text.h"

#include <QStringList>

namespace gapwright {

namespace {

const QString blankLine = QStringLiteral("\n\n");

/// Emphasis must touch its words, so blanks at its edges go outside.
QString emphasised(const Run &run)
{
    if (!run.bold && !run.italic)
        return escapedMarkdown(run.text);
    const QString mark = run.bold && run.italic ? QStringLiteral("***")
        : run.bold                              ? QStringLiteral("**")
                                                : QStringLiteral("*");
    qsizetype from = 0, to = run.text.size();
    while (from < to && run.text[from].isSpace())
        ++from;
    while (to > from && run.text[to - 1].isSpace())
        --to;
    if (from == to)
        return escapedMarkdown(run.text);
    return escapedMarkdown(run.text.left(from)) + mark
        + escapedMarkdown(run.text.mid(from, to - from)) + mark + escapedMarkdown(run.text.mid(to));
}

/// A blank between two runs needs no reference.
QString markdownOf(const Runs &runs)
{
    QString line;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QString text = emphasised(runs[i]);
        const QString blank = QStringLiteral("&#32;");
        if (i > 0 && text.startsWith(blank))
            text.replace(0, blank.size(), QStringLiteral(" "));
        if (i + 1 < runs.size() && text.endsWith(blank)
            && !runs[i + 1].text.startsWith(QLatin1Char(' ')))
            text.replace(text.size() - blank.size(), blank.size(), QStringLiteral(" "));
        line += text;
    }
    return line;
}

QString markdownOf(const std::vector<Runs> &paragraphs, const QString &between)
{
    QStringList texts;
    for (const Runs &runs : paragraphs)
        texts << markdownOf(runs);
    return texts.join(between);
}

QString markdownOf(const Table &table)
{
    QStringList heads, rules;
    for (const Column &column : table.columns) {
        heads << escapedMarkdown(column.heading);
        rules << (column.align == CellAlign::End          ? QStringLiteral("---:")
                      : column.align == CellAlign::Centre ? QStringLiteral(":---:")
                                                          : QStringLiteral("---"));
    }
    const auto line = [](const QStringList &cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    };
    QStringList lines{line(heads), line(rules)};
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            cells << markdownOf(cell.paragraphs, QStringLiteral("&#10;"));
            for (int extra = 1; extra < cell.span; ++extra)
                cells << QString();
        }
        lines << line(cells);
    }
    return lines.join(QLatin1Char('\n'));
}

/// `other` takes the second kind of marks, so that two lists in a row stay two.
QString markdownOf(const List &list, int indent = 0, bool other = false)
{
    QStringList lines;
    int number = list.start;
    for (const ListItem &item : list.items) {
        const QString mark = list.numbered
            ? QString::number(number++) + (other ? QStringLiteral(") ") : QStringLiteral(". "))
            : (other ? QStringLiteral("* ") : QStringLiteral("- "));
        const QString inner(indent + mark.size(), QLatin1Char(' '));
        lines << QString(indent, QLatin1Char(' ')) + mark
                + markdownOf(item.paragraphs, blankLine + inner);
        bool otherBelow = false;
        for (const List &nested : item.nested) {
            lines << markdownOf(nested, int(inner.size()), otherBelow);
            otherBelow = !otherBelow;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString quoted(const std::vector<Runs> &paragraphs)
{
    return QStringLiteral("> ") + markdownOf(paragraphs, QStringLiteral("\n>\n> "));
}

QString markdownOf(const Callout &callout)
{
    if (callout.note)
        return {};
    std::vector<Runs> paragraphs = callout.paragraphs;
    if (!callout.title.isEmpty())
        paragraphs.insert(paragraphs.begin(), Runs{Run{callout.title, true}});
    return quoted(paragraphs);
}

QString markdownOf(const KeyFigures &figures)
{
    List list;
    for (const KeyFigures::KeyFigure &figure : figures.figures)
        list.items.emplace_back(Runs{
            Run{figure.value, true}, Run{QLatin1Char(' ') + figure.label},
            Run{figure.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(figure.detail)}});
    return markdownOf(list);
}

QString titleLines(const QString &title, const QStringList &below)
{
    QStringList lines{QStringLiteral("# ") + escapedMarkdown(title)};
    for (const QString &text : below) {
        if (!text.isEmpty())
            lines << escapedMarkdown(text);
    }
    return lines.join(blankLine);
}

QString markdownOf(const Cover &cover)
{
    QStringList below{cover.kicker, cover.client, cover.subtitle};
    for (const auto &[name, value] : cover.facts) {
        if (!value.isEmpty())
            below << name + QStringLiteral(": ") + value;
    }
    return titleLines(cover.title, below << cover.note);
}

QString markdownOf(const Block &block)
{
    return std::visit(
        Overloaded{[](const Heading &heading) {
                       return QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ')
                           + escapedMarkdown(labelOf(heading));
                   },
                   [](const Paragraph &paragraph) { return markdownOf(paragraph.runs); },
                   [](const List &list) { return markdownOf(list); },
                   [](const Table &table) { return markdownOf(table); },
                   [](const Figure &figure) {
                       return quoted({plain(figure.caption), plain(figure.alternative)});
                   },
                   [](const Callout &callout) { return markdownOf(callout); },
                   [](const KeyFigures &figures) { return markdownOf(figures); },
                   [](const PageBreak &) { return QString(); },
                   [](const Spacer &) { return QString(); },
                   [](const Contents &) { return QString(); },
                   [](const Cover &cover) { return markdownOf(cover); },
                   [](const Masthead &head) {
                       return titleLines(head.title, {head.client, head.subtitle});
                   },
                   [](const Quote &quote) { return quoted(quote.paragraphs); }},
        block);
}

} // namespace

QString writeMarkdown(const Blocks &blocks)
{
    QStringList texts;
    bool otherList = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const List *list = std::get_if<List>(&blocks[i]);
        otherList = list && i > 0 && std::holds_alternative<List>(blocks[i - 1]) && !otherList;
        const QString text = list ? markdownOf(*list, 0, otherList) : markdownOf(blocks[i]);
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(blankLine) + QLatin1Char('\n');
}

} // namespace gapwright
