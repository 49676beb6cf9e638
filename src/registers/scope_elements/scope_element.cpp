// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/scope_elements/scope_element.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ScopeKind>()
{
    static constexpr Choice choices[] = {
        {int(ScopeKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ScopeKind::OrganizationalUnit), "organizational_unit",
         QT_TRANSLATE_NOOP("Register", "Organizational unit")},
        {int(ScopeKind::Site), "site", QT_TRANSLATE_NOOP("Register", "Site")},
        {int(ScopeKind::Technology), "technology", QT_TRANSLATE_NOOP("Register", "Technology")},
        {int(ScopeKind::Boundary), "boundary", QT_TRANSLATE_NOOP("Register", "Boundary")},
    };
    return choices;
}

namespace {

using R = ScopeElement;

void addElement(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Element"),
             .help = QT_TRANSLATE_NOOP("Register", "For example “Data centre Northfield”.")})
        .choice<&R::kind>(
            "kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Services and customers are taken from their own registers.")})
        .text<&R::description>(
            "description", QT_TRANSLATE_NOOP("Register", "Description"), ShownInList | Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "What belongs to it and what does not.")})
        .flag<&R::inScope>(
            "in_scope", QT_TRANSLATE_NOOP("Register", "In the scope"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Untick it for what is named as excluded.")})
        .reference<&R::operatedBy>(
            "operated_by_id", QT_TRANSLATE_NOOP("Register", "Operated by"), "other_parties",
            ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The other party that operates it.")})
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
        RegisterDefinition<R> made("scope_elements", QT_TRANSLATE_NOOP("Register", "Scope"));
        made.describe(
            {.clauses = "4.3",
             .purpose = QT_TRANSLATE_NOOP("Register",
                                          "What lies inside the scope and what outside: services, "
                                          "units, sites, customers, technology."),
             .icon = "map"});
        addElement(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
