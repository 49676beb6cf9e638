// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/service_requirements/service_requirement.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ServiceRequirementKind>()
{
    static constexpr Choice choices[] = {
        {int(ServiceRequirementKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ServiceRequirementKind::Functional), "functional",
         QT_TRANSLATE_NOOP("Register", "Functional")},
        {int(ServiceRequirementKind::Level), "level", QT_TRANSLATE_NOOP("Register", "Level")},
        {int(ServiceRequirementKind::Capacity), "capacity",
         QT_TRANSLATE_NOOP("Register", "Capacity")},
        {int(ServiceRequirementKind::Availability), "availability",
         QT_TRANSLATE_NOOP("Register", "Availability")},
        {int(ServiceRequirementKind::Continuity), "continuity",
         QT_TRANSLATE_NOOP("Register", "Continuity")},
        {int(ServiceRequirementKind::Security), "security",
         QT_TRANSLATE_NOOP("Register", "Security")},
        {int(ServiceRequirementKind::Financial), "financial",
         QT_TRANSLATE_NOOP("Register", "Financial")},
        {int(ServiceRequirementKind::Legal), "legal", QT_TRANSLATE_NOOP("Register", "Legal")},
        {int(ServiceRequirementKind::Other), "other", QT_TRANSLATE_NOOP("Register", "Other")},
    };
    return choices;
}

namespace {

using R = ServiceRequirement;

void addRequirement(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Requirement"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “SR-01”.")})
        .reference<&R::service>("service_id", QT_TRANSLATE_NOOP("Register", "Service"), "services",
                                Required | ShownInList,
                                {.help = QT_TRANSLATE_NOOP("Register", "The service it is about.")})
        .text<&R::text>(
            "text", QT_TRANSLATE_NOOP("Register", "Requirement"),
            Required | ShownInList | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "One requirement, testable, for example “Mail is delivered "
                                       "inside the organization within 60 seconds”."),
             .wide = true})
        .choice<&R::kind>(
            "kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Availability, continuity and security requirements feed "
                                       "the service assurance plans.")})
        .reference<&R::source>(
            "source_id", QT_TRANSLATE_NOOP("Register", "Source"), "party_requirements", Optional,
            {.help =
                 QT_TRANSLATE_NOOP("Register", "The interested party whose need it comes from.")});
}

void addAgreement(RegisterDefinition<R> &definition)
{
    definition
        .flag<&R::measurable>(
            "measurable", QT_TRANSLATE_NOOP("Register", "Measurable"), ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Agreement"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Tick it when a figure can show whether it is met.")})
        .text<&R::target>(
            "target", QT_TRANSLATE_NOOP("Register", "Target"), ShownInList, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "The figure with its unit, for example “99.5 % in a calendar month”.")})
        .date<&R::approved>(
            "approved", QT_TRANSLATE_NOOP("Register", "Approved on"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "When customer and provider agreed to it.")})
        .choice<&R::status>("status", QT_TRANSLATE_NOOP("Register", "Status"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP(
                                 "Register", "Only approved requirements count for traceability.")})
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
        RegisterDefinition<R> made("service_requirements",
                                   QT_TRANSLATE_NOOP("Register", "Service requirements"));
        made.describe(
            {.clauses = "8.2.2",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "What a service must do and how well, agreed with those who use it."),
             .icon = "list-checks"});
        addRequirement(made);
        addAgreement(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
