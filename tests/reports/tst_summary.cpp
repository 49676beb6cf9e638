// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/block_reader.h"
#include "reports/sections/sections.h"
#include "reports/sections/summary_sentences.h"

#include <QTest>

using namespace gapwright;
using samples::onlyGaps;
using samples::resultOf;

namespace {

using Change = std::function<void(GapReportData &)>;
using Sentence = QString (*)(const ReportContext &);

const QString nbsp = QStringLiteral("\u00A0");

/// Results of the first items of the catalogue, all others conforming.
Change firstItems(std::vector<std::pair<int, ConformityStatus>> counts)
{
    return [counts](GapReportData &data) {
        samples::setAll(data.current, ConformityStatus::Conforming);
        std::size_t at = 0;
        for (const auto &[count, status] : counts) {
            for (int i = 0; i < count; ++i)
                data.current.results[at++].status = status;
        }
    };
}

/// So many cornerstones fail, all else conforms.
Change cornerstones(int count)
{
    return [count](GapReportData &data) {
        samples::setAll(data.current, ConformityStatus::Conforming);
        int left = count;
        for (ItemResult &result : data.current.results) {
            if (result.weight == 3 && left-- > 0)
                result.status = ConformityStatus::NotConforming;
        }
    };
}

/// So many items conformed before and conform in part now.
Change slipped(int count)
{
    return [count](GapReportData &data) {
        samples::setAll(*data.baseline, ConformityStatus::Conforming);
        firstItems({{count, ConformityStatus::Partial}})(data);
    };
}

/// Two areas rated, with the distance to the target 3 each.
Change rated(int areas, int level, int target)
{
    return [=](GapReportData &data) {
        int left = areas;
        for (CapabilityResult &area : data.current.capability) {
            area.level = left-- > 0 ? std::optional<int>(level) : std::nullopt;
            area.target = target;
        }
    };
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT

private slots:
    void sentence_data();
    void sentence();
    void changeCarriesBothFigures();
    void strongestAndWeakest();
    void forecastNamesTheSections();
    void keyFigures();
    void keyFiguresOfNothing();
    void nextSteps_data();
    void nextSteps();
    void stepsDependOnTheDate_data();
    void stepsDependOnTheDate();
    void noHeadingStandsAlone_data();
    void noHeadingStandsAlone();
    void quickWinsShowWhoDoesThem();
    void conclusionInParagraphs();
    void figuresFollowTheLanguage();
};

void TestSummary::sentence_data()
{
    QTest::addColumn<Sentence>("sentence");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Sentence which, const Change &change, const char *text) {
        QTest::newRow(name) << which << change << QString::fromUtf8(text);
    };
    using enum ConformityStatus;
    row("counts of all kinds", countsSentence,
        firstItems({{1, Partial},
                    {1, NotConforming},
                    {1, NotYetOccurred},
                    {1, NotApplicable},
                    {1, Unassessed}}),
        "Of the 364 requirement items, 359 conform, 1 conforms in part, 1 does not conform, 1 "
        "depends on events that have not occurred yet, 1 does not apply and 1 is not assessed "
        "yet.");
    row("counts of two", countsSentence,
        firstItems({{2, Partial},
                    {2, NotConforming},
                    {2, NotYetOccurred},
                    {2, NotApplicable},
                    {2, Unassessed}}),
        "Of the 364 requirement items, 354 conform, 2 conform in part, 2 do not conform, 2 depend "
        "on events that have not occurred yet, 2 do not apply and 2 are not assessed yet.");
    row("counts of one conforming", countsSentence, firstItems({{363, Partial}}),
        "Of the 364 requirement items, 1 conforms and 363 conform in part.");
    row("counts of nothing", countsSentence, firstItems({{364, Unassessed}}),
        "Of the 364 requirement items, 364 are not assessed yet.");
    row("one cornerstone", verdictSentence, cornerstones(1),
        "The reason: 1 cornerstone requirement is not met, and a single one is enough");
    row("two cornerstones", verdictSentence, cornerstones(2),
        "The reason: 2 cornerstone requirements are not met, and a single one is enough");
    row("all in part", verdictSentence, firstItems({{364, Partial}}), "is partially conforming");
    row("all in part is half", verdictSentence, firstItems({{364, Partial}}),
        "It reaches 50.0\u00A0% of the weighted requirements, with 100.0\u00A0% of the items");
    row("slipped none", slippedSentence, slipped(0), "");
    row("slipped one", slippedSentence, slipped(1), "1 item slipped back and deserves a look");
    row("slipped two", slippedSentence, slipped(2),
        "2 items slipped back and deserve a look at the cause: 4.1-01 and 4.1-02.");
    row("slipped more than shown", slippedSentence, slipped(9), " \u2026.");
    row("forecast one major", forecastSentence, cornerstones(1),
        "1 major nonconformity and 0 minor ones.");
    row("forecast two majors", forecastSentence, cornerstones(2), "2 major nonconformities and ");
    row("forecast one minor", forecastSentence, firstItems({{1, Partial}}),
        "0 major nonconformities and 1 minor one.");
    row("rated none", capabilitySentence, rated(0, 2, 3), "No process has been rated");
    row("rated one", capabilitySentence, rated(1, 1, 3),
        "The mean capability level of the 1 rated process and management area is 1.00, the lowest "
        "is 1. 1 is below target, furthest ");
    row("rated two", capabilitySentence, rated(2, 1, 4),
        "of the 2 rated process and management areas is 1.00, the lowest is 1. 2 are below target");
    row("rated at target", capabilitySentence, rated(3, 3, 3),
        "is 3.00, the lowest is 3. All of them reach their target.");
    row(
        "first", changeSentence, [](GapReportData &data) { data.baseline.reset(); },
        "This is the first assessment, so there is no earlier result to compare with.");
}

