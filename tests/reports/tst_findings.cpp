// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reports/block_reader.h"
#include "reports/sections/sections.h"

#include <QTest>

using namespace gapwright;
using samples::resultOf;
using samples::textOf;

namespace {

ReportOptions auditor()
{
    ReportOptions options;
    options.preset = ReportPreset::Auditor;
    return options;
}

/// 4.1-01 with every text filled in and the status given.
GapReportData described(ConformityStatus status, bool opportunity = false)
{
    return samples::changed([=](GapReportData &data) {
        ItemResult &result = resultOf(data, "4.1-01");
        result.status = status;
        result.weight = 3;
        result.opportunity = opportunity;
        result.evidence = QStringLiteral("<b>seen</b>");
        result.evidenceType = EvidenceType::Record;
        result.gap = QStringLiteral("missing & gone");
        result.recommendation = QStringLiteral("*mend* it");
        result.reason = QStringLiteral("not|here");
        result.reasonApprovedBy = QStringLiteral("Daniel_Marsh");
        result.owner = QStringLiteral("\u05d3\u05e0\u05d9\u05d0\u05dc");
        result.due = QDate(2027, 1, 5);
        result.impact = 5;
        result.effort = 4;
    });
}

const QString plan = QStringLiteral("Owner  \u05d3\u05e0\u05d9\u05d0\u05dc  \u00B7  Due  "
                                    "5\u00A0Jan\u00A02027  \u00B7  Priority  10, major project");

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

private slots:
    void finding_data();
    void finding();
    void bandAndPlace();
    void unknownItemsAreShownAsOpen();
    void clauseLines_data();
    void clauseLines();
    void headingsFollowTheCatalogue();
    void basisOfEvidence();
    void forecast_data();
    void forecast();
    void forecastOrder();
    void forecastTexts_data();
    void forecastTexts();
    void weakClauses();
};

void TestFindings::finding_data()
{
    QTest::addColumn<ConformityStatus>("status");
    QTest::addColumn<bool>("opportunity");
    QTest::addColumn<QString>("assessment");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QStringList>("full");
    QTest::addColumn<QStringList>("evidence");
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList all;
        for (const char *text : texts)
            all << QString::fromUtf8(text);
        return all;
    };
    const QStringList seen = list({"Evidence  <b>seen</b>", "Files  context-workshop.pdf"});
    const QStringList audited =
        list({"Evidence (record)  <b>seen</b>", "Files  context-workshop.pdf"});
    const QString gap = QStringLiteral("Gap  missing & gone");
    const QString advice = QStringLiteral("Recommendation  *mend* it");
    const QStringList gapFull = seen + QStringList{gap, advice, plan};
    const QStringList gapAudited = audited + QStringList{gap};
    const QStringList arranged = list({"Arrangement  <b>seen</b>", "Files  context-workshop.pdf"});
    const QStringList excused = list({"Reason  not|here", "Accepted by  Daniel_Marsh"});
    using enum ConformityStatus;
    const auto row = [](const char *name, ConformityStatus status, bool opportunity,
                        const char *words, Tone tone, const QStringList &full,
                        const QStringList &evidence) {
        QTest::newRow(name) << status << opportunity << QString::fromLatin1(words) << tone << full
                            << evidence;
    };
    row("conforming", Conforming, false, "Conforming", Tone::Conforming, seen, audited);
    row("opportunity", Conforming, true, "Conforming / With an opportunity", Tone::Conforming,
        seen + QStringList{QStringLiteral("Opportunity  *mend* it")}, audited);
    row("partial", Partial, false, "Partial / Medium severity, minor forecast", Tone::Partial,
        gapFull, gapAudited);
    row("partial with opportunity", Partial, true, "Partial / Medium severity, minor forecast",
        Tone::Partial, gapFull, gapAudited);
    row("not conforming", NotConforming, false,
        "Not conforming / Critical severity, major forecast", Tone::NotConforming, gapFull,
        gapAudited);
    row("not applicable", NotApplicable, false, "Not applicable", Tone::Neutral, seen + excused,
        audited + excused);
    row("not yet occurred", NotYetOccurred, false, "Not yet occurred", Tone::Neutral, arranged,
        arranged);
    row("not assessed", Unassessed, false, "Not assessed", Tone::Neutral, seen, audited);
}

