// SPDX-License-Identifier: GPL-3.0-or-later
// Results that come from elsewhere: inherited from another standard, carried over from 2011.
#include "assessment/report_check.h"
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "services/transition_import.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/rating_buttons.h"
#include "ui/pages/assessments/csv_dialogs.h"
#include "ui/pages/assessments/inherit_dialog.h"
#include "ui/pages/assessments/transition_dialog.h"
#include "ui/pages/assessments/transition_model.h"
#include "ui/pages/gap_analysis/filter_bar.h"
#include "ui/pages/gap_analysis/item_editor.h"
#include "ui/pages/gap_analysis/item_list_model.h"
#include "ui/pages/report/report_data.h"
#include "ui/pages/welcome/preferences.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace gapwright;

class TestOrigins : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void inheritsInOneStep();
    void partialAddsMore();
    void lockedAssessmentInheritsNothing();
    void listAndEditorShowTheMark();
    void scoringConfirms_data();
    void scoringConfirms();
    void filterShowsWhatIsToConfirm();
    void reportCheckNamesThem();
    void reviewsEveryRow();
    void acceptsRowByRow();
    void carriesOverInOneStep();
    void problemsAreShown();
    void readsFromAFile();
    void dialogsHaveNames();

private:
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    [[nodiscard]] TransitionPlan planOf(const QByteArray &csv) const;
    [[nodiscard]] int waiting() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
};

namespace {

const QByteArray sampleCsv = "clause,status,note\n8.2,P,no trend\n4.5.4,C,\n9.3#policy,C,\n"
                             "12.1,N,\n5.3,,\n6.3.3,N,no test\n";

template <class T> T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

} // namespace

void TestOrigins::initTestCase()
{
    test::prepareApplication();
}

void TestOrigins::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
}

void TestOrigins::cleanup()
{
    m_project.reset();
    m_theme.reset();
}

TransitionPlan TestOrigins::planOf(const QByteArray &csv) const
{
    return *readTransition(csv, QStringLiteral("old.csv"), session().data(),
                           m_project->catalogue());
}

int TestOrigins::waiting() const
{
    return int(std::ranges::count_if(session().data().results, awaitsConfirmation));
}

void TestOrigins::inheritsInOneStep()
{
    InheritDialog dialog(*m_theme, session(), nullptr);
    auto *standard = child<ComboField>(dialog, "inheritStandard");
    QCOMPARE(standard->count(), 3);
    const int count = int(dialog.plan().items.size());
    QVERIFY(count > 50);
    QCOMPARE(child<QTableWidget>(dialog, "inheritPreview")->rowCount(), count);
    QVERIFY(!child<QLabel>(dialog, "inheritExplanation")->text().isEmpty());
    const double before = session().scores().overall.percent.value_or(-1);
    dialog.verbButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(waiting(), count);
    QCOMPARE(session().scores().overall.percent.value_or(-1), before); // nothing was scored
    QVERIFY(m_project->undo());
    QCOMPARE(waiting(), 0);
}

void TestOrigins::partialAddsMore()
{
    InheritDialog dialog(*m_theme, session(), nullptr);
    const size_t same = dialog.plan().items.size();
    child<QCheckBox>(dialog, "inheritPartial")->setChecked(true);
    QVERIFY(dialog.plan().items.size() > same);
    auto *standard = child<ComboField>(dialog, "inheritStandard");
    standard->setCurrentIndex(1);
    emit standard->keyChosen(standard->key());
    QCOMPARE(int(dialog.plan().standard), standard->key().toInt());
}

void TestOrigins::lockedAssessmentInheritsNothing()
{
    session().setCurrentAssessment(m_project->baseline());
    QVERIFY(session().isLocked());
    const InheritDialog dialog(*m_theme, session(), nullptr);
    QVERIFY(!dialog.verbButton()->isEnabled() && !dialog.reason().isEmpty());
    QCOMPARE(dialog.reason(), session().lockReason());
}

