// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/result_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Rules", sentence);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

std::optional<QString> refusalOf(ConformityStatus status, const RequirementItem &item)
{
    const bool needsCondition =
        status == ConformityStatus::NotApplicable || status == ConformityStatus::NotYetOccurred;
    if (!needsCondition || item.isConditional())
        return std::nullopt;
    return say(QT_TRANSLATE_NOOP(
                   "Rules",
                   "%1 always applies: no requirement of clauses 4 to 10 can be excluded. "
                   "Only items that depend on a condition may be not applicable or not yet "
                   "occurred."))
        .arg(item.id);
}

std::optional<QString> bulkRefusalOf(ConformityStatus status, const ItemResult &result,
                                     const RequirementItem &item)
{
    if (status == ConformityStatus::Conforming && isBlank(result.evidence))
        return say(QT_TRANSLATE_NOOP("Rules",
                                     "%1 has no evidence yet, so it cannot be set to conforming "
                                     "together with others."))
            .arg(item.id);
    return refusalOf(status, item);
}

std::vector<RuleBreach> breachesOf(const ItemResult &result, const RequirementItem &item)
{
    std::vector<RuleBreach> breaches;
    const auto needs = [&](const QString &text, const char *column, const char *sentence) {
        if (isBlank(text))
            breaches.push_back({QStringLiteral("VR31"), column, say(sentence)});
    };
    if (const std::optional<QString> refusal = refusalOf(result.status, item))
        breaches.push_back({QStringLiteral("VR01"), "status", *refusal});
    switch (result.status) {
    case ConformityStatus::Conforming:
        needs(result.evidence, "evidence",
              QT_TRANSLATE_NOOP("Rules", "Say what evidence shows that this conforms."));
        break;
    case ConformityStatus::Partial:
    case ConformityStatus::NotConforming:
        needs(result.gap, "gap", QT_TRANSLATE_NOOP("Rules", "Say what is missing."));
        break;
    case ConformityStatus::NotApplicable:
        needs(result.reason, "reason",
              QT_TRANSLATE_NOOP("Rules", "Say why this does not apply in the scope."));
        needs(result.reasonApprovedBy, "reason_approved_by",
              QT_TRANSLATE_NOOP("Rules", "Name the person who accepted the reason."));
        break;
    case ConformityStatus::NotYetOccurred:
        needs(result.evidence, "evidence",
              QT_TRANSLATE_NOOP("Rules",
                                "Describe the arrangement that exists for the day it occurs."));
        break;
    case ConformityStatus::Unassessed:
        break;
    }
    return breaches;
}

} // namespace gapwright
