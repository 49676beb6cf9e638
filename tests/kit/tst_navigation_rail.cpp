// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "ui/kit/navigation_rail.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace gapwright;

namespace {

std::vector<RailEntry> manyEntries()
{
    std::vector<RailEntry> entries{
        {.key = QStringLiteral("steps"), .title = QStringLiteral("Steps"), .heading = true}};
    for (int step = 1; step <= 17; ++step)
        entries.push_back({.key = QStringLiteral("step%1").arg(step),
                           .title = QStringLiteral("Step %1").arg(step),
                           .subtitle = QStringLiteral("not started"),
                           .percent = step * 5,
                           .number = QString::number(step)});
    entries.push_back(
        {.key = QStringLiteral("work"), .title = QStringLiteral("Workspaces"), .heading = true});
    for (int page = 1; page <= 9; ++page)
        entries.push_back({.key = QStringLiteral("page%1").arg(page),
                           .title = QStringLiteral("Page %1").arg(page),
                           .icon = QStringLiteral("file")});
    return entries;
}

} // namespace

class TstNavigationRail : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        test::prepareApplication();
        m_theme.apply(*qApp);
    }
    void init()
    {
        test::refuseWarnings();
        m_rail = std::make_unique<NavigationRail>(m_theme);
        m_rail->setEntries(manyEntries());
        m_rail->resize(268, 600);
        m_rail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_rail.get()));
    }
    void cleanup()
    {
        m_rail.reset();
        m_theme.resetZoom();
    }

    void modelKeepsItsContract()
    {
        RailModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setEntries(manyEntries());
        QCOMPARE(resets.count(), 1);
        std::vector<RailEntry> entries = manyEntries();
        entries[3].percent = 100;
        model.setEntries(entries);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 3);
        QCOMPARE(model.groupOf(20), QStringLiteral("work"));
        QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Step 3, 100 percent"));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsBecomeLowWhenTheRailIs()
    {
        QVERIFY(m_rail->isCompact());
        QCOMPARE(m_rail->list()->sizeHintForIndex(index("step1")).height(), 34);
        m_rail->resize(268, 1500);
        QVERIFY(!m_rail->isCompact());
        QCOMPARE(m_rail->list()->sizeHintForIndex(index("step1")).height(), 46);
        m_theme.setZoom(1.5);
        QVERIFY(m_rail->isCompact());
        QCOMPARE(m_rail->list()->sizeHintForIndex(index("step1")).height(), 51);
    }

    void openPageIsAlwaysInView_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("height");
        for (const int height : {240, 600, 1500}) {
            for (const char *key : {"step1", "step17", "page9"})
                QTest::addRow("%s %d", key, height) << QString::fromLatin1(key) << height;
        }
    }
    void openPageIsAlwaysInView()
    {
        QFETCH(QString, key);
        QFETCH(int, height);
        m_rail->setShownPage(key);
        m_rail->resize(268, height);
        QVERIFY(isInView(key));
        m_theme.setZoom(1.5);
        QVERIFY(isInView(key));
    }

    void openPageUnfoldsItsGroupAndOutlastsFolding()
    {
        m_rail->setFoldedGroups({QStringLiteral("work")});
        QVERIFY(m_rail->list()->isRowHidden(index("page2").row()));
        m_rail->setShownPage(QStringLiteral("page2"));
        QVERIFY(m_rail->foldedGroups().isEmpty());
        m_rail->setFoldedGroups({QStringLiteral("work")});
        QVERIFY(!m_rail->list()->isRowHidden(index("page2").row()));
        QVERIFY(m_rail->list()->isRowHidden(index("page3").row()));
    }

    void enterGoesAndArrowsDoNot()
    {
        QSignalSpy activated(m_rail.get(), &NavigationRail::activated);
        m_rail->setShownPage(QStringLiteral("step1"));
        QTest::keyClick(m_rail->list(), Qt::Key_Down);
        QCOMPARE(activated.count(), 0);
        QCOMPARE(m_rail->shownPage(), QStringLiteral("step1"));
        QTest::keyClick(m_rail->list(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("step2"));
    }

    void clickGoes()
    {
        QSignalSpy activated(m_rail.get(), &NavigationRail::activated);
        QTest::mouseClick(m_rail->list()->viewport(), Qt::LeftButton, {},
                          m_rail->list()->visualRect(index("step2")).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("step2"));
    }

    void headingsFold()
    {
        QSignalSpy folded(m_rail.get(), &NavigationRail::foldedGroupsChanged);
        QSignalSpy activated(m_rail.get(), &NavigationRail::activated);
        m_rail->list()->setCurrentIndex(index("steps"));
        QTest::keyClick(m_rail->list(), Qt::Key_Left);
        QCOMPARE(m_rail->foldedGroups(), QStringList{QStringLiteral("steps")});
        QVERIFY(m_rail->list()->isRowHidden(index("step1").row()));
        QTest::keyClick(m_rail->list(), Qt::Key_Right);
        QVERIFY(m_rail->foldedGroups().isEmpty());
        QTest::mouseClick(m_rail->list()->viewport(), Qt::LeftButton, {},
                          m_rail->list()->visualRect(index("steps")).center());
        QCOMPARE(m_rail->foldedGroups().size(), 1);
        QCOMPARE(folded.count(), 3);
        QCOMPARE(activated.count(), 0);
    }

    void openPageIsMarked()
    {
        m_rail->setShownPage(QStringLiteral("step2"));
        const QRect row = m_rail->list()->visualRect(index("step2"));
        const QImage picture = m_rail->list()->viewport()->grab(row).toImage();
        QVERIFY(test::hasColour(picture, m_theme.tokens().accentSoft, 2));
        const QRect other = m_rail->list()->visualRect(index("step4"));
        QVERIFY(!test::hasColour(m_rail->list()->viewport()->grab(other).toImage(),
                                 m_theme.tokens().accentSoft, 2));
    }

    void footStandsBelowTheList()
    {
        auto *foot = new QLabel(QStringLiteral("47 %"));
        m_rail->setFoot(foot);
        QCoreApplication::processEvents();
        QCOMPARE_GT(foot->geometry().top(), m_rail->list()->geometry().bottom());
    }

private:
    QModelIndex index(const char *key) const
    {
        return m_rail->model()->index(m_rail->model()->rowOf(QLatin1String(key)));
    }
    bool isInView(const QString &key) const
    {
        const QRect row =
            m_rail->list()->visualRect(m_rail->model()->index(m_rail->model()->rowOf(key)));
        return m_rail->list()->viewport()->rect().contains(row);
    }

    Theme m_theme;
    std::unique_ptr<NavigationRail> m_rail;
};

QTEST_MAIN(TstNavigationRail)
#include "tst_navigation_rail.moc"
