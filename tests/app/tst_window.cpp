// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_list.h"
#include "app/project_view.h"
#include "app/save_status.h"
#include "app/window_test.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/documents/documents_page.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/registers/register_table.h"
#include "ui/pages/session/project_session.h"

#include <QAccessible>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace gapwright;

class TestWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsAtTheWelcomePage();
    void walksAllPages();
    void showsTheSavedState();
    void undoesOverPages();
    void offersReadingWhenLocked();
    void saysThatAFileIsMissing();
    void savesPendingEditsWhenClosing();
    void asksBeforeLosingChanges_data();
    void asksBeforeLosingChanges();
    void restoresProjectAndPage();
    void restoresEachProjectsPlace();
    void hasNoShortcutTwice();
    void namesEveryFocusable();
    void fitsSmallScreens_data();
    void fitsSmallScreens();
    void opensHiddenPartsOverThePage();
    void findsAnItemInThePalette();
    void findsTextOfTheProjectInThePalette();
    void presentsInFullScreen();
    void worksRightToLeft();

private:
    std::unique_ptr<test::WindowTest> m_test;
};

void TestWindow::initTestCase()
{
    test::prepareApplication();
}

void TestWindow::init()
{
    test::refuseWarnings();
    m_test = std::make_unique<test::WindowTest>();
    m_test->window().resize(1400, 875);
    m_test->window().show();
}

void TestWindow::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_test.reset();
}

void TestWindow::startsAtTheWelcomePage()
{
    QVERIFY(!m_test->window().projectView());
    for (const char *id : {"engagement", "saveAs", "report", "presenter", "import"})
        QVERIFY2(!m_test->window().actions().action(QString::fromLatin1(id))->isEnabled(), id);
    QVERIFY(m_test->window().actions().action(QStringLiteral("open"))->isEnabled());
}

void TestWindow::walksAllPages()
{
    QVERIFY(m_test->open(m_test->sample()));
    ProjectView *view = m_test->window().projectView();
    for (const QString &key : test::pageKeys(*m_test->catalogue())) {
        view->goTo(key);
        QCOMPARE(view->pageKey(), key);
        QVERIFY2(view->page()->isVisible(), qPrintable(key));
        QCOMPARE(view->crumbs().first().key, QStringLiteral("overview"));
    }
    view->goTo(QStringLiteral("step:99"));
    QVERIFY(view->pageKey() != QStringLiteral("step:99"));
}

void TestWindow::showsTheSavedState()
{
    QVERIFY(m_test->open(m_test->sample()));
    auto *status = m_test->window().findChild<SaveStatus *>();
    QVERIFY(status);
    ProjectSession &session = *m_test->window().desk().session();
    QVERIFY(session.editItem(QStringLiteral("4.1-01"), QLatin1String("owner"),
                             [](ItemResult &r) { r.owner = QStringLiteral("Grace Hopper"); }));
    QCOMPARE(status->text(), SaveStatus::sentenceOf({SaveState::Kind::Saving, 1, {}, {}}));
    QTRY_VERIFY(status->text().startsWith(QStringLiteral("All changes saved ")));
}

void TestWindow::undoesOverPages()
{
    QVERIFY(m_test->open(m_test->sample()));
    MainWindow &window = m_test->window();
    ProjectSession &session = *window.desk().session();
    const QString item = QStringLiteral("4.1-01");
    const QString before = session.resultOf(item)->owner;
    window.projectView()->goTo(QStringLiteral("gap"));
    QVERIFY(session.editItem(item, QLatin1String("owner"),
                             [](ItemResult &r) { r.owner = QStringLiteral("Grace Hopper"); }));
    QVERIFY(m_test->isSaved());
    window.projectView()->goTo(QStringLiteral("history"));
    QAction *undo = window.actions().action(QStringLiteral("undo"));
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY2(undo->toolTip().contains(QStringLiteral("4.1-01")), qPrintable(undo->toolTip()));
    undo->trigger();
    QTRY_COMPARE(session.resultOf(item)->owner, before);
    QAction *redo = window.actions().action(QStringLiteral("redo"));
    QTRY_VERIFY(redo->isEnabled());
    redo->trigger();
    QTRY_COMPARE(session.resultOf(item)->owner, QStringLiteral("Grace Hopper"));
}

