// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hits.h"

#include <algorithm>

namespace gapwright {

const Hit *hitAt(const Hits &hits, QPointF point)
{
    const auto last = std::find_if(hits.rbegin(), hits.rend(), [point](const Hit &hit) {
        return hit.shape.containsPoint(point, Qt::WindingFill);
    });
    return last == hits.rend() ? nullptr : &*last;
}

} // namespace gapwright
