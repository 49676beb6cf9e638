// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as a page: bars are dragged and moved by keys, every change is one transaction, and what
// is wrong stands at its field.
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/plan_step_model.h"
#include "ui/pages/plan/plan_view.h"
#include "ui/pages/registers/record_editor.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace gapwright;

class TestPlanPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void emptyPlanBeginsWithAnAction();
    void barIsDraggedAndUndone();
    void endsAreStretched();
    void escapeGivesUpADrag();
    void finishedAndStepsAreNotDragged();
    void keysMoveAndStretch();
    void milestoneMovesByKey();
    void rowsAreChosenByKeys();
    void stepsFold();
    void scalesKeepTheMiddle();
    void rightToLeftIsMirrored();
    void wrongDatesAreSaidAtTheField();
    void circleIsSaidAtTheField();
    void dependencyIsDrawn();
    void milestoneWaitsByMouse();
    void drawnCircleIsRefused();
    void lineToNowhere_data();
    void lineToNowhere();
    void linesAreMovedBehind();
    void baselineIsKept();
    void filtersShowLess();
    void figuresExplainThemselves();
    void stepTableAddsUp();
    void hostileNames();

private:
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    [[nodiscard]] Workspace &workspace() const { return m_project->workspace(); }
    [[nodiscard]] PlanView &view() const { return *m_page->view(); }
    template <class T> [[nodiscard]] T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    template <class R> void save(const R &record)
    {
        QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) { edit.save(record); }));
        m_page->QWidget::hide();
        m_page->QWidget::show(); // reads anew
    }
    /// Two actions of step 4, the second waits for the first, and a milestone behind both.
    void fill();
    [[nodiscard]] Action first() const { return *workspace().find(m_first); }
    [[nodiscard]] Action second() const { return *workspace().find(m_second); }
    /// Draws a line from the ring behind a bar to a point; where it may be let go of.
    void draw(const Id<Action> &id, const QPointF &to, bool letGo = true);
    /// Presses at a point of a bar, moves by some days and lets go.
    void drag(const Id<Action> &id, qreal at, int days, bool letGo = true);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
    std::unique_ptr<PlanPage> m_page;
    Id<Action> m_first;
    Id<Action> m_second;
    Id<Milestone> m_milestone;
    QDate m_day;
};

void TestPlanPage::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
    m_page = std::make_unique<PlanPage>(*m_theme, session());
    m_page->resize(1500, 800);
    m_page->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_day = QDate::currentDate();
}

void TestPlanPage::cleanup()
{
    m_page.reset();
    m_project.reset();
    m_theme.reset();
}

void TestPlanPage::fill()
{
    Action one;
    m_first = one.id = newId<Action>();
    one.title = QStringLiteral("Agree the scope");
    one.kind = ActionKind::ProjectTask;
    one.step = ProjectStep::Scope;
    one.start = m_day;
    one.due = m_day.addDays(20);
    one.status = TaskStatus::InProgress;
    one.effortO = Quantity::of(4);
    one.effortM = Quantity::of(6);
    one.effortP = Quantity::of(12);
    one.rate = Money::of(700);
    Action two = one;
    m_second = two.id = newId<Action>();
    two.title = QStringLiteral("Sign the policy");
    two.start = m_day.addDays(21);
    two.due = m_day.addDays(40);
    two.dependsOn = {m_first};
    Milestone milestone;
    m_milestone = milestone.id = newId<Milestone>();
    milestone.title = QStringLiteral("Policy in force");
    milestone.step = ProjectStep::Scope;
    milestone.planned = m_day.addDays(40);
    milestone.after = {m_second};
    QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) {
        edit.save(one);
        edit.save(two);
        edit.save(milestone);
    }));
    QTRY_COMPARE(int(view().chart().rows.size()), 4);
}

void TestPlanPage::drag(const Id<Action> &id, qreal at, int days, bool letGo)
{
    const QRectF bar = view().barOf(id.value);
    QVERIFY(view().viewport()->rect().contains(bar.center().toPoint()));
    const QPoint from(int(bar.left() + at * bar.width()), int(bar.center().y()));
    const QPoint to = from + QPoint(qRound(days * view().chart().dayWidth), 3);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), (from + to) / 2);
    QTest::mouseMove(view().viewport(), to);
    if (letGo)
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
}

