// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/contract_status.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ContractStatus>()
{
    static constexpr Choice choices[] = {
        {int(ContractStatus::Draft), "draft", QT_TRANSLATE_NOOP("Register", "Draft")},
        {int(ContractStatus::Negotiation), "negotiation",
         QT_TRANSLATE_NOOP("Register", "Negotiation")},
        {int(ContractStatus::Active), "active", QT_TRANSLATE_NOOP("Register", "Active")},
        {int(ContractStatus::UnderReview), "under_review",
         QT_TRANSLATE_NOOP("Register", "Under review")},
        {int(ContractStatus::Expired), "expired", QT_TRANSLATE_NOOP("Register", "Expired")},
        {int(ContractStatus::Terminated), "terminated",
         QT_TRANSLATE_NOOP("Register", "Terminated")},
    };
    return choices;
}

} // namespace gapwright
