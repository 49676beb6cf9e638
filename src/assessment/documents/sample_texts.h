// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"
#include "base/result.h"

#include <functional>

namespace gapwright {

/// Texts for the documents of the sample project, made from its records once those are there.
struct SampleTexts {
    std::vector<DocumentText> texts;
    std::vector<DocumentComment> comments;
};
using SampleTextMaker =
    std::function<Result<SampleTexts>(const ProjectRecords &records, QDate today)>;

} // namespace gapwright
