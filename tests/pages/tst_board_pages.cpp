// SPDX-License-Identifier: GPL-3.0-or-later
// KPI board, competence matrix and communication plan as pages: filled and used by keyboard.
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/communications/communication_page.h"
#include "ui/pages/competences/competence_dialog.h"
#include "ui/pages/competences/competence_edits.h"
#include "ui/pages/competences/competence_page.h"
#include "ui/pages/competences/competence_table.h"
#include "ui/pages/kpis/kpi_board_model.h"
#include "ui/pages/kpis/kpi_board_page.h"
#include "ui/pages/kpis/kpi_board_table.h"
#include "ui/pages/kpis/kpi_library.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/record_panel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace gapwright;

class TestBoardPages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void emptyBoardLeadsToTheLibrary();
    void libraryKpisAreTiedToTheirProcess();
    void valuesAreRecordedByKeyboard();
    void wrongValueStaysAndIsExplained();
    void boardFilters();
    void kpiIsOpenedFromTheBoard();
    void competencesAreRatedByKeyboard();
    void personWithoutRoleIsRefused();
    void needOfARoleReachesItsHolders();
    void newCompetenceIsARow();
    void onlyGapsHidesTheRest();
    void communicationIsAddedAndDone();
    void planIsArranged();
    void readOnlyProjectIsNotEdited();

private:
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    [[nodiscard]] Workspace &workspace() const { return m_project->workspace(); }
    template <class R> R add(R record)
    {
        record.id = newId<R>();
        const Outcome done =
            workspace().edit(QStringLiteral("Add"), [&](Edit &edit) { edit.save(record); });
        return done ? record : R{};
    }
    PerformanceIndicator addKpi(const char *name, const Id<Process> &process = {})
    {
        PerformanceIndicator kpi;
        kpi.name = QString::fromLatin1(name);
        kpi.unit = QStringLiteral("%");
        kpi.direction = TargetDirection::HigherIsBetter;
        kpi.target = Quantity::of(90);
        kpi.amber = Quantity::of(80);
        kpi.collect = Frequency::Monthly;
        kpi.process = process;
        return add(kpi);
    }
    Person addPerson(const char *name)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        return add(person);
    }
    Role addRole(const char *name, const std::vector<Id<Person>> &appointed)
    {
        Role role;
        role.name = QString::fromLatin1(name);
        role.appointed = appointed;
        return add(role);
    }
    template <class Page> void show(Page &page)
    {
        page.resize(1012, 610);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    static void type(QWidget *widget, const char *text)
    {
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(widget, *letter);
    }
    static bool showsEmptyState(const QWidget &page)
    {
        bool shows = false;
        for (const EmptyState *state : page.findChildren<EmptyState *>())
            shows |= state->isVisible();
        return shows;
    }
    /// The line that is being typed into.
    static QLineEdit *editor(KpiBoardPage &page)
    {
        return page.table()->findChild<QLineEdit *>(QStringLiteral("kpiValue"));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
};

void TestBoardPages::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
}

void TestBoardPages::cleanup()
{
    m_project.reset();
    m_theme.reset();
}

void TestBoardPages::emptyBoardLeadsToTheLibrary()
{
    KpiBoardPage page(*m_theme, session());
    show(page);
    QVERIFY(showsEmptyState(page));
    page.chooseFromLibrary();
    auto *dialog = page.findChild<KpiLibraryDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->table()->model()->rowCount() > 100);
    QVERIFY(!dialog->verbButton()->isEnabled() && !dialog->reason().isEmpty());
    dialog->table()->selectRow(0);
    dialog->table()->selectionModel()->select(dialog->table()->model()->index(1, 0),
                                              QItemSelectionModel::Select
                                                  | QItemSelectionModel::Rows);
    QVERIFY(dialog->verbButton()->isEnabled());
    dialog->verbButton()->click();
    QCOMPARE(workspace().all<PerformanceIndicator>().size(), size_t(2));
    QCOMPARE(page.model()->rowCount(), 2);
    QVERIFY(m_project->isSaved());
    QVERIFY(m_project->undo()); // one step
    QVERIFY(workspace().all<PerformanceIndicator>().empty());
}

