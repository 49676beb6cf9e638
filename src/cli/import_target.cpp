// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_target.h"

#include "base/clock.h"
#include "base/text.h"
#include "cli/command_parts.h"
#include "services/project_loading.h"

#include <QCoreApplication>

namespace gapwright {

Result<ImportTarget> importTarget(ProjectFile &project, const Arguments &arguments,
                                  const Catalogue &catalogue)
{
    const QString name = storedText(arguments.text("name")).trimmed();
    const Result<std::vector<Assessment>> existing = loadAssessments(project);
    if (!existing)
        return existing.error();
    const Result<Assessment> head = findAssessment(project, name);
    if (!head && head.error().kind != ErrorKind::NotFound)
        return head.error();
    if (head) {
        Result<AssessmentData> data = loadAssessment(project, *head, catalogue);
        if (!data)
            return data.error();
        return ImportTarget{std::move(*data), false};
    }
    Assessment made;
    made.name = name.isEmpty() ? QCoreApplication::translate("CommandLine", "Baseline") : name;
    made.kind = existing->empty() ? AssessmentKind::Baseline : AssessmentKind::Reassessment;
    made.heldOn = Clock().today();
    made.assessor = authorOf(arguments);
    return ImportTarget{newAssessment(made, catalogue), true};
}

} // namespace gapwright
