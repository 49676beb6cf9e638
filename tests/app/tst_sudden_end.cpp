// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project_view.h"
#include "app/save_status.h"
#include "app/window_test.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/plain_text_field.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/gap_analysis/item_list_view.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace gapwright;

namespace {

constexpr int patience = 60000;
constexpr QLatin1String typed("Seen in workshop ");

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("GW_CRASH_ROUNDS");
    return asked > 0 ? asked : 6;
}

/// The greatest number typed as evidence, and how many items were scored as not conforming.
struct Work {
    int typed = 0;
    int scored = 0;
};

Work workIn(const std::vector<ItemResult> &results)
{
    Work work;
    for (const ItemResult &result : results) {
        if (result.evidence.startsWith(typed))
            work.typed = qMax(work.typed, result.evidence.mid(typed.size()).toInt());
        work.scored += result.status == ConformityStatus::NotConforming ? 1 : 0;
    }
    return work;
}

/// Somebody at the real window: types evidence, leaves the field, scores the next item by a key,
/// and says aloud what the status bar calls saved. Goes on until killed.
class Typist : public QObject {
public:
    explicit Typist(MainWindow &window)
        : m_window(window)
        , m_status(window.findChild<SaveStatus *>())
    {
        // Connected after the window, so the status bar says it already. Not queued: the next edit
        // of a typist who never rests would come first.
        connect(window.desk().workspace(), &Workspace::changed, this, [this](const Event &event) {
            if (std::holds_alternative<SaveStateChanged>(event))
                report();
        });
        connect(&m_timer, &QTimer::timeout, this, &Typist::work);
        m_timer.start(5);
    }

private:
    void report()
    {
        if (!m_status->text().startsWith(QLatin1String("All changes saved")))
            return;
        const Work saved = workIn(m_window.desk().workspace()->all<ItemResult>());
        std::printf("%d %d\n", saved.typed, saved.scored);
        std::fflush(stdout);
    }

    void work()
    {
        const bool isSaved = m_status->text().startsWith(QLatin1String("All changes saved"));
        if (m_number % 4 == 3 && !isSaved && !std::exchange(m_waits, true))
            m_clock.start();
        if (m_waits && !isSaved && m_clock.elapsed() < patience)
            return; // a breath, as people take one
        m_waits = false;
        auto *list = m_window.findChild<ItemListView *>();
        auto *field = m_window.findChild<PlainTextField *>(QStringLiteral("evidence"));
        if (!list || !field)
            qFatal("the page has no list or no field");
        const QString text = typed + QString::number(++m_number);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        list->setFocus(); // leaving the field is the change
        QTest::keyClick(list, m_number % 3 ? Qt::Key_N : Qt::Key_P);
        if (m_number % 8 == 0)
            QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    }

    MainWindow &m_window;
    SaveStatus *m_status;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_waits = false;
    int m_number = 0;
};

int typeForever(const QString &project)
{
    test::prepareApplication();
    test::WindowTest window;
    window.window().resize(1400, 875);
    window.window().show();
    if (!window.open(project))
        return 1;
    window.window().projectView()->goTo(QStringLiteral("gap/8.6.1-01"));
    Typist typist(window.window());
    return QApplication::exec();
}

} // namespace

/// kill -9 of the whole program while somebody types and scores. What its status bar called saved
/// is there at the next start, and the window says what happened.
class TestSuddenEnd : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void savedWorkIsThereAgain();
};

void TestSuddenEnd::initTestCase()
{
    test::prepareApplication();
}

void TestSuddenEnd::savedWorkIsThereAgain()
{
    test::WindowTest next; // the program at its next start, with its folder
    next.window().show();
    const QString path = next.sample();
    QVERIFY(!path.isEmpty());
    QVERIFY(QFile::copy(path, path + QStringLiteral(".kept")));
    std::mt19937 random(5);
    int withJournal = 0;
    for (int round = 0; round < rounds(); ++round) {
        QFile::remove(path);
        QVERIFY(QFile::copy(path + QStringLiteral(".kept"), path));
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), path});
        QByteArray said;
        const int wanted = 3 + int(random() % 6);
        while (said.count('\n') < wanted) {
            QVERIFY(typist.waitForReadyRead(patience));
            said += typist.readAllStandardOutput();
        }
        QElapsedTimer moment;
        moment.start();
        const qint64 until = random() % 20'000'000;
        while (moment.nsecsElapsed() < until) { }
        typist.kill();
        QVERIFY(typist.waitForFinished(patience));
        said += typist.readAllStandardOutput();
        withJournal += QFile::exists(path + QStringLiteral("-journal")) ? 1 : 0;
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        const QList<QByteArray> last = lines.back().split(' ');

        QVERIFY(next.open(path));
        auto *notice = next.window().findChild<NoticeBar *>(QStringLiteral("windowNotice"));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral(
                     "Gapwright was not closed properly the last time. Every change that was "
                     "shown as saved is here.")),
                 qPrintable(notice->text()));
        const Work found = workIn(next.window().desk().workspace()->all<ItemResult>());
        QVERIFY2(found.typed >= last.at(0).toInt(), qPrintable(QString::number(found.typed)));
        QVERIFY(found.typed > 0);
        QVERIFY(next.window().desk().workspace()->undoState().undoLabel.size() > 0);
        next.window().desk().close();
        QTRY_VERIFY(!next.window().projectView());
    }
    qInfo("%d rounds, %d of them killed within a commit", rounds(), withJournal);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--type"))
        return typeForever(arguments.at(2));
    TestSuddenEnd test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sudden_end.moc"
