// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"
#include "reports/documents/document_output.h"

namespace gapwright {

/// The document as one HTML file that needs nothing else: styles and pictures are inside. Needs a
/// QGuiApplication when there are figures.
[[nodiscard]] QString writeHtml(const Blocks &blocks, const DocumentOutput &output);

} // namespace gapwright
