// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/agreement_changes/agreement_change.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<AgreementChangeStatus>()
{
    static constexpr Choice choices[] = {
        {int(AgreementChangeStatus::Requested), "requested",
         QT_TRANSLATE_NOOP("Register", "Requested")},
        {int(AgreementChangeStatus::Assessed), "assessed",
         QT_TRANSLATE_NOOP("Register", "Assessed")},
        {int(AgreementChangeStatus::Approved), "approved",
         QT_TRANSLATE_NOOP("Register", "Approved")},
        {int(AgreementChangeStatus::Rejected), "rejected",
         QT_TRANSLATE_NOOP("Register", "Rejected")},
    };
    return choices;
}

namespace {

using R = AgreementChange;

void addChange(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::agreement>(
            "agreement_id", QT_TRANSLATE_NOOP("Register", "Agreement"), "agreements", Required,
            {.section = QT_TRANSLATE_NOOP("Register", "Change"),
             .help = QT_TRANSLATE_NOOP("Register", "The contract that changes.")})
        .text<&R::subject>(
            "subject", QT_TRANSLATE_NOOP("Register", "Change"), Required | ShownInList | Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "What is to change, in one sentence.")})
        .date<&R::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Register", "Requested on"),
                               Required | ShownInList,
                               {.help = QT_TRANSLATE_NOOP("Register", "The day of the request.")})
        .text<&R::impactAssessment>(
            "impact_assessment", QT_TRANSLATE_NOOP("Register", "Impact assessment"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What the change means for the SMS and the services. Needed before approval."),
             .wide = true})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Approval comes after the assessment.")})
        .reference<&R::approvedBy>("approved_by_id", QT_TRANSLATE_NOOP("Register", "Approved by"),
                                   "people", ShownInList,
                                   {.help = QT_TRANSLATE_NOOP("Register", "Who decided.")})
        .date<&R::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Register", "Approved on"),
                              ShownInList,
                              {.help = QT_TRANSLATE_NOOP("Register", "The day of the decision.")})
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
        RegisterDefinition<R> made("agreement_changes",
                                   QT_TRANSLATE_NOOP("Register", "Changes of agreements"));
        made.describe(
            {.clauses = "8.3.4",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "How an agreement has changed, and what that did to the services."),
             .icon = "git-branch"});
        addChange(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
