// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/master_list.h"
#include "cli/command.h"
#include "reports/documents/project_document.h"
#include "services/project_records_loading.h"

#include <memory>

namespace gapwright {

/// What the commands about documents work on.
struct LoadedProject {
    std::shared_ptr<const Catalogue> catalogue;
    ProjectRecords records;
    QDate today;

    [[nodiscard]] FieldSources sources() const { return {&records, catalogue.get(), today}; }
};

/// Reads the project of the first positional; the day is --date, else today.
Result<LoadedProject> loadProject(const Arguments &arguments);

/// "services.owner (Hosting)": a field without a value, as people find it.
[[nodiscard]] QString nameOf(const MissingField &field);

} // namespace gapwright
