// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/evidence_links/evidence_link.h"

namespace gapwright {

template <> const RegisterDefinition<EvidenceLink> &definitionOf<EvidenceLink>()
{
    using R = EvidenceLink;
    static const auto definition =
        RegisterDefinition<R>("evidence_links", QT_TRANSLATE_NOOP("Register", "Evidence files"))
            .reference<&R::result>("result_id", QT_TRANSLATE_NOOP("Register", "Result"),
                                   "item_results", Required)
            .reference<&R::attachment>("attachment_id", QT_TRANSLATE_NOOP("Register", "File"),
                                       "attachment", Required)
            .text<&R::caption>("caption", QT_TRANSLATE_NOOP("Register", "Caption"),
                               ShownInList | Searchable);
    return definition;
}

} // namespace gapwright
