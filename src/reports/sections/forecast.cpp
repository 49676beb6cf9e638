// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reports/sections/sections.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr int minorLength = 118; ///< characters of a minor's gap in the list

QString gapText(const ReportContext &context, const Gap &gap)
{
    const ItemResult *result = context.data.current.resultOf(gap.item);
    if (result && !result->gap.trimmed().isEmpty())
        return result->gap.trimmed();
    const RequirementItem *item = context.catalogue.item(gap.item);
    return item ? item->text : QString();
}

QString ownerText(const ReportContext &context, const Gap &gap)
{
    const ItemResult *result = context.data.current.resultOf(gap.item);
    return result && !result->owner.isEmpty() ? result->owner : Reports::tr("to be named");
}

Table majorTable(const ReportContext &context, const std::vector<const Gap *> &majors)
{
    Table table;
    table.summary = Reports::tr("Forecast major nonconformities");
    table.columns = {{Reports::tr("Item"), 12},
                     {Reports::tr("Clause and what is missing"), 60},
                     {Reports::tr("Owner"), 16},
                     {Reports::tr("Due"), 14.5}};
    for (const Gap *gap : majors) {
        const ItemResult *result = context.data.current.resultOf(gap->item);
        Cell text{
            {Runs{Run{context.clauseTitle(gap->clause), true}}, plain(gapText(context, *gap))}};
        table.rows.push_back(
            {{itemCell(context, gap->item), text, textCell(ownerText(context, *gap)),
              textCell(context.shortDate(result ? result->due : QDate()))}});
    }
    return table;
}

Table minorTable(const ReportContext &context, const std::vector<const Gap *> &minors)
{
    Table table;
    table.summary = Reports::tr("Forecast minor nonconformities");
    table.columns = {{Reports::tr("Item"), 12},
                     {Reports::tr("What is missing"), 60},
                     {Reports::tr("Severity"), 12},
                     {Reports::tr("Owner"), 16}};
    for (const Gap *gap : minors)
        table.rows.push_back(
            {{itemCell(context, gap->item),
              textCell(shortened(gapText(context, *gap).simplified(), minorLength)),
              textCell(capitalised(wordOf(gap->severity)), toneOf(gap->severity)),
              textCell(ownerText(context, *gap))}});
    return table;
}

std::vector<const Gap *> gapsOf(const ReportContext &context, AuditClass forecast)
{
    std::vector<const Gap *> gaps;
    for (const Gap &gap : context.scores.gaps) {
        if (gap.forecast == forecast)
            gaps.push_back(&gap);
    }
    std::stable_sort(gaps.begin(), gaps.end(), [&context](const Gap *a, const Gap *b) {
        if (a->severity != b->severity)
            return a->severity > b->severity;
        return context.catalogue.positionOf(a->item) < context.catalogue.positionOf(b->item);
    });
    return gaps;
}

} // namespace

Blocks forecastSection(const ReportContext &context)
{
    Blocks blocks;
    blocks.push_back(
        Heading{1, Reports::tr("Forecast of audit findings"), QStringLiteral("forecast")});
    blocks.push_back(body(Reports::tr(
        "What an auditor would probably raise today. This is a forecast by rule, not a statement "
        "of "
        "a certification body: a cornerstone requirement that is not met is forecast as a major "
        "nonconformity, every other gap as a minor one.")));
    const std::vector<const Gap *> majors = gapsOf(context, AuditClass::Major);
    const std::vector<const Gap *> minors = gapsOf(context, AuditClass::Minor);
    blocks.push_back(Heading{2,
                             Reports::tr("Forecast major nonconformities (%1)").arg(majors.size()),
                             QStringLiteral("majors"), false, false});
    if (majors.empty())
        blocks.push_back(body(Reports::tr("None is forecast.")));
    else
        blocks.push_back(majorTable(context, majors));
    QStringList weak;
    for (const ClauseScore &score : context.scores.clauses) {
        const Clause *clause = context.catalogue.clause(score.clause);
        if (score.forecastsMajor && clause && clause->isLeaf)
            weak << context.clauseTitle(score.clause);
    }
    if (!weak.isEmpty())
        blocks.push_back(Callout{Reports::tr("Clauses reached by less than half"),
                                 {plain(Reports::tr("%1. Many gaps on one clause may be raised "
                                                    "together as one more major each.")
                                            .arg(weak.join(QLatin1String("; "))))},
                                 Tone::NotConforming});
    blocks.push_back(Heading{2,
                             Reports::tr("Forecast minor nonconformities (%1)").arg(minors.size()),
                             QStringLiteral("minors"), false, false});
    if (minors.empty())
        blocks.push_back(body(Reports::tr("None is forecast.")));
    else
        blocks.push_back(minorTable(context, minors));
    return blocks;
}

} // namespace gapwright
