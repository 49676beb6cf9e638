// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/customers/customer.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<CustomerKind>()
{
    static constexpr Choice choices[] = {
        {int(CustomerKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(CustomerKind::Internal), "internal", QT_TRANSLATE_NOOP("Register", "Internal")},
        {int(CustomerKind::External), "external", QT_TRANSLATE_NOOP("Register", "External")},
    };
    return choices;
}

namespace {

using R = Customer;

void addCustomer(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Customer"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “C-01”.")})
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.help =
                 QT_TRANSLATE_NOOP("Register", "The organization or unit that orders services.")})
        .choice<&R::kind>("kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
                          {.help = QT_TRANSLATE_NOOP(
                               "Register", "Internal customers belong to the same organization.")})
        .reference<&R::relationshipManager>(
            "relationship_manager_id", QT_TRANSLATE_NOOP("Register", "Relationship manager"),
            "people", Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "The person the customer turns to; a customer without one is a gap.")})
        .references<&R::services>(
            "services", QT_TRANSLATE_NOOP("Register", "Services"), "services", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "What the customer uses today.")})
        .text<&R::contacts>(
            "contacts", QT_TRANSLATE_NOOP("Register", "Contacts"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Names, roles and how to reach them."),
             .wide = true});
}

void addRelationship(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::reviewCycle>(
            "review_cycle", QT_TRANSLATE_NOOP("Register", "Review cycle"), Required | ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Relationship"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "How often performance is talked over with the customer.")})
        .date<&R::lastReview>(
            "last_review", QT_TRANSLATE_NOOP("Register", "Last review"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The day of the last service review meeting.")})
        .decimal<&R::satisfaction>(
            "satisfaction", QT_TRANSLATE_NOOP("Register", "Satisfaction"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Last measured value on your scale, for example 4.2 of 5.")})
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
        RegisterDefinition<R> made("customers", QT_TRANSLATE_NOOP("Register", "Customers"));
        made.describe(
            {.clauses = "8.3.2",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "Who receives services, and who looks after the relationship."),
             .icon = "building-2"});
        addCustomer(made);
        addRelationship(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
