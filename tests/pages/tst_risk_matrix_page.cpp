// SPDX-License-Identifier: GPL-3.0-or-later
// The risk matrix as a page: what it shows follows the register, and cells lead to records.
#include "pages/page_test.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/combo_field.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/risks/risk_list_model.h"
#include "ui/pages/risks/risk_matrix_page.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace gapwright;

class TestRiskMatrixPage : public test::PageTest<RiskMatrixPage> {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void emptyRegisterLeadsToIt();
    void cellListsItsRisksByKeyboard();
    void riskOpensItsRecord();
    void clickChoosesACell();
    void viewsShowBeforeAndAfter();
    void filtersNarrow();
    void thresholdsComeFromTheSettings();
    void editsAreSeenAtOnce();
    void listKeepsItsPromises();
    void matrixIsWritten();

private:
    [[nodiscard]] QStringList listed() const;
    Risk add(const char *code, int likelihood, int impact, std::optional<int> residual = {});
    void save(const Risk &risk)
    {
        QVERIFY(workspace().edit(QStringLiteral("Risk"), [&](Edit &edit) { edit.save(risk); }));
    }
};

void TestRiskMatrixPage::init()
{
    QVERIFY(showPage({1000, 700}));
}

void TestRiskMatrixPage::cleanup()
{
    dropPage();
}

Risk TestRiskMatrixPage::add(const char *code, int likelihood, int impact,
                             std::optional<int> residual)
{
    Risk risk;
    risk.id = newId<Risk>();
    risk.code = QString::fromUtf8(code);
    risk.description = QStringLiteral("What may happen with ") + risk.code;
    risk.likelihood = Level15(likelihood);
    risk.impact = Level15(impact);
    risk.residual = residual;
    (void)workspace().edit(QStringLiteral("Risk"), [&](Edit &edit) { edit.save(risk); });
    return risk;
}

QStringList TestRiskMatrixPage::listed() const
{
    QStringList codes;
    for (int row = 0; row < m_page->list()->rowCount(); ++row)
        codes << m_page->list()->riskAt(row).code;
    return codes;
}

void TestRiskMatrixPage::emptyRegisterLeadsToIt()
{
    QSignalSpy goTo(m_page.get(), &RiskMatrixPage::goTo);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName().isEmpty())
            button->click();
    }
    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo.front().front().toString(), QStringLiteral("register/risks"));
}

void TestRiskMatrixPage::cellListsItsRisksByKeyboard()
{
    add("R-1", 5, 2);
    add("R-2", 4, 2);
    add("R-3", 0, 0);
    auto *chart = find<ChartView>("riskChart");
    chart->grab();
    QVERIFY(chart->accessibleDescription().contains(QLatin1String("R-1")));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home); // 5/1
    QTest::keyClick(chart, Qt::Key_Right); // 5/2
    QCOMPARE(chart->currentKey(), QStringLiteral("5/2"));
    QTest::keyClick(chart, Qt::Key_Down); // 4/2
    QCOMPARE(chart->currentKey(), QStringLiteral("4/2"));
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(listed(), QStringList{QStringLiteral("R-2")});
    QCOMPARE(m_page->grid().selected.likelihood, 4);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(int(listed().size()), 3);
    m_page->chooseCell(QStringLiteral("unplaced"));
    QCOMPARE(listed(), QStringList{QStringLiteral("R-3")});
    find<QPushButton>("showAllRisks")->click();
    QCOMPARE(int(listed().size()), 3);
}

void TestRiskMatrixPage::riskOpensItsRecord()
{
    const Risk risk = add("R-1", 5, 2);
    QSignalSpy goTo(m_page.get(), &RiskMatrixPage::goTo);
    auto *table = find<ListTable>("riskTable");
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(goTo.front().front().toString(), QStringLiteral("register/risks/") + risk.id.value);
}

