// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_summary.h"

#include "registers/all_registers.h"
#include "services/project_loading.h"
#include "storage/connection.h"
#include "storage/project_reader.h"

#include <QFileInfo>

namespace gapwright {

Result<ProjectSummary> summaryOf(ProjectFile &project)
{
    ProjectSummary summary;
    summary.path = project.path();
    summary.size = QFileInfo(project.path()).size();
    const Result<qint64> version = project.connection().integer("PRAGMA user_version");
    if (!version)
        return version.error();
    summary.formatVersion = int(*version);
    const Result<Engagement> engagement = loadEngagement(project);
    if (!engagement)
        return engagement.error();
    summary.engagement = *engagement;
    Result<std::vector<Assessment>> assessments = loadAssessments(project);
    if (!assessments)
        return assessments.error();
    summary.assessments = std::move(*assessments);
    Outcome counted = Unit{};
    forEachRegister([&]<class R>() {
        const QByteArray table = definitionOf<R>().table;
        const Result<qint64> count = project.connection().integer("SELECT count(*) FROM " + table);
        if (count)
            summary.counts.emplace_back(table, int(*count));
        else
            counted = count.error();
    });
    if (!counted)
        return counted.error();
    const Result<std::vector<HistoryEntry>> last =
        readHistory(project.connection(), {{}, {}, 1, 0});
    if (!last)
        return last.error();
    if (!last->empty())
        summary.lastChange = last->front();
    return summary;
}

} // namespace gapwright
