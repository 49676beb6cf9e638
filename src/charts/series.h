// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>
#include <vector>

namespace gapwright {

/// Colour, dash and marker of a series. The first three keep their meaning in every chart.
enum class SeriesStyle { Now, Target, Baseline, Fourth, Fifth, Sixth, Seventh };

/// One row of figures. A missing value is a gap, never a zero.
struct Series {
    QString name = {}; ///< translated
    std::vector<std::optional<double>> values = {}; ///< one per axis, category or date
    SeriesStyle style = SeriesStyle::Now;
};

/// An axis of a radar, a category of bars, a row or column of a heat map.
struct ChartAxis {
    QString key = {}; ///< given back in hits
    QString label = {};
    QString shortLabel = {}; ///< used where `label` finds no room; empty: `label` is elided instead
};

} // namespace gapwright
