// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/competences/competence.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = Competence;

void addCompetence(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::person>("person_id", QT_TRANSLATE_NOOP("Register", "Person"), "people",
                               Required | ShownInList,
                               {.section = QT_TRANSLATE_NOOP("Register", "Competence"),
                                .help = QT_TRANSLATE_NOOP("Register", "Whose competence it is.")})
        .reference<&R::role>(
            "role_id", QT_TRANSLATE_NOOP("Register", "Role"), "roles", Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "For which role it is needed.")})
        .text<&R::competence>(
            "competence", QT_TRANSLATE_NOOP("Register", "Competence"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "One ability, for example “Leads a post-incident review”.")})
        .choice<&R::required>(
            "required", QT_TRANSLATE_NOOP("Register", "Required level"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "1 knows the words, 3 works alone, 5 teaches others.")})
        .choice<&R::actual>(
            "actual", QT_TRANSLATE_NOOP("Register", "Actual level"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "As seen in the work, not as stated.")})
        .optionalNumber<&R::gap, -4, 4>(
            "gap", QT_TRANSLATE_NOOP("Register", "Gap"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Required level minus actual level.")});
}

void addTraining(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::action>(
            "action", QT_TRANSLATE_NOOP("Register", "Action"), ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Training"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "What closes the gap, for example “two-day course, then "
                                       "three reviews together with A. Berg”.")})
        .date<&R::due>("due", QT_TRANSLATE_NOOP("Register", "Due"), ShownInList,
                       {.help = QT_TRANSLATE_NOOP("Register", "By when.")})
        .date<&R::done>("done", QT_TRANSLATE_NOOP("Register", "Done on"), ShownInList,
                        {.help = QT_TRANSLATE_NOOP("Register", "When it took place.")})
        .choice<&R::effectiveness>(
            "effectiveness", QT_TRANSLATE_NOOP("Register", "Effect"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Whether the ability was seen in the work afterwards.")})
        .file<&R::evidence>("evidence_id", QT_TRANSLATE_NOOP("Register", "Evidence"), Optional,
                            {.help = QT_TRANSLATE_NOOP(
                                 "Register", "Certificate, test or note of the observation.")})
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
        RegisterDefinition<R> made("competences",
                                   QT_TRANSLATE_NOOP("Register", "Competence and training"));
        made.describe(
            {.clauses = "7.2, 7.3",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "What people need to know, what they know, and the training in between."),
             .icon = "graduation-cap"});
        addCompetence(made);
        addTraining(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
