// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reports/block_reader.h"
#include "reports/sections/sections.h"

#include <QTest>

using namespace gapwright;
using samples::textOf;

namespace {

/// A gap at 4.1-01 with the values of the row.
GapReportData oneGap(const std::function<void(ItemResult &)> &change)
{
    GapReportData data =
        samples::onlyGaps({QStringLiteral("4.1-01")}, ConformityStatus::NotConforming);
    change(samples::resultOf(data, "4.1-01"));
    samples::score(data);
    return data;
}

Table actionsOf(const GapReportData &data)
{
    const ReportContext context(data, {});
    return actionTable(context, allGaps(context));
}

QDate fromToday(int days)
{
    return QDate(2026, 11, 23).addDays(days);
}

} // namespace

class TestActionPlan : public QObject {
    Q_OBJECT

private slots:
    void row_data();
    void row();
    void order();
    void numbersAndLinks();
    void adviceOfOthersIsMarked();
    void quadrants();
    void matrixCountsEveryGap();
    void headings_data();
    void headings();
    void scheduleTakesTheFirst();
    void scheduleBar_data();
    void scheduleBar();
    void noDateNoSchedule();
    void boardActions();
};

void TestActionPlan::row_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QString>("ownerSays");
    QTest::addColumn<QString>("dueSays");
    QTest::addColumn<bool>("alarm");
    const QString name = QStringLiteral("Priya Nair"), none = QStringLiteral("to be named");
    const auto day = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("nothing agreed")
        << QString() << QDate() << ActionState::Open << none << day("to be agreed") << false;
    QTest::newRow("today is not late") << name << fromToday(0) << ActionState::Open << name
                                       << day("23\u00A0Nov\u00A02026") << false;
    QTest::newRow("yesterday is late") << name << fromToday(-1) << ActionState::Open << name
                                       << day("22\u00A0Nov\u00A02026") << true;
    QTest::newRow("late though begun") << name << fromToday(-30) << ActionState::InProgress << name
                                       << day("24\u00A0Oct\u00A02026 / In progress") << true;
    QTest::newRow("done is not late") << name << fromToday(-30) << ActionState::Done << name
                                      << day("24\u00A0Oct\u00A02026 / Done") << false;
    QTest::newRow("next year") << QString() << fromToday(60) << ActionState::Open << none
                               << day("22\u00A0Jan\u00A02027") << false;
}

void TestActionPlan::row()
{
    QFETCH(QString, owner);
    QFETCH(QDate, due);
    QFETCH(ActionState, state);
    QFETCH(QString, ownerSays);
    QFETCH(QString, dueSays);
    QFETCH(bool, alarm);
    const GapReportData data = oneGap([&](ItemResult &result) {
        result.owner = owner;
        result.due = due;
        result.actionState = state;
    });
    const Table table = actionsOf(data);
    QCOMPARE(table.rows.size(), std::size_t(1));
    const std::vector<Cell> &cells = table.rows.front().cells;
    QCOMPARE(cells.size(), table.columns.size());
    QCOMPARE(textOf(cells[3]), ownerSays);
    QCOMPARE(textOf(cells[4]), dueSays);
    QCOMPARE(cells[4].ground, alarm ? Tone::NotConforming : Tone::None);

    const Table findings = findingsTable(ReportContext(data, {}), QStringLiteral("4.1"));
    const QString finding = textOf(findings.rows[1].cells[1]);
    QVERIFY2(finding.contains(QStringLiteral("Owner  ") + ownerSays), qPrintable(finding));
    QVERIFY2(
        finding.contains(QStringLiteral("Due  ") + dueSays.section(QLatin1String(" / "), 0, 0)),
        qPrintable(finding));
    QCOMPARE(finding.contains(QStringLiteral("(overdue)")), alarm);
}