void TestSummary::sentence()
{
    QFETCH(Sentence, sentence);
    QFETCH(Change, change);
    QFETCH(QString, expected);
    const GapReportData data = samples::changed(change);
    const QString text = sentence(ReportContext(data, {}));
    QVERIFY2(expected.isEmpty() ? text.isEmpty() : text.contains(expected), qPrintable(text));
}

void TestSummary::changeCarriesBothFigures()
{
    const auto fixed = [](int partBefore, int partNow) {
        return samples::changed([=](GapReportData &data) {
            firstItems({{partNow, ConformityStatus::NotConforming}})(data);
            samples::setAll(*data.baseline, ConformityStatus::Conforming);
            for (int i = 0; i < partBefore; ++i)
                data.baseline->results[std::size_t(i)].status = ConformityStatus::NotConforming;
            for (AssessmentData *assessment : {&data.current, &*data.baseline}) {
                for (ItemResult &result : assessment->results)
                    result.weight = 1;
            }
        });
    };
    // 364 items of weight 1: n missing are 100 x (364 - n) / 364 percent.
    const auto said = [&](int before, int now) {
        const GapReportData data = fixed(before, now);
        return changeSentence(ReportContext(data, {})).replace(QChar(0xA0), QLatin1Char(' '));
    };
    const QString start =
        QStringLiteral("Since \u201cBaseline\u201d of 12 February 2026, conformity has ");
    QCOMPARE(said(91, 90),
             start
                 + QStringLiteral("risen by 0.3 percentage points, from 75.0 % to 75.3 %. The "
                                  "number of gaps is down by 1."));
    QCOMPARE(said(0, 182),
             start
                 + QStringLiteral("fallen by 50.0 percentage points, from 100.0 % to 50.0 %. The "
                                  "number of gaps is up by 182."));
    QCOMPARE(said(91, 91), start + QStringLiteral("stayed at 75.0 %."));
}

