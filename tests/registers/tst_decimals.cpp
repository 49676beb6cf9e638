// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal numbers at their borders: what people type in several languages, what files hold, sums
// that stay exact. And what fields do with text that nobody expects.
#include "registers/all_registers.h"

#include <QTest>

using namespace gapwright;

class TestDecimals : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void whatIsShownIsReadAgain_data();
    void whatIsShownIsReadAgain();
    void largestNumberIsExact();
    void sumsStayExact();
    void roundsAwayFromZero_data();
    void roundsAwayFromZero();
    void comparesByValue();
    void placesAreKept_data();
    void placesAreKept();
    void dates_data();
    void dates();
    void listsOfIds_data();
    void listsOfIds();
    void hostileTextComesBack_data();
    void hostileTextComesBack();
    void displayOfOddStoredValues();
    void titlesOfRecords_data();
    void titlesOfRecords();
};

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale swiss(QLocale::German, QLocale::Switzerland);
const QLocale french(QLocale::French, QLocale::France);
const QLocale swedish(QLocale::Swedish, QLocale::Sweden);

} // namespace

void TestDecimals::cleanup()
{
    QLocale::setDefault(british);
}

void TestDecimals::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("places");
    QTest::addColumn<qint64>("scaled");
    QTest::newRow("minus") << QStringLiteral("-12.5") << british << 2 << qint64(-1250);
    QTest::newRow("plus") << QStringLiteral("+12.5") << british << 2 << qint64(1250);
    QTest::newRow("minus nought") << QStringLiteral("-0") << british << 2 << qint64(0);
    QTest::newRow("point at the end") << QStringLiteral("5.") << british << 2 << qint64(500);
    QTest::newRow("leading noughts") << QStringLiteral("007") << british << 0 << qint64(7);
    QTest::newRow("noughts beyond the places")
        << QStringLiteral("1.5000") << british << 1 << qint64(15);
    QTest::newRow("no places") << QStringLiteral("12") << british << 0 << qint64(12);
    QTest::newRow("largest") << QStringLiteral("9999999999999.99") << british << 2
                             << largestDecimal;
    QTest::newRow("least") << QStringLiteral("-9999999999999.99") << british << 2
                           << -largestDecimal;
    QTest::newRow("millions in German")
        << QStringLiteral("1.234.567,89") << german << 2 << qint64(123456789);
    QTest::newRow("comma in French") << QStringLiteral("12,5") << french << 2 << qint64(1250);
    QTest::newRow("French groups, as the keyboard has them")
        << QStringLiteral("1 234,5") << french << 2 << qint64(123450);
    QTest::newRow("Swedish groups, with a blank that does not break")
        << QStringLiteral("1\u00A0234,5") << swedish << 2 << qint64(123450);
    QTest::newRow("minus sign of Swedish")
        << QStringLiteral("\u22125,5") << swedish << 2 << qint64(-550);
}

void TestDecimals::isRead()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(int, places);
    QFETCH(qint64, scaled);
    const std::optional<qint64> read = scaledDecimal(text, places, locale);
    QVERIFY(read.has_value());
    QCOMPARE(*read, scaled);
}

void TestDecimals::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("nothing") << QString() << british;
    QTest::newRow("a point") << QStringLiteral(".") << british;
    QTest::newRow("a minus") << QStringLiteral("-") << british;
    QTest::newRow("two points") << QStringLiteral("1.2.3") << british;
    QTest::newRow("two signs") << QStringLiteral("--1") << british;
    QTest::newRow("a unit") << QStringLiteral("5 %") << british;
    QTest::newRow("hexadecimal") << QStringLiteral("0x10") << british;
    QTest::newRow("no number") << QStringLiteral("nan") << british;
    QTest::newRow("formula") << QStringLiteral("=1+1") << british;
    QTest::newRow("too many places") << QStringLiteral("1.005") << british;
    QTest::newRow("one more than the largest") << QStringLiteral("10000000000000") << british;
    QTest::newRow("a number of any length") << QString(400, QLatin1Char('9')) << british;
    QTest::newRow("groups at the wrong place") << QStringLiteral("12,34") << british;
    QTest::newRow("a blank in an English number") << QStringLiteral("1 000") << british;
    QTest::newRow("line end inside") << QStringLiteral("1\n2") << french;
}

void TestDecimals::isRefused()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QVERIFY(!scaledDecimal(text, 2, locale));
}

void TestDecimals::whatIsShownIsReadAgain_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("British") << british;
    QTest::newRow("German") << german;
    QTest::newRow("Swiss") << swiss;
    QTest::newRow("French") << french;
    QTest::newRow("Swedish") << swedish;
    QTest::newRow("none") << QLocale::c();
}

