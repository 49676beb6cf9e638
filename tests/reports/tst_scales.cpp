// SPDX-License-Identifier: GPL-3.0-or-later
// Cover, maturity, conformity, documented information, method and legal notes.
#include "reports/block_reader.h"
#include "reports/sections/sections.h"

#include <QTest>

using namespace gapwright;
using samples::resultOf;
using samples::textOf;

namespace {

using Change = std::function<void(GapReportData &)>;

QString factOf(const Cover &cover, const char *name)
{
    for (const auto &[fact, value] : cover.facts) {
        if (fact == QLatin1String(name))
            return value;
    }
    return QStringLiteral("no such fact");
}

Cover coverOf(const GapReportData &data, const ReportOptions &options = {})
{
    return std::get<Cover>(coverSection(ReportContext(data, options)).front());
}

} // namespace

class TestScales : public QObject {
    Q_OBJECT

private slots:
    void cover_data();
    void cover();
    void coverOfThePreset();
    void clauseFigures_data();
    void clauseFigures();
    void levels();
    void levelsPerClause();
    void noBaselineNoComparison();
    void documentStates_data();
    void documentStates();
    void documentCounts();
    void example();
    void noExample_data();
    void noExample();
    void readinessArithmetic();
    void sampleNote();
};

void TestScales::cover_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("fact");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *fact, const char *value,
                        const Change &change) {
        QTest::newRow(name) << change << QByteArray(fact) << QString::fromUtf8(value);
    };
    row("held", "Assessment", "Re-assessment, 13\u00A0November\u00A02026", [](GapReportData &) {});
    row("not dated", "Assessment", "Re-assessment",
        [](GapReportData &d) { d.current.assessment.heldOn = {}; });
    row("not named", "Assessment", "13\u00A0November\u00A02026",
        [](GapReportData &d) { d.current.assessment.name.clear(); });
    row("assessor", "Assessor", "Eleanor Voss, Voss & Okoro Consulting", [](GapReportData &) {});
    row("consultant stands in", "Assessor", "Ada, Voss & Okoro Consulting", [](GapReportData &d) {
        d.current.assessment.assessor.clear();
        d.engagement.consultant = QStringLiteral("Ada");
    });
    row("company alone", "Assessor", "Voss & Okoro Consulting", [](GapReportData &d) {
        d.current.assessment.assessor.clear();
        d.engagement.consultant.clear();
    });
    row("no company", "Assessor", "Eleanor Voss",
        [](GapReportData &d) { d.engagement.consultancy.clear(); });
    row("open", "State", "Assessment open, figures may change", [](GapReportData &) {});
    row("approved", "State", "Approved by <Dan> %1", [](GapReportData &d) {
        d.current.assessment.state = AssessmentState::Approved;
        d.current.assessment.approvedBy = QStringLiteral("<Dan> %1");
    });
    row("version", "Version", "1.0", [](GapReportData &) {});
    row("date", "Date of the report", "23\u00A0November\u00A02026", [](GapReportData &) {});
}

void TestScales::cover()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, fact);
    QFETCH(QString, value);
    const GapReportData data = samples::changed(change);
    QCOMPARE(factOf(coverOf(data), fact.constData()), value);
}

void TestScales::coverOfThePreset()
{
    ReportOptions options;
    options.preset = ReportPreset::Auditor;
    QCOMPARE(coverOf(samples::varied(), options).title, QStringLiteral("Evidence report"));
    QCOMPARE(coverOf(samples::varied()).title, QStringLiteral("Gap analysis report"));
    const GapReportData same = samples::changed([](GapReportData &data) {
        data.engagement.legalName = data.engagement.organization;
        data.engagement.isSample = true;
    });
    QCOMPARE(coverOf(same).subtitle, QString());
    QVERIFY(coverOf(same).note.startsWith(QStringLiteral("Sample project:")));
    const GapReportData nameless =
        samples::changed([](GapReportData &data) { data.engagement.organization.clear(); });
    QCOMPARE(coverOf(nameless).client, QStringLiteral("Unnamed organization"));
}

