// SPDX-License-Identifier: GPL-3.0-or-later
// The borders of the parts that work on texts, figures, days and ids.
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "base/rounding.h"
#include "base/text.h"

#include <QHash>
#include <QLocale>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace gapwright;

class TestTexts : public QObject {
    Q_OBJECT
private slots:
    void init();
    void shortened_data();
    void shortened();
    void shortenedIsAlwaysWholeText();
    void storedTextKeepsWhatPeopleWrote_data();
    void storedTextKeepsWhatPeopleWrote();
    void clauseOrder_data();
    void clauseOrder();
    void queriesFind_data();
    void queriesFind();
    void betterAnswersComeFirst_data();
    void betterAnswersComeFirst();
    void positionsLieInTheText_data();
    void positionsLieInTheText();
    void rounds_data();
    void rounds();
    void percentages_data();
    void percentages();
    void timesAreStoredInUtc();
    void fixedClockKeepsItsDay();
    void ids_data();
    void ids();
    void idsOfOneKindCompare();
    void resultsMoveTheirValue();
};

void TestTexts::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestTexts::shortened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("shown");
    const QString dots(QChar(0x2026));
    QTest::newRow("nothing") << QString() << 10 << QString();
    QTest::newRow("just fits") << QStringLiteral("1234567890") << 10
                               << QStringLiteral("1234567890");
    QTest::newRow("one too long") << QStringLiteral("12345678901") << 10
                                  << QStringLiteral("1234567890") + dots;
    QTest::newRow("a word that ends there")
        << QStringLiteral("12345 7890 x") << 10 << QStringLiteral("12345 7890") + dots;
    QTest::newRow("no word near the end")
        << QStringLiteral("1 345678901234") << 10 << QStringLiteral("1 34567890") + dots;
    QTest::newRow("blanks around") << QStringLiteral("   abc   ") << 5 << QStringLiteral("abc");
    QTest::newRow("an empty first line") << QStringLiteral("\nabc") << 5 << QString();
    QTest::newRow("not inside a character") << QStringLiteral("\U0001F4C5").repeated(4) << 5
                                            << QStringLiteral("\U0001F4C5").repeated(2) + dots;
}

void TestTexts::shortened()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QFETCH(QString, shown);
    QCOMPARE(gapwright::shortened(text, length), shown);
}

void TestTexts::shortenedIsAlwaysWholeText()
{
    const QString text = QStringLiteral("a\U0001F4C5 b\U0001F642\u0308 word \U0001F4C5\U0001F4C5");
    for (int length = 1; length <= int(text.size()); ++length) {
        QStringEncoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QByteArray bytes = utf8(gapwright::shortened(text, length));
        QVERIFY2(!utf8.hasError(), bytes.constData());
        QVERIFY(gapwright::shortened(text, length).size() <= length + 1);
    }
}

void TestTexts::storedTextKeepsWhatPeopleWrote_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("nothing", QString());
    same("blanks and tabs", QStringLiteral("  a\tb  "));
    same("markup", QStringLiteral("<b>&amp;</b> '; --"));
    same("beyond the first plane", QStringLiteral("\U0001F642"));
    same("right to left", QString::fromUtf8("\xE2\x80\xAE abc"));
    same("compatible forms are not folded", QStringLiteral("\uFB01 \u00B2"));
    QTest::newRow("several line ends")
        << QStringLiteral("\r\r\n\n\r") << QStringLiteral("\n\n\n\n");
    QTest::newRow("zero at both ends") << QString(QLatin1String("\0a\0", 3)) << QStringLiteral("a");
    QTest::newRow("a long tail of marks")
        << QStringLiteral("o\u0302\u0301") << QStringLiteral("\u1ED1");
}

void TestTexts::storedTextKeepsWhatPeopleWrote()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QCOMPARE(storedText(typed), stored);
}

void TestTexts::clauseOrder_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *first, const char *second) {
        QTest::addRow("%s before %s", first, second)
            << QString::fromLatin1(first) << QString::fromLatin1(second);
    };
    row("4", "4.1");
    row("4.4", "5");
    row("9.3", "10");
    row("8.2.6", "8.3");
    row("8.5.1.3", "8.5.2");
    row("8.6.1-09", "8.6.1-10");
    row("8.6.1-99", "8.6.2-01");
    row("P9", "P10");
    row("A9", "P1");
}

