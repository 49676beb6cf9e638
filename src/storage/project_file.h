// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/row_change.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace gapwright {

class Connection;
struct Schema;

/// Who opens a project, and how.
struct OpenRequest {
    QString path;
    QString author; ///< written to the change log; must not be empty
    QString application; ///< shown to others who find the project locked
    bool readOnly = false; ///< takes no lock and writes nothing
    bool takeOverLock = false; ///< remove the lock that another computer left (the user confirmed)
};

/// What happened at opening that the user has to be told, one sentence each.
struct OpenReport {
    QStringList
        notices; ///< stale journal set aside, search index rebuilt (also later), migrated ...
    bool readOnly = false; ///< opened for reading, although writing was asked for
    QString readOnlyReason; ///< sentence, when readOnly was not asked for
    bool recoveredFromCrash = false; ///< the last program that had it open did not close it
};

/// Who made a change, and when.
struct Authorship {
    QString author = {}; ///< empty: who opened the project
    QDateTime at = {}; ///< UTC; invalid: now
    bool undoable = true; ///< false for what made the project: no undo and no revert takes it away
};

/// The open project file: one SQLite database with its lock, its change log and its search index.
/// Belongs to one thread at a time (the writer thread of the workspace, or the CLI's main thread).
/// Every refusal leaves the file as it was and names it.
class ProjectFile {
public:
    /// Makes a new project with the current schema. Refuses an existing file.
    static Result<std::unique_ptr<ProjectFile>> create(const OpenRequest &request);
    /// Opens by the hardened profile: lock, first 100 bytes, journal guard, checks, migrations.
    static Result<std::unique_ptr<ProjectFile>> open(const OpenRequest &request);
    /// The same with another set of schema scripts, for tests of migrations.
    static Result<std::unique_ptr<ProjectFile>> create(const OpenRequest &request,
                                                       const Schema &schema);
    static Result<std::unique_ptr<ProjectFile>> open(const OpenRequest &request,
                                                     const Schema &schema);
    ~ProjectFile(); ///< closes the connection, then releases the lock
    ProjectFile(const ProjectFile &) = delete;
    ProjectFile &operator=(const ProjectFile &) = delete;

    [[nodiscard]] const OpenReport &report() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] Connection &connection();

    /// Writes all rows as one labelled transaction, in their order (a record before those that
    /// refer to it); on failure nothing is written. Returns the transaction as logged, cascades
    /// included. A request without effective change returns sequence 0.
    Result<TransactionInfo> write(const QString &label, const std::vector<RowChange> &rows);
    /// The same for a change that somebody else made at another time, such as those of the sample.
    Result<TransactionInfo> write(const QString &label, const std::vector<RowChange> &rows,
                                  const Authorship &madeBy);

    [[nodiscard]] UndoState undoState();
    /// Undoes or redoes the next transaction; sequence 0 when there is none.
    Result<TransactionInfo> undo();
    Result<TransactionInfo> redo();
    /// Undoes one older transaction; refused with Conflict, naming the field, when any of its
    /// columns has changed since.
    Result<TransactionInfo> revert(qint64 sequence);

    /// Streams a file into the project in chunks of 256 KiB, four per transaction, and logs the
    /// `attachment` row last, in one transaction with `alongside`. `progress` gets bytes done and
    /// total, and returns false to cancel. Files above 2 GiB - 1 are refused before reading.
    Result<TransactionInfo> attach(const QString &label, const QString &sourcePath,
                                   const QString &attachmentId, const QString &mediaType,
                                   const std::vector<RowChange> &alongside,
                                   const std::function<bool(qint64, qint64)> &progress);
    /// Writes an attachment's bytes to a file, whole or not at all, and checks its hash.
    Outcome exportAttachment(const QString &attachmentId, const QString &targetPath);
    /// The bytes of a small attachment (a logo, a preview), at most `limit` bytes.
    Result<QByteArray> attachmentBytes(const QString &attachmentId, qint64 limit);

    /// A consistent copy by the backup API; whole or not at all. `progress` as above, in pages.
    Outcome backup(const QString &targetPath, const std::function<bool(qint64, qint64)> &progress);

    /// One sentence per problem found: integrity, schema, foreign keys, attachments, search index.
    Result<QStringList> verify();
    /// Makes the search index anew; verify() or a search says when it is needed.
    Outcome rebuildSearch();

private:
    struct Parts;
    explicit ProjectFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The highest schema version this program writes (`user_version`).
[[nodiscard]] int currentSchemaVersion();

} // namespace gapwright
