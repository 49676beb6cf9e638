// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/business_case.h"
#include "assessment/register_rules/problem.h"
#include "registers/business_alternatives/business_alternative.h"
#include "registers/cost_benefits/cost_benefit.h"
#include "registers/project_settings/project_settings.h"

namespace gapwright {

/// What a business case counts with.
struct CaseTerms {
    QString currency; ///< of the project; empty while nobody has said
    int horizon = 3; ///< years after year 0
    double rate = 0; ///< discount rate, 0.06 for 6 %
};

/// The terms of the project settings: 3 years and 0 % where they are silent.
[[nodiscard]] CaseTerms termsOf(const ProjectSettings &settings);

/// One year of an alternative, in the currency of the project.
struct CaseYear {
    double cost = 0; ///< positive
    double benefit = 0;
    double cumulative = 0; ///< of all years up to this one
    double presentValue = 0; ///< of this year, discounted to year 0

    [[nodiscard]] double net() const { return benefit - cost; }
};

/// One alternative with its lines and what they come to.
struct AlternativeCase {
    BusinessAlternative alternative; ///< without id: lines of no alternative, none is recommended
    std::vector<CostBenefit> lines; ///< costs, then benefits, each by year and name
    std::vector<CaseYear> years; ///< 0 to the horizon
    BusinessCaseFigures figures;

    [[nodiscard]] double investment() const { return years.empty() ? 0 : -years.front().net(); }
    [[nodiscard]] double totalCost() const;
    [[nodiscard]] double totalBenefit() const;
    [[nodiscard]] double opportunityCost() const;
    /// Net present value less what cannot be earned meanwhile: what alternatives are compared by.
    [[nodiscard]] double worth() const { return figures.netPresentValue - opportunityCost(); }
};

/// All alternatives side by side: the recommended one first, the others by worth.
struct CaseComparison {
    CaseTerms terms;
    std::vector<AlternativeCase> alternatives;

    [[nodiscard]] const AlternativeCase *recommended() const; ///< null when none is
    [[nodiscard]] const AlternativeCase *find(const QString &id) const;
};

/// A line without a year counts in year 0, one beyond the horizon or not in money does not count.
/// A yearly amount counts from its year to the horizon.
[[nodiscard]] CaseComparison compareAlternatives(const ProjectSettings &settings,
                                                 std::span<const BusinessAlternative> alternatives,
                                                 std::span<const CostBenefit> lines);

/// What a sponsor would ask first: nothing compared with, nothing recommended, benefits without a
/// basis, an amount named in another currency, no running cost. Without a rule number; errors
/// first.
[[nodiscard]] std::vector<Problem> caseConcerns(const CaseComparison &comparison,
                                                const ProjectSettings &settings);

/// "-12,300 GBP", rounded to whole units.
[[nodiscard]] QString moneyText(double amount, const QString &currency);
/// "2.4 years", or that it does not happen.
[[nodiscard]] QString paybackText(const BusinessCaseFigures &figures);
/// "41 %", or a dash.
[[nodiscard]] QString returnText(const BusinessCaseFigures &figures);

} // namespace gapwright
