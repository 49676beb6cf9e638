// SPDX-License-Identifier: GPL-3.0-or-later
// The business case as a page: figures follow the lines, every change is one transaction.
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/business_case/alternative_model.h"
#include "ui/pages/business_case/business_case_page.h"
#include "ui/pages/business_case/case_lines.h"
#include "ui/pages/business_case/sponsor_preview.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/register_table.h"
#include "ui/pages/report/report_preview.h"
#include "ui/pages/welcome/preferences.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace gapwright;

class TestBusinessCasePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void emptyProjectBeginsWithTwoAlternatives();
    void linesAreAddedChangedAndRemoved();
    void typedAmountMovesTheFigures();
    void amountInAnotherCurrencyStaysInTheField();
    void remarkStandsAtTheField();
    void recommendingIsExclusive();
    void deletingAnAlternativeTakesItsLines();
    void figuresExplainThemselves();
    void showsALineByItsId();
    void termsAreStatedHere();
    void figuresEndWithTheirHeadings();
    void summaryNamesTheSponsor();
    void summaryIsPreviewedAndWritten();

private:
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    [[nodiscard]] Workspace &workspace() const { return m_project->workspace(); }
    template <class T> [[nodiscard]] T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    /// A recommended alternative with one cost and one benefit, and doing nothing.
    void fill();
    [[nodiscard]] const AlternativeCase &first() const { return m_page->model()->at(0); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<BusinessCasePage> m_page;
    Id<CostBenefit> m_benefit;
};

void TestBusinessCasePage::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
    m_preferences =
        std::make_unique<Preferences>(m_project->folder() + QStringLiteral("/settings.ini"));
    m_page = std::make_unique<BusinessCasePage>(*m_theme, session(), *m_preferences);
    m_page->resize(1100, 900);
    m_page->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestBusinessCasePage::cleanup()
{
    m_page.reset();
    m_preferences.reset();
    m_project.reset();
    m_theme.reset();
}

void TestBusinessCasePage::fill()
{
    BusinessAlternative certify;
    certify.id = newId<BusinessAlternative>();
    certify.name = QStringLiteral("Certify");
    certify.chosen = true;
    BusinessAlternative nothing;
    nothing.id = newId<BusinessAlternative>();
    nothing.name = QStringLiteral("Do nothing");
    nothing.doesNothing = true;
    CostBenefit cost;
    cost.id = newId<CostBenefit>();
    cost.name = QStringLiteral("Consulting");
    cost.side = CostSide::Cost;
    cost.oneOff = Money::of(60000);
    cost.year = 0;
    cost.alternative = certify.id;
    CostBenefit benefit = cost;
    m_benefit = benefit.id = newId<CostBenefit>();
    benefit.name = QStringLiteral("Less rework");
    benefit.side = CostSide::Benefit;
    benefit.oneOff.reset();
    benefit.yearly = Money::of(40000);
    benefit.year = 1;
    benefit.basis = QStringLiteral("Hours booked");
    ProjectSettings settings;
    settings.id = newId<ProjectSettings>();
    settings.currency = QStringLiteral("GBP");
    QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) {
        edit.save(certify);
        edit.save(nothing);
        edit.save(cost);
        edit.save(benefit);
        edit.save(settings);
    }));
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
}

void TestBusinessCasePage::emptyProjectBeginsWithTwoAlternatives()
{
    QAbstractItemModelTester tester(m_page->model());
    QCOMPARE(m_page->model()->rowCount(), 0);
    QPushButton *begin = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Begin with two alternatives"))
            begin = button;
    }
    QVERIFY(begin);
    begin->click();
    QCOMPARE(m_page->model()->rowCount(), 2);
    QVERIFY(first().alternative.chosen);
    QVERIFY(m_page->model()->at(1).alternative.doesNothing);
    QVERIFY(m_project->undo());
    QVERIFY(workspace().all<BusinessAlternative>().empty());
    QTRY_COMPARE(m_page->model()->rowCount(), 0);
}

