// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/project_settings/project_settings.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = ProjectSettings;

void addMoney(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::currency>(
            "currency", QT_TRANSLATE_NOOP("Register", "Currency"), ShownInList, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Money"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Three letters, for example “EUR”. One for the whole project.")})
        .optionalNumber<&R::horizonYears, 1, 30>(
            "horizon_years", QT_TRANSLATE_NOOP("Register", "Horizon of the business case"),
            Optional,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Years after the year of the project, usually 3 to 5.")})
        .percent<&R::discountRate>(
            "discount_rate", QT_TRANSLATE_NOOP("Register", "Discount rate"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "What money costs per year, for example 5 %.")})
        .percent<&R::contingency>(
            "contingency", QT_TRANSLATE_NOOP("Register", "Contingency"), Optional,
            {.help =
                 QT_TRANSLATE_NOOP("Register", "Added to the estimated cost, for example 15 %.")});
}

void addLimits(RegisterDefinition<R> &definition)
{
    definition
        .optionalNumber<&R::riskAcceptance, 1, 25>(
            "risk_acceptance", QT_TRANSLATE_NOOP("Register", "Risks are accepted up to"), Optional,
            {.section = QT_TRANSLATE_NOOP("Register", "Limits"),
             .help = QT_TRANSLATE_NOOP("Register", "Score, usually 6.")})
        .optionalNumber<&R::riskHigh, 1, 25>(
            "risk_high", QT_TRANSLATE_NOOP("Register", "Risks are high from"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Score, usually 15.")})
        .optionalNumber<&R::complaintDays, 1, 365>(
            "complaint_days", QT_TRANSLATE_NOOP("Register", "Complaints are escalated after"),
            Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Days without a solution, usually 10.")})
        .choice<&R::reviewEvery>(
            "review_every", QT_TRANSLATE_NOOP("Register", "Management review"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "How often it is planned.")});
}

void addNothingFound(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::noOrganizationRisks>(
            "no_organization_risks",
            QT_TRANSLATE_NOOP("Register", "No risks of the organization, because"), Optional, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Nothing found"),
             .help = QT_TRANSLATE_NOOP("Register", "Only if the category is empty on purpose.")})
        .text<&R::noRequirementRisks>(
            "no_requirement_risks",
            QT_TRANSLATE_NOOP("Register", "No risks of unmet requirements, because"), Optional, {},
            {.help = QT_TRANSLATE_NOOP("Register", "Only if the category is empty on purpose.")})
        .text<&R::noPartyRisks>(
            "no_party_risks", QT_TRANSLATE_NOOP("Register", "No risks of other parties, because"),
            Optional, {},
            {.help = QT_TRANSLATE_NOOP("Register", "Only if the category is empty on purpose.")})
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
        RegisterDefinition<R> made("project_settings",
                                   QT_TRANSLATE_NOOP("Register", "Project settings"));
        addMoney(made);
        addLimits(made);
        addNothingFound(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
