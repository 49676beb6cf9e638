// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/party_requirements/party_requirement.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<PartyKind>()
{
    static constexpr Choice choices[] = {
        {int(PartyKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(PartyKind::Customer), "customer", QT_TRANSLATE_NOOP("Register", "Customer")},
        {int(PartyKind::User), "user", QT_TRANSLATE_NOOP("Register", "User")},
        {int(PartyKind::Regulator), "regulator", QT_TRANSLATE_NOOP("Register", "Regulator")},
        {int(PartyKind::Owner), "owner", QT_TRANSLATE_NOOP("Register", "Owner")},
        {int(PartyKind::Employee), "employee", QT_TRANSLATE_NOOP("Register", "Employee")},
        {int(PartyKind::Supplier), "supplier", QT_TRANSLATE_NOOP("Register", "Supplier")},
        {int(PartyKind::InternalFunction), "internal_function",
         QT_TRANSLATE_NOOP("Register", "Internal function")},
        {int(PartyKind::Society), "society", QT_TRANSLATE_NOOP("Register", "Society")},
        {int(PartyKind::Other), "other", QT_TRANSLATE_NOOP("Register", "Other")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<PartyRequirementKind>()
{
    static constexpr Choice choices[] = {
        {int(PartyRequirementKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(PartyRequirementKind::Service), "service", QT_TRANSLATE_NOOP("Register", "Service")},
        {int(PartyRequirementKind::Performance), "performance",
         QT_TRANSLATE_NOOP("Register", "Performance")},
        {int(PartyRequirementKind::Legal), "legal", QT_TRANSLATE_NOOP("Register", "Legal")},
        {int(PartyRequirementKind::Regulatory), "regulatory",
         QT_TRANSLATE_NOOP("Register", "Regulatory")},
        {int(PartyRequirementKind::Contractual), "contractual",
         QT_TRANSLATE_NOOP("Register", "Contractual")},
        {int(PartyRequirementKind::Climate), "climate", QT_TRANSLATE_NOOP("Register", "Climate")},
        {int(PartyRequirementKind::Other), "other", QT_TRANSLATE_NOOP("Register", "Other")},
    };
    return choices;
}

namespace {

using R = PartyRequirement;

void addParty(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Party"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “PR-01”.")})
        .text<&R::party>(
            "party", QT_TRANSLATE_NOOP("Register", "Interested party"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Who it is, for example “City of Northfield” or “works council”.")})
        .choice<&R::kind>(
            "kind", QT_TRANSLATE_NOOP("Register", "Kind of party"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "One line for each party and requirement.")})
        .flag<&R::relevant>(
            "relevant", QT_TRANSLATE_NOOP("Register", "Relevant to the SMS"), ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Untick it for parties that were considered and left out.")});
}

void addRequirement(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::requirement>(
            "requirement", QT_TRANSLATE_NOOP("Register", "Requirement"),
            Required | ShownInList | Searchable, {.multiline = true},
            {.section = QT_TRANSLATE_NOOP("Register", "Requirement"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "What the party needs, in its own terms, for example "
                                       "“Payroll is available on the last three days of a month”."),
             .wide = true})
        .choice<&R::requirementKind>(
            "requirement_kind", QT_TRANSLATE_NOOP("Register", "Kind of requirement"),
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Climate is a kind of its own since the 2024 amendment.")})
        .text<&R::howMet>("how_met", QT_TRANSLATE_NOOP("Register", "How it is met"), Searchable,
                          {.multiline = true},
                          {.help = QT_TRANSLATE_NOOP(
                               "Register", "Through which service, process, plan or agreement."),
                           .wide = true})
        .references<&R::services>(
            "services", QT_TRANSLATE_NOOP("Register", "Services"), "services", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "The services the requirement is about; none means all.")})
        .reference<&R::obligation>(
            "obligation_id", QT_TRANSLATE_NOOP("Register", "Obligation"), "agreements", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "The law, contract or policy that states it.")})
        .date<&R::reviewed>(
            "reviewed", QT_TRANSLATE_NOOP("Register", "Reviewed on"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "When the requirement was last confirmed with the party.")})
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
            "party_requirements",
            QT_TRANSLATE_NOOP("Register", "Interested parties and requirements"));
        made.describe(
            {.clauses = "4.2",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "What interested parties expect of the services and of the management system."),
             .icon = "handshake"});
        addParty(made);
        addRequirement(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
