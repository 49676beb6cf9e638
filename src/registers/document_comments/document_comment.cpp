// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/document_comments/document_comment.h"

#include <QCoreApplication>

namespace gapwright {

template <> const RegisterDefinition<DocumentComment> &definitionOf<DocumentComment>()
{
    using R = DocumentComment;
    static const auto definition = [] {
        RegisterDefinition<R> made("document_comments",
                                   QT_TRANSLATE_NOOP("Register", "Comments on documents"));
        made.reference<&R::text>("text_id", QT_TRANSLATE_NOOP("Register", "Text"), "document_texts",
                                 Required)
            .text<&R::heading>("heading", QT_TRANSLATE_NOOP("Register", "Heading"), Optional)
            .text<&R::quote>("quote", QT_TRANSLATE_NOOP("Register", "About the words"), Searchable,
                             {.multiline = true})
            .text<&R::remark>("remark", QT_TRANSLATE_NOOP("Register", "Remark"),
                              Required | ShownInList | Searchable, {.multiline = true})
            .text<&R::author>("author", QT_TRANSLATE_NOOP("Register", "Written by"), ShownInList)
            .date<&R::writtenOn>("written_on", QT_TRANSLATE_NOOP("Register", "Written on"),
                                 ShownInList)
            .flag<&R::resolved>("resolved", QT_TRANSLATE_NOOP("Register", "Resolved"), ShownInList)
            .text<&R::answer>("answer", QT_TRANSLATE_NOOP("Register", "Answer"), Searchable,
                              {.multiline = true});
        return made;
    }();
    return definition;
}

} // namespace gapwright
