// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reports/sections/sections.h"
#include "reports/sections/summary_sentences.h"

namespace gapwright {

namespace {

constexpr std::size_t actionsShown = 9;
constexpr int actionLength = 150;

QString joined(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

Table topActions(const ReportContext &context)
{
    Table table;
    table.summary = Reports::tr("The most urgent actions");
    table.columns = {{Reports::tr("Item"), 12},
                     {Reports::tr("Action"), 58},
                     {Reports::tr("Owner"), 16},
                     {Reports::tr("Due"), 15}};
    for (const Gap &gap : context.scores.gaps) {
        const ItemResult *result = context.data.current.resultOf(gap.item);
        if (!result || table.rows.size() == actionsShown)
            continue;
        table.rows.push_back(
            {{itemCell(context, gap.item),
              textCell(shortened(context.actionFor(*result).simplified(), actionLength)),
              textCell(result->owner.isEmpty() ? Reports::tr("to be named") : result->owner),
              textCell(result->due.isValid() ? context.shortDate(result->due)
                                             : Reports::tr("to be agreed"))}});
    }
    return table;
}

} // namespace

Blocks boardSection(const ReportContext &context)
{
    const Assessment &assessment = context.data.current.assessment;
    Blocks blocks;
    blocks.push_back(Masthead{
        context.data.logo, Reports::tr("Gap analysis for the board"), context.client(),
        Reports::tr("%1. Assessment \u201c%2\u201d, report of %3.")
            .arg(context.catalogue.edition(), assessment.name, context.date(context.data.date))});
    blocks.push_back(headlineFigures(context));
    blocks.push_back(Callout{verdictTitle(context),
                             {plain(verdictSentence(context))},
                             toneOf(context.scores.overall.verdict)});
    if (const QString change = joined({changeSentence(context), moversSentence(context)});
        !change.isEmpty())
        blocks.push_back(body(change));
    if (const QString forecast = forecastSentence(context); !forecast.isEmpty())
        blocks.push_back(body(forecast));
    blocks.push_back(verdictBars(context));
    if (!assessment.conclusion.trimmed().isEmpty())
        blocks.push_back(Callout{Reports::tr("The assessor's conclusion"),
                                 {plain(assessment.conclusion.trimmed())},
                                 Tone::Accent});
    blocks.push_back(
        Heading{2, Reports::tr("Capability of the processes"), QStringLiteral("maturity")});
    blocks.push_back(body(capabilitySentence(context)));
    blocks.push_back(clauseRadar(context, 215));
    if (const QString readiness = readinessSentence(context); !readiness.isEmpty()) {
        blocks.push_back(
            Heading{2, Reports::tr("Readiness for stage 1"), QStringLiteral("readiness")});
        blocks.push_back(body(readiness));
        List gates;
        for (const QString &gate : blockingGates(context))
            gates.items.push_back(
                Runs{Run{Reports::tr("Not yet: "), true, false, Tone::NotConforming}, Run{gate}});
        if (!gates.items.empty())
            blocks.push_back(gates);
    }
    if (!context.scores.gaps.empty()) {
        blocks.push_back(Heading{2, Reports::tr("Most urgent actions"), QStringLiteral("actions")});
        blocks.push_back(topActions(context));
        if (std::optional<Figure> figure = schedule(context, allGaps(context), actionsShown))
            blocks.push_back(std::move(*figure));
    }
    if (std::vector<Runs> steps = nextSteps(context); !steps.empty()) {
        blocks.push_back(Heading{2, Reports::tr("Next steps"), QStringLiteral("steps")});
        blocks.push_back(List{std::move(steps), true});
    }
    blocks.push_back(small(Reports::tr(
        "Forecasts are estimates by stated rules; this summary is no certification decision. The "
        "full report holds findings, evidence and method.")));
    return blocks;
}

} // namespace gapwright
