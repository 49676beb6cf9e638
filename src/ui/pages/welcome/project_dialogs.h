// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/welcome/project_desk.h"

#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QMessageBox;

namespace gapwright {

class Preferences;
class Theme;

/// What a person is asked around a project: which file, which name, what to do with a refusal.
/// Every dialog is window-modal and none blocks the event loop.
class ProjectDialogs : public QObject {
    Q_OBJECT
public:
    ProjectDialogs(const Theme &theme, ProjectDesk &desk, Preferences &preferences,
                   QWidget *window);

    void newProject();
    void chooseProject();
    void openProject(const QString &path, ProjectDesk::Mode mode = ProjectDesk::Mode::ToWork);
    void openSample();
    void engagementDetails();
    /// Goes on in another file; the present one stays as it is.
    void saveAs();
    /// Writes a copy and stays in the present file.
    void saveCopy();
    void changeAuthor();
    /// Offers the ways out that fit the error.
    void showRefusal(const QString &path, const Error &error);
    /// Asks whether to stay, to save elsewhere or to give up what cannot be written.
    void askAboutUnsaved(const Error &error);

signals:
    /// Something to say in the window, without asking; `isDone` for good news.
    void notice(const QString &sentence, bool isDone);
    /// Asked about unsaved changes, the user chose not to close.
    void keptOpen();

private:
    void withAuthor(std::function<void()> next);
    void chooseTarget(const QString &title, const QString &proposal,
                      std::function<void(const QString &)> chosen);
    QMessageBox *question(const QString &title, const Error &error);
    void offerTakeOver(const QString &path, const Error &error);
    void confirmTakeOver(const QString &path);
    void offerReading(const QString &path, const Error &error);
    void offerBackups(const QString &path, const Error &error);
    void restore(const QString &path);

    const Theme &m_theme;
    ProjectDesk &m_desk;
    Preferences &m_preferences;
    QWidget *m_window;
};

} // namespace gapwright
