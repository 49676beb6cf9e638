// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/service_level_agreements/service_level_agreement.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<AgreementForm>()
{
    static constexpr Choice choices[] = {
        {int(AgreementForm::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(AgreementForm::Document), "document", QT_TRANSLATE_NOOP("Register", "Document")},
        {int(AgreementForm::Minutes), "minutes", QT_TRANSLATE_NOOP("Register", "Minutes")},
        {int(AgreementForm::EMail), "e_mail", QT_TRANSLATE_NOOP("Register", "E-mail")},
        {int(AgreementForm::TermsOfService), "terms_of_service",
         QT_TRANSLATE_NOOP("Register", "Terms of service")},
    };
    return choices;
}

namespace {

using R = ServiceLevelAgreement;

void addAgreement(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Agreement"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “SLA-01”.")})
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "For example “SLA Managed workplace, City of Northfield”.")})
        .references<&R::services>(
            "services", QT_TRANSLATE_NOOP("Register", "Services"), "services",
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The services the agreement covers.")})
        .reference<&R::customer>("customer_id", QT_TRANSLATE_NOOP("Register", "Customer"),
                                 "customers", Required | ShownInList,
                                 {.help = QT_TRANSLATE_NOOP("Register", "With whom it is agreed.")})
        .choice<&R::form>(
            "form", QT_TRANSLATE_NOOP("Register", "Form"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "The standard does not ask for a document of a certain "
                                       "form; minutes or terms of service serve too.")})
        .references<&R::requirements>(
            "requirements", QT_TRANSLATE_NOOP("Register", "Service requirements"),
            "service_requirements", Optional,
            {.help =
                 QT_TRANSLATE_NOOP("Register", "The requirements the agreement makes binding.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Only active agreements count.")});
}

void addValidity(RegisterDefinition<R> &definition)
{
    definition
        .date<&R::validFrom>("valid_from", QT_TRANSLATE_NOOP("Register", "Valid from"),
                             Required | ShownInList,
                             {.section = QT_TRANSLATE_NOOP("Register", "Validity"),
                              .help = QT_TRANSLATE_NOOP("Register", "First day.")})
        .date<&R::validTo>(
            "valid_to", QT_TRANSLATE_NOOP("Register", "Valid to"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Last day; empty while it runs on.")})
        .date<&R::nextReview>(
            "next_review", QT_TRANSLATE_NOOP("Register", "Next review"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "When the agreement is looked at again.")});
}

void addIfThereIs(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::noTargetsReason>(
            "no_targets_reason", QT_TRANSLATE_NOOP("Register", "No targets, because"), Searchable,
            {},
            {.section = QT_TRANSLATE_NOOP("Register", "If there is none"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Fill in only when no service level targets are agreed on purpose.")})
        .text<&R::noLimitsReason>(
            "no_limits_reason", QT_TRANSLATE_NOOP("Register", "No workload limits, because"),
            Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "For example “flat rate, the number of users is fixed by contract”.")})
        .text<&R::noExceptionsReason>(
            "no_exceptions_reason", QT_TRANSLATE_NOOP("Register", "No exceptions, because"),
            Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "For example “customer declined exceptions in the meeting of 4 May”.")})
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
        RegisterDefinition<R> made("service_level_agreements",
                                   QT_TRANSLATE_NOOP("Register", "Service level agreements"));
        made.describe(
            {.clauses = "8.3.3",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "What has been promised to customers: targets, workload limits and exceptions."),
             .icon = "handshake"});
        addAgreement(made);
        addValidity(made);
        addIfThereIs(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
