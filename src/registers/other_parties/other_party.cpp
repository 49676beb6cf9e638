// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/other_parties/other_party.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<PartyType>()
{
    static constexpr Choice choices[] = {
        {int(PartyType::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(PartyType::ExternalSupplier), "external_supplier",
         QT_TRANSLATE_NOOP("Register", "External supplier")},
        {int(PartyType::InternalSupplier), "internal_supplier",
         QT_TRANSLATE_NOOP("Register", "Internal supplier")},
        {int(PartyType::CustomerActingAsSupplier), "customer_acting_as_supplier",
         QT_TRANSLATE_NOOP("Register", "Customer acting as supplier")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<PartyStatus>()
{
    static constexpr Choice choices[] = {
        {int(PartyStatus::Candidate), "candidate", QT_TRANSLATE_NOOP("Register", "Candidate")},
        {int(PartyStatus::Active), "active", QT_TRANSLATE_NOOP("Register", "Active")},
        {int(PartyStatus::BeingReplaced), "being_replaced",
         QT_TRANSLATE_NOOP("Register", "Being replaced")},
        {int(PartyStatus::Ended), "ended", QT_TRANSLATE_NOOP("Register", "Ended")},
    };
    return choices;
}

namespace {

using R = OtherParty;

void addParty(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Party"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “OP-01”.")})
        .text<&R::name>("name", QT_TRANSLATE_NOOP("Register", "Name"),
                        Required | ShownInList | Searchable, {},
                        {.help = QT_TRANSLATE_NOOP("Register", "As it stands in the contract.")})
        .choice<&R::type>("type", QT_TRANSLATE_NOOP("Register", "Type"), Required | ShownInList,
                          {.help = QT_TRANSLATE_NOOP(
                               "Register", "The type decides which agreement rule applies.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Only active parties are checked for their agreement.")})
        .reference<&R::manager>(
            "manager_id", QT_TRANSLATE_NOOP("Register", "Manager"), "people",
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "The person who manages the relationship and the performance.")})
        .choice<&R::criticality>(
            "criticality", QT_TRANSLATE_NOOP("Register", "Criticality"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "How hard a failure of this party hits customers.")});
}

void addWhatItDelivers(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::services>(
            "services", QT_TRANSLATE_NOOP("Register", "Services"), "services", ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "What it delivers"),
             .help = QT_TRANSLATE_NOOP("Register", "Services it delivers or operates.")})
        .references<&R::components>(
            "components", QT_TRANSLATE_NOOP("Register", "Components"), "configuration_items",
            Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Configuration items it delivers or operates.")})
        .references<&R::processes>(
            "processes", QT_TRANSLATE_NOOP("Register", "Processes"), "processes", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Processes or parts of processes it operates.")})
        .flag<&R::accessesInformation>(
            "accesses_information", QT_TRANSLATE_NOOP("Register", "Has access to information"),
            Optional,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Can see or change our or our customers' information.")});
}

void addControl(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::selectionCriteria>(
            "selection_criteria", QT_TRANSLATE_NOOP("Register", "Selection criteria"), Searchable,
            {.multiline = true},
            {.section = QT_TRANSLATE_NOOP("Register", "Control"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "What it was chosen by, for example “ISO/IEC 27001 "
                                       "certificate, on-site within 4 hours”."),
             .wide = true})
        .text<&R::controls>(
            "controls", QT_TRANSLATE_NOOP("Register", "Controls"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "How its part is kept in hand: reports, reviews, access, right to audit."),
             .wide = true})
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
        RegisterDefinition<R> made("other_parties",
                                   QT_TRANSLATE_NOOP("Register", "Suppliers and other parties"));
        made.describe(
            {.clauses = "8.2.3, 8.3.4",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "Suppliers, internal suppliers and customers who act as suppliers."),
             .icon = "truck"});
        addParty(made);
        addWhatItDelivers(made);
        addControl(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
