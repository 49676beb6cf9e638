// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_text.h"
#include "charts/progress_ring.h"
#include "charts/sample_charts.h"
#include "charts/severity_blocks.h"
#include "charts/sparkline.h"

#include <QTest>

using namespace gapwright;

/// Names the first text that a description lacks; empty when it holds all.
static QString missing(const QString &description, const QStringList &texts)
{
    for (const QString &text : texts)
        if (!description.contains(text))
            return text + QStringLiteral(" in: ") + description;
    return {};
}

class TstChartText : public QObject {
    Q_OBJECT
private slots:
    void seriesOnAxes();
    void stackedBars();
    void heatMap();
    void trend();
    void gantt();
    void smallCharts();
    void matrix();
    void nothing();
    void figuresInTheLocale();
};

void TstChartText::seriesOnAxes()
{
    const Radar radar = samples::radar(26);
    const QString text = describe(radar, QLocale::c());
    for (std::size_t i = 0; i < radar.axes.size(); ++i) {
        QStringList facts;
        for (const Series &series : radar.series)
            facts << QStringLiteral("%1: %2").arg(series.name).arg(*series.values[i], 0, 'f', 1);
        const QString sentence =
            QStringLiteral("%1: %2.").arg(radar.axes[i].label, facts.join(QStringLiteral("; ")));
        QVERIFY2(text.contains(sentence), qPrintable(sentence));
    }
    QVERIFY(text.startsWith(radar.title));
    const GroupedBars bars = samples::groupedBars();
    for (const ChartAxis &category : bars.categories)
        QVERIFY(describe(bars, QLocale::c()).contains(category.label));
}

void TstChartText::stackedBars()
{
    const QString text = describe(samples::stackedBars(), QLocale::c());
    QCOMPARE(missing(text,
                     {QStringLiteral("8 Operation: "), QStringLiteral("211"),
                      QStringLiteral("Conforming: 78; Partial: 40; Not conforming: 24; Not "
                                     "yet occurred: 5; Not applicable: 4; Not assessed: 60")}),
             QString());
    QVERIFY(!text.contains(QStringLiteral(": 0"))); // what does not occur is not said
}

void TstChartText::heatMap()
{
    HeatMap map = samples::heatMap(2, 2);
    map.cells = {{1.5, std::nullopt}, {4.0}};
    QCOMPARE(describe(map, QLocale::c()),
             QStringLiteral("Capability by site. 4.1 Organization and its context: IT operations: "
                            "1.5; Service desk: no value. 4.2 Interested parties: IT operations: "
                            "4.0; Service desk: no value."));
}

void TstChartText::trend()
{
    const Trend trend = samples::trend();
    const QLocale locale = QLocale::c();
    const QString text = describe(trend, locale);
    for (const Series &series : trend.series)
        for (const auto &value : series.values)
            if (value)
                QVERIFY(text.contains(locale.toString(*value, 'f', 1)));
    QCOMPARE(text.count(QStringLiteral("not comparable")), 1);
    QCOMPARE(text.count(QStringLiteral("no value")), 1);
    QVERIFY(text.contains(QStringLiteral("Assessment 8, ")));
}

void TstChartText::gantt()
{
    const Gantt gantt = samples::gantt();
    const QLocale locale = QLocale::c();
    const QString text = describe(gantt, locale);
    for (const Gantt::Task &task : gantt.tasks) {
        QCOMPARE(missing(text,
                         {task.name, task.owner, wordOf(task.state),
                          locale.toString(task.end, QLocale::ShortFormat)}),
                 QString());
        QCOMPARE(text.contains(locale.toString(task.start, QLocale::ShortFormat)), !task.milestone);
    }
    QCOMPARE(describe(Gantt{{}, {{{}, QStringLiteral("Undated")}}}, locale),
             QStringLiteral("Undated: Open; no date."));
}

void TstChartText::smallCharts()
{
    const QLocale c = QLocale::c();
    QCOMPARE(describe(ProgressRing{QStringLiteral("Scope"), 47.25}, c),
             QStringLiteral("Scope: 47.3\u00A0%."));
    QCOMPARE(describe(ProgressRing{QStringLiteral("Scope")}, c),
             QStringLiteral("Scope: not started."));
    QCOMPARE(describe(SeverityBlocks{3, QStringLiteral("high")}, c),
             QStringLiteral("high (severity 3 of 4)"));
    QCOMPARE(describe(SeverityBlocks{9}, c), QStringLiteral("severity 4 of 4"));
    QCOMPARE(describe(Sparkline{QStringLiteral("Clause 8"), {1.0, std::nullopt, 2.5}}, c),
             QStringLiteral("Clause 8: 1.0; –; 2.5."));
}

void TstChartText::matrix()
{
    const QString text = describe(samples::matrix(), QLocale::c());
    for (const auto &bubble : samples::matrix().bubbles)
        QCOMPARE(missing(text,
                         {QStringLiteral("Impact %1, effort %2: %3")
                              .arg(bubble.impact)
                              .arg(bubble.effort)
                              .arg(bubble.count)}),
                 QString());
}

void TstChartText::nothing()
{
    const QString none = QStringLiteral("No figures yet.");
    for (const QString &text :
         {describe(Radar{}), describe(StackedBars{}), describe(GroupedBars{}), describe(HeatMap{}),
          describe(Trend{}), describe(Gantt{}), describe(QuadrantMatrix{}), describe(Sparkline{})})
        QCOMPARE(text, none);
    QCOMPARE(describe(Radar{QStringLiteral("Capability"), samples::radar(3).axes}),
             QStringLiteral("Capability. ") + none);
}

void TstChartText::figuresInTheLocale()
{
    const QLocale german(QLocale::German);
    QVERIFY(describe(samples::radar(3), german).contains(QStringLiteral("3,5")));
    QVERIFY(!describe(samples::radar(3), german).contains(QStringLiteral("3.5")));
}

QTEST_GUILESS_MAIN(TstChartText)
#include "tst_chart_text.moc"
