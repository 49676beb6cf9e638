// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/ci_types/ci_type.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = CiType;

void addType(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::name>("name", QT_TRANSLATE_NOOP("Register", "Name"),
                        Required | ShownInList | Searchable, {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Type"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "For example “Server”, “Application” or “Service”.")})
        .text<&R::description>(
            "description", QT_TRANSLATE_NOOP("Register", "Description"), ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Which things belong to this type and which do not.")})
        .flag<&R::standalone>(
            "standalone", QT_TRANSLATE_NOOP("Register", "May stand alone"), ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Tick it when items of this type need no relation to others.")})
        .choice<&R::verifyEvery>(
            "verify_every", QT_TRANSLATE_NOOP("Register", "Verified"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "How often the recorded items are compared with reality.")});
}

void addLevelOfDetail(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::detailLow>(
            "detail_low", QT_TRANSLATE_NOOP("Register", "For low criticality"), Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Level of detail"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Attributes to record, for example “name, owner, status”.")})
        .text<&R::detailMedium>(
            "detail_medium", QT_TRANSLATE_NOOP("Register", "For medium criticality"), Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "What is recorded in addition.")})
        .text<&R::detailHigh>(
            "detail_high", QT_TRANSLATE_NOOP("Register", "For high criticality"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What is recorded in addition, for example “version, relations, location”.")})
        .text<&R::detailVital>(
            "detail_vital", QT_TRANSLATE_NOOP("Register", "For vital items"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "What is recorded in addition, for example “serial number, "
                                       "support contract, spare part”.")})
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
        RegisterDefinition<R> made("ci_types",
                                   QT_TRANSLATE_NOOP("Register", "Types of configuration items"));
        made.describe(
            {.clauses = "8.2.6",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "The kinds of configuration items and how closely each is recorded."),
             .icon = "tag"});
        addType(made);
        addLevelOfDetail(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
