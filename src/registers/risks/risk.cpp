// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/risks/risk.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<RiskKind>()
{
    static constexpr Choice choices[] = {
        {int(RiskKind::Risk), "risk", QT_TRANSLATE_NOOP("Register", "Risk")},
        {int(RiskKind::Opportunity), "opportunity", QT_TRANSLATE_NOOP("Register", "Opportunity")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<RiskCategory>()
{
    static constexpr Choice choices[] = {
        {int(RiskCategory::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(RiskCategory::Organization), "organization",
         QT_TRANSLATE_NOOP("Register", "Organization")},
        {int(RiskCategory::UnmetServiceRequirements), "unmet_service_requirements",
         QT_TRANSLATE_NOOP("Register", "Unmet service requirements")},
        {int(RiskCategory::OtherParties), "other_parties",
         QT_TRANSLATE_NOOP("Register", "Other parties")},
        {int(RiskCategory::ServiceAvailability), "service_availability",
         QT_TRANSLATE_NOOP("Register", "Service availability")},
        {int(RiskCategory::ServiceContinuity), "service_continuity",
         QT_TRANSLATE_NOOP("Register", "Service continuity")},
        {int(RiskCategory::InformationSecurity), "information_security",
         QT_TRANSLATE_NOOP("Register", "Information security")},
        {int(RiskCategory::Project), "project", QT_TRANSLATE_NOOP("Register", "Project")},
        {int(RiskCategory::Compliance), "compliance", QT_TRANSLATE_NOOP("Register", "Compliance")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<Treatment>()
{
    static constexpr Choice choices[] = {
        {int(Treatment::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(Treatment::Avoid), "avoid", QT_TRANSLATE_NOOP("Register", "Avoid")},
        {int(Treatment::Reduce), "reduce", QT_TRANSLATE_NOOP("Register", "Reduce")},
        {int(Treatment::Share), "share", QT_TRANSLATE_NOOP("Register", "Share")},
        {int(Treatment::Accept), "accept", QT_TRANSLATE_NOOP("Register", "Accept")},
        {int(Treatment::Exploit), "exploit", QT_TRANSLATE_NOOP("Register", "Exploit")},
        {int(Treatment::Enhance), "enhance", QT_TRANSLATE_NOOP("Register", "Enhance")},
    };
    return choices;
}

namespace {

using R = Risk;

void addRisk(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Risk"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “R-01”.")})
        .text<&R::description>(
            "description", QT_TRANSLATE_NOOP("Register", "Description"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Cause, event and effect in one sentence: “Because …, … may happen, so that …”.")})
        .choice<&R::kind>(
            "kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Opportunities are managed the same way, with a wish instead of a worry.")})
        .choice<&R::category>(
            "category", QT_TRANSLATE_NOOP("Register", "Category"), Required | ShownInList,
            {.help =
                 QT_TRANSLATE_NOOP("Register", "The standard asks for the first three at least.")})
        .text<&R::cause>(
            "cause", QT_TRANSLATE_NOOP("Register", "Cause"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What makes it possible."), .wide = true})
        .text<&R::effect>(
            "effect", QT_TRANSLATE_NOOP("Register", "Effect"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What follows for the SMS and the services."),
             .wide = true})
        .text<&R::customerImpact>(
            "customer_impact", QT_TRANSLATE_NOOP("Register", "Impact on customers"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What customers would notice. Write “none” with the reason if there is none."),
             .wide = true})
        .references<&R::services>(
            "services", QT_TRANSLATE_NOOP("Register", "Services"), "services", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Services that are touched.")})
        .references<&R::parties>(
            "parties", QT_TRANSLATE_NOOP("Register", "Other parties"), "other_parties", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Suppliers and others who cause or carry it.")});
}

void addRating(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::likelihood>(
            "likelihood", QT_TRANSLATE_NOOP("Register", "Likelihood"), Required | ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Rating"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "1 hardly ever, 3 possible within a year, 5 expected within weeks.")})
        .choice<&R::impact>(
            "impact", QT_TRANSLATE_NOOP("Register", "Impact"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "1 hardly noticed, 3 an agreement is broken, 5 the business "
                                       "of a customer stops.")})
        .optionalNumber<&R::score, 1, 25>(
            "score", QT_TRANSLATE_NOOP("Register", "Score"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Likelihood times impact.")})
        .optionalNumber<&R::priority, 1, 99>(
            "priority", QT_TRANSLATE_NOOP("Register", "Priority"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "1 is treated first.")});
}

void addTreatment(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::treatment>("treatment", QT_TRANSLATE_NOOP("Register", "Treatment"), ShownInList,
                               {.section = QT_TRANSLATE_NOOP("Register", "Treatment"),
                                .help = QT_TRANSLATE_NOOP("Register", "What is done about it.")})
        .references<&R::actions>(
            "actions", QT_TRANSLATE_NOOP("Register", "Actions"), "actions", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Who does what by when. High scores need at least one.")})
        .optionalNumber<&R::residual, 1, 25>(
            "residual", QT_TRANSLATE_NOOP("Register", "Residual score"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Score expected once the actions are done.")})
        .text<&R::effectOfAction>(
            "effect_of_action", QT_TRANSLATE_NOOP("Register", "Effect of the actions"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "What the actions have changed, with the figure that shows it."),
             .wide = true});
}

void addAcceptance(RegisterDefinition<R> &definition)
{
    definition
        .flag<&R::accepted>(
            "accepted", QT_TRANSLATE_NOOP("Register", "Accepted"), ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Acceptance"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Only up to the acceptance level of the project, or signed.")})
        .text<&R::acceptanceCriterion>(
            "acceptance_criterion", QT_TRANSLATE_NOOP("Register", "Acceptance criterion"),
            Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Why it may be accepted, for example “score of at most 6”.")})
        .reference<&R::acceptedBy>(
            "accepted_by_id", QT_TRANSLATE_NOOP("Register", "Accepted by"), "people", Optional,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Who signed when the score is above the acceptance level.")})
        .date<&R::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("Register", "Accepted on"), Optional,
                              {.help = QT_TRANSLATE_NOOP("Register", "The day of the signature.")});
}

void addCare(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::owner>(
            "owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people", Required | ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Care"),
             .help = QT_TRANSLATE_NOOP("Register", "Who watches it and reports on it.")})
        .date<&R::reviewed>(
            "reviewed", QT_TRANSLATE_NOOP("Register", "Reviewed on"), Required | ShownInList,
            {.help =
                 QT_TRANSLATE_NOOP("Register", "When rating and treatment were last confirmed.")})
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
        RegisterDefinition<R> made("risks",
                                   QT_TRANSLATE_NOOP("Register", "Risks and opportunities"));
        made.describe(
            {.clauses = "6.1, 8.7",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "What could go wrong or go well, how bad it is and what is done about it."),
             .icon = "shield-alert"});
        addRisk(made);
        addRating(made);
        addTreatment(made);
        addAcceptance(made);
        addCare(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
