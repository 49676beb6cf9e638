// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/main_window.h"
#include "kit/kit_test.h"

#include <QTemporaryDir>

#include <memory>

namespace gapwright::test {

/// The window with settings and projects in a temporary folder. The author is "Ada Lovelace".
class WindowTest {
public:
    WindowTest();
    ~WindowTest();

    /// A copy of the sample project in the folder; empty when it could not be made.
    [[nodiscard]] QString sample(const QString &name = QStringLiteral("sample"));
    /// Opens a project and waits for its page; false after ten seconds.
    [[nodiscard]] bool open(const QString &path);
    /// Waits until everything is on the disk.
    [[nodiscard]] bool isSaved();
    /// Closes the window and waits for the disk.
    [[nodiscard]] bool close();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Theme &theme() { return *m_theme; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecentProjects> m_recent;
    std::unique_ptr<ProjectDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

/// Keys of all pages of a project.
[[nodiscard]] QStringList pageKeys(const Catalogue &catalogue);

} // namespace gapwright::test
