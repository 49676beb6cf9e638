// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTemporaryFile>
#include <QTest>

using namespace gapwright;

class TstFonts : public QObject {
    Q_OBJECT
private slots:
    void loads();
    void styles_data();
    void styles();
    void families();
    void missingFontIsNamed();
};

void TstFonts::loads()
{
    const Outcome loaded = loadShippedFonts();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QVERIFY(loadShippedFonts());
    QVERIFY(QFontDatabase::families().contains(QStringLiteral("Noto Sans")));
    QVERIFY(QFontDatabase::families().contains(QStringLiteral("Noto Sans Arabic")));
}

void TstFonts::missingFontIsNamed()
{
    QTemporaryFile damaged;
    QVERIFY(damaged.open() && damaged.write("no font") == 7 && damaged.flush());
    const QString absent = QStringLiteral(":/fonts/Absent.ttf");
    const QString family = QStringLiteral("Gapwright Nowhere");
    const std::pair<QStringList, QStringList> cases[] = {
        {{QStringLiteral(":/fonts/NotoSans-Regular.ttf"), absent}, {}},
        {{damaged.fileName()}, {}},
        {{}, {QStringLiteral("Noto Sans"), family}}};
    const QString named[] = {absent, damaged.fileName(), family};
    QVERIFY(loadShippedFonts());
    for (int i = 0; i < 3; ++i) {
        const Outcome loaded = loadFonts(cases[i].first, cases[i].second);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(named[i]), qPrintable(loaded.error().message));
        QVERIFY(loaded.error().message.contains(QLatin1String("Install Gapwright again")));
    }
}

void TstFonts::styles_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("bold");
    QTest::addColumn<bool>("italic");
    const QString sans = QStringLiteral("Noto Sans"), arabic = QStringLiteral("Noto Sans Arabic");
    QTest::newRow("regular") << sans << false << false;
    QTest::newRow("bold") << sans << true << false;
    QTest::newRow("italic") << sans << false << true;
    QTest::newRow("bold italic") << sans << true << true;
    QTest::newRow("arabic regular") << arabic << false << false;
    QTest::newRow("arabic bold") << arabic << true << false;
}

void TstFonts::styles()
{
    QFETCH(QString, family);
    QFETCH(bool, bold);
    QFETCH(bool, italic);
    QVERIFY(loadShippedFonts());
    QFont font(family);
    font.setBold(bold);
    font.setItalic(italic);
    const QFontInfo info(font);
    QVERIFY(info.exactMatch());
    QCOMPARE(info.family(), family);
    QCOMPARE(info.bold(), bold);
    QCOMPARE(info.italic(), italic);
    const QChar letter = family.endsWith(QLatin1String("Arabic")) ? QChar(0x0639) : QChar(u'A');
    QVERIFY(QFontMetricsF(font).inFont(letter));
}

void TstFonts::families()
{
    const QStringList screen = screenFamilies(), print = printFamilies();
    QCOMPARE(screen.front(), QStringLiteral("Inter"));
    QVERIFY(screen.contains(QStringLiteral("Noto Sans Arabic")));
    QCOMPARE(print.mid(0, 2),
             QStringList({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")}));
}

QTEST_MAIN(TstFonts)
#include "tst_fonts.moc"