void TestWindow::offersReadingWhenLocked()
{
    const QString path = m_test->sample();
    OpenRequest other;
    other.path = path;
    other.author = QStringLiteral("Charles Babbage");
    other.application = QStringLiteral("Gapwright");
    const auto held = ProjectFile::open(other);
    QVERIFY(held);
    m_test->window().openProject(path);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = m_test->window().findChild<QMessageBox *>(QStringLiteral("lockedBox"))));
    QVERIFY(box->text().contains(QStringLiteral("sample.gapwright")));
    box->defaultButton()->click();
    QTRY_VERIFY(m_test->window().projectView());
    QVERIFY(m_test->window().desk().workspace()->isReadOnly());
    QCOMPARE(m_test->window().findChild<SaveStatus *>()->text(),
             SaveStatus::sentenceOf({SaveState::Kind::ReadOnly, 0, {}, {}}));
}

void TestWindow::saysThatAFileIsMissing()
{
    m_test->window().openProject(m_test->folder() + QStringLiteral("/gone.gapwright"));
    auto *notice = m_test->window().findChild<NoticeBar *>(QStringLiteral("windowNotice"));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("gone.gapwright")));
    QVERIFY(!m_test->window().projectView());
}

void TestWindow::savesPendingEditsWhenClosing()
{
    const QString path = m_test->sample();
    QVERIFY(m_test->open(path));
    ProjectSession &session = *m_test->window().desk().session();
    for (int i = 0; i < 20; ++i)
        QVERIFY(
            session.editItem(QStringLiteral("4.1-01"), QLatin1String("owner"),
                             [i](ItemResult &r) { r.owner = QStringLiteral("Owner %1").arg(i); }));
    QVERIFY(m_test->close());
    QVERIFY(!m_test->window().isVisible());
    OpenRequest request;
    request.path = path;
    request.author = QStringLiteral("Ada Lovelace");
    const Result<OpenedProject> again = openProjectFile(request);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    const auto &results = again->records.of<ItemResult>().all();
    const auto count = std::ranges::count(results, QStringLiteral("Owner 19"), &ItemResult::owner);
    QCOMPARE(count, 1);
}

void TestWindow::restoresProjectAndPage()
{
    const QString path = m_test->sample();
    QVERIFY(m_test->open(path));
    m_test->window().projectView()->goTo(QStringLiteral("history"));
    QVERIFY(m_test->close());
    QCOMPARE(QFileInfo(m_test->preferences().lastProject()).fileName(),
             QStringLiteral("sample.gapwright"));
    QVERIFY(m_test->open(path));
    QCOMPARE(m_test->window().projectView()->pageKey(), QStringLiteral("history"));
}

void TestWindow::restoresEachProjectsPlace()
{
    const QString first = m_test->sample();
    const QString second = m_test->sample(QStringLiteral("second"));
    QVERIFY(m_test->open(first));
    const Risk risk = m_test->window().desk().workspace()->all<Risk>().back();
    m_test->window().projectView()->goTo(QStringLiteral("gap/8.6.1-05"));
    m_test->window().projectView()->goTo(QStringLiteral("register/risks/") + risk.id.value);
    QVERIFY(m_test->open(second));
    const Document document = m_test->window().desk().workspace()->all<Document>().front();
    m_test->window().projectView()->goTo(QStringLiteral("documents/") + document.id.value);
    QVERIFY(m_test->open(first));
    const ProjectView *view = m_test->window().projectView();
    QCOMPARE(view->pageKey(), QStringLiteral("register"));
    const auto *list = view->page()->findChild<RegisterTable *>(QStringLiteral("registerTable"));
    QVERIFY(list);
    QCOMPARE(list->currentId(), risk.id.value);
    QCOMPARE(m_test->window().desk().session()->item(), QStringLiteral("8.6.1-05"));
    QVERIFY(m_test->open(second));
    const auto *documents = qobject_cast<DocumentsPage *>(m_test->window().projectView()->page());
    QVERIFY(documents && documents->isDocumentShown());
    QCOMPARE(documents->place(), document.id.value);
}

