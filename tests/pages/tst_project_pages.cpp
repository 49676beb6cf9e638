// SPDX-License-Identifier: GPL-3.0-or-later
// Overview, steps, assessments, library, palette, CSV: pages of the open project that hold no
// editor.
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/figure_card.h"
#include "ui/pages/assessments/assessment_dialogs.h"
#include "ui/pages/assessments/assessments_page.h"
#include "ui/pages/assessments/csv_dialogs.h"
#include "ui/pages/engagement/engagement_dialog.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/overview/readiness_card.h"
#include "ui/pages/overview/step_page.h"
#include "ui/pages/search/library_entry.h"
#include "ui/pages/search/library_page.h"
#include "ui/pages/search/palette_source.h"
#include "ui/pages/welcome/place_row.h"
#include "ui/pages/welcome/preferences.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace gapwright;

class TestProjectPages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void railShowsWhatTheDataSay();
    void stepWithoutClausesHasNoRing();
    void saysHowFarTheTargetIs_data();
    void saysHowFarTheTargetIs();
    void overviewFollowsTheFigures();
    void overviewLeadsToGaps();
    void everyStepHasAPage();
    void describesEverythingInTheLibrary();
    void libraryFindsByFilter();
    void paletteOffersTheCatalogue();
    void paletteFindsSteps();
    void startsAnAssessmentFromAnother();
    void refusesApprovalWhileRulesAreBroken();
    void approvesACompleteAssessment();
    void renamesAnAssessment();
    void savesEngagementDetails();
    void importsAfterAPreview();
    void refusesABadImport();

private:
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    [[nodiscard]] const RailEntry &railEntry(const QString &key);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
    std::vector<RailEntry> m_entries;
};

void TestProjectPages::initTestCase()
{
    test::prepareApplication();
}

void TestProjectPages::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
}

void TestProjectPages::cleanup()
{
    m_project.reset();
    m_theme.reset();
}

const RailEntry &TestProjectPages::railEntry(const QString &key)
{
    static const RailEntry none;
    m_entries = railEntries(session());
    const auto found = std::ranges::find(m_entries, key, &RailEntry::key);
    return found == m_entries.end() ? none : *found;
}

void TestProjectPages::railShowsWhatTheDataSay()
{
    QCOMPARE(railEntry(stepKey(QStringLiteral("3"))).percent, 0);
    const QString item = QStringLiteral("4.1-01");
    QVERIFY(session().setStatus({item}, ConformityStatus::Partial));
    const std::optional<Conformity> built =
        conformityOfStep(QStringLiteral("4"), session().data(), session().catalogue());
    QVERIFY(built && built->percent);
    QCOMPARE(*built->percent, 50.0);
    QCOMPARE(railEntry(stepKey(QStringLiteral("4"))).percent, 50);
    m_project->fill();
    const RailEntry gap = railEntry(stepKey(QStringLiteral("3")));
    QCOMPARE(gap.percent, int(session().scores().overall.coverage));
    QVERIFY(*gap.percent > 0);
}

void TestProjectPages::stepWithoutClausesHasNoRing()
{
    QVERIFY(!railEntry(stepKey(QStringLiteral("1"))).percent);
    QVERIFY(!railEntry(stepKey(QStringLiteral("1"))).icon.isEmpty());
    QVERIFY(!conformityOfStep(QStringLiteral("1"), session().data(), session().catalogue()));
    int steps = 0;
    for (const RailEntry &entry : railEntries(session()))
        steps += stepOfKey(entry.key).isEmpty() ? 0 : 1;
    QCOMPARE(steps, 17);
}

void TestProjectPages::saysHowFarTheTargetIs_data()
{
    QTest::addColumn<QDate>("target");
    QTest::addColumn<QString>("part");
    const QDate today(2026, 11, 23);
    QTest::newRow("none") << QDate() << QStringLiteral("No target");
    QTest::newRow("ahead") << today.addDays(94) << QStringLiteral("in 94");
    QTest::newRow("today") << today << QStringLiteral("today");
    QTest::newRow("past") << today.addDays(-3) << QStringLiteral("3 days ago");
}

void TestProjectPages::saysHowFarTheTargetIs()
{
    QFETCH(const QDate, target);
    QFETCH(const QString, part);
    const QString text = targetText(target, QDate(2026, 11, 23));
    QVERIFY2(text.contains(part), qPrintable(text));
}

void TestProjectPages::overviewFollowsTheFigures()
{
    OverviewPage page(*m_theme, session());
    page.resize(1000, 800);
    page.show();
    const QList<FigureCard *> cards = page.findChildren<FigureCard *>();
    QCOMPARE(cards.size(), 4);
    QCOMPARE(cards[0]->figure().value, QString());
    QVERIFY(session().setStatus({QStringLiteral("4.1-01")}, ConformityStatus::Partial));
    QCOMPARE(cards[0]->figure().value, QStringLiteral("50.0 %"));
    QCOMPARE(cards[2]->figure().value, QStringLiteral("1"));
}

