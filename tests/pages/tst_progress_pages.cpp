// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, problems, actions and calendar as pages: what they show follows the records, and what a
// person does is one transaction.
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/plain_text_field.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/actions/work_board.h"
#include "ui/pages/actions/work_steps.h"
#include "ui/pages/calendar/calendar_model.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/overview/step_page.h"
#include "ui/pages/problems/problem_model.h"
#include "ui/pages/problems/problems_page.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/progress/step_dialogs.h"
#include "ui/pages/roadmap/roadmap_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace gapwright;

class TestProgressPages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void watchFollowsTheRecords();
    void railShowsProgressAndProblems();
    void roadmapOpensStepsByKeyboard();
    void stepPageListsCriteriaWithLinks();
    void confirmationIsStored();
    void unusedStepNeedsAReason();
    void problemsLeadToRecords();
    void gapsAndActionsStandInOneList();
    void gapBecomesAnActionOnce();
    void boardMovesByKeyboard();
    void boardTakesDroppedCards();
    void blockedGapIsRefused();
    void calendarShowsDatesAndExports();
    void monthIsUsedByKeyboard();
    void lowMonthCountsItsDates();

private:
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    [[nodiscard]] Workspace &workspace() const { return m_project->workspace(); }
    template <class R> void save(const R &record)
    {
        QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) { edit.save(record); }));
    }
    /// Waits for the next findings.
    void settle(ProjectWatch &watch)
    {
        QSignalSpy changed(&watch, &ProjectWatch::changed);
        QVERIFY(changed.wait(10000));
    }
    [[nodiscard]] Action action(const QString &title, TaskStatus status, QDate due) const
    {
        Action one;
        one.id = newId<Action>();
        one.title = title;
        one.status = status;
        one.due = due;
        return one;
    }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
};

void TestProgressPages::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
}

void TestProgressPages::cleanup()
{
    m_project.reset();
    m_theme.reset();
}

void TestProgressPages::watchFollowsTheRecords()
{
    ProjectWatch watch(session());
    QVERIFY(!watch.isKnown());
    settle(watch);
    QVERIFY(watch.isKnown());
    QCOMPARE(int(watch.steps().size()), 17);
    const StepProgress *step = watch.step(QStringLiteral("3"));
    QVERIFY(step && !step->criterion(QStringLiteral("3-d7"))->isMet());
    Engagement engagement = workspace().engagement();
    engagement.licenceConfirmed = true;
    save(engagement);
    settle(watch);
    QVERIFY(watch.step(QStringLiteral("3"))->criterion(QStringLiteral("3-d7"))->isMet());
}

void TestProgressPages::railShowsProgressAndProblems()
{
    ProjectWatch watch(session());
    settle(watch);
    QHash<QString, RailEntry> entries;
    for (const RailEntry &entry : railEntries(session(), &watch))
        entries.insert(entry.key, entry);
    QCOMPARE(entries.value(stepKey(QStringLiteral("1"))).percent, 0);
    QVERIFY(
        entries.value(stepKey(QStringLiteral("1"))).subtitle.startsWith(QLatin1String("0 %: ")));
    const int errors = watch.countOf(Problem::Severity::Error);
    QVERIFY(errors > 0);
    QVERIFY(entries.value(pageKey(page_key::problems))
                .subtitle.startsWith(QString::number(errors) + QLatin1Char(' ')));
    for (const char *key : {page_key::roadmap, page_key::actions, page_key::calendar})
        QVERIFY(entries.contains(pageKey(key)));
}

void TestProgressPages::roadmapOpensStepsByKeyboard()
{
    ProjectWatch watch(session());
    settle(watch);
    RoadmapPage page(*m_theme, session(), watch);
    page.resize(1000, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *chart = page.findChild<ChartView *>(QStringLiteral("roadmapChart"));
    QVERIFY(chart && !chart->accessibleDescription().isEmpty());
    QCOMPARE(int(page.roadmap().stops.size()), 17);
    QVERIFY(page.roadmap().stops[3].waitsFor.contains(QStringLiteral("3")));
    chart->grab();
    QSignalSpy goTo(&page, &RoadmapPage::goTo);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo.front().front().toString(), stepKey(QStringLiteral("2")));
}

