// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/action_list.h"
#include "app/project_view.h"
#include "app/save_status.h"
#include "app/top_bar.h"
#include "app/window_commands.h"
#include "app/window_place.h"
#include "base/overloaded.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/tour_overlay.h"
#include "ui/pages/assessments/csv_dialogs.h"
#include "ui/pages/gap_analysis/presenter_view.h"
#include "ui/pages/search/palette_source.h"
#include "ui/pages/welcome/project_dialogs.h"
#include "ui/pages/welcome/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr QSize smallestWindow(800, 480);
constexpr int narrowBar = 1100;

} // namespace

MainWindow::MainWindow(Theme &theme, Preferences &preferences, RecentProjects &recent,
                       ProjectDesk &desk)
    : m_theme(theme)
    , m_preferences(preferences)
    , m_recent(recent)
    , m_desk(desk)
    , m_dialogs(new ProjectDialogs(theme, m_desk, preferences, this))
    , m_csv(new CsvDialogs(theme, preferences, this))
    , m_actions(new ActionList(theme, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    // Explicit: a minimum that grows while full screen is being set makes window managers drop it.
    setMinimumSize(smallestWindow);
    setAcceptDrops(true);
    WindowCommands(*this).build();
    buildBars();
    buildPages();
    connectDesk();
    restorePlace(*this, m_preferences.windowGeometry());
    m_actions->setProjectOpen(false);
    m_actions->showUndo({});
}

MainWindow::~MainWindow()
{
    leaveProject();
}

void MainWindow::buildBars()
{
    m_actions->fill(*menuBar());
    m_top = new TopBar(m_theme);
    m_top->setRailAction(m_actions->action(QStringLiteral("toggleRail")));
    m_top->setSearchAction(m_actions->action(QStringLiteral("palette")));
    const auto face = [this](const char *id, const QString &name) {
        m_top->addAction(m_actions->action(QString::fromLatin1(id)), name);
    };
    face("undo", tr("Undo"));
    face("redo", tr("Redo"));
    face("presenter", tr("Presentation"));
    face("toggleGuidance", tr("Guidance"));
    face("toggleScheme", tr("Light or dark"));
    face("help", tr("Help"));
    connect(m_top, &TopBar::crumbActivated, this, [this](const QString &key) {
        if (m_view)
            m_view->goTo(key);
    });
    m_saved = new SaveStatus(m_theme);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts = new ElidedLabel({}, TextRole::Muted);
    m_facts->setObjectName(QStringLiteral("projectFacts"));
    m_facts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_facts->setContentsMargins(0, 0, 12, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved, 1);
    statusBar()->addPermanentWidget(m_facts, 1);
    connect(m_saved, &SaveStatus::saveAsRequested, m_dialogs, &ProjectDialogs::saveAs);
    connect(m_saved, &SaveStatus::retryRequested, this, [this] {
        if (m_desk.workspace())
            m_desk.workspace()->retrySaving();
    });
}

void MainWindow::buildPages()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar(m_theme);
    m_notice->setObjectName(QStringLiteral("windowNotice"));
    m_stack = new QStackedWidget;
    column->addWidget(m_top);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    m_palette = new CommandPalette(m_theme, this);
    m_tour = new TourOverlay(m_theme, this);
    connect(m_notice, &NoticeBar::actionTriggered, m_actions->action(QStringLiteral("tour")),
            &QAction::trigger);
    m_paletteSource = new PaletteSource(*m_palette, this);
    m_paletteSource->setCommands([this] {
        std::vector<PaletteEntry> entries = m_actions->paletteEntries();
        if (m_view)
            appendEntries(entries, m_view->pageActions(), tr("This page"));
        return entries;
    });
    connect(m_paletteSource, &PaletteSource::goTo, this, [this](const QString &address) {
        if (m_view)
            m_view->goTo(address);
    });
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_theme, m_recent);
        m_welcome->setBusy(m_desk.busyText());
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::newRequested, m_dialogs, &ProjectDialogs::newProject);
        connect(m_welcome, &WelcomePage::openRequested, m_dialogs, &ProjectDialogs::chooseProject);
        connect(m_welcome, &WelcomePage::sampleRequested, m_dialogs, &ProjectDialogs::openSample);
        connect(m_welcome, &WelcomePage::projectChosen, this, &MainWindow::openProject);
        m_welcome->setFocus();
    }
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::connectDesk()
{
    connect(m_dialogs, &ProjectDialogs::notice, this, &MainWindow::showNotice);
    connect(m_csv, &CsvDialogs::notice, this, &MainWindow::showNotice);
    connect(&m_desk, &ProjectDesk::opened, this, &MainWindow::showProject);
    connect(&m_desk, &ProjectDesk::backupFailed, this,
            [this](const QString &sentence) { showNotice(sentence, false); });
    connect(&m_desk, &ProjectDesk::aboutToClose, this, &MainWindow::leaveProject);
    connect(&m_desk, &ProjectDesk::busyChanged, this, [this](const QString &text) {
        if (m_welcome)
            m_welcome->setBusy(text);
        if (m_view && !text.isEmpty())
            statusBar()->showMessage(text);
        else
            statusBar()->clearMessage();
    });
    connect(&m_desk, &ProjectDesk::closeStalled, this,
            [this] { m_quitsWhenClosed = std::exchange(m_closing, false); });
    connect(m_dialogs, &ProjectDialogs::keptOpen, this, [this] { m_quitsWhenClosed = false; });
    connect(&m_desk, &ProjectDesk::closed, this, [this] {
        if (!m_closing && !m_quitsWhenClosed) {
            m_preferences.setLastProject({});
            return;
        }
        hide();
        emit finished();
    });
}

