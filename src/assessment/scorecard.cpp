// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/scorecard.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

std::optional<double> mean(const std::vector<int> &values)
{
    if (values.empty())
        return std::nullopt;
    double sum = 0;
    for (const int value : values)
        sum += value;
    return sum / double(values.size());
}

std::vector<AreaScore> areaScores(const AssessmentData &data, const Catalogue &catalogue)
{
    std::vector<AreaScore> scores;
    for (const CapabilityArea &area : catalogue.areas()) {
        const CapabilityResult *result = data.capabilityOf(area.id);
        scores.push_back({area.id, result ? levelOf(*result) : std::nullopt,
                          result ? result->target : std::nullopt});
    }
    return scores;
}

/// The clauses an item counts for: its own and all above it.
std::vector<QString> lineage(const QString &leaf, const Catalogue &catalogue)
{
    std::vector<QString> line;
    for (const Clause *clause = catalogue.clause(leaf); clause;
         clause = catalogue.clause(clause->parent))
        line.push_back(clause->id);
    return line;
}

std::vector<ClauseScore> clauseScores(const AssessmentData &data, const Catalogue &catalogue,
                                      const std::vector<AreaScore> &areas)
{
    QHash<QString, std::vector<ScoredItem>> scored;
    for (const ItemResult &result : data.results) {
        const RequirementItem *item = catalogue.item(result.item);
        if (!item)
            continue;
        for (const QString &clause : lineage(item->clause, catalogue))
            scored[clause].push_back({result.weight, result.status});
    }
    std::vector<ClauseScore> scores;
    for (const Clause &clause : catalogue.clauses()) {
        ClauseScore score;
        score.clause = clause.id;
        score.conformity = conformityOf(scored.value(clause.id));
        score.forecastsMajor = predictsClauseMajor(score.conformity);
        std::vector<int> levels;
        std::vector<int> targets;
        for (const CapabilityArea *area : catalogue.areasUnder(clause.id)) {
            const AreaScore &one = areas[size_t(area - catalogue.areas().data())];
            if (one.level)
                levels.push_back(*one.level);
            if (one.target)
                targets.push_back(*one.target);
        }
        score.maturity = mean(levels);
        score.target = mean(targets);
        scores.push_back(std::move(score));
    }
    return scores;
}

Gap gapOf(const ItemResult &result, const RequirementItem &item)
{
    Gap gap;
    gap.item = item.id;
    gap.clause = item.clause;
    gap.status = result.status;
    gap.weight = result.weight;
    gap.severityValue = severityValue(result.weight, result.status);
    gap.severity = severityOf(gap.severityValue);
    gap.forecast = predictedClass(result.weight, result.status, result.opportunity);
    gap.impactIsSuggested = !result.impact;
    gap.impact = result.impact.value_or(suggestedImpact(gap.severity));
    gap.effortIsSuggested = !result.effort;
    gap.effort = result.effort.value_or(suggestedEffort(item.days.likely));
    gap.score = priorityScore(gap.impact, gap.effort);
    gap.quadrant = quadrantOf(gap.impact, gap.effort);
    return gap;
}

MaturityIndex maturityOf(const std::vector<AreaScore> &areas)
{
    std::vector<WeightedLevel> levels;
    int below = 0;
    for (const AreaScore &area : areas) {
        if (!area.level)
            continue;
        levels.push_back({*area.level, 1});
        below += area.target && *area.level < *area.target ? 1 : 0;
    }
    MaturityIndex index = maturityIndexOf(levels, 0);
    index.below = below;
    return index;
}

} // namespace

const ClauseScore *Scorecard::clause(const QString &id) const
{
    const auto found = std::ranges::find(clauses, id, &ClauseScore::clause);
    return found == clauses.end() ? nullptr : &*found;
}

const AreaScore *Scorecard::area(const QString &id) const
{
    const auto found = std::ranges::find(areas, id, &AreaScore::area);
    return found == areas.end() ? nullptr : &*found;
}

const Gap *Scorecard::gap(const QString &item) const
{
    const auto found = std::ranges::find(gaps, item, &Gap::item);
    return found == gaps.end() ? nullptr : &*found;
}

Scorecard scorecardOf(const AssessmentData &data, const Catalogue &catalogue)
{
    Scorecard card;
    std::vector<ScoredItem> all;
    for (const ItemResult &result : data.results) {
        const RequirementItem *item = catalogue.item(result.item);
        if (!item)
            continue;
        all.push_back({result.weight, result.status});
        switch (predictedClass(result.weight, result.status, result.opportunity)) {
        case AuditClass::Major:
            ++card.majors;
            break;
        case AuditClass::Minor:
            ++card.minors;
            break;
        case AuditClass::Opportunity:
            ++card.opportunities;
            break;
        case AuditClass::None:
            break;
        }
        if (isGap(result.status))
            card.gaps.push_back(gapOf(result, *item));
    }
    card.overall = conformityOf(all);
    card.areas = areaScores(data, catalogue);
    card.clauses = clauseScores(data, catalogue, card.areas);
    card.maturity = maturityOf(card.areas);
    // The order of comesBefore(): results, and so gaps, are in the order of the catalogue already.
    std::ranges::stable_sort(card.gaps, std::ranges::greater(),
                             [](const Gap &gap) { return urgencyOf(gap.impact, gap.effort); });
    return card;
}

TrendPoint trendPointOf(const AssessmentData &data, const Scorecard &scores)
{
    TrendPoint point;
    point.assessment = data.assessment.id.value;
    point.name = data.assessment.name;
    point.date = data.assessment.heldOn;
    point.itemSet = data.assessment.itemSet;
    point.conformity = scores.overall.percent;
    point.coverage = scores.overall.coverage;
    point.maturity = scores.maturity.index;
    for (const ClauseScore &clause : scores.clauses) {
        if (!clause.clause.contains(QLatin1Char('.')))
            point.clauses.emplace_back(clause.clause, clause.conformity.percent);
    }
    return point;
}

} // namespace gapwright