void TestActionPlan::order()
{
    const GapReportData data = samples::varied();
    const Table table = actionsOf(data);
    struct Key {
        int score, impact, effort;
        QString id;
    };
    std::vector<Key> keys;
    for (const QString &item : samples::columnOf(table, 1)) {
        const ItemResult *result = data.current.resultOf(item);
        QVERIFY(result && isGap(result->status));
        const int impact =
            result->impact.value_or(suggestedImpact(severityOf(result->weight, result->status)));
        const int effort =
            result->effort.value_or(suggestedEffort(data.catalogue->item(item)->days.likely));
        keys.push_back({impact * (6 - effort), impact, effort, clauseSortKey(item)});
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QString shown = textOf(table.rows[i].cells[5]);
        QVERIFY2(shown.startsWith(QString::number(keys[i].score) + QLatin1Char(' ')),
                 qPrintable(shown));
        if (i == 0)
            continue;
        const Key &a = keys[i - 1], &b = keys[i];
        const auto before = std::make_tuple(-a.score, -a.impact, a.effort, a.id);
        QVERIFY2(before < std::make_tuple(-b.score, -b.impact, b.effort, b.id), qPrintable(b.id));
    }
    int gaps = 0;
    for (const ItemResult &result : data.current.results)
        gaps += isGap(result.status);
    QCOMPARE(int(keys.size()), gaps);
}

void TestActionPlan::numbersAndLinks()
{
    const Table table = actionsOf(samples::varied());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::vector<Cell> &cells = table.rows[i].cells;
        QCOMPARE(textOf(cells[0]), QString::number(i + 1));
        QCOMPARE(cells[1].paragraphs[0][0].link, QStringLiteral("item:") + textOf(cells[1]));
    }
}

void TestActionPlan::adviceOfOthersIsMarked()
{
    const QString marked = QStringLiteral(" / Typical advice; nothing specific was noted.");
    const GapReportData typical = oneGap([](ItemResult &) {});
    QCOMPARE(textOf(actionsOf(typical).rows[0].cells[2]),
             typical.catalogue->item(QStringLiteral("4.1-01"))->recommendation + marked);
    const GapReportData own =
        oneGap([](ItemResult &result) { result.recommendation = QStringLiteral("Do it."); });
    QCOMPARE(textOf(actionsOf(own).rows[0].cells[2]), QStringLiteral("Do it."));
}

void TestActionPlan::quadrants()
{
    struct Place {
        const char *item;
        int impact, effort;
    };
    const Place places[] = {{"4.1-01", 3, 2}, {"4.1-02", 5, 1}, {"4.2-01", 3, 3},
                            {"4.2-02", 2, 2}, {"5.1-01", 1, 5}, {"5.1-02", 5, 5}};
    QStringList items;
    for (const Place &place : places)
        items << QLatin1String(place.item);
    GapReportData data = samples::onlyGaps(items, ConformityStatus::Partial);
    for (const Place &place : places) {
        samples::resultOf(data, place.item).impact = place.impact;
        samples::resultOf(data, place.item).effort = place.effort;
    }
    samples::score(data);
    const Blocks blocks = prioritySection(ReportContext(data, {}));
    const auto tables = samples::all<Table>(blocks);
    QCOMPARE(tables.size(), std::size_t(1));
    QCOMPARE(samples::columnOf(*tables[0], 0),
             (QStringList{QStringLiteral("Quick win"), QStringLiteral("Major project"),
                          QStringLiteral("Fill-in"), QStringLiteral("Reconsider")}));
    QCOMPARE(samples::columnOf(*tables[0], 1),
             (QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("1"),
                          QStringLiteral("1")}));
}

void TestActionPlan::matrixCountsEveryGap()
{
    const GapReportData data = samples::varied();
    const Blocks blocks = prioritySection(ReportContext(data, {}));
    int sum = 0;
    for (const QString &count : samples::columnOf(*samples::all<Table>(blocks)[0], 1))
        sum += count.toInt();
    QCOMPARE(sum, data.scores.overall.counts.gaps());
    const Figure &figure = *samples::all<Figure>(blocks).at(0);
    QVERIFY(!figure.alternative.contains(QStringLiteral("(s)")));
    QVERIFY(figure.least > 0 && figure.least < figure.height);
}

void TestActionPlan::headings_data()
{
    QTest::addColumn<int>("gaps");
    QTest::addColumn<QString>("lead");
    QTest::newRow("none") << 0 << QStringLiteral("There is no gap that needs an action.");
    QTest::newRow("one") << 1 << QStringLiteral("1 action, most urgent first.");
    QTest::newRow("two") << 2 << QStringLiteral("2 actions, most urgent first.");
}

