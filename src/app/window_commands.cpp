// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_commands.h"

#include "app/action_list.h"
#include "app/control_help.h"
#include "app/first_tour.h"
#include "app/help_dialogs.h"
#include "app/main_window.h"
#include "app/page_help.h"
#include "app/project_view.h"
#include "ui/kit/inline_help.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/assessments/assessment_dialogs.h"
#include "ui/pages/assessments/csv_dialogs.h"
#include "ui/pages/assessments/inherit_dialog.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/welcome/project_dialogs.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

namespace gapwright {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("WindowCommands", source);
}

QList<QKeySequence> keys(QKeySequence::StandardKey key)
{
    return QKeySequence::keyBindings(key);
}

QList<QKeySequence> keys(QKeyCombination combination)
{
    return {QKeySequence(combination)};
}

} // namespace

WindowCommands::WindowCommands(MainWindow &window)
    : m_window(window)
{
}

void WindowCommands::build()
{
    buildProject();
    buildEdit();
    buildAssessment();
    buildView();
    buildHelp();
}

void WindowCommands::buildProject()
{
    MainWindow *window = &m_window;
    ActionList &list = *window->m_actions;
    ProjectDialogs *dialogs = window->m_dialogs;
    list.beginMenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&Project")));
    list.add({QStringLiteral("new"), text(QT_TRANSLATE_NOOP("WindowCommands", "&New project…")),
              QStringLiteral("file-plus"), keys(QKeySequence::New),
              [dialogs] { dialogs->newProject(); }});
    list.add({QStringLiteral("open"), text(QT_TRANSLATE_NOOP("WindowCommands", "&Open…")),
              QStringLiteral("folder-open"), keys(QKeySequence::Open),
              [dialogs] { dialogs->chooseProject(); }});
    list.addSubmenu(text(QT_TRANSLATE_NOOP("WindowCommands", "Open &recent")),
                    QStringLiteral("clock"),
                    [window](QMenu &menu) { WindowCommands(*window).fillRecent(menu); });
    list.add({QStringLiteral("sample"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "Open the sa&mple project")),
              QStringLiteral("sprout"),
              {},
              [dialogs] { dialogs->openSample(); }});
    list.addSeparator();
    list.add({QStringLiteral("engagement"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&Engagement details…")),
              QStringLiteral("building-2"), keys(Qt::ALT | Qt::Key_Return),
              [dialogs] { dialogs->engagementDetails(); }, true});
    list.add({QStringLiteral("saveCopy"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "Save a &copy…")),
              QStringLiteral("copy"),
              {},
              [dialogs] { dialogs->saveCopy(); },
              true});
    list.add({QStringLiteral("saveAs"), text(QT_TRANSLATE_NOOP("WindowCommands", "Save &as…")),
              QStringLiteral("save"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
              [dialogs] { dialogs->saveAs(); }, true});
    list.addSeparator();
    list.add({QStringLiteral("report"), text(QT_TRANSLATE_NOOP("WindowCommands", "Gap re&port")),
              QStringLiteral("file-down"), keys(QKeySequence::Print),
              [window] { window->m_view->goTo(pageKey(page_key::report)); }, true});
    list.addSeparator();
    list.add({QStringLiteral("close"), text(QT_TRANSLATE_NOOP("WindowCommands", "C&lose project")),
              QStringLiteral("x"), keys(Qt::CTRL | Qt::Key_W), [window] { window->m_desk.close(); },
              true});
    list.add({QStringLiteral("quit"), text(QT_TRANSLATE_NOOP("WindowCommands", "&Quit")),
              QStringLiteral("log-out"), keys(Qt::CTRL | Qt::Key_Q),
              [window] { window->close(); }});
}

