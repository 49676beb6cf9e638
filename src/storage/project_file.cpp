// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_file.h"

#include "base/text.h"
#include "registers/attachments/attachment.h"
#include "storage/attachment_store.h"
#include "storage/backup.h"
#include "storage/logged_change.h"
#include "storage/project_opening.h"
#include "storage/record_table.h"
#include "storage/row_writing.h"
#include "storage/storage_errors.h"
#include "storage/transaction.h"
#include "storage/undo_walk.h"
#include "storage/verification.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gapwright {

struct ProjectFile::Parts {
    std::unique_ptr<ProjectParts> project;
};

namespace {

/// Commits, and leaves a notice when the search index had to be made again.
Result<TransactionInfo> commit(ProjectParts &project, Transaction &transaction)
{
    Result<TransactionInfo> committed = transaction.commit();
    if (project.search->takeRebuilt())
        project.report.notices.append(searchRebuiltNotice(project.path));
    return committed;
}

/// Plays a logged transaction as a new one of its own head.
Result<TransactionInfo> playAgain(ProjectParts &project, qint64 sequence, Replay way,
                                  const TransactionHead &head)
{
    Transaction transaction(*project.log, *project.search);
    if (Outcome begun = transaction.begin(head); !begun)
        return begun.error();
    const Result<qint64> played = replay(*project.log, sequence, way);
    if (!played)
        return played.error();
    const Result<qint64> logged = transaction.loggedChanges();
    if (!logged)
        return logged.error();
    if (*logged > *played)
        return Error{QCoreApplication::translate("Storage",
                                                 "%1: “%2” cannot be taken back, because newer "
                                                 "records depend on it. Nothing was changed.")
                         .arg(shownPath(project.path), head.label),
                     ErrorKind::Conflict,
                     {}};
    return commit(project, transaction);
}

Result<TransactionInfo> step(ProjectParts &project, TransactionInfo::Kind kind)
{
    if (!project.log)
        return readOnlyProjectError(project.path);
    const Result<UndoTargets> targets = nextUndo(*project.connection);
    if (!targets)
        return targets.error();
    const bool undoes = kind == TransactionInfo::Kind::Undo;
    const qint64 sequence = undoes ? targets->undo : targets->redo;
    if (sequence == 0)
        return TransactionInfo{};
    const Result<LoggedTransaction> original = readLoggedTransaction(*project.connection, sequence);
    if (!original)
        return original.error();
    return playAgain(project, sequence, undoes ? Replay::Inverse : Replay::Same,
                     {original->label, kind, sequence});
}

} // namespace

ProjectFile::ProjectFile(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

ProjectFile::~ProjectFile() = default;

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const OpenRequest &request)
{
    return create(request, Schema::builtIn());
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const OpenRequest &request,
                                                         const Schema &schema)
{
    Result<std::unique_ptr<ProjectParts>> made = createProject(request, schema);
    if (!made)
        return made.error();
    auto parts = std::make_unique<Parts>();
    parts->project = std::move(*made);
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(parts)));
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const OpenRequest &request)
{
    return open(request, Schema::builtIn());
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const OpenRequest &request,
                                                       const Schema &schema)
{
    Result<std::unique_ptr<ProjectParts>> opened = openProject(request, schema);
    if (!opened)
        return opened.error();
    auto parts = std::make_unique<Parts>();
    parts->project = std::move(*opened);
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(parts)));
}

const OpenReport &ProjectFile::report() const
{
    return m_parts->project->report;
}

QString ProjectFile::path() const
{
    return m_parts->project->path;
}

bool ProjectFile::isReadOnly() const
{
    return !m_parts->project->log;
}

Connection &ProjectFile::connection()
{
    return *m_parts->project->connection;
}

Result<TransactionInfo> ProjectFile::write(const QString &label, const std::vector<RowChange> &rows)
{
    return write(label, rows, {});
}

