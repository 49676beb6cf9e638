// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/welcome/preferences.h"
#include "ui/pages/welcome/project_desk.h"
#include "ui/pages/welcome/recent_projects.h"

#include <QMainWindow>

class QStackedWidget;

namespace gapwright {

class ActionList;
class CommandPalette;
class CsvDialogs;
class ElidedLabel;
class NoticeBar;
class PaletteSource;
class PresenterView;
class ProjectDialogs;
class ProjectView;
class SaveStatus;
class TopBar;
class TourOverlay;
class WelcomePage;

/// Puts the parts of the window together: bars, welcome page or open project, notices, status.
/// Knows no register, and neither opens nor saves: that is the desk's work.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All four outlive the window. A project may be on its way on the desk already.
    MainWindow(Theme &theme, Preferences &preferences, RecentProjects &recent, ProjectDesk &desk);
    ~MainWindow() override;

    /// Opens a project, asking for a name first when there is none yet.
    void openProject(const QString &path);
    /// A second start of the program: shows the window and opens the file, if any.
    void receive(const QString &path);
    void showNotice(const QString &sentence, bool isDone);

    [[nodiscard]] ProjectDesk &desk() { return m_desk; }
    [[nodiscard]] ProjectView *projectView() const { return m_view; }
    [[nodiscard]] const ActionList &actions() const { return *m_actions; }
    [[nodiscard]] CommandPalette &palette() const { return *m_palette; }
    [[nodiscard]] bool isPresenting() const { return m_presenter != nullptr; }
    void setPresenting(bool presenting);

signals:
    /// The last change is on the disk and the window is gone.
    void finished();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class WindowCommands;
    void buildBars();
    void buildPages();
    void showWelcome();
    void connectDesk();
    void connectView();
    void showProject();
    void leaveProject();
    void takeEvent(const Event &event);
    void showOpenNotices();
    void showPlace();
    void showFacts();
    void undo();
    void redo();
    void openPalette();

    Theme &m_theme;
    Preferences &m_preferences;
    RecentProjects &m_recent;
    ProjectDesk &m_desk;
    ProjectDialogs *m_dialogs;
    CsvDialogs *m_csv;
    ActionList *m_actions;
    TopBar *m_top = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr; ///< null until it is looked at
    ProjectView *m_view = nullptr; ///< null while no project is open
    PresenterView *m_presenter = nullptr; ///< null unless presenting
    SaveStatus *m_saved = nullptr;
    ElidedLabel *m_facts = nullptr;
    CommandPalette *m_palette = nullptr;
    PaletteSource *m_paletteSource = nullptr;
    TourOverlay *m_tour = nullptr;
    bool m_closing = false; ///< waiting for the disk before the window goes
    bool m_quitsWhenClosed = false; ///< the disk refused; the user is asked what to do
    bool m_wasMaximized = false;
};

} // namespace gapwright
