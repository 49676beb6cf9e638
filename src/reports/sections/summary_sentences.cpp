// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/summary_sentences.h"

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

constexpr double noticeable = 0.05; ///< percentage points that show with one decimal

struct Mover {
    QString clause;
    double points;
};

/// Sections 4.1 to 10.2 by change since the baseline, largest gain first.
std::vector<Mover> movers(const ReportContext &context)
{
    std::vector<Mover> found;
    const Scorecard *before = context.comparable();
    if (!before)
        return found;
    for (const Clause *section : context.sections()) {
        const ClauseScore *then = before->clause(section->id);
        const std::optional<double> now = context.conformity(section->id).percent;
        if (then && then->conformity.percent && now)
            found.push_back({section->id, *now - *then->conformity.percent});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Mover &a, const Mover &b) { return a.points > b.points; });
    return found;
}

QString moverText(const ReportContext &context, const Mover &mover)
{
    const QString sign = mover.points > 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
    return Reports::tr("%1 (%2 points)")
        .arg(context.clauseTitle(mover.clause), sign + context.number(std::abs(mover.points)));
}

int rankOf(ConformityStatus status)
{
    switch (status) {
    case ConformityStatus::Conforming:
        return 3;
    case ConformityStatus::Partial:
        return 2;
    case ConformityStatus::NotConforming:
        return 1;
    case ConformityStatus::NotApplicable:
    case ConformityStatus::NotYetOccurred:
    case ConformityStatus::Unassessed:
        return 0;
    }
    return 0;
}

int cornerstoneMajors(const ReportContext &context)
{
    return int(
        std::count_if(context.scores.gaps.begin(), context.scores.gaps.end(), [](const Gap &gap) {
            return gap.weight == 3 && gap.status == ConformityStatus::NotConforming;
        }));
}

QString reasonOfVerdict(const ReportContext &context)
{
    const Conformity &all = context.scores.overall;
    switch (all.verdict) {
    case Verdict::NotScored:
        return {};
    case Verdict::Conforming:
        return all.counts.unassessed == 0
            ? Reports::tr("Every scored item conforms.")
            : Reports::tr("Every scored item conforms, but the assessment is not complete, so the "
                          "verdict is provisional.");
    case Verdict::PartiallyConforming:
        return Reports::tr("No cornerstone requirement fails, but the open gaps stand between the "
                           "system and a certificate.");
    case Verdict::NotConforming:
        break;
    }
    const int cornerstones = cornerstoneMajors(context);
    if (cornerstones > 0)
        return counted(QT_TRANSLATE_N_NOOP("Reports",
                                           "The reason: %n cornerstone requirement(s) (is|are) not "
                                           "met, and a single one is enough for this verdict."),
                       cornerstones);
    return Reports::tr("The reason: less than half of the weight is reached.");
}

/// From the documents under control where the project keeps them, else from the items alone.
Readiness readinessOf(const ReportContext &context)
{
    return context.data.stageOne ? stageOneReadiness(context.data.stageOne->input)
                                 : stageOneEstimate(context.data.current, context.catalogue);
}

} // namespace

QString verdictTitle(const ReportContext &context)
{
    if (context.scores.overall.verdict == Verdict::NotScored)
        return Reports::tr("No verdict yet");
    return Reports::tr("Verdict: %1").arg(wordOf(context.scores.overall.verdict));
}

QString verdictSentence(const ReportContext &context)
{
    const Conformity &all = context.scores.overall;
    if (all.verdict == Verdict::NotScored)
        return Reports::tr(
                   "No requirement of %1 has been scored yet, so this report states neither "
                   "a percentage nor a verdict.")
            .arg(context.catalogue.edition());
    return Reports::tr(
               "Measured against clauses 4 to 10 of %1, the service management system of %2 "
               "is %3. It reaches %4 of the weighted requirements, with %5 of the items "
               "assessed. %6")
        .arg(context.catalogue.edition(), context.client(), wordOf(all.verdict),
             context.percent(all.percent), context.percent(all.coverage), reasonOfVerdict(context));
}

