// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of fields that need more than the round trip of tst_definitions: decimals, money,
// percent, many references, files.
#include "registers/attachments/attachment.h"

#include <QTest>

using namespace gapwright;

namespace {

struct Sample {
    Id<Sample> id;
    QString code;
    QString name;
    std::optional<Quantity> length;
    std::optional<Money> price;
    std::optional<Percentage> share;
    std::vector<Id<Sample>> others;
    Id<Attachment> minutes;

    friend bool operator==(const Sample &, const Sample &) = default;
};

const RegisterDefinition<Sample> &definition()
{
    static const auto made = RegisterDefinition<Sample>("samples", "Samples")
                                 .text<&Sample::code>("code", "Code", ShownInList)
                                 .text<&Sample::name>("name", "Name", ShownInList)
                                 .decimal<&Sample::length>("length", "Length")
                                 .money<&Sample::price>("price", "Price")
                                 .percent<&Sample::share>("share", "Share")
                                 .references<&Sample::others>("others", "Others", "samples")
                                 .file<&Sample::minutes>("minutes_id", "Minutes");
    return made;
}

const Field &field(const char *column)
{
    return *fieldOf(definition(), QLatin1String(column));
}

} // namespace

class TestFieldKinds : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void decimalsAreReadAsPeopleWriteThem_data();
    void decimalsAreReadAsPeopleWriteThem();
    void decimalsAreWrittenForPeopleAndFiles_data();
    void decimalsAreWrittenForPeopleAndFiles();
    void everyPlainDecimalIsReadBack();
    void decimalsAreExact();
    void emptyIsNullAndComesBack();
    void percentEndsAtAHundred();
    void referencesKeepTheOrderOfTheUser();
    void referencesAndFilesNameTheirTable();
    void titleIsCodeAndFirstText();
};

void TestFieldKinds::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestFieldKinds::decimalsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("scaled"); // with three places; -1 is no number
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("whole") << QStringLiteral("12") << english << qint64(12000);
    QTest::newRow("point") << QStringLiteral("99.95") << english << qint64(99950);
    QTest::newRow("comma") << QStringLiteral("99,95") << german << qint64(99950);
    QTest::newRow("point in German, as files have it")
        << QStringLiteral("99.95") << german << qint64(99950);
    QTest::newRow("groups") << QStringLiteral("1,234.5") << english << qint64(1234500);
    QTest::newRow("German groups") << QStringLiteral("1.234,5") << german << qint64(1234500);
    QTest::newRow("spaces around") << QStringLiteral("  7 ") << english << qint64(7000);
    QTest::newRow("needless zeros") << QStringLiteral("7.50000") << english << qint64(7500);
    QTest::newRow("too many places") << QStringLiteral("7.0005") << english << qint64(-1);
    QTest::newRow("too large") << QStringLiteral("9999999999999") << english << qint64(-1);
    QTest::newRow("exponent") << QStringLiteral("1e3") << english << qint64(-1);
    QTest::newRow("word") << QStringLiteral("two") << english << qint64(-1);
    QTest::newRow("infinity") << QStringLiteral("inf") << english << qint64(-1);
    QTest::newRow("nothing") << QString() << english << qint64(-1);
}

void TestFieldKinds::decimalsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(qint64, scaled);
    QCOMPARE(scaledDecimal(text, 3, locale).value_or(-1), scaled);
}

void TestFieldKinds::decimalsAreWrittenForPeopleAndFiles_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<qint64>("stored");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("inFiles");
    QTest::newRow("decimal") << QByteArray("length") << qint64(1234500) << QStringLiteral("1,234.5")
                             << QStringLiteral("1234.5");
    QTest::newRow("small") << QByteArray("length") << qint64(5) << QStringLiteral("0.005")
                           << QStringLiteral("0.005");
    QTest::newRow("negative") << QByteArray("length") << qint64(-500) << QStringLiteral("-0.5")
                              << QStringLiteral("-0.5");
    QTest::newRow("money") << QByteArray("price") << qint64(125000) << QStringLiteral("1,250.00")
                           << QStringLiteral("1250");
    QTest::newRow("percent") << QByteArray("share") << qint64(99950) << QStringLiteral("99.95 %")
                             << QStringLiteral("99.95");
}

