// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// The life of documented information.
enum class DocStatus { Draft, InReview, Approved, Published, Superseded, Withdrawn };

template <> std::span<const Choice> choicesOf<DocStatus>();

} // namespace gapwright
