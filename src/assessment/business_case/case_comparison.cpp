// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/business_case/case_comparison.h"

#include "base/rounding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

struct BusinessCaseWords {
    Q_DECLARE_TR_FUNCTIONS(BusinessCaseWords)
};

double amountOf(const std::optional<Money> &money)
{
    return money ? money->toDouble() : 0;
}

void count(const CostBenefit &line, std::vector<CaseYear> &years)
{
    const auto first = std::size_t(line.year.value_or(0));
    for (std::size_t year = first; year < years.size(); ++year) {
        const double amount = amountOf(line.yearly) + (year == first ? amountOf(line.oneOff) : 0);
        (line.side == CostSide::Benefit ? years[year].benefit : years[year].cost) += amount;
    }
}

void work(AlternativeCase &one, const CaseTerms &terms)
{
    one.years.assign(std::size_t(terms.horizon) + 1, {});
    for (const CostBenefit &line : one.lines) {
        if (line.tangible && line.side != CostSide::NotStated)
            count(line, one.years);
    }
    std::vector<double> flows;
    double sum = 0;
    for (std::size_t year = 0; year < one.years.size(); ++year) {
        CaseYear &now = one.years[year];
        sum += now.net();
        now.cumulative = sum;
        now.presentValue = now.net() / std::pow(1 + terms.rate, double(year));
        flows.push_back(now.net());
    }
    one.figures = businessCase(flows, terms.rate);
}

bool standsBefore(const CostBenefit &a, const CostBenefit &b)
{
    const auto order = [](const CostBenefit &line) {
        return std::tuple(line.side == CostSide::Benefit, line.year.value_or(0), line.name,
                          line.id.value);
    };
    return order(a) < order(b);
}

} // namespace

CaseTerms termsOf(const ProjectSettings &settings)
{
    CaseTerms terms;
    terms.currency = settings.currency.trimmed().toUpper();
    terms.horizon = std::clamp(settings.horizonYears.value_or(terms.horizon), 1, 30);
    terms.rate = settings.discountRate ? settings.discountRate->toDouble() / 100 : 0;
    return terms;
}

double AlternativeCase::totalCost() const
{
    double sum = 0;
    for (const CaseYear &year : years)
        sum += year.cost;
    return sum;
}

double AlternativeCase::totalBenefit() const
{
    double sum = 0;
    for (const CaseYear &year : years)
        sum += year.benefit;
    return sum;
}

double AlternativeCase::opportunityCost() const
{
    return amountOf(alternative.opportunityCost);
}

const AlternativeCase *CaseComparison::recommended() const
{
    const auto found = std::ranges::find_if(
        alternatives, [](const AlternativeCase &one) { return one.alternative.chosen; });
    return found == alternatives.end() ? nullptr : &*found;
}

const AlternativeCase *CaseComparison::find(const QString &id) const
{
    const auto found = std::ranges::find_if(
        alternatives, [&](const AlternativeCase &one) { return one.alternative.id.value == id; });
    return found == alternatives.end() ? nullptr : &*found;
}

CaseComparison compareAlternatives(const ProjectSettings &settings,
                                   std::span<const BusinessAlternative> alternatives,
                                   std::span<const CostBenefit> lines)
{
    CaseComparison comparison;
    comparison.terms = termsOf(settings);
    std::vector<AlternativeCase> &all = comparison.alternatives;
    for (const BusinessAlternative &alternative : alternatives)
        all.push_back({alternative, {}, {}, {}});
    const auto chosen = std::ranges::find_if(
        all, [](const AlternativeCase &one) { return one.alternative.chosen; });
    const auto recommended = std::size_t(chosen - all.begin());
    std::vector<CostBenefit> loose;
    for (const CostBenefit &line : lines) {
        const auto owner = std::ranges::find_if(all, [&](const AlternativeCase &one) {
            return line.alternative.isSet() && one.alternative.id == line.alternative;
        });
        if (owner != all.end())
            owner->lines.push_back(line);
        else if (recommended < all.size())
            all[recommended].lines.push_back(line);
        else
            loose.push_back(line);
    }
    if (!loose.empty()) {
        all.push_back({{}, std::move(loose), {}, {}});
        all.back().alternative.name = BusinessCaseWords::tr("Without alternative");
    }
    for (AlternativeCase &one : all) {
        std::ranges::sort(one.lines, standsBefore);
        work(one, comparison.terms);
    }
    std::ranges::stable_sort(all, [](const AlternativeCase &a, const AlternativeCase &b) {
        const auto order = [](const AlternativeCase &one) {
            return std::tuple(!one.alternative.chosen, -one.worth(), one.alternative.name);
        };
        return order(a) < order(b);
    });
    return comparison;
}

QString moneyText(double amount, const QString &currency)
{
    const double whole = roundedHalfUp(amount, 0);
    const QString figure = QLocale().toString(whole == 0 ? 0.0 : whole, 'f', 0);
    return currency.isEmpty() ? figure : figure + QChar(0xA0) + currency;
}

QString paybackText(const BusinessCaseFigures &figures)
{
    if (!figures.paybackYears)
        return BusinessCaseWords::tr("not within the horizon");
    return BusinessCaseWords::tr("%1 years", "how long until it has paid back")
        .arg(QLocale().toString(roundedHalfUp(*figures.paybackYears, 1), 'f', 1));
}

QString returnText(const BusinessCaseFigures &figures)
{
    if (!figures.returnPercent)
        return QStringLiteral("–");
    return QLocale().toString(roundedHalfUp(*figures.returnPercent, 0), 'f', 0) + QChar(0xA0)
        + QLocale().percent();
}

} // namespace gapwright
