// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gap_report.h"
#include "reports/sample_data.h"
#include "reports/sections/sections.h"
#include "reports/sections/summary_sentences.h"

#include <QRegularExpression>
#include <QTest>

using namespace gapwright;

namespace {

using Change = std::function<void(GapReportData &)>;
using Sentence = QString (*)(const ReportContext &);

ItemResult &resultOf(GapReportData &data, const char *item)
{
    for (ItemResult &result : data.current.results) {
        if (result.item == QLatin1String(item))
            return result;
    }
    qFatal("no such item");
}

void conformEverywhere(GapReportData &data)
{
    for (ItemResult &result : data.current.results)
        result.status = ConformityStatus::Conforming;
}

void forgetBaseline(GapReportData &data)
{
    data.baseline.reset();
}

void forgetResults(GapReportData &data)
{
    for (ItemResult &result : data.current.results)
        result.status = ConformityStatus::Unassessed;
}

void baselineEqualsNow(GapReportData &data)
{
    data.baseline->results = data.current.results;
}

void baselineConforms(GapReportData &data)
{
    for (ItemResult &result : data.baseline->results)
        result.status = ConformityStatus::Conforming;
}

void otherItemSet(GapReportData &data)
{
    data.baseline->assessment.itemSet = QStringLiteral("older");
}

void oneCornerstoneFails(GapReportData &data)
{
    conformEverywhere(data);
    for (ItemResult &result : data.current.results) {
        if (result.weight == 3) {
            result.status = ConformityStatus::NotConforming;
            return;
        }
    }
}

void onePartial(GapReportData &data)
{
    conformEverywhere(data);
    resultOf(data, "4.1-01").status = ConformityStatus::Partial;
}

void oneSlipped(GapReportData &data)
{
    conformEverywhere(data);
    data.baseline->results = data.current.results;
    resultOf(data, "4.1-01").status = ConformityStatus::Partial;
}

void oneUnassessed(GapReportData &data)
{
    conformEverywhere(data);
    resultOf(data, "4.1-01").status = ConformityStatus::Unassessed;
}

void nobodyRated(GapReportData &data)
{
    for (CapabilityResult &area : data.current.capability)
        area.level.reset();
}

void everybodyAtTarget(GapReportData &data)
{
    for (CapabilityResult &area : data.current.capability)
        area.level = area.target;
}

Blocks blocksOf(const GapReportData &data, ReportPreset preset)
{
    ReportOptions options;
    options.preset = preset;
    options.process = QStringLiteral("P15");
    const Result<Blocks> blocks = gapReportBlocks(data, options);
    return blocks ? *blocks : Blocks{};
}

} // namespace

