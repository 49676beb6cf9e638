// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/block_reader.h"
#include "reports/gap_report.h"
#include "reports/sections/sections.h"

#include <QRegularExpression>
#include <QTest>

using namespace gapwright;
using samples::textOf;

namespace {

constexpr ReportPreset presets[] = {ReportPreset::Full, ReportPreset::Board, ReportPreset::Owner,
                                    ReportPreset::Auditor};

ReportOptions optionsFor(ReportPreset preset, const QString &process = QStringLiteral("P15"))
{
    ReportOptions options;
    options.preset = preset;
    options.process = process;
    return options;
}

Blocks blocksOf(const GapReportData &data, const ReportOptions &options)
{
    const Result<Blocks> blocks = gapReportBlocks(data, options);
    if (!blocks)
        qFatal("%s", qPrintable(blocks.error().message));
    return *blocks;
}

void presetRows()
{
    QTest::addColumn<ReportPreset>("preset");
    for (const ReportPreset preset : presets)
        QTest::newRow(qPrintable(codeOf(preset))) << preset;
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private slots:
    void nothingPrivate_data() { presetRows(); }
    void nothingPrivate();
    void auditorsSeeNoPlan();
    void ownersReport_data();
    void ownersReport();
    void ownersFigures();
    void ownersLevels_data();
    void ownersLevels();
    void hostileTextsStayWhole_data();
    void hostileTextsStayWhole();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void levelsSkipNone_data() { presetRows(); }
    void levelsSkipNone();
    void sameDataSameText_data() { presetRows(); }
    void sameDataSameText();
    void noCountIsLeftOpen_data() { presetRows(); }
    void noCountIsLeftOpen();
    void tablesAreRectangular_data() { presetRows(); }
    void tablesAreRectangular();
    void boardOrder();
    void names();
};

void TestPresets::nothingPrivate()
{
    QFETCH(ReportPreset, preset);
    const GapReportData data = samples::changed([](GapReportData &changed) {
        int number = 0;
        for (AssessmentData *assessment : {&changed.current, &*changed.baseline}) {
            for (ItemResult &result : assessment->results)
                result.note = QStringLiteral("SECRET-%1").arg(++number);
        }
        // one of every status, so that every way to show an item is taken
        for (int status = 0; status < 6; ++status)
            changed.current.results[std::size_t(status)].status = ConformityStatus(status);
        changed.current.results[0].opportunity = true;
    });
    for (const CapabilityArea &area : data.catalogue->areas()) {
        const Blocks blocks = blocksOf(data, optionsFor(preset, area.id));
        QString text = asText(blocks);
        for (const Table *table : samples::all<Table>(blocks))
            text += table->summary;
        QVERIFY(!text.contains(QStringLiteral("SECRET")));
        if (preset != ReportPreset::Owner)
            break;
    }
}

void TestPresets::auditorsSeeNoPlan()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        for (ItemResult &result : changed.current.results) {
            result.recommendation = QStringLiteral("ADVICE");
            result.owner = QStringLiteral("SOMEBODY");
            result.opportunity = result.status == ConformityStatus::Conforming;
        }
        for (CapabilityResult &area : changed.current.capability)
            area.rationale = QStringLiteral("WHYTHISLEVEL");
    });
    const QString text = asText(blocksOf(data, optionsFor(ReportPreset::Auditor)));
    for (const char *word : {"ADVICE", "SOMEBODY", "WHYTHISLEVEL", "Opportunity  ", "Due  ",
                             "Readiness", "Action plan"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
    for (const RequirementItem &item : data.catalogue->items())
        QVERIFY2(!text.contains(item.recommendation), qPrintable(item.id));
    QVERIFY(
        asText(blocksOf(data, optionsFor(ReportPreset::Full))).contains(QStringLiteral("ADVICE")));
}

void TestPresets::ownersReport_data()
{
    QTest::addColumn<QString>("area");
    for (const CapabilityArea &area : samples::catalogue()->areas())
        QTest::newRow(qPrintable(area.id)) << area.id;
}

void TestPresets::ownersReport()
{
    QFETCH(QString, area);
    static const GapReportData data = samples::varied();
    const Blocks blocks = blocksOf(data, optionsFor(ReportPreset::Owner, area));
    QStringList clauses, gaps;
    for (const RequirementItem &item : data.catalogue->items()) {
        if (data.catalogue->areaOf(item.clause)->id == area && !clauses.contains(item.clause))
            clauses << item.clause;
    }
    QVERIFY(!clauses.isEmpty());
    for (const Gap &gap : data.scores.gaps) {
        if (clauses.contains(gap.clause))
            gaps << gap.item;
    }
    QStringList headings;
    for (const Heading *heading : samples::all<Heading>(blocks))
        headings << heading->anchor;
    QCOMPARE(headings, QStringList{QStringLiteral("actions")} + clauses);
    const auto *actions = samples::below<Table>(blocks, QStringLiteral("actions"));
    QCOMPARE(actions ? samples::columnOf(*actions, 1) : QStringList(), gaps);
    const auto figures = samples::all<KeyFigures>(blocks).at(0)->figures;
    QCOMPARE(figures[3].value, QString::number(gaps.size()));
    QCOMPARE(samples::all<Masthead>(blocks).at(0)->title, data.catalogue->area(area)->name);
}

void TestPresets::ownersFigures()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        int number = 0;
        for (ItemResult &result : changed.current.results) {
            const bool inside =
                changed.catalogue->areaOf(changed.catalogue->item(result.item)->clause)->id
                == QLatin1String("P15");
            result.weight = 2;
            // three quarters inside, nothing elsewhere
            result.status = !inside ? ConformityStatus::NotConforming
                : number++ % 2      ? ConformityStatus::Partial
                                    : ConformityStatus::Conforming;
        }
    });
    int items = 0, partial = 0;
    for (const ItemResult &result : data.current.results) {
        items += result.status != ConformityStatus::NotConforming;
        partial += result.status == ConformityStatus::Partial;
    }
    const ReportOptions options = optionsFor(ReportPreset::Owner);
    const ReportContext context(data, options);
    const Blocks blocks = ownerSection(context);
    const auto figures = samples::all<KeyFigures>(blocks).at(0)->figures;
    QCOMPARE(figures.size(), std::size_t(4));
    QCOMPARE(figures[2].value, context.percent(100.0 * (items - partial * 0.5) / items));
    QCOMPARE(figures[2].detail, QStringLiteral("Partially conforming"));
    QCOMPARE(figures[3].value, QString::number(partial));
    QCOMPARE(figures[3].detail, QStringLiteral("of %1 items").arg(items));
}

