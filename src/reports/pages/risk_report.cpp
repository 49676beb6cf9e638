// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages/risk_report.h"

#include "registers/people/person.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace gapwright {

namespace {

struct RiskReport {
    Q_DECLARE_TR_FUNCTIONS(RiskReport)
};

constexpr int longestName = 14;
constexpr double pictureFont = 8.5; // points
constexpr double pictureHeight = 310; // points: two of them on a page
constexpr double leastHeight = 240; // points

void addCells(RiskGrid &grid, std::span<const PlacedRisk> risks, RiskSide side)
{
    for (const PlacedRisk &risk : risks) {
        const RiskPlace place = placeOf(risk, side);
        if (!place.isSet()) {
            grid.unplaced << shortNameOf(risk);
            continue;
        }
        RiskGrid::Cell &cell =
            grid.cells[std::size_t(place.likelihood - 1)][std::size_t(place.impact - 1)];
        cell.names << shortNameOf(risk);
        cell.tip += (cell.tip.isEmpty() ? QString() : QStringLiteral("\n"))
            + (risk.code.isEmpty() ? QString() : risk.code + QLatin1Char(' ')) + risk.description;
    }
}

void addMoves(RiskGrid &grid, std::span<const PlacedRisk> risks)
{
    std::map<std::array<int, 4>, int> counts;
    for (const PlacedRisk &risk : risks) {
        if (risk.hasBoth())
            ++counts[{risk.inherent.likelihood, risk.inherent.impact, risk.residual.likelihood,
                      risk.residual.impact}];
        else
            grid.unplaced << shortNameOf(risk);
    }
    for (const auto &[way, count] : counts)
        grid.moves.push_back({{way[0], way[1]}, {way[2], way[3]}, count});
}

Tone toneOf(int score, const RiskLimits &limits)
{
    if (score == 0)
        return Tone::Neutral;
    switch (zoneOf(score, limits)) {
    case RiskZone::High:
        return Tone::NotConforming;
    case RiskZone::Raised:
        return Tone::Partial;
    case RiskZone::Acceptable:
        break;
    }
    return Tone::None;
}

Table tableOf(std::span<const PlacedRisk> risks, const RiskLimits &limits,
              std::span<const Person> people)
{
    Table table;
    table.summary = RiskReport::tr("Risks and opportunities by score");
    table.columns = {{RiskReport::tr("Number"), 0.95},
                     {RiskReport::tr("Description"), 3.8},
                     {RiskReport::tr("Before"), 0.7, CellAlign::End},
                     {RiskReport::tr("After"), 0.7, CellAlign::End},
                     {RiskReport::tr("Treatment"), 1},
                     {RiskReport::tr("Owner"), 1.2}};
    for (const PlacedRisk &risk : risks) {
        const auto person = std::find_if(people.begin(), people.end(),
                                         [&](const Person &one) { return one.id == risk.owner; });
        const int before = risk.inherent.score();
        const int after = risk.residualScore.value_or(risk.residual.score());
        const auto score = [&](int value) {
            return textCell(value > 0 ? QLocale().toString(value) : QStringLiteral("–"),
                            toneOf(value, limits));
        };
        Row row;
        row.cells = {textCell(risk.code),
                     textCell(risk.description),
                     score(before),
                     score(after),
                     textCell(risk.accepted ? RiskReport::tr("accepted")
                                            : labelOf(choicesOf<Treatment>(), int(risk.treatment))),
                     textCell(person == people.end() ? QStringLiteral("–") : person->name)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Figure figureOf(const RiskGrid &grid, const QString &caption)
{
    ChartTheme theme = printTheme();
    theme.fontSize = pictureFont;
    Figure figure;
    figure.height = pictureHeight;
    figure.least = leastHeight;
    figure.alternative = describe(grid);
    figure.caption = caption;
    figure.paint = [grid, theme](QPainter &painter, QRectF frame) {
        paintRiskGrid(painter, frame, grid, theme);
    };
    return figure;
}

} // namespace

QString shortNameOf(const PlacedRisk &risk)
{
    if (!risk.code.isEmpty())
        return risk.code;
    const QString text = risk.description.simplified();
    return text.size() <= longestName ? text : text.left(longestName - 1) + QStringLiteral("…");
}

RiskGrid riskGridOf(std::span<const PlacedRisk> risks, const RiskLimits &limits, RiskGridView view,
                    bool isWish)
{
    RiskGrid grid;
    grid.acceptance = limits.acceptance;
    grid.high = limits.high;
    grid.isWish = isWish;
    switch (view) {
    case RiskGridView::Inherent:
        grid.title = RiskReport::tr("Risks before treatment");
        grid.unplacedWord = RiskReport::tr("Not rated");
        addCells(grid, risks, RiskSide::Inherent);
        break;
    case RiskGridView::Residual:
        grid.title = RiskReport::tr("Risks after treatment");
        grid.unplacedWord = RiskReport::tr("Without a residual score");
        addCells(grid, risks, RiskSide::Residual);
        break;
    case RiskGridView::Movement:
        grid.title = RiskReport::tr("What treatment moves");
        grid.unplacedWord = RiskReport::tr("Not rated before and after");
        addMoves(grid, risks);
        break;
    }
    return grid;
}

Blocks riskMatrixBlocks(std::span<const PlacedRisk> risks, const RiskLimits &limits,
                        std::span<const Person> people, const QString &organization)
{
    Blocks blocks;
    const auto high = std::count_if(risks.begin(), risks.end(), [&](const PlacedRisk &risk) {
        return risk.inherent.isSet() && zoneOf(risk.inherent.score(), limits) == RiskZone::High;
    });
    blocks.push_back(
        Masthead{{},
                 RiskReport::tr("Risk matrix"),
                 organization,
                 RiskReport::tr("%n entries", nullptr, int(risks.size())) + QStringLiteral(" · ")
                     + RiskReport::tr("%n high before treatment", nullptr, int(high))});
    blocks.push_back(Paragraph{
        plain(RiskReport::tr("Score is likelihood times impact, each from 1 to 5. A score of at "
                             "most %1 may be accepted; from %2 on an action with owner and due "
                             "date is needed.")
                  .arg(QLocale().toString(limits.acceptance), QLocale().toString(limits.high))),
        ParagraphStyle::Small});
    blocks.push_back(figureOf(riskGridOf(risks, limits, RiskGridView::Inherent),
                              RiskReport::tr("Before treatment")));
    blocks.push_back(figureOf(riskGridOf(risks, limits, RiskGridView::Residual),
                              RiskReport::tr("After treatment: the cell nearest to the one before "
                                             "that has the residual score")));
    blocks.push_back(Heading{2, RiskReport::tr("Risk by risk"), QStringLiteral("risks")});
    blocks.push_back(tableOf(risks, limits, people));
    return blocks;
}

} // namespace gapwright
