// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/gap_report_data.h"

namespace gapwright {

/// Something that would embarrass in front of the client, found before a report goes out.
struct ReportConcern {
    enum class Kind {
        Unscored,
        OriginUnconfirmed, ///< inherited or carried over, and confirmed by nobody
        GapWithoutDescription,
        GapWithoutAction, ///< no recommendation, owner or due date
        ConformingWithoutEvidence,
        NotApplicableWithoutReason,
        ActionPastDue,
        CapabilityNotRated,
        NoLogo,
        EngagementIncomplete
    };
    Kind kind;
    QString sentence; ///< translated, with the count
    QStringList items; ///< ids of items or areas it is about, in catalogue order
};

[[nodiscard]] std::vector<ReportConcern> concernsOf(const GapReportData &data);

} // namespace gapwright