void TestDecimals::whatIsShownIsReadAgain()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    for (const qint64 scaled : {qint64(0), qint64(5), qint64(-5), qint64(100), qint64(123456789),
                                qint64(-123456789), qint64(999999)}) {
        for (const bool allPlaces : {false, true}) {
            const QString shown = localDecimal(scaled, 2, allPlaces);
            QVERIFY2(scaledDecimal(shown, 2, locale) == std::optional(scaled), qPrintable(shown));
        }
    }
}

void TestDecimals::largestNumberIsExact()
{
    for (int places = 0; places <= 6; ++places) {
        const QString text = plainDecimal(largestDecimal, places);
        QCOMPARE(scaledDecimal(text, places).value_or(0), largestDecimal);
        QCOMPARE(scaledDecimal(QLatin1Char('-') + text, places).value_or(0), -largestDecimal);
    }
    QCOMPARE(plainDecimal(largestDecimal, 2), QStringLiteral("9999999999999.99"));
    QCOMPARE(plainDecimal(-1, 6), QStringLiteral("-0.000001"));
    QCOMPARE(plainDecimal(-1'000'000, 6), QStringLiteral("-1"));
}

void TestDecimals::sumsStayExact()
{
    Money sum;
    for (int i = 0; i < 1000; ++i)
        sum = sum + Money::of(0.1);
    QCOMPARE(sum, Money::of(100));
    for (int i = 0; i < 1000; ++i)
        sum = sum - Money::of(0.1);
    QCOMPARE(sum, Money());
    QCOMPARE(Money::of(1e13 - 0.01).scaled(), largestDecimal);
}

void TestDecimals::roundsAwayFromZero_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("half a cent") << 0.005 << qint64(1);
    QTest::newRow("less than half a cent") << 0.0049 << qint64(0);
    QTest::newRow("half a cent less") << -0.005 << qint64(-1);
    QTest::newRow("next euro") << 0.996 << qint64(100);
    QTest::newRow("whole") << 12.0 << qint64(1200);
}

void TestDecimals::roundsAwayFromZero()
{
    QFETCH(double, value);
    QFETCH(qint64, cents);
    QCOMPARE(Money::of(value).scaled(), cents);
}

void TestDecimals::comparesByValue()
{
    QVERIFY(Quantity::of(1.5) < Quantity::of(1.501));
    QVERIFY(Quantity::of(-2) < Quantity::of(-1));
    QVERIFY(Quantity::ofScaled(1500) == Quantity::of(1.5));
    QVERIFY(std::optional<Quantity>() != std::optional(Quantity())); // nothing is not nought
}

void TestDecimals::placesAreKept_data()
{
    QTest::addColumn<qint64>("scaled");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("needed");
    QTest::newRow("nought") << qint64(0) << "0.00"
                            << "0";
    QTest::newRow("cents") << qint64(7) << "0.07"
                           << "0.07";
    QTest::newRow("tens of cents") << qint64(-70) << "-0.70"
                                   << "-0.7";
    QTest::newRow("whole") << qint64(1200) << "12.00"
                           << "12";
    QTest::newRow("thousands") << qint64(123450000) << "1,234,500.00"
                               << "1,234,500";
}

void TestDecimals::placesAreKept()
{
    QFETCH(qint64, scaled);
    QFETCH(QString, all);
    QFETCH(QString, needed);
    QLocale::setDefault(british);
    QCOMPARE(localDecimal(scaled, 2, true), all);
    QCOMPARE(localDecimal(scaled, 2, false), needed);
}

void TestDecimals::dates_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("fits");
    QTest::newRow("no date") << QString(QLatin1String("")) << true;
    QTest::newRow("leap day") << "2028-02-29" << true;
    QTest::newRow("no leap year") << "2026-02-29" << false;
    QTest::newRow("month 13") << "2026-13-01" << false;
    QTest::newRow("day 0") << "2026-01-00" << false;
    QTest::newRow("one digit") << "2026-1-1" << false;
    QTest::newRow("with a time") << "2026-01-01T00:00:00" << false;
    QTest::newRow("blank behind") << "2026-01-01 " << false;
    QTest::newRow("slashes") << "2026/01/01" << false;
    QTest::newRow("first century") << "0026-01-01" << true;
    QTest::newRow("five digits") << "12026-01-01" << false;
}

