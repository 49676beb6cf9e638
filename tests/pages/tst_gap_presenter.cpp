// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/plain_text_field.h"
#include "ui/pages/gap_analysis/presenter_view.h"
#include "ui/pages/guidance/guidance_panel.h"

#include <QFontInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace gapwright {

namespace {

const auto item = QStringLiteral("8.6.1-04");

/// All words a view shows.
QString wordsOf(const QWidget &view)
{
    QStringList words;
    for (const QLabel *label : view.findChildren<QLabel *>())
        words << label->text();
    for (const QPlainTextEdit *field : view.findChildren<QPlainTextEdit *>())
        words << field->toPlainText();
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestGapPresenter : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void hidesNotesAndMasksNames();
    void isReadFromTheLastRow();
    void keysScoreAndLeafThrough();
    void textIsKept();
    void escapeEnds();
    void guidesByItem();
    void guidanceSkipsWhatIsPassed();
    void guidesByArea();
    void guidanceHoldsEveryItem();

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<test::GapProject> m_project;
    std::unique_ptr<PresenterView> m_view;
};

void TestGapPresenter::initTestCase()
{
    test::prepareApplication();
    m_theme = new Theme(this);
    m_theme->apply(*qApp);
}

void TestGapPresenter::init()
{
    test::refuseWarnings();
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
    QVERIFY(bool(m_project->session().editItem(item, QLatin1String("note"), [](ItemResult &r) {
        r.note = QStringLiteral("The manager was evasive");
        r.owner = QStringLiteral("J. Lindqvist");
        r.gap = QStringLiteral("No check");
    })));
    m_project->session().setItem(item);
    m_view = std::make_unique<PresenterView>(*m_theme, m_project->session());
    m_view->resize(1920, 1080);
    m_view->show();
}

void TestGapPresenter::cleanup()
{
    m_view.reset();
    m_project.reset();
}

void TestGapPresenter::hidesNotesAndMasksNames()
{
    QVERIFY(wordsOf(*m_view).contains(m_project->catalogue().item(item)->text));
    QVERIFY(wordsOf(*m_view).contains(QStringLiteral("No check")));
    QVERIFY(!wordsOf(*m_view).contains(QStringLiteral("evasive")));
    QVERIFY(wordsOf(*m_view).contains(QStringLiteral("Lindqvist")));
    QTest::keyClick(m_view.get(), Qt::Key_M);
    QVERIFY(m_view->namesAreMasked());
    QVERIFY(!wordsOf(*m_view).contains(QStringLiteral("Lindqvist")));
    m_project->session().setItem(QStringLiteral("8.6.1-05"));
    m_project->session().setItem(item);
    QVERIFY(!wordsOf(*m_view).contains(QStringLiteral("Lindqvist")));
}

void TestGapPresenter::isReadFromTheLastRow()
{
    int seen = 0;
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        QVERIFY2(QFontInfo(label->font()).pixelSize() >= 28, qPrintable(label->text()));
        ++seen;
    }
    QVERIFY(seen >= 5);
    for (const QPlainTextEdit *field : m_view->findChildren<QPlainTextEdit *>())
        QVERIFY(QFontInfo(field->font()).pixelSize() >= 28);
    QVERIFY(m_view->minimumSizeHint().width() <= 1280);
}

void TestGapPresenter::keysScoreAndLeafThrough()
{
    ProjectSession &session = m_project->session();
    QTest::keyClick(m_view.get(), Qt::Key_P);
    QCOMPARE(session.resultOf(item)->status, ConformityStatus::Partial);
    QCOMPARE(session.item(), QStringLiteral("8.6.1-05"));
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(session.item(), item);
    QTest::keyClick(m_view.get(), Qt::Key_A);
    QCOMPARE(session.resultOf(item)->status, ConformityStatus::Partial);
    QVERIFY(m_view->findChild<NoticeBar *>()->isVisible());
    QCOMPARE(session.item(), item);
}