QString countsSentence(const ReportContext &context)
{
    const StatusCounts &n = context.scores.overall.counts;
    QStringList parts;
    const auto add = [&parts](int count, const char *text) {
        if (count > 0)
            parts << counted(text, count);
    };
    add(n.conforming, QT_TRANSLATE_N_NOOP("Reports", "%n conform(s|)"));
    add(n.partial, QT_TRANSLATE_N_NOOP("Reports", "%n conform(s|) in part"));
    add(n.notConforming, QT_TRANSLATE_N_NOOP("Reports", "%n (does|do) not conform"));
    add(n.notYetOccurred,
        QT_TRANSLATE_N_NOOP("Reports",
                            "%n depend(s|) on events that have not "
                            "occurred yet"));
    add(n.notApplicable, QT_TRANSLATE_N_NOOP("Reports", "%n (does|do) not apply"));
    add(n.unassessed, QT_TRANSLATE_N_NOOP("Reports", "%n (is|are) not assessed yet"));
    return counted(QT_TRANSLATE_N_NOOP("Reports", "Of the %n requirement item(s), %1."), n.all())
        .arg(enumerated(parts));
}

QString changeSentence(const ReportContext &context)
{
    if (!context.data.baseline)
        return Reports::tr("This is the first assessment, so there is no earlier result to compare "
                           "with.");
    const Assessment &before = context.data.baseline->assessment;
    const Scorecard *then = context.comparable();
    if (!then)
        return Reports::tr(
                   "The assessment \u201c%1\u201d of %2 was made with another item set. Its "
                   "figures are not compared with these.")
            .arg(before.name, context.date(before.heldOn));
    const std::optional<double> now = context.scores.overall.percent;
    const std::optional<double> from = then->overall.percent;
    if (!now || !from)
        return {};
    const QString since =
        Reports::tr("Since \u201c%1\u201d of %2").arg(before.name, context.date(before.heldOn));
    if (std::abs(*now - *from) < noticeable)
        return Reports::tr("%1, conformity has stayed at %2.").arg(since, context.percent(now));
    const QString points = context.number(std::abs(*now - *from));
    const QString text = *now > *from
        ? Reports::tr("%1, conformity has risen by %2 percentage points, from %3 to %4.")
        : Reports::tr("%1, conformity has fallen by %2 percentage points, from %3 to %4.");
    const int gaps = context.scores.overall.counts.gaps() - then->overall.counts.gaps();
    QString more;
    if (gaps < 0)
        more = counted(QT_TRANSLATE_N_NOOP("Reports", " The number of gaps is down by %n."), -gaps);
    else if (gaps > 0)
        more = counted(QT_TRANSLATE_N_NOOP("Reports", " The number of gaps is up by %n."), gaps);
    return text.arg(since, points, context.percent(from), context.percent(now)) + more;
}

