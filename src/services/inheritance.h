// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/assessment_data.h"

namespace gapwright {

/// An item that another certified management system covers.
struct InheritedItem {
    QString item;
    QString references; ///< its clauses and controls in the other standard, "6.1.2, A.5.24"
    LinkFit fit = LinkFit::Same; ///< the best of its links, never Related
    OriginConfidence confidence = OriginConfidence::Low; ///< Low for a partial fit
    QString note; ///< what is given and what is missing; may be empty
};

/// What inheriting would mark. It never sets a status: a person confirms by scoring.
struct InheritPlan {
    LinkedStandard standard = LinkedStandard::Iso27001;
    std::vector<InheritedItem> items; ///< to be marked, in catalogue order
    int scored = 0; ///< items with a fitting link that have a status already; left alone
    int marked = 0; ///< the same, marked already with at least this confidence
    std::vector<ItemResult> changed; ///< the results with their marks
};

/// Which items of an assessment may be taken as inherited by an organization that is certified to
/// `standard`: those with a link of fit Same, and of fit Partial if wanted. A better mark replaces
/// a poorer one. Pure.
[[nodiscard]] InheritPlan inheritFrom(LinkedStandard standard, bool withPartial,
                                      const AssessmentData &target, const Catalogue &catalogue);

/// "Inherit 97 items from ISO/IEC 27001:2022": the label of the transaction.
[[nodiscard]] QString labelOf(const InheritPlan &plan);

} // namespace gapwright
