// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/business_alternatives/business_alternative.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = BusinessAlternative;

void addAlternative(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Alternative"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "For example “Do nothing” or “Certify the hosting services first”.")})
        .flag<&R::doesNothing>(
            "does_nothing", QT_TRANSLATE_NOOP("Register", "Means doing nothing"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The comparison needs one such alternative.")})
        .text<&R::description>(
            "description", QT_TRANSLATE_NOOP("Register", "Description"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What it consists of."), .wide = true})
        .text<&R::assessment>(
            "assessment", QT_TRANSLATE_NOOP("Register", "Assessment"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What speaks for and against it."),
             .wide = true})
        .money<&R::opportunityCost>(
            "opportunity_cost", QT_TRANSLATE_NOOP("Register", "Opportunity cost"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "What cannot be done or earned meanwhile.")})
        .flag<&R::chosen>(
            "chosen", QT_TRANSLATE_NOOP("Register", "Recommended"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The one the sponsor is asked to approve.")})
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
        RegisterDefinition<R> made(
            "business_alternatives",
            QT_TRANSLATE_NOOP("Register", "Alternatives of the business case"));
        made.describe(
            {.clauses = "",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "Ways to reach the goal, doing nothing among them, compared in money and worth."),
             .icon = "scale"});
        addAlternative(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