void TestTexts::clauseOrder()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(clauseSortKey(first) < clauseSortKey(second));
    QCOMPARE(clauseSortKey(first), clauseSortKey(first));
}

void TestTexts::queriesFind_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found"); // in "8.3.4.1 Management of external suppliers"
    QTest::newRow("nothing typed") << QString() << true;
    QTest::newRow("blanks typed") << QStringLiteral("   ") << true;
    QTest::newRow("number") << QStringLiteral("8.3.4.1") << true;
    QTest::newRow("other case") << QStringLiteral("EXTERNAL") << true;
    QTest::newRow("starts of words") << QStringLiteral("mes") << true;
    QTest::newRow("two words in order") << QStringLiteral("man sup") << true;
    QTest::newRow("two words out of order") << QStringLiteral("suppliers management") << false;
    QTest::newRow("letters here and there") << QStringLiteral("gfrpi") << false;
    QTest::newRow("a letter more") << QStringLiteral("supplierss") << false;
    QTest::newRow("longer than the text") << QString(200, QLatin1Char('e')) << false;
}

void TestTexts::queriesFind()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    const QString text = QStringLiteral("8.3.4.1 Management of external suppliers");
    QCOMPARE(fuzzyScore(query, text) > 0, found);
}

void TestTexts::betterAnswersComeFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("start of a word") << "port"
                                     << "Service portfolio"
                                     << "Report";
    QTest::newRow("earlier in the text") << "audit"
                                         << "Audit programme"
                                         << "Plan of the next audit";
    QTest::newRow("shorter text") << "risk"
                                  << "Risk"
                                  << "Risk and opportunity of the whole system";
    QTest::newRow("one piece") << "plan"
                               << "Show plan"
                               << "Print large names";
}

void TestTexts::betterAnswersComeFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(query, better) > fuzzyScore(query, worse));
}

void TestTexts::positionsLieInTheText_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::newRow("ligature") << "file" << QString::fromUtf8("\uFB01le \u2013 File");
    QTest::newRow("sharp s") << "strasse" << QString::fromUtf8("Stra\u00DFe, strasse");
    QTest::newRow("accents") << "cafe" << QString::fromUtf8("Caf\u00E9");
    QTest::newRow("beyond the first plane") << "plan" << QString::fromUtf8("\U0001F4C5 Plan");
    QTest::newRow("starts") << "gr" << QStringLiteral("Gap report");
}

void TestTexts::positionsLieInTheText()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QList<int> at{99};
    QVERIFY(fuzzyScore(query, text, &at) > 0);
    QVERIFY(!at.isEmpty() && at.front() >= 0 && at.back() < int(text.size()));
    QVERIFY(std::is_sorted(at.begin(), at.end()));
    QCOMPARE(std::adjacent_find(at.begin(), at.end()), at.end());
}

void TestTexts::rounds_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<double>("rounded");
    QTest::newRow("nothing") << 0.0 << 1 << 0.0;
    QTest::newRow("half to whole") << 0.5 << 0 << 1.0;
    QTest::newRow("below half to whole") << 0.4999 << 0 << 0.0;
    QTest::newRow("half, even before it") << 2.5 << 0 << 3.0;
    QTest::newRow("half a tenth") << 0.05 << 1 << 0.1;
    QTest::newRow("half a hundredth, binary below") << 2.675 << 2 << 2.68;
    QTest::newRow("no change") << 84.9 << 1 << 84.9;
    QTest::newRow("just below the next") << 84.949 << 1 << 84.9;
    QTest::newRow("carries over") << 99.95 << 1 << 100.0;
    QTest::newRow("negative half") << -0.05 << 1 << -0.1;
    QTest::newRow("six places") << 1.2345675 << 6 << 1.234568;
    QTest::newRow("large") << 123456789.25 << 1 << 123456789.3;
}

void TestTexts::rounds()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(double, rounded);
    QCOMPARE(roundedHalfUp(value, decimals), rounded);
    QVERIFY2(rounded != 0 || !std::signbit(roundedHalfUp(value, decimals)), "minus nought");
}