void TestProgressPages::stepPageListsCriteriaWithLinks()
{
    Document policy;
    policy.id = newId<Document>();
    policy.title = QStringLiteral("Service management policy");
    save(policy);
    ProjectWatch watch(session());
    settle(watch);
    StepPage page(*m_theme, session());
    page.setWatch(watch);
    page.setStep(QStringLiteral("4"));
    auto *card = page.findChild<QWidget *>(QStringLiteral("criteriaCard"));
    QVERIFY(card);
    QSignalSpy goTo(&page, &StepPage::goTo);
    QPushButton *link = nullptr;
    for (QPushButton *button : card->findChildren<QPushButton *>()) {
        if (button->text() == policy.title)
            link = button;
    }
    QVERIFY(link);
    link->click();
    QCOMPARE(goTo.front().front().toString(),
             QStringLiteral("register/documents/") + policy.id.value);
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("nextCard")));
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("confirm-4-d2")));
}

void TestProgressPages::confirmationIsStored()
{
    const Step *step = session().catalogue().step(QStringLiteral("1"));
    const StepCriterion *criterion = nullptr;
    for (const StepCriterion &one : step->guide.done) {
        if (one.id == QLatin1String("1-d6"))
            criterion = &one;
    }
    QVERIFY(criterion);
    ConfirmCriterionDialog dialog(*m_theme, session(), *criterion, nullptr);
    dialog.show();
    dialog.verbButton()->click();
    QVERIFY2(dialog.isVisible(), "a reason is needed");
    dialog.findChild<PlainTextField *>(QStringLiteral("reason"))
        ->setText(QStringLiteral("Seen in the interview."));
    dialog.verbButton()->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(int(workspace().all<StepConfirmation>().size()), 1);
    const StepConfirmation &stored = workspace().all<StepConfirmation>().front();
    QCOMPARE(stored.confirmedBy, QStringLiteral("Ada Lovelace"));
    QVERIFY(stored.confirmedOn.isValid());
    ProjectWatch watch(session());
    settle(watch);
    QVERIFY(watch.step(QStringLiteral("1"))->criterion(QStringLiteral("1-d6"))->isMet());
    withdrawConfirmation(session(), QStringLiteral("1-d6"));
    QVERIFY(workspace().all<StepConfirmation>().empty());
}

void TestProgressPages::unusedStepNeedsAReason()
{
    StepNotUsedDialog dialog(*m_theme, session(), ProjectStep::Project, nullptr);
    dialog.show();
    dialog.verbButton()->click();
    QVERIFY(dialog.isVisible());
    dialog.findChild<PlainTextField *>(QStringLiteral("reason"))
        ->setText(QStringLiteral("The line does it."));
    dialog.verbButton()->click();
    QVERIFY(!dialog.isVisible());
    ProjectWatch watch(session());
    settle(watch);
    QVERIFY(!watch.step(QStringLiteral("2"))->used);
    useStepAgain(session(), ProjectStep::Project);
    settle(watch);
    QVERIFY(watch.step(QStringLiteral("2"))->used);
}

void TestProgressPages::problemsLeadToRecords()
{
    Service service;
    service.id = newId<Service>();
    service.name = QStringLiteral("Mail");
    service.status = ServiceStatus::Live;
    save(service);
    ProjectWatch watch(session());
    settle(watch);
    ProblemsPage page(*m_theme, session(), watch);
    QAbstractItemModelTester tester(page.model());
    auto *table = page.findChild<QTableView *>(QStringLiteral("problemTable"));
    QVERIFY(table && page.model()->rowCount() > 0);
    int row = -1;
    for (int i = 0; i < page.model()->rowCount(); ++i) {
        if (page.model()->problemAt(i).record == service.id.value)
            row = i;
    }
    QVERIFY(row >= 0);
    QSignalSpy goTo(&page, &ProblemsPage::goTo);
    table->setCurrentIndex(page.model()->index(row, ProblemModel::ProblemColumn));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(goTo.front().front().toString(),
             QStringLiteral("register/services/") + service.id.value);
    page.model()->setFilter(Problem::Severity::Error, "services");
    for (int i = 0; i < page.model()->rowCount(); ++i) {
        QCOMPARE(page.model()->problemAt(i).severity, Problem::Severity::Error);
        QCOMPARE(page.model()->problemAt(i).table, QByteArray("services"));
    }
    QVERIFY(page.model()->rowCount() > 0);
}