void TestFieldKinds::decimalsAreWrittenForPeopleAndFiles()
{
    QFETCH(QByteArray, column);
    QFETCH(qint64, stored);
    Sample sample;
    QVERIFY(field(column).set(&sample, stored));
    QTEST(displayText(field(column), &sample), "shown");
    QTEST(exchangeText(field(column), field(column).get(&sample)), "inFiles");
}

void TestFieldKinds::everyPlainDecimalIsReadBack()
{
    for (const qint64 scaled : {qint64(0), qint64(1), qint64(-1), qint64(10), qint64(-1999),
                                qint64(100000), largestDecimal, -largestDecimal}) {
        for (int places = 0; places <= 6; ++places)
            QCOMPARE(scaledDecimal(plainDecimal(scaled, places), places), std::optional(scaled));
    }
}

void TestFieldKinds::decimalsAreExact()
{
    QCOMPARE(Money::of(0.1) + Money::of(0.2), Money::of(0.3));
    QCOMPARE(Money::of(-2.005).scaled(), qint64(-201));
    QVERIFY(Percentage::of(99.95) < Percentage::of(99.951));
    QCOMPARE((Money::of(10) - Money::of(0.01)).toDouble(), 9.99);
}

void TestFieldKinds::emptyIsNullAndComesBack()
{
    Sample sample;
    sample.price = Money::of(5);
    for (const char *column : {"length", "price", "share"}) {
        QVERIFY(field(column).set(&sample, StoredValue()));
        QVERIFY(isNull(field(column).get(&sample)));
        QCOMPARE(displayText(field(column), &sample), QString());
        QCOMPARE(exchangeText(field(column), field(column).get(&sample)), QString());
    }
    QVERIFY(!sample.price);
    QCOMPARE(field("others").get(&sample), StoredValue(QString(QLatin1String(""))));
    QVERIFY(!textOf(field("others").get(&sample)).isNull()); // NULL is refused by the column
    QVERIFY(isNull(field("minutes_id").get(&sample)));
}

void TestFieldKinds::percentEndsAtAHundred()
{
    Sample sample;
    QVERIFY(field("share").set(&sample, qint64(100'000)));
    QVERIFY(!field("share").set(&sample, qint64(100'001)));
    QVERIFY(!field("share").set(&sample, qint64(-1)));
    QCOMPARE(sample.share, std::optional(Percentage::of(100)));
}

void TestFieldKinds::referencesKeepTheOrderOfTheUser()
{
    const QString first = newUuid7();
    const QString second = newUuid7();
    Sample sample;
    sample.others = {{second}, {first}};
    const StoredValue stored = field("others").get(&sample);
    QCOMPARE(stored, StoredValue(second + QLatin1Char(' ') + first));
    QCOMPARE(idsOf(stored), (QStringList{second, first}));
    Sample copy;
    QVERIFY(field("others").set(&copy, stored));
    QVERIFY(copy.others == sample.others);
    QVERIFY(field("others").set(&copy, storedIds({})));
    QVERIFY(copy.others.empty());
}

void TestFieldKinds::referencesAndFilesNameTheirTable()
{
    QCOMPARE(targetTableOf(field("others").kind), "samples");
    QCOMPARE(targetTableOf(field("minutes_id").kind), "attachment");
    QVERIFY(!targetTableOf(field("price").kind));
    QVERIFY(decimalOf(field("price").kind) && !decimalOf(field("others").kind));
}

void TestFieldKinds::titleIsCodeAndFirstText()
{
    Sample sample;
    QCOMPARE(titleOf(definition(), &sample), QString());
    sample.name = QStringLiteral("Mail\nand calendar");
    QCOMPARE(titleOf(definition(), &sample), QStringLiteral("Mail"));
    sample.code = QStringLiteral("S-1");
    QVERIFY(titleOf(definition(), &sample).startsWith(QStringLiteral("S-1 Mail")));
}

QTEST_GUILESS_MAIN(TestFieldKinds)
#include "tst_field_kinds.moc"