void TestPresets::ownersLevels_data()
{
    QTest::addColumn<std::optional<int>>("level");
    QTest::addColumn<std::optional<int>>("target");
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<bool>("today");
    QTest::addColumn<bool>("next");
    using Level = std::optional<int>;
    const QString dash = QStringLiteral("\u2013");
    const auto shown = [](const QString &a, const QString &b) { return QStringList{a, b}; };
    QTest::newRow("not rated") << Level() << Level(3) << shown(dash, QStringLiteral("3")) << false
                               << false;
    QTest::newRow("no target") << Level(2) << Level() << shown(QStringLiteral("2"), dash) << true
                               << false;
    QTest::newRow("below") << Level(0) << Level(3)
                           << shown(QStringLiteral("0"), QStringLiteral("3")) << true << true;
    QTest::newRow("there") << Level(3) << Level(3)
                           << shown(QStringLiteral("3"), QStringLiteral("3")) << true << false;
    QTest::newRow("top") << Level(5) << Level(5) << shown(QStringLiteral("5"), QStringLiteral("5"))
                         << true << false;
}

void TestPresets::ownersLevels()
{
    QFETCH(std::optional<int>, level);
    QFETCH(std::optional<int>, target);
    QFETCH(QStringList, figures);
    QFETCH(bool, today);
    QFETCH(bool, next);
    const GapReportData data = samples::changed([&](GapReportData &changed) {
        for (CapabilityResult &area : changed.current.capability) {
            area.level = level;
            area.target = target;
            area.owner = QStringLiteral("<Ann>");
            area.rationale = QStringLiteral("Because & so");
        }
    });
    const Blocks blocks = blocksOf(data, optionsFor(ReportPreset::Owner));
    const auto shown = samples::all<KeyFigures>(blocks).at(0)->figures;
    QCOMPARE((QStringList{shown[0].value, shown[1].value}), figures);
    QCOMPARE(shown[0].tone, next ? Tone::Partial : Tone::Accent);
    const QString text = asText(blocks);
    const auto &words = data.catalogue->area(QStringLiteral("P15"))->levels;
    for (int i = 0; i < 6; ++i) {
        const bool expected = (today && i == *level) || (next && i == *level + 1);
        QCOMPARE(text.contains(words[std::size_t(i)]), expected);
    }
    QVERIFY(text.contains(QStringLiteral("Owner: <Ann>")));
    QVERIFY(text.contains(QStringLiteral("Why this level\nBecause & so")));
}