void TestProgressPages::gapsAndActionsStandInOneList()
{
    QVERIFY(session().setStatus({QStringLiteral("8.6.1-03")}, ConformityStatus::NotConforming));
    const QDate today = QDate::currentDate();
    save(action(QStringLiteral("Late"), TaskStatus::InProgress, today.addDays(-2)));
    save(action(QStringLiteral("Finished"), TaskStatus::Done, today.addDays(-9)));
    save(action(QStringLiteral("Soon"), TaskStatus::NotStarted, today.addDays(5)));
    ActionsPage page(*m_theme, session());
    QAbstractItemModelTester tester(page.model());
    QStringList titles;
    for (const WorkItem &item : page.model()->work())
        titles << (item.source == WorkSource::Gap ? item.from : item.title);
    QCOMPARE(titles,
             (QStringList{QStringLiteral("Late"), QStringLiteral("Soon"),
                          QStringLiteral("8.6.1-03"), QStringLiteral("Finished")}));
    auto *table = page.findChild<QTableView *>(QStringLiteral("actionTable"));
    QCOMPARE(table->model()->rowCount(), 3); // finished work is not shown at first
}

void TestProgressPages::gapBecomesAnActionOnce()
{
    const QString item = QStringLiteral("8.6.1-03");
    QVERIFY(!makeActionOfGap(session(), item));
    QVERIFY(session().setStatus({item}, ConformityStatus::NotConforming));
    session().setItem(item);
    GapAnalysisPage page(*m_theme, session());
    QAction *make = nullptr;
    for (QAction *one : page.pageActions()) {
        if (one->objectName() == QLatin1String("makeAction"))
            make = one;
    }
    QVERIFY(make && !make->shortcut().isEmpty());
    make->trigger();
    QCOMPARE(int(workspace().all<Action>().size()), 1);
    const Action made = workspace().all<Action>().front();
    QCOMPARE(made.source, item);
    QCOMPARE(made.step,
             projectStepOf(session().catalogue().clause(QStringLiteral("8.6.1"))->primaryStep));
    QVERIFY(made.effortO && made.effortM && made.effortP);
    make->trigger();
    QCOMPARE(int(workspace().all<Action>().size()), 1);
    ActionsPage actions(*m_theme, session());
    QCOMPARE(int(actions.model()->work().size()), 1);
    QCOMPARE(actions.model()->work().front().source, WorkSource::Gap);
    QVERIFY(m_project->undo());
    QVERIFY(workspace().all<Action>().empty());
}