void TestPlanPage::draw(const Id<Action> &id, const QPointF &to, bool letGo)
{
    const QRectF ring = view().ringOf(id.value);
    QVERIFY(view().viewport()->rect().contains(ring.center().toPoint()));
    QCOMPARE(view().gripAt(ring.center()), PlanView::Grip::Link);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, ring.center().toPoint());
    QTest::mouseMove(view().viewport(), ((ring.center() + to) / 2).toPoint());
    QTest::mouseMove(view().viewport(), to.toPoint());
    view().grab(); // paints the line
    if (letGo)
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to.toPoint());
}

void TestPlanPage::emptyPlanBeginsWithAnAction()
{
    QVERIFY(!child<QTabBar>("planViews")->isVisible());
    QPushButton *begin = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Add the first action"))
            begin = button;
    }
    QVERIFY(begin);
    begin->click();
    QCOMPARE(int(workspace().all<Action>().size()), 1);
    const Action made = workspace().all<Action>().front();
    QCOMPARE(made.kind, ActionKind::ProjectTask);
    QCOMPARE(view().currentKey(), made.id.value);
    QVERIFY(m_project->undo());
    QTRY_VERIFY(m_page->plan().lines.empty());
}

void TestPlanPage::barIsDraggedAndUndone()
{
    fill();
    QSignalSpy moved(&view(), &PlanView::moved);
    drag(m_first, 0.5, 9);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(first().start, m_day.addDays(9));
    QCOMPARE(first().due, m_day.addDays(29));
    QCOMPARE(view().currentKey(), m_first.value);
    QVERIFY(m_project->undo());
    QCOMPARE(first().start, m_day);
    QCOMPARE(first().due, m_day.addDays(20));
    QTRY_COMPARE(view().chart().rows[1].start, m_day);
    drag(m_first, 0.5, 0);
    QCOMPARE(moved.size(), 1); // where it was: nothing is written
}

void TestPlanPage::endsAreStretched()
{
    fill();
    drag(m_first, 0.99, 5);
    QCOMPARE(first().start, m_day);
    QCOMPARE(first().due, m_day.addDays(25));
    drag(m_first, 0.01, 3);
    QCOMPARE(first().start, m_day.addDays(3));
    QCOMPARE(first().due, m_day.addDays(25));
    drag(m_first, 0.99, -60); // never before its first day
    QCOMPARE(first().due, first().start);
}

void TestPlanPage::escapeGivesUpADrag()
{
    fill();
    QSignalSpy moved(&view(), &PlanView::moved);
    drag(m_first, 0.5, 9, false);
    QCOMPARE(view().chart().rows[1].start, m_day.addDays(9));
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(view().chart().rows[1].start, m_day);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, QPoint(500, 100));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(first().start, m_day);
}

void TestPlanPage::finishedAndStepsAreNotDragged()
{
    fill();
    Action done = first();
    done.status = TaskStatus::Done;
    done.done = done.due;
    save(done);
    QSignalSpy moved(&view(), &PlanView::moved);
    drag(m_first, 0.5, 9);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    view().setCurrentKey(QStringLiteral("step:4"));
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(first().start, m_day);
}

void TestPlanPage::keysMoveAndStretch()
{
    fill();
    m_page->show(m_second.value);
    QCOMPARE(view().currentKey(), m_second.value);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(second().start, m_day.addDays(22));
    QCOMPARE(second().due, m_day.addDays(41));
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(second().start, m_day.addDays(20));
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(second().start, m_day.addDays(20));
    QCOMPARE(second().due, m_day.addDays(40));
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier | Qt::ControlModifier);
    QCOMPARE(second().start, m_day.addDays(19));
    QVERIFY(view().accessibleDescription().contains(QStringLiteral("Sign the policy")));
    QVERIFY(m_project->undo());
    QCOMPARE(second().start, m_day.addDays(20));
}

