// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/conformity_looks.h"

#include <array>

namespace gapwright {

namespace {

constexpr std::array scale{ConformityStatus::Conforming,     ConformityStatus::Partial,
                           ConformityStatus::NotConforming,  ConformityStatus::NotApplicable,
                           ConformityStatus::NotYetOccurred, ConformityStatus::Unassessed};
constexpr std::array<int, 6> letters{Qt::Key_C, Qt::Key_P, Qt::Key_N,
                                     Qt::Key_A, Qt::Key_Y, Qt::Key_U};

} // namespace

PillLook pillOf(ConformityStatus status)
{
    const QString word = wordOf(status);
    switch (status) {
    case ConformityStatus::Conforming:
        return {QStringLiteral("circle-check"), word, &Tokens::conforming, &Tokens::conformingSoft};
    case ConformityStatus::Partial:
        return {QStringLiteral("triangle-alert"), word, &Tokens::partial, &Tokens::partialSoft};
    case ConformityStatus::NotConforming:
        return {QStringLiteral("circle-x"), word, &Tokens::notConforming,
                &Tokens::notConformingSoft};
    case ConformityStatus::NotApplicable:
        return {QStringLiteral("circle-slash"), word};
    case ConformityStatus::NotYetOccurred:
        return {QStringLiteral("clock"), word};
    case ConformityStatus::Unassessed:
        return {QStringLiteral("circle-dashed"), word};
    }
    return {};
}

PillLook pillOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conforming:
        return {QStringLiteral("circle-check"), wordOf(verdict), &Tokens::conforming,
                &Tokens::conformingSoft};
    case Verdict::PartiallyConforming:
        return {QStringLiteral("triangle-alert"), wordOf(verdict), &Tokens::partial,
                &Tokens::partialSoft};
    case Verdict::NotConforming:
        return {QStringLiteral("circle-x"), wordOf(verdict), &Tokens::notConforming,
                &Tokens::notConformingSoft};
    case Verdict::NotScored:
        return {QStringLiteral("circle-dashed"), wordOf(verdict)};
    }
    return {};
}

std::optional<ConformityStatus> statusOfKey(int key)
{
    for (size_t index = 0; index < scale.size(); ++index) {
        if (key == letters[index] || key == Qt::Key_1 + int(index))
            return scale[index];
    }
    return std::nullopt;
}

QList<RatingOption> statusOptions(bool isConditional, StatusLabels labels)
{
    QList<RatingOption> options;
    for (size_t index = 0; index < scale.size(); ++index) {
        const ConformityStatus status = scale[index];
        const bool needsCondition =
            status == ConformityStatus::NotApplicable || status == ConformityStatus::NotYetOccurred;
        if (needsCondition && !isConditional)
            continue;
        const PillLook look = pillOf(status);
        options << RatingOption{.value = int(status),
                                .label = labels == StatusLabels::Codes ? codeOf(status) : look.word,
                                .name = look.word,
                                .key = Qt::Key_1 + int(index),
                                .icon = look.icon,
                                .colour = look.text};
    }
    return options;
}

} // namespace gapwright
