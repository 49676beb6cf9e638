// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_records_loading.h"

#include "storage/record_table.h"

namespace gapwright {

Result<ProjectRecords> loadRecords(ProjectFile &project)
{
    ProjectRecords records;
    Outcome outcome = Unit{};
    forEachRegister([&]<class R>() {
        if (!outcome)
            return;
        Result<std::vector<R>> all = RecordTable<R>(project.connection()).all();
        if (all)
            records.all<R>() = std::move(*all);
        else
            outcome = all.error();
    });
    if (!outcome)
        return outcome.error();
    return records;
}

} // namespace gapwright
