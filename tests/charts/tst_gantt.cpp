// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/gantt.h"
#include "charts/sample_charts.h"

#include <QTest>

using namespace gapwright;

class TstGantt : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void longNamesAreElided();
    void groupsAndStates();
    void today_data();
    void today();
    void dates();
    void nothing();
};

void TstGantt::texts_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("one") << 1 << QSizeF(600, 120);
    QTest::newRow("sixteen") << 16 << QSizeF(820, 460);
    QTest::newRow("half a page") << 16 << QSizeF(480, 300);
    QTest::newRow("forty, low rows") << 40 << QSizeF(820, 560);
}

void TstGantt::texts()
{
    QFETCH(int, tasks);
    QFETCH(QSizeF, size);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawGantt, samples::gantt(tasks), size, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
        QCOMPARE(painted.hits.size(), std::size_t(tasks));
    }
}

void TstGantt::longNamesAreElided()
{
    Gantt gantt = samples::gantt(4);
    gantt.tasks[1].name = QStringLiteral("Agree on who decides about major changes ").repeated(4);
    const Probe painted = probe(drawGantt, gantt, {700, 200});
    QCOMPARE(textProblem(painted), QString());
    QVERIFY(std::any_of(painted.written.begin(), painted.written.end(), [](const auto &entry) {
        return entry.text.startsWith(QLatin1String("Agree on"))
            && entry.text.endsWith(QChar(0x2026));
    }));
    QVERIFY(painted.hitOf(QStringLiteral("t1"))->tip.startsWith(gantt.tasks[1].name));
}

void TstGantt::groupsAndStates()
{
    const Gantt gantt = samples::gantt(16);
    const Probe painted = probe(drawGantt, gantt, {820, 460});
    for (const char *text : {"Quick wins", "Major projects", "Today", "Open", "In progress", "Done",
                             "Overdue", "J. Lindqvist"})
        QVERIFY2(painted.wrote(QLatin1String(text)), text);
    const ChartTheme theme = lightTheme();
    for (const QColor &colour : {theme.done, theme.alert, theme.accent})
        QVERIFY(hasColour(painted, colour));
    QVERIFY(painted.boxOf(QStringLiteral("Quick wins")).top()
            < painted.boxOf(QStringLiteral("Major projects")).top());
    QVERIFY(naturalHeight(gantt, theme) > naturalHeight(samples::gantt(3), theme));
}

void TstGantt::today_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("shown");
    QTest::newRow("inside") << QDate() << QDate() << QDate(2026, 1, 5) << true;
    QTest::newRow("first day") << QDate() << QDate() << QDate(2025, 11, 1) << true;
    QTest::newRow("stretches the axis") << QDate() << QDate() << QDate(2026, 12, 24) << true;
    QTest::newRow("beyond a fixed axis")
        << QDate(2025, 11, 1) << QDate(2026, 4, 30) << QDate(2026, 12, 24) << false;
    QTest::newRow("none") << QDate() << QDate() << QDate() << false;
}

void TstGantt::today()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QDate, today);
    QFETCH(bool, shown);
    Gantt gantt = samples::gantt(6);
    gantt.from = from;
    gantt.to = to;
    gantt.today = today;
    const Probe painted = probe(drawGantt, gantt, {700, 240});
    QCOMPARE(painted.wrote(QStringLiteral("Today")), shown);
    QCOMPARE(textProblem(painted), QString());
}

void TstGantt::dates()
{
    Gantt gantt;
    gantt.tasks = {{QStringLiteral("a"), QStringLiteral("Undated")},
                   {QStringLiteral("b"), QStringLiteral("Only due"), {}, {}, QDate(2026, 2, 14)},
                   {QStringLiteral("c"), QStringLiteral("Only start"), {}, QDate(2026, 5, 2)}};
    gantt.tasks[0].owner = QStringLiteral("M. Okafor");
    const Probe painted = probe(drawGantt, gantt, {600, 160});
    QVERIFY(painted.wrote(QStringLiteral("no date")));
    QCOMPARE(painted.hitOf(QStringLiteral("a"))->tip,
             QStringLiteral("Undated\nM. Okafor\nno date\nOpen"));
    const QString due = QLocale::c().toString(QDate(2026, 2, 14), QLocale::ShortFormat);
    QCOMPARE(painted.hitOf(QStringLiteral("b"))->tip,
             QStringLiteral("Only due\n%1\nOpen").arg(due));
    gantt.tasks.resize(1); // no date anywhere: no axis, no crash
    QVERIFY(probe(drawGantt, gantt, {600, 160}).wrote(QStringLiteral("no date")));
}

void TstGantt::nothing()
{
    const Probe painted = probe(drawGantt, Gantt{}, {300, 200});
    QVERIFY(painted.wrote(QStringLiteral("No figures yet.")));
    QVERIFY(painted.hits.empty());
}

QTEST_MAIN(TstGantt)
#include "tst_gantt.moc"