void TestGapPresenter::textIsKept()
{
    auto *gap = m_view->findChild<PlainTextField *>(QStringLiteral("presentedGap"));
    gap->setPlainText(QStringLiteral("No <i>check</i> & no list"));
    QTest::keyClick(gap, Qt::Key_PageDown);
    QCOMPARE(m_project->session().resultOf(item)->gap, QStringLiteral("No <i>check</i> & no list"));
    QVERIFY(gap->text().isEmpty());
    // Letters typed into a field are text, not scores.
    QTest::keyClicks(gap, QStringLiteral("npc"));
    QCOMPARE(m_project->session().resultOf(QStringLiteral("8.6.1-05"))->status,
             ConformityStatus::Unassessed);
    m_view->commitPending();
    QCOMPARE(m_project->session().resultOf(QStringLiteral("8.6.1-05"))->gap, QStringLiteral("npc"));
}

void TestGapPresenter::escapeEnds()
{
    QSignalSpy closed(m_view.get(), &PresenterView::closed);
    auto *gap = m_view->findChild<PlainTextField *>(QStringLiteral("presentedGap"));
    QTest::keyClick(gap, Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestGapPresenter::guidesByItem()
{
    GuidancePanel panel(*m_theme, m_project->session());
    const RequirementItem &known = *m_project->catalogue().item(item);
    panel.show();
    QVERIFY(!wordsOf(panel).contains(known.question)); // not before the first picture of the window
    QTRY_VERIFY(wordsOf(panel).contains(known.question));
    QVERIFY(wordsOf(panel).contains(known.recommendation));
    panel.hide();
    m_project->session().setItem(QStringLiteral("8.6.1-05"));
    const QString &next = m_project->catalogue().item(QStringLiteral("8.6.1-05"))->question;
    panel.show(); // what is hidden follows when it is shown
    QTRY_VERIFY(wordsOf(panel).contains(next));
    m_project->session().setItem(item);
    QVERIFY(wordsOf(panel).contains(next));
    QTRY_VERIFY(wordsOf(panel).contains(known.question));
}

void TestGapPresenter::guidanceSkipsWhatIsPassed()
{
    GuidancePanel panel(*m_theme, m_project->session());
    panel.show();
    QSignalSpy rebuilt(&panel, &SidePanel::sectionsChanged);
    for (const RequirementItem &one : m_project->catalogue().items())
        m_project->session().setItem(one.id);
    QCOMPARE(rebuilt.size(), 0);
    QTRY_COMPARE(rebuilt.size(), 1);
    panel.hide();
    m_project->session().setItem(item);
    QTest::qWait(100);
    QCOMPARE(rebuilt.size(), 1);
    panel.show();
    QCOMPARE(rebuilt.size(), 2);
}

void TestGapPresenter::guidesByArea()
{
    GuidancePanel panel(*m_theme, m_project->session());
    panel.setSubject(GuidancePanel::Subject::Area);
    panel.show();
    m_project->session().setArea(QStringLiteral("P15"));
    const CapabilityArea &area = *m_project->catalogue().area(QStringLiteral("P15"));
    QTRY_VERIFY(wordsOf(panel).contains(area.levels.front()));
    for (const QString &level : area.levels)
        QVERIFY(wordsOf(panel).contains(level));
    const auto rated = guidanceForArea(area.id, 2, m_project->catalogue());
    const auto marked = std::ranges::count_if(rated, [](const SideSection &section) {
        return section.heading.contains(QStringLiteral("(now)"));
    });
    QCOMPARE(marked, 1);
}

void TestGapPresenter::guidanceHoldsEveryItem()
{
    for (const RequirementItem &one : m_project->catalogue().items()) {
        const auto sections = guidanceForItem(one.id, m_project->catalogue());
        QVERIFY2(sections.size() >= 4, qPrintable(one.id));
        for (const SideSection &section : sections)
            QVERIFY2(!section.heading.isEmpty(), qPrintable(one.id));
    }
    QVERIFY(guidanceForItem(QStringLiteral("none"), m_project->catalogue()).empty());
    QVERIFY(!guidanceForClause({}, m_project->catalogue()).empty());
}

} // namespace gapwright

QTEST_MAIN(gapwright::TestGapPresenter)
#include "tst_gap_presenter.moc"
