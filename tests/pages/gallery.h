// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sample_project.h"
#include "ui/kit/theme.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/session/project_session.h"

#include <QApplication>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace gapwright::test {

/// A program that writes pictures for the eye: PROGRAM FOLDER [WORD ...]. Offscreen, without
/// motion.
class Gallery {
public:
    Gallery(int argc, char **argv);

    [[nodiscard]] Theme &theme() { return *m_theme; }
    /// What was named behind the folder.
    [[nodiscard]] QStringList words() const { return m_words; }
    /// "light" or "dark" while pictures are taken in both.
    [[nodiscard]] QString scheme() const { return m_scheme; }
    /// How long a widget may work on its looks before each picture; 100 ms at first.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    /// The path of a file in the folder.
    [[nodiscard]] QString file(const QString &name) const;
    /// Shows the widget and writes "<scheme>-<name>.png".
    void shoot(QWidget &widget, const QString &name) const;
    void inBothSchemes(const std::function<void()> &shootAll);

private:
    int m_argc;
    std::unique_ptr<QApplication> m_application;
    std::unique_ptr<Theme> m_theme;
    QStringList m_words;
    QString m_folder;
    QString m_scheme;
    int m_patience = 100;
};

/// Lets the program work for a while.
void settle(int milliseconds);

/// The sample project in a temporary folder with a session on it. The author is Eleanor Voss.
class SampleSession {
public:
    /// `withTexts`: the documents have their texts.
    explicit SampleSession(bool withTexts = false);
    ~SampleSession();

    /// False when the project could not be made; the reason was printed.
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] ProjectSession &session() { return *m_session; }
    /// Watches the session; all steps and problems are known when it comes back first.
    [[nodiscard]] ProjectWatch &watch();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ProjectWatch> m_watch;
};

} // namespace gapwright::test
