// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/sample_texts.h"
#include "base/clock.h"
#include "content/catalogue.h"
#include "storage/project_file.h"

namespace gapwright {

/// Makes the sample project: a fictional managed-service provider with a baseline approved nine
/// months ago, a current assessment held ten days ago, all registers filled, evidence files and a
/// history by two people. All dates follow from the clock; the same day gives the same content but
/// for the ids. With an `organization` the texts speak of that one. Refusals are those of
/// makeProject(). `texts` (sampleTextMaker() of reports) writes the texts of the documents; without
/// it they have none.
Result<std::unique_ptr<ProjectFile>>
makeSampleProject(const OpenRequest &file, const QString &organization, const Clock &clock,
                  const Catalogue &catalogue, const SampleTextMaker &texts = {});

} // namespace gapwright