void TestBoardPages::libraryKpisAreTiedToTheirProcess()
{
    Process process;
    process.id.value = QStringLiteral("p");
    process.clause = QStringLiteral(" 8.6.1 ");
    process.owner.value = QStringLiteral("owner");
    bool sawTarget = false;
    for (const CapabilityArea &area : m_project->catalogue().areas()) {
        for (const Kpi &kpi : area.kpis) {
            const PerformanceIndicator made = indicatorOf(kpi, area, {&process, 1});
            QVERIFY2(!made.name.isEmpty() && !made.formula.isEmpty() && !made.unit.isEmpty(),
                     qPrintable(kpi.id));
            QVERIFY2(made.direction != TargetDirection::NotStated && made.target,
                     qPrintable(kpi.id));
            QVERIFY2(made.collect != Frequency::NotStated, qPrintable(kpi.id));
            QCOMPARE(made.process == process.id, area.clauses.contains(QStringLiteral("8.6.1")));
            QCOMPARE(made.owner.isSet(), made.process.isSet());
            if (kpi.direction == KpiDirection::Target && kpi.amber > 0) {
                sawTarget = true;
                QCOMPARE(lightOf(made, Quantity::of(kpi.target + kpi.amber)), TrafficLight::Green);
                QCOMPARE(lightOf(made, Quantity::of(kpi.target + 2 * kpi.amber)),
                         TrafficLight::Amber);
            }
            QCOMPARE(lightOf(made, made.target), TrafficLight::Green);
        }
    }
    QVERIFY(sawTarget); // else nothing above looked at figures with a value to hit
}

void TestBoardPages::valuesAreRecordedByKeyboard()
{
    const PerformanceIndicator first = addKpi("A first");
    const PerformanceIndicator second = addKpi("B second");
    KpiBoardPage page(*m_theme, session());
    QAbstractItemModelTester tester(page.model());
    show(page);
    QVERIFY(page.table()->select(first.id.value));
    page.table()->setFocus();
    type(page.table(), "8");
    QVERIFY(editor(page));
    QCOMPARE(editor(page)->text(), QStringLiteral("8"));
    type(editor(page), "5");
    QTest::keyClick(editor(page), Qt::Key_Return);
    QTRY_COMPARE(workspace().all<Measurement>().size(), size_t(1));
    const Measurement made = workspace().all<Measurement>().front();
    QVERIFY(made.kpi == first.id);
    QCOMPARE(made.value->toDouble(), 85.0);
    QCOMPARE(made.status, MeasurementStatus::Amber);
    QVERIFY(!made.period.isEmpty() && made.periodEnd < QDate::currentDate());
    QTRY_COMPARE(page.table()->currentId(), second.id.value); // on to the row below
    const int row = page.model()->rowOf(first.id.value);
    QCOMPARE(page.model()->index(row, KpiBoardModel::ValueColumn).data().toString(),
             QStringLiteral("85 %"));
    QCOMPARE(page.model()
                 ->index(row, KpiBoardModel::StatusColumn)
                 .data(Qt::AccessibleTextRole)
                 .toString(),
             QStringLiteral("Near target"));
    QVERIFY(m_project->isSaved());
    QVERIFY(m_project->undo());
    QTRY_COMPARE(page.model()->index(row, KpiBoardModel::ValueColumn).data().toString(), QString());
}

void TestBoardPages::wrongValueStaysAndIsExplained()
{
    const PerformanceIndicator kpi = addKpi("A <b>first</b>");
    KpiBoardPage page(*m_theme, session());
    show(page);
    const QModelIndex cell =
        page.model()->index(page.model()->rowOf(kpi.id.value), KpiBoardModel::EntryColumn);
    QVERIFY(page.model()->setData(cell, QStringLiteral("9x"), Qt::EditRole));
    QTRY_VERIFY(page.notice()->isVisible());
    QVERIFY(page.notice()->text().contains(QStringLiteral("“9x”")));
    QVERIFY(page.notice()->text().contains(kpi.name));
    QCOMPARE(cell.data().toString(), QStringLiteral("9x"));
    QVERIFY(workspace().all<Measurement>().empty());
    QVERIFY(page.model()->setData(cell, QStringLiteral("92.5"), Qt::EditRole));
    QTRY_COMPARE(workspace().all<Measurement>().size(), size_t(1));
    QVERIFY(!page.notice()->isVisible());
    QCOMPARE(cell.data().toString(), QString());
}

