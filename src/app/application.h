// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command_line.h"
#include "app/main_window.h"
#include "app/single_instance.h"

#include <QTranslator>

#include <future>

namespace gapwright {

/// The running program: settings, look, texts, and its one window.
class Application : public QObject {
    Q_OBJECT
public:
    /// The content, on its way from another thread: it is read while Qt looks for the display.
    using Content = std::future<Result<std::shared_ptr<const Catalogue>>>;
    /// Begins to read it. From the thread that makes the QApplication, before or after that.
    [[nodiscard]] static Content beginContent();

    /// Needs a QApplication. `preferences` outlives it.
    Application(const CommandLine &line, Preferences &preferences, Content content,
                QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window, or hands the file to the program that runs already. The exit code when
    /// there is nothing to wait for, else nothing. The window waits a moment for its project, and
    /// comes without it when that takes longer.
    [[nodiscard]] std::optional<int> start();
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

private:
    void loadTranslations();
    void applyLook();
    /// The project to begin with: the one asked for, else that of the last time; may be empty.
    [[nodiscard]] QString firstProject() const;
    void loadDesk(std::shared_ptr<const Catalogue> catalogue);
    [[nodiscard]] bool loadWindow();
    void showWindow();

    CommandLine m_line;
    Preferences &m_preferences;
    Content m_content;
    SingleInstance m_instance;
    QTranslator m_qtTexts;
    QTranslator m_texts;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecentProjects> m_recent;
    std::unique_ptr<ProjectDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace gapwright