void MainWindow::openProject(const QString &path)
{
    m_dialogs->openProject(path);
}

void MainWindow::receive(const QString &path)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!path.isEmpty())
        openProject(path);
}

void MainWindow::showProject()
{
    m_notice->hide();
    m_view = new ProjectView(m_theme, *m_desk.session(), m_preferences);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connectView();
    connect(m_desk.workspace(), &Workspace::changed, this, &MainWindow::takeEvent);
    m_paletteSource->setSession(m_desk.session());
    m_csv->setSession(m_desk.session());
    m_actions->setProjectOpen(true);
    m_view->restorePlace();
    m_actions->showUndo(m_desk.workspace()->undoState());
    m_saved->setState(m_desk.workspace()->saveState());
    showOpenNotices();
    showPlace();
    m_view->page()->setFocus();
}

void MainWindow::connectView()
{
    connect(m_view, &ProjectView::placeChanged, this, &MainWindow::showPlace);
    connect(m_view, &ProjectView::importRequested, m_csv, &CsvDialogs::importCsv);
    connect(m_view, &ProjectView::exportRequested, m_csv, &CsvDialogs::exportCsv);
    connect(m_view, &ProjectView::engagementRequested, m_dialogs,
            &ProjectDialogs::engagementDetails);
    connect(m_view, &ProjectView::presenterRequested, this, [this] { setPresenting(true); });
}

void MainWindow::leaveProject()
{
    if (!m_view)
        return;
    setPresenting(false);
    m_palette->closePalette();
    m_tour->end();
    m_view->commitPending();
    m_view->keepPlace();
    m_paletteSource->setSession(nullptr);
    m_csv->setSession(nullptr);
    delete std::exchange(m_view, nullptr);
    m_actions->setProjectOpen(false);
    m_saved->clear();
    // The workspace goes with the project; its labels do not stay behind.
    m_actions->showUndo({});
    showPlace();
}

void MainWindow::showOpenNotices()
{
    const OpenReport &report = m_desk.workspace()->openReport();
    QStringList sentences = report.notices;
    if (report.readOnly && !report.readOnlyReason.isEmpty())
        sentences.append(report.readOnlyReason);
    if (report.recoveredFromCrash)
        sentences.append(
            tr("Gapwright was not closed properly the last time. Every change that was "
               "shown as saved is here."));
    if (!sentences.isEmpty())
        m_notice->showNotice(NoticeKind::Information, sentences.join(QLatin1Char('\n')));
    else if (m_preferences.takeTourOffer())
        m_notice->showNotice(NoticeKind::Information,
                             tr("New here? A tour of the window takes a minute."),
                             tr("Take the tour"));
}

