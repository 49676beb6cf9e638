// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/engagements/engagement.h"

namespace gapwright {

template <> const RegisterDefinition<Engagement> &definitionOf<Engagement>()
{
    using R = Engagement;
    static const auto definition =
        RegisterDefinition<R>("engagements", QT_TRANSLATE_NOOP("Register", "Engagement"))
            .text<&R::organization>("organization", QT_TRANSLATE_NOOP("Register", "Organization"),
                                    Required | ShownInList | Searchable)
            .text<&R::legalName>("legal_name", QT_TRANSLATE_NOOP("Register", "Legal name"),
                                 Searchable)
            .text<&R::sector>("sector", QT_TRANSLATE_NOOP("Register", "Sector"), Searchable)
            .optionalNumber<&R::staffInScope, 1>("staff_in_scope",
                                                 QT_TRANSLATE_NOOP("Register", "Staff in scope"))
            .text<&R::scope>("scope", QT_TRANSLATE_NOOP("Register", "Scope of the SMS"), Searchable,
                             {.multiline = true}, {.wide = true})
            .text<&R::consultant>("consultant", QT_TRANSLATE_NOOP("Register", "Lead assessor"))
            .text<&R::consultancy>("consultancy", QT_TRANSLATE_NOOP("Register", "Consultancy"))
            .flag<&R::licenceConfirmed>(
                "licence_confirmed",
                QT_TRANSLATE_NOOP("Register", "Client holds a licensed copy of the standard"))
            .date<&R::startedOn>("started_on", QT_TRANSLATE_NOOP("Register", "Start"))
            .date<&R::targetCertification>("target_certification",
                                           QT_TRANSLATE_NOOP("Register", "Target certification"))
            .reference<&R::logo>("logo_id", QT_TRANSLATE_NOOP("Register", "Logo"), "attachment")
            .text<&R::classification>("classification",
                                      QT_TRANSLATE_NOOP("Register", "Classification"))
            .flag<&R::isSample>("is_sample", QT_TRANSLATE_NOOP("Register", "Sample project"));
    return definition;
}

} // namespace gapwright
