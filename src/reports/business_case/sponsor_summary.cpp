// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/business_case/sponsor_summary.h"

#include "base/rounding.h"
#include "base/text.h"
#include "reports/documents/document_writer.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace gapwright {

namespace {

/// How much of everything is shown.
struct SummaryLimits {
    std::size_t alternatives;
    std::size_t lines; ///< of each side
    std::size_t points;
    int name;
    int basis;
    int text;
    double figure; ///< height of the chart in points
};

constexpr SummaryLimits generous{6, 5, 3, 64, 80, 420, 190};
constexpr SummaryLimits usual{4, 3, 2, 44, 44, 230, 140};
constexpr SummaryLimits brief{4, 2, 1, 42, 42, 170, 120};
constexpr SummaryLimits compact{4, 2, 1, 42, 36, 140, 105};
constexpr SummaryLimits dense{4, 1, 1, 42, 32, 120, 100};
constexpr SummaryLimits tight{3, 1, 0, 28, 24, 90, 90};

struct SponsorWords {
    Q_DECLARE_TR_FUNCTIONS(SponsorWords)
};

QString cut(const QString &text, int length)
{
    return shortened(text.simplified(), length);
}

QString plainMoney(double amount, const QLocale &locale)
{
    const double whole = roundedHalfUp(amount, 0);
    return locale.toString(whole == 0 ? 0.0 : whole, 'f', 0);
}

/// All a line comes to within the horizon.
double weightOf(const CostBenefit &line, int horizon)
{
    const int years = std::max(0, horizon - line.year.value_or(0) + 1);
    return (line.oneOff ? line.oneOff->toDouble() : 0)
        + (line.yearly ? line.yearly->toDouble() * years : 0);
}

std::vector<CostBenefit> largest(const AlternativeCase &one, CostSide side, int horizon,
                                 std::size_t most)
{
    std::vector<CostBenefit> lines;
    for (const CostBenefit &line : one.lines) {
        if (line.side == side && line.tangible)
            lines.push_back(line);
    }
    std::ranges::stable_sort(lines, [&](const CostBenefit &a, const CostBenefit &b) {
        return weightOf(a, horizon) > weightOf(b, horizon);
    });
    lines.resize(std::min(lines.size(), most));
    return lines;
}

KeyFigures figuresOf(const AlternativeCase &one, const CaseTerms &terms, const QLocale &locale)
{
    const auto in = [&](const QString &what) {
        return terms.currency.isEmpty() ? what : terms.currency + QLatin1Char(' ') + what;
    };
    return {{{plainMoney(one.investment(), locale),
              in(SponsorWords::tr("to invest in year 0")),
              {},
              Tone::Accent},
             {plainMoney(one.figures.netPresentValue, locale),
              in(SponsorWords::tr("net present value")),
              {},
              one.worth() >= 0 ? Tone::Conforming : Tone::NotConforming},
             {returnText(one.figures), SponsorWords::tr("return on investment"), {}, Tone::Accent},
             {one.figures.paybackYears ? paybackText(one.figures) : QStringLiteral("–"),
              SponsorWords::tr("until it has paid back"),
              {},
              Tone::Accent}}};
}

Table comparisonTable(const SponsorSummary &summary, const SummaryLimits &limits)
{
    Table table;
    table.summary = SponsorWords::tr("The alternatives side by side");
    table.columns = {{SponsorWords::tr("Alternative"), 34},
                     {SponsorWords::tr("Investment"), 15, CellAlign::End},
                     {SponsorWords::tr("Net present value"), 15, CellAlign::End},
                     {SponsorWords::tr("Opportunity cost"), 15, CellAlign::End},
                     {SponsorWords::tr("Worth"), 14, CellAlign::End},
                     {SponsorWords::tr("Payback"), 16, CellAlign::End}};
    for (const AlternativeCase &one : summary.comparison.alternatives) {
        if (table.rows.size() == limits.alternatives)
            break;
        const bool isChosen = one.alternative.chosen;
        const auto money = [&](double amount) {
            return textCell(plainMoney(amount, summary.locale), Tone::None, isChosen);
        };
        const bool isPaidBack = one.figures.paybackYears.has_value();
        table.rows.push_back(
            {{textCell(cut(one.alternative.name, limits.name), Tone::None, isChosen),
              money(one.investment()), money(one.figures.netPresentValue),
              money(one.opportunityCost()), money(one.worth()),
              textCell(isPaidBack ? paybackText(one.figures) : QStringLiteral("–"), Tone::None,
                       isChosen)}});
    }
    return table;
}

Table linesTable(const AlternativeCase &one, const SponsorSummary &summary,
                 const SummaryLimits &limits)
{
    Table table;
    table.summary = SponsorWords::tr("The largest costs and benefits");
    table.columns = {{SponsorWords::tr("Side"), 9},
                     {SponsorWords::tr("Largest costs and benefits"), 37},
                     {SponsorWords::tr("Once"), 10, CellAlign::End},
                     {SponsorWords::tr("Per year"), 11, CellAlign::End},
                     {SponsorWords::tr("Year"), 7, CellAlign::End},
                     {SponsorWords::tr("Basis"), 38}};
    const auto money = [&](const std::optional<Money> &amount) {
        return textCell(amount ? plainMoney(amount->toDouble(), summary.locale) : QString());
    };
    const int horizon = summary.comparison.terms.horizon;
    for (const CostSide side : {CostSide::Cost, CostSide::Benefit}) {
        for (const CostBenefit &line : largest(one, side, horizon, limits.lines))
            table.rows.push_back(
                {{textCell(labelOf(choicesOf<CostSide>(), int(side))),
                  textCell(cut(line.name, limits.name)), money(line.oneOff), money(line.yearly),
                  textCell(QString::number(line.year.value_or(0))),
                  textCell(cut(line.basis, limits.basis))}});
    }
    return table;
}

QString uncountedSentence(const AlternativeCase &one, const SummaryLimits &limits)
{
    QStringList names;
    for (const CostBenefit &line : one.lines) {
        if (!line.tangible && line.side == CostSide::Benefit)
            names << line.name.simplified();
    }
    if (names.isEmpty())
        return {};
    return SponsorWords::tr("Benefits that are not counted in money: %1.")
        .arg(cut(names.join(QStringLiteral("; ")), 2 * limits.name));
}

QString termsSentence(const CaseTerms &terms, const QLocale &locale)
{
    return SponsorWords::tr("Amounts in %1, years 0 to %2, discount rate %3 %. Worth is the net "
                            "present value less opportunity cost; estimates, no promise.")
        .arg(terms.currency.isEmpty() ? SponsorWords::tr("the currency of the project")
                                      : terms.currency,
             QString::number(terms.horizon), locale.toString(terms.rate * 100));
}

Table decisionTable(const SponsorSummary &summary, const SummaryLimits &limits)
{
    Table table;
    table.summary = SponsorWords::tr("Decision of the sponsor");
    table.columns = {{SponsorWords::tr("Decision"), 40},
                     {SponsorWords::tr("Sponsor"), 25},
                     {SponsorWords::tr("Date"), 13},
                     {SponsorWords::tr("Signature"), 22}};
    const QString boxes = QStringLiteral("☐ ") + SponsorWords::tr("approved")
        + QStringLiteral("   ☐ ") + SponsorWords::tr("approved with conditions")
        + QStringLiteral("   ☐ ") + SponsorWords::tr("not approved");
    const QString sponsor = summary.sponsor.trimmed().isEmpty() ? QString(16, QLatin1Char('_'))
            + QLatin1Char('\n') + SponsorWords::tr("name, not in the registers yet")
                                                                : cut(summary.sponsor, limits.name);
    table.rows.push_back({{textCell(boxes), textCell(sponsor), textCell(QString()),
                           textCell(QStringLiteral("\u00A0"))}});
    return table;
}

void addRecommendation(Blocks &blocks, const SponsorSummary &summary, const AlternativeCase *one,
                       const SummaryLimits &limits)
{
    if (!one) {
        blocks.push_back(Callout{SponsorWords::tr("No alternative is recommended yet"),
                                 {plain(SponsorWords::tr("The comparison below is for discussion; "
                                                         "no decision is asked for."))},
                                 Tone::Partial});
        return;
    }
    blocks.push_back(figuresOf(*one, summary.comparison.terms, summary.locale));
    std::vector<Runs> texts;
    for (const QString &text : {one->alternative.description, one->alternative.assessment}) {
        if (!text.trimmed().isEmpty())
            texts.push_back(plain(cut(text, limits.text)));
    }
    blocks.push_back(
        Callout{SponsorWords::tr("Recommended: %1").arg(cut(one->alternative.name, limits.name)),
                std::move(texts), Tone::Accent});
}

Figure flowFigure(const SponsorSummary &summary, const AlternativeCase &shown,
                  const SummaryLimits &limits)
{
    CashFlow flow = cashFlowOf(summary.comparison, shown.alternative.id.value);
    for (Series &series : flow.sums)
        series.name = cut(series.name, limits.name);
    ChartTheme theme = printTheme();
    theme.locale = summary.locale;
    Figure figure;
    figure.alternative = describe(flow, summary.locale);
    figure.height = limits.figure;
    figure.least = 0.6 * limits.figure;
    figure.caption =
        SponsorWords::tr("Lines: sum of all amounts so far. Bars: what the year brings.");
    figure.paint = [flow, theme](QPainter &painter, QRectF frame) {
        paintCashFlow(painter, frame, flow, theme);
    };
    return figure;
}

Blocks summaryWithin(const SponsorSummary &summary, const SummaryLimits &limits)
{
    const CaseComparison &comparison = summary.comparison;
    const AlternativeCase *recommended = comparison.recommended();
    Blocks blocks;
    blocks.push_back(
        Masthead{summary.logo,
                 SponsorWords::tr("Business case: certification to "
                                  "ISO/IEC 20000-1"),
                 cut(summary.organization, limits.name),
                 SponsorWords::tr("Summary for the sponsor, %1")
                     .arg(summary.locale.toString(summary.date, QLocale::LongFormat))});
    addRecommendation(blocks, summary, recommended, limits);
    if (!comparison.alternatives.empty()) {
        blocks.push_back(comparisonTable(summary, limits));
        const AlternativeCase &shown = recommended ? *recommended : comparison.alternatives.front();
        blocks.push_back(flowFigure(summary, shown, limits));
        if (!shown.lines.empty())
            blocks.push_back(linesTable(shown, summary, limits));
        if (const QString uncounted = uncountedSentence(shown, limits); !uncounted.isEmpty())
            blocks.push_back(Paragraph{plain(uncounted), ParagraphStyle::Small});
    }
    QStringList open;
    for (const Problem &problem : summary.openPoints) {
        if (std::size_t(open.size()) < limits.points)
            open << cut(problem.sentence, 2 * limits.basis);
    }
    if (!open.isEmpty())
        blocks.push_back(Paragraph{
            {Run{SponsorWords::tr("Still open: "), true}, Run{open.join(QLatin1Char(' '))}},
            ParagraphStyle::Small});
    blocks.push_back(Paragraph{plain(termsSentence(comparison.terms, summary.locale)),
                               ParagraphStyle::Small, true});
    if (recommended)
        blocks.push_back(decisionTable(summary, limits));
    return blocks;
}

} // namespace

