// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// A five-step rating; its value is the step, 0 when none is given.
enum class Level15 { NotStated, One, Two, Three, Four, Five };

template <> std::span<const Choice> choicesOf<Level15>();

/// 1 to 5, or 0 when no level is given.
[[nodiscard]] constexpr int valueOf(Level15 level)
{
    return int(level);
}

} // namespace gapwright