void TestFindings::finding()
{
    QFETCH(ConformityStatus, status);
    QFETCH(bool, opportunity);
    QFETCH(QString, assessment);
    QFETCH(Tone, tone);
    QFETCH(QStringList, full);
    QFETCH(QStringList, evidence);
    const GapReportData data = described(status, opportunity);
    for (const bool audit : {false, true}) {
        const ReportOptions options = audit ? auditor() : ReportOptions{};
        const Table table = findingsTable(ReportContext(data, options), QStringLiteral("4.1"));
        const Row &head = table.rows[0], &details = table.rows[1];
        QCOMPARE(textOf(head.cells[2]), assessment);
        QCOMPARE(head.cells[2].ground, tone);
        QVERIFY(details.joined && !head.joined);
        QCOMPARE(details.cells[1].span, 2);
        QCOMPARE(textOf(details.cells[1]).split(QLatin1String(" / ")), audit ? evidence : full);
    }
}

void TestFindings::bandAndPlace()
{
    const GapReportData data = samples::varied();
    const ReportContext context(data, {});
    for (const Clause &clause : data.catalogue->clauses()) {
        if (!clause.isLeaf)
            continue;
        const Table table = findingsTable(context, clause.id);
        QStringList shown, expected;
        for (const Row &row : table.rows) {
            if (row.joined)
                continue;
            shown << textOf(row.cells[0]);
            QCOMPARE(row.cells[0].anchor, QStringLiteral("item:") + shown.last());
            QCOMPARE(textOf(row.cells[1]), data.catalogue->item(shown.last())->text);
        }
        for (const RequirementItem &item : data.catalogue->items()) {
            if (item.clause == clause.id)
                expected << item.id;
        }
        QCOMPARE(shown, expected);
    }
}

void TestFindings::unknownItemsAreShownAsOpen()
{
    GapReportData data = samples::varied();
    std::erase_if(data.current.results,
                  [](const ItemResult &result) { return result.item == QLatin1String("4.1-01"); });
    samples::score(data);
    const Table table = findingsTable(ReportContext(data, {}), QStringLiteral("4.1"));
    QCOMPARE(textOf(table.rows[0].cells[2]), QStringLiteral("Not assessed"));
    QVERIFY(!table.rows[1].joined);
}

void TestFindings::clauseLines_data()
{
    QTest::addColumn<ConformityStatus>("status");
    QTest::addColumn<QString>("line");
    using enum ConformityStatus;
    const auto line = [](const char *text) {
        return QString::fromLatin1(text).replace(QLatin1String(" %"), QStringLiteral("\u00A0%"));
    };
    QTest::newRow("conforming") << Conforming
                                << line("Conformity 100.0 %, coverage 100.0 %, conforming.");
    QTest::newRow("partial") << Partial
                             << line("Conformity 50.0 %, coverage 100.0 %, partially conforming.");
    QTest::newRow("not conforming")
        << NotConforming << line("Conformity 0.0 %, coverage 100.0 %, not conforming.");
    QTest::newRow("not applicable") << NotApplicable << line("Not scored; coverage 100.0 %.");
    QTest::newRow("not assessed") << Unassessed << line("Not scored; coverage 0.0 %.");
}

void TestFindings::clauseLines()
{
    QFETCH(ConformityStatus, status);
    QFETCH(QString, line);
    const GapReportData data =
        samples::changed([status](GapReportData &d) { samples::setAll(d.current, status); });
    for (const bool audit : {false, true}) {
        const ReportOptions options = audit ? auditor() : ReportOptions{};
        const Blocks blocks = clauseChapters(ReportContext(data, options));
        for (const char *clause : {"4", "4.1", "8.6.1"}) {
            const auto *below = samples::below<Paragraph>(blocks, QLatin1String(clause));
            QVERIFY2(below && below->keepsNext, clause);
            QCOMPARE(below->runs.back().text, line);
            const QString gist = data.catalogue->clause(QLatin1String(clause))->gist;
            QCOMPARE(textOf(below->runs).startsWith(gist), gist.isEmpty() || !audit);
        }
        QVERIFY(!samples::below<Paragraph>(blocks, QStringLiteral("8.6"))); // neither top nor leaf
    }
}

