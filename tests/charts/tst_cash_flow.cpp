// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cash_flow.h"
#include "charts/chart_probe.h"
#include "charts/sample_charts.h"

#include <QTest>

using namespace gapwright;

namespace {

CashFlow flow(int years, int alternatives = 3)
{
    CashFlow made;
    made.unit = QStringLiteral("GBP");
    made.net.name = QStringLiteral("Net amount of the year");
    for (int year = 0; year < years; ++year) {
        const QString number = QString::number(year);
        made.years.push_back({number, QStringLiteral("Year %1").arg(number), number});
        made.net.values.emplace_back(year == 0 ? -182700.0 : 60000.0);
    }
    for (int one = 0; one < alternatives; ++one) {
        Series sums;
        sums.name = QStringLiteral("Alternative %1, sum so far").arg(one);
        sums.style = SeriesStyle(one);
        for (int year = 0; year < years; ++year)
            sums.values.emplace_back(-182700.0 / (one + 1) + 60000.0 * year);
        made.sums.push_back(sums);
    }
    return made;
}

} // namespace

class TstCashFlow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void zeroLiesBetweenCostsAndBenefits();
    void nothing();
    void words();
};

void TstCashFlow::texts_data()
{
    QTest::addColumn<int>("years");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("page") << 4 << QSizeF(520, 300);
    QTest::newRow("report") << 4 << QSizeF(480, 150);
    QTest::newRow("long horizon") << 11 << QSizeF(700, 320);
    QTest::newRow("one year") << 1 << QSizeF(420, 260);
}

void TstCashFlow::texts()
{
    QFETCH(int, years);
    QFETCH(QSizeF, size);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawCashFlow, flow(years), size, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
        QCOMPARE(int(painted.hits.size()), years * 4);
    }
}

void TstCashFlow::zeroLiesBetweenCostsAndBenefits()
{
    const Probe painted = probe(drawCashFlow, flow(4), {520, 300});
    QVERIFY(painted.wrote(QStringLiteral("0")));
    const QRectF zero = painted.boxOf(QStringLiteral("0"));
    const QRectF low = painted.boxOf(QStringLiteral("-200 k"));
    QVERIFY(low.isValid());
    QVERIFY(zero.center().y() < low.center().y());
    QVERIFY(painted.hits.front().tip.contains(QStringLiteral("-182700")));
    QCOMPARE(painted.hits.front().key, QStringLiteral("0"));
}

void TstCashFlow::nothing()
{
    QVERIFY(probe(drawCashFlow, CashFlow(), {300, 200}).hits.empty());
    CashFlow empty = flow(3, 0);
    empty.net = {};
    QVERIFY(probe(drawCashFlow, empty, {300, 200}).hits.empty());
    CashFlow zeros = flow(3, 1);
    for (auto &value : zeros.sums[0].values)
        value = 0;
    zeros.net = {};
    QCOMPARE(textProblem(probe(drawCashFlow, zeros, {300, 200})), QString());
}

void TstCashFlow::words()
{
    const QString text = describe(flow(2, 1), QLocale::c());
    QCOMPARE(text,
             QStringLiteral("Year 0: Net amount of the year: -182700\u00A0GBP; Alternative 0, sum "
                            "so far: -182700\u00A0GBP. Year 1: Net amount of the year: "
                            "60000\u00A0GBP; Alternative 0, sum so far: -122700\u00A0GBP."));
    QVERIFY(!describe(CashFlow(), QLocale::c()).isEmpty());
}

QTEST_MAIN(TstCashFlow)
#include "tst_cash_flow.moc"
