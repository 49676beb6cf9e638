// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/capability.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

std::span<const ProcessAttribute> processAttributes()
{
    static constexpr ProcessAttribute attributes[] = {
        {"1.1", 1, QT_TRANSLATE_NOOP("Capability", "Performance")},
        {"2.1", 2, QT_TRANSLATE_NOOP("Capability", "Performance management")},
        {"2.2", 2, QT_TRANSLATE_NOOP("Capability", "Documented information management")},
        {"3.1", 3, QT_TRANSLATE_NOOP("Capability", "Definition")},
        {"3.2", 3, QT_TRANSLATE_NOOP("Capability", "Deployment")},
        {"4.1", 4, QT_TRANSLATE_NOOP("Capability", "Quantitative analysis")},
        {"4.2", 4, QT_TRANSLATE_NOOP("Capability", "Quantitative control")},
        {"5.1", 5, QT_TRANSLATE_NOOP("Capability", "Innovation")},
        {"5.2", 5, QT_TRANSLATE_NOOP("Capability", "Implementation of innovation")},
    };
    return attributes;
}

AttributeRating ratingOf(double percent)
{
    if (percent <= 15.0)
        return AttributeRating::NotAchieved;
    if (percent <= 50.0)
        return AttributeRating::Partially;
    if (percent <= 85.0)
        return AttributeRating::Largely;
    return AttributeRating::Fully;
}

QString letterOf(AttributeRating rating)
{
    switch (rating) {
    case AttributeRating::NotAchieved:
        return QStringLiteral("N");
    case AttributeRating::Partially:
        return QStringLiteral("P");
    case AttributeRating::Largely:
        return QStringLiteral("L");
    case AttributeRating::Fully:
        return QStringLiteral("F");
    }
    return {};
}

int levelOfAttributes(std::span<const std::optional<double>> percents)
{
    const std::span<const ProcessAttribute> attributes = processAttributes();
    int reached = 0;
    for (int level = 1; level <= 5; ++level) {
        bool holds = true;
        for (size_t i = 0; i < attributes.size(); ++i) {
            if (attributes[i].level > level)
                continue;
            const double percent = i < percents.size() ? percents[i].value_or(0) : 0;
            const AttributeRating needed =
                attributes[i].level == level ? AttributeRating::Largely : AttributeRating::Fully;
            holds = holds && ratingOf(percent) >= needed;
        }
        if (!holds)
            break;
        reached = level;
    }
    return reached;
}

std::optional<int> levelOf(const CapabilityResult &result)
{
    if (result.method == RatingMethod::Quick)
        return result.level;
    std::vector<std::optional<double>> percents;
    bool rated = false;
    for (const std::optional<int> &percent : attributesOf(result)) {
        rated = rated || percent.has_value();
        percents.push_back(percent ? std::optional<double>(*percent) : std::nullopt);
    }
    return rated ? std::optional<int>(levelOfAttributes(percents)) : std::nullopt;
}

MaturityIndex maturityIndexOf(std::span<const WeightedLevel> levels, int threshold)
{
    MaturityIndex index;
    if (levels.empty())
        return index;
    double sum = 0;
    double weights = 0;
    index.floor = levels.front().level;
    for (const WeightedLevel &one : levels) {
        sum += one.level * one.weight;
        weights += one.weight;
        index.floor = std::min(index.floor, one.level);
        index.below += one.level < threshold ? 1 : 0;
    }
    if (weights > 0)
        index.index = sum / weights;
    return index;
}

QString nameOfLevel(int level)
{
    switch (level) {
    case 0:
        return QCoreApplication::translate("Capability", "incomplete");
    case 1:
        return QCoreApplication::translate("Capability", "performed");
    case 2:
        return QCoreApplication::translate("Capability", "managed");
    case 3:
        return QCoreApplication::translate("Capability", "established");
    case 4:
        return QCoreApplication::translate("Capability", "predictable");
    case 5:
        return QCoreApplication::translate("Capability", "innovating");
    default:
        return {};
    }
}

} // namespace gapwright