void TestOrigins::listAndEditorShowTheMark()
{
    const InheritPlan plan =
        inheritFrom(LinkedStandard::Iso27001, false, session().data(), m_project->catalogue());
    QVERIFY(session().takeOver(labelOf(plan), plan.changed));
    const QString item = plan.items.front().item;
    ItemListModel model(session(), Clock());
    const QModelIndex text = model.index(model.rowOf(item), ItemListModel::TextColumn);
    const QString mark = QStringLiteral("inherited from ISO/IEC 27001:2022, confirm");
    QCOMPARE(text.data(ItemListModel::OriginRole).toString(), mark);
    QVERIFY(text.data(Qt::AccessibleTextRole).toString().contains(mark));
    ItemEditor editor(*m_theme, session());
    editor.setItem(item);
    auto *origin = child<QLabel>(editor, "origin");
    QVERIFY(!origin->isHidden());
    QVERIFY(origin->text().contains(QStringLiteral("confirm it by scoring")));
    QVERIFY(session().setStatus({item}, ConformityStatus::Partial));
    QVERIFY(origin->text().endsWith(QStringLiteral("confirmed.")));
    QVERIFY(text.data(ItemListModel::OriginRole).toString().isEmpty());
    editor.setItem(QStringLiteral("8.6.1-03"));
    QVERIFY(origin->isHidden());
}

void TestOrigins::scoringConfirms_data()
{
    QTest::addColumn<ConformityStatus>("status");
    QTest::addColumn<bool>("confirms");
    QTest::newRow("another status") << ConformityStatus::NotConforming << true;
    QTest::newRow("the same status") << ConformityStatus::Partial << true;
    QTest::newRow("not assessed") << ConformityStatus::Unassessed << false;
}

void TestOrigins::scoringConfirms()
{
    QFETCH(ConformityStatus, status);
    QFETCH(bool, confirms);
    const TransitionPlan plan = planOf("clause,status\n5.3,P\n");
    QVERIFY(session().takeOver(labelOf(plan),
                               carriedResults(plan, allRowsOf(plan), m_project->catalogue())));
    const QString item = QStringLiteral("8.5.2.2-01");
    QCOMPARE(session().resultOf(item)->status, ConformityStatus::Partial);
    QVERIFY(session().setStatus({item}, status));
    QCOMPARE(session().resultOf(item)->originConfirmed, confirms);
}

void TestOrigins::filterShowsWhatIsToConfirm()
{
    const InheritPlan plan =
        inheritFrom(LinkedStandard::Iso9001, false, session().data(), m_project->catalogue());
    QVERIFY(session().takeOver(labelOf(plan), plan.changed));
    FilterBar bar(*m_theme);
    auto *toggle = child<QToolButton>(bar, "filterToConfirm");
    QVERIFY(toggle->isHidden()); // nothing is known to wait
    bar.setWaiting(int(plan.items.size()));
    QVERIFY(!toggle->isHidden());
    toggle->click();
    bar.setWaiting(0);
    QVERIFY(!toggle->isHidden()); // it is on
    QVERIFY(bar.filter().toConfirm && bar.filter().isActive());
    ItemListModel source(session(), Clock());
    ItemFilterModel model(session(), source);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(bar.filter());
    QCOMPARE(model.rowCount(), int(plan.items.size()));
    bar.setFilter({});
    QVERIFY(!bar.filter().toConfirm);
}

void TestOrigins::reportCheckNamesThem()
{
    const InheritPlan plan =
        inheritFrom(LinkedStandard::Iso22301, false, session().data(), m_project->catalogue());
    QVERIFY(session().takeOver(labelOf(plan), plan.changed));
    GapReportData data;
    data.current = session().data();
    const auto concerns = concernsOf(data);
    const auto found =
        std::ranges::find(concerns, ReportConcern::Kind::OriginUnconfirmed, &ReportConcern::kind);
    QVERIFY(found != concerns.end());
    QCOMPARE(found->items.size(), qsizetype(plan.items.size()));
}

void TestOrigins::reviewsEveryRow()
{
    const TransitionPlan plan = planOf(sampleCsv);
    TransitionModel model(plan, m_project->catalogue());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(plan.rows.size() + plan.missing.size()));
    QCOMPARE(model.accepted(), (QSet<int>{2, 3, 7}));
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row, TransitionModel::OutcomeColumn).data().toString().isEmpty());
        QVERIFY(!model.explanation(row).isEmpty());
    }
    QVERIFY(model.index(0, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.index(3, 0).data(Qt::CheckStateRole).isValid()); // unknown
    QVERIFY(model.index(1, 0).data(TransitionModel::DoubtRole).toBool()); // one to many
    QVERIFY(model.explanation(0).contains(QStringLiteral("no trend")));
}

