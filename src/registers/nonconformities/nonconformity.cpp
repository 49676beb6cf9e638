// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/nonconformities/nonconformity.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<NcSource>()
{
    static constexpr Choice choices[] = {
        {int(NcSource::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(NcSource::InternalAudit), "internal_audit",
         QT_TRANSLATE_NOOP("Register", "Internal audit")},
        {int(NcSource::ExternalAudit), "external_audit",
         QT_TRANSLATE_NOOP("Register", "External audit")},
        {int(NcSource::ManagementReview), "management_review",
         QT_TRANSLATE_NOOP("Register", "Management review")},
        {int(NcSource::Monitoring), "monitoring", QT_TRANSLATE_NOOP("Register", "Monitoring")},
        {int(NcSource::Complaint), "complaint", QT_TRANSLATE_NOOP("Register", "Complaint")},
        {int(NcSource::IncidentOrProblem), "incident_problem",
         QT_TRANSLATE_NOOP("Register", "Incident/problem")},
        {int(NcSource::Supplier), "supplier", QT_TRANSLATE_NOOP("Register", "Supplier")},
        {int(NcSource::Customer), "customer", QT_TRANSLATE_NOOP("Register", "Customer")},
        {int(NcSource::Other), "other", QT_TRANSLATE_NOOP("Register", "Other")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<NcStatus>()
{
    static constexpr Choice choices[] = {
        {int(NcStatus::Open), "open", QT_TRANSLATE_NOOP("Register", "Open")},
        {int(NcStatus::CauseAnalysed), "cause_analysed",
         QT_TRANSLATE_NOOP("Register", "Cause analysed")},
        {int(NcStatus::ActionPlanned), "action_planned",
         QT_TRANSLATE_NOOP("Register", "Action planned")},
        {int(NcStatus::ActionImplemented), "action_implemented",
         QT_TRANSLATE_NOOP("Register", "Action implemented")},
        {int(NcStatus::EffectivenessReview), "effectiveness_review",
         QT_TRANSLATE_NOOP("Register", "Effectiveness review")},
        {int(NcStatus::Closed), "closed", QT_TRANSLATE_NOOP("Register", "Closed")},
        {int(NcStatus::Reopened), "reopened", QT_TRANSLATE_NOOP("Register", "Reopened")},
        {int(NcStatus::Rejected), "rejected", QT_TRANSLATE_NOOP("Register", "Rejected")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<EffectResult>()
{
    static constexpr Choice choices[] = {
        {int(EffectResult::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(EffectResult::Effective), "effective", QT_TRANSLATE_NOOP("Register", "Effective")},
        {int(EffectResult::Partly), "partly", QT_TRANSLATE_NOOP("Register", "Partly")},
        {int(EffectResult::NotEffective), "not_effective",
         QT_TRANSLATE_NOOP("Register", "Not effective")},
    };
    return choices;
}

namespace {

using R = Nonconformity;

void addNonconformity(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Nonconformity"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “NC-01”.")})
        .text<&R::statement>("statement", QT_TRANSLATE_NOOP("Register", "Statement"),
                             Required | ShownInList | Searchable, {},
                             {.help = QT_TRANSLATE_NOOP(
                                  "Register", "What is not met, in one sentence without blame.")})
        .choice<&R::source>("source", QT_TRANSLATE_NOOP("Register", "Source"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "How it became known.")})
        .choice<&R::grade>(
            "grade", QT_TRANSLATE_NOOP("Register", "Grade"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "As graded by the auditor; a major one blocks stage 2.")})
        .date<&R::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Register", "Date"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "The day it was found.")})
        .text<&R::clauseOrRequirement>(
            "clause_or_requirement", QT_TRANSLATE_NOOP("Register", "Clause or requirement"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "What it violates, for example “9.2.2” or “SLA 4, target 2”.")})
        .text<&R::evidence>("evidence", QT_TRANSLATE_NOOP("Register", "Evidence"),
                            Required | Searchable, {.multiline = true},
                            {.help = QT_TRANSLATE_NOOP(
                                 "Register", "What was seen, where, and how many of how many."),
                             .wide = true})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Closed only after the effect was reviewed.")});
}

void addCause(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::correction>("correction", QT_TRANSLATE_NOOP("Register", "Correction"), Searchable,
                              {.multiline = true},
                              {.section = QT_TRANSLATE_NOOP("Register", "Cause"),
                               .help = QT_TRANSLATE_NOOP("Register", "What was done at once."),
                               .wide = true})
        .text<&R::consequence>("consequence", QT_TRANSLATE_NOOP("Register", "Consequence"),
                               Searchable, {.multiline = true},
                               {.help = QT_TRANSLATE_NOOP(
                                    "Register", "What it has caused and how that was dealt with."),
                                .wide = true})
        .text<&R::cause>("cause", QT_TRANSLATE_NOOP("Register", "Cause"), Searchable,
                         {.multiline = true},
                         {.help = QT_TRANSLATE_NOOP(
                              "Register", "Why it could happen. “Human error” is not a cause."),
                          .wide = true})
        .text<&R::causeMethod>(
            "cause_method", QT_TRANSLATE_NOOP("Register", "Method"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "How the cause was found, for example “five times why”.")})
        .text<&R::similarCases>(
            "similar_cases", QT_TRANSLATE_NOOP("Register", "Similar cases"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Where else the same could happen."),
             .wide = true});
}

void addActionAndEffect(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::actions>("actions", QT_TRANSLATE_NOOP("Register", "Corrective actions"),
                                 "actions", ShownInList,
                                 {.section = QT_TRANSLATE_NOOP("Register", "Action and effect"),
                                  .help = QT_TRANSLATE_NOOP("Register", "What removes the cause.")})
        .date<&R::effectReviewDate>(
            "effect_review_date", QT_TRANSLATE_NOOP("Register", "Effect reviewed on"), ShownInList,
            {.help =
                 QT_TRANSLATE_NOOP("Register", "After the last action has been done for a while.")})
        .choice<&R::effectResult>(
            "effect_result", QT_TRANSLATE_NOOP("Register", "Effect"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Whether the cause is gone.")})
        .reference<&R::effectReviewer>(
            "effect_reviewer_id", QT_TRANSLATE_NOOP("Register", "Reviewer"), "people", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Not the owner of an action.")})
        .text<&R::smsChange>(
            "sms_change", QT_TRANSLATE_NOOP("Register", "Change of the SMS"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What was changed in documents or processes."),
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
            "nonconformities",
            QT_TRANSLATE_NOOP("Register", "Nonconformities and corrective actions"));
        made.describe(
            {.clauses = "10.1",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "What was not as required, why, and how it is kept from coming back."),
             .icon = "circle-alert"});
        addNonconformity(made);
        addCause(made);
        addActionAndEffect(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
