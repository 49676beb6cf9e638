// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/project_view.h"
#include "app/window_test.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/welcome/program_content.h"
#include "ui/pages/welcome/welcome_page.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace gapwright;

/// The start of the program, from the settings to the window.
class TestApplication : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void comesWithItsProject();
    void comesWithTheLastProject();
    void comesWithoutASlowProject();
    void saysThatItsProjectIsMissing();
    void saysThatItsProjectIsNone();
    void forgetsALastProjectThatIsGone();
    void givesMemoryOfAClosedProjectBack();

private:
    bool start(const QString &file);
    QWidget &window() const { return *m_application->window(); }
    bool showsWelcome() const;
    ProjectView *view() const { return m_application->window()->projectView(); }

    std::unique_ptr<test::WindowTest> m_test; ///< settings, folder and sample
    std::unique_ptr<Application> m_application;
};

void TestApplication::initTestCase()
{
    test::prepareApplication();
}

void TestApplication::init()
{
    test::refuseWarnings();
    m_test = std::make_unique<test::WindowTest>();
    qputenv("HOME", m_test->folder().toLocal8Bit()); // no other program of this user is asked
}

void TestApplication::cleanup()
{
    m_application.reset();
    m_test.reset();
}

bool TestApplication::start(const QString &file)
{
    std::promise<Result<std::shared_ptr<const Catalogue>>> content;
    content.set_value(m_test->catalogue());
    CommandLine line;
    line.file = file;
    m_application =
        std::make_unique<Application>(line, m_test->preferences(), content.get_future());
    return !m_application->start();
}

bool TestApplication::showsWelcome() const
{
    const auto *welcome = window().findChild<WelcomePage *>();
    return welcome && welcome->isVisible();
}

void TestApplication::comesWithItsProject()
{
    QVERIFY(start(m_test->sample()));
    QVERIFY(!window().isVisible());
    QSignalSpy opened(&m_application->window()->desk(), &ProjectDesk::opened);
    QVERIFY(opened.wait());
    QVERIFY(view());
    QTRY_VERIFY(window().isVisible());
    QVERIFY(view()->isVisible());
    QVERIFY(!window().findChild<WelcomePage *>()); // was never needed
    QVERIFY(!window().windowTitle().isEmpty());
}

void TestApplication::comesWithTheLastProject()
{
    m_test->preferences().setLastProject(m_test->sample());
    QVERIFY(start({}));
    QTRY_VERIFY(window().isVisible());
    QTRY_VERIFY(view() && view()->isVisible());
}

void TestApplication::comesWithoutASlowProject()
{
    const QString path = m_test->sample();
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const bool started = start(path);
    const bool shown = QTest::qWaitFor([this] { return window().isVisible(); });
    const bool wasOpen = view() != nullptr;
    const bool welcomed = showsWelcome();
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    QVERIFY(started && shown && welcomed);
    QVERIFY(!wasOpen);
    QTRY_VERIFY(view() && view()->isVisible());
    QVERIFY(!showsWelcome());
}

void TestApplication::saysThatItsProjectIsMissing()
{
    QVERIFY(start(m_test->folder() + QStringLiteral("/gone.gapwright")));
    QVERIFY(window().isVisible());
    const auto *notice = window().findChild<NoticeBar *>(QStringLiteral("windowNotice"));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("gone.gapwright")));
    QVERIFY(showsWelcome());
}

void TestApplication::saysThatItsProjectIsNone()
{
    const QString path = m_test->folder() + QStringLiteral("/letter.gapwright");
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Sir or Madam");
    letter.close();
    QVERIFY(start(path));
    QTRY_VERIFY(window().isVisible());
    QTRY_VERIFY(showsWelcome());
    QVERIFY(!view());
    const auto *notice = window().findChild<NoticeBar *>(QStringLiteral("windowNotice"));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QStringLiteral("letter.gapwright")),
             qPrintable(notice->text()));
}

void TestApplication::forgetsALastProjectThatIsGone()
{
    m_test->preferences().setLastProject(m_test->folder() + QStringLiteral("/gone.gapwright"));
    QVERIFY(start({}));
    QVERIFY(window().isVisible());
    QVERIFY(showsWelcome());
    QVERIFY(!window().findChild<NoticeBar *>(QStringLiteral("windowNotice"))->isVisible());
}

namespace {

/// Of this process, in MB.
double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QByteArray line = text.mid(text.indexOf("VmRSS:") + 6).trimmed();
    return line.left(line.indexOf(' ')).toDouble() / 1024;
}

} // namespace

void TestApplication::givesMemoryOfAClosedProjectBack()
{
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
    QSKIP("This allocator keeps what was freed by rules of its own.");
#endif
    const QString sample = m_test->sample();
    double given = 0;
    for (int opening = 0; opening < 3; ++opening) { // the first one fills what stays
        QVERIFY(m_test->open(sample));
        const double open = residentMemory();
        m_test->window().desk().close();
        QTRY_VERIFY(!m_test->window().projectView());
        given = open - residentMemory();
    }
    QVERIFY2(given > 2, qPrintable(QString::number(given))); // 6 MB; without asking for it, nothing
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