void TestPlanPage::milestoneMovesByKey()
{
    fill();
    m_page->show(m_milestone.value);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(workspace().find(m_milestone)->planned, m_day.addDays(41));
    QVERIFY(child<RecordEditor>("planMilestoneForm")->isVisible());
    QCOMPARE(child<RecordEditor>("planMilestoneForm")->id(), m_milestone.value);
}

void TestPlanPage::rowsAreChosenByKeys()
{
    fill();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(view().currentKey(), QStringLiteral("step:4"));
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(view().currentKey(), m_first.value);
    QCOMPARE(child<RecordEditor>("planActionForm")->id(), m_first.value);
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(child<RecordEditor>("planActionForm")->isAncestorOf(m_page->focusWidget()));
    QTest::keyClick(&view(), Qt::Key_End);
    QCOMPARE(view().currentKey(), m_milestone.value);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(view().currentKey(), m_milestone.value);
    QTest::keyClick(&view(), Qt::Key_PageUp);
    QCOMPARE(view().currentKey(), QStringLiteral("step:4"));
}

void TestPlanPage::stepsFold()
{
    fill();
    view().setCurrentKey(QStringLiteral("step:4"));
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(int(view().chart().rows.size()), 1);
    QVERIFY(view().chart().rows[0].isFolded);
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(int(view().chart().rows.size()), 4);
    QCOMPARE(view().currentKey(), QStringLiteral("step:4"));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(12, 60));
    QCOMPARE(int(view().chart().rows.size()), 1);
    m_page->show(m_second.value); // unfolds
    QCOMPARE(view().currentKey(), m_second.value);
}

void TestPlanPage::scalesKeepTheMiddle()
{
    fill();
    auto *scales = child<QTabBar>("planScales");
    const qreal months = view().barOf(m_first.value).width();
    scales->setCurrentIndex(0);
    QVERIFY(view().barOf(m_first.value).width() > months * 3);
    QTest::keyClick(&view(), Qt::Key_Minus);
    QTest::keyClick(&view(), Qt::Key_Minus);
    QCOMPARE(scales->currentIndex(), 2);
    QVERIFY(view().barOf(m_first.value).width() < months);
    QTest::keyClick(&view(), Qt::Key_Plus);
    QCOMPARE(scales->currentIndex(), 1);
    QCOMPARE(view().barOf(m_first.value).width(), months);
    QTest::keyClick(&view(), Qt::Key_T);
    QVERIFY(view().viewport()->rect().contains(view().barOf(m_first.value).center().toPoint()));
}

void TestPlanPage::rightToLeftIsMirrored()
{
    fill();
    m_page->setLayoutDirection(Qt::RightToLeft);
    m_page->grab();
    const QRectF bar = view().barOf(m_first.value);
    QVERIFY(bar.center().x() < view().viewport()->width() * 0.8);
    int row = -1;
    QCOMPARE(view().gripAt(bar.center(), &row), PlanView::Grip::Whole);
    QCOMPARE(row, 1);
    QCOMPARE(view().gripAt(QPointF(bar.left() + 1, bar.center().y())), PlanView::Grip::End);
    m_page->show(m_first.value);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier); // leads onwards
    QCOMPARE(first().start, m_day.addDays(1));
}

void TestPlanPage::wrongDatesAreSaidAtTheField()
{
    fill();
    m_page->show(m_first.value);
    Action wrong = first();
    wrong.due = wrong.start.addDays(-3);
    QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) { edit.save(wrong); }));
    const AnyRecordForm *form = child<RecordEditor>("planActionForm")->form();
    QTRY_VERIFY(form->errorOf(QLatin1String("due")).contains(QStringLiteral("before it starts")));
    QCOMPARE(first().due, wrong.due);
    QCOMPARE(first().start, m_day);
    QVERIFY(!view().chart().rows[1].remark.isEmpty() || !view().chart().rows[2].remark.isEmpty());
}