Result<TransactionInfo> ProjectFile::write(const QString &label, const std::vector<RowChange> &rows,
                                           const Authorship &madeBy)
{
    ProjectParts &project = *m_parts->project;
    if (!project.log)
        return readOnlyProjectError(project.path);
    Transaction transaction(*project.log, *project.search);
    const auto kind =
        madeBy.undoable ? TransactionInfo::Kind::Edit : TransactionInfo::Kind::Migrate;
    const TransactionHead head{label, kind, 0, storedText(madeBy.author), madeBy.at};
    if (Outcome begun = transaction.begin(head); !begun)
        return begun.error();
    if (Outcome deferred = project.connection->execute("PRAGMA defer_foreign_keys=ON"); !deferred)
        return deferred.error();
    for (const RowChange &row : rows) {
        if (Outcome written = writeRow(*project.log, row); !written)
            return written.error();
    }
    return commit(project, transaction);
}

UndoState ProjectFile::undoState()
{
    Connection &connection = *m_parts->project->connection;
    const Result<UndoTargets> targets = nextUndo(connection);
    if (!targets || isReadOnly())
        return {};
    const auto labelOf = [&](qint64 sequence) {
        const Result<LoggedTransaction> found = readLoggedTransaction(connection, sequence);
        return found ? found->label : QString();
    };
    return {labelOf(targets->undo), labelOf(targets->redo)};
}

Result<TransactionInfo> ProjectFile::undo()
{
    return step(*m_parts->project, TransactionInfo::Kind::Undo);
}

Result<TransactionInfo> ProjectFile::redo()
{
    return step(*m_parts->project, TransactionInfo::Kind::Redo);
}

Result<TransactionInfo> ProjectFile::revert(qint64 sequence)
{
    ProjectParts &project = *m_parts->project;
    if (!project.log)
        return readOnlyProjectError(project.path);
    const Result<LoggedTransaction> original = readLoggedTransaction(*project.connection, sequence);
    if (!original)
        return original.error();
    if (original->sequence == 0 || original->kind == TransactionInfo::Kind::Migrate)
        return Error{QCoreApplication::translate("Storage",
                                                 "%1: The history has no change number %2 that "
                                                 "could be taken back.")
                         .arg(shownPath(project.path), QString::number(sequence)),
                     ErrorKind::NotFound,
                     {}};
    if (Outcome same = checkUnchangedSince(*project.log, sequence); !same)
        return same.error();
    const QString label = QCoreApplication::translate("Storage", "Revert: %1").arg(original->label);
    return playAgain(project, sequence, Replay::Inverse,
                     {label, TransactionInfo::Kind::Edit, sequence});
}

Result<TransactionInfo> ProjectFile::attach(const QString &label, const QString &sourcePath,
                                            const QString &attachmentId, const QString &mediaType,
                                            const std::vector<RowChange> &alongside,
                                            const std::function<bool(qint64, qint64)> &progress)
{
    ProjectParts &project = *m_parts->project;
    if (!project.log)
        return readOnlyProjectError(project.path);
    const Result<StoredBytes> stored = storeFile(*project.connection, sourcePath, progress);
    if (!stored)
        return stored.error();
    Attachment attachment;
    attachment.id.value = attachmentId;
    attachment.name = QFileInfo(sourcePath).fileName();
    attachment.size = stored->size;
    attachment.sha = stored->sha;
    attachment.mediaType = mediaType;
    std::vector<RowChange> rows{RecordTable<Attachment>::inserted(attachment)};
    rows.insert(rows.end(), alongside.begin(), alongside.end());
    return write(label, rows);
}

Outcome ProjectFile::exportAttachment(const QString &attachmentId, const QString &targetPath)
{
    return writeAttachmentTo(connection(), attachmentId, targetPath);
}

Result<QByteArray> ProjectFile::attachmentBytes(const QString &attachmentId, qint64 limit)
{
    return readAttachment(connection(), attachmentId, limit);
}

Outcome ProjectFile::backup(const QString &targetPath,
                            const std::function<bool(qint64, qint64)> &progress)
{
    return copyProject(connection(), targetPath, progress);
}

Outcome ProjectFile::rebuildSearch()
{
    ProjectParts &project = *m_parts->project;
    if (!project.log)
        return readOnlyProjectError(project.path);
    Outcome rebuilt = project.search->rebuild();
    project.search->takeRebuilt();
    return rebuilt;
}

Result<QStringList> ProjectFile::verify()
{
    return verifyProject(*m_parts->project);
}

int currentSchemaVersion()
{
    return Schema::builtIn().version();
}

} // namespace gapwright
