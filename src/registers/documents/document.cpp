// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/documents/document.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<DocType>()
{
    static constexpr Choice choices[] = {
        {int(DocType::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(DocType::Policy), "policy", QT_TRANSLATE_NOOP("Register", "Policy")},
        {int(DocType::Plan), "plan", QT_TRANSLATE_NOOP("Register", "Plan")},
        {int(DocType::Procedure), "procedure", QT_TRANSLATE_NOOP("Register", "Procedure")},
        {int(DocType::ProcessDescription), "process_description",
         QT_TRANSLATE_NOOP("Register", "Process description")},
        {int(DocType::Agreement), "agreement", QT_TRANSLATE_NOOP("Register", "Agreement")},
        {int(DocType::Contract), "contract", QT_TRANSLATE_NOOP("Register", "Contract")},
        {int(DocType::Register), "register", QT_TRANSLATE_NOOP("Register", "Register")},
        {int(DocType::Record), "record", QT_TRANSLATE_NOOP("Register", "Record")},
        {int(DocType::Report), "report", QT_TRANSLATE_NOOP("Register", "Report")},
        {int(DocType::Instruction), "instruction", QT_TRANSLATE_NOOP("Register", "Instruction")},
        {int(DocType::ExternalDocument), "external_document",
         QT_TRANSLATE_NOOP("Register", "External document")},
        {int(DocType::Template), "template", QT_TRANSLATE_NOOP("Register", "Template")},
    };
    return choices;
}

namespace {

using R = Document;

void addDocument(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>(
            "code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Document"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "The number in your document system, for example “SMS-P-01”.")})
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "For example “Service management policy”.")})
        .choice<&R::type>(
            "type", QT_TRANSLATE_NOOP("Register", "Type"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Records show what happened, documents say what is to happen.")})
        .text<&R::mandatoryItem>(
            "mandatory_item", QT_TRANSLATE_NOOP("Register", "Item of the mandatory list"),
            ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "The id from the list of documents and records, for example “D04” or “R12”.")})
        .text<&R::clause>(
            "clause", QT_TRANSLATE_NOOP("Register", "Clause"), ShownInList, {},
            {.help = QT_TRANSLATE_NOOP("Register", "The clause it serves, for example “5.2”.")})
        .text<&R::version>("version", QT_TRANSLATE_NOOP("Register", "Version"),
                           Required | ShownInList, {},
                           {.help = QT_TRANSLATE_NOOP("Register", "For example “1.2”.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Superseded versions stay readable.")});
}

void addPeople(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::owner>("owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people",
                              Required | ShownInList,
                              {.section = QT_TRANSLATE_NOOP("Register", "People"),
                               .help = QT_TRANSLATE_NOOP("Register", "Who keeps it right.")})
        .reference<&R::author>("author_id", QT_TRANSLATE_NOOP("Register", "Author"), "people",
                               Optional,
                               {.help = QT_TRANSLATE_NOOP("Register", "Who wrote this version.")})
        .reference<&R::approvedBy>(
            "approved_by_id", QT_TRANSLATE_NOOP("Register", "Approved by"), "people", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Not the author alone, for a policy.")})
        .date<&R::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Register", "Approved on"),
                              ShownInList,
                              {.help = QT_TRANSLATE_NOOP("Register", "The day of approval.")});
}

void addKeeping(RegisterDefinition<R> &definition)
{
    definition
        .file<&R::file>("file_id", QT_TRANSLATE_NOOP("Register", "File"), Optional,
                        {.section = QT_TRANSLATE_NOOP("Register", "Keeping"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "The document itself, kept inside the project.")})
        .text<&R::location>("location", QT_TRANSLATE_NOOP("Register", "Location"), Searchable, {},
                            {.help = QT_TRANSLATE_NOOP("Register",
                                                       "Where it lies when it is not attached, for "
                                                       "example a link to the document system.")})
        .text<&R::classification>(
            "classification", QT_TRANSLATE_NOOP("Register", "Classification"), Optional, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For example “internal”.")})
        .flag<&R::external>(
            "external", QT_TRANSLATE_NOOP("Register", "Of external origin"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "For example a law or a manual of a supplier.")})
        .text<&R::retention>(
            "retention", QT_TRANSLATE_NOOP("Register", "Retention"), Optional, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "How long it is kept, for example “3 years after the end of the contract”.")})
        .text<&R::distribution>(
            "distribution", QT_TRANSLATE_NOOP("Register", "Distribution"), Optional, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Who receives it and how, for example “all staff, intranet”.")})
        .text<&R::templateId>(
            "template", QT_TRANSLATE_NOOP("Register", "Document template"), Optional, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "The template of the library that it is written from, for example “T08”.")})
        .date<&R::recordedOn>(
            "recorded_on", QT_TRANSLATE_NOOP("Register", "Recorded on"), Optional,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "For records: the day or the end of the period they are about.")})
        .date<&R::nextReview>(
            "next_review", QT_TRANSLATE_NOOP("Register", "Next review"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "When it is looked at again.")})
        .date<&R::withdrawnOn>(
            "withdrawn_on", QT_TRANSLATE_NOOP("Register", "Withdrawn on"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "The day from which it is no longer used.")})
        .text<&R::withdrawnReason>(
            "withdrawn_reason", QT_TRANSLATE_NOOP("Register", "Reason for the withdrawal"),
            Optional, {}, {.help = QT_TRANSLATE_NOOP("Register", "Why it is no longer needed.")})
        .text<&R::comment>("comment", QT_TRANSLATE_NOOP("Register", "Comment"), Searchable,
                           {.multiline = true},
                           {.help = QT_TRANSLATE_NOOP(
                                "Register", "Anything worth keeping that has no field of its own."),
                            .wide = true});
}

} // namespace

template <> const RegisterDefinition<R> &definitionOf<R>()
{
    static const auto definition = [] {
        RegisterDefinition<R> made("documents",
                                   QT_TRANSLATE_NOOP("Register", "Documents and records"));
        made.describe({.clauses = "7.5",
                       .purpose = QT_TRANSLATE_NOOP("Register",
                                                    "Every document and record of the management "
                                                    "system, with version, owner and approval."),
                       .icon = "file-text"});
        addDocument(made);
        addPeople(made);
        addKeeping(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
