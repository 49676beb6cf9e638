// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/configuration_items/configuration_item.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<CiStatus>()
{
    static constexpr Choice choices[] = {
        {int(CiStatus::Planned), "planned", QT_TRANSLATE_NOOP("Register", "Planned")},
        {int(CiStatus::Ordered), "ordered", QT_TRANSLATE_NOOP("Register", "Ordered")},
        {int(CiStatus::InBuild), "in_build", QT_TRANSLATE_NOOP("Register", "In build")},
        {int(CiStatus::InTest), "in_test", QT_TRANSLATE_NOOP("Register", "In test")},
        {int(CiStatus::Live), "live", QT_TRANSLATE_NOOP("Register", "Live")},
        {int(CiStatus::InMaintenance), "in_maintenance",
         QT_TRANSLATE_NOOP("Register", "In maintenance")},
        {int(CiStatus::Retired), "retired", QT_TRANSLATE_NOOP("Register", "Retired")},
        {int(CiStatus::Disposed), "disposed", QT_TRANSLATE_NOOP("Register", "Disposed")},
    };
    return choices;
}

namespace {

using R = ConfigurationItem;

void addItem(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::uniqueName>(
            "unique_name", QT_TRANSLATE_NOOP("Register", "Unique identifier"),
            Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Item"),
             .help = QT_TRANSLATE_NOOP("Register", "Never used twice, for example “srv-mail-02”.")})
        .reference<&R::type>(
            "type_id", QT_TRANSLATE_NOOP("Register", "Type"), "ci_types", Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The type decides how much is recorded.")})
        .text<&R::description>(
            "description", QT_TRANSLATE_NOOP("Register", "Description"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "What it is and what it does, in one line.")})
        .flag<&R::isService>("is_service", QT_TRANSLATE_NOOP("Register", "Is a service"),
                             ShownInList,
                             {.help = QT_TRANSLATE_NOOP(
                                  "Register", "Each live service is a configuration item itself.")})
        .reference<&R::service>(
            "service_id", QT_TRANSLATE_NOOP("Register", "Service"), "services", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "The service this item stands for.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Where the item is in its life.")})
        .choice<&R::criticality>(
            "criticality", QT_TRANSLATE_NOOP("Register", "Criticality"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Taken over from the most critical service that uses it.")});
}

void addPlaceAndPeople(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::owner>("owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people",
                              ShownInList,
                              {.section = QT_TRANSLATE_NOOP("Register", "Place and people"),
                               .help = QT_TRANSLATE_NOOP("Register", "Who answers for the item.")})
        .text<&R::location>(
            "location", QT_TRANSLATE_NOOP("Register", "Location"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "Site, room, rack or cloud region.")})
        .reference<&R::supplier>(
            "supplier_id", QT_TRANSLATE_NOOP("Register", "Supplier"), "other_parties", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Who delivers or maintains it.")})
        .date<&R::lastVerified>(
            "last_verified", QT_TRANSLATE_NOOP("Register", "Last verified"), ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "When the record was last compared with the thing itself.")});
}

void addAsset(RegisterDefinition<R> &definition)
{
    definition
        .flag<&R::asset>("asset", QT_TRANSLATE_NOOP("Register", "Is an asset"), Optional,
                         {.section = QT_TRANSLATE_NOOP("Register", "Asset"),
                          .help = QT_TRANSLATE_NOOP(
                              "Register", "Tick it when it has a value that must be managed.")})
        .money<&R::assetValue>(
            "asset_value", QT_TRANSLATE_NOOP("Register", "Asset value"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Book value or price of replacement.")})
        .text<&R::licenceName>(
            "licence_name", QT_TRANSLATE_NOOP("Register", "Licence"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Product and metric, for example “Office suite, named user”.")})
        .optionalNumber<&R::licenceCount, 0, 100'000'000>(
            "licence_count", QT_TRANSLATE_NOOP("Register", "Licences held"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "How many the contract allows.")})
        .optionalNumber<&R::licenceUsed, 0, 100'000'000>(
            "licence_used", QT_TRANSLATE_NOOP("Register", "Licences used"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "How many are in use.")})
        .date<&R::licenceExpires>(
            "licence_expires", QT_TRANSLATE_NOOP("Register", "Licence expires"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Last day of the right to use.")})
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
        RegisterDefinition<R> made("configuration_items",
                                   QT_TRANSLATE_NOOP("Register", "Assets and configuration items"));
        made.describe(
            {.clauses = "8.2.5, 8.2.6",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "What services are made of: equipment, software, licences and documents."),
             .icon = "server"});
        addItem(made);
        addPlaceAndPeople(made);
        addAsset(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