void TestWindow::hasNoShortcutTwice()
{
    QVERIFY(m_test->open(m_test->sample()));
    m_test->window().projectView()->goTo(QStringLiteral("gap"));
    QHash<QString, QString> owners;
    QList<QAction *> all = m_test->window().projectView()->pageActions();
    for (QAction *action : m_test->window().actions().all())
        all.append(action);
    for (const QAction *action : std::as_const(all)) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + QStringLiteral(": ") + owners.value(text)
                                + QStringLiteral(", ") + action->text()));
            owners.insert(text, action->text());
        }
    }
    QVERIFY(owners.size() > 15);
}

void TestWindow::namesEveryFocusable()
{
    QVERIFY(m_test->open(m_test->sample()));
    ProjectView *view = m_test->window().projectView();
    QStringList unnamed;
    for (const QString &key : test::pageKeys(*m_test->catalogue())) {
        view->goTo(key);
        for (const QWidget *widget : m_test->window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->focusProxy())
                continue;
            const QAccessibleInterface *face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (face && face->text(QAccessible::Name).isEmpty())
                unnamed << QStringLiteral("%1: %2 %3")
                               .arg(key, QString::fromLatin1(widget->metaObject()->className()),
                                    widget->objectName());
        }
    }
    unnamed.removeDuplicates();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
}

void TestWindow::fitsSmallScreens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("laptop") << QSize(1280, 720) << 1.0;
    QTest::newRow("laptop, larger text") << QSize(1280, 720) << 1.5;
    QTest::newRow("smallest") << QSize(800, 480) << 1.0;
}

void TestWindow::fitsSmallScreens()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, zoom);
    QVERIFY(m_test->open(m_test->sample()));
    m_test->theme().setZoom(zoom);
    m_test->window().resize(size);
    for (const QString &key : test::pageKeys(*m_test->catalogue())) {
        m_test->window().projectView()->goTo(key);
        QCoreApplication::processEvents();
        QCOMPARE(m_test->window().size(), size);
    }
}

void TestWindow::opensHiddenPartsOverThePage()
{
    QVERIFY(m_test->open(m_test->sample()));
    MainWindow &window = m_test->window();
    ProjectView *view = window.projectView();
    view->goTo(QStringLiteral("gap"));
    QAction *rail = window.actions().action(QStringLiteral("toggleRail"));
    QVERIFY(!rail->isVisible());
    window.resize(850, 600);
    QTRY_VERIFY(rail->isVisible());
    auto *part = view->findChild<NavigationRail *>();
    QVERIFY(part);
    QTRY_VERIFY(!part->isVisible());
    rail->trigger();
    QTRY_VERIFY(part->isVisible());
    rail->trigger();
    QTRY_VERIFY(!part->isVisible());
    QAction *guidance = window.actions().action(QStringLiteral("toggleGuidance"));
    QVERIFY(!view->isGuidanceShown());
    guidance->trigger();
    QVERIFY(view->isGuidanceShown());
}

void TestWindow::findsAnItemInThePalette()
{
    QVERIFY(m_test->open(m_test->sample()));
    CommandPalette &palette = m_test->window().palette();
    palette.openPalette(QStringLiteral("8.6.1-05"));
    const PaletteModel &model = palette.model();
    const PaletteEntry *first = model.entry(model.selectableRow(0, 1));
    QVERIFY(first);
    QVERIFY2(first->title.startsWith(QStringLiteral("8.6.1-05")), qPrintable(first->title));
    first->run();
    QCOMPARE(m_test->window().projectView()->pageKey(), QStringLiteral("gap"));
    QCOMPARE(m_test->window().desk().session()->item(), QStringLiteral("8.6.1-05"));
}

