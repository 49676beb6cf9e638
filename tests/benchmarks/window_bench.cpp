// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project_view.h"
#include "app/window_test.h"
#include "benchmarks/big_project.h"
#include "faults/faulty_disk.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/plain_text_field.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/gap_analysis/item_list_view.h"
#include "ui/pages/overview/rail_entries.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace gapwright;
using namespace gapwright::test;

namespace {

using Times = std::vector<double>; // milliseconds

void say(const char *what, const char *where, Times times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) {
        return times[std::min(times.size() - 1, size_t(part * double(times.size())))];
    };
    std::printf("{\"what\":\"%s\",\"where\":\"%s\",\"count\":%zu,\"median\":%.2f,\"p99\":%.2f,"
                "\"max\":%.2f}\n",
                what, where, times.size(), at(0.5), at(0.99), times.back());
    std::fflush(stdout);
}

/// Milliseconds of the processor that this thread has had: what other programs do does not count.
double ownMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Time between two turns of the event loop, the longest since the start.
class Heart {
public:
    Heart()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(2);
    }
    double longest()
    {
        beat();
        return std::exchange(m_longest, 0.0);
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

bool openTimed(WindowTest &test, const QString &path, Times &times)
{
    QElapsedTimer clock;
    clock.start();
    if (!test.open(path))
        return false;
    test.window().repaint();
    times.push_back(double(clock.nsecsElapsed()) / 1e6);
    return true;
}

void closeProject(WindowTest &test)
{
    test.window().desk().close();
    (void)QTest::qWaitFor([&] { return !test.window().projectView(); }, 60000);
}

Times searchTimes(WindowTest &test, int count)
{
    Times times;
    for (int i = 0; i < count; ++i) {
        bool answered = false;
        QElapsedTimer clock;
        clock.start();
        test.window().desk().workspace()->requestSearch(
            i % 2 ? QStringLiteral("supplier review") : QStringLiteral("evid"), 50, &test.window(),
            [&](const Result<std::vector<SearchHit>> &) { answered = true; });
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

void setOrDie(ProjectSession &session, const QStringList &items, ConformityStatus status)
{
    if (const Outcome set = session.setStatus(items, status); !set)
        qFatal("%s", qPrintable(set.error().message));
}

/// A key, everything it sets off on this thread, and all that changed in the window painted again.
struct ScoreTimes {
    Times wall;
    Times own;
};
ScoreTimes scoreTimes(WindowTest &test, GapAnalysisPage::Tab tab, int count)
{
    ProjectView *view = test.window().projectView();
    view->goTo(pageKey(page_key::gap));
    auto *page = test.window().findChild<GapAnalysisPage *>();
    auto *list = test.window().findChild<ItemListView *>();
    ProjectSession &session = *test.window().desk().session();
    if (!session.lockReason().isEmpty())
        qFatal("%s", qPrintable(session.lockReason()));
    session.setClause({});
    page->setTab(tab);
    page->focusItems();
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    test.window().repaint();
    ScoreTimes times;
    for (int i = 0; i < count; ++i) {
        const double before = ownMilliseconds();
        QElapsedTimer clock;
        clock.start();
        if (tab == GapAnalysisPage::Tab::Items)
            QTest::keyClick(list, i % 2 ? Qt::Key_N : Qt::Key_P);
        else
            setOrDie(session,
                     {session.data().results[size_t(i) % session.data().results.size()].item},
                     i % 2 ? ConformityStatus::NotConforming : ConformityStatus::Unassessed);
        QCoreApplication::sendPostedEvents();
        QEvent frame(QEvent::UpdateRequest); // what the screen sends: paints all that has changed
        QCoreApplication::sendEvent(&test.window(), &frame);
        times.wall.push_back(double(clock.nsecsElapsed()) / 1e6);
        times.own.push_back(ownMilliseconds() - before);
        if (i % 20 == 19) {
            (void)test.isSaved();
            QTest::qWait(100); // the guidance comes when the selection rests; its turn is its own
            test.window().repaint();
        }
    }
    return times;
}

void compareProjects(const QString &emptyPath, const QString &bigPath, int rounds)
{
    WindowTest test;
    test.window().resize(1400, 875);
    test.window().show();
    std::map<QString, Times> opening;
    for (int round = 0; round <= rounds; ++round) {
        for (const QString &path : {emptyPath, bigPath}) {
            Times once;
            if (!openTimed(test, path, once))
                qFatal("%s does not open", qPrintable(path));
            if (round > 0) // the first opening of a day makes a backup
                opening[path].push_back(once.front());
            else
                say("first opening of a day, with backup", path == bigPath ? "big" : "empty", once);
            closeProject(test);
        }
    }
    say("open", "empty", opening[emptyPath]);
    say("open", "big", opening[bigPath]);
    for (int turn = 0; turn < 2; ++turn) {
        for (const QString &path : {emptyPath, bigPath}) {
            const char *name = path == bigPath ? "big" : "empty";
            if (!test.open(path))
                qFatal("does not open");
            say("search", name, searchTimes(test, 40));
            const ScoreTimes list = scoreTimes(test, GapAnalysisPage::Tab::Items, 150);
            say("score, list", name, list.wall);
            say("score, list, own", name, list.own);
            const ScoreTimes charts = scoreTimes(test, GapAnalysisPage::Tab::Charts, 150);
            say("score, charts", name, charts.wall);
            say("score, charts, own", name, charts.own);
            (void)test.isSaved();
            closeProject(test);
        }
    }
}

void stallsOnASlowDisk(const QString &path)
{
    WindowTest test;
    test.window().resize(1400, 875);
    test.window().show();
    if (!test.open(path))
        qFatal("does not open");
    FaultyDisk disk(QFileInfo(path).path());
    disk.delaySync(50);
    ProjectSession &session = *test.window().desk().session();
    Workspace &workspace = *test.window().desk().workspace();
    test.window().projectView()->goTo(QStringLiteral("gap/8.6.1-01"));
    auto *field = test.window().findChild<PlainTextField *>(QStringLiteral("evidence"));
    auto *list = test.window().findChild<ItemListView *>();
    QTest::qWait(500);
    Heart heart;
    const auto settle = [&] { QTest::qWait(700); };
    settle();
    (void)heart.longest();
    for (int i = 0; i < 12; ++i) {
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("typed %1 ").arg(i));
        QCoreApplication::processEvents();
        list->setFocus();
        QCoreApplication::processEvents();
    }
    settle();
    say("stall, typing", "big", {heart.longest()});
    QStringList items;
    for (const ItemResult &result : session.data().results)
        items.append(result.item);
    setOrDie(session, items, ConformityStatus::NotConforming);
    settle();
    say("stall, scoring all items", "big", {heart.longest()});
    std::vector<ItemResult> imported = session.data().results;
    for (ItemResult &result : imported)
        result.gap = QStringLiteral("Imported gap of ") + result.item;
    (void)session.takeOver(QStringLiteral("Import"), imported).operator bool();
    settle();
    say("stall, importing all items", "big", {heart.longest()});
    const QString source = QFileInfo(path).path() + QStringLiteral("/attached.bin");
    {
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(20 << 20, 'a')) < 0)
            qFatal("no room");
    }
    Attachment attachment;
    attachment.id = newId<Attachment>();
    attachment.name = QStringLiteral("attached.bin");
    bool finished = false;
    workspace.attach(QStringLiteral("Attach"), source, attachment, {}, {},
                     [&](const Outcome &) { finished = true; });
    (void)QTest::qWaitFor([&] { return finished; }, 120000);
    say("stall, attaching 20 MB", "big", {heart.longest()});
    for (int i = 0; i < 3; ++i) {
        workspace.undo();
        settle();
    }
    (void)test.isSaved();
    say("stall, undoing all that", "big", {heart.longest()});
    closeProject(test);
    QFile::remove(source);
}