void TestBoardPages::boardFilters()
{
    Process process;
    process.name = QStringLiteral("Incidents");
    process = add(process);
    const PerformanceIndicator tied = addKpi("Tied", process.id);
    const PerformanceIndicator loose = addKpi("Loose");
    Measurement measured;
    measured.kpi = tied.id;
    measured.periodEnd = QDate::currentDate();
    measured.value = Quantity::of(10);
    add(measured);
    KpiBoardPage page(*m_theme, session());
    QAbstractItemModelTester tester(page.model());
    show(page);
    auto *processes = page.findChild<ComboField *>(QStringLiteral("kpiProcess"));
    auto *states = page.findChild<ComboField *>(QStringLiteral("kpiShow"));
    const auto choose = [&](ComboField *field, const QString &key) {
        field->setKey(key);
        emit field->keyChosen(key);
        QStringList names;
        for (int row = 0; row < page.model()->rowCount(); ++row)
            names << page.model()->rowAt(row).kpi.name;
        return names;
    };
    QCOMPARE(choose(processes, {}), (QStringList{tied.name, loose.name})); // processes first
    QCOMPARE(choose(processes, process.id.value), QStringList{tied.name});
    QCOMPARE(choose(processes, QStringLiteral("-")), QStringList{loose.name});
    choose(processes, {});
    const auto key = [](KpiWanted::Show show) { return QString::number(int(show)); };
    QCOMPARE(choose(states, key(KpiWanted::Show::OffTarget)), QStringList{tied.name});
    QCOMPARE(choose(states, key(KpiWanted::Show::ToMeasure)), QStringList{loose.name});
    QCOMPARE(choose(states, key(KpiWanted::Show::WithoutStatus)), QStringList{loose.name});
    QVERIFY(choose(states, key(KpiWanted::Show::OnTarget)).isEmpty());
    page.showRecord(loose.id.value); // what is asked for is shown, whatever the filter
    QCOMPARE(page.table()->currentId(), loose.id.value);
}

void TestBoardPages::kpiIsOpenedFromTheBoard()
{
    const PerformanceIndicator kpi = addKpi("A first");
    KpiBoardPage page(*m_theme, session());
    show(page);
    QSignalSpy gone(&page, &KpiBoardPage::goTo);
    page.findChild<QPushButton *>(QStringLiteral("openKpi"))->click();
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().toString(), QStringLiteral("register/kpis/") + kpi.id.value);
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("measurementsParts"))->isVisibleTo(&page));
}

void TestBoardPages::competencesAreRatedByKeyboard()
{
    const Person ada = addPerson("Ada");
    const Person bob = addPerson("Bob");
    const Role role = addRole("Owner", {ada.id, bob.id});
    QVERIFY(needCompetence(workspace(), QStringLiteral("Audits"), ada.id, 3));
    CompetencePage page(*m_theme, session());
    QAbstractItemModelTester tester(page.model());
    show(page);
    QCOMPARE(page.model()->rowCount(), 1);
    QCOMPARE(page.model()->columnCount(), 2);
    page.table()->setCurrentIndex(page.model()->index(0, 1));
    QCOMPARE(page.model()->cellAt(page.table()->currentIndex()).state, CompetenceState::NotRated);
    QTest::keyClick(page.table(), Qt::Key_2); // Bob has no record yet
    const auto cell = [&] { return page.model()->cellAt(page.model()->index(0, 1)); };
    QCOMPARE(cell().held, 2);
    QCOMPARE(cell().needed, 3);
    QCOMPARE(cell().state, CompetenceState::Gap);
    QCOMPARE(workspace().all<Competence>().size(), size_t(2));
    const Competence *made = workspace().find(cell().records.front());
    QVERIFY(made && made->role == role.id && made->person == bob.id);
    QCOMPARE(made->gap, std::optional(1));
    QTest::keyClick(page.table(), '-');
    QCOMPARE(cell().needed, 2);
    QCOMPARE(cell().state, CompetenceState::Met);
    QTest::keyClick(page.table(), '+');
    QTest::keyClick(page.table(), '+');
    QCOMPARE(cell().needed, 4);
    auto *held = page.findChild<ComboField *>(QStringLiteral("heldLevel"));
    QCOMPARE(held->key(), QStringLiteral("2"));
    emit held->keyChosen(QStringLiteral("5")); // by click
    QCOMPARE(cell().held, 5);
    QSignalSpy gone(&page, &CompetencePage::goTo);
    QTest::keyClick(page.table(), Qt::Key_Return);
    QCOMPARE(gone.first().first().toString(),
             QStringLiteral("register/competences/") + made->id.value);
    QVERIFY(m_project->isSaved());
    QVERIFY(m_project->undo());
    QTRY_COMPARE(cell().held, 2);
}

