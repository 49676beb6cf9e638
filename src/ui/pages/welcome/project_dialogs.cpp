// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/project_dialogs.h"

#include "ui/pages/engagement/author_dialog.h"
#include "ui/pages/engagement/logo_field.h"
#include "ui/pages/engagement/new_project_dialog.h"
#include "ui/pages/welcome/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace gapwright {

namespace {

QString projectsPurpose()
{
    return QStringLiteral("projects");
}

QString projectFilter()
{
    return ProjectDialogs::tr("Gapwright projects (*.gapwright)");
}

} // namespace

ProjectDialogs::ProjectDialogs(const Theme &theme, ProjectDesk &desk, Preferences &preferences,
                               QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_window(window)
{
    connect(&desk, &ProjectDesk::refused, this, &ProjectDialogs::showRefusal);
    connect(&desk, &ProjectDesk::closeStalled, this, &ProjectDialogs::askAboutUnsaved);
}

void ProjectDialogs::withAuthor(std::function<void()> next)
{
    // The name of the account will do until the user changes it; nobody is asked before the work.
    if (m_preferences.author().isEmpty())
        m_preferences.setAuthor(Preferences::proposedAuthor());
    if (!m_preferences.author().isEmpty()) {
        next();
        return;
    }
    auto *dialog = new AuthorDialog(m_theme, Preferences::proposedAuthor(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, next] {
        m_preferences.setAuthor(dialog->author());
        next();
    });
    dialog->open();
}

void ProjectDialogs::changeAuthor()
{
    const QString present = m_preferences.author();
    auto *dialog = new AuthorDialog(
        m_theme, present.isEmpty() ? Preferences::proposedAuthor() : present, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, present] {
        m_preferences.setAuthor(dialog->author());
        if (m_desk.workspace() && dialog->author() != present)
            emit notice(tr("Your new name is used from the next time you open a project."), true);
    });
    dialog->open();
}

void ProjectDialogs::newProject()
{
    withAuthor([this] {
        auto *dialog = new NewProjectDialog(m_theme, m_preferences.folder(projectsPurpose()),
                                            m_preferences.author(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            NewProject project;
            project.file.path = dialog->path();
            project.engagement = dialog->engagement();
            if (dialog->wantsBaseline()) {
                Assessment head;
                head.name = tr("Baseline");
                head.heldOn = QDate::currentDate();
                head.assessor = project.engagement.consultant;
                project.firstAssessment = head;
            }
            m_preferences.rememberFolderOf(projectsPurpose(), project.file.path);
            const LogoFile logo = dialog->form()->logo()->chosen();
            m_desk.create(project, logo.path, logo.mediaType);
        });
        dialog->open();
    });
}

void ProjectDialogs::chooseProject()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Open a Project"), m_preferences.folder(projectsPurpose()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({projectFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_preferences.rememberFolderOf(projectsPurpose(), file);
        openProject(file);
    });
    dialog->open();
}

void ProjectDialogs::openProject(const QString &path, ProjectDesk::Mode mode)
{
    withAuthor([this, path, mode] { m_desk.open(path, mode); });
}

void ProjectDialogs::openSample()
{
    withAuthor([this] { m_desk.openSample(m_preferences.folder(projectsPurpose())); });
}

void ProjectDialogs::engagementDetails()
{
    if (!m_desk.workspace())
        return;
    auto *dialog = new EngagementDialog(m_theme, *m_desk.workspace(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_desk, &ProjectDesk::aboutToClose, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void ProjectDialogs::chooseTarget(const QString &title, const QString &proposal,
                                  std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(m_window, title, proposal);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gapwright"));
    dialog->setNameFilter(projectFilter());
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen](const QString &file) {
        m_preferences.rememberFolderOf(projectsPurpose(), file);
        chosen(file);
    });
    dialog->open();
}

void ProjectDialogs::saveAs()
{
    if (!m_desk.workspace())
        return;
    const QFileInfo present(m_desk.workspace()->path());
    const QString proposal =
        freePath(m_preferences.folder(projectsPurpose()), present.completeBaseName());
    chooseTarget(tr("Save the Project As"), proposal, [this](const QString &file) {
        if (!m_desk.workspace())
            return;
        m_desk.workspace()->saveAs(file, this, [this, file](const Outcome &done) {
            emit notice(done ? tr("You now work in %1.").arg(QDir::toNativeSeparators(file))
                             : done.error().message,
                        bool(done));
        });
    });
}

void ProjectDialogs::saveCopy()
{
    if (!m_desk.workspace())
        return;
    const QFileInfo present(m_desk.workspace()->path());
    const QString name =
        tr("%1 copy %2", "file name, date")
            .arg(present.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    chooseTarget(
        tr("Save a Copy"), freePath(m_preferences.folder(projectsPurpose()), name),
        [this](const QString &file) {
            if (!m_desk.workspace())
                return;
            m_desk.workspace()->backup(file, this, [this, file](const Outcome &done) {
                emit notice(done ? tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(file))
                                 : done.error().message,
                            bool(done));
            });
        });
}

void ProjectDialogs::showRefusal(const QString &path, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::LockedElsewhere:
        offerTakeOver(path, error);
        return;
    case ErrorKind::LockedHere:
        offerReading(path, error);
        return;
    case ErrorKind::Damaged:
        offerBackups(path, error);
        return;
    case ErrorKind::Other:
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::NewerVersion:
    case ErrorKind::Foreign:
    case ErrorKind::Hostile:
    case ErrorKind::ReadOnly:
    case ErrorKind::Full:
    case ErrorKind::Moved:
    case ErrorKind::Busy:
    case ErrorKind::Conflict:
        emit notice(error.message, false);
        return;
    case ErrorKind::Cancelled:
        return;
    }
}

