// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"

namespace gapwright::test {

/// The day the finished project is looked at.
[[nodiscard]] QDate finishedToday();

/// The records of a project that meets every criterion data can decide, of the 13 steps and the
/// certification cycle. Tests change one thing and look at what becomes of its step.
[[nodiscard]] ProjectRecords finishedProject(const Catalogue &catalogue);

/// The record with that id; it must be there.
template <class R> [[nodiscard]] R &recordIn(ProjectRecords &records, const char *id)
{
    for (R &record : records.all<R>()) {
        if (record.id.value == QLatin1String(id))
            return record;
    }
    qFatal("no record %s", id);
}

} // namespace gapwright::test