QString moversSentence(const ReportContext &context)
{
    const std::vector<Mover> all = movers(context);
    QStringList up, down;
    for (std::size_t i = 0; i < all.size() && i < 3 && all[i].points > noticeable; ++i)
        up << moverText(context, all[i]);
    for (std::size_t i = all.size(); i-- > 0 && down.size() < 3 && all[i].points < -noticeable;)
        down << moverText(context, all[i]);
    QString text;
    if (!up.isEmpty())
        text = Reports::tr("The largest gains are in %1.").arg(enumerated(up));
    if (!down.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
            + Reports::tr("Lower than before: %1.").arg(enumerated(down));
    else if (!text.isEmpty())
        text += QLatin1Char(' ') + Reports::tr("No section has lost ground.");
    return text;
}

QString slippedSentence(const ReportContext &context)
{
    if (!context.comparable())
        return {};
    QStringList slipped;
    for (const ItemResult &now : context.data.current.results) {
        const ItemResult *then = context.data.baseline->resultOf(now.item);
        if (then && rankOf(now.status) > 0 && rankOf(then->status) > rankOf(now.status))
            slipped << now.item;
    }
    if (slipped.isEmpty())
        return {};
    const int count = int(slipped.size());
    return counted(QT_TRANSLATE_N_NOOP("Reports",
                                       "%n item(s) slipped back and (deserves|deserve) a "
                                       "look at the cause: %1."),
                   count)
        .arg(enumerated(slipped.mid(0, 8)) + (count > 8 ? QStringLiteral(" \u2026") : QString()));
}

QString forecastSentence(const ReportContext &context)
{
    const Scorecard &scores = context.scores;
    if (scores.overall.verdict == Verdict::NotScored)
        return {};
    if (scores.majors + scores.minors == 0)
        return Reports::tr("No nonconformity is forecast at the assessed items.");
    QString text =
        Reports::tr("Our forecast for a certification audit held today: %1 and %2.")
            .arg(counted(QT_TRANSLATE_N_NOOP("Reports", "%n major nonconformit(y|ies)"),
                         scores.majors),
                 counted(QT_TRANSLATE_N_NOOP("Reports", "%n minor one(s)"), scores.minors));
    QStringList majors, weak;
    for (const Clause *section : context.sections()) {
        const int count =
            int(std::count_if(scores.gaps.begin(), scores.gaps.end(), [section](const Gap &gap) {
                return gap.forecast == AuditClass::Major && isWithin(gap.clause, section->id);
            }));
        if (count > 0)
            majors << QStringLiteral("%1 (%2)").arg(titleOf(*section),
                                                    context.locale.toString(count));
        const ClauseScore *score = scores.clause(section->id);
        if (score && score->forecastsMajor)
            weak << section->id;
    }
    if (!majors.isEmpty())
        text += QLatin1Char(' ')
            + Reports::tr("The majors lie in %1.").arg(enumerated(majors.mid(0, 6)));
    if (!weak.isEmpty())
        text += QLatin1Char(' ')
            + Reports::tr("Less than half is reached in %1; an auditor may raise each as one more "
                          "major.")
                  .arg(enumerated(weak));
    return text;
}

QString strengthSentence(const ReportContext &context)
{
    std::vector<std::pair<double, QString>> scored;
    for (const Clause *section : context.sections()) {
        if (const std::optional<double> percent = context.conformity(section->id).percent)
            scored.emplace_back(*percent, titleOf(*section));
    }
    if (scored.size() < 4)
        return {};
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    const auto named = [&](std::size_t i) {
        return Reports::tr("%1 (%2)").arg(scored[i].second, context.percent(scored[i].first));
    };
    if (scored.front().first - scored.back().first < noticeable)
        return Reports::tr("All sections stand at the same %1.")
            .arg(context.percent(scored.front().first));
    const std::size_t shown = scored.size() < 6 ? 2 : 3, n = scored.size();
    QStringList strong, weak;
    for (std::size_t i = 0; i < shown; ++i) {
        strong << named(i);
        weak << named(n - 1 - i);
    }
    return Reports::tr("The strongest sections are %1. The weakest are %2.")
        .arg(enumerated(strong), enumerated(weak));
}

QString capabilitySentence(const ReportContext &context)
{
    const MaturityIndex &maturity = context.scores.maturity;
    if (!maturity.index)
        return Reports::tr("No process has been rated for capability yet.");
    struct Distance {
        QString name;
        int level, target;
    };
    std::vector<Distance> below;
    int rated = 0;
    for (const AreaScore &score : context.scores.areas) {
        const CapabilityArea *area = context.catalogue.area(score.area);
        rated += score.level ? 1 : 0;
        if (area && score.level && score.target && *score.level < *score.target)
            below.push_back({area->name, *score.level, *score.target});
    }
    std::stable_sort(below.begin(), below.end(), [](const Distance &a, const Distance &b) {
        return a.target - a.level > b.target - b.level;
    });
    QString text =
        counted(QT_TRANSLATE_N_NOOP("Reports",
                                    "The mean capability level of the %n rated "
                                    "process and management area(s) is %1, the lowest "
                                    "is %2."),
                rated)
            .arg(context.number(maturity.index, 2), context.locale.toString(maturity.floor));
    if (below.empty())
        return text + QLatin1Char(' ') + Reports::tr("All of them reach their target.");
    QStringList names;
    for (std::size_t i = 0; i < below.size() && i < 4; ++i)
        names << Reports::tr("%1 (level %2, target %3)")
                     .arg(below[i].name)
                     .arg(below[i].level)
                     .arg(below[i].target);
    return text + QLatin1Char(' ')
        + counted(QT_TRANSLATE_N_NOOP("Reports", "%n (is|are) below target, furthest %1."),
                  int(below.size()))
              .arg(enumerated(names));
}

QStringList blockingGates(const ReportContext &context)
{
    QStringList sentences;
    if (context.scores.overall.verdict != Verdict::NotScored) {
        for (const QString &key : readinessOf(context).blockedBy)
            sentences << sentenceOfGate(key);
    }
    return sentences;
}

QString readinessSentence(const ReportContext &context)
{
    if (context.scores.overall.verdict == Verdict::NotScored)
        return {};
    const Readiness ready = readinessOf(context);
    QString text = Reports::tr("Readiness for the stage 1 audit is estimated at %1 of 100: %2.")
                       .arg(context.number(ready.index), wordOf(ready.state));
    if (!ready.blockedBy.isEmpty())
        text += QLatin1Char(' ')
            + counted(QT_TRANSLATE_N_NOOP("Reports",
                                          "Whatever the index, %n condition(s) (does|do) not hold "
                                          "yet:"),
                      int(ready.blockedBy.size()));
    return text;
}

} // namespace gapwright