void TestPresets::hostileTextsStayWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;</b> {{client}} **x** _y_ | z `c`");
    QTest::newRow("places") << QStringLiteral("%1 %2 %n %L1 %%");
    QTest::newRow("right to left") << QStringLiteral(
        "\u05d4\u05e0\u05d4\u05dc\u05d4 (\u05d0) 12 \u0625\u062f\u0627\u0631\u0629");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600 a\u0301 \u200f");
}

void TestPresets::hostileTextsStayWhole()
{
    QFETCH(QString, text);
    const auto mark = [&text](const char *name) { return QLatin1String(name) + text; };
    const GapReportData data = samples::changed([&](GapReportData &changed) {
        changed.engagement.organization = mark("client ");
        changed.engagement.scope = mark("scope ");
        changed.current.assessment.name = mark("name ");
        changed.current.assessment.conclusion = mark("conclusion ");
        changed.baseline->assessment.name = mark("before ");
        ItemResult &result = samples::resultOf(changed, "8.6.1-01");
        result.status = ConformityStatus::NotConforming;
        result.weight = 3;
        result.impact = 5;
        result.effort = 1;
        result.evidence = mark("evidence ");
        result.gap = mark("gap ");
        result.recommendation = mark("advice ");
        result.owner = mark("owner ");
        changed.evidenceFiles[result.item] = {mark("file ")};
    });
    const std::pair<ReportPreset, std::vector<const char *>> expected[] = {
        {ReportPreset::Full,
         {"client ", "scope ", "name ", "conclusion ", "before ", "evidence ", "gap ", "advice ",
          "owner ", "file "}},
        {ReportPreset::Board, {"client ", "name ", "conclusion ", "before ", "advice ", "owner "}},
        {ReportPreset::Owner,
         {"client ", "name ", "evidence ", "gap ", "advice ", "owner ", "file "}},
        {ReportPreset::Auditor, {"client ", "scope ", "name ", "evidence ", "gap ", "file "}}};
    for (const auto &[preset, marks] : expected) {
        const QString said = asText(blocksOf(data, optionsFor(preset)));
        for (const char *name : marks)
            QVERIFY2(said.contains(mark(name)), qPrintable(codeOf(preset) + QLatin1String(name)));
    }
}

void TestPresets::linksLeadSomewhere_data()
{
    QTest::addColumn<ReportPreset>("preset");
    QTest::addColumn<QString>("process");
    for (const ReportPreset preset :
         {ReportPreset::Full, ReportPreset::Board, ReportPreset::Auditor})
        QTest::newRow(qPrintable(codeOf(preset))) << preset << QString();
    for (const CapabilityArea &area : samples::catalogue()->areas())
        QTest::newRow(qPrintable(area.id)) << ReportPreset::Owner << area.id;
}

void TestPresets::linksLeadSomewhere()
{
    QFETCH(ReportPreset, preset);
    QFETCH(QString, process);
    static const GapReportData data = samples::varied();
    const Blocks blocks = blocksOf(data, optionsFor(preset, process));
    const QStringList anchors = samples::anchorsOf(blocks);
    const QSet<QString> places(anchors.begin(), anchors.end());
    QCOMPARE(places.size(), anchors.size()); // none twice
    int links = 0;
    for (const Run &run : samples::runsOf(blocks)) {
        if (run.link.isEmpty())
            continue;
        ++links;
        QVERIFY2(places.contains(run.link), qPrintable(run.link));
    }
    QCOMPARE(links > 0,
             preset == ReportPreset::Full
                 || (preset == ReportPreset::Owner
                     && samples::below<Table>(blocks, QStringLiteral("actions"))));
}

