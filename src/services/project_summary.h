// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/assessments/assessment.h"
#include "registers/engagements/engagement.h"
#include "storage/project_file.h"

#include <vector>

namespace gapwright {

/// What is in a project file, at a glance.
struct ProjectSummary {
    QString path;
    qint64 size = 0; ///< bytes
    int formatVersion = 0; ///< of the schema
    Engagement engagement;
    std::vector<Assessment> assessments; ///< the earliest first
    std::vector<std::pair<QByteArray, int>>
        counts; ///< table, records; in the order of the registers
    HistoryEntry lastChange; ///< sequence 0 when nothing has ever changed
};

Result<ProjectSummary> summaryOf(ProjectFile &project);

} // namespace gapwright
