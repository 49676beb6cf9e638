// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QStringList>

namespace gapwright {

struct ProjectParts;

/// ProjectFile::verify without the class around it.
Result<QStringList> verifyProject(ProjectParts &project);

} // namespace gapwright
