// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/knowledge_articles/knowledge_article.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<KnowledgeKind>()
{
    static constexpr Choice choices[] = {
        {int(KnowledgeKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(KnowledgeKind::Article), "article", QT_TRANSLATE_NOOP("Register", "Article")},
        {int(KnowledgeKind::KnownError), "known_error",
         QT_TRANSLATE_NOOP("Register", "Known error")},
        {int(KnowledgeKind::Lesson), "lesson", QT_TRANSLATE_NOOP("Register", "Lesson")},
        {int(KnowledgeKind::Manual), "manual", QT_TRANSLATE_NOOP("Register", "Manual")},
        {int(KnowledgeKind::Contact), "contact", QT_TRANSLATE_NOOP("Register", "Contact")},
    };
    return choices;
}

namespace {

using R = KnowledgeArticle;

void addArticle(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Article"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “KA-01”.")})
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "As somebody would search for it, for example “Mail does not arrive on phones”.")})
        .choice<&R::kind>(
            "kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Known errors name a workaround.")})
        .text<&R::text>(
            "text", QT_TRANSLATE_NOOP("Register", "Text"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What to know or to do, step by step."),
             .wide = true})
        .text<&R::workaround>(
            "workaround", QT_TRANSLATE_NOOP("Register", "Workaround"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "For known errors: what helps until the cause is gone."),
             .wide = true})
        .text<&R::noWorkaroundReason>(
            "no_workaround_reason", QT_TRANSLATE_NOOP("Register", "No workaround, because"),
            Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For known errors without one.")})
        .reference<&R::service>(
            "service_id", QT_TRANSLATE_NOOP("Register", "Service"), "services", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The service it is about.")});
}

void addCare(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::owner>("owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people",
                              Required | ShownInList,
                              {.section = QT_TRANSLATE_NOOP("Register", "Care"),
                               .help = QT_TRANSLATE_NOOP("Register", "Who keeps it right.")})
        .text<&R::audience>(
            "audience", QT_TRANSLATE_NOOP("Register", "Audience"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Who may and should read it, for example “service desk”.")})
        .date<&R::reviewed>("reviewed", QT_TRANSLATE_NOOP("Register", "Reviewed on"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "When it was last confirmed.")})
        .date<&R::nextReview>(
            "next_review", QT_TRANSLATE_NOOP("Register", "Next review"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "After that day it is shown as outdated.")})
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
        RegisterDefinition<R> made("knowledge_articles",
                                   QT_TRANSLATE_NOOP("Register", "Knowledge"));
        made.describe(
            {.clauses = "7.6",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "What people need to know to run services, kept where they find it."),
             .icon = "book-open"});
        addArticle(made);
        addCare(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