class TestSections : public QObject {
    Q_OBJECT

private slots:
    void sentence_data()
    {
        QTest::addColumn<Sentence>("sentence");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Sentence sentence, Change change,
                            const char *expected) {
            QTest::newRow(name) << sentence << change << QString::fromUtf8(expected);
        };
        row("conforming", verdictSentence, conformEverywhere, "Every scored item conforms.");
        row("nothing scored", verdictSentence, forgetResults, "has been scored yet");
        row("cornerstone", verdictSentence, oneCornerstoneFails,
            "1 cornerstone requirement is not met");
        row("one partial", verdictSentence, onePartial, "is partially conforming");
        row("incomplete", verdictSentence, oneUnassessed, "the verdict is provisional");
        row("counts of one", countsSentence, onePartial,
            "Of the 364 requirement items, 363 conform and 1 conforms in part.");
        row("no baseline", changeSentence, forgetBaseline, "This is the first assessment");
        row("other item set", changeSentence, otherItemSet, "another item set");
        row("stayed", changeSentence, baselineEqualsNow, "conformity has stayed at");
        row("fallen", changeSentence, baselineConforms, "conformity has fallen by");
        row("risen", changeSentence, conformEverywhere, "conformity has risen by");
        row("movers down", moversSentence, oneSlipped, "Lower than before: 4.1");
        row("movers up", moversSentence, conformEverywhere, "No section has lost ground.");
        row("slipped", slippedSentence, oneSlipped,
            "1 item slipped back and deserves a look at the cause: 4.1-01.");
        row("no forecast", forecastSentence, conformEverywhere, "No nonconformity is forecast");
        row("forecast of one", forecastSentence, oneCornerstoneFails,
            "1 major nonconformity and 0 minor ones");
        row("all the same", strengthSentence, conformEverywhere, "All sections stand at the same");
        row("nobody rated", capabilitySentence, nobodyRated, "No process has been rated");
        row("at target", capabilitySentence, everybodyAtTarget, "All of them reach their target.");
        row("not ready", readinessSentence, oneCornerstoneFails, "Readiness for the stage 1 audit");
    }

    void sentence()
    {
        QFETCH(Sentence, sentence);
        QFETCH(Change, change);
        QFETCH(QString, expected);
        const GapReportData data = samples::changed(change);
        const QString text = sentence(ReportContext(data, {}));
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("(s)"))
                     && !text.contains(QLatin1Char('%') + QString::number(1)),
                 qPrintable(text));
    }

    void silentWithoutReason()
    {
        const GapReportData calm = samples::changed(baselineEqualsNow);
        QCOMPARE(slippedSentence(ReportContext(calm, {})), QString());
        const GapReportData first = samples::changed(forgetBaseline);
        QCOMPARE(moversSentence(ReportContext(first, {})), QString());
        const GapReportData empty = samples::nothingScored();
        QCOMPARE(forecastSentence(ReportContext(empty, {})), QString());
        QCOMPARE(readinessSentence(ReportContext(empty, {})), QString());
    }

    void figuresOfTheScorecard()
    {
        const GapReportData data = samples::varied();
        const ReportContext context(data, {});
        const QString verdict = verdictSentence(context);
        QVERIFY(verdict.contains(context.percent(data.scores.overall.percent)));
        QVERIFY(verdict.contains(context.percent(data.scores.overall.coverage)));
        const QString forecast = forecastSentence(context);
        QVERIFY2(forecast.contains(QString::number(data.scores.majors) + QStringLiteral(" major")),
                 qPrintable(forecast));
        QCOMPARE(blockingGates(context).size(),
                 stageOneEstimate(data.current, *data.catalogue).blockedBy.size());
    }

    void nextStepsFollowTheData_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("unsaid");
        QTest::newRow("perfect") << Change(conformEverywhere)
                                 << QStringLiteral("Keep the records running.")
                                 << QStringLiteral("Close the forecast majors");
        QTest::newRow("empty") << Change(forgetResults) << QStringLiteral("Start the assessment.")
                               << QStringLiteral("Close the forecast majors");
        QTest::newRow("major") << Change(oneCornerstoneFails)
                               << QStringLiteral("Close the forecast majors first.")
                               << QStringLiteral("Keep the records running.");
    }

    void nextStepsFollowTheData()
    {
        QFETCH(Change, change);
        QFETCH(QString, said);
        QFETCH(QString, unsaid);
        const GapReportData data = samples::changed(change);
        const QString text = asText({List{nextSteps(ReportContext(data, {}))}});
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(!text.contains(unsaid), qPrintable(text));
    }

    void quickWinsAreQuick()
    {
        const GapReportData data = samples::varied();
        const std::vector<Runs> wins = quickWins(ReportContext(data, {}), 5);
        QCOMPARE(wins.size(), std::size_t(5));
        for (const Runs &win : wins)
            QCOMPARE(data.scores.gap(win.front().text)->quadrant, Quadrant::QuickWin);
    }

    void assessorsConclusion()
    {
        const GapReportData data = samples::changed([](GapReportData &d) {
            d.current.assessment.conclusion = QStringLiteral("Ready by <b>summer</b>.");
        });
        QVERIFY(asText(summarySection(ReportContext(data, {})))
                    .contains(QStringLiteral("Ready by <b>summer</b>.")));
    }

    void findingsSayEverythingButNotes()
    {
        const GapReportData data = samples::varied();
        const QString text = asText(clauseChapters(ReportContext(data, {})));
        for (const ItemResult &result : data.current.results) {
            QVERIFY2(text.contains(result.item), qPrintable(result.item));
            QVERIFY2(text.contains(data.catalogue->item(result.item)->text),
                     qPrintable(result.item));
            if (isGap(result.status)) {
                QVERIFY2(text.contains(result.gap), qPrintable(result.item));
                QVERIFY2(text.contains(result.recommendation), qPrintable(result.item));
            }
        }
        QVERIFY(text.contains(QStringLiteral("context-workshop.pdf")));
    }

    void privateNotesStayPrivate_data()
    {
        QTest::addColumn<ReportPreset>("preset");
        QTest::newRow("full") << ReportPreset::Full;
        QTest::newRow("board") << ReportPreset::Board;
        QTest::newRow("owner") << ReportPreset::Owner;
        QTest::newRow("auditor") << ReportPreset::Auditor;
    }

    void privateNotesStayPrivate()
    {
        QFETCH(ReportPreset, preset);
        const QString text = asText(blocksOf(samples::varied(), preset));
        QVERIFY(text.size() > 1000);
        QVERIFY(!text.contains(QStringLiteral("PRIVATE")));
        static const QRegularExpression openPlural(QStringLiteral("\\d \\w+\\(s\\)"));
        QVERIFY(!text.contains(openPlural));
    }

    void auditorSeesEvidenceNotPlans()
    {
        const GapReportData data = samples::varied();
        const QString text = asText(blocksOf(data, ReportPreset::Auditor));
        QVERIFY(!text.contains(QStringLiteral("Priority  ")));
        QVERIFY(!text.contains(QStringLiteral("Owner  ")));
        for (const ItemResult &result : data.current.results) {
            if (isScored(result.status))
                QVERIFY2(text.contains(result.evidence), qPrintable(result.item));
            if (isGap(result.status))
                QVERIFY2(!text.contains(result.recommendation), qPrintable(result.item));
        }
    }

    void ownerSeesOneProcess()
    {
        const GapReportData data = samples::varied();
        const QString text = asText(blocksOf(data, ReportPreset::Owner));
        QVERIFY(text.contains(data.catalogue->area(QStringLiteral("P15"))->name));
        QVERIFY(text.contains(QStringLiteral("8.6.1-01")));
        QVERIFY(!text.contains(QStringLiteral("8.6.2-01")));
    }

    void ownerOfNothing()
    {
        ReportOptions options;
        options.preset = ReportPreset::Owner;
        options.process = QStringLiteral("P99");
        const Result<Blocks> blocks = gapReportBlocks(samples::varied(), options);
        QVERIFY(!blocks);
        QCOMPARE(blocks.error().kind, ErrorKind::BadInput);
        QVERIFY(blocks.error().message.contains(QStringLiteral("P99")));
    }

    void majorsBeforeMinors()
    {
        const GapReportData data = samples::varied();
        const QString text = asText(forecastSection(ReportContext(data, {})));
        const auto majors = text.indexOf(
            QStringLiteral("Forecast major nonconformities (%1)").arg(data.scores.majors));
        const auto minors = text.indexOf(
            QStringLiteral("Forecast minor nonconformities (%1)").arg(data.scores.minors));
        QVERIFY(majors > 0 && minors > majors);
        for (const Gap &gap : data.scores.gaps) {
            const auto at = text.indexOf(QLatin1Char('\n') + gap.item + QStringLiteral(" |"));
            QVERIFY2(at > majors, qPrintable(gap.item));
            QCOMPARE(gap.forecast == AuditClass::Major, at < minors);
        }
    }

    void plansInOrderOfPriority()
    {
        const GapReportData data = samples::varied();
        const ReportContext context(data, {});
        const Table table = actionTable(context, allGaps(context));
        QCOMPARE(table.rows.size(), data.scores.gaps.size());
        QCOMPARE(table.rows.front().cells[1].paragraphs[0][0].text, data.scores.gaps.front().item);
        QCOMPARE(table.rows.back().cells[1].paragraphs[0][0].text, data.scores.gaps.back().item);
    }

    void plansFallBackToTypicalAdvice()
    {
        const GapReportData data = samples::changed([](GapReportData &d) {
            onePartial(d);
            resultOf(d, "4.1-01").recommendation.clear();
        });
        const QString text = asText(actionPlanSection(ReportContext(data, {})));
        QVERIFY(text.contains(data.catalogue->item(QStringLiteral("4.1-01"))->recommendation));
        QVERIFY(text.contains(QStringLiteral("Typical advice")));
    }

    void noGapNoPlan()
    {
        const GapReportData data = samples::allConforming();
        QVERIFY(asText(actionPlanSection(ReportContext(data, {})))
                    .contains(QStringLiteral("no gap that needs an action")));
        QVERIFY(prioritySection(ReportContext(data, {})).empty());
    }

    void checklistNamesEveryDocument()
    {
        const GapReportData data = samples::varied();
        const QString text = asText(documentedSection(ReportContext(data, {})));
        for (const DocumentedItem &item : data.catalogue->documented())
            QVERIFY2(text.contains(item.name), qPrintable(item.id));
    }

    void methodShowsRealArithmetic()
    {
        const GapReportData data = samples::varied();
        const QString text = asText(methodSection(ReportContext(data, {})));
        QVERIFY(text.contains(QStringLiteral("Conformity of ")));
        QVERIFY(text.contains(QStringLiteral("Weight reached")));
    }

    void legalNotes_data()
    {
        QTest::addColumn<bool>("licensed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("licensed") << true << QStringLiteral("has confirmed");
        QTest::newRow("not licensed") << false << QStringLiteral("has not yet confirmed");
    }

    void legalNotes()
    {
        QFETCH(bool, licensed);
        QFETCH(QString, expected);
        const GapReportData data = samples::changed(
            [licensed](GapReportData &d) { d.engagement.licenceConfirmed = licensed; });
        const QString text = asText(legalSection(ReportContext(data, {})));
        QVERIFY(text.contains(expected));
        QVERIFY(text.contains(QStringLiteral("trademarks")));
        QVERIFY(text.contains(QStringLiteral("no certification decision")));
    }

    void fileNames()
    {
        const GapReportData data = samples::changed(
            [](GapReportData &d) { d.engagement.organization = QStringLiteral("A/B: \"C\""); });
        const QString name = suggestedFileName(data, {});
        QCOMPARE(name, QStringLiteral("Gap report ISO-IEC 20000-1 A B C 2026-11-23"));
    }
};

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
