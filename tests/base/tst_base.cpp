// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/file_output.h"
#include "base/id.h"
#include "base/made_ahead.h"
#include "base/result.h"
#include "base/rounding.h"
#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace gapwright;

class TestBase : public QObject {
    Q_OBJECT
private slots:
    void idsAreUuid7InOrder();
    void clockStandsStill();
    void storedTextIsNormal_data();
    void storedTextIsNormal();
    void shortenedCutsAtWords();
    void fuzzyRanks();
    void fuzzyPositionsMatch();
    void clausesSortByNumber();
    void handsOutInOrderWhatThreadsMake();
    void roundsHalfUp_data();
    void roundsHalfUp();
    void percentOfNothingIsNotScored();
    void writesWholeOrNotAtAll();
    void resultHoldsOneOfBoth();
};

void TestBase::idsAreUuid7InOrder()
{
    QStringList made;
    for (int i = 0; i < 3000; ++i)
        made << newUuid7();
    QCOMPARE(QSet<QString>(made.begin(), made.end()).size(), made.size());
    QStringList sorted = made;
    sorted.sort();
    QCOMPARE(sorted, made);
    for (const QString &id : made) {
        QVERIFY2(isUuid(id), qPrintable(id));
        QCOMPARE(id[14], QLatin1Char('7'));
        QVERIFY(QStringLiteral("89ab").contains(id[19]));
    }
    QVERIFY(!isUuid(QStringLiteral("not-an-id")));
    QVERIFY(!isUuid(QString(36, QLatin1Char('x'))));
}

void TestBase::clockStandsStill()
{
    const Clock clock(QDate(2026, 3, 15));
    QCOMPARE(clock.today(), QDate(2026, 3, 15));
    QCOMPARE(isoUtc(clock.nowUtc()), QStringLiteral("2026-03-15T12:00:00.000Z"));
    QVERIFY(clock.isFixed());
    QVERIFY(!Clock().isFixed());
}

void TestBase::storedTextIsNormal_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("plain") << QStringLiteral("a b") << QStringLiteral("a b");
    QTest::newRow("combining") << QStringLiteral("a\u0308") << QStringLiteral("\u00e4");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc") << QStringLiteral("a\nb\nc");
    QTest::newRow("nul") << QString(QLatin1String("a\0b", 3)) << QStringLiteral("ab");
}

void TestBase::storedTextIsNormal()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QCOMPARE(storedText(typed), stored);
    QCOMPARE(storedText(stored), stored);
}

void TestBase::shortenedCutsAtWords()
{
    QCOMPARE(shortened(QStringLiteral("short"), 10), QStringLiteral("short"));
    QCOMPARE(shortened(QStringLiteral("one two three four"), 9), QStringLiteral("one two\u2026"));
    QCOMPARE(shortened(QStringLiteral("first\nsecond"), 20), QStringLiteral("first"));
}

void TestBase::fuzzyRanks()
{
    const QString incident = QStringLiteral("8.6.1 Incident management");
    const QString access = QStringLiteral("8.7.3 Information security management");
    QVERIFY(fuzzyScore(QStringLiteral("incident"), incident) > 0);
    QCOMPARE(fuzzyScore(QStringLiteral("zebra"), incident), 0);
    QVERIFY(fuzzyScore(QStringLiteral("inc man"), incident)
            > fuzzyScore(QStringLiteral("inc man"), access));
    QVERIFY(fuzzyScore(QStringLiteral("RELEVE"), QString::fromUtf8("Relevé d'identité")) > 0);
    QVERIFY(fuzzyScore(QStringLiteral("8.6"), incident)
            > fuzzyScore(QStringLiteral("man"), incident));
}

void TestBase::fuzzyPositionsMatch()
{
    QList<int> at;
    const QString text = QStringLiteral("Gap report");
    QVERIFY(fuzzyScore(QStringLiteral("rep"), text, &at) > 0);
    QCOMPARE(at, (QList<int>{4, 5, 6}));
    QCOMPARE(fuzzyScore(QStringLiteral("xyz"), text, &at), 0);
    QVERIFY(at.isEmpty());
}

void TestBase::clausesSortByNumber()
{
    QStringList clauses{QStringLiteral("10.1"), QStringLiteral("8.10"), QStringLiteral("8.9"),
                        QStringLiteral("8.6.1-02"), QStringLiteral("8.6.1-10")};
    std::ranges::sort(clauses, {}, clauseSortKey);
    QCOMPARE(clauses,
             (QStringList{QStringLiteral("8.6.1-02"), QStringLiteral("8.6.1-10"),
                          QStringLiteral("8.9"), QStringLiteral("8.10"), QStringLiteral("10.1")}));
}

void TestBase::handsOutInOrderWhatThreadsMake()
{
    std::atomic<int> calls = 0;
    MadeAhead<int> squares(100, [&calls](int index) {
        ++calls;
        qint64 work = 0;
        for (int i = 0; i < 20000 * (index % 7); ++i) // later ones are often done earlier
            work += i % (index + 1);
        return work < 0 ? -1 : index * index;
    });
    for (int index = 0; index < 100; ++index) {
        QVERIFY(!squares.isEmpty());
        QCOMPARE(squares.take(), index * index);
    }
    QVERIFY(squares.isEmpty());
    QCOMPARE(calls.load(), 100);

    std::atomic<int> others = 0;
    {
        MadeAhead<int> left(100, [&others](int index) {
            ++others;
            return index;
        });
        QCOMPARE(left.take(), 0);
    }
    QVERIFY(others >= 1);
    QVERIFY(others <= 2 + QThreadPool().maxThreadCount()); // the rest was never begun
    QVERIFY(MadeAhead<int>(0, [](int) { return 1; }).isEmpty());
}

void TestBase::roundsHalfUp_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<double>("rounded");
    QTest::newRow("half goes up") << 52.25 << 1 << 52.3;
    QTest::newRow("binary fraction") << 1.005 << 2 << 1.01;
    QTest::newRow("below half") << 52.249 << 1 << 52.2;
    QTest::newRow("negative away from zero") << -2.5 << 0 << -3.0;
    QTest::newRow("whole") << 100.0 << 1 << 100.0;
}

void TestBase::roundsHalfUp()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(double, rounded);
    QCOMPARE(roundedHalfUp(value, decimals), rounded);
}

void TestBase::percentOfNothingIsNotScored()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(percentText(std::nullopt), QStringLiteral("not scored"));
    QCOMPARE(percentText(76.08695652173913), QStringLiteral("76.1 %"));
    QCOMPARE(percentText(0.0), QStringLiteral("0.0 %"));
}

void TestBase::writesWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    QVERIFY(bool(writeFileWhole(path, "first")));
    QVERIFY(bool(writeFileWhole(path, "second")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    const QString nowhere = folder.filePath(QStringLiteral("a.txt/b.txt")); // below a file
    const Outcome refused = writeFileWhole(nowhere, "x");
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(nowhere)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestBase::resultHoldsOneOfBoth()
{
    const Result<int> good = 7;
    const Result<int> bad = Error{QStringLiteral("no"), ErrorKind::Full};
    QVERIFY(bool(good));
    QCOMPARE(*good, 7);
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Full);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
