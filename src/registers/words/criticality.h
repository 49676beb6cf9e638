// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// How hard a failure hits customers.
enum class Criticality { NotStated, Low, Medium, High, Vital };

template <> std::span<const Choice> choicesOf<Criticality>();

} // namespace gapwright
