// SPDX-License-Identifier: GPL-3.0-or-later
// What a register costs grows with its records and no faster. Only ratios of processor time are
// judged, with room for noise: a cost that grows with the square would be 8 times as high per
// record here, and 64 times in all.
#include "benchmarks/large_register.h"

#include <QTest>

using namespace gapwright::test;

class TestRegisterGrowth : public QObject {
    Q_OBJECT
private slots:
    void costPerRecordIsFlat();
};

void TestRegisterGrowth::costPerRecordIsFlat()
{
    constexpr int factor = 8;
    const RegisterTimes small = measured(2'500);
    const RegisterTimes large = measured(2'500 * factor);
    const auto ratio = [](double a, double b) { return b / std::max(a, 1e-6); };
    const auto perRecord = [&](double a, double b) { return ratio(a, b) / factor; };
    QVERIFY2(perRecord(small.open, large.open) < 4,
             qPrintable(QString::number(perRecord(small.open, large.open))));
    QVERIFY2(perRecord(small.filter, large.filter) < 4,
             qPrintable(QString::number(perRecord(small.filter, large.filter))));
    QVERIFY2(perRecord(small.sort, large.sort) < 4, // n log n, and memory that no cache holds
             qPrintable(QString::number(perRecord(small.sort, large.sort))));
    QVERIFY2(ratio(small.add, large.add) < 4,
             qPrintable(QString::number(ratio(small.add, large.add))));
}

QTEST_GUILESS_MAIN(TestRegisterGrowth)
#include "tst_register_growth.moc"