void WindowCommands::buildEdit()
{
    MainWindow *window = &m_window;
    ActionList &list = *window->m_actions;
    list.beginMenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&Edit")));
    list.add({QStringLiteral("undo"), text(QT_TRANSLATE_NOOP("WindowCommands", "&Undo")),
              QStringLiteral("undo-2"), keys(Qt::CTRL | Qt::Key_Z), [window] { window->undo(); }});
    list.add({QStringLiteral("redo"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&Redo")),
              QStringLiteral("redo-2"),
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
              [window] { window->redo(); }});
    list.addSeparator();
    list.add({QStringLiteral("palette"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&Search or run a command…")),
              QStringLiteral("search"), keys(Qt::CTRL | Qt::Key_K),
              [window] { window->openPalette(); }});
    list.addSeparator();
    list.add({QStringLiteral("author"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "Your &name…")),
              QStringLiteral("user"),
              {},
              [dialogs = window->m_dialogs] { dialogs->changeAuthor(); }});
}

void WindowCommands::buildAssessment()
{
    MainWindow *window = &m_window;
    ActionList &list = *window->m_actions;
    const auto withSession = [window](auto run) {
        return [window, run] {
            if (ProjectSession *session = window->m_desk.session())
                run(window->m_theme, *session, window);
        };
    };
    list.beginMenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&Assessment")));
    list.add({QStringLiteral("newAssessment"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&New assessment…")), QStringLiteral("plus"),
              keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
              withSession([](auto &...all) { openNewAssessment(all...); }), true});
    list.addSubmenu(
        text(QT_TRANSLATE_NOOP("WindowCommands", "&Switch to")), QStringLiteral("git-compare"),
        [window](QMenu &menu) { WindowCommands(*window).fillAssessments(menu); }, true);
    list.add({QStringLiteral("approve"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&Approve and lock…")),
              QStringLiteral("lock"),
              {},
              [window] { window->m_view->approve(); },
              true});
    list.addSeparator();
    list.add({QStringLiteral("import"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&Import from CSV…")),
              QStringLiteral("upload"), keys(Qt::CTRL | Qt::Key_I),
              [csv = window->m_csv] { csv->importCsv(); }, true});
    list.add({QStringLiteral("importFrom2011"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "From the &2011 edition…")),
              QStringLiteral("history"),
              {},
              [csv = window->m_csv] { csv->importFrom2011(); },
              true});
    list.add({QStringLiteral("inherit"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "In&herit from another standard…")),
              QStringLiteral("merge"),
              {},
              withSession([](auto &...all) { openInherit(all...); }),
              true});
    list.add({QStringLiteral("export"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&Export as CSV…")),
              QStringLiteral("file-spreadsheet"), keys(Qt::CTRL | Qt::Key_E),
              [csv = window->m_csv] { csv->exportCsv(); }, true});
    list.addSeparator();
    list.add({QStringLiteral("presenter"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&Presentation")),
              QStringLiteral("presentation"), keys(Qt::Key_F11),
              [window] { window->setPresenting(!window->isPresenting()); }, true})
        ->setCheckable(true);
}

void WindowCommands::buildView()
{
    MainWindow *window = &m_window;
    ActionList &list = *window->m_actions;
    Theme *theme = &window->m_theme;
    Preferences *preferences = &window->m_preferences;
    list.beginMenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&View")));
    const auto page = [&](const char *key, const char *title, const char *icon, Qt::Key digit) {
        list.add({QStringLiteral("page.") + pageKey(key), text(title), QString::fromLatin1(icon),
                  keys(Qt::CTRL | digit), [window, key] { window->m_view->goTo(pageKey(key)); },
                  true});
    };
    page(page_key::overview, QT_TRANSLATE_NOOP("WindowCommands", "&Overview"), "layout-dashboard",
         Qt::Key_1);
    page(page_key::gap, QT_TRANSLATE_NOOP("WindowCommands", "&Gap analysis"), "list-checks",
         Qt::Key_2);
    page(page_key::assessments, QT_TRANSLATE_NOOP("WindowCommands", "&Assessments"), "git-compare",
         Qt::Key_3);
    page(page_key::report, QT_TRANSLATE_NOOP("WindowCommands", "&Report"), "file-down", Qt::Key_4);
    page(page_key::history, QT_TRANSLATE_NOOP("WindowCommands", "&History"), "history", Qt::Key_5);
    page(page_key::library, QT_TRANSLATE_NOOP("WindowCommands", "&Library"), "library", Qt::Key_6);
    list.addSeparator();
    list.add({QStringLiteral("toggleRail"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "S&teps and workspaces")),
              QStringLiteral("panel-left"), keys(Qt::Key_F9),
              [window] { window->m_view->toggleRail(); }, true});
    list.add({QStringLiteral("toggleGuidance"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "Gui&dance")), QStringLiteral("lightbulb"),
              keys(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
              [window] { window->m_view->toggleGuidance(); }, true})
        ->setCheckable(true);
    list.addSeparator();
    list.addSubmenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&Colours")),
                    QStringLiteral("contrast"),
                    [window](QMenu &menu) { WindowCommands(*window).fillSchemes(menu); });
    list.add({QStringLiteral("toggleScheme"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "Light or dar&k")), QStringLiteral("moon"),
              keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [theme, preferences] {
                  theme->setSchemeSetting(theme->tokens().dark ? SchemeSetting::Light
                                                               : SchemeSetting::Dark);
                  preferences->setScheme(theme->schemeSetting());
              }});
    buildZoom();
    list.add({QStringLiteral("reducedMotion"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "Re&duce motion")),
              QStringLiteral("zap"),
              {},
              [theme, preferences] {
                  theme->setReducedMotion(!preferences->reducedMotion());
                  preferences->setReducedMotion(!preferences->reducedMotion());
              }})
        ->setCheckable(true);
    list.action(QStringLiteral("reducedMotion"))->setChecked(preferences->reducedMotion());
}

