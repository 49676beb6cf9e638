// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/business_case/case_comparison.h"
#include "base/rounding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace gapwright {

namespace {

constexpr double muchUncertain = 0.5; ///< share of benefits that should not rest on guesses

void checkTerms(const CaseComparison &comparison, const ProjectSettings &settings,
                ProblemList &problems)
{
    const ProblemPlace place{definitionOf<ProjectSettings>().table, settings.id.value, {}};
    if (!settings.discountRate)
        problems.warning(
            "", {place.table, place.record, "discount_rate"},
            QT_TRANSLATE_NOOP("RegisterRules",
                              "No discount rate is stated; the figures count with 0 %."),
            QT_TRANSLATE_NOOP("RegisterRules", "Ask finance for the usual rate."));
    if (!settings.horizonYears)
        problems
            .info("", {place.table, place.record, "horizon_years"},
                  QT_TRANSLATE_NOOP("RegisterRules",
                                    "No horizon is stated; the figures count %1 years."),
                  QT_TRANSLATE_NOOP("RegisterRules", "Agree the horizon with the sponsor."))
            .with(QString::number(comparison.terms.horizon));
}

void checkAlternatives(const CaseComparison &comparison, ProblemList &problems)
{
    const auto countIf = [&](auto wanted) {
        return std::ranges::count_if(comparison.alternatives, [&](const AlternativeCase &one) {
            return one.alternative.id.isSet() && wanted(one.alternative);
        });
    };
    const auto place = inRegister<BusinessAlternative>();
    const auto all = countIf([](const BusinessAlternative &) { return true; });
    const auto chosen = countIf([](const BusinessAlternative &one) { return one.chosen; });
    if (countIf([](const BusinessAlternative &one) { return one.doesNothing; }) == 0)
        problems.warning(
            "", place,
            QT_TRANSLATE_NOOP("RegisterRules",
                              "No alternative means doing nothing, so nothing shows what waiting "
                              "costs."),
            QT_TRANSLATE_NOOP("RegisterRules", "Add it, and say what happens then."));
    if (all == 1)
        problems.warning("", place,
                         QT_TRANSLATE_NOOP("RegisterRules",
                                           "There is only one alternative: nothing is compared."),
                         QT_TRANSLATE_NOOP("RegisterRules", "Add another way to reach the goal."));
    if (all > 0 && chosen == 0)
        problems.warning("", place,
                         QT_TRANSLATE_NOOP("RegisterRules", "No alternative is recommended."),
                         QT_TRANSLATE_NOOP("RegisterRules",
                                           "Tick “Recommended” at the one the sponsor is asked to "
                                           "approve."));
    if (chosen > 1)
        problems
            .error("", place,
                   QT_TRANSLATE_NOOP("RegisterRules", "%1 alternatives are recommended."),
                   QT_TRANSLATE_NOOP("RegisterRules", "Leave “Recommended” at one of them."))
            .with(QString::number(chosen));
}

/// Currencies named beside a number, such as "12,000 EUR" or "$500".
QStringList currenciesIn(const QString &text)
{
    static const QRegularExpression named(QStringLiteral(
        "(?:\\d[\\s\\x{00A0}]?(EUR|USD|GBP|CHF|JPY|CNY|INR|AUD|CAD|SEK|NOK|DKK|PLN|CZK|HUF|SGD|"
        "HKD|NZD|ZAR|BRL|€|\\$|£|¥))|(?:\\b(EUR|USD|GBP|CHF|JPY|CNY|INR|AUD|CAD|SEK|NOK|DKK|PLN|"
        "CZK|HUF|SGD|HKD|NZD|ZAR|BRL)[\\s\\x{00A0}]?\\d)|(?:(€|\\$|£|¥)\\s?\\d)"));
    static const QHash<QString, QString> signs{{QStringLiteral("€"), QStringLiteral("EUR")},
                                               {QStringLiteral("$"), QStringLiteral("USD")},
                                               {QStringLiteral("£"), QStringLiteral("GBP")},
                                               {QStringLiteral("¥"), QStringLiteral("JPY")}};
    QStringList found;
    auto matches = named.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(1) + match.captured(2) + match.captured(3);
        found << signs.value(word, word);
    }
    return found;
}