void TestProjectPages::overviewLeadsToGaps()
{
    QVERIFY(session().setStatus({QStringLiteral("8.6.1-05")}, ConformityStatus::NotConforming));
    OverviewPage page(*m_theme, session());
    page.resize(1000, 800);
    page.show();
    QSignalSpy asked(&page, &OverviewPage::goTo);
    for (PlaceRow *row : page.findChildren<PlaceRow *>()) {
        if (row->text().startsWith(QStringLiteral("8.6.1-05")))
            row->click();
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("gap/8.6.1-05"));
}

void TestProjectPages::everyStepHasAPage()
{
    StepPage page(*m_theme, session());
    for (const Step &step : session().catalogue().steps()) {
        page.setStep(step.id);
        QCOMPARE(page.step(), step.id);
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.contains(step.objective), qPrintable(step.id));
        for (const QString &criterion : step.done)
            QVERIFY2(texts.contains(criterion), qPrintable(criterion));
    }
    page.setStep(QStringLiteral("99"));
    QCOMPARE(page.step(), session().catalogue().steps().back().id);
}

void TestProjectPages::describesEverythingInTheLibrary()
{
    const Catalogue &catalogue = session().catalogue();
    const auto check = [&](const QString &id) {
        const LibraryEntry entry = libraryEntry(id, catalogue);
        QVERIFY2(!entry.title.isEmpty(), qPrintable(id));
        QVERIFY2(!entry.parts.empty(), qPrintable(id));
    };
    for (const RequirementItem &item : catalogue.items())
        check(item.id);
    for (const CapabilityArea &area : catalogue.areas())
        check(area.id);
    for (const TemplateInfo &info : catalogue.templates())
        check(info.id);
    for (const DocumentedItem &document : catalogue.documented())
        check(document.id);
}

void TestProjectPages::libraryFindsByFilter()
{
    LibraryPage page(*m_theme, session());
    page.show(QStringLiteral("8.6.1-05"));
    QCOMPARE(page.shownId(), QStringLiteral("8.6.1-05"));
    QSignalSpy asked(&page, &LibraryPage::goTo);
    page.findChild<QPushButton *>(QStringLiteral("openInGapAnalysis"))->click();
    QCOMPARE(asked.front().front().toString(), QStringLiteral("gap/8.6.1-05"));
    page.show(QStringLiteral("T01"));
    QCOMPARE(page.shownId(), QStringLiteral("T01"));
    page.show(QStringLiteral("no such thing"));
    QCOMPARE(page.shownId(), QStringLiteral("T01"));
}

void TestProjectPages::paletteOffersTheCatalogue()
{
    QWidget window;
    CommandPalette palette(*m_theme, &window);
    PaletteSource source(palette, &window);
    QVERIFY(source.entriesFor(QStringLiteral("incident")).empty());
    source.setSession(&session());
    const auto entries = source.entriesFor(QStringLiteral("incident"));
    const auto has = [&](const QString &start) {
        return std::ranges::any_of(
            entries, [&](const PaletteEntry &entry) { return entry.title.startsWith(start); });
    };
    QVERIFY(has(QStringLiteral("8.6.1-01")));
    QVERIFY(has(QStringLiteral("8.6.1 ")));
    QVERIFY(has(QStringLiteral("Library")));
    QSignalSpy asked(&source, &PaletteSource::goTo);
    std::ranges::find_if(entries, [](const PaletteEntry &entry) {
        return entry.title.startsWith(QStringLiteral("8.6.1-01"));
    })->run();
    QCOMPARE(asked.front().front().toString(), QStringLiteral("gap/8.6.1-01"));
}

void TestProjectPages::paletteFindsSteps()
{
    QWidget window;
    CommandPalette palette(*m_theme, &window);
    PaletteSource source(palette, &window);
    source.setSession(&session());
    const PaletteModel &model = palette.model();
    QSignalSpy asked(&source, &PaletteSource::goTo);
    int numbered = 0;
    for (const Step &step : session().catalogue().steps()) {
        const QString key = QStringLiteral("step:") + step.id;
        palette.openPalette(step.title); // a process may have the same name
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const PaletteEntry *entry = model.entry(row))
                entry->run();
        }
        while (!asked.isEmpty())
            found << asked.takeFirst().front().toString();
        QVERIFY2(found.contains(key), qPrintable(step.title));
        if (step.isCertificationCycle())
            continue;
        ++numbered;
        for (const char *pattern : {"step %1", "Step%1", "step %1."}) {
            palette.openPalette(QString::fromLatin1(pattern).arg(step.id));
            const PaletteEntry *first = model.entry(model.selectableRow(0, 1));
            QVERIFY2(first, pattern);
            first->run();
            QCOMPARE(asked.takeFirst().front().toString(), key);
        }
    }
    QCOMPARE(numbered, 13);
    palette.closePalette();
}