void TestBoardPages::personWithoutRoleIsRefused()
{
    const Person ada = addPerson("Ada");
    const Person bob = addPerson("Bob");
    addRole("Owner", {ada.id});
    QVERIFY(rateCompetence(workspace(), QStringLiteral("Audits"), ada.id, 3));
    const Outcome refused = rateCompetence(workspace(), QStringLiteral("Audits"), bob.id, 3);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("Bob")));
    QCOMPARE(workspace().all<Competence>().size(), size_t(1));
}

void TestBoardPages::needOfARoleReachesItsHolders()
{
    const Person ada = addPerson("Ada");
    const Person bob = addPerson("Bob");
    const Role role = addRole("Owner", {ada.id, bob.id});
    const Role vacant = addRole("Vacant", {});
    QVERIFY(rateCompetence(workspace(), QStringLiteral("Audits"), ada.id, 3));
    CompetencePage page(*m_theme, session());
    show(page);
    page.showRoles(true);
    QCOMPARE(page.model()->columnCount(), 2);
    page.table()->setCurrentIndex(page.model()->index(0, 0));
    QTest::keyClick(page.table(), Qt::Key_4);
    const CompetenceCell cell = page.model()->cellAt(page.model()->index(0, 0));
    QCOMPARE(cell.needed, 4);
    QCOMPARE(cell.holders, 2);
    QCOMPARE(cell.met, 0);
    QCOMPARE(workspace().all<Competence>().size(), size_t(2));
    page.table()->setCurrentIndex(page.model()->index(0, 1));
    QTest::keyClick(page.table(), Qt::Key_4);
    QVERIFY(page.notice()->isVisible());
    QVERIFY(page.notice()->text().contains(vacant.name));
    QCOMPARE(workspace().all<Competence>().size(), size_t(2));
    Q_UNUSED(role)
}

void TestBoardPages::newCompetenceIsARow()
{
    const Person ada = addPerson("Ada");
    const Role role = addRole("Owner", {ada.id});
    CompetencePage page(*m_theme, session());
    show(page);
    page.addCompetence();
    auto *dialog = page.findChild<CompetenceDialog *>();
    QVERIFY(dialog);
    dialog->verbButton()->click();
    QVERIFY(!dialog->refusal().isEmpty());
    dialog->findChild<QLineEdit *>(QStringLiteral("competenceName"))
        ->setText(QStringLiteral("<b>Leads</b> audits"));
    dialog->verbButton()->click();
    QCOMPARE(page.model()->rowCount(), 1);
    QCOMPARE(workspace().all<Competence>().front().role, role.id);
    QCOMPARE(page.model()->cellAt(page.model()->index(0, 0)).needed, 3);
}

void TestBoardPages::onlyGapsHidesTheRest()
{
    const Person ada = addPerson("Ada");
    addRole("Owner", {ada.id});
    for (const char *name : {"Audits", "Talks"}) {
        QVERIFY(needCompetence(workspace(), QString::fromLatin1(name), ada.id, 2));
        QVERIFY(
            rateCompetence(workspace(), QString::fromLatin1(name), ada.id, *name == 'A' ? 3 : 1));
    }
    CompetencePage page(*m_theme, session());
    QAbstractItemModelTester tester(page.model());
    show(page);
    QCOMPARE(page.model()->rowCount(), 2);
    page.findChild<QCheckBox *>(QStringLiteral("onlyGaps"))->setChecked(true);
    QCOMPARE(page.model()->rowCount(), 1);
    QCOMPARE(page.model()->rowAt(0).competence, QStringLiteral("Talks"));
    QTest::keyClick(page.table(), Qt::Key_2);
    QCOMPARE(page.model()->rowCount(), 0);
    QVERIFY(showsEmptyState(page));
}