void TestScales::clauseFigures_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("as it is") << Change([](GapReportData &) {});
    QTest::newRow("open") << Change(
        [](GapReportData &data) { samples::setAll(data.current, ConformityStatus::Unassessed); });
    QTest::newRow("failing") << Change([](GapReportData &data) {
        samples::setAll(data.current, ConformityStatus::NotConforming);
    });
    QTest::newRow("one item") << Change([](GapReportData &data) {
        samples::setAll(data.current, ConformityStatus::Unassessed);
        resultOf(data, "8.6.1-01").status = ConformityStatus::Partial;
    });
}

void TestScales::clauseFigures()
{
    QFETCH(Change, change);
    const GapReportData data = samples::changed(change);
    const ReportContext context(data, {});
    const Blocks blocks = conformitySection(context);
    const auto &table = *samples::below<Table>(blocks, QStringLiteral("conformity"));
    QCOMPARE(table.rows.size(), std::size_t(8));
    for (int i = 0; i < 8; ++i) {
        const QString clause = i < 7 ? QString::number(i + 4) : QString();
        double reached = 0, weight = 0;
        int all = 0, open = 0, gaps = 0, majors = 0;
        for (const ItemResult &result : data.current.results) {
            if (!isWithin(data.catalogue->item(result.item)->clause, clause))
                continue;
            ++all;
            open += result.status == ConformityStatus::Unassessed;
            const bool failed = result.status == ConformityStatus::NotConforming;
            const bool partial = result.status == ConformityStatus::Partial;
            gaps += failed || partial;
            majors += failed && result.weight == 3;
            if (failed || partial || result.status == ConformityStatus::Conforming) {
                weight += result.weight;
                reached += result.weight * (failed ? 0 : partial ? 0.5 : 1);
            }
        }
        const QStringList cells = samples::textsOf(table.rows[std::size_t(i)]);
        QCOMPARE(cells[1],
                 weight > 0 ? context.percent(100 * reached / weight)
                            : QStringLiteral("not scored"));
        QCOMPARE(cells[2], context.percent(100.0 * (all - open) / all));
        QCOMPARE(cells.mid(4),
                 (QStringList{QString::number(gaps), QString::number(majors),
                              QString::number(gaps - majors)}));
        const QString verdict = weight == 0      ? QStringLiteral("Not scored")
            : gaps == 0                          ? QStringLiteral("Conforming")
            : majors > 0 || reached < weight / 2 ? QStringLiteral("Not conforming")
                                                 : QStringLiteral("Partially conforming");
        QCOMPARE(cells[3].toLower(), verdict.toLower());
    }
}

void TestScales::levels()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        changed.current.capability[0].level = 1;
        changed.current.capability[0].target = 3;
        changed.current.capability[1].level = 3;
        changed.current.capability[1].target = 3;
        changed.current.capability[2].level.reset();
        changed.baseline->capability[0].level = 0;
        changed.baseline->capability[1].level.reset();
    });
    const Blocks blocks = maturitySection(ReportContext(data, {}));
    const auto &table = *samples::below<Table>(blocks, QStringLiteral("areas"));
    const std::size_t half = (data.catalogue->areas().size() + 1) / 2;
    QCOMPARE(table.rows.size(), half);
    QStringList shown = samples::columnOf(table, 0) + samples::columnOf(table, 5), expected;
    for (const CapabilityArea &area : data.catalogue->areas())
        expected << area.id;
    shown.removeAll(QString());
    QCOMPARE(shown, expected);
    const QString dash = QStringLiteral("\u2013");
    const auto figures = [&](std::size_t row) {
        return samples::textsOf(table.rows[row]).mid(2, 3);
    };
    QCOMPARE(figures(0),
             (QStringList{QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("0")}));
    QCOMPARE(figures(1), (QStringList{QStringLiteral("3"), QStringLiteral("3"), dash}));
    QCOMPARE(figures(2)[0], dash);
    QCOMPARE(table.rows[0].cells[2].ground, Tone::Partial); // below its target
    QCOMPARE(table.rows[1].cells[2].ground, Tone::None);
    QCOMPARE(table.rows[2].cells[2].ground, Tone::None);
}