void TestDecimals::dates()
{
    QFETCH(QString, stored);
    QFETCH(bool, fits);
    Action action;
    action.due = QDate(2026, 5, 5);
    const Field &due = *fieldOf(definitionOf<Action>(), QLatin1String("due"));
    QCOMPARE(due.set(&action, stored), fits);
    QCOMPARE(textOf(due.get(&action)), fits ? stored : QStringLiteral("2026-05-05"));
}

void TestDecimals::listsOfIds_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<int>("count"); // -1: refused
    const QString a = newUuid7();
    const QString b = newUuid7();
    QTest::newRow("none") << QString(QLatin1String("")) << 0;
    QTest::newRow("one") << a << 1;
    QTest::newRow("two") << a + QLatin1Char(' ') + b << 2;
    QTest::newRow("blank in front") << QLatin1Char(' ') + a << -1;
    QTest::newRow("blank only") << QStringLiteral(" ") << -1;
    QTest::newRow("comma") << a + QLatin1Char(',') + b << -1;
    QTest::newRow("line end") << a + QLatin1Char('\n') + b << -1;
    QTest::newRow("one is cut off") << a + QLatin1Char(' ') + b.left(35) << -1;
    QTest::newRow("twice, not side by side")
        << a + QLatin1Char(' ') + b + QLatin1Char(' ') + a << -1;
}

void TestDecimals::listsOfIds()
{
    QFETCH(QString, stored);
    QFETCH(int, count);
    Service service;
    service.dependsOn = {{newUuid7()}};
    const std::vector<Id<Service>> before = service.dependsOn;
    const Field &field = *fieldOf(definitionOf<Service>(), QLatin1String("depends_on"));
    QCOMPARE(field.set(&service, stored), count >= 0);
    if (count < 0)
        QVERIFY(service.dependsOn == before);
    else
        QCOMPARE(int(service.dependsOn.size()), count);
}

void TestDecimals::hostileTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and statements") << QStringLiteral("'; DROP TABLE risks; --");
    QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script> &amp;");
    QTest::newRow("formula") << QStringLiteral("=HYPERLINK(\"x\")");
    QTest::newRow("placeholders") << QStringLiteral("%1 %n %%");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("other direction") << QString::fromUtf8("\u202Ergb\u202C");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F469\u200D\U0001F680");
    QTest::newRow("one megabyte") << QString(1'000'000, QLatin1Char('x'));
}

void TestDecimals::hostileTextComesBack()
{
    QFETCH(QString, text);
    Risk risk;
    const Field &field = *fieldOf(definitionOf<Risk>(), QLatin1String("description"));
    QVERIFY(field.set(&risk, text));
    QCOMPARE(textOf(field.get(&risk)), text);
    QCOMPARE(displayText(field, &risk), text);
    QCOMPARE(exchangeText(field, field.get(&risk)), text);
}

void TestDecimals::displayOfOddStoredValues()
{
    // values of a newer program or a damaged file must never be shown as something else
    const RegisterInfo &info = definitionOf<Document>();
    const Field &status = *fieldOf(info, QLatin1String("status"));
    QCOMPARE(displayText(status, StoredValue(QStringLiteral("shredded"))),
             QStringLiteral("shredded"));
    const Field &review = *fieldOf(info, QLatin1String("next_review"));
    QCOMPARE(displayText(review, StoredValue(QStringLiteral("soon"))), QString());
    QCOMPARE(displayText(review, StoredValue()), QString());
    const Field &external = *fieldOf(info, QLatin1String("external"));
    QCOMPARE(displayText(external, StoredValue(qint64(1))), QStringLiteral("Yes"));
    QCOMPARE(exchangeText(external, StoredValue(qint64(1))), QStringLiteral("1"));
    QCOMPARE(exchangeText(status, StoredValue()), QString());
}

void TestDecimals::titlesOfRecords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("neither") << ""
                             << ""
                             << "";
    QTest::newRow("code only") << " SV-1 "
                               << ""
                               << "SV-1";
    QTest::newRow("name only") << ""
                               << "Mail"
                               << "Mail";
    QTest::newRow("both") << "SV-1"
                          << "Mail"
                          << "SV-1 Mail";
    QTest::newRow("several lines") << "SV-1"
                                   << "Mail\nand more"
                                   << "SV-1 Mail";
    QTest::newRow("a very long name")
        << "SV-1" << QString(100, QLatin1Char('n'))
        << QStringLiteral("SV-1 ") + QString(80, QLatin1Char('n')) + QChar(0x2026);
}

void TestDecimals::titlesOfRecords()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, title);
    Service service;
    service.code = code;
    service.name = name;
    QCOMPARE(titleOf(definitionOf<Service>(), &service), title);
}

QTEST_GUILESS_MAIN(TestDecimals)
#include "tst_decimals.moc"
