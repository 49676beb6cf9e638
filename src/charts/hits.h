// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <QPolygonF>
#include <QString>

#include <vector>

namespace gapwright {

/// A place of a chart that answers to the pointer.
struct Hit {
    QPolygonF shape = {}; ///< in the coordinates of the painter
    QString tip = {}; ///< translated, may have several lines
    QString key = {}; ///< what to open: the key of an axis, row, cell, task; never translated
};

using Hits = std::vector<Hit>;

/// The topmost hit at a point, or null when there is none. Valid as long as `hits` is not changed.
[[nodiscard]] const Hit *hitAt(const Hits &hits, QPointF point);

} // namespace gapwright
