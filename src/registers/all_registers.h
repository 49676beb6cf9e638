// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/assessments/assessment.h"
#include "registers/attachments/attachment.h"
#include "registers/capability_results/capability_result.h"
#include "registers/engagements/engagement.h"
#include "registers/evidence_links/evidence_link.h"
#include "registers/item_results/item_result.h"

namespace gapwright {

/// The list of registers, parents before children. Calls visit.template operator()<R>() for each.
/// Only the few .cpp files that treat all registers alike include this.
template <class Visitor> void forEachRegister(Visitor &&visit)
{
    visit.template operator()<Attachment>();
    visit.template operator()<Engagement>();
    visit.template operator()<Assessment>();
    visit.template operator()<ItemResult>();
    visit.template operator()<CapabilityResult>();
    visit.template operator()<EvidenceLink>();
}

} // namespace gapwright
