// SPDX-License-Identifier: GPL-3.0-or-later
// The window in a right-to-left script and large text. Leaves pictures of it in the build folder.
#include "app/project_view.h"
#include "app/window_test.h"
#include "translations/test_translators.h"
#include "ui/kit/elided_label.h"
#include "ui/pages/welcome/place_row.h"

#include <QAbstractButton>
#include <QDir>
#include <QToolButton>

using namespace gapwright;

class TestRightToLeftWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void isSmallEnough();
    void cutsNoText_data();
    void cutsNoText();

private:
    test::ArabicLetters m_letters;
    std::unique_ptr<test::WindowTest> m_test;
};

namespace {

constexpr QSize desktop(1280, 700); ///< a small laptop without its task bar

/// Buttons of an icon only, and rows that paint their text elided themselves.
bool showsNoText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        || qobject_cast<const PlaceRow *>(&button);
}

/// Texts that are wider than their widget and do not say so by an ellipsis.
QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    const auto report = [&cut](const QWidget &widget, const QString &text, int needed, int given) {
        cut << QStringLiteral("%1 %2: \"%3\" needs %4, has %5")
                   .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                        text)
                   .arg(needed)
                   .arg(given);
    };
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()
            || qobject_cast<const ElidedLabel *>(label))
            continue;
        const int given = label->contentsRect().width();
        const int needed =
            label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
        if (needed > label->width() + 1)
            report(*label, label->text(), needed, given);
        else if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
            report(*label, label->text(), label->heightForWidth(label->width()), label->height());
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        const int needed = button->fontMetrics().horizontalAdvance(
            QString(button->text()).remove(QLatin1Char('&')));
        if (button->isVisible() && !showsNoText(*button) && needed > button->width())
            report(*button, button->text(), needed, button->width());
    }
    return cut;
}

} // namespace

void TestRightToLeftWindow::initTestCase()
{
    test::prepareApplication();
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(QCoreApplication::installTranslator(&m_letters));
}

void TestRightToLeftWindow::init()
{
    m_test = std::make_unique<test::WindowTest>();
    m_test->theme().setZoom(16.0 / 10.0); // body text of 16 pt
    m_test->window().resize(desktop);
    m_test->window().show();
    QVERIFY(m_test->open(m_test->sample()));
}

void TestRightToLeftWindow::cleanup()
{
    m_test.reset();
}

void TestRightToLeftWindow::isSmallEnough()
{
    for (const QString &page : test::pageKeys(*m_test->catalogue())) {
        m_test->window().projectView()->goTo(page);
        QCoreApplication::processEvents();
        const QSize least = m_test->window().minimumSizeHint();
        QVERIFY2(
            least.width() <= desktop.width() && least.height() <= desktop.height(),
            qPrintable(
                QStringLiteral("%1: %2 x %3").arg(page).arg(least.width()).arg(least.height())));
    }
}

void TestRightToLeftWindow::cutsNoText_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"overview", "gap/8.6.1-05", "assessments", "report", "history", "library", "step:4"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestRightToLeftWindow::cutsNoText()
{
    QFETCH(const QString, page);
    MainWindow &window = m_test->window();
    window.projectView()->goTo(page);
    QTRY_VERIFY2(cutTexts(window).isEmpty(), qPrintable(cutTexts(window).join(QLatin1Char('\n'))));
    const QDir folder(QStringLiteral(GW_BINARY_DIR "/tests/translations"));
    QString name = page.section(QLatin1Char('/'), 0, 0);
    name.replace(QLatin1Char(':'), QLatin1Char('-'));
    QVERIFY(window.grab().save(folder.filePath(QStringLiteral("rtl-%1.png").arg(name))));
}

QTEST_MAIN(TestRightToLeftWindow)
#include "tst_right_to_left_window.moc"