void TestTexts::percentages_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("all") << 100.0 << "100.0 %"
                         << "100,0 %";
    QTest::newRow("carries over") << 99.96 << "100.0 %"
                                  << "100,0 %";
    QTest::newRow("half a tenth") << 0.05 << "0.1 %"
                                  << "0,1 %";
    QTest::newRow("a loss") << -12.34 << "-12.3 %"
                            << "-12,3 %";
    QTest::newRow("hardly a loss") << -0.04 << "0.0 %"
                                   << "0,0 %";
    QTest::newRow("thousands") << 1234.5 << "1,234.5 %"
                               << "1.234,5 %";
}

void TestTexts::percentages()
{
    QFETCH(double, percent);
    QFETCH(QString, english);
    QFETCH(QString, german);
    QCOMPARE(percentText(percent), english);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(percentText(percent), german);
}

void TestTexts::timesAreStoredInUtc()
{
    const QDateTime here(QDate(2026, 3, 29), QTime(1, 30), Qt::OffsetFromUTC, 2 * 3600);
    QCOMPARE(isoUtc(here), QStringLiteral("2026-03-28T23:30:00.000Z"));
    const QDateTime fine(QDate(2026, 12, 31), QTime(23, 59, 59, 7), Qt::UTC);
    QCOMPARE(isoUtc(fine), QStringLiteral("2026-12-31T23:59:59.007Z"));
    QVERIFY(isoUtc(here) < isoUtc(fine)); // as text they sort by time
}

void TestTexts::fixedClockKeepsItsDay()
{
    for (const QDate day : {QDate(2028, 2, 29), QDate(2026, 12, 31), QDate(2027, 1, 1)}) {
        const Clock clock(day);
        const Clock copy = clock;
        QCOMPARE(copy.today(), day);
        QCOMPARE(copy.nowUtc().date(), day);
        QCOMPARE(copy.nowUtc(), clock.nowUtc());
    }
    const Clock running;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = running.nowUtc();
    QVERIFY(now >= before && now <= QDateTime::currentDateTimeUtc());
}

void TestTexts::ids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("an id") << "01890a5d-ac96-774b-bcce-b302099a8057" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("braces") << "{01890a5d-ac96-774b-bcce-b302099a8057}" << false;
    QTest::newRow("a digit short") << "01890a5d-ac96-774b-bcce-b302099a805" << false;
    QTest::newRow("a digit more") << "01890a5d-ac96-774b-bcce-b302099a80570" << false;
    QTest::newRow("no hexadecimal digit") << "01890a5d-ac96-774b-bcce-b302099a805g" << false;
    QTest::newRow("dashes elsewhere") << "01890a5da-c96-774b-bcce-b302099a8057" << false;
    QTest::newRow("blank at the end") << "01890a5d-ac96-774b-bcce-b302099a805 " << false;
    QTest::newRow("noughts only") << "00000000-0000-0000-0000-000000000000" << false;
}

void TestTexts::ids()
{
    QFETCH(QString, text);
    QFETCH(bool, isId);
    QCOMPARE(isUuid(text), isId);
}

void TestTexts::idsOfOneKindCompare()
{
    struct Record { };
    const Id<Record> none;
    const Id<Record> first = newId<Record>();
    const Id<Record> second = newId<Record>();
    QVERIFY(!none.isSet() && first.isSet());
    QVERIFY(first < second && !(second < first) && !(first == second));
    QVERIFY(none < first);
    QHash<Id<Record>, int> places{{first, 1}, {second, 2}};
    QCOMPARE(places.value(Id<Record>{second.value}), 2);
    QVERIFY(!places.contains(none));
}

void TestTexts::resultsMoveTheirValue()
{
    Result<std::unique_ptr<int>> made = std::make_unique<int>(7);
    QVERIFY(bool(made));
    QCOMPARE(**made, 7);
    const std::unique_ptr<int> taken = std::move(made).value();
    QCOMPARE(*taken, 7);
    Result<QString> text = QStringLiteral("abc");
    *text += QLatin1Char('d');
    QCOMPARE(text->size(), 4);
    const Outcome failed = Error{QStringLiteral("Disk is full."), ErrorKind::Full, {}};
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, QStringLiteral("Disk is full."));
    QCOMPARE(Error{}.kind, ErrorKind::Other);
    QVERIFY(bool(Outcome(Unit{})));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