void TestPlanPage::circleIsSaidAtTheField()
{
    fill();
    m_page->show(m_first.value);
    Action circular = first();
    circular.dependsOn = {m_second};
    QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) { edit.save(circular); }));
    const AnyRecordForm *form = child<RecordEditor>("planActionForm")->form();
    QTRY_VERIFY(!form->errorOf(QLatin1String("depends_on")).isEmpty());
    QCOMPARE(first().dependsOn, std::vector<Id<Action>>{m_second});
    QVERIFY(child<QWidget>("planConcern")->isVisible());
    circular.dependsOn.clear();
    QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) { edit.save(circular); }));
    QTRY_VERIFY(form->errorOf(QLatin1String("depends_on")).isEmpty());
    QTRY_VERIFY(!child<QWidget>("planConcern")->isVisible());
}

void TestPlanPage::dependencyIsDrawn()
{
    fill();
    Action alone = second();
    alone.id = newId<Action>();
    alone.title = QStringLiteral("Tell the teams");
    alone.dependsOn.clear();
    alone.start = m_day.addDays(30);
    save(alone);
    Action before = first();
    before.title =
        QStringLiteral("Reach %2 of the teams"); // what text replacement would stumble on
    save(before);
    QSignalSpy linked(&view(), &PlanView::linked);
    QSignalSpy moved(&view(), &PlanView::moved);
    draw(m_first, view().barOf(alone.id.value).center());
    QCOMPARE(linked.size(), 1);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(workspace().find(alone.id)->dependsOn, std::vector<Id<Action>>{m_first});
    QCOMPARE(workspace().undoState().undoLabel,
             QStringLiteral("“Tell the teams” after “Reach %2 of the teams”"));
    QCOMPARE(first().start, m_day);
    QTRY_VERIFY(m_page->plan().find(alone.id.value)->after.size() == 1);
    draw(m_first, view().barOf(alone.id.value).center()); // once is enough
    QCOMPARE(workspace().find(alone.id)->dependsOn.size(), std::size_t(1));
    QVERIFY(m_page->notice()->isVisible());
    QVERIFY(m_project->undo());
    QVERIFY(workspace().find(alone.id)->dependsOn.empty());
}

void TestPlanPage::milestoneWaitsByMouse()
{
    fill();
    draw(m_first, view().barOf(m_milestone.value).center());
    QCOMPARE(workspace().find(m_milestone)->after, (std::vector<Id<Action>>{m_second, m_first}));
    QVERIFY(view().ringOf(m_milestone.value).isNull()); // only actions are waited for
    QVERIFY(view().ringOf(QStringLiteral("step:4")).isNull());
}

void TestPlanPage::drawnCircleIsRefused()
{
    fill();
    Action third = second();
    third.id = newId<Action>();
    third.title = QStringLiteral("<b>Third</b>");
    third.dependsOn = {m_second};
    save(third);
    draw(third.id, view().barOf(m_first.value).center());
    QVERIFY(first().dependsOn.empty());
    const QString said = m_page->notice()->text();
    for (const char *part : {"circle", "“Agree the scope”", "“Sign the policy”", "Third"})
        QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(said));
}

void TestPlanPage::lineToNowhere_data()
{
    QTest::addColumn<int>("where");
    QTest::newRow("itself") << 0;
    QTest::newRow("a step") << 1;
    QTest::newRow("below all") << 2;
    QTest::newRow("given up") << 3;
    QTest::newRow("read only") << 4;
}

void TestPlanPage::lineToNowhere()
{
    QFETCH(const int, where);
    fill();
    QSignalSpy linked(&view(), &PlanView::linked);
    const QRectF own = view().barOf(m_first.value);
    const QPointF step(own.center().x(), own.top() - view().chart().rowHeight);
    const QPointF targets[] = {own.center(), step, QPointF(own.center().x(), 600),
                               view().barOf(m_milestone.value).center(), own.center()};
    if (where == 4) {
        view().setReadOnly(true);
        QVERIFY(view().ringOf(m_first.value).isNull());
        return;
    }
    draw(m_first, targets[where], where != 3);
    if (where == 3) {
        QTest::keyClick(&view(), Qt::Key_Escape);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, targets[where].toPoint());
    }
    QCOMPARE(linked.size(), 0);
    QCOMPARE(workspace().find(m_milestone)->after, std::vector<Id<Action>>{m_second});
    QCOMPARE(first().due, m_day.addDays(20));
}