void TestScales::levelsPerClause()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        for (CapabilityResult &area : changed.current.capability) {
            const auto clauses = changed.catalogue->area(area.area)->clauses;
            const bool five = isWithin(clauses.front(), QStringLiteral("5"));
            area.level = five ? 4 : 1;
            area.target = 3;
        }
    });
    const Blocks blocks = maturitySection(ReportContext(data, {}));
    const auto &table = *samples::below<Table>(blocks, QStringLiteral("maturity"));
    QCOMPARE(table.rows.size(), std::size_t(7));
    // above the target there is no distance
    QCOMPARE(samples::textsOf(table.rows[1])[1], QStringLiteral("4.0"));
    QCOMPARE(samples::textsOf(table.rows[1])[4], QStringLiteral("0.0"));
    QCOMPARE(samples::textsOf(table.rows[6])[1], QStringLiteral("1.0"));
    QCOMPARE(samples::textsOf(table.rows[6])[2], QStringLiteral("3.0"));
    QCOMPARE(samples::textsOf(table.rows[6])[4], QStringLiteral("2.0"));
}

void TestScales::noBaselineNoComparison()
{
    for (const bool foreign : {false, true}) {
        const GapReportData data = samples::changed([foreign](GapReportData &changed) {
            if (foreign)
                changed.baseline->assessment.itemSet = QStringLiteral("2011");
            else
                changed.baseline.reset();
        });
        const ReportContext context(data, {});
        const Blocks maturity = maturitySection(context), conformity = conformitySection(context);
        for (const Figure *figure : samples::all<Figure>(maturity))
            QVERIFY2(!figure->alternative.contains(QStringLiteral("Baseline")),
                     qPrintable(figure->alternative));
        for (const Table *table : samples::all<Table>(maturity)) {
            for (const std::size_t column : {std::size_t(3), std::size_t(4)}) {
                const QString heading = table->columns[column].heading;
                if (heading == QStringLiteral("Before") || heading == QStringLiteral("Was"))
                    for (const QString &text : samples::columnOf(*table, column))
                        QCOMPARE(text, QStringLiteral("\u2013"));
            }
        }
        const auto *heat = samples::below<Figure>(conformity, QStringLiteral("heatmap"));
        QVERIFY(!heat->alternative.contains(QStringLiteral("Conformity before")));
        QCOMPARE(samples::headingOf(conformity, QStringLiteral("trend")) != nullptr, foreign);
    }
}

void TestScales::documentStates_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("state");
    QTest::addColumn<Tone>("tone");
    using enum ConformityStatus;
    const auto all = [](ConformityStatus status) {
        return Change([status](GapReportData &data) { samples::setAll(data.current, status); });
    };
    QTest::newRow("conforming") << all(Conforming) << QStringLiteral("In place")
                                << Tone::Conforming;
    QTest::newRow("partial") << all(Partial) << QStringLiteral("Incomplete") << Tone::Partial;
    QTest::newRow("not conforming")
        << all(NotConforming) << QStringLiteral("Missing") << Tone::NotConforming;
    QTest::newRow("not applicable")
        << all(NotApplicable) << QStringLiteral("Not applicable") << Tone::Neutral;
    QTest::newRow("open") << all(Unassessed) << QStringLiteral("Not assessed") << Tone::Neutral;
}

void TestScales::documentStates()
{
    QFETCH(Change, change);
    QFETCH(QString, state);
    QFETCH(Tone, tone);
    const GapReportData data = samples::changed(change);
    const Blocks blocks = documentedSection(ReportContext(data, {}));
    std::size_t rows = 0;
    for (const Table *table : samples::all<Table>(blocks)) {
        for (const Row &row : table->rows) {
            QCOMPARE(textOf(row.cells[3]).toLower(), state.toLower());
            QCOMPARE(row.cells[3].ground, tone);
        }
        rows += table->rows.size();
    }
    QCOMPARE(rows, data.catalogue->documented().size());
}

