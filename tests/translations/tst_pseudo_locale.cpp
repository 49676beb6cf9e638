// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program in brackets: what stays bare on the screen cannot be translated.
#include "app/action_list.h"
#include "app/project_view.h"
#include "app/window_test.h"
#include "translations/known_texts.h"
#include "translations/shown_texts.h"
#include "translations/test_translators.h"
#include "ui/kit/command_palette.h"

#include <QDialog>
#include <QMenu>
#include <QTabBar>

using namespace gapwright;

class TestPseudoLocale : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void bracketsWhatTheFilesHold();
    void findsBareTexts_data();
    void findsBareTexts();
    void translatesTheWelcomePage();
    void translatesPages_data();
    void translatesPages();
    void translatesDialogs_data();
    void translatesDialogs();
    void translatesThePalette();
    void translatesThePresentation();

private:
    [[nodiscard]] QString bareTexts(const QWidget &root) const;
    void openSample();

    test::PseudoTranslator m_translator;
    test::KnownTexts m_known;
    std::unique_ptr<test::WindowTest> m_test;
};

void TestPseudoLocale::initTestCase()
{
    test::prepareApplication();
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    for (const char *text : {"Ada Lovelace", "sample.gapwright", "sample", "gapwright"})
        m_known.add(QString::fromLatin1(text));
}

void TestPseudoLocale::cleanup()
{
    m_test.reset();
}

QString TestPseudoLocale::bareTexts(const QWidget &root) const
{
    QStringList found;
    for (const test::ShownText &shown : test::shownTexts(root)) {
        const QString bare = m_known.foreignPart(shown.text);
        if (!bare.isEmpty())
            found
                << QStringLiteral("%1: %2    in: %3").arg(shown.place, bare, shown.text.left(160));
    }
    found.removeDuplicates();
    return found.mid(0, 40).join(QLatin1Char('\n'));
}

void TestPseudoLocale::openSample()
{
    m_test = std::make_unique<test::WindowTest>();
    m_known.add(m_test->folder());
    m_test->window().resize(1400, 875);
    m_test->window().show();
    QVERIFY(m_test->open(m_test->sample()));
}

void TestPseudoLocale::bracketsWhatTheFilesHold()
{
    QCOMPARE(m_translator.translate("Verdict", "conforming", nullptr, -1),
             QStringLiteral("\u27E6conforming\u27E7"));
    QVERIFY(m_translator.translate("Verdict", "no such text", nullptr, -1).isEmpty());
    QVERIFY(m_translator.translate("Elsewhere", "conforming", nullptr, -1).isEmpty());
}

void TestPseudoLocale::findsBareTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bare");
    QTest::newRow("bracketed") << QStringLiteral("\u27E6Save \u27E6it\u27E7 now\u27E7")
                               << QString();
    QTest::newRow("cut off") << QStringLiteral("\u27E6Save it n\u2026") << QString();
    QTest::newRow("catalogue") << QStringLiteral(
        "4.1 Understanding the organization and its context")
                               << QString();
    QTest::newRow("figures") << QStringLiteral("63.4 % \u00B7 8.6.1-05 \u00B7 P15") << QString();
    QTest::newRow("date") << QStringLiteral("23 November 2026") << QString();
    QTest::newRow("bare") << QStringLiteral("Frobnicate it") << QStringLiteral("Frobnicate it");
    QTest::newRow("bare beside bracketed")
        << QStringLiteral("\u27E6Items\u27E7 of frobs") << QStringLiteral("of frobs");
    QTest::newRow("bare beside a figure") << QStringLiteral("12 frobs") << QStringLiteral("frobs");
    QTest::newRow("bare in rich text")
        << QStringLiteral("<p style=\"color:red\">Frob</p>") << QStringLiteral("Frob");
}

void TestPseudoLocale::findsBareTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, bare);
    QCOMPARE(m_known.foreignPart(text), bare);
}

void TestPseudoLocale::translatesTheWelcomePage()
{
    m_test = std::make_unique<test::WindowTest>();
    m_known.add(m_test->folder());
    m_test->window().show();
    const QString bare = bareTexts(m_test->window());
    QVERIFY2(bare.isEmpty(), qPrintable(bare));
}

void TestPseudoLocale::translatesPages_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"overview", "gap/8.6.1-05", "assessments", "report", "history",
                             "library/8.6.1-05", "step:3", "step:4", "step:S1"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestPseudoLocale::translatesPages()
{
    QFETCH(const QString, page);
    openSample();
    m_test->window().projectView()->goTo(page);
    QCoreApplication::processEvents();
    for (QTabBar *tabs : m_test->window().findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const QString bare = bareTexts(m_test->window());
            QVERIFY2(bare.isEmpty(), qPrintable(bare));
        }
    }
    const QString bare = bareTexts(m_test->window());
    QVERIFY2(bare.isEmpty(), qPrintable(bare));
}

void TestPseudoLocale::translatesDialogs_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"new", "engagement", "author", "newAssessment", "approve", "help", "about"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestPseudoLocale::translatesDialogs()
{
    QFETCH(const QString, action);
    openSample();
    MainWindow &window = m_test->window();
    QAction *command = window.actions().action(action);
    QVERIFY(command);
    command->trigger();
    const auto dialog = [&window]() -> QDialog * {
        for (QDialog *child : window.findChildren<QDialog *>()) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    };
    QTRY_VERIFY(dialog());
    const QString bare = bareTexts(*dialog());
    QVERIFY2(bare.isEmpty(), qPrintable(bare));
    dialog()->reject();
}

void TestPseudoLocale::translatesThePalette()
{
    openSample();
    CommandPalette &palette = m_test->window().palette();
    palette.openPalette(QString());
    QTRY_VERIFY(palette.model().rowCount() > 20);
    QStringList bare;
    for (int row = 0; row < palette.model().rowCount(); ++row) {
        const QModelIndex index = palette.model().index(row, 0);
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
            const QString text = m_known.foreignPart(index.data(role).toString());
            if (!text.isEmpty())
                bare << text;
        }
    }
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QLatin1Char('\n'))));
}

void TestPseudoLocale::translatesThePresentation()
{
    openSample();
    MainWindow &window = m_test->window();
    window.projectView()->goTo(QStringLiteral("gap/8.6.1-05"));
    window.setPresenting(true);
    QCoreApplication::processEvents();
    const QString bare = bareTexts(window);
    window.setPresenting(false);
    QVERIFY2(bare.isEmpty(), qPrintable(bare));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