void TestRiskMatrixPage::clickChoosesACell()
{
    add("R-1", 3, 3);
    add("R-2", 1, 1);
    auto *chart = find<ChartView>("riskChart");
    chart->grab();
    QPointF place;
    for (const Hit &hit : chart->hits()) {
        if (hit.key == QLatin1String("3/3"))
            place = hit.shape.boundingRect().center();
    }
    QTest::mouseClick(chart, Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(listed(), QStringList{QStringLiteral("R-1")});
}

void TestRiskMatrixPage::viewsShowBeforeAndAfter()
{
    add("R-1", 4, 4, 8);
    add("R-2", 2, 2);
    QCOMPARE(m_page->grid().cells[3][3].names, QStringList{QStringLiteral("R-1")});
    find<QTabBar>("riskViews")->setCurrentIndex(1);
    QCOMPARE(m_page->grid().cells[1][3].names, QStringList{QStringLiteral("R-1")});
    QVERIFY(m_page->grid().cells[3][3].names.isEmpty());
    QCOMPARE(m_page->grid().unplaced, QStringList{QStringLiteral("R-2")});
    m_page->setView(RiskGridView::Movement);
    QCOMPARE(int(m_page->grid().moves.size()), 1);
    QCOMPARE(m_page->grid().moves.front().to.likelihood, 2);
    for (const char *end : {"4/4", "2/4"}) {
        m_page->chooseCell(QString::fromLatin1(end));
        QCOMPARE(listed(), QStringList{QStringLiteral("R-1")});
    }
}

void TestRiskMatrixPage::filtersNarrow()
{
    add("R-1", 4, 4);
    Risk chance = add("O-1", 3, 3);
    chance.kind = RiskKind::Opportunity;
    chance.category = RiskCategory::Project;
    save(chance);
    auto *kind = find<ComboField>("riskKind");
    kind->setKey(QString::number(int(RiskKind::Opportunity)));
    emit kind->keyChosen(kind->key());
    QCOMPARE(listed(), QStringList{QStringLiteral("O-1")});
    QVERIFY(m_page->grid().isWish);
    QVERIFY(m_page->grid().cells[3][3].names.isEmpty());
    kind->setKey(QStringLiteral("all"));
    auto *category = find<ComboField>("riskCategory");
    category->setKey(QString::number(int(RiskCategory::Organization)));
    emit category->keyChosen(category->key());
    QVERIFY(listed().isEmpty());
}

void TestRiskMatrixPage::thresholdsComeFromTheSettings()
{
    add("R-1", 3, 4);
    QCOMPARE(m_page->grid().high, 15);
    QVERIFY(find<QLabel>("pageFacts")->text().contains(QLatin1String("0 high")));
    ProjectSettings settings;
    settings.id = newId<ProjectSettings>();
    settings.riskAcceptance = 4;
    settings.riskHigh = 12;
    QVERIFY(workspace().edit(QStringLiteral("Set"), [&](Edit &edit) { edit.save(settings); }));
    QCOMPARE(m_page->grid().high, 12);
    QCOMPARE(m_page->grid().acceptance, 4);
    QVERIFY(find<QLabel>("pageFacts")->text().contains(QLatin1String("1 high")));
}

void TestRiskMatrixPage::editsAreSeenAtOnce()
{
    Risk risk = add("R-1", 3, 4);
    risk.likelihood = Level15::One;
    save(risk);
    QCOMPARE(m_page->grid().cells[0][3].names, QStringList{QStringLiteral("R-1")});
    QVERIFY(m_project->undo());
    QTRY_COMPARE(m_page->grid().cells[2][3].names, QStringList{QStringLiteral("R-1")});
}

void TestRiskMatrixPage::listKeepsItsPromises()
{
    QAbstractItemModelTester tester(m_page->list());
    add("<b>R</b>", 3, 4, 4);
    const QAbstractItemModel &list = *m_page->list();
    QCOMPARE(list.index(0, RiskListModel::BeforeColumn).data().toString(), QStringLiteral("12"));
    QCOMPARE(list.index(0, RiskListModel::AfterColumn).data().toString(), QStringLiteral("4"));
    QVERIFY(!list.index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("<b>")));
}

void TestRiskMatrixPage::matrixIsWritten()
{
    add("R-1", 3, 4, 4);
    const QString path = m_project->folder() + QStringLiteral("/risks.pdf");
    QSignalSpy finished(m_page->documents(), &DocumentExport::finished);
    m_page->exportTo(path);
    QVERIFY(finished.wait(20000));
    QVERIFY(finished.front().at(1).toBool());
    QVERIFY(QFile(path).size() > 5000);
}

QTEST_MAIN(TestRiskMatrixPage)
#include "tst_risk_matrix_page.moc"