/// Walks over all pages, scores, types, undoes and searches for that long; tells the memory.
void growth(const QString &path, int seconds)
{
    WindowTest test;
    test.window().resize(1400, 875);
    test.window().show();
    if (!test.open(path))
        qFatal("does not open");
    const QStringList keys = pageKeys(*test.catalogue());
    QElapsedTimer clock;
    clock.start();
    double first = 0;
    double half = 0;
    int turns = 0;
    while (clock.elapsed() < qint64(seconds) * 1000) {
        for (const QString &key : keys) {
            test.window().projectView()->goTo(key);
            QCoreApplication::processEvents();
            test.window().repaint();
        }
        Workspace &workspace = *test.window().desk().workspace();
        int made = 0; // an item that has the status already makes nothing to undo
        const auto counting =
            QObject::connect(&workspace, &Workspace::changed, [&made](const Event &event) {
                made += std::holds_alternative<RecordsChanged>(event) ? 1 : 0;
            });
        (void)scoreTimes(test, GapAnalysisPage::Tab::Items, 10);
        (void)scoreTimes(test, GapAnalysisPage::Tab::Charts, 4);
        (void)searchTimes(test, 2);
        QObject::disconnect(counting);
        for (; made > 0; --made)
            workspace.undo();
        (void)test.isSaved();
        if (++turns % 10 == 0) {
            closeProject(test);
            (void)test.open(path);
        }
        if (turns == 20)
            first = residentMegabytes();
        if (half == 0 && clock.elapsed() > qint64(seconds) * 500)
            half = residentMegabytes();
    }
    std::printf("{\"what\":\"memory\",\"turns\":%d,\"seconds\":%d,\"after20\":%.1f,\"half\":%.1f,"
                "\"end\":%.1f}\n",
                turns, seconds, first, half, residentMegabytes());
}

} // namespace