void WindowCommands::buildZoom()
{
    ActionList &list = *m_window.m_actions;
    Theme *theme = &m_window.m_theme;
    Preferences *preferences = &m_window.m_preferences;
    const auto zoom = [&](const char *id, const char *title, const char *icon,
                          const QList<QKeySequence> &shortcuts, auto step) {
        list.add({QString::fromLatin1(id), text(title), QString::fromLatin1(icon), shortcuts,
                  [theme, preferences, step] {
                      (theme->*step)();
                      preferences->setZoom(theme->zoom());
                  }});
    };
    zoom("zoomIn", QT_TRANSLATE_NOOP("WindowCommands", "Lar&ger text"), "zoom-in",
         {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
         &Theme::zoomIn);
    zoom("zoomOut", QT_TRANSLATE_NOOP("WindowCommands", "S&maller text"), "zoom-out",
         keys(Qt::CTRL | Qt::Key_Minus), &Theme::zoomOut);
    zoom("zoomReset", QT_TRANSLATE_NOOP("WindowCommands", "&Normal text size"), "search",
         keys(Qt::CTRL | Qt::Key_0), &Theme::resetZoom);
}

void WindowCommands::buildHelp()
{
    MainWindow *window = &m_window;
    ActionList &list = *window->m_actions;
    list.beginMenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&Help")));
    const auto showKeys = [window] {
        openShortcutsDialog(window->m_theme, *window->m_actions,
                            window->m_view ? window->m_view->pageActions() : QList<QAction *>(),
                            window);
    };
    list.add(
        {QStringLiteral("help"), text(QT_TRANSLATE_NOOP("WindowCommands", "&Help for this page")),
         QStringLiteral("circle-question-mark"), keys(QKeySequence::HelpContents),
         [window, showKeys] {
             const ProjectView *view = window->m_view;
             openPageHelpDialog(window->m_theme,
                                view ? view->crumbs().last().text
                                     : text(QT_TRANSLATE_NOOP("WindowCommands", "Welcome")),
                                helpOfPage(view ? view->pageKey() : QString()),
                                view ? view->pageActions() : QList<QAction *>(), showKeys, window);
         }});
    list.add({QStringLiteral("whatsThis"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&What's this?")),
              QStringLiteral("circle-question-mark"), keys(QKeySequence::WhatsThis), [window] {
                  describeControls(*window);
                  askWhatThisIs(*window);
              }});
    list.add({QStringLiteral("keys"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "First steps and &keys")),
              QStringLiteral("keyboard"), keys(Qt::CTRL | Qt::Key_F1), showKeys});
    list.add({QStringLiteral("tour"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&Tour of the window")),
              QStringLiteral("route"),
              {},
              [window] {
                  window->m_notice->hide();
                  window->m_view->commitPending();
                  window->m_tour->start(tourStops(*window, window->m_view->page()));
              },
              true});
    list.add({QStringLiteral("about"),
              text(QT_TRANSLATE_NOOP("WindowCommands", "&About Gapwright")),
              QStringLiteral("info"),
              {},
              [window] { openAboutDialog(window->m_theme, window); }});
}

void WindowCommands::fillRecent(QMenu &menu)
{
    for (const RecentProject &project : m_window.m_recent.all()) {
        QString title = project.organization.isEmpty() ? QFileInfo(project.path).completeBaseName()
                                                       : project.organization;
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu.addAction(
            QStringLiteral("%1 – %2").arg(title, QFileInfo(project.path).fileName()));
        action->setEnabled(project.exists());
        QObject::connect(action, &QAction::triggered, &m_window,
                         [window = &m_window, path = project.path] { window->openProject(path); });
    }
    if (menu.isEmpty())
        menu.addAction(text(QT_TRANSLATE_NOOP("WindowCommands", "None yet")))->setEnabled(false);
}

void WindowCommands::fillAssessments(QMenu &menu)
{
    ProjectSession *session = m_window.m_desk.session();
    if (!session)
        return;
    auto *group = new QActionGroup(&menu);
    for (const Assessment &assessment : session->assessments()) {
        QAction *action = menu.addAction(
            QString(assessment.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(assessment.id == session->data().assessment.id);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, session,
                         [session, id = assessment.id] { session->setCurrentAssessment(id); });
    }
}

void WindowCommands::fillSchemes(QMenu &menu)
{
    Theme *theme = &m_window.m_theme;
    Preferences *preferences = &m_window.m_preferences;
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const char *title, SchemeSetting scheme) {
        QAction *action = menu.addAction(text(title));
        action->setCheckable(true);
        action->setChecked(theme->schemeSetting() == scheme);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, theme, [theme, preferences, scheme] {
            theme->setSchemeSetting(scheme);
            preferences->setScheme(scheme);
        });
    };
    add(QT_TRANSLATE_NOOP("WindowCommands", "As the &system"), SchemeSetting::System);
    add(QT_TRANSLATE_NOOP("WindowCommands", "&Light"), SchemeSetting::Light);
    add(QT_TRANSLATE_NOOP("WindowCommands", "&Dark"), SchemeSetting::Dark);
    add(QT_TRANSLATE_NOOP("WindowCommands", "High &contrast"), SchemeSetting::HighContrast);
}

void appendEntries(std::vector<PaletteEntry> &entries, const QList<QAction *> &actions,
                   const QString &group)
{
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->isSeparator())
            continue;
        PaletteEntry entry;
        entry.group = group;
        entry.title = ActionList::plainText(*action);
        entry.icon = QStringLiteral("command");
        entry.shortcut = action->shortcut();
        entry.run = [target = QPointer<QAction>(action)] {
            if (target)
                target->trigger();
        };
        entries.push_back(entry);
    }
}

} // namespace gapwright