void TestPlanPage::linesAreMovedBehind()
{
    fill();
    auto *order = child<QPushButton>("putInOrder");
    QVERIFY(!order->isVisible());
    drag(m_first, 0.99, 14);
    QVERIFY(order->isVisible());
    const int length = int(second().start.daysTo(second().due));
    order->click();
    QVERIFY(second().start > first().due);
    QVERIFY(second().start.daysTo(second().due) >= length - 4);
    QCOMPARE(workspace().find(m_milestone)->planned, second().due);
    QVERIFY(!order->isVisible());
    QVERIFY(m_project->undo());
    QCOMPARE(second().start, m_day.addDays(21));
    QCOMPARE(workspace().find(m_milestone)->planned, m_day.addDays(40));
}

void TestPlanPage::baselineIsKept()
{
    fill();
    child<QPushButton>("approveBaseline")->click();
    QCOMPARE(first().baselineStart, m_day);
    QCOMPARE(second().baselineDue, m_day.addDays(40));
    QCOMPARE(workspace().find(m_milestone)->baseline, m_day.addDays(40));
    QCOMPARE(m_page->plan().baselineEnd, m_day.addDays(40));
    drag(m_second, 0.5, 21);
    QCOMPARE(second().baselineDue, m_day.addDays(40));
    QVERIFY(*m_page->plan().find(m_second.value)->delay() > 10);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->undo());
    QVERIFY(!first().baselineStart.isValid());
}

void TestPlanPage::filtersShowLess()
{
    fill();
    Action done = first();
    done.status = TaskStatus::Done;
    done.done = done.due;
    Action aside = second();
    aside.id = newId<Action>();
    aside.dependsOn.clear();
    aside.start = m_day;
    aside.due = m_day.addDays(3);
    save(done);
    save(aside);
    auto *filters = child<QTabBar>("planFilters");
    QCOMPARE(int(view().chart().rows.size()), 5);
    filters->setCurrentIndex(1);
    QCOMPARE(int(view().chart().rows.size()), 4);
    filters->setCurrentIndex(2);
    QCOMPARE(int(view().chart().rows.size()), 3);
    for (const PlanChart::Row &row : view().chart().rows)
        QVERIFY(row.isSummary || row.isCritical);
}

void TestPlanPage::figuresExplainThemselves()
{
    fill();
    QCOMPARE(child<FigureCard>("figureEffort")->figure().note, QStringLiteral("mean 13"));
    for (const char *name : {"figureEnd", "figureEffort", "figureCost", "figureProgress"}) {
        auto *card = child<FigureCard>(name);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        auto *dialog = m_page->findChild<ArithmeticDialog *>();
        QVERIFY2(dialog && dialog->isVisible(), name);
        delete dialog;
    }
}

void TestPlanPage::stepTableAddsUp()
{
    QAbstractItemModelTester tester(m_page->steps());
    fill();
    m_page->showSteps(true);
    PlanStepModel &steps = *m_page->steps();
    QCOMPARE(steps.rowCount(), 2);
    for (const int row : {0, 1}) {
        QCOMPARE(steps.index(row, PlanStepModel::MeanColumn).data().toString(),
                 QStringLiteral("13.3"));
        QCOMPARE(steps.index(row, PlanStepModel::LabourColumn).data().toString(),
                 QStringLiteral("9,333"));
    }
    auto *table = child<QTableView>("planSteps");
    QSignalSpy goTo(m_page.get(), &PlanPage::goTo);
    table->setCurrentIndex(steps.index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(goTo.front().front().toString(), QStringLiteral("step:4"));
}

void TestPlanPage::hostileNames()
{
    fill();
    Action hostile = first();
    hostile.title = QStringLiteral("<b>%1 %n</b>\u202E\u0007 & long ").repeated(40);
    hostile.start = {};
    save(hostile);
    m_page->grab();
    m_page->show(m_first.value);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(!first().start.isValid());
    QCOMPARE(first().due, m_day.addDays(21));
    hostile.due = {};
    save(hostile);
    m_page->grab();
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(!first().due.isValid());
    m_page->show(QStringLiteral("gone"));
    QCOMPARE(view().currentKey(), m_first.value);
}

QTEST_MAIN(TestPlanPage)
#include "tst_plan_page.moc"