void checkLine(const CostBenefit &line, const CaseTerms &terms, ProblemList &problems)
{
    if (line.side == CostSide::Benefit && isBlank(line.basis))
        problems
            .warning("", at(line, "basis"),
                     QT_TRANSLATE_NOOP("RegisterRules", "The benefit “%1” has no basis."),
                     QT_TRANSLATE_NOOP("RegisterRules", "Say where the figure comes from."))
            .with(line.name);
    const QStringList named = currenciesIn(line.basis + QLatin1Char('\n') + line.name);
    if (terms.currency.isEmpty() || named.isEmpty() || named.contains(terms.currency))
        return;
    problems
        .warning(
            "", at(line, "basis"),
            QT_TRANSLATE_NOOP("RegisterRules", "Money in %1, but the project counts in %2: “%3”."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Convert the amount, and write the rate and the converted "
                              "amount into the basis."))
        .with(named.front())
        .with(terms.currency)
        .with(line.name);
}

void checkRecommended(const CaseComparison &comparison, const AlternativeCase &one,
                      ProblemList &problems)
{
    const auto isRunningCost = [](const CostBenefit &line) {
        return line.side == CostSide::Cost && line.yearly && line.yearly->scaled() > 0;
    };
    if (!one.alternative.doesNothing && std::ranges::none_of(one.lines, isRunningCost))
        problems.warning(
            "", inRegister<CostBenefit>(),
            QT_TRANSLATE_NOOP("RegisterRules", "The recommended alternative has no running cost."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Add what the system costs after certification, every year."));
    if (!one.alternative.opportunityCost)
        problems.info(
            "", at(one.alternative, "opportunity_cost"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The recommended alternative states no opportunity cost."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Say what cannot be done or earned meanwhile, or enter 0."));
    double uncertain = 0;
    double all = 0;
    for (const CostBenefit &line : one.lines) {
        if (line.side != CostSide::Benefit || !line.tangible)
            continue;
        const double amount = (line.yearly ? line.yearly->toDouble() : 0)
            + (line.oneOff ? line.oneOff->toDouble() : 0);
        all += amount;
        uncertain += line.certainty == EstimateCertainty::Low ? amount : 0;
    }
    if (all > 0 && uncertain / all > muchUncertain)
        problems
            .info("", inRegister<CostBenefit>(),
                  QT_TRANSLATE_NOOP("RegisterRules", "%1 % of the benefits are of low certainty."),
                  QT_TRANSLATE_NOOP("RegisterRules",
                                    "Find a better basis, or show a cautious "
                                    "case beside it."))
            .with(QLocale().toString(roundedHalfUp(100 * uncertain / all, 0), 'f', 0));
    const bool isBeaten =
        std::ranges::any_of(comparison.alternatives, [&](const AlternativeCase &other) {
            return other.worth() > one.worth();
        });
    if (isBeaten && isBlank(one.alternative.assessment))
        problems.warning(
            "", at(one.alternative, "assessment"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Another alternative is worth more than the recommended one."),
            QT_TRANSLATE_NOOP("RegisterRules", "Say under “Assessment” why it is recommended."));
}

} // namespace

std::vector<Problem> caseConcerns(const CaseComparison &comparison, const ProjectSettings &settings)
{
    ProblemList problems;
    if (comparison.alternatives.empty())
        return {};
    checkAlternatives(comparison, problems);
    checkTerms(comparison, settings, problems);
    if (const AlternativeCase *recommended = comparison.recommended())
        checkRecommended(comparison, *recommended, problems);
    for (const AlternativeCase &one : comparison.alternatives) {
        for (const CostBenefit &line : one.lines)
            checkLine(line, comparison.terms, problems);
        if (one.lines.empty() && one.alternative.chosen && !one.alternative.doesNothing)
            problems.warning(
                "", inRegister<CostBenefit>(),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The recommended alternative has no costs and no benefits."),
                QT_TRANSLATE_NOOP("RegisterRules", "Add its lines below."));
    }
    std::vector<Problem> found = problems.take();
    std::ranges::stable_sort(found, {}, &Problem::severity);
    return found;
}

} // namespace gapwright
