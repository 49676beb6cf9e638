// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// How often something planned takes place.
enum class Frequency {
    NotStated,
    Continuous,
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
    OnEvent
};

template <> std::span<const Choice> choicesOf<Frequency>();

/// The longest time between two occurrences in days; 0 when there is no fixed one.
[[nodiscard]] int daysBetween(Frequency frequency);

} // namespace gapwright