void TestScales::documentCounts()
{
    const GapReportData data = samples::varied();
    const Blocks blocks = documentedSection(ReportContext(data, {}));
    QHash<QString, int> counts;
    for (const Table *table : samples::all<Table>(blocks)) {
        for (const QString &state : samples::columnOf(*table, 3))
            ++counts[state.toLower()];
    }
    const QString lead =
        textOf(samples::below<Paragraph>(blocks, QStringLiteral("documents"))->runs);
    for (const char *state :
         {"in place", "incomplete", "missing", "not assessed", "not applicable"}) {
        const QString text = QStringLiteral(" %1 %2")
                                 .arg(counts.value(QLatin1String(state)))
                                 .arg(QLatin1String(state));
        QVERIFY2(lead.contains(text), qPrintable(text + lead));
    }
    for (const char *kind : {"document", "record"})
        QVERIFY(samples::below<Table>(blocks, QStringLiteral("documents:") + QLatin1String(kind)));
}

void TestScales::example()
{
    const GapReportData data = samples::varied();
    const ReportContext context(data, {});
    const Blocks blocks = methodSection(context);
    const auto *lead = samples::below<Paragraph>(blocks, QStringLiteral("method:example"));
    const auto *table = samples::below<Table>(blocks, QStringLiteral("method:example"));
    QVERIFY(lead && table && lead->keepsNext);
    // The rows of the example add up to the figure it is said to give.
    double reached = 0, weight = 0;
    QString clause;
    for (const Row &row : table->rows) {
        const ItemResult *result = data.current.resultOf(textOf(row.cells[0]));
        if (!result)
            continue;
        clause = data.catalogue->item(result->item)->clause;
        const std::optional<double> value = valueOf(result->status);
        weight += value ? result->weight : 0;
        reached += value ? *value * result->weight : 0;
    }
    QVERIFY(weight > 0);
    QVERIFY2(textOf(lead->runs).contains(context.clauseTitle(clause)), qPrintable(clause));
    const double percent = 100 * reached / weight;
    const QString said = lead->runs[1].text;
    QVERIFY2(said.startsWith(context.number(percent)), qPrintable(said));
}

void TestScales::noExample_data()
{
    QTest::addColumn<ConformityStatus>("status");
    QTest::newRow("nothing scored") << ConformityStatus::Unassessed;
    QTest::newRow("nothing mixed") << ConformityStatus::Conforming;
}

void TestScales::noExample()
{
    QFETCH(ConformityStatus, status);
    const GapReportData data =
        samples::changed([status](GapReportData &d) { samples::setAll(d.current, status); });
    const Blocks blocks = methodSection(ReportContext(data, {}));
    QVERIFY(!samples::headingOf(blocks, QStringLiteral("method:example")));
    QCOMPARE(samples::headingOf(blocks, QStringLiteral("method:readiness")) != nullptr,
             status == ConformityStatus::Conforming);
}

void TestScales::readinessArithmetic()
{
    const GapReportData data = samples::varied();
    const ReportContext context(data, {});
    const Blocks blocks = methodSection(context);
    const auto *lead = samples::below<Paragraph>(blocks, QStringLiteral("method:readiness"));
    const Readiness ready = stageOneEstimate(data.current, *data.catalogue);
    QVERIFY2(lead->runs[1].text.startsWith(context.number(ready.index)),
             qPrintable(lead->runs[1].text));
    const auto *scale = samples::below<Table>(blocks, QStringLiteral("method:conformity"));
    QCOMPARE(samples::columnOf(*scale, 2),
             (QStringList{QStringLiteral("1"), QStringLiteral("0.5"), QStringLiteral("0"),
                          QStringLiteral("\u2013"), QStringLiteral("\u2013"),
                          QStringLiteral("\u2013")}));
}

void TestScales::sampleNote()
{
    for (const bool sample : {true, false}) {
        const GapReportData data =
            samples::changed([sample](GapReportData &d) { d.engagement.isSample = sample; });
        QCOMPARE(asText(legalSection(ReportContext(data, {})))
                     .contains(QStringLiteral("sample project")),
                 sample);
    }
}

QTEST_GUILESS_MAIN(TestScales)
#include "tst_scales.moc"