void TestFindings::headingsFollowTheCatalogue()
{
    const GapReportData data = samples::varied();
    const Blocks blocks = clauseChapters(ReportContext(data, {}));
    const auto headings = samples::all<Heading>(blocks);
    const auto &clauses = data.catalogue->clauses();
    QCOMPARE(headings.size(), clauses.size());
    for (std::size_t i = 0; i < headings.size(); ++i) {
        QCOMPARE(headings[i]->anchor, clauses[i].id);
        QCOMPARE(headings[i]->text, titleOf(clauses[i]));
        QCOMPARE(headings[i]->level,
                 std::min<int>(4, int(clauses[i].id.count(QLatin1Char('.'))) + 1));
    }
}

void TestFindings::basisOfEvidence()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        samples::setAll(changed.current, ConformityStatus::Unassessed);
        for (ItemResult &result : changed.current.results)
            result.evidence.clear();
        resultOf(changed, "4.1-01").status = ConformityStatus::Conforming;
        resultOf(changed, "4.1-02").status = ConformityStatus::NotYetOccurred;
        resultOf(changed, "4.2-01").status = ConformityStatus::NotApplicable;
        resultOf(changed, "4.1-01").evidence = QStringLiteral("minutes");
        resultOf(changed, "4.1-02").evidence = QStringLiteral(" \n");
        changed.evidenceFiles = {{QStringLiteral("4.1-01"), {QStringLiteral("a.pdf")}},
                                 {QStringLiteral("4.1-02"), {}},
                                 {QStringLiteral("99-01"), {QStringLiteral("b.pdf")}}};
    });
    const ReportOptions options = auditor();
    const Blocks blocks = evidenceSection(ReportContext(data, options));
    const auto figures = samples::all<KeyFigures>(blocks).at(0)->figures;
    QCOMPARE(figures[1].value, QStringLiteral("2"));
    QCOMPARE(figures[2].value, QStringLiteral("1"));
    QCOMPARE(figures[3].value, QStringLiteral("1"));
    QVERIFY(!samples::headingOf(blocks, QStringLiteral("heatmap")));
}

void TestFindings::forecast_data()
{
    QTest::addColumn<int>("majors");
    QTest::addColumn<int>("minors");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one major") << 1 << 0;
    QTest::newRow("one minor") << 0 << 1;
    QTest::newRow("both") << 3 << 2;
}

void TestFindings::forecast()
{
    QFETCH(int, majors);
    QFETCH(int, minors);
    const GapReportData data = samples::changed([=](GapReportData &changed) {
        samples::setAll(changed.current, ConformityStatus::Conforming);
        int major = majors, minor = minors;
        for (ItemResult &result : changed.current.results) {
            if (result.weight == 3 && major-- > 0)
                result.status = ConformityStatus::NotConforming;
            else if (result.weight < 3 && minor-- > 0)
                result.status = ConformityStatus::NotConforming;
        }
    });
    const Blocks blocks = forecastSection(ReportContext(data, {}));
    for (const auto &[word, count] : {std::pair("major", majors), std::pair("minor", minors)}) {
        const QString at = QLatin1String(word) + QLatin1Char('s');
        QCOMPARE(
            samples::headingOf(blocks, at)->text,
            QStringLiteral("Forecast %1 nonconformities (%2)").arg(QLatin1String(word)).arg(count));
        const auto *table = samples::below<Table>(blocks, at);
        const auto *none = samples::below<Paragraph>(blocks, at);
        QCOMPARE(table ? int(table->rows.size()) : 0, count);
        QCOMPARE(none != nullptr, count == 0);
        if (none)
            QCOMPARE(textOf(none->runs), QStringLiteral("None is forecast."));
    }
}

