// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/document_readiness.h"
#include "assessment/scorecard.h"
#include "registers/engagements/engagement.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace gapwright {

/// Everything a gap report is written from, as values: no report reads the database. Loaded by
/// services (loadGapReportData), also made by the workspace from its records in memory.
struct GapReportData {
    std::shared_ptr<const Catalogue> catalogue;
    Engagement engagement;
    QByteArray logo; ///< SVG, PNG or JPEG as stored; empty for none
    AssessmentData current;
    Scorecard scores;
    /// The assessment to compare with: the earliest one before `current`, if there is any.
    std::optional<AssessmentData> baseline;
    std::optional<Scorecard> baselineScores;
    std::vector<TrendPoint> trend; ///< all assessments up to `current`, by date
    QHash<QString, QStringList> evidenceFiles; ///< item id -> names of the attached files
    /// What the readiness for stage 1 is computed from; without it, from the items alone.
    std::optional<StageOneBasis> stageOne;
    QDate date; ///< of the report; due dates are compared with it
};

} // namespace gapwright
