// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/pages/gap_analysis/area_list_model.h"
#include "ui/pages/gap_analysis/clause_tree.h"
#include "ui/pages/gap_analysis/conformity_looks.h"
#include "ui/pages/gap_analysis/item_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace gapwright {

namespace {

const auto incident = QStringLiteral("8.6.1");

QStringList shownItems(const ItemFilterModel &rows)
{
    QStringList items;
    for (int row = 0; row < rows.rowCount(); ++row)
        items << rows.itemAt(row);
    return items;
}

} // namespace

class TestGapModels : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init() { test::refuseWarnings(); }

    void modelsKeepTheirContract();
    void aScoreRepaintsOneRow();
    void filters_data();
    void filters();
    void findsText();
    void ordersByPriority();
    void duesAreRelativeToToday();
    void theTreeShowsProgress();
    void keysMeanStatuses_data();
    void keysMeanStatuses();
};

void TestGapModels::modelsKeepTheirContract()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    ItemListModel items(session, Clock(QDate(2026, 11, 20)));
    ItemFilterModel rows(session, items);
    ClauseTreeModel tree(session);
    AreaListModel areas(session);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester itemsTester(&items, mode);
    QAbstractItemModelTester rowsTester(&rows, mode);
    QAbstractItemModelTester treeTester(&tree, mode);
    QAbstractItemModelTester areasTester(&areas, mode);
    project.fill();
    items.setClause(incident);
    rows.setFilter({.gaps = true});
    rows.setOrder(ItemOrder::Severity);
    QVERIFY(bool(session.setStatus({QStringLiteral("8.6.1-01")}, ConformityStatus::NotConforming)));
    QVERIFY(bool(session.editArea(QStringLiteral("P15"), QLatin1String("level"),
                                  [](CapabilityResult &r) { r.level = 4; })));
    session.setCurrentAssessment(project.baseline());
    rows.setFilter({});
    QCOMPARE(rows.rowCount(), 11);
    QCOMPARE(areas.rowCount() > 35, true);
}

void TestGapModels::aScoreRepaintsOneRow()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ItemListModel items(project.session(), Clock());
    QSignalSpy changes(&items, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&items, &QAbstractItemModel::modelReset);
    const int row = items.rowOf(QStringLiteral("8.6.1-05"));
    QVERIFY(bool(project.session().setStatus({QStringLiteral("8.6.1-05")},
                                             ConformityStatus::NotConforming)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), row);
    QCOMPARE(changes[0][1].toModelIndex().row(), row);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(items.index(row, ItemListModel::StatusColumn).data().toString(),
             QStringLiteral("Not conforming"));
}

void TestGapModels::filters_data()
{
    QTest::addColumn<ItemFilter>("filter");
    QTest::addColumn<QStringList>("left");
    const auto ids = [](std::initializer_list<const char *> numbers) {
        QStringList list;
        for (const char *number : numbers)
            list << QStringLiteral("8.6.1-") + QLatin1String(number);
        return list;
    };
    QTest::newRow("gaps") << ItemFilter{.gaps = true} << ids({"02", "03", "08"});
    QTest::newRow("mine") << ItemFilter{.mine = true} << ids({"03"});
    QTest::newRow("my gaps") << ItemFilter{.gaps = true, .mine = true} << ids({"03"});
    QTest::newRow("open or gap") << ItemFilter{.open = true, .gaps = true}
                                 << ids({"02", "03", "04", "05", "06", "07", "08", "09", "10",
                                         "11"});
    QTest::newRow("without evidence, gaps")
        << ItemFilter{.gaps = true, .withoutEvidence = true} << ids({"02", "08"});
    QTest::newRow("critical") << ItemFilter{.atLeast = Severity::Critical} << ids({"08"});
    QTest::newRow("nothing found") << ItemFilter{.text = QStringLiteral("zebra")} << QStringList();
}

void TestGapModels::filters()
{
    QFETCH(ItemFilter, filter);
    QFETCH(QStringList, left);
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    session.setClause(incident);
    const auto set = [&](const char *number, const std::function<void(ItemResult &)> &change) {
        const QString item = QStringLiteral("8.6.1-") + QLatin1String(number);
        return bool(session.editItem(item, QLatin1String("gap"), change));
    };
    QVERIFY(set("01", [](ItemResult &r) {
        r.status = ConformityStatus::Conforming;
        r.evidence = QStringLiteral("Seen");
    }));
    QVERIFY(set("02", [](ItemResult &r) { r.status = ConformityStatus::Partial; }));
    QVERIFY(set("03", [](ItemResult &r) {
        r.status = ConformityStatus::Partial;
        r.evidence = QStringLiteral("Half of it");
        r.owner = QStringLiteral("ada lovelace");
    }));
    QVERIFY(set("08", [](ItemResult &r) {
        r.status = ConformityStatus::NotConforming;
        r.weight = 3;
    }));
    ItemListModel items(session, Clock());
    ItemFilterModel rows(session, items);
    rows.setFilter(filter);
    QCOMPARE(shownItems(rows), left);
}

