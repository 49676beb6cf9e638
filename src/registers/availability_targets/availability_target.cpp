// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/availability_targets/availability_target.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = AvailabilityTarget;

void addAvailability(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::service>("service_id", QT_TRANSLATE_NOOP("Register", "Service"), "services",
                                Required | ShownInList,
                                {.section = QT_TRANSLATE_NOOP("Register", "Availability"),
                                 .help = QT_TRANSLATE_NOOP("Register", "The service it is about.")})
        .text<&R::requirement>(
            "requirement", QT_TRANSLATE_NOOP("Register", "Requirement"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "In words, for example “no outage during month end”.")})
        .percent<&R::targetPct>(
            "target_pct", QT_TRANSLATE_NOOP("Register", "Target"), ShownInList,
            {.help =
                 QT_TRANSLATE_NOOP("Register", "Share of the service hours, for example 99.5 %.")})
        .text<&R::measurement>(
            "measurement", QT_TRANSLATE_NOOP("Register", "Measurement"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "How and where it is measured.")});
}

void addCapacity(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::capacityHuman>(
            "capacity_human", QT_TRANSLATE_NOOP("Register", "People"), Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Capacity"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Skills and numbers, for example “2 engineers on call”.")})
        .text<&R::capacityTechnical>(
            "capacity_technical", QT_TRANSLATE_NOOP("Register", "Technology"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For example “40 000 mails per hour”.")})
        .text<&R::capacityInformation>(
            "capacity_information", QT_TRANSLATE_NOOP("Register", "Information"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "Data volumes and licences of data.")})
        .text<&R::capacityFinancial>("capacity_financial", QT_TRANSLATE_NOOP("Register", "Money"),
                                     Searchable, {},
                                     {.help = QT_TRANSLATE_NOOP("Register", "Budget for growth.")})
        .text<&R::threshold>(
            "threshold", QT_TRANSLATE_NOOP("Register", "Threshold"), ShownInList, {},
            {.help = QT_TRANSLATE_NOOP("Register", "When to act, for example “80 % of storage”.")})
        .text<&R::leadTime>(
            "lead_time", QT_TRANSLATE_NOOP("Register", "Lead time"), ShownInList, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "How long it takes to get more, for example “6 weeks”.")})
        .text<&R::forecast>(
            "forecast", QT_TRANSLATE_NOOP("Register", "Forecast"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Expected need over the next year."),
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
        RegisterDefinition<R> made(
            "availability_targets",
            QT_TRANSLATE_NOOP("Register", "Availability and capacity targets"));
        made.describe(
            {.clauses = "8.7.1, 8.4.3",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "How available a service must be, and how much it must carry."),
             .icon = "clock"});
        addAvailability(made);
        addCapacity(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
