// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hits.h"

#include <QRectF>
#include <QTest>

using namespace gapwright;

class TstHits : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
};

void TstHits::finds_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<QString>("key");
    QTest::newRow("only the first") << QPointF(5, 5) << QStringLiteral("below");
    QTest::newRow("the topmost of two") << QPointF(25, 25) << QStringLiteral("above");
    QTest::newRow("inside a triangle") << QPointF(110, 115) << QStringLiteral("triangle");
    QTest::newRow("beside a triangle, in its bounds") << QPointF(102, 102) << QString();
    QTest::newRow("nothing") << QPointF(300, 300) << QString();
}

void TstHits::finds()
{
    QFETCH(QPointF, point);
    QFETCH(QString, key);
    const Hits hits = {
        {QPolygonF(QRectF(0, 0, 30, 30)), QStringLiteral("1"), QStringLiteral("below")},
        {QPolygonF(QRectF(20, 20, 30, 30)), QStringLiteral("2"), QStringLiteral("above")},
        {QPolygonF({{110, 100}, {120, 120}, {100, 120}}), QStringLiteral("3"),
         QStringLiteral("triangle")}};
    const Hit *hit = hitAt(hits, point);
    QCOMPARE(hit ? hit->key : QString(), key);
    QVERIFY(!hitAt({}, point));
}

QTEST_GUILESS_MAIN(TstHits)
#include "tst_hits.moc"
