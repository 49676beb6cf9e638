// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "finished_project.h"

namespace gapwright::test {

/// One change of a finished project after which a criterion is no longer met.
struct StepRow {
    const char *criterion;
    const char *name;
    void (*change)(ProjectRecords &);
};

std::span<const StepRow> rowsOfSteps();
/// The same at the borders: one day too late, blanks, records that do not count.
std::span<const StepRow> bordersOfSteps();
/// Changes after which the criterion is still met.
std::span<const StepRow> rowsThatKeepSteps();

} // namespace gapwright::test