void TestSummary::strongestAndWeakest()
{
    const GapReportData data = samples::varied();
    const ReportContext context(data, {});
    std::vector<std::pair<double, QString>> sections;
    for (const Clause *section : context.sections())
        sections.emplace_back(*data.scores.clause(section->id)->conformity.percent,
                              titleOf(*section));
    const auto best = std::max_element(sections.begin(), sections.end(),
                                       [](auto &a, auto &b) { return a.first < b.first; });
    const auto worst = std::min_element(sections.begin(), sections.end(),
                                        [](auto &a, auto &b) { return a.first < b.first; });
    const QString text = strengthSentence(context);
    const QString strong = text.section(QStringLiteral("The weakest are "), 0, 0);
    const QString weak = text.section(QStringLiteral("The weakest are "), 1);
    QVERIFY2(strong.contains(context.percent(best->first)), qPrintable(text));
    QVERIFY2(weak.section(QLatin1Char(')'), 0, 0).endsWith(context.percent(worst->first)),
             qPrintable(text));
    QCOMPARE(strong.count(QLatin1Char('(')), 3);
    QCOMPARE(weak.count(QLatin1Char('(')), 3);
}

void TestSummary::forecastNamesTheSections()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        samples::setAll(changed.current, ConformityStatus::Conforming);
        for (const char *item : {"4.1-01", "4.1-02", "10.2-01"}) {
            resultOf(changed, item).status = ConformityStatus::NotConforming;
            resultOf(changed, item).weight = 3;
        }
        resultOf(changed, "7.4-01").status = ConformityStatus::Partial;
    });
    const ReportContext context(data, {});
    const QString text = forecastSentence(context);
    const QString majors = text.section(QStringLiteral("The majors lie in "), 1);
    QVERIFY2(majors.startsWith(QStringLiteral("%1 (2) and %2 (1).")
                                   .arg(context.clauseTitle(QStringLiteral("4.1")),
                                        context.clauseTitle(QStringLiteral("10.2")))),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("3 major nonconformities and 1 minor one.")));
}

void TestSummary::keyFigures()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        firstItems({{4, ConformityStatus::Partial},
                    {1, ConformityStatus::NotConforming},
                    {91, ConformityStatus::Unassessed}})(changed);
        for (ItemResult &result : changed.current.results)
            result.weight = 2;
        rated(4, 2, 3)(changed);
    });
    const KeyFigures figures = headlineFigures(ReportContext(data, {}));
    // 268 conform, 4 in part, 1 not, 91 open of 364: (268 + 2) / 273 and 273 / 364.
    const std::tuple<QString, QString, QString, Tone> expected[] = {
        {QStringLiteral("98.9") + nbsp + QLatin1Char('%'), QStringLiteral("Conformity"),
         QStringLiteral("Partially conforming"), Tone::Partial},
        {QStringLiteral("75.0") + nbsp + QLatin1Char('%'), QStringLiteral("Coverage"),
         QStringLiteral("of 364 items"), Tone::Accent},
        {QStringLiteral("5"), QStringLiteral("Gaps"), QStringLiteral("4 partial, 1 not conforming"),
         Tone::Partial},
        {QStringLiteral("0 / 5"), QStringLiteral("Major / minor"),
         QStringLiteral("forecast at items"), Tone::Conforming},
        {QStringLiteral("2.00"), QStringLiteral("Capability"),
         QStringLiteral("lowest 2, 4 below target"), Tone::Accent}};
    QCOMPARE(figures.figures.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        const KeyFigures::KeyFigure &figure = figures.figures[i];
        const auto &[value, label, detail, tone] = expected[i];
        QCOMPARE(figure.value, value);
        QCOMPARE(figure.label, label);
        QCOMPARE(figure.detail, detail);
        QCOMPARE(figure.tone, tone);
    }
}

void TestSummary::keyFiguresOfNothing()
{
    const GapReportData data = samples::nothingScored();
    const KeyFigures figures = headlineFigures(ReportContext(data, {}));
    QCOMPARE(figures.figures[0].value, QStringLiteral("not scored"));
    QCOMPARE(figures.figures[0].tone, Tone::Neutral);
    QCOMPARE(figures.figures[1].value, QStringLiteral("0.0") + nbsp + QLatin1Char('%'));
    QCOMPARE(figures.figures[4].value, QStringLiteral("\u2013"));
    QCOMPARE(figures.figures[4].detail, QStringLiteral("not rated"));
}