void TestFindings::forecastOrder()
{
    const GapReportData data = samples::varied();
    const Blocks blocks = forecastSection(ReportContext(data, {}));
    const auto &majors = *samples::below<Table>(blocks, QStringLiteral("majors"));
    const auto &minors = *samples::below<Table>(blocks, QStringLiteral("minors"));
    QVERIFY(majors.rows.size() > 2 && minors.rows.size() > 20);
    const auto sorted = [&](const Table &table) {
        std::vector<std::pair<double, QString>> keys; // gravest first, then by clause
        for (const QString &item : samples::columnOf(table, 0)) {
            const ItemResult *result = data.current.resultOf(item);
            keys.emplace_back(-int(severityOf(result->weight, result->status)),
                              clauseSortKey(item));
        }
        return std::is_sorted(keys.begin(), keys.end());
    };
    QVERIFY(sorted(majors));
    QVERIFY(sorted(minors));
    for (const QString &item : samples::columnOf(majors, 0))
        QVERIFY2(!samples::rowOf(minors, item), qPrintable(item));
}

void TestFindings::forecastTexts_data()
{
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("major");
    QTest::addColumn<QString>("minor");
    const QString typical = samples::catalogue()->item(QStringLiteral("4.1-01"))->text;
    const QString hostile =
        QStringLiteral("<table>&amp; *a* _b_ | c %1 \u202e\u05e9\u05dc\u05d5\u05dd");
    QTest::newRow("not written") << QStringLiteral(" \n") << typical << shortened(typical, 118);
    QTest::newRow("markup stays text") << hostile << hostile << hostile;
    QTest::newRow("lines are joined in the short list")
        << QStringLiteral("one\n two ") << QStringLiteral("one\n two") << QStringLiteral("one two");
    QTest::newRow("long") << QString(300, QLatin1Char('x')) << QString(300, QLatin1Char('x'))
                          << QString(118, QLatin1Char('x')) + QChar(0x2026);
}

void TestFindings::forecastTexts()
{
    QFETCH(QString, gap);
    QFETCH(QString, major);
    QFETCH(QString, minor);
    for (const bool grave : {true, false}) {
        GapReportData data =
            samples::onlyGaps({QStringLiteral("4.1-01")}, ConformityStatus::NotConforming);
        resultOf(data, "4.1-01").weight = grave ? 3 : 2;
        resultOf(data, "4.1-01").gap = gap;
        samples::score(data);
        const Blocks blocks = forecastSection(ReportContext(data, {}));
        const auto *table = samples::below<Table>(
            blocks, grave ? QStringLiteral("majors") : QStringLiteral("minors"));
        QVERIFY(table);
        const std::vector<Cell> &cells = table->rows[0].cells;
        QCOMPARE(textOf(Cell{{cells[1].paragraphs.back()}}), grave ? major : minor);
        QCOMPARE(textOf(cells[grave ? 2 : 3]), QStringLiteral("to be named"));
        if (grave)
            QCOMPARE(textOf(cells[3]), QStringLiteral("\u2013"));
    }
}

void TestFindings::weakClauses()
{
    const auto half = [](ConformityStatus second) {
        return samples::changed([second](GapReportData &data) {
            samples::setAll(data.current, ConformityStatus::Conforming);
            for (ItemResult &result : data.current.results) {
                if (result.item.startsWith(QLatin1String("4.1-"))) {
                    result.status = ConformityStatus::NotConforming;
                    result.weight = 1;
                }
            }
            resultOf(data, "4.1-01").status = second;
        });
    };
    const GapReportData weak = half(ConformityStatus::NotConforming);
    const Blocks said = forecastSection(ReportContext(weak, {}));
    const auto callouts = samples::all<Callout>(said);
    QCOMPARE(callouts.size(), std::size_t(1));
    QVERIFY(textOf(callouts[0]->paragraphs[0])
                .startsWith(titleOf(*weak.catalogue->clause(QStringLiteral("4.1")))
                            + QStringLiteral(". Many gaps")));
    const GapReportData unsure = half(ConformityStatus::Unassessed); // not all was looked at
    QVERIFY(samples::all<Callout>(forecastSection(ReportContext(unsure, {}))).empty());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