CashFlow cashFlowOf(const CaseComparison &comparison, const QString &shown)
{
    CashFlow flow;
    flow.title = SponsorWords::tr("Money over the years, sums so far");
    flow.unit = comparison.terms.currency;
    for (int year = 0; year <= comparison.terms.horizon; ++year)
        flow.years.push_back({QString::number(year),
                              SponsorWords::tr("Year %1").arg(QString::number(year)),
                              QString::number(year)});
    int style = 0;
    for (const AlternativeCase &one : comparison.alternatives) {
        if (style > int(SeriesStyle::Seventh))
            break;
        Series sums;
        sums.name = one.alternative.name;
        sums.style = SeriesStyle(style++);
        for (const CaseYear &year : one.years) {
            sums.values.emplace_back(year.cumulative);
            if (one.alternative.id.value == shown)
                flow.net.values.emplace_back(year.net());
        }
        flow.sums.push_back(std::move(sums));
    }
    flow.net.name = SponsorWords::tr("Net amount of the year");
    return flow;
}

Blocks sponsorSummary(const SponsorSummary &summary, const DocumentOutput &output)
{
    for (const SummaryLimits &limits : {generous, usual, brief, compact, dense}) {
        Blocks blocks = summaryWithin(summary, limits);
        const Result<ReportDocument> laid = layOutDocument(blocks, output);
        if (laid && laid->pageCount() == 1)
            return blocks;
    }
    return summaryWithin(summary, tight);
}

} // namespace gapwright