void TestSummary::nextSteps_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const Change &change, const char *lead,
                        const QString &rest) {
        QTest::newRow(name) << change << QString::fromLatin1(lead) << rest;
    };
    using enum ConformityStatus;
    row("begin", firstItems({{364, Unassessed}}), "Start the assessment.",
        QStringLiteral("364 items have no result yet; until then every figure is provisional."));
    row("one left", firstItems({{1, Unassessed}}), "Complete the assessment.",
        QStringLiteral("1 item has no result yet; until then every figure is provisional."));
    row("more majors than named", cornerstones(11), "Close the forecast majors first.",
        QStringLiteral(" \u2026. None of them may be open when the auditor comes."));
    const auto due = [](int count, int days, ActionState state) {
        return [=](GapReportData &data) {
            firstItems({{count, Partial}})(data);
            for (ItemResult &result : data.current.results) {
                result.owner = QStringLiteral("Tom");
                result.due = data.date.addDays(days);
                result.actionState = state;
            }
        };
    };
    row("one late", due(1, -1, ActionState::Open), "Decide on overdue actions.",
        QStringLiteral("1 action is past the due date."));
    row("two late", due(2, -9, ActionState::InProgress), "Decide on overdue actions.",
        QStringLiteral("2 actions are past the due date."));
    row("due today", due(2, 0, ActionState::Open), "Decide on overdue actions.", QString());
    row("late but done", due(2, -9, ActionState::Done), "Decide on overdue actions.", QString());
    row("all named", due(2, 9, ActionState::Open), "Name owners and dates.", QString());
    const auto half = [due](bool owner) {
        return [=](GapReportData &data) {
            due(1, 9, ActionState::Open)(data);
            if (owner)
                data.current.results[0].due = QDate();
            else
                data.current.results[0].owner.clear();
        };
    };
    row("no date", half(true), "Name owners and dates.",
        QStringLiteral("1 gap has no owner or no due date."));
    row("no owner", half(false), "Name owners and dates.",
        QStringLiteral("1 gap has no owner or no due date."));
}

void TestSummary::nextSteps()
{
    QFETCH(Change, change);
    QFETCH(QString, lead);
    QFETCH(QString, rest);
    const GapReportData data = samples::changed(change);
    QString found;
    for (const Runs &step : gapwright::nextSteps(ReportContext(data, {}))) {
        QVERIFY(step.front().bold);
        if (step.front().text == lead)
            found = step.back().text;
    }
    QVERIFY2(rest.isEmpty() ? found.isEmpty() : found.endsWith(rest), qPrintable(found));
}

void TestSummary::stepsDependOnTheDate_data()
{
    QTest::addColumn<QDate>("target");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, QDate target, const QString &expected) {
        QTest::newRow(name) << target << expected;
    };
    row("none", {}, {});
    row("past", QDate(2026, 11, 22), {});
    row("today", QDate(2026, 11, 23), {});
    row("soon", QDate(2027, 2, 23),
        QStringLiteral("Certification is planned for 23\u00A0February\u00A02027; hold the mock "
                       "audit now."));
    row("in time", QDate(2027, 2, 24),
        QStringLiteral("A mock audit by 24\u00A0November\u00A02026 leaves time to react before the "
                       "certification planned for 24\u00A0February\u00A02027."));
}

void TestSummary::stepsDependOnTheDate()
{
    QFETCH(QDate, target);
    QFETCH(QString, expected);
    const GapReportData data = samples::changed(
        [target](GapReportData &changed) { changed.engagement.targetCertification = target; });
    const std::vector<Runs> steps = gapwright::nextSteps(ReportContext(data, {}));
    QCOMPARE(steps.back().front().text == QStringLiteral("Assess again."), !expected.isEmpty());
    if (!expected.isEmpty())
        QCOMPARE(steps.back().back().text.trimmed(), expected);
}

void TestSummary::noHeadingStandsAlone_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    using enum ConformityStatus;
    const auto forget = firstItems({{364, Unassessed}});
    row("as it is", [](GapReportData &) {});
    row("nothing scored, with a baseline", forget);
    row("nothing scored before",
        [](GapReportData &data) { samples::setAll(*data.baseline, Unassessed); });
    row("all conforming", firstItems({}));
    row("nothing left to do but one gap", [](GapReportData &data) {
        firstItems({{1, Partial}})(data);
        data.current.results[0].owner = QStringLiteral("Tom");
        data.current.results[0].due = data.date.addDays(3);
        data.engagement.targetCertification = {};
    });
    row("all failing", firstItems({{364, NotConforming}}));
}

