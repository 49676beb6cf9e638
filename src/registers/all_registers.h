// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/assessments/assessment.h"
#include "registers/attachments/attachment.h"
#include "registers/capability_results/capability_result.h"
#include "registers/engagements/engagement.h"
#include "registers/evidence_links/evidence_link.h"
#include "registers/item_results/item_result.h"

namespace gapwright {

template <class... R> struct RegisterList {
};

/// The list of registers, parents before children.
using AllRegisters =
    RegisterList<Attachment, Engagement, Assessment, ItemResult, CapabilityResult, EvidenceLink>;

namespace detail {
template <class Visitor, class... R> void visitRegisters(Visitor &visit, RegisterList<R...>)
{
    (visit.template operator()<R>(), ...);
}
} // namespace detail

/// Calls visit.template operator()<R>() for each register, in the order of the list. Only the few
/// .cpp files that treat all registers alike use this.
template <class Visitor> void forEachRegister(Visitor &&visit)
{
    detail::visitRegisters(visit, AllRegisters{});
}

} // namespace gapwright