void TestBoardPages::communicationIsAddedAndDone()
{
    ProjectWatch watch(session());
    CommunicationPage page(*m_theme, session(), watch);
    QAbstractItemModelTester tester(page.model());
    show(page);
    page.addCommunication();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    auto *form = page.panel()->editor()->form();
    auto *topic = qobject_cast<QLineEdit *>(form->editorOf(QLatin1String("topic")));
    auto *timing = qobject_cast<QLineEdit *>(form->editorOf(QLatin1String("timing")));
    QVERIFY(topic && timing);
    topic->setText(QStringLiteral("<i>Service</i> report"));
    timing->setText(QStringLiteral("every month"));
    page.commitPending();
    QTRY_COMPARE(page.model()->index(0, CommunicationModel::TopicColumn).data().toString(),
                 QStringLiteral("<i>Service</i> report"));
    QCOMPARE(page.model()->rowAt(0).planned.state, CommunicationState::NotYet);
    page.markDone();
    QCOMPARE(workspace().all<Communication>().front().lastDone, QDate::currentDate());
    QCOMPARE(page.model()->rowAt(0).planned.state, CommunicationState::Planned);
    QVERIFY(m_project->isSaved());
    QVERIFY(m_project->undo());
    QTRY_COMPARE(page.model()->rowAt(0).planned.state, CommunicationState::NotYet);
}

void TestBoardPages::planIsArranged()
{
    const auto communication = [&](const char *topic, const char *audience, int daysAgo,
                                   CommunicationDirection direction) {
        Communication one;
        one.topic = QString::fromLatin1(topic);
        one.audience = QString::fromLatin1(audience);
        one.timing = QStringLiteral("monthly");
        one.lastDone = QDate::currentDate().addDays(-daysAgo);
        one.direction = direction;
        add(one);
    };
    communication("first due", "Z", 60, CommunicationDirection::Internal);
    communication("later", "A", 1, CommunicationDirection::External);
    ProjectWatch watch(session());
    CommunicationPage page(*m_theme, session(), watch);
    QAbstractItemModelTester tester(page.model());
    show(page);
    const auto topics = [&] {
        QStringList all;
        for (int row = 0; row < page.model()->rowCount(); ++row)
            all << page.model()->rowAt(row).planned.communication.topic;
        return all.join(QLatin1Char(','));
    };
    QCOMPARE(topics(), QStringLiteral("first due,later"));
    page.findChild<QTabBar *>(QStringLiteral("communicationViews"))->setCurrentIndex(1);
    QCOMPARE(topics(), QStringLiteral("later,first due"));
    auto *direction = page.findChild<ComboField *>(QStringLiteral("communicationDirection"));
    direction->setKey(QString::number(int(CommunicationDirection::External)));
    emit direction->keyChosen(direction->key());
    QCOMPARE(topics(), QStringLiteral("later"));
}

void TestBoardPages::readOnlyProjectIsNotEdited()
{
    const PerformanceIndicator kpi = addKpi("A first");
    KpiBoardPage page(*m_theme, session());
    show(page);
    page.model()->setMayEdit(false);
    const QModelIndex cell =
        page.model()->index(page.model()->rowOf(kpi.id.value), KpiBoardModel::EntryColumn);
    QVERIFY(!(cell.flags() & Qt::ItemIsEditable));
    page.model()->setMayEdit(true);
    QVERIFY(cell.flags() & Qt::ItemIsEditable);
    QVERIFY(!(cell.siblingAtColumn(KpiBoardModel::NameColumn).flags() & Qt::ItemIsEditable));
}

QTEST_MAIN(TestBoardPages)
#include "tst_board_pages.moc"
