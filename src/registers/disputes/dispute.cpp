// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/disputes/dispute.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<DisputeStatus>()
{
    static constexpr Choice choices[] = {
        {int(DisputeStatus::Open), "open", QT_TRANSLATE_NOOP("Register", "Open")},
        {int(DisputeStatus::Negotiated), "negotiated", QT_TRANSLATE_NOOP("Register", "Negotiated")},
        {int(DisputeStatus::Escalated), "escalated", QT_TRANSLATE_NOOP("Register", "Escalated")},
        {int(DisputeStatus::Closed), "closed", QT_TRANSLATE_NOOP("Register", "Closed")},
    };
    return choices;
}

namespace {

using R = Dispute;

void addDispute(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::agreement>(
            "agreement_id", QT_TRANSLATE_NOOP("Register", "Agreement"), "agreements", Required,
            {.section = QT_TRANSLATE_NOOP("Register", "Dispute"),
             .help = QT_TRANSLATE_NOOP("Register", "The contract it is about.")})
        .text<&R::subject>(
            "subject", QT_TRANSLATE_NOOP("Register", "Subject"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "What is disputed, in one sentence.")})
        .date<&R::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Register", "Raised on"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "When it was first named.")})
        .choice<&R::status>("status", QT_TRANSLATE_NOOP("Register", "Status"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "Where it stands.")})
        .date<&R::closedOn>("closed_on", QT_TRANSLATE_NOOP("Register", "Closed on"), ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "When it was settled.")})
        .text<&R::outcome>("outcome", QT_TRANSLATE_NOOP("Register", "Outcome"), Searchable, {},
                           {.help = QT_TRANSLATE_NOOP("Register", "What was agreed in the end.")})
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
        RegisterDefinition<R> made("disputes", QT_TRANSLATE_NOOP("Register", "Disputes"));
        made.describe({.clauses = "8.3.4",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "Disagreements about a contract and how they ended."),
                       .icon = "scale"});
        addDispute(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
