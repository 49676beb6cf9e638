// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/tour_overlay.h"

namespace gapwright {

/// The parts of the window with an open project, in the order one needs them. Found by object name
/// below `window`; the page at hand is `page`.
[[nodiscard]] std::vector<TourStop> tourStops(const QWidget &window, QWidget *page);

} // namespace gapwright
