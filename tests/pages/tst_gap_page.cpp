// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/rating_buttons.h"
#include "ui/pages/gap_analysis/charts_tab.h"
#include "ui/pages/gap_analysis/filter_bar.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/gap_analysis/item_editor.h"
#include "ui/pages/gap_analysis/item_list_view.h"
#include "ui/pages/gap_analysis/items_tab.h"
#include "ui/pages/gap_analysis/level_chooser.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

namespace gapwright {

namespace {

QString item(const char *number)
{
    return QStringLiteral("8.6.1-") + QLatin1String(number);
}

} // namespace

class TestGapPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keysScoreAndMoveOn();
    void theKeyboardFindsTheFirstItem();
    void scoresWhatIsShown();
    void bulkNeedsEvidence();
    void refusesToExcludeWhatAlwaysApplies();
    void spaceGoesToTheEvidence();
    void aFieldIsOneTransaction();
    void typingSurvivesAnUpdate();
    void suggestsARecommendation();
    void rulesStandBesideFields();
    void showsOnlyWhatMatters();
    void hostileTextStaysText();
    void approvedIsReadOnly();
    void undoRepaints();
    void filtersAndFinds();
    void figuresExplainThemselves();
    void chartsDrillDown();
    void ratesCapability();
    void remembersItsView();
    void everythingHasAName();
    void fitsSmallScreens_data();
    void fitsSmallScreens();

private:
    template <class T> [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    [[nodiscard]] ItemListView &list() const { return m_page->items().list(); }
    void openPage();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<test::GapProject> m_project;
    std::unique_ptr<GapAnalysisPage> m_page;
};

void TestGapPage::initTestCase()
{
    test::prepareApplication();
    QCoreApplication::setOrganizationName(QStringLiteral("GapwrightTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void TestGapPage::init()
{
    test::refuseWarnings();
    m_settings = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
    session().setClause(QStringLiteral("8.6.1"));
    session().setItem(item("04"));
    openPage();
}

void TestGapPage::openPage()
{
    m_page.reset();
    m_page = std::make_unique<GapAnalysisPage>(*m_theme, session());
    m_page->resize(1300, 800);
    m_page->show();
}

void TestGapPage::cleanup()
{
    m_page.reset();
    m_project.reset();
    m_theme->setZoom(1);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestGapPage::keysScoreAndMoveOn()
{
    QTest::keyClick(&list(), Qt::Key_P);
    QCOMPARE(session().resultOf(item("04"))->status, ConformityStatus::Partial);
    QCOMPARE(session().item(), item("05"));
    QTest::keyClick(&list(), Qt::Key_3);
    QCOMPARE(session().resultOf(item("05"))->status, ConformityStatus::NotConforming);
    QCOMPARE(session().item(), item("06"));
    QCOMPARE(list().selectedItems(), QStringList{item("06")});
    QVERIFY(m_project->isSaved());
    QCOMPARE(m_project->workspace().undoState().undoLabel,
             QStringLiteral("Score 8.6.1-05: Not conforming"));
}

void TestGapPage::theKeyboardFindsTheFirstItem()
{
    session().setItem({});
    session().setClause(QStringLiteral("9.2"));
    QVERIFY(session().item().isEmpty());
    QVERIFY(!m_page->items().editor().isVisible()); // the list has the room
    m_page->focusItems();
    QTRY_VERIFY(list().hasFocus());
    QCOMPARE(session().item(), QStringLiteral("9.2.1-01"));
    QVERIFY(m_page->items().editor().isVisible());
}

void TestGapPage::scoresWhatIsShown()
{
    QTest::keyClick(&list(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(session().item(), item("01"));
    QCOMPARE(list().selectedItems(), QStringList{item("01")});
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list().selectedItems(), (QStringList{item("01"), item("02")}));
    const QRect second = list().visualRect(list().model()->index(1, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::ControlModifier, second.center());
    QCOMPARE(list().selectedItems(), QStringList{item("01")});
    QCOMPARE(session().item(), item("01"));
}

void TestGapPage::bulkNeedsEvidence()
{
    list().selectAll();
    QTest::keyClick(&list(), Qt::Key_C);
    auto *notice = find<NoticeBar>("pageNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(item("01")));
    QCOMPARE(session().scores().overall.counts.conforming, 0);
    find<RatingButtons>("bulkStatus")->button(int(ConformityStatus::Partial))->click();
    QCOMPARE(session().scores().clause(QStringLiteral("8.6.1"))->conformity.counts.partial, 11);
    QVERIFY(!notice->isVisible());
    QVERIFY(!find<RatingButtons>("bulkStatus")->value());
}

void TestGapPage::refusesToExcludeWhatAlwaysApplies()
{
    QVERIFY(!m_project->catalogue().item(item("04"))->isConditional());
    QVERIFY(!find<RatingButtons>("status")->button(int(ConformityStatus::NotApplicable)));
    QTest::keyClick(&list(), Qt::Key_A);
    QVERIFY(find<NoticeBar>("pageNotice")->isVisible());
    QCOMPARE(session().resultOf(item("04"))->status, ConformityStatus::Unassessed);
    QCOMPARE(session().item(), item("04"));
}

void TestGapPage::spaceGoesToTheEvidence()
{
    m_page->activateWindow();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(m_page->focusWidget(), find<PlainTextField>("evidence"));
    QTest::keyClick(find<PlainTextField>("evidence"), Qt::Key_Escape);
    QCOMPARE(m_page->focusWidget(), &list());
}

void TestGapPage::aFieldIsOneTransaction()
{
    auto *gap = find<PlainTextField>("gap");
    QSignalSpy updates(&session(), &ProjectSession::updated);
    gap->setPlainText(QStringLiteral("Nobody checks"));
    QCOMPARE(updates.size(), 0);
    gap->commit();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(session().resultOf(item("04"))->gap, QStringLiteral("Nobody checks"));
    gap->commit();
    QCOMPARE(updates.size(), 1);
    // What is being typed belongs to the item it was typed for.
    gap->setPlainText(QStringLiteral("Nobody checks at all"));
    session().setItem(item("05"));
    QCOMPARE(session().resultOf(item("04"))->gap, QStringLiteral("Nobody checks at all"));
    QVERIFY(session().resultOf(item("05"))->gap.isEmpty());
    QVERIFY(gap->text().isEmpty());
}

void TestGapPage::typingSurvivesAnUpdate()
{
    auto *gap = find<PlainTextField>("gap");
    gap->setPlainText(QStringLiteral("half a sen"));
    QVERIFY(bool(session().setStatus({item("04")}, ConformityStatus::Partial)));
    QCOMPARE(gap->text(), QStringLiteral("half a sen"));
    QVERIFY(bool(session().editItem(item("04"), QLatin1String("evidence"),
                                    [](ItemResult &r) { r.evidence = QStringLiteral("seen"); })));
    QCOMPARE(find<PlainTextField>("evidence")->text(), QStringLiteral("seen"));
    QCOMPARE(gap->text(), QStringLiteral("half a sen"));
}

void TestGapPage::suggestsARecommendation()
{
    auto *button = find<QPushButton>("takeSuggestion");
    QVERIFY(button->isVisibleTo(m_page.get()));
    button->click();
    QCOMPARE(session().resultOf(item("04"))->recommendation,
             m_project->catalogue().item(item("04"))->recommendation);
    QVERIFY(!button->isVisibleTo(m_page.get()));
    QVERIFY(bool(session().editItem(item("04"), QLatin1String("recommendation"), [](ItemResult &r) {
        r.recommendation = QStringLiteral("Own");
    })));
    m_page->items().editor().takeSuggestion();
    QCOMPARE(session().resultOf(item("04"))->recommendation, QStringLiteral("Own"));
}

void TestGapPage::rulesStandBesideFields()
{
    auto *gap = find<PlainTextField>("gap");
    QVERIFY(!gap->property("invalid").toBool());
    QVERIFY(bool(session().setStatus({item("04")}, ConformityStatus::Partial)));
    QVERIFY(gap->property("invalid").toBool());
    QVERIFY(!gap->isReadOnly());
    gap->setPlainText(QStringLiteral("No check"));
    gap->commit();
    QVERIFY(!gap->property("invalid").toBool());
}

void TestGapPage::showsOnlyWhatMatters()
{
    auto *gap = find<PlainTextField>("gap");
    auto *reason = find<PlainTextField>("reason");
    QVERIFY(gap->isVisibleTo(m_page.get()));
    QVERIFY(!reason->isVisibleTo(m_page.get()));
    QVERIFY(bool(session().setStatus({item("04")}, ConformityStatus::Conforming)));
    QVERIFY(!gap->isVisibleTo(m_page.get()));
    const auto &items = m_project->catalogue().items();
    const auto conditional =
        std::ranges::find_if(items, [](const RequirementItem &one) { return one.isConditional(); });
    session().setItem(conditional->id);
    QVERIFY(bool(session().setStatus({conditional->id}, ConformityStatus::NotApplicable)));
    QVERIFY(reason->isVisibleTo(m_page.get()));
    QVERIFY(reason->property("invalid").toBool());
}

void TestGapPage::hostileTextStaysText()
{
    const QString hostile = QStringLiteral("<b>Bob</b> & \"sons\" <img src=x> &amp;");
    QVERIFY(bool(session().editItem(item("04"), QLatin1String("owner"), [&](ItemResult &r) {
        r.owner = hostile;
        r.gap = hostile;
        r.status = ConformityStatus::Partial;
    })));
    QCOMPARE(find<QLineEdit>("owner")->text(), hostile);
    QCOMPARE(find<PlainTextField>("gap")->text(), hostile);
    const QModelIndex cell = list().currentIndex().siblingAtColumn(ItemListModel::OwnerColumn);
    QCOMPARE(cell.data().toString(), hostile);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
}

void TestGapPage::approvedIsReadOnly()
{
    session().setCurrentAssessment(m_project->baseline());
    QVERIFY(find<NoticeBar>("lockNotice")->isVisible());
    QVERIFY(find<PlainTextField>("evidence")->isReadOnly());
    QVERIFY(!find<RatingButtons>("status")->isEnabled());
    QTest::keyClick(&list(), Qt::Key_N);
    QCOMPARE(session().resultOf(item("04"))->status, ConformityStatus::Unassessed);
    QVERIFY(find<NoticeBar>("pageNotice")->isVisible());
    session().setCurrentAssessment(session().assessments().back().id);
    QVERIFY(!find<NoticeBar>("lockNotice")->isVisible());
    QVERIFY(!find<PlainTextField>("evidence")->isReadOnly());
}

void TestGapPage::undoRepaints()
{
    QTest::keyClick(&list(), Qt::Key_N);
    const QModelIndex cell = list().model()->index(3, ItemListModel::StatusColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("Not conforming"));
    QCOMPARE(find<FigureCard>("figureGaps")->figure().value, QStringLiteral("1"));
    QVERIFY(m_project->undo());
    QCOMPARE(cell.data().toString(), QStringLiteral("Not assessed"));
    QCOMPARE(find<FigureCard>("figureGaps")->figure().value, QStringLiteral("0"));
}

void TestGapPage::filtersAndFinds()
{
    QTest::keyClick(&list(), Qt::Key_N);
    find<QToolButton>("filterGaps")->click();
    QCOMPARE(m_page->items().rows().rowCount(), 1);
    m_page->showItem(item("09"));
    QCOMPARE(m_page->items().rows().rowCount(), 11);
    QCOMPARE(session().item(), item("09"));
    auto *search = find<QLineEdit>("itemSearch");
    search->setText(QStringLiteral("zebra crossing"));
    QCOMPARE(m_page->items().rows().rowCount(), 0);
    search->setText(QStringLiteral("8.6.1-0"));
    QCOMPARE(m_page->items().rows().rowCount(), 9);
    m_page->items().findNext(true);
    QCOMPARE(session().item(), item("01"));
    m_page->items().findNext(false);
    QCOMPARE(session().item(), item("09"));
}

void TestGapPage::figuresExplainThemselves()
{
    for (const char *name :
         {"figureAssessed", "figureConformity", "figureGaps", "figureCapability"}) {
        find<FigureCard>(name)->click();
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("arithmetic"));
        QVERIFY2(dialog, name);
        QVERIFY2(dialog->isVisible(), name);
        delete dialog;
    }
}

void TestGapPage::chartsDrillDown()
{
    m_project->fill();
    session().setClause({});
    m_page->setTab(GapAnalysisPage::Tab::Charts);
    auto *bars = find<ChartView>("barsChart");
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("Operation")));
    emit bars->activated(QStringLiteral("8/notConforming"));
    QCOMPARE(session().clause(), QStringLiteral("8"));
    emit find<ChartView>("radarChart")->activated(QStringLiteral("P15"));
    QCOMPARE(session().area(), QStringLiteral("P15"));
    QCOMPARE(m_page->tab(), GapAnalysisPage::Tab::Capability);
    emit find<ChartView>("trendChart")->activated(m_project->baseline().value);
    QCOMPARE(session().data().assessment.name, QStringLiteral("Baseline"));
    QCOMPARE(trendOf(session(), QStringLiteral("8.6")).points.size(), size_t(2));
    QVERIFY(radarOf(session(), QStringLiteral("8.6.1")).axes.size() >= 3);
    QVERIFY(barsOf(session(), QStringLiteral("8.6.1")).rows.size() > 1);
}

void TestGapPage::ratesCapability()
{
    session().setArea(QStringLiteral("P15"));
    m_page->setTab(GapAnalysisPage::Tab::Capability);
    auto *levels = find<LevelChooser>("levels");
    levels->findChild<QToolButton *>(QStringLiteral("level2"))->click();
    QCOMPARE(*session().scores().area(QStringLiteral("P15"))->level, 2);
    find<RatingButtons>("target")->button(4)->click();
    QCOMPARE(*session().scores().area(QStringLiteral("P15"))->target, 4);
    find<RatingButtons>("method")->button(int(RatingMethod::Attributes))->click();
    find<QSpinBox>("pa11")->setValue(95);
    find<QSpinBox>("pa21")->setValue(60);
    find<QSpinBox>("pa22")->setValue(60);
    QCOMPARE(*session().scores().area(QStringLiteral("P15"))->level, 2);
    QCOMPARE(*levels->level(), 2);
    find<QSpinBox>("pa22")->setValue(20);
    QCOMPARE(*levels->level(), 1);
    QVERIFY(!levels->findChild<QToolButton *>(QStringLiteral("level3"))->isEnabled());
}

void TestGapPage::remembersItsView()
{
    find<QToolButton>("filterOpen")->click();
    m_page->items().filterBar().setOrder(ItemOrder::Priority);
    m_page->setTab(GapAnalysisPage::Tab::Capability);
    openPage();
    QCOMPARE(m_page->tab(), GapAnalysisPage::Tab::Capability);
    QVERIFY(m_page->items().rows().filter().open);
    QCOMPARE(m_page->items().rows().order(), ItemOrder::Priority);
}

void TestGapPage::everythingHasAName()
{
    m_project->fill();
    const auto nameOf = [](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return widget->accessibleName().isEmpty() && button ? button->text()
                                                            : widget->accessibleName();
    };
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool inside = widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->window() != m_page.get() || widget->focusProxy() || widget->isHidden();
        const auto *bar = qobject_cast<const NoticeBar *>(widget->parentWidget());
        if (bar && bar->isHidden())
            continue;
        const bool isText = qobject_cast<const QLabel *>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || inside || isText)
            continue;
        QVERIFY2(!nameOf(widget).isEmpty(),
                 qPrintable(QStringLiteral("%1 \"%2\" in %3")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     widget->objectName(), widget->parentWidget()->objectName())));
    }
}

void TestGapPage::fitsSmallScreens_data()
{
    QTest::addColumn<qreal>("zoom");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("100 %") << 1.0 << false;
    QTest::newRow("150 %") << 1.5 << false;
    QTest::newRow("150 %, right to left") << 1.5 << true;
}

void TestGapPage::fitsSmallScreens()
{
    QFETCH(qreal, zoom);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setZoom(zoom);
    m_page->resize(900, 600);
    for (const auto tab : {GapAnalysisPage::Tab::Items, GapAnalysisPage::Tab::Charts,
                           GapAnalysisPage::Tab::Capability}) {
        m_page->setTab(tab);
        QVERIFY(m_page->minimumSizeHint().width() <= 1280);
        QVERIFY(m_page->minimumSizeHint().height() <= 700);
        QVERIFY(!m_page->grab().isNull());
    }
}

} // namespace gapwright

QTEST_MAIN(gapwright::TestGapPage)
#include "tst_gap_page.moc"