QMessageBox *ProjectDialogs::question(const QString &title, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, error.message, QMessageBox::NoButton,
                                m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowModality(Qt::WindowModal);
    if (!error.detail.isEmpty())
        box->setDetailedText(error.detail);
    return box;
}

void ProjectDialogs::offerReading(const QString &path, const Error &error)
{
    QMessageBox *box = question(tr("The Project Is Open Already"), {error.message, error.kind, {}});
    box->setObjectName(QStringLiteral("lockedBox"));
    if (!error.detail.isEmpty())
        box->setInformativeText(tr("%1 works on it.").arg(error.detail));
    QPushButton *read = box->addButton(tr("Open for reading"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(read);
    connect(read, &QPushButton::clicked, this,
            [this, path] { m_desk.open(path, ProjectDesk::Mode::ToRead); });
    box->open();
}

void ProjectDialogs::offerTakeOver(const QString &path, const Error &error)
{
    QMessageBox *box =
        question(tr("The Project Is Open Elsewhere"), {error.message, error.kind, {}});
    box->setObjectName(QStringLiteral("lockedElsewhereBox"));
    if (!error.detail.isEmpty())
        box->setInformativeText(tr("%1 was working on it.").arg(error.detail));
    QPushButton *read = box->addButton(tr("Open for reading"), QMessageBox::AcceptRole);
    QPushButton *take = box->addButton(tr("Take over…"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(read);
    connect(read, &QPushButton::clicked, this,
            [this, path] { m_desk.open(path, ProjectDesk::Mode::ToRead); });
    connect(take, &QPushButton::clicked, this, [this, path] { confirmTakeOver(path); });
    box->open();
}

void ProjectDialogs::confirmTakeOver(const QString &path)
{
    QMessageBox *box = question(
        tr("Take Over the Project"),
        {tr("%1: When two people change the same project, the work of one is lost. Take over "
            "only when you know that it is closed on the other computer.")
             .arg(QDir::toNativeSeparators(path)),
         ErrorKind::Other,
         {}});
    QPushButton *take = box->addButton(tr("Take over project"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    connect(take, &QPushButton::clicked, this,
            [this, path] { m_desk.open(path, ProjectDesk::Mode::TakeOver); });
    box->open();
}

void ProjectDialogs::offerBackups(const QString &path, const Error &error)
{
    QMessageBox *box = question(tr("The Project Is Damaged"), error);
    box->setObjectName(QStringLiteral("damagedBox"));
    QPushButton *choose = box->addButton(tr("Choose a backup…"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(choose);
    connect(choose, &QPushButton::clicked, this, [this, path] { restore(path); });
    box->open();
}

void ProjectDialogs::restore(const QString &path)
{
    const QFileInfo damaged(path);
    const QString backups = damaged.absoluteFilePath() + QStringLiteral(".backups");
    auto *dialog = new QFileDialog(m_window, tr("Choose a Backup"),
                                   QFileInfo(backups).isDir() ? backups : damaged.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({projectFilter(), tr("All files (*)")});
    // The backup itself stays as it is, and so does the damaged file.
    connect(dialog, &QFileDialog::fileSelected, this, [this, damaged](const QString &file) {
        const QString restored = freePath(
            damaged.absolutePath(), tr("%1 restored", "file name").arg(damaged.completeBaseName()));
        if (QFile::copy(file, restored))
            openProject(restored);
        else
            emit notice(
                tr("%1 could not be copied to %2. Check that the folder can be written and "
                   "has space.")
                    .arg(QDir::toNativeSeparators(file), QDir::toNativeSeparators(restored)),
                false);
    });
    dialog->open();
}

void ProjectDialogs::askAboutUnsaved(const Error &error)
{
    QMessageBox *box = question(tr("Changes Are Not Saved"), error);
    box->setObjectName(QStringLiteral("unsavedBox"));
    box->setInformativeText(tr("The project stays open so that nothing is lost."));
    QPushButton *stay = box->addButton(tr("Keep open"), QMessageBox::RejectRole);
    QPushButton *elsewhere = box->addButton(tr("Save As…"), QMessageBox::AcceptRole);
    QPushButton *lose = box->addButton(tr("Close and lose changes"), QMessageBox::DestructiveRole);
    box->setDefaultButton(elsewhere);
    box->setEscapeButton(stay);
    for (const QPushButton *button : {stay, elsewhere})
        connect(button, &QPushButton::clicked, this, &ProjectDialogs::keptOpen);
    connect(elsewhere, &QPushButton::clicked, this, &ProjectDialogs::saveAs);
    connect(lose, &QPushButton::clicked, this, [this] { m_desk.close(true); });
    box->open();
}

} // namespace gapwright