void TestOrigins::acceptsRowByRow()
{
    TransitionDialog dialog(*m_theme, session(), planOf(sampleCsv), nullptr);
    TransitionModel &model = *dialog.model();
    const QString all = dialog.verbButton()->text();
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(dialog.verbButton()->text() != all);
    child<QPushButton>(dialog, "acceptNone")->click();
    QVERIFY(!dialog.verbButton()->isEnabled() && !dialog.reason().isEmpty());
    child<QPushButton>(dialog, "acceptAll")->click();
    QCOMPARE(dialog.verbButton()->text(), all);
    QVERIFY(!model.setData(model.index(3, 0), Qt::Checked, Qt::CheckStateRole));
    auto *queue = child<QTableView>(dialog, "transitionQueue");
    auto *filter = child<ComboField>(dialog, "transitionFilter");
    filter->setKey(QStringLiteral("carried"));
    emit filter->keyChosen(filter->key());
    QCOMPARE(queue->model()->rowCount(), 3);
    filter->setKey(QStringLiteral("nothing"));
    emit filter->keyChosen(filter->key());
    QCOMPARE(queue->model()->rowCount(), model.rowCount() - 3);
}

void TestOrigins::carriesOverInOneStep()
{
    TransitionDialog dialog(*m_theme, session(), planOf(sampleCsv), nullptr);
    dialog.verbButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const ItemResult *result = session().resultOf(QStringLiteral("8.6.3-01"));
    QCOMPARE(result->status, ConformityStatus::Partial);
    QCOMPARE(result->origin, ResultOrigin::CarriedOver);
    QCOMPARE(result->originSource, QStringLiteral("2011: 8.2"));
    QVERIFY(result->gap.contains(QStringLiteral("no trend")));
    QVERIFY(waiting() > 20);
    QVERIFY(m_project->undo());
    QCOMPARE(waiting(), 0);
    QCOMPARE(session().resultOf(QStringLiteral("8.6.3-01"))->status, ConformityStatus::Unassessed);
}

void TestOrigins::problemsAreShown()
{
    const TransitionDialog dialog(*m_theme, session(), planOf("clause,status\n8.2,maybe\n"),
                                  nullptr);
    QVERIFY(!dialog.verbButton()->isEnabled() && !dialog.reason().isEmpty());
    auto *problems = child<QTableWidget>(dialog, "importPreview");
    QCOMPARE(problems->rowCount(), 1);
    QVERIFY(problems->item(0, 2)->text().contains(QStringLiteral("row 2")));
}

void TestOrigins::readsFromAFile()
{
    const QString path = m_project->folder() + QStringLiteral("/old.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sampleCsv);
    file.close();
    Preferences preferences;
    QWidget window;
    CsvDialogs dialogs(*m_theme, preferences, &window);
    QSignalSpy notices(&dialogs, &CsvDialogs::notice);
    dialogs.setSession(&session());
    dialogs.reviewTransition(path);
    QTRY_VERIFY(window.findChild<TransitionDialog *>());
    dialogs.reviewTransition(QStringLiteral("/no/such/file.csv"));
    QTRY_COMPARE(notices.count(), 1);
    QVERIFY(!notices.front().at(1).toBool());
    delete window.findChild<TransitionDialog *>();
}

void TestOrigins::dialogsHaveNames()
{
    InheritDialog inherit(*m_theme, session(), nullptr);
    TransitionDialog transition(*m_theme, session(), planOf(sampleCsv), nullptr);
    for (QDialog *dialog :
         {static_cast<QDialog *>(&inherit), static_cast<QDialog *>(&transition)}) {
        dialog->show();
        QVERIFY(!dialog->windowTitle().isEmpty());
        QVERIFY(dialog->minimumSizeHint().width() <= 1280);
        QVERIFY(dialog->minimumSizeHint().height() <= 700);
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestOrigins)
#include "tst_origins.moc"