void TestProgressPages::boardMovesByKeyboard()
{
    const Action one = action(QStringLiteral("Card"), TaskStatus::NotStarted, {});
    save(one);
    ActionsPage page(*m_theme, session());
    page.showBoard(true);
    page.resize(1000, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *board = page.findChild<WorkBoard *>();
    QListView *open = board->column(WorkState::Open);
    QListView *running = board->column(WorkState::InProgress);
    QCOMPARE(open->model()->rowCount(), 1);
    open->setCurrentIndex(open->model()->index(0, 0));
    QTest::keyClick(open, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(workspace().find(one.id)->status, TaskStatus::InProgress);
    QCOMPARE(open->model()->rowCount(), 0);
    QCOMPARE(running->model()->rowCount(), 1);
    QTest::keyClick(running, Qt::Key_Right, Qt::ControlModifier);
    QListView *blocked = board->column(WorkState::Blocked);
    QTest::keyClick(blocked, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(workspace().find(one.id)->status, TaskStatus::Done);
    QVERIFY(workspace().find(one.id)->done.isValid());
    QSignalSpy goTo(&page, &ActionsPage::goTo);
    QTest::keyClick(board->column(WorkState::Done), Qt::Key_Return);
    QCOMPARE(goTo.front().front().toString(), QStringLiteral("register/actions/") + one.id.value);
}

void TestProgressPages::boardTakesDroppedCards()
{
    const Action one = action(QStringLiteral("Card"), TaskStatus::NotStarted, {});
    save(one);
    ActionsPage page(*m_theme, session());
    page.showBoard(true);
    page.resize(1000, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QWidget *target = page.findChild<WorkBoard *>()->column(WorkState::InProgress)->viewport();
    const auto drop = [target](const QMimeData &data) {
        QDragEnterEvent enter({9, 9}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent event({9, 9}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
        return enter.isAccepted();
    };
    QMimeData foreign;
    foreign.setText(one.id.value);
    drop(foreign);
    QCOMPARE(workspace().find(one.id)->status, TaskStatus::NotStarted);
    QMimeData unknown;
    unknown.setData(QStringLiteral("application/x-gapwright-work"), "nobody");
    QVERIFY(drop(unknown));
    QCOMPARE(workspace().find(one.id)->status, TaskStatus::NotStarted);
    QMimeData card;
    card.setData(QStringLiteral("application/x-gapwright-work"), one.id.value.toUtf8());
    QVERIFY(drop(card));
    QCOMPARE(workspace().find(one.id)->status, TaskStatus::InProgress);
    workspace().undo();
    QTRY_COMPARE(workspace().find(one.id)->status, TaskStatus::NotStarted);
}

void TestProgressPages::blockedGapIsRefused()
{
    const QString item = QStringLiteral("8.6.1-03");
    QVERIFY(session().setStatus({item}, ConformityStatus::NotConforming));
    ActionsPage page(*m_theme, session());
    const WorkItem gap = page.model()->work().front();
    QCOMPARE(addressOf(gap), QStringLiteral("gap/") + item);
    QVERIFY(moveWork(session(), gap, WorkState::InProgress));
    QCOMPARE(session().resultOf(item)->actionState, ActionState::InProgress);
    QVERIFY(!moveWork(session(), gap, WorkState::Blocked));
    QCOMPARE(session().resultOf(item)->actionState, ActionState::InProgress);
}

void TestProgressPages::calendarShowsDatesAndExports()
{
    const QDate today = QDate::currentDate();
    save(action(QStringLiteral("Due today"), TaskStatus::NotStarted, today));
    CalendarPage page(*m_theme, session());
    auto *table = page.findChild<QTableView *>(QStringLiteral("calendarTable"));
    auto *model = static_cast<CalendarModel *>(table->model());
    QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(model->at(0).title.contains(QStringLiteral("Due today")));
    page.showAgenda(true);
    QCOMPARE(model->rowCount(), 1);
    QSignalSpy goTo(&page, &CalendarPage::goTo);
    table->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(goTo.front().front().toString().startsWith(QLatin1String("register/actions/")));
    const QString path = m_project->folder() + QStringLiteral("/dates.ics");
    QVERIFY(page.exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Due today"));
    QVERIFY(text.contains("DTSTART;VALUE=DATE:"
                          + today.toString(QStringLiteral("yyyyMMdd")).toLatin1()));
    QVERIFY(!page.exportTo(m_project->folder() + QStringLiteral("/none/dates.ics")));
}

void TestProgressPages::monthIsUsedByKeyboard()
{
    MonthView view(*m_theme);
    view.resize(700, 500);
    view.setToday(QDate(2026, 3, 31));
    view.setDay(QDate(2026, 3, 31));
    view.setEntries({{QDate(2026, 4, 7), "documents", QStringLiteral("id"), "next_review",
                      QStringLiteral("Next review"), QStringLiteral("Policy"), true}});
    view.show();
    QSignalSpy chosen(&view, &MonthView::dayChosen);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.day(), QDate(2026, 4, 7));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Next review: Policy")));
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.day(), QDate(2026, 3, 7));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.day(), QDate(2026, 3, 31));
    QVERIFY(view.dayAt(QPointF(350, 300)).isValid());
    QVERIFY(!view.dayAt(QPointF(350, 2)).isValid());
    QCOMPARE(chosen.size(), 3);
    view.grab();
}

/// A day too low for its dates says how many they are.
void TestProgressPages::lowMonthCountsItsDates()
{
    MonthView view(*m_theme);
    view.resize(900, 190);
    view.setDay(QDate(2026, 3, 31));
    view.show();
    const QImage empty = view.grab().toImage();
    view.setEntries({{QDate(2026, 3, 11), "documents", QStringLiteral("id"), "next_review",
                      QStringLiteral("Next review"), QStringLiteral("Policy"), true}});
    const QImage counted = view.grab().toImage();
    QRect changed;
    for (int y = 0; y < counted.height(); ++y) {
        for (int x = 0; x < counted.width(); ++x) {
            if (counted.pixel(x, y) != empty.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!changed.isEmpty());
    for (const QPoint &corner : {changed.topLeft(), changed.bottomRight()})
        QCOMPARE(view.dayAt(QPointF(corner) / view.devicePixelRatioF()), QDate(2026, 3, 11));
}

QTEST_MAIN(TestProgressPages)
#include "tst_progress_pages.moc"
