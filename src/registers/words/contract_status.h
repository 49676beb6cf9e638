// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// The life of a contract or agreement.
enum class ContractStatus { Draft, Negotiation, Active, UnderReview, Expired, Terminated };

template <> std::span<const Choice> choicesOf<ContractStatus>();

} // namespace gapwright
