// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdown/table_source.h"

#include <QRegularExpression>

namespace gapwright {

namespace {

bool isRule(const QString &line)
{
    static const QRegularExpression rule(
        QStringLiteral("^\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*$"));
    return line.contains(QLatin1Char('|')) && rule.match(line).hasMatch();
}

bool isTag(const QString &line)
{
    static const QRegularExpression tag(QStringLiteral("^\\s*\\{\\{[#/][a-z_.]+\\}\\}\\s*$"));
    return tag.match(line).hasMatch();
}

bool isRow(const QString &line)
{
    return line.contains(QLatin1Char('|')) && !line.trimmed().startsWith(QLatin1Char('>'));
}

/// The cells between bars that are not escaped.
QStringList cellsOf(const QString &line)
{
    QString text = line.trimmed();
    if (text.startsWith(QLatin1Char('|')))
        text.remove(0, 1);
    QStringList cells{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\') && i + 1 < text.size()) {
            cells.last() += text.mid(i++, 2);
        } else if (text[i] == QLatin1Char('|')) {
            if (i + 1 < text.size())
                cells << QString();
        } else {
            cells.last() += text[i];
        }
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

std::vector<CellAlign> alignsOf(const QString &rule)
{
    std::vector<CellAlign> aligns;
    for (const QString &cell : cellsOf(rule)) {
        const bool end = cell.endsWith(QLatin1Char(':'));
        const bool start = cell.startsWith(QLatin1Char(':'));
        aligns.push_back(end && start ? CellAlign::Centre
                             : end    ? CellAlign::End
                                      : CellAlign::Start);
    }
    return aligns;
}

QString cellText(const QString &cell)
{
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == QLatin1Char('\\') && i + 1 < cell.size()) {
            text += cell.mid(i++, 2);
        } else if (cell[i] == QLatin1Char('|')) {
            text += QStringLiteral("\\|");
        } else if (cell[i] == QLatin1Char('\n')) {
            text += QStringLiteral("&#10;");
        } else {
            text += cell[i];
        }
    }
    // A mark at the end would escape the bar that closes the cell.
    qsizetype marks = 0;
    while (marks < text.size() && text[text.size() - 1 - marks] == QLatin1Char('\\'))
        ++marks;
    return marks % 2 == 1 ? text + QLatin1Char('\\') : text;
}

QString lineOf(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts << cellText(cell.trimmed());
    return QStringLiteral("| ") + texts.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

} // namespace

std::optional<PlacedTable> tableAt(const QString &markdown, int line)
{
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    if (line < 0 || line >= lines.size())
        return std::nullopt;
    const auto belongs = [&](int at) { return isRow(lines[at]) || isTag(lines[at]); };
    if (!belongs(line))
        return std::nullopt;
    int rule = line;
    while (rule > 0 && !isRule(lines[rule]) && belongs(rule - 1))
        --rule;
    if (!isRule(lines[rule]) && rule + 1 < lines.size())
        ++rule;
    if (!isRule(lines[rule]) || rule == 0 || !isRow(lines[rule - 1]))
        return std::nullopt;
    PlacedTable found;
    found.firstLine = rule - 1;
    found.table.heads = cellsOf(lines[rule - 1]);
    found.table.aligns = alignsOf(lines[rule]);
    found.table.aligns.resize(std::size_t(found.table.heads.size()), CellAlign::Start);
    int last = rule;
    while (last + 1 < lines.size() && belongs(last + 1)) {
        const QString &text = lines[++last];
        TableSource::TableLine row;
        if (isTag(text)) {
            row.tag = text.trimmed();
        } else {
            row.cells = cellsOf(text).mid(0, found.table.heads.size());
            row.cells.resize(found.table.heads.size());
        }
        found.table.lines.push_back(std::move(row));
    }
    found.lastLine = last;
    return line >= found.firstLine ? std::optional(found) : std::nullopt;
}

QString markdownOf(const TableSource &table)
{
    QStringList rules;
    for (qsizetype i = 0; i < table.heads.size(); ++i) {
        const CellAlign align =
            std::size_t(i) < table.aligns.size() ? table.aligns[std::size_t(i)] : CellAlign::Start;
        rules << (align == CellAlign::End          ? QStringLiteral("---:")
                      : align == CellAlign::Centre ? QStringLiteral(":---:")
                                                   : QStringLiteral("---"));
    }
    QStringList lines{lineOf(table.heads),
                      QStringLiteral("|") + rules.join(QLatin1Char('|')) + QLatin1Char('|')};
    for (const TableSource::TableLine &line : table.lines) {
        QStringList cells = line.cells;
        cells.resize(table.heads.size());
        lines << (line.tag.isEmpty() ? lineOf(cells) : line.tag);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace gapwright
