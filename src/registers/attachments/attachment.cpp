// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/attachments/attachment.h"

namespace gapwright {

template <> const RegisterDefinition<Attachment> &definitionOf<Attachment>()
{
    using R = Attachment;
    static const auto definition =
        RegisterDefinition<R>("attachment", QT_TRANSLATE_NOOP("Register", "Attachments"))
            .text<&R::name>("name", QT_TRANSLATE_NOOP("Register", "File name"),
                            Required | ShownInList | Searchable)
            .size<&R::size>("size", QT_TRANSLATE_NOOP("Register", "Size"), ShownInList)
            .text<&R::sha>("sha", QT_TRANSLATE_NOOP("Register", "Checksum"), Required)
            .text<&R::mediaType>("media_type", QT_TRANSLATE_NOOP("Register", "Kind of file"));
    return definition;
}

} // namespace gapwright
