// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/document_texts/document_text.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = DocumentText;

void addText(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::document>("document_id", QT_TRANSLATE_NOOP("Register", "Document"),
                                 "documents", Required)
        .text<&R::version>("version", QT_TRANSLATE_NOOP("Register", "Version"),
                           Required | ShownInList)
        .choice<&R::status>("status", QT_TRANSLATE_NOOP("Register", "Status"),
                            Required | ShownInList)
        .text<&R::body>("body", QT_TRANSLATE_NOOP("Register", "Text"), Searchable,
                        {.multiline = true})
        .text<&R::templateId>("template", QT_TRANSLATE_NOOP("Register", "Document template"),
                              Optional)
        .text<&R::templateHash>("template_hash",
                                QT_TRANSLATE_NOOP("Register", "State of the template"), Optional)
        .text<&R::changeSummary>("change_summary", QT_TRANSLATE_NOOP("Register", "What changed"),
                                 ShownInList | Searchable);
}

void addSteps(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::author>("author_id", QT_TRANSLATE_NOOP("Register", "Author"), "people",
                               ShownInList)
        .date<&R::createdOn>("created_on", QT_TRANSLATE_NOOP("Register", "Begun on"), Optional)
        .date<&R::submittedOn>("submitted_on", QT_TRANSLATE_NOOP("Register", "In review since"),
                               Optional)
        .reference<&R::approvedBy>("approved_by_id", QT_TRANSLATE_NOOP("Register", "Approved by"),
                                   "people", ShownInList)
        .date<&R::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Register", "Approved on"),
                              ShownInList)
        .date<&R::publishedOn>("published_on", QT_TRANSLATE_NOOP("Register", "Published on"),
                               Optional)
        .date<&R::endedOn>("ended_on", QT_TRANSLATE_NOOP("Register", "In force until"), Optional)
        .text<&R::fieldValues>("field_values",
                               QT_TRANSLATE_NOOP("Register", "Values of the fields"), Optional,
                               {.multiline = true});
}

} // namespace

template <> const RegisterDefinition<R> &definitionOf<R>()
{
    static const auto definition = [] {
        RegisterDefinition<R> made("document_texts",
                                   QT_TRANSLATE_NOOP("Register", "Texts of documents"));
        addText(made);
        addSteps(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