/// window_bench make FOLDER | compare FOLDER ROUNDS | stalls FOLDER | memory FOLDER SECONDS
///   | open PROJECT ROUNDS | read PROJECT ROUNDS (without a window), for a profile
/// Figures as lines of JSON, in milliseconds; for bench.py.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    prepareApplication();
    QSettings().clear(); // what an earlier run has left, such as the tab it closed with
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QDir folder(arguments.value(2));
    const QString empty = folder.filePath(QStringLiteral("empty.gapwright"));
    const QString big = folder.filePath(QStringLiteral("big/big.gapwright"));
    if (what == QLatin1String("make")) {
        WindowTest test;
        const QString sample = test.sample();
        if (!folder.mkpath(QStringLiteral("big")) || !QFile::copy(sample, empty)
            || !QFile::copy(sample, big))
            return 1;
        enlarge(big, folder.path(), {}, *test.catalogue());
    } else if (what == QLatin1String("compare")) {
        compareProjects(empty, big, arguments.value(3).toInt());
    } else if (what == QLatin1String("open")) {
        WindowTest test;
        test.window().resize(1400, 875);
        test.window().show();
        Times times;
        for (int i = 0;
             i < arguments.value(3).toInt() && openTimed(test, arguments.value(2), times); ++i)
            closeProject(test);
        say("open", "one", times);
    } else if (what == QLatin1String("read")) {
        OpenRequest request;
        request.path = QFileInfo(arguments.value(2)).absoluteFilePath();
        request.author = QStringLiteral("Ada Lovelace");
        Times times;
        for (int i = 0; i < arguments.value(3).toInt(); ++i) {
            QElapsedTimer clock;
            clock.start();
            if (!openProjectFile(request))
                return 1;
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
        say("read", "one", times);
    } else if (what == QLatin1String("stalls")) {
        stallsOnASlowDisk(big);
    } else if (what == QLatin1String("memory")) {
        growth(empty, arguments.value(3).toInt());
    } else {
        return 2;
    }
    return 0;
}
