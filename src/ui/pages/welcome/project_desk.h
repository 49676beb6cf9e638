// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/project_creation.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/project_opener.h"

namespace gapwright {

class Preferences;
class RecentProjects;

/// The open project, and the ways to another one. Reading and writing happen beside the GUI thread;
/// the project that is open stays until the next one has been opened, and is closed only when the
/// disk has everything.
class ProjectDesk : public QObject {
    Q_OBJECT
public:
    /// How a project is opened.
    enum class Mode { ToWork, ToRead, TakeOver };
    Q_ENUM(Mode)

    ProjectDesk(std::shared_ptr<const Catalogue> catalogue, Preferences &preferences,
                RecentProjects &recent, QObject *parent = nullptr);
    ~ProjectDesk() override;

    /// Null when no project is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] ProjectSession *session() const { return m_session.get(); }
    [[nodiscard]] const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }
    [[nodiscard]] bool isBusy() const { return m_opener.isBusy(); }
    /// What is under way, as a sentence; empty when nothing is.
    [[nodiscard]] const QString &busyText() const { return m_busyText; }

    void open(const QString &path, Mode mode = Mode::ToWork);
    /// Makes the file, stores the logo (may be empty) in it, and opens it.
    void create(const NewProject &project, const QString &logoPath, const QString &logoMediaType);
    /// Makes a copy of the sample in that folder under a free name, and opens it.
    void openSample(const QString &folder);
    /// Waits for the disk and closes. With `evenUnsaved` what cannot be written is given up.
    void close(bool evenUnsaved = false);

signals:
    /// Long work began ("Opening x") or, with an empty text, ended.
    void busyChanged(const QString &text);
    void opened();
    /// The backup of the day could not be made; the project is open all the same.
    void backupFailed(const QString &sentence);
    /// The pages of the open project have to go now.
    void aboutToClose();
    void closed();
    /// Nothing was opened; what was open still is.
    void refused(const QString &path, const gapwright::Error &error);
    /// Some changes cannot be written; the project is still open.
    void closeStalled(const gapwright::Error &error);

private:
    void setBusy(const QString &text);
    void start(const QString &text, const OpenRequest &request,
               std::function<Outcome()> prepare = {}, std::function<void()> afterwards = {});
    void replace(OpenedProject project);
    void drain(std::function<void()> afterwards);
    void backUp();
    void drop();
    [[nodiscard]] OpenRequest requestFor(const QString &path) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Preferences &m_preferences;
    RecentProjects &m_recent;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ProjectSession> m_session;
    ProjectOpener m_opener;
    QString m_busyText;
};

} // namespace gapwright
