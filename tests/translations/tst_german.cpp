// SPDX-License-Identifier: GPL-3.0-or-later
// The program with the German texts that ship.
#include "app/action_list.h"
#include "app/project_view.h"
#include "app/window_test.h"
#include "base/rounding.h"
#include "translations/known_texts.h"
#include "translations/shown_texts.h"
#include "translations/test_translators.h"

#include <QMenu>

using namespace gapwright;

class TestGerman : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysKeyTexts_data();
    void saysKeyTexts();
    void hasPluralForms_data();
    void hasPluralForms();
    void separatesPercentByNarrowSpace();
    void hasMnemonicsOnceInEachMenu();
    void leavesNoEnglishOnThePages();

private:
    QTranslator m_texts;
    std::unique_ptr<test::WindowTest> m_test;
};

void TestGerman::initTestCase()
{
    test::prepareApplication();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(m_texts.load(QLocale(), QStringLiteral("gapwright"), QStringLiteral("_"),
                         QStringLiteral(GW_BINARY_DIR "/translations")));
    QVERIFY(QCoreApplication::installTranslator(&m_texts));
}

void TestGerman::init()
{
    m_test = std::make_unique<test::WindowTest>();
    m_test->window().resize(1400, 875);
    m_test->window().show();
}

void TestGerman::cleanup()
{
    m_test.reset();
}

void TestGerman::saysKeyTexts_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *context, const char *source, const char *german) {
        QTest::newRow(source) << QByteArray(context) << QByteArray(source)
                              << QString::fromUtf8(german);
    };
    row("Verdict", "partially conforming", "teilweise konform");
    row("AuditClass", "major", "Hauptabweichung");
    row("Register", "Not yet occurred", "Noch nicht eingetreten");
    row("Register", "Lead assessor", "Leitung der Bewertung");
    row("Rail", "Gap analysis", "Gap-Analyse");
    row("gapwright::EvidencePanel", "Open", "\u00D6ffnen");
    row("gapwright::FilterBar", "Open", "Offen");
}

void TestGerman::saysKeyTexts()
{
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, source);
    QFETCH(const QString, german);
    QCOMPARE(QCoreApplication::translate(context.constData(), source.constData()), german);
}

void TestGerman::hasPluralForms_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("german");
    QTest::newRow("none") << 0 << QStringLiteral("0 L\u00FCcken");
    QTest::newRow("one") << 1 << QStringLiteral("1 L\u00FCcke");
    QTest::newRow("many") << 21 << QStringLiteral("21 L\u00FCcken");
}

void TestGerman::hasPluralForms()
{
    QFETCH(const int, count);
    QFETCH(const QString, german);
    QCOMPARE(QCoreApplication::translate("Rail", "%n gaps", nullptr, count), german);
}

void TestGerman::separatesPercentByNarrowSpace()
{
    QCOMPARE(percentText(63.42), QStringLiteral("63,4\u00A0%"));
}

void TestGerman::hasMnemonicsOnceInEachMenu()
{
    QVERIFY(m_test->open(m_test->sample()));
    const auto *bar = m_test->window().menuWidget();
    QList<QMenu *> menus = m_test->window().findChildren<QMenu *>();
    QVERIFY(bar);
    QVERIFY(menus.size() >= 5);
    for (QMenu *menu : menus) {
        emit menu->aboutToShow();
        QHash<QString, QString> owners;
        for (const QAction *action : menu->actions()) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty() || !action->isVisible())
                continue;
            const QString name = key.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(name),
                     qPrintable(menu->title() + QStringLiteral(": ") + owners.value(name)
                                + QStringLiteral(", ") + action->text()));
            owners.insert(name, action->text());
        }
    }
}

void TestGerman::leavesNoEnglishOnThePages()
{
    QSet<QString> english;
    QSet<QString> german;
    const test::TranslationFile file(QStringLiteral("de"));
    for (const auto &message : file.messages()) {
        english.insert(message.source);
        german.insert(message.translation);
    }
    QVERIFY(english.size() > 900);
    const test::KnownTexts known;
    QVERIFY(m_test->open(m_test->sample()));
    QStringList found;
    for (const QString &page : test::pageKeys(*m_test->catalogue())) {
        m_test->window().projectView()->goTo(page);
        for (const test::ShownText &shown : test::shownTexts(m_test->window())) {
            if (english.contains(shown.text) && !german.contains(shown.text)
                && !known.holds(shown.text))
                found << page + QStringLiteral(", ") + shown.place + QStringLiteral(": ")
                        + shown.text;
        }
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestGerman)
#include "tst_german.moc"
