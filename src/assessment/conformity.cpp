// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/conformity.h"

#include <QCoreApplication>

namespace gapwright {

int StatusCounts::all() const
{
    return conforming + partial + notConforming + notApplicable + notYetOccurred + unassessed;
}

std::optional<double> valueOf(ConformityStatus status)
{
    switch (status) {
    case ConformityStatus::Conforming:
        return 1.0;
    case ConformityStatus::Partial:
        return 0.5;
    case ConformityStatus::NotConforming:
        return 0.0;
    case ConformityStatus::NotApplicable:
    case ConformityStatus::NotYetOccurred:
    case ConformityStatus::Unassessed:
        return std::nullopt;
    }
    return std::nullopt;
}

namespace {

int &countFor(StatusCounts &counts, ConformityStatus status)
{
    switch (status) {
    case ConformityStatus::Conforming:
        return counts.conforming;
    case ConformityStatus::Partial:
        return counts.partial;
    case ConformityStatus::NotConforming:
        return counts.notConforming;
    case ConformityStatus::NotApplicable:
        return counts.notApplicable;
    case ConformityStatus::NotYetOccurred:
        return counts.notYetOccurred;
    case ConformityStatus::Unassessed:
        break;
    }
    return counts.unassessed;
}

} // namespace

Conformity conformityOf(std::span<const ScoredItem> items)
{
    Conformity result;
    bool cornerstoneMissing = false;
    for (const ScoredItem &item : items) {
        ++countFor(result.counts, item.status);
        if (const std::optional<double> value = valueOf(item.status)) {
            result.scoredWeight += item.weight;
            result.reachedWeight += item.weight * *value;
            cornerstoneMissing = cornerstoneMissing
                || (item.weight == 3 && item.status == ConformityStatus::NotConforming);
        }
    }
    if (!items.empty())
        result.coverage =
            100.0 * (double(items.size()) - result.counts.unassessed) / double(items.size());
    if (result.scoredWeight == 0)
        return result;
    result.percent = 100.0 * result.reachedWeight / result.scoredWeight;
    if (result.counts.gaps() == 0)
        result.verdict = Verdict::Conforming;
    else if (cornerstoneMissing || *result.percent < 50.0)
        result.verdict = Verdict::NotConforming;
    else
        result.verdict = Verdict::PartiallyConforming;
    return result;
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotScored:
        return QCoreApplication::translate("Verdict", "not scored");
    case Verdict::Conforming:
        return QCoreApplication::translate("Verdict", "conforming");
    case Verdict::PartiallyConforming:
        return QCoreApplication::translate("Verdict", "partially conforming");
    case Verdict::NotConforming:
        return QCoreApplication::translate("Verdict", "not conforming");
    }
    return {};
}

QString codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotScored:
        return QStringLiteral("not scored");
    case Verdict::Conforming:
        return QStringLiteral("conforming");
    case Verdict::PartiallyConforming:
        return QStringLiteral("partially conforming");
    case Verdict::NotConforming:
        return QStringLiteral("not conforming");
    }
    return {};
}

} // namespace gapwright
