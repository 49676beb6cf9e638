// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages/raci_report.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct RaciReport {
    Q_DECLARE_TR_FUNCTIONS(RaciReport)
};

constexpr double pictureHeight = 560; // points
constexpr double pictureFont = 7.5; // points

/// Roles that act somewhere: a column without a letter only takes room on paper.
RaciMatrix actingOnly(const RaciMatrix &matrix)
{
    RaciMatrix acting;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
        const bool acts = std::any_of(matrix.rows.begin(), matrix.rows.end(),
                                      [i](const RaciRow &row) { return !row.cells[i].isEmpty(); });
        if (!acts)
            continue;
        kept.push_back(i);
        acting.columns.push_back(matrix.columns[i]);
    }
    for (RaciRow row : matrix.rows) {
        std::vector<RaciLetters> cells;
        for (const std::size_t i : kept)
            cells.push_back(row.cells[i]);
        row.cells = std::move(cells);
        acting.rows.push_back(std::move(row));
    }
    return acting;
}

void addPictures(Blocks &blocks, const RaciMatrix &matrix)
{
    const LetterMatrix all = letterMatrixOf(actingOnly(matrix));
    ChartTheme theme = printTheme();
    theme.fontSize = pictureFont;
    const auto rows = std::size_t(rowsWithin(all, theme, pictureHeight));
    for (std::size_t from = 0; from < all.rows.size(); from += rows) {
        LetterMatrix part = all;
        const auto end = std::min(from + rows, all.rows.size());
        part.rows.assign(all.rows.begin() + std::ptrdiff_t(from),
                         all.rows.begin() + std::ptrdiff_t(end));
        Figure figure;
        figure.height = naturalHeight(part, theme);
        figure.alternative = describe(part);
        figure.paint = [part, theme](QPainter &painter, QRectF frame) {
            paintLetterMatrix(painter, frame, part, theme);
        };
        blocks.push_back(std::move(figure));
    }
}

void addBrokenRows(Blocks &blocks, const RaciMatrix &matrix)
{
    List list;
    for (const RaciRow &row : matrix.rows) {
        for (const Problem &problem : row.problems)
            list.items.push_back(
                ListItem(Runs{{problem.sentence + QLatin1Char(' ')}, {problem.fix, false, true}}));
    }
    for (const RaciColumn &column : matrix.columns) {
        if (!column.problem.isEmpty())
            list.items.push_back(
                ListItem(plain(column.name + QStringLiteral(": ") + column.problem)));
    }
    if (list.items.empty())
        return;
    blocks.push_back(
        Heading{2, RaciReport::tr("What breaks the rules"), QStringLiteral("raci-rules")});
    blocks.push_back(std::move(list));
}

QString rolesWith(const RaciMatrix &matrix, const RaciRow &row, Raci letter)
{
    QStringList names;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].has(letter))
            names << matrix.columns[i].name;
    }
    return names.join(QStringLiteral(", "));
}

Table tableOf(const RaciMatrix &matrix)
{
    Table table;
    table.summary = RaciReport::tr("Roles by activity and part");
    table.columns = {{RaciReport::tr("Activity"), 2.2},
                     {RaciReport::tr("Accountable"), 1.4},
                     {RaciReport::tr("Responsible"), 1.4},
                     {RaciReport::tr("Consulted"), 1.5},
                     {RaciReport::tr("Informed"), 1.5}};
    for (const RaciRow &row : matrix.rows) {
        Row line;
        Cell activity = textCell(row.activity);
        if (!row.process.isEmpty())
            activity.paragraphs.push_back({{row.process, false, false, Tone::Muted}});
        line.cells.push_back(std::move(activity));
        for (const Raci letter :
             {Raci::Accountable, Raci::Responsible, Raci::Consulted, Raci::Informed}) {
            const QString names = rolesWith(matrix, row, letter);
            const bool isNeeded = letter == Raci::Accountable || letter == Raci::Responsible;
            line.cells.push_back(names.isEmpty() ? textCell(
                                     isNeeded ? RaciReport::tr("nobody") : QStringLiteral("–"),
                                     isNeeded ? Tone::NotConforming : Tone::None)
                                                 : textCell(names));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

LetterMatrix letterMatrixOf(const RaciMatrix &matrix)
{
    LetterMatrix letters;
    letters.title = RaciReport::tr("RACI matrix");
    letters.strong = {codeOf(Raci::Accountable)};
    letters.plain = {codeOf(Raci::Responsible)};
    letters.brokenWord = RaciReport::tr("breaks a rule");
    for (const RaciColumn &column : matrix.columns)
        letters.columns << column.name;
    for (const RaciRow &row : matrix.rows) {
        LetterMatrix::Row line{row.key, row.activity, row.process, {}, !row.problems.empty()};
        for (const RaciLetters &cell : row.cells) {
            QStringList codes;
            for (const Raci letter : cell.all())
                codes << codeOf(letter);
            line.cells.push_back(codes);
        }
        letters.rows.push_back(std::move(line));
    }
    return letters;
}

Blocks raciBlocks(const RaciMatrix &matrix, const QString &organization)
{
    Blocks blocks;
    blocks.push_back(Masthead{
        {},
        RaciReport::tr("RACI matrix"),
        organization,
        RaciReport::tr("%n activities", nullptr, int(matrix.rows.size())) + QStringLiteral(" · ")
            + RaciReport::tr("%n roles", nullptr, int(matrix.columns.size()))});
    blocks.push_back(Paragraph{
        plain(RaciReport::tr("A accountable: answers for the result, exactly one role. R "
                             "responsible: does the work, at least one role. C consulted before, I "
                             "informed afterwards.")),
        ParagraphStyle::Small});
    addPictures(blocks, matrix);
    addBrokenRows(blocks, matrix);
    blocks.push_back(
        Heading{2, RaciReport::tr("Activity by activity"), QStringLiteral("raci-activities")});
    blocks.push_back(tableOf(matrix));
    return blocks;
}

} // namespace gapwright
