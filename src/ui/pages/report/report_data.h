// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/gap_report_data.h"
#include "base/result.h"

namespace gapwright {

class ProjectSession;

/// What a report of one assessment is written from, taken from the records in memory. The logo is
/// read from the file by the caller, since that takes time.
Result<GapReportData> reportDataOf(const ProjectSession &session, const Id<Assessment> &assessment,
                                   const QByteArray &logo, QDate date);

} // namespace gapwright
