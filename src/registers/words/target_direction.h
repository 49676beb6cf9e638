// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// On which side of a target is good.
enum class TargetDirection { NotStated, HigherIsBetter, LowerIsBetter, CloseToTarget };

template <> std::span<const Choice> choicesOf<TargetDirection>();

} // namespace gapwright