void TestProjectPages::startsAnAssessmentFromAnother()
{
    session().setCurrentAssessment(m_project->baseline());
    NewAssessmentDialog dialog(*m_theme, session(), nullptr);
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
    QVERIFY(name);
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Mock audit"));
    dialog.verbButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(session().data().assessment.name, QStringLiteral("Mock audit"));
    QVERIFY(!session().isLocked());
    QCOMPARE(session().resultOf(QStringLiteral("8.6.1-01"))->status, ConformityStatus::Conforming);
    QCOMPARE(session().assessments().size(), std::size_t(3));
}

void TestProjectPages::refusesApprovalWhileRulesAreBroken()
{
    ApprovalDialog dialog(*m_theme, session(), nullptr);
    QVERIFY(!dialog.verbButton()->isEnabled() && !dialog.reason().isEmpty());
    QSignalSpy asked(&dialog, &ApprovalDialog::goTo);
    const auto rows = dialog.findChildren<PlaceRow *>();
    QVERIFY(!rows.isEmpty());
    rows.front()->click();
    QCOMPARE(asked.front().front().toString(),
             QStringLiteral("gap/") + breachesOf(session()).front().item);
}

void TestProjectPages::approvesACompleteAssessment()
{
    QVERIFY(m_project->workspace().edit(QStringLiteral("All"), [this](Edit &edit) {
        for (ItemResult result : session().data().results) {
            result.status = ConformityStatus::Conforming;
            result.evidence = QStringLiteral("Seen");
            edit.save(result);
        }
    }));
    QVERIFY(breachesOf(session()).empty());
    ApprovalDialog dialog(*m_theme, session(), nullptr);
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("approvedBy"));
    QVERIFY(name);
    name->clear();
    dialog.verbButton()->click();
    QVERIFY(!session().isLocked());
    name->setText(QStringLiteral("Grace Hopper"));
    dialog.verbButton()->click();
    QVERIFY(session().isLocked());
    QCOMPARE(session().data().assessment.approvedBy, QStringLiteral("Grace Hopper"));
}

void TestProjectPages::renamesAnAssessment()
{
    AssessmentsPage page(*m_theme, session());
    auto *name = page.findChild<QLineEdit *>(QStringLiteral("name"));
    QVERIFY(name);
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Autumn"));
    page.commitPending();
    QCOMPARE(session().data().assessment.name, QStringLiteral("Autumn"));
    QVERIFY(m_project->undo());
    QTRY_COMPARE(name->text(), QStringLiteral("Re-assessment"));
}

void TestProjectPages::savesEngagementDetails()
{
    EngagementDialog dialog(*m_theme, m_project->workspace(), nullptr);
    auto *sector = dialog.findChild<QLineEdit *>(QStringLiteral("sector"));
    QVERIFY(sector);
    QTest::keyClicks(sector, QStringLiteral("Logistics"));
    dialog.verbButton()->click();
    QCOMPARE(m_project->workspace().engagement().sector, QStringLiteral("Logistics"));
    QCOMPARE(m_project->workspace().engagement().organization,
             QStringLiteral("Northwind Managed Services"));
}

void TestProjectPages::importsAfterAPreview()
{
    const auto plan =
        planAssessmentImport("item,status,gap\n4.1-01,N,Nothing is written down\n",
                             QStringLiteral("x.csv"), session().data(), session().catalogue());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    ImportPreviewDialog dialog(*m_theme, session(), *plan, nullptr);
    QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 2);
    QCOMPARE(session().resultOf(QStringLiteral("4.1-01"))->status, ConformityStatus::Unassessed);
    dialog.verbButton()->click();
    QCOMPARE(session().resultOf(QStringLiteral("4.1-01"))->status, ConformityStatus::NotConforming);
    QVERIFY(m_project->undo());
    QTRY_COMPARE(session().resultOf(QStringLiteral("4.1-01"))->status,
                 ConformityStatus::Unassessed);
}

void TestProjectPages::refusesABadImport()
{
    const auto plan =
        planAssessmentImport("item,status\n4.1-01,N\n99.9-01,C\n", QStringLiteral("x.csv"),
                             session().data(), session().catalogue());
    QVERIFY(plan);
    ImportPreviewDialog dialog(*m_theme, session(), *plan, nullptr);
    QVERIFY(!dialog.verbButton()->isEnabled() && !dialog.reason().isEmpty());
    const auto *table = dialog.findChild<QTableWidget *>();
    QVERIFY(table->rowCount() >= 1);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("3"));
}

QTEST_MAIN(TestProjectPages)
#include "tst_project_pages.moc"