void TestGapModels::findsText()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    const auto item = QStringLiteral("8.6.1-04");
    QVERIFY(bool(session.editItem(item, QLatin1String("gap"), [](ItemResult &r) {
        r.gap = QStringLiteral("The <b>pager</b> & phone tree are unknown");
    })));
    ItemListModel items(session, Clock());
    ItemFilterModel rows(session, items);
    rows.setFilter({.text = QStringLiteral("PAGER phone")});
    QCOMPARE(shownItems(rows), QStringList{item});
    rows.setFilter({.text = QStringLiteral("8.6.1-04")});
    QCOMPARE(shownItems(rows), QStringList{item});
    // What is filtered out comes back with the change that makes it match.
    rows.setFilter({.text = QStringLiteral("telegraph")});
    QCOMPARE(rows.rowCount(), 0);
    QVERIFY(bool(session.editItem(item, QLatin1String("gap"),
                                  [](ItemResult &r) { r.gap = QStringLiteral("No telegraph"); })));
    QCOMPARE(shownItems(rows), QStringList{item});
}

void TestGapModels::ordersByPriority()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    session.setClause(incident);
    const auto rate = [&](const QString &item, int impact, int effort) {
        return bool(session.editItem(item, QLatin1String("impact"), [&](ItemResult &r) {
            r.status = ConformityStatus::Partial;
            r.impact = impact;
            r.effort = effort;
        }));
    };
    QVERIFY(rate(QStringLiteral("8.6.1-02"), 2, 1));
    QVERIFY(rate(QStringLiteral("8.6.1-07"), 5, 1));
    QVERIFY(rate(QStringLiteral("8.6.1-09"), 5, 3));
    ItemListModel items(session, Clock());
    ItemFilterModel rows(session, items);
    rows.setOrder(ItemOrder::Priority);
    QCOMPARE(shownItems(rows).mid(0, 4),
             (QStringList{QStringLiteral("8.6.1-07"), QStringLiteral("8.6.1-09"),
                          QStringLiteral("8.6.1-02"), QStringLiteral("8.6.1-01")}));
    rows.setOrder(ItemOrder::Standard);
    QCOMPARE(rows.itemAt(0), QStringLiteral("8.6.1-01"));
}

void TestGapModels::duesAreRelativeToToday()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    const auto item = QStringLiteral("8.6.1-02");
    QVERIFY(bool(session.editItem(item, QLatin1String("due"),
                                  [](ItemResult &r) { r.due = QDate(2026, 7, 14); })));
    const auto dueOn = [&](QDate today) {
        ItemListModel items(session, Clock(today));
        return items.index(items.rowOf(item), 0).data(ItemListModel::DueRole).toString();
    };
    QCOMPARE(dueOn(QDate(2026, 7, 14)), QStringLiteral("due 14 Jul"));
    QCOMPARE(dueOn(QDate(2026, 7, 15)), QStringLiteral("overdue since 14 Jul"));
    QCOMPARE(dueOn(QDate(2025, 7, 15)), QStringLiteral("due 14 Jul 2026"));
}

void TestGapModels::theTreeShowsProgress()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ClauseTreeModel tree(project.session());
    const QModelIndex leaf = tree.indexOf(incident);
    QVERIFY(leaf.isValid());
    QCOMPARE(leaf.parent().data(ClauseTreeModel::ClauseRole).toString(), QStringLiteral("8.6"));
    QCOMPARE(tree.index(0, 0).data(ClauseTreeModel::AllRole).toInt(), 364);
    QSignalSpy changes(&tree, &QAbstractItemModel::dataChanged);
    QVERIFY(bool(project.session().setStatus({QStringLiteral("8.6.1-01")},
                                             ConformityStatus::NotConforming)));
    QCOMPARE(leaf.data(ClauseTreeModel::AssessedRole).toInt(), 1);
    QCOMPARE(Verdict(leaf.data(ClauseTreeModel::VerdictRole).toInt()), Verdict::NotConforming);
    QCOMPARE(tree.index(0, 0).data(ClauseTreeModel::AssessedRole).toInt(), 1);
    QCOMPARE(changes.size(), 4); // all, 8, 8.6 and 8.6.1
}

void TestGapModels::keysMeanStatuses_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("1") << int(Qt::Key_1) << QStringLiteral("C");
    QTest::newRow("p") << int(Qt::Key_P) << QStringLiteral("P");
    QTest::newRow("n") << int(Qt::Key_N) << QStringLiteral("N");
    QTest::newRow("a") << int(Qt::Key_A) << QStringLiteral("NA");
    QTest::newRow("5") << int(Qt::Key_5) << QStringLiteral("NYO");
    QTest::newRow("u") << int(Qt::Key_U) << QStringLiteral("U");
    QTest::newRow("7 is none") << int(Qt::Key_7) << QString();
    QTest::newRow("z is none") << int(Qt::Key_Z) << QString();
}

void TestGapModels::keysMeanStatuses()
{
    QFETCH(int, key);
    QFETCH(QString, code);
    const std::optional<ConformityStatus> status = statusOfKey(key);
    QCOMPARE(status ? codeOf(*status) : QString(), code);
}

} // namespace gapwright

QTEST_MAIN(gapwright::TestGapModels)
#include "tst_gap_models.moc"
