// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/roadmap.h"

#include <QTest>

using namespace gapwright;

namespace {

Roadmap sample()
{
    Roadmap roadmap;
    roadmap.today = QDate(2026, 6, 15);
    const auto stop = [&](const char *key, const char *title, int percent, QDate start, QDate end) {
        Roadmap::Stop one;
        one.key = one.number = QString::fromLatin1(key);
        one.title = QString::fromLatin1(title);
        one.owner = QStringLiteral("Priya Nair");
        one.status = QStringLiteral("What is missing.");
        one.percent = percent;
        one.start = start;
        one.end = end;
        one.group = key[0] == 'S' ? QStringLiteral("Certification cycle")
                                  : QStringLiteral("Implementation steps");
        roadmap.stops.push_back(one);
    };
    stop("1", "Gain management support", 100, QDate(2026, 1, 5), QDate(2026, 2, 1));
    stop("2", "Establish the project", 0, QDate(), QDate());
    stop("3", "Conduct a gap analysis", 75, QDate(2026, 2, 1), QDate(2026, 5, 1));
    stop("4", "Define scope, responsibilities and the intention of management", 40,
         QDate(2026, 4, 1), QDate(2026, 9, 30));
    stop("S1", "Stage 1", 0, QDate(), QDate(2027, 1, 15));
    roadmap.stops[1].used = false;
    roadmap.stops[3].waitsFor = {QStringLiteral("3")};
    return roadmap;
}

} // namespace

class TstRoadmap : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void rowsOpenSteps();
    void worksWithoutDates();
    void wordsSayWhatThePictureShows();
};

void TstRoadmap::texts_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("page") << QSizeF(1000, 320);
    QTest::newRow("narrow") << QSizeF(560, 320);
}

void TstRoadmap::texts()
{
    QFETCH(QSizeF, size);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawRoadmap, sample(), size, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
        QCOMPARE(painted.hits.size(), std::size_t(5));
    }
}

void TstRoadmap::rowsOpenSteps()
{
    const Probe painted = probe(drawRoadmap, sample(), {1000, 320});
    const Hit *step = painted.hitOf(QStringLiteral("4"));
    QVERIFY(step);
    QVERIFY(step->tip.contains(QStringLiteral("What is missing.")));
    QVERIFY(step->tip.contains(QStringLiteral("waits for 3")));
    const auto top = [&](const char *key) {
        return painted.hitOf(QLatin1String(key))->shape.boundingRect().top();
    };
    QVERIFY(top("1") < top("2") && top("2") < top("3") && top("4") < top("S1"));
}

void TstRoadmap::worksWithoutDates()
{
    Roadmap roadmap = sample();
    for (Roadmap::Stop &stop : roadmap.stops)
        stop.start = stop.end = QDate();
    QCOMPARE(textProblem(probe(drawRoadmap, roadmap, {800, 320})), QString());
    QVERIFY(describe(roadmap, QLocale::c()).contains(QStringLiteral("no dates")));
    const Probe nothing = probe(drawRoadmap, Roadmap(), {400, 200});
    QVERIFY(nothing.hits.empty());
}

void TstRoadmap::wordsSayWhatThePictureShows()
{
    const QString words = describe(sample(), QLocale::c());
    QVERIFY(words.contains(QStringLiteral("1 Gain management support, 100 % done")));
    QVERIFY(words.contains(QStringLiteral("2 Establish the project, not used")));
    QVERIFY(words.contains(QStringLiteral("Priya Nair, later than planned"))); // step 3
    QCOMPARE(words.count(QStringLiteral("later than planned")), 1);
}

QTEST_MAIN(TstRoadmap)
#include "tst_roadmap.moc"
