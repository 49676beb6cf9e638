// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/raci/raci_matrix.h"
#include "charts/letter_matrix.h"
#include "reports/blocks.h"

namespace gapwright {

/// The RACI matrix as a chart.
[[nodiscard]] LetterMatrix letterMatrixOf(const RaciMatrix &matrix);

/// The matrix for print: the picture, broken rows with what to do, and the same as a table of
/// names, activity by activity. `organization` stands at the head.
[[nodiscard]] Blocks raciBlocks(const RaciMatrix &matrix, const QString &organization);

} // namespace gapwright
