// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/cost_benefits/cost_benefit.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<CostSide>()
{
    static constexpr Choice choices[] = {
        {int(CostSide::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(CostSide::Cost), "cost", QT_TRANSLATE_NOOP("Register", "Cost")},
        {int(CostSide::Benefit), "benefit", QT_TRANSLATE_NOOP("Register", "Benefit")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<EstimateCertainty>()
{
    static constexpr Choice choices[] = {
        {int(EstimateCertainty::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(EstimateCertainty::Low), "low", QT_TRANSLATE_NOOP("Register", "Low")},
        {int(EstimateCertainty::Medium), "medium", QT_TRANSLATE_NOOP("Register", "Medium")},
        {int(EstimateCertainty::High), "high", QT_TRANSLATE_NOOP("Register", "High")},
    };
    return choices;
}

namespace {

using R = CostBenefit;

void addAmount(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Amount"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "For example “Certification audit” or “Fewer service credits”.")})
        .choice<&R::side>(
            "side", QT_TRANSLATE_NOOP("Register", "Side"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Write both as positive amounts.")})
        .money<&R::oneOff>("one_off", QT_TRANSLATE_NOOP("Register", "Once"), ShownInList,
                           {.help = QT_TRANSLATE_NOOP("Register", "In the year given below.")})
        .money<&R::yearly>("yearly", QT_TRANSLATE_NOOP("Register", "Per year"), ShownInList,
                           {.help = QT_TRANSLATE_NOOP("Register", "From the year given below on.")})
        .optionalNumber<&R::year, 0, 30>(
            "year", QT_TRANSLATE_NOOP("Register", "Year"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "0 is the year of the project.")})
        .reference<&R::alternative>(
            "alternative_id", QT_TRANSLATE_NOOP("Register", "Alternative"), "business_alternatives",
            Optional, {.help = QT_TRANSLATE_NOOP("Register", "Empty means the recommended one.")});
}

void addBasis(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::certainty>(
            "certainty", QT_TRANSLATE_NOOP("Register", "Certainty"), ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Basis"),
             .help = QT_TRANSLATE_NOOP("Register", "How far the figure can be trusted.")})
        .text<&R::basis>(
            "basis", QT_TRANSLATE_NOOP("Register", "Basis"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Where the figure comes from, for example “offer of 12 March”."),
             .wide = true})
        .flag<&R::tangible>(
            "tangible", QT_TRANSLATE_NOOP("Register", "In money"), ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Untick it for benefits that cannot be counted, such as reputation.")})
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
        RegisterDefinition<R> made("cost_benefits",
                                   QT_TRANSLATE_NOOP("Register", "Costs and benefits"));
        made.describe({.clauses = "",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "What an alternative costs and brings, year by year."),
                       .icon = "hand-coins"});
        addAmount(made);
        addBasis(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
