// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/document_answers/document_answer.h"

#include <QCoreApplication>

namespace gapwright {

template <> const RegisterDefinition<DocumentAnswer> &definitionOf<DocumentAnswer>()
{
    using R = DocumentAnswer;
    static const auto definition = [] {
        RegisterDefinition<R> made("document_answers",
                                   QT_TRANSLATE_NOOP("Register", "Answers to document assistants"));
        made.reference<&R::document>("document_id", QT_TRANSLATE_NOOP("Register", "Document"),
                                     "documents", Required)
            .text<&R::question>("question", QT_TRANSLATE_NOOP("Register", "Question"),
                                Required | ShownInList)
            .text<&R::answer>("answer", QT_TRANSLATE_NOOP("Register", "Answer"),
                              ShownInList | Searchable, {.multiline = true});
        return made;
    }();
    return definition;
}

} // namespace gapwright
