// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/priority.h"

#include "base/text.h"

#include <QCoreApplication>

namespace gapwright {

int priorityScore(int impact, int effort)
{
    return impact * (6 - effort);
}

Quadrant quadrantOf(int impact, int effort)
{
    if (impact >= 3)
        return effort <= 2 ? Quadrant::QuickWin : Quadrant::MajorProject;
    return effort <= 2 ? Quadrant::FillIn : Quadrant::Reconsider;
}

QString wordOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin:
        return QCoreApplication::translate("Priority", "quick win");
    case Quadrant::MajorProject:
        return QCoreApplication::translate("Priority", "major project");
    case Quadrant::FillIn:
        return QCoreApplication::translate("Priority", "fill-in");
    case Quadrant::Reconsider:
        return QCoreApplication::translate("Priority", "reconsider");
    }
    return {};
}

QString codeOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin:
        return QStringLiteral("quick win");
    case Quadrant::MajorProject:
        return QStringLiteral("major project");
    case Quadrant::FillIn:
        return QStringLiteral("fill-in");
    case Quadrant::Reconsider:
        return QStringLiteral("reconsider");
    }
    return {};
}

int urgencyOf(int impact, int effort)
{
    constexpr int digit = 10; // both are one of 1 to 5
    return (priorityScore(impact, effort) * digit + impact) * digit + digit - 1 - effort;
}

bool comesBefore(const PriorityKey &a, const PriorityKey &b)
{
    const int urgencyA = urgencyOf(a.impact, a.effort);
    const int urgencyB = urgencyOf(b.impact, b.effort);
    if (urgencyA != urgencyB)
        return urgencyA > urgencyB;
    return clauseSortKey(a.id) < clauseSortKey(b.id);
}

int suggestedImpact(Severity severity)
{
    return int(severity) + 1;
}

int suggestedEffort(double likelyDays)
{
    if (likelyDays <= 2)
        return 1;
    if (likelyDays <= 5)
        return 2;
    if (likelyDays <= 10)
        return 3;
    return likelyDays <= 20 ? 4 : 5;
}

} // namespace gapwright
