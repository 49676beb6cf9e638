// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// The capability of a process, ISO/IEC 33020 idea. Never derived from conformity (VR32).
enum class CapabilityLevel {
    NotStated,
    Incomplete,
    Performed,
    Managed,
    Established,
    Predictable,
    Innovating
};

template <> std::span<const Choice> choicesOf<CapabilityLevel>();

} // namespace gapwright