void TestActionPlan::headings()
{
    QFETCH(int, gaps);
    QFETCH(QString, lead);
    const QStringList items{QStringLiteral("4.1-01"), QStringLiteral("10.2-01")};
    const GapReportData data = samples::onlyGaps(items.mid(0, gaps), ConformityStatus::Partial);
    const ReportContext context(data, {});
    const Blocks blocks = actionPlanSection(context);
    QVERIFY(
        textOf(samples::below<Paragraph>(blocks, QStringLiteral("plan"))->runs).startsWith(lead));
    QCOMPARE(samples::all<Table>(blocks).size(), std::size_t(gaps > 0));
    QCOMPARE(prioritySection(context).empty(), gaps == 0);
    QVERIFY(!samples::headingOf(blocks, QStringLiteral("schedule")));
}

void TestActionPlan::scheduleTakesTheFirst()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        samples::setAll(changed.current, ConformityStatus::Conforming);
        for (const char *item : {"4.1-01", "4.1-02", "4.2-01", "4.2-02"}) {
            ItemResult &result = samples::resultOf(changed, item);
            result.status = ConformityStatus::Partial;
            result.impact = item[5] == '2' ? 5 : 2;
            result.effort = 1;
            result.due = fromToday(40);
        }
        samples::resultOf(changed, "4.1-02").due = QDate();
    });
    const ReportContext context(data, {});
    const auto figure = schedule(context, allGaps(context), 2);
    QVERIFY(figure);
    for (const char *item : {"4.2-02", "4.1-01"})
        QVERIFY2(figure->alternative.contains(QLatin1String(item)), item);
    for (const char *item : {"4.1-02", "4.2-01"}) // without a date, and the third
        QVERIFY2(!figure->alternative.contains(QLatin1String(item)), item);
}

void TestActionPlan::scheduleBar_data()
{
    QTest::addColumn<int>("effort");
    QTest::addColumn<int>("weeks");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("2") << 2 << 2;
    QTest::newRow("3") << 3 << 4;
    QTest::newRow("4") << 4 << 8;
    QTest::newRow("5") << 5 << 16;
}

void TestActionPlan::scheduleBar()
{
    QFETCH(int, effort);
    QFETCH(int, weeks);
    const QDate due(2027, 6, 30);
    const GapReportData data = oneGap([&](ItemResult &result) {
        result.effort = effort;
        result.due = due;
    });
    const ReportContext context(data, {});
    const auto figure = schedule(context, allGaps(context), 5);
    QVERIFY(figure);
    for (const QDate day : {due, due.addDays(-7 * weeks)}) {
        const QString text = context.locale.toString(day, QLocale::ShortFormat);
        QVERIFY2(figure->alternative.contains(text),
                 qPrintable(text + QStringLiteral(" in ") + figure->alternative));
    }
}

void TestActionPlan::noDateNoSchedule()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        for (ItemResult &result : changed.current.results)
            result.due = QDate();
    });
    const ReportContext context(data, {});
    QVERIFY(!schedule(context, allGaps(context), 9));
    const Blocks blocks = actionPlanSection(context);
    QVERIFY(!samples::headingOf(blocks, QStringLiteral("schedule")));
    QVERIFY(samples::below<Table>(blocks, QStringLiteral("actions")));
}

void TestActionPlan::boardActions()
{
    const GapReportData data = samples::changed([](GapReportData &changed) {
        for (ItemResult &result : changed.current.results)
            result.recommendation = QString(400, QLatin1Char('x')) + QStringLiteral("\nsecond");
    });
    ReportOptions options;
    options.preset = ReportPreset::Board;
    const ReportContext context(data, options);
    const Blocks blocks = boardSection(context);
    const Table *table = samples::below<Table>(blocks, QStringLiteral("actions"));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(9));
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        const std::vector<Cell> &cells = table->rows[i].cells;
        QCOMPARE(textOf(cells[0]), data.scores.gaps[i].item);
        QCOMPARE(cells[0].paragraphs[0][0].link, QString()); // no finding to lead to
        QVERIFY(textOf(cells[1]).size() <= 151);
    }
}

QTEST_GUILESS_MAIN(TestActionPlan)
#include "tst_action_plan.moc"