void TestPresets::levelsSkipNone()
{
    QFETCH(ReportPreset, preset);
    const Blocks blocks = blocksOf(samples::varied(), optionsFor(preset));
    const bool hasChapters = preset == ReportPreset::Full || preset == ReportPreset::Auditor;
    int last = hasChapters ? 0 : 1;
    for (const Heading *heading : samples::all<Heading>(blocks)) {
        QVERIFY2(heading->level <= last + 1, qPrintable(heading->text));
        QVERIFY(!heading->text.isEmpty());
        last = heading->level;
    }
    QCOMPARE(!samples::all<Contents>(blocks).empty(), hasChapters);
}

void TestPresets::sameDataSameText()
{
    QFETCH(ReportPreset, preset);
    const QString once = asText(blocksOf(samples::varied(), optionsFor(preset)));
    QCOMPARE(asText(blocksOf(samples::varied(), optionsFor(preset))), once);
    const GapReportData other = samples::changed(
        [](GapReportData &data) { samples::setAll(data.current, ConformityStatus::Conforming); });
    QVERIFY(asText(blocksOf(other, optionsFor(preset))) != once);
}

void TestPresets::noCountIsLeftOpen()
{
    QFETCH(ReportPreset, preset);
    static const QRegularExpression left(QStringLiteral(
        "\\d \\w+\\(s\\)|\\((\\w*)\\|(\\w+)\\)|%[1-9n]|\\b1 (items|gaps|actions|conform)\\b"));
    for (const GapReportData &data :
         {samples::varied(), samples::nothingScored(), samples::allConforming(),
          samples::onlyGaps({QStringLiteral("8.6.1-01")}, ConformityStatus::Partial)}) {
        const QString text = asText(blocksOf(data, optionsFor(preset)));
        const QRegularExpressionMatch match = left.match(text);
        QVERIFY2(!match.hasMatch(),
                 qPrintable(text.mid(std::max<qsizetype>(0, match.capturedStart() - 60), 120)));
    }
}

void TestPresets::tablesAreRectangular()
{
    QFETCH(ReportPreset, preset);
    for (const GapReportData &data : {samples::varied(), samples::nothingScored()}) {
        const Blocks blocks = blocksOf(data, optionsFor(preset));
        for (const Table *table : samples::all<Table>(blocks)) {
            QVERIFY(!table->summary.isEmpty() && !table->rows.empty());
            for (const Row &row : table->rows) {
                int columns = 0;
                for (const Cell &cell : row.cells)
                    columns += cell.span;
                QVERIFY2(columns == int(table->columns.size())
                             || (&row == &table->rows.back()
                                 && columns * 2 == int(table->columns.size())),
                         qPrintable(table->summary));
            }
        }
        for (const Figure *figure : samples::all<Figure>(blocks)) {
            QVERIFY(figure->paint && !figure->alternative.isEmpty() && !figure->caption.isEmpty());
            QVERIFY(figure->height > 0 && figure->least <= figure->height);
        }
    }
}

void TestPresets::boardOrder()
{
    const Blocks blocks = blocksOf(samples::varied(), optionsFor(ReportPreset::Board));
    QCOMPARE(samples::anchorsOf(blocks),
             (QStringList{QStringLiteral("maturity"), QStringLiteral("readiness"),
                          QStringLiteral("actions"), QStringLiteral("steps")}));
    const Blocks calm = blocksOf(samples::allConforming(), optionsFor(ReportPreset::Board));
    QVERIFY(!samples::headingOf(calm, QStringLiteral("actions")));
    QVERIFY(samples::below<List>(calm, QStringLiteral("steps")));
}

void TestPresets::names()
{
    const GapReportData data = samples::varied();
    QSet<QString> words, codes, files;
    for (const ReportPreset preset : presets) {
        words << wordOf(preset);
        codes << codeOf(preset);
        files << suggestedFileName(data, optionsFor(preset));
    }
    QCOMPARE(words.size(), 4);
    QCOMPARE(codes.size(), 4);
    QCOMPARE(files.size(), 4);
    QVERIFY(files.contains(QStringLiteral("Gap report ISO-IEC 20000-1 Tideway P15 2026-11-23")));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