void TestSummary::noHeadingStandsAlone()
{
    QFETCH(Change, change);
    const GapReportData data = samples::changed(change);
    ReportOptions options;
    for (const ReportPreset preset : {ReportPreset::Full, ReportPreset::Board}) {
        options.preset = preset;
        const ReportContext context(data, options);
        const Blocks blocks =
            preset == ReportPreset::Full ? summarySection(context) : boardSection(context);
        const Heading *last = nullptr;
        for (const Block &block : blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            QVERIFY2(!heading || !last || heading->level > last->level,
                     last ? qPrintable(last->text) : "");
            last = heading;
            if (const auto *list = std::get_if<List>(&block))
                QVERIFY(!list->items.empty());
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                QVERIFY(!textOf(paragraph->runs).trimmed().isEmpty());
        }
        QVERIFY(!last);
    }
}

void TestSummary::quickWinsShowWhoDoesThem()
{
    GapReportData data =
        onlyGaps({QStringLiteral("4.1-01"), QStringLiteral("4.1-02"), QStringLiteral("4.2-01")},
                 ConformityStatus::Partial);
    const std::tuple<const char *, int, int, const char *> gaps[] = {
        {"4.1-01", 3, 2, ""}, {"4.1-02", 5, 1, "Owen"}, {"4.2-01", 2, 1, "Tom"}};
    for (const auto &[item, impact, effort, owner] : gaps) {
        ItemResult &result = resultOf(data, item);
        result.impact = impact;
        result.effort = effort;
        result.owner = QLatin1String(owner);
        result.recommendation = QStringLiteral("Mend it.");
    }
    samples::score(data);
    QStringList texts;
    for (const Runs &win : quickWins(ReportContext(data, {}), 5)) {
        texts << textOf(win);
        QCOMPARE(win.front().link, QStringLiteral("item:") + win.front().text);
    }
    QCOMPARE(
        texts,
        (QStringList{QStringLiteral("4.1-02 Mend it. (Owen)"), QStringLiteral("4.1-01 Mend it.")}));
    QCOMPARE(quickWins(ReportContext(data, {}), 1).size(), std::size_t(1));
}

void TestSummary::conclusionInParagraphs()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        changed.current.assessment.conclusion = QStringLiteral(" One.\n\nTwo %1 & <i>more</i>. ");
    });
    const Blocks blocks = summarySection(ReportContext(data, {}));
    const auto callouts = samples::all<Callout>(blocks);
    const std::vector<Runs> &paragraphs = callouts.back()->paragraphs;
    QCOMPARE(paragraphs.size(), std::size_t(3));
    QCOMPARE(textOf(paragraphs[0]), QStringLiteral("One."));
    QCOMPARE(textOf(paragraphs[1]), QStringLiteral("Two %1 & <i>more</i>."));
    QCOMPARE(textOf(paragraphs[2]), QStringLiteral("Eleanor Voss"));
    const GapReportData silent = samples::changed([](GapReportData &changed) {
        changed.current.assessment.conclusion = QStringLiteral("\n ");
    });
    const Blocks without = summarySection(ReportContext(silent, {}));
    QCOMPARE(samples::all<Callout>(without).size(), std::size_t(1));
}

void TestSummary::figuresFollowTheLanguage()
{
    ReportOptions options;
    options.language = QStringLiteral("de-DE");
    const GapReportData data = samples::varied();
    const ReportContext context(data, options);
    QCOMPARE(context.percent(47.25), QStringLiteral("47,3\u00A0%"));
    QCOMPARE(context.number(2.125, 2), QStringLiteral("2,13"));
    QCOMPARE(context.date(QDate(2026, 3, 1)),
             QStringLiteral("1.\u00A0M\u00E4rz\u00A02026").remove(QLatin1Char('.')));
    QCOMPARE(context.date({}), QStringLiteral("\u2013"));
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
