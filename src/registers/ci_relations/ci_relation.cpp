// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/ci_relations/ci_relation.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<CiRelationKind>()
{
    static constexpr Choice choices[] = {
        {int(CiRelationKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(CiRelationKind::Uses), "uses", QT_TRANSLATE_NOOP("Register", "Uses")},
        {int(CiRelationKind::RunsOn), "runs_on", QT_TRANSLATE_NOOP("Register", "Runs on")},
        {int(CiRelationKind::PartOf), "part_of", QT_TRANSLATE_NOOP("Register", "Part of")},
        {int(CiRelationKind::ConnectedTo), "connected_to",
         QT_TRANSLATE_NOOP("Register", "Connected to")},
        {int(CiRelationKind::BackedUpBy), "backed_up_by",
         QT_TRANSLATE_NOOP("Register", "Backed up by")},
        {int(CiRelationKind::ProtectedBy), "protected_by",
         QT_TRANSLATE_NOOP("Register", "Protected by")},
    };
    return choices;
}

namespace {

using R = CiRelation;

void addRelation(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::item>(
            "item_id", QT_TRANSLATE_NOOP("Register", "Item"), "configuration_items", Required,
            {.section = QT_TRANSLATE_NOOP("Register", "Relation"),
             .help = QT_TRANSLATE_NOOP("Register", "The item the relation starts from.")})
        .choice<&R::kind>("kind", QT_TRANSLATE_NOOP("Register", "Relation"), Required | ShownInList,
                          {.help = QT_TRANSLATE_NOOP(
                               "Register", "Read it as a sentence: item, relation, other item.")})
        .reference<&R::target>("target_id", QT_TRANSLATE_NOOP("Register", "Other item"),
                               "configuration_items", Required | ShownInList,
                               {.help = QT_TRANSLATE_NOOP("Register", "The item it leads to.")})
        .text<&R::note>(
            "note", QT_TRANSLATE_NOOP("Register", "Note"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For example “only during month end”.")})
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
            "ci_relations", QT_TRANSLATE_NOOP("Register", "Relations of configuration items"));
        made.describe({.clauses = "8.2.6",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "How configuration items depend on each other."),
                       .icon = "network"});
        addRelation(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