void TestBusinessCasePage::linesAreAddedChangedAndRemoved()
{
    fill();
    click("newCost");
    QCOMPARE(int(workspace().all<CostBenefit>().size()), 3);
    QTRY_COMPARE(int(first().lines.size()), 3);
    auto *lines = child<CaseLines>("caseLines");
    const QString id = lines->editor()->id();
    const CostBenefit *made = workspace().find(Id<CostBenefit>{id});
    QVERIFY(made && made->side == CostSide::Cost);
    QCOMPARE(made->alternative, first().alternative.id);
    auto *name = lines->editor()->findChild<QLineEdit *>(QStringLiteral("name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Travel"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(workspace().find(Id<CostBenefit>{id})->name, QStringLiteral("Travel"));
    click("removeLine");
    QVERIFY(!workspace().find(Id<CostBenefit>{id}));
    QVERIFY(m_project->undo());
    QVERIFY(workspace().find(Id<CostBenefit>{id}));
}

void TestBusinessCasePage::typedAmountMovesTheFigures()
{
    fill();
    auto *card = child<FigureCard>("figurePayback");
    QCOMPARE(card->figure().value, QStringLiteral("1.5 years"));
    m_page->show(m_benefit.value);
    auto *yearly =
        child<CaseLines>("caseLines")->editor()->findChild<QLineEdit *>(QStringLiteral("yearly"));
    yearly->setText(QStringLiteral("60,000"));
    QTest::keyClick(yearly, Qt::Key_Return);
    QTRY_COMPARE(card->figure().value, QStringLiteral("1.0 years"));
    QVERIFY(child<ChartView>("cashFlow")
                ->accessibleDescription()
                .contains(QStringLiteral("60,000\u00A0GBP")));
    QVERIFY(m_project->undo());
    QTRY_COMPARE(card->figure().value, QStringLiteral("1.5 years"));
}

void TestBusinessCasePage::amountInAnotherCurrencyStaysInTheField()
{
    fill();
    m_page->show(m_benefit.value);
    RecordEditor *editor = child<CaseLines>("caseLines")->editor();
    auto *yearly = editor->findChild<QLineEdit *>(QStringLiteral("yearly"));
    yearly->setText(QStringLiteral("12,000 USD"));
    QTest::keyClick(yearly, Qt::Key_Return);
    QVERIFY(editor->form()
                ->errorOf(QLatin1String("yearly"))
                .contains(QStringLiteral("currency of the project")));
    QCOMPARE(yearly->text(), QStringLiteral("12,000 USD"));
    QCOMPARE(workspace().find(m_benefit)->yearly, Money::of(40000));
}

void TestBusinessCasePage::remarkStandsAtTheField()
{
    fill();
    CostBenefit benefit = *workspace().find(m_benefit);
    benefit.basis.clear();
    QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) { edit.save(benefit); }));
    m_page->show(m_benefit.value);
    const AnyRecordForm *form = child<CaseLines>("caseLines")->editor()->form();
    QTRY_VERIFY(!form->errorOf(QLatin1String("basis")).isEmpty());
    QCOMPARE(workspace().find(m_benefit)->yearly, Money::of(40000));
    benefit.basis = QStringLiteral("Offer");
    QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) { edit.save(benefit); }));
    QTRY_VERIFY(form->errorOf(QLatin1String("basis")).isEmpty());
}

void TestBusinessCasePage::recommendingIsExclusive()
{
    fill();
    auto *table = child<QTableView>("alternativeTable");
    table->selectRow(1);
    click("recommend");
    QCOMPARE(first().alternative.name, QStringLiteral("Do nothing"));
    QVERIFY(!m_page->model()->at(1).alternative.chosen);
    QVERIFY(!child<QPushButton>("recommend")->isEnabled());
    QVERIFY(m_project->undo());
    QTRY_COMPARE(first().alternative.name, QStringLiteral("Certify"));
}