void TestWindow::findsTextOfTheProjectInThePalette()
{
    QVERIFY(m_test->open(m_test->sample()));
    ProjectSession &session = *m_test->window().desk().session();
    QVERIFY(
        session.editItem(QStringLiteral("4.1-01"), QLatin1String("evidence"),
                         [](ItemResult &r) { r.evidence = QStringLiteral("Zanzibar ledger"); }));
    QVERIFY(m_test->isSaved());
    CommandPalette &palette = m_test->window().palette();
    palette.openPalette(QStringLiteral("zanzibar"));
    const auto found = [&] {
        for (int row = 0; row < palette.model().rowCount(); ++row) {
            const PaletteEntry *entry = palette.model().entry(row);
            if (entry && entry->found && entry->title.startsWith(QStringLiteral("4.1-01")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(found());
}

void TestWindow::asksBeforeLosingChanges_data()
{
    QTest::addColumn<bool>("lose");
    QTest::newRow("keep open") << false;
    QTest::newRow("close and lose") << true;
}

void TestWindow::asksBeforeLosingChanges()
{
    QFETCH(const bool, lose);
    const QString path = m_test->sample();
    QVERIFY(m_test->open(path));
    MainWindow &window = m_test->window();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away"))); // as a sync client does
    QVERIFY(window.desk().session()->setStatus({QStringLiteral("4.1-01")},
                                               ConformityStatus::NotConforming));
    QSignalSpy finished(&window, &MainWindow::finished);
    window.close();
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = window.findChild<QMessageBox *>(QStringLiteral("unsavedBox"))));
    for (QAbstractButton *button : box->buttons()) {
        const bool destroys = box->buttonRole(button) == QMessageBox::DestructiveRole;
        if (destroys == lose && box->buttonRole(button) != QMessageBox::AcceptRole) {
            button->click();
            break;
        }
    }
    if (lose) {
        QTRY_COMPARE(finished.size(), 1);
        return;
    }
    QVERIFY(window.desk().session());
    QCOMPARE(finished.size(), 0);
    QVERIFY(QFile::rename(path + QStringLiteral(".away"), path)); // it is back
    window.desk().workspace()->retrySaving();
    QTRY_COMPARE(window.desk().workspace()->saveState().kind, SaveState::Kind::Saved);
    window.desk().close(); // to the welcome page: the wish to quit is forgotten
    QTRY_VERIFY(!window.projectView());
    QCOMPARE(finished.size(), 0);
}

void TestWindow::presentsInFullScreen()
{
    QVERIFY(m_test->open(m_test->sample()));
    MainWindow &window = m_test->window();
    window.projectView()->goTo(QStringLiteral("gap/8.6.1-05"));
    auto *notice = window.findChild<NoticeBar *>(QStringLiteral("windowNotice"));
    window.showNotice(QStringLiteral("Written to /home/ada/client"), true);
    window.actions().action(QStringLiteral("presenter"))->trigger();
    QVERIFY(window.isPresenting());
    QVERIFY(notice->isHidden()); // not for the audience
    QVERIFY(window.isFullScreen());
    window.actions()
        .action(QStringLiteral("palette"))
        ->trigger(); // would find private notes on the projector
    QVERIFY(!window.palette().isVisible());
    window.setPresenting(false);
    QVERIFY(!window.isPresenting());
    QVERIFY(!window.isFullScreen());
    QCOMPARE(window.projectView()->pageKey(), QStringLiteral("gap"));
}

void TestWindow::worksRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_test->open(m_test->sample()));
    ProjectView *view = m_test->window().projectView();
    for (const QString &key : test::pageKeys(*m_test->catalogue())) {
        view->goTo(key);
        QVERIFY(!m_test->window().grab().isNull());
    }
    QVERIFY(view->page()->geometry().width() > 0);
    const auto *rail = view->findChild<NavigationRail *>();
    QVERIFY(rail);
    QVERIFY(rail->mapTo(view, QPoint()).x() > view->page()->mapTo(view, QPoint()).x());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
