// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/business_case/case_comparison.h"
#include "charts/cash_flow.h"
#include "reports/blocks.h"
#include "reports/documents/document_output.h"

#include <QLocale>

namespace gapwright {

/// What the one page for the sponsor is written from.
struct SponsorSummary {
    QString organization;
    QByteArray logo = {};
    QString sponsor = {}; ///< who decides; may be empty
    QDate date = {};
    CaseComparison comparison;
    std::vector<Problem> openPoints = {}; ///< what the reader should know is missing
    QLocale locale = {};
};

/// Sums so far of all alternatives, and the net amounts of the one with that id. The recommended
/// alternative keeps the same look everywhere.
[[nodiscard]] CashFlow cashFlowOf(const CaseComparison &comparison, const QString &shown);

/// One page: figures, recommendation, comparison, cash flow, largest lines, the decision asked for.
/// Long texts are shortened and long lists cut as far as one page of `output` asks for.
[[nodiscard]] Blocks sponsorSummary(const SponsorSummary &summary, const DocumentOutput &output);

} // namespace gapwright
