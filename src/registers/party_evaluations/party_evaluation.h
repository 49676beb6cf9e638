// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct OtherParty;
struct Person;

enum class EvaluationResult { NotStated, Meets, PartlyMeets, DoesNotMeet };

/// One evaluation of the performance of a party (clause 8.2.3).
struct PartyEvaluation {
    Id<PartyEvaluation> id;
    Id<OtherParty> party;
    QDate evaluatedOn;
    Id<Person> evaluator;
    EvaluationResult result = EvaluationResult::NotStated;
    QString finding;
    QString consequence;
    QString comment;

    friend bool operator==(const PartyEvaluation &, const PartyEvaluation &) = default;
};

template <> std::span<const Choice> choicesOf<EvaluationResult>();
template <> const RegisterDefinition<PartyEvaluation> &definitionOf<PartyEvaluation>();

} // namespace gapwright
