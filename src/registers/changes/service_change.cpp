// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/changes/service_change.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ChangeCategory>()
{
    static constexpr Choice choices[] = {
        {int(ChangeCategory::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ChangeCategory::Standard), "standard", QT_TRANSLATE_NOOP("Register", "Standard")},
        {int(ChangeCategory::Normal), "normal", QT_TRANSLATE_NOOP("Register", "Normal")},
        {int(ChangeCategory::Emergency), "emergency", QT_TRANSLATE_NOOP("Register", "Emergency")},
        {int(ChangeCategory::Major), "major", QT_TRANSLATE_NOOP("Register", "Major")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<ChangeRoute>()
{
    static constexpr Choice choices[] = {
        {int(ChangeRoute::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ChangeRoute::ChangeActivities), "change_activities",
         QT_TRANSLATE_NOOP("Register", "8.5.1.3 change activities")},
        {int(ChangeRoute::DesignAndTransition), "design_and_transition",
         QT_TRANSLATE_NOOP("Register", "8.5.2 service design and transition")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<ChangeCase>()
{
    static constexpr Choice choices[] = {
        {int(ChangeCase::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ChangeCase::NewService), "new", QT_TRANSLATE_NOOP("Register", "New service")},
        {int(ChangeCase::ChangedService), "changed",
         QT_TRANSLATE_NOOP("Register", "Changed service")},
        {int(ChangeCase::Removal), "removal", QT_TRANSLATE_NOOP("Register", "Removal")},
        {int(ChangeCase::TransferOut), "transfer_out",
         QT_TRANSLATE_NOOP("Register", "Transfer out")},
        {int(ChangeCase::TransferIn), "transfer_in", QT_TRANSLATE_NOOP("Register", "Transfer in")},
        {int(ChangeCase::Other), "other", QT_TRANSLATE_NOOP("Register", "Other")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<ChangeDecision>()
{
    static constexpr Choice choices[] = {
        {int(ChangeDecision::Open), "open", QT_TRANSLATE_NOOP("Register", "Open")},
        {int(ChangeDecision::Approved), "approved", QT_TRANSLATE_NOOP("Register", "Approved")},
        {int(ChangeDecision::Rejected), "rejected", QT_TRANSLATE_NOOP("Register", "Rejected")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<ChangeResult>()
{
    static constexpr Choice choices[] = {
        {int(ChangeResult::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ChangeResult::Success), "success", QT_TRANSLATE_NOOP("Register", "Success")},
        {int(ChangeResult::Failed), "failed", QT_TRANSLATE_NOOP("Register", "Failed")},
        {int(ChangeResult::BackedOut), "backed_out", QT_TRANSLATE_NOOP("Register", "Backed out")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<AcceptanceResult>()
{
    static constexpr Choice choices[] = {
        {int(AcceptanceResult::NotChecked), "not_checked",
         QT_TRANSLATE_NOOP("Register", "Not checked")},
        {int(AcceptanceResult::Met), "met", QT_TRANSLATE_NOOP("Register", "Met")},
        {int(AcceptanceResult::NotMet), "not_met", QT_TRANSLATE_NOOP("Register", "Not met")},
    };
    return choices;
}

namespace {

using R = ServiceChange;

void addChange(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Change"),
                         .help = QT_TRANSLATE_NOOP("Register",
                                                   "The number of the change in the tool where it "
                                                   "is managed, for example “CHG-2041”.")})
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "For example “Replace the mail gateway”.")})
        .choice<&R::category>(
            "category", QT_TRANSLATE_NOOP("Register", "Category"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "As defined in your change policy.")})
        .choice<&R::changeCase>(
            "change_case", QT_TRANSLATE_NOOP("Register", "Case"), ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "New, removed and transferred services take the route of 8.5.2.")})
        .choice<&R::route>(
            "route", QT_TRANSLATE_NOOP("Register", "Route"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Change activities, or service design and transition.")})
        .references<&R::services>("services", QT_TRANSLATE_NOOP("Register", "Services"), "services",
                                  ShownInList,
                                  {.help = QT_TRANSLATE_NOOP("Register", "Services that change.")})
        .date<&R::planned>("planned", QT_TRANSLATE_NOOP("Register", "Planned for"), ShownInList,
                           {.help = QT_TRANSLATE_NOOP("Register", "The day of deployment.")})
        .date<&R::deployedOn>("deployed_on", QT_TRANSLATE_NOOP("Register", "Deployed on"),
                              ShownInList,
                              {.help = QT_TRANSLATE_NOOP("Register", "When it took place.")});
}

void addImpactOn(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::impactServices>(
            "impact_services", QT_TRANSLATE_NOOP("Register", "Impact on services"),
            Required | Searchable, {.multiline = true},
            {.section = QT_TRANSLATE_NOOP("Register", "Impact on"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Write “none” if there is none; an empty field means that nobody has looked."),
             .wide = true})
        .text<&R::impactCustomers>(
            "impact_customers", QT_TRANSLATE_NOOP("Register", "Customers and users"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Who notices it and when."), .wide = true})
        .text<&R::impactPoliciesPlans>(
            "impact_policies_plans", QT_TRANSLATE_NOOP("Register", "Policies and plans"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What has to be changed there."), .wide = true})
        .text<&R::impactCapacity>(
            "impact_capacity", QT_TRANSLATE_NOOP("Register", "Capacity"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "More or less load on people and technology."),
             .wide = true})
        .text<&R::impactAvailability>(
            "impact_availability", QT_TRANSLATE_NOOP("Register", "Availability"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Downtime, redundancy."), .wide = true})
        .text<&R::impactContinuity>(
            "impact_continuity", QT_TRANSLATE_NOOP("Register", "Continuity"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Recovery procedures that no longer fit."),
             .wide = true})
        .text<&R::impactSecurity>(
            "impact_security", QT_TRANSLATE_NOOP("Register", "Information security"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Access, data, new attack surface."),
             .wide = true})
        .text<&R::impactOtherChanges>(
            "impact_other_changes", QT_TRANSLATE_NOOP("Register", "Other changes"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Releases and changes at the same time."),
             .wide = true});
}

void addDecision(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::risk>("risk", QT_TRANSLATE_NOOP("Register", "Risk"), Searchable,
                        {.multiline = true},
                        {.section = QT_TRANSLATE_NOOP("Register", "Decision"),
                         .help = QT_TRANSLATE_NOOP("Register", "What may go wrong."),
                         .wide = true})
        .text<&R::benefit>("benefit", QT_TRANSLATE_NOOP("Register", "Benefit"), Searchable,
                           {.multiline = true},
                           {.help = QT_TRANSLATE_NOOP("Register", "Why it is done."), .wide = true})
        .text<&R::feasibility>(
            "feasibility", QT_TRANSLATE_NOOP("Register", "Feasibility"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Whether it can be done with the people and the technology there are."),
             .wide = true})
        .text<&R::finance>(
            "finance", QT_TRANSLATE_NOOP("Register", "Cost"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What it costs, once and per year."),
             .wide = true})
        .choice<&R::decision>(
            "decision", QT_TRANSLATE_NOOP("Register", "Decision"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Approval needs all impacts answered.")})
        .text<&R::decisionReason>("decision_reason", QT_TRANSLATE_NOOP("Register", "Reason"),
                                  Searchable, {},
                                  {.help = QT_TRANSLATE_NOOP("Register", "Why it was decided so.")})
        .references<&R::approvers>("approvers", QT_TRANSLATE_NOOP("Register", "Approvers"),
                                   "people", ShownInList,
                                   {.help = QT_TRANSLATE_NOOP("Register", "Who decided.")});
}

void addDeployment(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::backOut>("back_out", QT_TRANSLATE_NOOP("Register", "Back-out"),
                           Required | Searchable, {.multiline = true},
                           {.section = QT_TRANSLATE_NOOP("Register", "Deployment"),
                            .help = QT_TRANSLATE_NOOP(
                                "Register", "How to return, until when, and who decides it."),
                            .wide = true})
        .text<&R::acceptanceCriteria>(
            "acceptance_criteria", QT_TRANSLATE_NOOP("Register", "Acceptance criteria"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What must be shown before it goes live."),
             .wide = true})
        .choice<&R::acceptance>("acceptance", QT_TRANSLATE_NOOP("Register", "Criteria met"),
                                ShownInList,
                                {.help = QT_TRANSLATE_NOOP("Register", "The result of the check.")})
        .text<&R::acceptanceDecision>(
            "acceptance_decision", QT_TRANSLATE_NOOP("Register", "Decision on unmet criteria"),
            Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Who decided to go live all the same, and why."),
             .wide = true})
        .flag<&R::baselineTaken>(
            "baseline_taken", QT_TRANSLATE_NOOP("Register", "Baseline taken"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "The state before was recorded.")})
        .choice<&R::result>("result", QT_TRANSLATE_NOOP("Register", "Result"), ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "How it ended.")})
        .text<&R::review>(
            "review", QT_TRANSLATE_NOOP("Register", "Review"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What was learned. Emergency changes need one."),
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
            "changes", QT_TRANSLATE_NOOP("Register", "Changes and service transitions"));
        made.describe(
            {.clauses = "8.5",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "Changes to services, new services and transfers, from request to review."),
             .icon = "refresh-cw"});
        addChange(made);
        addImpactOn(made);
        addDecision(made);
        addDeployment(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
