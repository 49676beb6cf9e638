// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/summary_sentences.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr int reassessAheadMonths = 3; ///< before the wanted certification

int overdueActions(const ReportContext &context)
{
    return int(std::count_if(context.data.current.results.begin(),
                             context.data.current.results.end(), [&](const ItemResult &result) {
                                 return isGap(result.status) && result.due.isValid()
                                     && result.due < context.data.date
                                     && result.actionState != ActionState::Done;
                             }));
}

int ownerless(const ReportContext &context)
{
    return int(std::count_if(context.data.current.results.begin(),
                             context.data.current.results.end(), [](const ItemResult &result) {
                                 return isGap(result.status)
                                     && (result.owner.isEmpty() || !result.due.isValid());
                             }));
}

QStringList majorItems(const ReportContext &context)
{
    QStringList items;
    for (const Gap &gap : context.scores.gaps) {
        if (gap.forecast == AuditClass::Major)
            items << gap.item;
    }
    return items;
}

Runs step(const QString &lead, const QString &rest)
{
    return {Run{lead, true}, Run{QLatin1Char(' ') + rest}};
}

} // namespace

std::vector<Runs> quickWins(const ReportContext &context, std::size_t most)
{
    std::vector<Runs> wins;
    for (const Gap &gap : context.scores.gaps) {
        const ItemResult *result = context.data.current.resultOf(gap.item);
        if (gap.quadrant != Quadrant::QuickWin || !result || wins.size() == most)
            continue;
        Run item{gap.item, true};
        item.link = context.itemLink(gap.item);
        Runs runs{item, Run{QLatin1Char(' ') + context.actionFor(*result)}};
        if (!result->owner.isEmpty())
            runs.push_back({QStringLiteral(" (%1)").arg(result->owner), false, false, Tone::Muted});
        wins.push_back(runs);
    }
    return wins;
}

std::vector<Runs> nextSteps(const ReportContext &context)
{
    std::vector<Runs> steps;
    const StatusCounts &counts = context.scores.overall.counts;
    if (counts.unassessed > 0)
        steps.push_back(
            step(counts.scored() == 0 ? Reports::tr("Start the assessment.")
                                      : Reports::tr("Complete the assessment."),
                 counted(QT_TRANSLATE_N_NOOP("Reports",
                                             "%n item(s) (has|have) no result yet; until "
                                             "then every figure is provisional."),
                         counts.unassessed)));
    const QStringList majors = majorItems(context);
    if (!majors.isEmpty())
        steps.push_back(
            step(Reports::tr("Close the forecast majors first."),
                 Reports::tr("They are %1. None of them may be open when the auditor comes.")
                     .arg(enumerated(majors.mid(0, 10))
                          + (majors.size() > 10 ? QStringLiteral(" \u2026") : QString()))));
    if (!blockingGates(context).isEmpty())
        steps.push_back(step(Reports::tr("Meet the conditions for stage 1."),
                             Reports::tr("They decide whether an audit can take place at all and "
                                         "have the longest lead time.")));
    if (const int overdue = overdueActions(context))
        steps.push_back(step(Reports::tr("Decide on overdue actions."),
                             counted(QT_TRANSLATE_N_NOOP("Reports",
                                                         "%n action(s) (is|are) past the "
                                                         "due date."),
                                     overdue)));
    if (const int open = ownerless(context))
        steps.push_back(step(Reports::tr("Name owners and dates."),
                             counted(QT_TRANSLATE_N_NOOP("Reports",
                                                         "%n gap(s) (has|have) no owner "
                                                         "or no due date."),
                                     open)));
    if (counts.gaps() == 0 && counts.unassessed == 0)
        steps.push_back(
            step(Reports::tr("Keep the records running."),
                 Reports::tr("Auditors want to see the system work for some months, not "
                             "on one day.")));
    const QDate target = context.data.engagement.targetCertification;
    if (target.isValid() && target > context.data.date) {
        const QDate again = target.addMonths(-reassessAheadMonths);
        steps.push_back(
            step(Reports::tr("Assess again."),
                 again > context.data.date
                     ? Reports::tr("A mock audit by %1 leaves time to react before the "
                                   "certification planned for %2.")
                           .arg(context.date(again), context.date(target))
                     : Reports::tr("Certification is planned for %1; hold the mock audit "
                                   "now.")
                           .arg(context.date(target))));
    }
    return steps;
}

KeyFigures headlineFigures(const ReportContext &context)
{
    const Scorecard &scores = context.scores;
    const StatusCounts &n = scores.overall.counts;
    KeyFigures figures;
    figures.figures.push_back({context.percent(scores.overall.percent), Reports::tr("Conformity"),
                               capitalised(wordOf(scores.overall.verdict)),
                               toneOf(scores.overall.verdict)});
    figures.figures.push_back({context.percent(scores.overall.coverage), Reports::tr("Coverage"),
                               counted(QT_TRANSLATE_N_NOOP("Reports", "of %n item(s)"), n.all()),
                               Tone::Accent});
    figures.figures.push_back(
        {context.locale.toString(n.gaps()), Reports::tr("Gaps"),
         Reports::tr("%1 partial, %2 not conforming")
             .arg(context.locale.toString(n.partial), context.locale.toString(n.notConforming)),
         n.gaps() > 0 ? Tone::Partial : Tone::Conforming});
    figures.figures.push_back({Reports::tr("%1 / %2").arg(scores.majors).arg(scores.minors),
                               Reports::tr("Major / minor"), Reports::tr("forecast at items"),
                               scores.majors > 0 ? Tone::NotConforming : Tone::Conforming});
    figures.figures.push_back({context.number(scores.maturity.index, 2), Reports::tr("Capability"),
                               scores.maturity.index ? Reports::tr("lowest %1, %2 below target")
                                                           .arg(scores.maturity.floor)
                                                           .arg(scores.maturity.below)
                                                     : Reports::tr("not rated"),
                               Tone::Accent});
    return figures;
}

} // namespace gapwright
