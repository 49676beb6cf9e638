// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/item_results/item_result.h"

namespace gapwright {

template <> std::span<const Choice> choicesOf<ConformityStatus>()
{
    static constexpr Choice choices[] = {
        {int(ConformityStatus::Conforming), "C", QT_TRANSLATE_NOOP("Register", "Conforming")},
        {int(ConformityStatus::Partial), "P", QT_TRANSLATE_NOOP("Register", "Partial")},
        {int(ConformityStatus::NotConforming), "N",
         QT_TRANSLATE_NOOP("Register", "Not conforming")},
        {int(ConformityStatus::NotApplicable), "NA",
         QT_TRANSLATE_NOOP("Register", "Not applicable")},
        {int(ConformityStatus::NotYetOccurred), "NYO",
         QT_TRANSLATE_NOOP("Register", "Not yet occurred")},
        {int(ConformityStatus::Unassessed), "U", QT_TRANSLATE_NOOP("Register", "Not assessed")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<EvidenceType>()
{
    static constexpr Choice choices[] = {
        {int(EvidenceType::None), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(EvidenceType::Document), "document", QT_TRANSLATE_NOOP("Register", "document")},
        {int(EvidenceType::Record), "record", QT_TRANSLATE_NOOP("Register", "record")},
        {int(EvidenceType::Interview), "interview", QT_TRANSLATE_NOOP("Register", "interview")},
        {int(EvidenceType::Observation), "observation",
         QT_TRANSLATE_NOOP("Register", "observation")},
        {int(EvidenceType::ToolData), "tool_data", QT_TRANSLATE_NOOP("Register", "tool data")},
        {int(EvidenceType::Sample), "sample", QT_TRANSLATE_NOOP("Register", "sample")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<ActionState>()
{
    static constexpr Choice choices[] = {
        {int(ActionState::Open), "open", QT_TRANSLATE_NOOP("Register", "Open")},
        {int(ActionState::InProgress), "in_progress", QT_TRANSLATE_NOOP("Register", "In progress")},
        {int(ActionState::Done), "done", QT_TRANSLATE_NOOP("Register", "Done")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<ResultOrigin>()
{
    static constexpr Choice choices[] = {
        {int(ResultOrigin::None), "", QT_TRANSLATE_NOOP("Register", "assessed here")},
        {int(ResultOrigin::Inherited), "inherited", QT_TRANSLATE_NOOP("Register", "inherited")},
        {int(ResultOrigin::CarriedOver), "carried_over",
         QT_TRANSLATE_NOOP("Register", "carried over")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<OriginConfidence>()
{
    static constexpr Choice choices[] = {
        {int(OriginConfidence::None), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(OriginConfidence::High), "high", QT_TRANSLATE_NOOP("Register", "high")},
        {int(OriginConfidence::Medium), "medium", QT_TRANSLATE_NOOP("Register", "medium")},
        {int(OriginConfidence::Low), "low", QT_TRANSLATE_NOOP("Register", "low")},
    };
    return choices;
}

template <> const RegisterDefinition<ItemResult> &definitionOf<ItemResult>()
{
    using R = ItemResult;
    static const auto definition =
        RegisterDefinition<R>("item_results", QT_TRANSLATE_NOOP("Register", "Results by item"))
            .reference<&R::assessment>("assessment_id", QT_TRANSLATE_NOOP("Register", "Assessment"),
                                       "assessments", Required)
            .text<&R::item>("item", QT_TRANSLATE_NOOP("Register", "Item"), Required | ShownInList)
            .number<&R::weight, 1, 3>("weight", QT_TRANSLATE_NOOP("Register", "Weight"))
            .choice<&R::status>("status", QT_TRANSLATE_NOOP("Register", "Status"), ShownInList)
            .text<&R::evidence>("evidence", QT_TRANSLATE_NOOP("Register", "Evidence"), Searchable,
                                {.multiline = true}, {.wide = true})
            .choice<&R::evidenceType>("evidence_type",
                                      QT_TRANSLATE_NOOP("Register", "Kind of evidence"))
            .text<&R::gap>("gap", QT_TRANSLATE_NOOP("Register", "Gap"), Searchable,
                           {.multiline = true}, {.wide = true})
            .text<&R::recommendation>("recommendation",
                                      QT_TRANSLATE_NOOP("Register", "Recommendation"), Searchable,
                                      {.multiline = true}, {.wide = true})
            .text<&R::reason>("reason", QT_TRANSLATE_NOOP("Register", "Reason"), Searchable,
                              {.multiline = true}, {.wide = true})
            .text<&R::reasonApprovedBy>("reason_approved_by",
                                        QT_TRANSLATE_NOOP("Register", "Reason approved by"))
            .flag<&R::opportunity>("opportunity",
                                   QT_TRANSLATE_NOOP("Register", "Opportunity for improvement"))
            .text<&R::owner>("owner", QT_TRANSLATE_NOOP("Register", "Owner"),
                             ShownInList | Searchable)
            .optionalNumber<&R::impact, 1, 5>("impact", QT_TRANSLATE_NOOP("Register", "Impact"))
            .optionalNumber<&R::effort, 1, 5>("effort", QT_TRANSLATE_NOOP("Register", "Effort"))
            .date<&R::due>("due", QT_TRANSLATE_NOOP("Register", "Due"), ShownInList)
            .choice<&R::actionState>("action_state", QT_TRANSLATE_NOOP("Register", "Action"))
            .text<&R::note>("note", QT_TRANSLATE_NOOP("Register", "Private note"),
                            Searchable | Private, {.multiline = true}, {.wide = true})
            .choice<&R::origin>("origin", QT_TRANSLATE_NOOP("Register", "Origin"))
            .text<&R::originSource>("origin_source",
                                    QT_TRANSLATE_NOOP("Register", "Source of the origin"))
            .choice<&R::originConfidence>("origin_confidence",
                                          QT_TRANSLATE_NOOP("Register", "Confidence in the origin"))
            .flag<&R::originConfirmed>("origin_confirmed",
                                       QT_TRANSLATE_NOOP("Register", "Origin confirmed"));
    return definition;
}

QString codeOf(ConformityStatus status)
{
    return textOf(detail::storedChoice(choicesOf<ConformityStatus>(), int(status)));
}

std::optional<ConformityStatus> statusOfCode(const QString &code)
{
    int value = 0;
    if (!detail::choiceValue(choicesOf<ConformityStatus>(), code.trimmed().toUpper(), &value))
        return std::nullopt;
    return ConformityStatus(value);
}

QString wordOf(ConformityStatus status)
{
    return labelOf(choicesOf<ConformityStatus>(), int(status));
}

bool awaitsConfirmation(const ItemResult &result)
{
    return result.origin != ResultOrigin::None && !result.originConfirmed;
}

void confirmOrigin(ItemResult *result)
{
    result->originConfirmed =
        result->origin != ResultOrigin::None && result->status != ConformityStatus::Unassessed;
}

bool isGap(ConformityStatus status)
{
    return status == ConformityStatus::Partial || status == ConformityStatus::NotConforming;
}

bool isScored(ConformityStatus status)
{
    return status == ConformityStatus::Conforming || isGap(status);
}

} // namespace gapwright
