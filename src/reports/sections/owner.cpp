// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

#include <algorithm>

namespace gapwright {

namespace {

/// Leaf clauses that the area covers, in catalogue order.
std::vector<const Clause *> leavesOf(const ReportContext &context, const CapabilityArea &area)
{
    std::vector<const Clause *> leaves;
    for (const Clause &clause : context.catalogue.clauses()) {
        const bool covered =
            std::any_of(area.clauses.begin(), area.clauses.end(),
                        [&clause](const QString &id) { return isWithin(clause.id, id); });
        if (clause.isLeaf && covered)
            leaves.push_back(&clause);
    }
    return leaves;
}

Conformity conformityOfArea(const ReportContext &context, const std::vector<const Clause *> &leaves)
{
    std::vector<ScoredItem> items;
    for (const Clause *leaf : leaves) {
        for (const RequirementItem *item : context.catalogue.itemsUnder(leaf->id)) {
            if (const ItemResult *result = context.data.current.resultOf(item->id))
                items.push_back({result->weight, result->status});
        }
    }
    return conformityOf(items);
}

std::vector<const Gap *> gapsIn(const ReportContext &context,
                                const std::vector<const Clause *> &leaves)
{
    std::vector<const Gap *> gaps;
    for (const Gap &gap : context.scores.gaps) {
        const bool inside = std::any_of(leaves.begin(), leaves.end(), [&gap](const Clause *leaf) {
            return leaf->id == gap.clause;
        });
        if (inside)
            gaps.push_back(&gap);
    }
    return gaps;
}

QString levelWord(const ReportContext &context, std::optional<int> level)
{
    return level ? context.locale.toString(*level) : QStringLiteral("\u2013");
}

KeyFigures figuresOf(const ReportContext &context, const AreaScore &score, const Conformity &all,
                     int gaps)
{
    const Scorecard *before = context.comparable();
    const AreaScore *then = before ? before->area(score.area) : nullptr;
    const bool below = score.level && score.target && *score.level < *score.target;
    KeyFigures figures;
    figures.figures = {
        {levelWord(context, score.level), Reports::tr("Capability level"),
         score.level ? capitalised(nameOfLevel(*score.level)) : Reports::tr("not rated"),
         below ? Tone::Partial : Tone::Accent},
        {levelWord(context, score.target), Reports::tr("Target"),
         then && then->level ? Reports::tr("before: %1").arg(*then->level) : QString(),
         Tone::Accent},
        {context.percent(all.percent), Reports::tr("Conformity"), capitalised(wordOf(all.verdict)),
         toneOf(all.verdict)},
        {context.locale.toString(gaps), Reports::tr("Gaps"),
         counted(QT_TRANSLATE_N_NOOP("Reports", "of %n item(s)"), all.counts.all()),
         gaps > 0 ? Tone::Partial : Tone::Conforming}};
    return figures;
}

void addLevels(Blocks &blocks, const ReportContext &context, const CapabilityArea &area,
               const AreaScore &score)
{
    const CapabilityResult *result = context.data.current.capabilityOf(area.id);
    if (!area.purpose.isEmpty())
        blocks.push_back(Paragraph{{Run{area.purpose}}, ParagraphStyle::Lead});
    if (result && !result->owner.isEmpty())
        blocks.push_back(Paragraph{{Run{Reports::tr("Owner: "), true}, Run{result->owner}}});
    if (score.level) {
        const auto now = std::size_t(std::clamp(*score.level, 0, 5));
        blocks.push_back(Paragraph{
            {Run{Reports::tr("Today, level %1: ").arg(now), true}, Run{area.levels[now]}}});
        if (score.target && *score.target > *score.level)
            blocks.push_back(Paragraph{{Run{Reports::tr("Next, level %1: ").arg(now + 1), true},
                                        Run{area.levels[now + 1]}}});
    }
    if (result && !result->rationale.isEmpty())
        blocks.push_back(
            Callout{Reports::tr("Why this level"), {plain(result->rationale)}, Tone::Accent});
}

} // namespace

Blocks ownerSection(const ReportContext &context)
{
    Blocks blocks;
    const CapabilityArea *area = context.catalogue.area(context.options.process);
    const AreaScore *score = context.scores.area(context.options.process);
    if (!area || !score)
        return blocks;
    const std::vector<const Clause *> leaves = leavesOf(context, *area);
    const std::vector<const Gap *> gaps = gapsIn(context, leaves);
    blocks.push_back(
        Masthead{context.data.logo, area->name, context.client(),
                 Reports::tr("%1, report for the process owner of %2. Clauses %3.")
                     .arg(context.data.current.assessment.name, context.date(context.data.date),
                          area->clauses.join(QLatin1String(", ")))});
    blocks.push_back(
        figuresOf(context, *score, conformityOfArea(context, leaves), int(gaps.size())));
    addLevels(blocks, context, *area, *score);
    blocks.push_back(Heading{2, Reports::tr("Your actions"), QStringLiteral("actions")});
    if (gaps.empty()) {
        blocks.push_back(body(Reports::tr("There is no gap that needs an action.")));
    } else {
        if (std::optional<Figure> figure = schedule(context, gaps, 15))
            blocks.push_back(std::move(*figure));
        blocks.push_back(actionTable(context, gaps));
    }
    for (const Clause *leaf : leaves) {
        Table table = findingsTable(context, leaf->id);
        if (table.rows.empty())
            continue;
        blocks.push_back(Heading{2, titleOf(*leaf), leaf->id});
        blocks.push_back(std::move(table));
    }
    blocks.push_back(small(Reports::tr(
        "Requirements are put in own words; the licensed text of the standard is authoritative. "
        "Forecasts are estimates; this report is no certification decision.")));
    return blocks;
}

} // namespace gapwright
