// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>
#include <QTest>
#include <QThread>

#include <latch>
#include <thread>

using namespace gapwright;

namespace {

QStringList warnings; // of the time before the test begins

void note(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings.append(message);
}

} // namespace

/// The content is read before there is a QApplication, by another thread; a slow display lets it
/// come first.
class TestEarlyContent : public QObject {
    Q_OBJECT
public:
    explicit TestEarlyContent(Application::Content content)
        : m_content(std::move(content))
    {
    }

private slots:
    void leavesTheMainThreadToTheWindow();
    void isThere();

private:
    Application::Content m_content;
};

void TestEarlyContent::leavesTheMainThreadToTheWindow()
{
    const QStringList aboutThreads = warnings.filter(QStringLiteral("thread"));
    QVERIFY2(aboutThreads.isEmpty(), qPrintable(aboutThreads.join(QLatin1Char('\n'))));
}

void TestEarlyContent::isThere()
{
    const auto catalogue = m_content.get();
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));
    QVERIFY(!(*catalogue)->items().empty());
}

int main(int argc, char *argv[])
{
    qInstallMessageHandler(note);
    Application::Content content = Application::beginContent();
    content.wait(); // its thread is gone; the next one to ask stays, as a slow reading would
    std::latch hasAsked(1);
    std::latch isMade(1);
    std::jthread slow([&] {
        static_cast<void>(QThread::currentThread());
        hasAsked.count_down();
        isMade.wait();
    });
    hasAsked.wait();
    const QApplication application(argc, argv);
    isMade.count_down();
    qInstallMessageHandler(nullptr);
    TestEarlyContent test(std::move(content));
    return QTest::qExec(&test, argc, argv);
}

#include "tst_early_content.moc"
