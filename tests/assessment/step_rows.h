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

} // namespace gapwright::test
