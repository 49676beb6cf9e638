// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks, milestones and the business case.
#include "assessment/business_case.h"
#include "reports/templates/fields/field_words.h"

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

constexpr int defaultHorizon = 3; ///< years
constexpr double defaultRate = 0.05;

void addTasks(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> actions, milestones;
    for (const Action &one : words.records().all<Action>()) {
        if (one.status == TaskStatus::Cancelled)
            continue;
        actions.push_back(
            rowOf({{"number", orDash(one.code)},
                   {"title", one.title},
                   {"kind", wordFor(one.kind)},
                   {"step", orDash(wordFor(one.step))},
                   {"owner", words.name(one.owner)},
                   {"due", dayText(one.due)},
                   {"status", wordFor(one.status)},
                   {"effort", orDash(withUnit(figure(one.effortM), QStringLiteral("days")))}}));
    }
    for (const Milestone &one : words.records().all<Milestone>())
        milestones.push_back(rowOf({{"name", one.title},
                                    {"date", dayText(one.planned)},
                                    {"step", orDash(wordFor(one.step))}}));
    values.lists.insert(QStringLiteral("actions"), std::move(actions));
    values.lists.insert(QStringLiteral("milestones"), std::move(milestones));
}

FieldRow costRow(const CostBenefit &one)
{
    return rowOf({{"name", one.name},
                  {"one_off", orDash(figure(one.oneOff))},
                  {"yearly", orDash(figure(one.yearly))},
                  {"year", orDash(one.year ? QString::number(*one.year) : QString())},
                  {"certainty", wordFor(one.certainty)},
                  {"basis", orDash(one.basis)}});
}

/// Amounts of the chosen alternative and those that belong to none.
std::vector<const CostBenefit *> chosenAmounts(const ProjectRecords &records)
{
    const auto &alternatives = records.all<BusinessAlternative>();
    const auto chosen = std::find_if(alternatives.begin(), alternatives.end(),
                                     [](const BusinessAlternative &one) { return one.chosen; });
    std::vector<const CostBenefit *> amounts;
    for (const CostBenefit &one : records.all<CostBenefit>()) {
        if (!one.alternative.isSet()
            || (chosen != alternatives.end() && one.alternative == chosen->id))
            amounts.push_back(&one);
    }
    return amounts;
}

std::vector<double> flowsOf(const std::vector<const CostBenefit *> &amounts, int years)
{
    std::vector<double> flows(std::size_t(years) + 1);
    for (const CostBenefit *one : amounts) {
        const double sign = one->side == CostSide::Benefit ? 1 : -1;
        const int first = std::clamp(one->year.value_or(0), 0, years);
        if (one->oneOff)
            flows[std::size_t(first)] += sign * one->oneOff->toDouble();
        for (int year = std::max(1, first); one->yearly && year <= years; ++year)
            flows[std::size_t(year)] += sign * one->yearly->toDouble();
    }
    return flows;
}

QString amount(double value, const QString &currency)
{
    return withUnit(QLocale(QLocale::English).toString(std::llround(value)), currency);
}

void addBusinessCase(const FieldWords &words, FieldValues &values)
{
    const ProjectRecords &records = words.records();
    std::vector<FieldRow> costs, benefits;
    for (const CostBenefit &one : records.all<CostBenefit>())
        (one.side == CostSide::Benefit ? benefits : costs).push_back(costRow(one));
    values.lists.insert(QStringLiteral("costs"), std::move(costs));
    values.lists.insert(QStringLiteral("benefits"), std::move(benefits));
    const std::vector<const CostBenefit *> amounts = chosenAmounts(records);
    if (amounts.empty())
        return;
    const auto &all = records.all<ProjectSettings>();
    const ProjectSettings settings = all.empty() ? ProjectSettings() : all.front();
    const int years = std::clamp(settings.horizonYears.value_or(defaultHorizon), 1, 30);
    const double rate =
        settings.discountRate ? settings.discountRate->toDouble() / 100 : defaultRate;
    const BusinessCaseFigures figures = businessCase(flowsOf(amounts, years), rate);
    const auto set = [&](const char *name, const QString &text) {
        values.scalars.insert(QStringLiteral("business_case.") + QLatin1String(name), text);
    };
    const QLocale english(QLocale::English);
    set("npv", amount(figures.netPresentValue, settings.currency));
    set("roi",
        figures.returnPercent
            ? withUnit(english.toString(*figures.returnPercent, 'f', 0), QStringLiteral("%"))
            : QStringLiteral("\u2013"));
    set("payback",
        figures.paybackYears
            ? withUnit(english.toString(*figures.paybackYears, 'f', 1), QStringLiteral("years"))
            : QStringLiteral("not within the years looked at"));
    double cost = 0;
    for (const CostBenefit *one : amounts) {
        if (one->side == CostSide::Cost)
            cost += (one->oneOff ? one->oneOff->toDouble() : 0)
                + (one->yearly ? one->yearly->toDouble() * years : 0);
    }
    set("currency_total_cost", amount(cost, settings.currency));
    double lost = 0;
    for (const BusinessAlternative &one : records.all<BusinessAlternative>()) {
        if (one.chosen && one.opportunityCost)
            lost = one.opportunityCost->toDouble();
    }
    set("opportunity_cost", amount(lost, settings.currency));
}

} // namespace

void addProjectFields(const FieldWords &words, FieldValues &values)
{
    addTasks(words, values);
    addBusinessCase(words, values);
}

} // namespace gapwright
