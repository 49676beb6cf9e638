// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/agreements/agreement.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<AgreementKind>()
{
    static constexpr Choice choices[] = {
        {int(AgreementKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(AgreementKind::ExternalContract), "external_contract",
         QT_TRANSLATE_NOOP("Register", "External contract")},
        {int(AgreementKind::InternalAgreement), "internal_agreement",
         QT_TRANSLATE_NOOP("Register", "Internal agreement")},
        {int(AgreementKind::CustomerAsSupplier), "customer_as_supplier_agreement",
         QT_TRANSLATE_NOOP("Register", "Customer-as-supplier agreement")},
        {int(AgreementKind::Law), "law", QT_TRANSLATE_NOOP("Register", "Law")},
        {int(AgreementKind::Regulation), "regulation", QT_TRANSLATE_NOOP("Register", "Regulation")},
        {int(AgreementKind::Standard), "standard", QT_TRANSLATE_NOOP("Register", "Standard")},
        {int(AgreementKind::Policy), "policy", QT_TRANSLATE_NOOP("Register", "Policy")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<AlignmentResult>()
{
    static constexpr Choice choices[] = {
        {int(AlignmentResult::NotChecked), "not_checked",
         QT_TRANSLATE_NOOP("Register", "Not checked")},
        {int(AlignmentResult::Aligned), "aligned", QT_TRANSLATE_NOOP("Register", "Aligned")},
        {int(AlignmentResult::Gap), "gap", QT_TRANSLATE_NOOP("Register", "Gap")},
    };
    return choices;
}

namespace {

using R = Agreement;

void addAgreement(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Agreement"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “A-01”.")})
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "For example “Hosting contract 2025 with Nordgrid” or “GDPR”.")})
        .choice<&R::kind>(
            "kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Laws, regulations, standards and policies are obligations without a party.")})
        .reference<&R::party>("party_id", QT_TRANSLATE_NOOP("Register", "Party"), "other_parties",
                              ShownInList,
                              {.help = QT_TRANSLATE_NOOP("Register", "With whom it is agreed.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Only active agreements count.")})
        .date<&R::startDate>("start_date", QT_TRANSLATE_NOOP("Register", "Start"), ShownInList,
                             {.help = QT_TRANSLATE_NOOP("Register", "First day.")})
        .date<&R::endDate>(
            "end_date", QT_TRANSLATE_NOOP("Register", "End"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Last day; the calendar reminds of it.")});
}

void addContent(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::scopeItems>(
            "scope_items", QT_TRANSLATE_NOOP("Register", "Scope"), Searchable, {.multiline = true},
            {.section = QT_TRANSLATE_NOOP("Register", "Content"),
             .help = QT_TRANSLATE_NOOP("Register", "Services, components and processes it covers."),
             .wide = true})
        .text<&R::requirements>(
            "requirements", QT_TRANSLATE_NOOP("Register", "Requirements"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What the party has to meet."), .wide = true})
        .text<&R::authorities>(
            "authorities", QT_TRANSLATE_NOOP("Register", "Authorities and responsibilities"),
            Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Who may decide and who has to do what, on both sides."),
             .wide = true})
        .text<&R::interfaces>(
            "interfaces", QT_TRANSLATE_NOOP("Register", "Interfaces"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "How the processes of both sides meet: tickets, escalation, reports."),
             .wide = true})
        .text<&R::howApplied>(
            "how_applied", QT_TRANSLATE_NOOP("Register", "How it is applied"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "For laws and policies: which process or plan sees to it."),
             .wide = true});
}

void addAlignmentWithThe(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::alignedSlas>(
            "aligned_slas", QT_TRANSLATE_NOOP("Register", "Supports the SLAs"),
            "service_level_agreements", Optional,
            {.section = QT_TRANSLATE_NOOP("Register", "Alignment with the SLAs"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "The agreements with customers that depend on this one.")})
        .choice<&R::alignmentResult>(
            "alignment_result", QT_TRANSLATE_NOOP("Register", "Alignment"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Whether its targets are good enough for those SLAs.")})
        .reference<&R::alignmentRisk>(
            "alignment_risk_id", QT_TRANSLATE_NOOP("Register", "Risk of the gap"), "risks",
            Optional,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "When there is a gap: the entry of the risk register.")});
}

void addReview(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::reviewCycle>(
            "review_cycle", QT_TRANSLATE_NOOP("Register", "Review cycle"), ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Review"),
             .help = QT_TRANSLATE_NOOP("Register", "How often it is reviewed.")})
        .date<&R::lastReview>(
            "last_review", QT_TRANSLATE_NOOP("Register", "Last review"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The day of the last review.")})
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
            "agreements", QT_TRANSLATE_NOOP("Register", "Contracts, agreements and obligations"));
        made.describe(
            {.clauses = "8.3.4, 6.3",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "Contracts, internal agreements, and the laws and standards that bind you."),
             .icon = "scroll-text"});
        addAgreement(made);
        addContent(made);
        addAlignmentWithThe(made);
        addReview(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
