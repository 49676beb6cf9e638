// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/services/service.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ServiceStatus>()
{
    static constexpr Choice choices[] = {
        {int(ServiceStatus::Proposed), "proposed", QT_TRANSLATE_NOOP("Register", "Proposed")},
        {int(ServiceStatus::Approved), "approved", QT_TRANSLATE_NOOP("Register", "Approved")},
        {int(ServiceStatus::InDevelopment), "in_development",
         QT_TRANSLATE_NOOP("Register", "In development")},
        {int(ServiceStatus::Live), "live", QT_TRANSLATE_NOOP("Register", "Live")},
        {int(ServiceStatus::ToBeRemoved), "to_be_removed",
         QT_TRANSLATE_NOOP("Register", "To be removed")},
        {int(ServiceStatus::Removed), "removed", QT_TRANSLATE_NOOP("Register", "Removed")},
        {int(ServiceStatus::Transferred), "transferred",
         QT_TRANSLATE_NOOP("Register", "Transferred")},
    };
    return choices;
}

namespace {

using R = Service;

void addService(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Service"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “S-01”.")})
        .text<&R::name>("name", QT_TRANSLATE_NOOP("Register", "Name"),
                        Required | ShownInList | Searchable, {},
                        {.help = QT_TRANSLATE_NOOP(
                             "Register", "As customers call it, for example “Managed workplace”.")})
        .text<&R::description>(
            "description", QT_TRANSLATE_NOOP("Register", "Description"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "What the customer gets, in one paragraph without technology."),
             .wide = true})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Live services appear in the catalogue.")})
        .flag<&R::inScope>(
            "in_scope", QT_TRANSLATE_NOOP("Register", "In the scope of the SMS"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "The scope statement lists the services that are ticked.")})
        .reference<&R::owner>(
            "owner_id", QT_TRANSLATE_NOOP("Register", "Service owner"), "people",
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The one person who answers for the service.")})
        .flag<&R::cataloguePublic>(
            "catalogue_public", QT_TRANSLATE_NOOP("Register", "Shown in the public catalogue"),
            Optional,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Untick it for services that only some customers may know.")});
}

void addCustomersAndOutcome(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::customers>(
            "customers", QT_TRANSLATE_NOOP("Register", "Customers"), "customers", ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Customers and outcome"),
             .help = QT_TRANSLATE_NOOP("Register", "Who pays for or orders the service.")})
        .text<&R::users>(
            "users", QT_TRANSLATE_NOOP("Register", "Users"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Who works with it, for example “all staff in the branches, about 800”.")})
        .text<&R::intendedOutcomes>(
            "intended_outcomes", QT_TRANSLATE_NOOP("Register", "Intended outcomes"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "What the customer can do with it, for example “orders "
                                       "reach the warehouse within a minute”."),
             .wide = true})
        .text<&R::value>(
            "value", QT_TRANSLATE_NOOP("Register", "Value"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Why it is worth its price to the customer."),
             .wide = true})
        .choice<&R::criticality>(
            "criticality", QT_TRANSLATE_NOOP("Register", "Criticality"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Vital means that customers stop working without it.")})
        .text<&R::agreedTerms>(
            "agreed_terms", QT_TRANSLATE_NOOP("Register", "Agreed terms without an SLA"),
            Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "When there is no SLA, where the terms are agreed, for "
                                       "example “terms of service, version 3”.")});
}

void addDelivery(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::dependsOn>(
            "depends_on", QT_TRANSLATE_NOOP("Register", "Depends on services"), "services",
            Optional,
            {.section = QT_TRANSLATE_NOOP("Register", "Delivery"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "Services that must run so that this one runs.")})
        .references<&R::components>(
            "components", QT_TRANSLATE_NOOP("Register", "Components"), "configuration_items",
            Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Configuration items the service is made of.")})
        .text<&R::hours>(
            "hours", QT_TRANSLATE_NOOP("Register", "Service hours"), ShownInList, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "For example “Mon to Fri 7:00 to 19:00 CET, without public holidays”.")})
        .date<&R::startDate>("start_date", QT_TRANSLATE_NOOP("Register", "Start"), Optional,
                             {.help = QT_TRANSLATE_NOOP("Register", "First day of operation.")})
        .date<&R::endDate>(
            "end_date", QT_TRANSLATE_NOOP("Register", "End"), Optional,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Last day of operation; needed once it is removed or transferred.")})
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
        RegisterDefinition<R> made("services", QT_TRANSLATE_NOOP("Register", "Services"));
        made.describe(
            {.clauses = "8.2.2, 8.2.3, 8.2.4",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "Every service from proposal to retirement, what it depends on and who owns it."),
             .icon = "layout-grid"});
        addService(made);
        addCustomersAndOutcome(made);
        addDelivery(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
