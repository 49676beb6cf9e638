// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"
#include "reports/sections/summary_sentences.h"

namespace gapwright {

namespace {

constexpr std::size_t quickWinsShown = 5;

void addText(Blocks &blocks, QStringList sentences)
{
    sentences.removeAll(QString());
    if (!sentences.isEmpty())
        blocks.push_back(body(sentences.join(QLatin1Char(' '))));
}

/// A heading with its sentences; nothing when there is nothing to say.
void addPart(Blocks &blocks, const QString &title, QStringList sentences)
{
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return;
    blocks.push_back(Heading{2, title, {}});
    addText(blocks, sentences);
}

void addConclusion(Blocks &blocks, const ReportContext &context)
{
    const QString conclusion = context.data.current.assessment.conclusion.trimmed();
    if (conclusion.isEmpty())
        return;
    std::vector<Runs> paragraphs;
    for (const QString &line : conclusion.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        paragraphs.push_back(plain(line));
    const QString assessor = context.data.current.assessment.assessor;
    if (!assessor.isEmpty())
        paragraphs.push_back({Run{assessor, false, true, Tone::Muted}});
    blocks.push_back(Callout{Reports::tr("The assessor's conclusion"), paragraphs, Tone::Accent});
}

} // namespace

Blocks summarySection(const ReportContext &context)
{
    Blocks blocks;
    blocks.push_back(Heading{1, Reports::tr("Executive summary"), QStringLiteral("summary"), true});
    blocks.push_back(headlineFigures(context));
    blocks.push_back(Callout{verdictTitle(context),
                             {plain(verdictSentence(context))},
                             toneOf(context.scores.overall.verdict)});
    addText(blocks, {countsSentence(context), strengthSentence(context)});
    addPart(blocks, Reports::tr("Change"),
            {changeSentence(context), moversSentence(context), slippedSentence(context)});
    addPart(blocks, Reports::tr("What an audit would find"), {forecastSentence(context)});
    addPart(blocks, Reports::tr("Capability of the processes"), {capabilitySentence(context)});
    if (const QString readiness = readinessSentence(context); !readiness.isEmpty()) {
        blocks.push_back(Heading{2, Reports::tr("Readiness for stage 1"), {}});
        addText(blocks, {readiness});
        List gates;
        for (const QString &gate : blockingGates(context))
            gates.items.push_back(
                Runs{Run{Reports::tr("Not yet: "), true, false, Tone::NotConforming}, Run{gate}});
        if (!gates.items.empty())
            blocks.push_back(gates);
    }
    if (std::vector<Runs> wins = quickWins(context, quickWinsShown); !wins.empty()) {
        blocks.push_back(Heading{2, Reports::tr("Quick wins"), {}});
        blocks.push_back(List{std::move(wins)});
    }
    if (std::vector<Runs> steps = nextSteps(context); !steps.empty()) {
        blocks.push_back(Heading{2, Reports::tr("Next steps"), {}});
        blocks.push_back(List{std::move(steps), true});
    }
    addConclusion(blocks, context);
    return blocks;
}

} // namespace gapwright
