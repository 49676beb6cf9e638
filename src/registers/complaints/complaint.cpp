// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/complaints/complaint.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ComplaintStatus>()
{
    static constexpr Choice choices[] = {
        {int(ComplaintStatus::Recorded), "recorded", QT_TRANSLATE_NOOP("Register", "Recorded")},
        {int(ComplaintStatus::InProgress), "in_progress",
         QT_TRANSLATE_NOOP("Register", "In progress")},
        {int(ComplaintStatus::Escalated), "escalated", QT_TRANSLATE_NOOP("Register", "Escalated")},
        {int(ComplaintStatus::Closed), "closed", QT_TRANSLATE_NOOP("Register", "Closed")},
    };
    return choices;
}

namespace {

using R = Complaint;

void addComplaint(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Complaint"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “C-01”.")})
        .text<&R::text>("text", QT_TRANSLATE_NOOP("Register", "Complaint"),
                        Required | ShownInList | Searchable, {},
                        {.help = QT_TRANSLATE_NOOP(
                             "Register", "What the customer is unhappy with, in its own words.")})
        .reference<&R::customer>("customer_id", QT_TRANSLATE_NOOP("Register", "Customer"),
                                 "customers", Required | ShownInList,
                                 {.help = QT_TRANSLATE_NOOP("Register", "Who complains.")})
        .reference<&R::service>("service_id", QT_TRANSLATE_NOOP("Register", "Service"), "services",
                                ShownInList,
                                {.help = QT_TRANSLATE_NOOP("Register", "The service it is about.")})
        .date<&R::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Register", "Date"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "The day it came in.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Open longer than agreed means escalated.")});
}

void addCourse(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::escalatedTo>("escalated_to", QT_TRANSLATE_NOOP("Register", "Escalated to"),
                               ShownInList | Searchable, {},
                               {.section = QT_TRANSLATE_NOOP("Register", "Course"),
                                .help = QT_TRANSLATE_NOOP("Register", "Name and role.")})
        .text<&R::response>(
            "response", QT_TRANSLATE_NOOP("Register", "Response"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What was done and what the customer was told."),
             .wide = true})
        .date<&R::closedOn>(
            "closed_on", QT_TRANSLATE_NOOP("Register", "Closed on"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "When the customer agreed that it is settled.")})
        .flag<&R::reported>(
            "reported", QT_TRANSLATE_NOOP("Register", "Reported"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "It was part of a service report or review.")})
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
        RegisterDefinition<R> made("complaints", QT_TRANSLATE_NOOP("Register", "Complaints"));
        made.describe(
            {.clauses = "8.3.2",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "What customers were not content with, and how it was answered."),
             .icon = "message-square"});
        addComplaint(made);
        addCourse(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
