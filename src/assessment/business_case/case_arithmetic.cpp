// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/business_case/case_arithmetic.h"

#include "base/rounding.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace gapwright {

namespace {

struct CaseArithmetic {
    Q_DECLARE_TR_FUNCTIONS(CaseArithmetic)
};

QString figure(double value, int decimals = 0)
{
    const double rounded = roundedHalfUp(value, decimals);
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
}

QString moneyFigure(const std::optional<Money> &money)
{
    return money ? figure(money->toDouble()) : QString();
}

QString titled(const QString &what, const AlternativeCase &one)
{
    return CaseArithmetic::tr("%1 of “%2”", "figure, alternative").arg(what, one.alternative.name);
}

QStringList uncountedNotes(const AlternativeCase &one, const CaseTerms &terms)
{
    QStringList notes;
    for (const CostBenefit &line : one.lines) {
        if (!line.tangible)
            notes << CaseArithmetic::tr("“%1” is not counted in money.").arg(line.name);
        else if (line.side == CostSide::NotStated)
            notes << CaseArithmetic::tr("“%1” is neither cost nor benefit: not counted.")
                         .arg(line.name);
        else if (line.year.value_or(0) > terms.horizon)
            notes
                << CaseArithmetic::tr("“%1” begins after the horizon: not counted.").arg(line.name);
    }
    return notes;
}

/// Year, costs, benefits, net and sum so far.
void addYears(Arithmetic &sheet, const AlternativeCase &one)
{
    sheet.headings = {CaseArithmetic::tr("Year"), CaseArithmetic::tr("Costs"),
                      CaseArithmetic::tr("Benefits"), CaseArithmetic::tr("Net"),
                      CaseArithmetic::tr("Sum so far")};
    for (std::size_t year = 0; year < one.years.size(); ++year) {
        const CaseYear &now = one.years[year];
        sheet.rows.push_back({QString::number(year), figure(now.cost), figure(now.benefit),
                              figure(now.net()), figure(now.cumulative)});
    }
}

} // namespace

Arithmetic presentValueArithmetic(const AlternativeCase &one, const CaseTerms &terms)
{
    Arithmetic sheet;
    sheet.title = titled(CaseArithmetic::tr("Net present value"), one);
    sheet.result = moneyText(one.figures.netPresentValue, terms.currency);
    sheet.rule =
        CaseArithmetic::tr(
            "The net amount of each year, divided by (1 + discount rate) to the power of the year, "
            "added up. The discount rate is %1 %.")
            .arg(QLocale().toString(terms.rate * 100));
    sheet.headings = {CaseArithmetic::tr("Year"),     CaseArithmetic::tr("Costs"),
                      CaseArithmetic::tr("Benefits"), CaseArithmetic::tr("Net"),
                      CaseArithmetic::tr("Factor"),   CaseArithmetic::tr("Present value")};
    for (std::size_t year = 0; year < one.years.size(); ++year) {
        const CaseYear &now = one.years[year];
        sheet.rows.push_back(
            {QString::number(year), figure(now.cost), figure(now.benefit), figure(now.net()),
             figure(1 / std::pow(1 + terms.rate, double(year)), 4), figure(now.presentValue)});
    }
    sheet.steps << CaseArithmetic::tr("Present values together: %1").arg(sheet.result)
                << CaseArithmetic::tr("Less opportunity cost %1: worth %2")
                       .arg(moneyText(one.opportunityCost(), terms.currency),
                            moneyText(one.worth(), terms.currency));
    sheet.notes = uncountedNotes(one, terms);
    return sheet;
}

Arithmetic returnArithmetic(const AlternativeCase &one, const CaseTerms &terms)
{
    Arithmetic sheet;
    sheet.title = titled(CaseArithmetic::tr("Return on investment"), one);
    sheet.result = returnText(one.figures);
    sheet.rule = CaseArithmetic::tr(
        "All net amounts together, in percent of the net amount paid in year 0. Not discounted.");
    addYears(sheet, one);
    const double sum = one.years.empty() ? 0 : one.years.back().cumulative;
    if (one.figures.returnPercent)
        sheet.steps << CaseArithmetic::tr("100 x %1 / %2 = %3")
                           .arg(figure(sum), figure(one.investment()), sheet.result);
    else
        sheet.steps << CaseArithmetic::tr("Nothing is paid in year 0, so there is no return.");
    sheet.notes = uncountedNotes(one, terms);
    return sheet;
}

Arithmetic paybackArithmetic(const AlternativeCase &one, const CaseTerms &terms)
{
    Arithmetic sheet;
    sheet.title = titled(CaseArithmetic::tr("Payback"), one);
    sheet.result = paybackText(one.figures);
    sheet.rule = CaseArithmetic::tr(
        "The time until the sum of all net amounts is no longer negative and stays so, evenly "
        "spread within the year. Not discounted.");
    addYears(sheet, one);
    if (one.figures.paybackYears) {
        const auto year = std::size_t(std::ceil(*one.figures.paybackYears));
        const double before = one.years[year - 1].cumulative;
        sheet.steps << CaseArithmetic::tr("%1 + %2 / %3 = %4")
                           .arg(QString::number(year - 1), figure(-before),
                                figure(one.years[year].net()), sheet.result);
    } else {
        sheet.steps << CaseArithmetic::tr("The sum is negative at the horizon, or was never so.");
    }
    sheet.notes = uncountedNotes(one, terms);
    return sheet;
}

Arithmetic investmentArithmetic(const AlternativeCase &one, const CaseTerms &terms)
{
    Arithmetic sheet;
    sheet.title = titled(CaseArithmetic::tr("Investment in year 0"), one);
    sheet.result = moneyText(one.investment(), terms.currency);
    sheet.rule = CaseArithmetic::tr(
        "Costs less benefits of year 0: amounts paid once, and the first year of yearly ones.");
    sheet.headings = {CaseArithmetic::tr("Line"), CaseArithmetic::tr("Side"),
                      CaseArithmetic::tr("Year"), CaseArithmetic::tr("Once"),
                      CaseArithmetic::tr("Per year")};
    for (const CostBenefit &line : one.lines)
        sheet.rows.push_back({line.name, labelOf(choicesOf<CostSide>(), int(line.side)),
                              line.year ? QString::number(*line.year) : QString(),
                              moneyFigure(line.oneOff), moneyFigure(line.yearly)});
    if (!one.years.empty())
        sheet.steps << CaseArithmetic::tr("%1 - %2 = %3")
                           .arg(figure(one.years.front().cost), figure(one.years.front().benefit),
                                sheet.result);
    sheet.notes = uncountedNotes(one, terms);
    return sheet;
}

} // namespace gapwright
