// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/project_desk.h"

#include "base/clock.h"
#include "base/free_memory.h"
#include "reports/documents/sample_documents.h"
#include "services/project_access.h"
#include "services/project_backup.h"
#include "services/sample_project.h"
#include "ui/pages/engagement/engagement_dialog.h"
#include "ui/pages/engagement/new_project_dialog.h"
#include "ui/pages/welcome/preferences.h"
#include "ui/pages/welcome/recent_projects.h"

#include <QDir>
#include <QFileInfo>

namespace gapwright {

namespace {

QString shownName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

ProjectDesk::ProjectDesk(std::shared_ptr<const Catalogue> catalogue, Preferences &preferences,
                         RecentProjects &recent, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_preferences(preferences)
    , m_recent(recent)
{
}

ProjectDesk::~ProjectDesk() = default;

OpenRequest ProjectDesk::requestFor(const QString &path) const
{
    const QString author = m_preferences.author();
    OpenRequest request;
    request.path = QFileInfo(path).absoluteFilePath();
    request.author = author.isEmpty() ? defaultAuthor() : author;
    request.application = QStringLiteral("Gapwright");
    return request;
}

void ProjectDesk::open(const QString &path, Mode mode)
{
    const QFileInfo file(path);
    const bool isOpenAlready = m_workspace
        && QFileInfo(m_workspace->path()).canonicalFilePath() == file.canonicalFilePath();
    if (isOpenAlready && !(m_workspace->isReadOnly() && mode != Mode::ToRead))
        return;
    if (!file.exists()) {
        emit refused(path,
                     {tr("%1: There is no such file. It may have been moved or its drive is away.")
                          .arg(QDir::toNativeSeparators(path)),
                      ErrorKind::NotFound,
                      {}});
        return;
    }
    OpenRequest request = requestFor(path);
    request.readOnly = mode == Mode::ToRead;
    request.takeOverLock = mode == Mode::TakeOver;
    start(tr("Opening %1").arg(shownName(path)), request);
}

void ProjectDesk::create(const NewProject &project, const QString &logoPath,
                         const QString &logoMediaType)
{
    NewProject wanted = project;
    wanted.file = requestFor(project.file.path);
    const auto make = [wanted, catalogue = m_catalogue]() -> Outcome {
        const auto made = makeProject(wanted, *catalogue);
        return made ? Outcome(Unit{}) : Outcome(made.error());
    };
    std::function<void()> afterwards;
    if (!logoPath.isEmpty())
        afterwards = [this, logoPath, logoMediaType] {
            attachLogo(*m_workspace, logoPath, logoMediaType);
        };
    start(tr("Creating %1").arg(shownName(wanted.file.path)), wanted.file, make, afterwards);
}

void ProjectDesk::openSample(const QString &folder)
{
    const OpenRequest request = requestFor(freePath(folder, tr("Gapwright sample", "file name")));
    const auto make = [request, catalogue = m_catalogue]() -> Outcome {
        const auto made =
            makeSampleProject(request, {}, Clock(), *catalogue, sampleTextMaker(*catalogue));
        return made ? Outcome(Unit{}) : Outcome(made.error());
    };
    start(tr("Preparing the sample project"), request, make);
}

void ProjectDesk::setBusy(const QString &text)
{
    m_busyText = text;
    emit busyChanged(text);
}

void ProjectDesk::start(const QString &text, const OpenRequest &request,
                        std::function<Outcome()> prepare, std::function<void()> afterwards)
{
    if (m_opener.isBusy())
        return;
    setBusy(text);
    m_opener.open(
        request,
        [this, path = request.path, afterwards](Result<OpenedProject> project) {
            if (!project) {
                setBusy({});
                emit refused(path, project.error());
                return;
            }
            // A move-only value cannot travel in a std::function.
            const auto ready = std::make_shared<OpenedProject>(std::move(*project));
            drain([this, ready, afterwards] {
                replace(std::move(*ready));
                setBusy({});
                if (afterwards)
                    afterwards();
            });
        },
        std::move(prepare));
}

void ProjectDesk::drain(std::function<void()> afterwards)
{
    if (!m_workspace) {
        afterwards();
        return;
    }
    m_workspace->whenSaved(this, [this, afterwards](const Outcome &saved) {
        if (!saved) {
            setBusy({});
            emit closeStalled(saved.error());
            return;
        }
        // Not from within a call of the workspace, which ends here.
        QMetaObject::invokeMethod(this, afterwards, Qt::QueuedConnection);
    });
}

void ProjectDesk::replace(OpenedProject project)
{
    drop();
    const QString author = requestFor(project.file->path()).author;
    m_workspace =
        std::make_unique<Workspace>(std::move(project.file), std::move(project.records), author);
    m_session = std::make_unique<ProjectSession>(*m_workspace, m_catalogue);
    m_recent.add(m_workspace->path(), m_workspace->engagement().organization);
    m_preferences.setLastProject(m_workspace->path());
    connect(m_workspace.get(), &Workspace::changed, this, [this](const Event &event) {
        if (const auto *moved = std::get_if<PathChanged>(&event)) {
            m_recent.add(moved->path, m_workspace->engagement().organization);
            m_preferences.setLastProject(moved->path);
        }
    });
    backUp();
    emit opened();
}

/// Behind the window, but ahead of the first edit: the backup holds the project as it was opened.
void ProjectDesk::backUp()
{
    m_workspace->withFile(
        [](ProjectFile &file) -> Outcome {
            const Result<std::optional<QString>> made = backUpDaily(file, Clock());
            return made ? Outcome(Unit{}) : Outcome(made.error());
        },
        this,
        [this](const Outcome &done) {
            if (!done)
                emit backupFailed(done.error().message);
        });
}

void ProjectDesk::close(bool evenUnsaved)
{
    if (!m_workspace) {
        emit closed();
        return;
    }
    const auto finish = [this] {
        drop();
        setBusy({});
        emit closed();
    };
    if (evenUnsaved) {
        finish();
        return;
    }
    setBusy(tr("Saving %1").arg(shownName(m_workspace->path())));
    drain(finish);
}

void ProjectDesk::drop()
{
    if (!m_workspace)
        return;
    emit aboutToClose();
    m_session.reset();
    m_workspace.reset();
    giveBackFreeMemory();
}

} // namespace gapwright