void MainWindow::showNotice(const QString &sentence, bool isDone)
{
    m_notice->showNotice(isDone ? NoticeKind::Done : NoticeKind::Error, sentence);
}

void MainWindow::takeEvent(const Event &event)
{
    std::visit(
        Overloaded{[](const RecordsChanged &) {},
                   [this](const SaveStateChanged &saving) { m_saved->setState(saving.state); },
                   [this](const UndoStateChanged &) {
                       m_actions->showUndo(m_desk.workspace()->undoState());
                   },
                   [this](const ActionFailed &failed) { showNotice(failed.error.message, false); },
                   [this](const PathChanged &) { showFacts(); }},
        event);
}

void MainWindow::showPlace()
{
    const bool isOpen = m_view != nullptr;
    QAction *rail = m_actions->action(QStringLiteral("toggleRail"));
    QAction *guidance = m_actions->action(QStringLiteral("toggleGuidance"));
    rail->setVisible(isOpen && !m_view->railFits());
    guidance->setVisible(isOpen && m_view->guidanceApplies());
    guidance->setChecked(isOpen && m_view->isGuidanceShown());
    m_top->setCrumbs(isOpen ? m_view->crumbs() : QList<Crumb>{{tr("Welcome"), {}}});
    m_top->setNarrow(width() < m_theme.px(narrowBar));
    showFacts();
    if (!isOpen)
        showWelcome();
}

void MainWindow::showFacts()
{
    setWindowTitle(m_view ? m_view->title() : QString());
    m_facts->setText(m_view ? m_view->facts() : QString());
}

void MainWindow::undo()
{
    if (!m_view)
        return;
    m_view->commitPending();
    m_desk.workspace()->undo();
}

void MainWindow::redo()
{
    if (!m_view)
        return;
    m_view->commitPending();
    m_desk.workspace()->redo();
}

void MainWindow::openPalette()
{
    if (!isPresenting()) // what it finds may stand in a private note
        m_palette->openPalette();
}

void MainWindow::setPresenting(bool presenting)
{
    if (presenting == isPresenting() || (presenting && !m_view))
        return;
    menuBar()->setVisible(!presenting);
    statusBar()->setVisible(!presenting);
    m_top->setVisible(!presenting);
    m_actions->action(QStringLiteral("presenter"))->setChecked(presenting);
    if (presenting) {
        m_view->commitPending();
        m_notice->hide(); // not for the audience
        m_presenter = new PresenterView(m_theme, *m_desk.session());
        connect(
            m_presenter, &PresenterView::closed, this, [this] { setPresenting(false); },
            Qt::QueuedConnection);
        m_stack->addWidget(m_presenter);
        m_stack->setCurrentWidget(m_presenter);
        m_wasMaximized = isMaximized();
        showFullScreen();
        m_presenter->setFocus();
        return;
    }
    m_presenter->commitPending();
    delete std::exchange(m_presenter, nullptr);
    m_stack->setCurrentWidget(m_view);
    if (m_wasMaximized)
        showMaximized();
    else
        showNormal();
}

void MainWindow::showEvent(QShowEvent *event)
{
    // Not before: a window that comes with its project has no use for the welcome page.
    if (!m_view)
        showPlace();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_desk.workspace()) {
        m_preferences.setWindowGeometry(saveGeometry());
        QMainWindow::closeEvent(event);
        emit finished();
        return;
    }
    event->ignore();
    if (m_closing)
        return;
    setPresenting(false);
    m_preferences.setWindowGeometry(saveGeometry());
    m_view->commitPending();
    m_closing = true;
    m_desk.close();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_top->setNarrow(width() < m_theme.px(narrowBar));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &data = *event->mimeData();
    if (data.hasUrls() && data.urls().size() == 1
        && data.urls().front().toLocalFile().endsWith(QLatin1String(".gapwright")))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openProject(event->mimeData()->urls().front().toLocalFile());
}

} // namespace gapwright
