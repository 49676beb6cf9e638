// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// Whether something done has had its effect.
enum class Effectiveness { Open, Effective, Partly, NotEffective };

template <> std::span<const Choice> choicesOf<Effectiveness>();

} // namespace gapwright