void TestBusinessCasePage::deletingAnAlternativeTakesItsLines()
{
    fill();
    child<QTableView>("alternativeTable")->selectRow(0);
    click("removeAlternative");
    QCOMPARE(m_page->model()->rowCount(), 1);
    QVERIFY(workspace().all<CostBenefit>().empty());
    QVERIFY(m_project->undo());
    QCOMPARE(int(workspace().all<CostBenefit>().size()), 2);
    QCOMPARE(workspace().find(m_benefit)->alternative,
             workspace().all<BusinessAlternative>().front().chosen
                 ? workspace().all<BusinessAlternative>().front().id
                 : workspace().all<BusinessAlternative>().back().id);
}

void TestBusinessCasePage::figuresExplainThemselves()
{
    fill();
    for (const char *name :
         {"figureInvestment", "figurePresentValue", "figureReturn", "figurePayback"}) {
        auto *card = child<FigureCard>(name);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        auto *dialog = m_page->findChild<ArithmeticDialog *>();
        QVERIFY2(dialog && dialog->isVisible(), name);
        delete dialog;
    }
}

void TestBusinessCasePage::showsALineByItsId()
{
    fill();
    m_page->showSummary(true);
    m_page->show(m_benefit.value);
    auto *lines = child<CaseLines>("caseLines");
    QCOMPARE(lines->table()->currentId(), m_benefit.value);
    QCOMPARE(lines->editor()->id(), m_benefit.value);
    m_page->show(QStringLiteral("gone"));
    QCOMPARE(lines->table()->currentId(), m_benefit.value);
    QVERIFY(lines->isVisible());
}

void TestBusinessCasePage::termsAreStatedHere()
{
    click("stateTerms");
    QCOMPARE(int(workspace().all<ProjectSettings>().size()), 1);
    auto *currency =
        child<RecordEditor>("caseTerms")->findChild<QLineEdit *>(QStringLiteral("currency"));
    currency->setText(QStringLiteral("EUR"));
    QTest::keyClick(currency, Qt::Key_Return);
    QCOMPARE(workspace().all<ProjectSettings>().front().currency, QStringLiteral("EUR"));
    QTRY_COMPARE(m_page->model()->comparison().terms.currency, QStringLiteral("EUR"));
}

void TestBusinessCasePage::figuresEndWithTheirHeadings()
{
    fill();
    const QAbstractItemModel *model = child<QTableView>("alternativeTable")->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QVariant head = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        QCOMPARE(model->index(0, column).data(Qt::TextAlignmentRole), head);
        QCOMPARE((head.toInt() & Qt::AlignTrailing) != 0, column > 0);
    }
}

void TestBusinessCasePage::summaryNamesTheSponsor()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    fill();
    const auto written = [this] {
        const QString path = m_project->folder() + QStringLiteral("/sponsor.pdf");
        QFile::remove(path);
        QSignalSpy exported(m_page.get(), &BusinessCasePage::exported);
        m_page->exportPdf(path);
        if (!exported.wait(20000))
            return QString();
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    };
    m_page->showSummary(true);
    QVERIFY(written().contains(QStringLiteral("not in the registers yet")));
    Role role;
    role.id = newId<Role>();
    role.name = QStringLiteral("Project Sponsor");
    Person person;
    person.id = newId<Person>();
    person.name = QStringLiteral("Ada Quill");
    person.roles = {role.id};
    QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) {
        edit.save(role);
        edit.save(person);
    }));
    QTRY_VERIFY(written().contains(QStringLiteral("Ada Quill")));
}

void TestBusinessCasePage::summaryIsPreviewedAndWritten()
{
    fill();
    m_page->showSummary(true);
    QTRY_COMPARE(m_page->summary()->preview()->document().pageCount(), 1);
    QSignalSpy exported(m_page.get(), &BusinessCasePage::exported);
    const QString path = m_project->folder() + QStringLiteral("/summary.pdf");
    m_page->exportPdf(path);
    QVERIFY(exported.wait(20000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QCOMPARE(m_page->notice()->kind(), NoticeKind::Done);
    m_page->exportPdf(m_project->folder() + QStringLiteral("/none/summary.pdf"));
    QVERIFY(exported.wait(20000));
    QCOMPARE(m_page->notice()->kind(), NoticeKind::Error);
}

QTEST_MAIN(TestBusinessCasePage)
#include "tst_business_case_page.moc"
