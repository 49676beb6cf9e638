// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/arithmetic.h"
#include "assessment/business_case/case_comparison.h"

namespace gapwright {

/// Where the figures of an alternative come from, year by year.
[[nodiscard]] Arithmetic presentValueArithmetic(const AlternativeCase &one, const CaseTerms &terms);
[[nodiscard]] Arithmetic returnArithmetic(const AlternativeCase &one, const CaseTerms &terms);
[[nodiscard]] Arithmetic paybackArithmetic(const AlternativeCase &one, const CaseTerms &terms);
/// Every line of an alternative and the year it counts in.
[[nodiscard]] Arithmetic investmentArithmetic(const AlternativeCase &one, const CaseTerms &terms);

} // namespace gapwright
