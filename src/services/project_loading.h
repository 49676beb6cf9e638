// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/gap_report_data.h"
#include "registers/documents/document.h"
#include "storage/project_file.h"

#include <span>

namespace gapwright {

/// The records a gap report is made from, wherever they are kept: views that must outlive the call.
struct ReportRecords {
    Engagement engagement;
    QByteArray logo; ///< bytes of engagement.logo; empty for none
    std::span<const Assessment> assessments;
    std::span<const ItemResult> results; ///< of all assessments
    std::span<const CapabilityResult> capability;
    std::span<const Attachment> attachments;
    std::span<const EvidenceLink> links;
    std::span<const Document> documents; ///< of the register, for the readiness
};

/// The largest logo that a report prints, in bytes.
inline constexpr qint64 logoLimit = 8LL << 20;

/// True when `a` was held before `b`. One without a date is the newest; ids decide a tie.
[[nodiscard]] bool isEarlier(const Assessment &a, const Assessment &b);

/// One assessment out of the records of all, sorted as AssessmentData promises. Results of items
/// that the catalogue does not know are left out.
[[nodiscard]] AssessmentData assessmentDataFrom(const ReportRecords &records,
                                                const Assessment &head, const Catalogue &catalogue);

/// Pure. An unknown assessment is NotFound.
Result<GapReportData> gapReportDataFrom(const ReportRecords &records,
                                        std::shared_ptr<const Catalogue> catalogue,
                                        const Id<Assessment> &assessment, QDate date);

/// The same from the file.
Result<GapReportData> loadGapReportData(ProjectFile &project,
                                        std::shared_ptr<const Catalogue> catalogue,
                                        const Id<Assessment> &assessment, QDate date);

/// The engagement of a project; a project without one is Damaged.
Result<Engagement> loadEngagement(ProjectFile &project);

/// All assessments of a project, the earliest first.
Result<std::vector<Assessment>> loadAssessments(ProjectFile &project);

Result<AssessmentData> loadAssessment(ProjectFile &project, const Assessment &head,
                                      const Catalogue &catalogue);

/// The assessment of that name (case does not matter), or the latest one for an empty name.
/// NotFound names those that exist.
Result<Assessment> findAssessment(ProjectFile &project, const QString &name);

} // namespace gapwright
