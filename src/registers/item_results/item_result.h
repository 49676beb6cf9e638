// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/assessments/assessment.h"
#include "registers/register_definition.h"

namespace gapwright {

/// The conformity scale. Stored words are the codes C, P, N, NA, NYO and U.
enum class ConformityStatus {
    Conforming,
    Partial,
    NotConforming,
    NotApplicable, ///< the subject of a conditional item does not exist in scope
    NotYetOccurred, ///< the conditional event has not happened, the arrangement exists
    Unassessed
};
enum class EvidenceType { None, Document, Record, Interview, Observation, ToolData, Sample };
enum class ActionState { Open, InProgress, Done };
/// Where a result comes from when nobody of this assessment found it.
enum class ResultOrigin {
    None,
    Inherited, ///< another certified management system covers the item; never a status by itself
    CarriedOver ///< the status comes from an assessment against the 2011 edition
};
enum class OriginConfidence { None, High, Medium, Low };

/// What an assessment says of one requirement item, and what is to be done about it (R23).
struct ItemResult {
    Id<ItemResult> id;
    Id<Assessment> assessment;
    QString item; ///< id in the catalogue, for example "8.6.1-08"
    int weight = 2; ///< 1 to 3; copied from the catalogue, editable per engagement
    ConformityStatus status = ConformityStatus::Unassessed;
    QString evidence; ///< what was seen; for NYO the arrangement that exists
    EvidenceType evidenceType = EvidenceType::None;
    QString gap;
    QString recommendation;
    QString reason; ///< why the item is not applicable
    QString reasonApprovedBy; ///< who accepted that reason
    bool opportunity = false; ///< conforming, but noted as an opportunity for improvement
    QString owner;
    std::optional<int> impact; ///< 1 to 5
    std::optional<int> effort; ///< 1 to 5
    QDate due;
    ActionState actionState = ActionState::Open;
    QString note; ///< private to the assessor; never printed, hidden while presenting
    ResultOrigin origin = ResultOrigin::None;
    QString originSource; ///< "ISO/IEC 27001:2022", or "2011: 8.2"
    OriginConfidence originConfidence = OriginConfidence::None;
    bool originConfirmed = false; ///< a person has set the status since

    friend bool operator==(const ItemResult &, const ItemResult &) = default;
};

template <> std::span<const Choice> choicesOf<ConformityStatus>();
template <> std::span<const Choice> choicesOf<EvidenceType>();
template <> std::span<const Choice> choicesOf<ActionState>();
template <> std::span<const Choice> choicesOf<ResultOrigin>();
template <> std::span<const Choice> choicesOf<OriginConfidence>();
template <> const RegisterDefinition<ItemResult> &definitionOf<ItemResult>();

/// The code people know: "C", "P", "N", "NA", "NYO" or "U".
[[nodiscard]] QString codeOf(ConformityStatus status);
[[nodiscard]] std::optional<ConformityStatus> statusOfCode(const QString &code);
/// The translated word: "Conforming", "Partial", ...
[[nodiscard]] QString wordOf(ConformityStatus status);

/// True for P and N: something is to be done.
[[nodiscard]] bool isGap(ConformityStatus status);
/// True while an origin waits for a person to confirm it by setting the status.
[[nodiscard]] bool awaitsConfirmation(const ItemResult &result);
/// A person has set the status: what was inherited or carried over is confirmed, unless the status
/// is "not assessed".
void confirmOrigin(ItemResult *result);

/// True for C, P and N, which enter the percentage.
[[nodiscard]] bool isScored(ConformityStatus status);

} // namespace gapwright
