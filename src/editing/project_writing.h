// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/project_file.h"

#include <QObject>

#include <deque>
#include <functional>

namespace gapwright {

/// The writer thread's side of a workspace: owns the only read-write connection and works off jobs
/// in the order they come. A job that the disk refuses stays first in line, with everything behind
/// it, and is tried again until it succeeds or the project is saved elsewhere: nothing is dropped.
class ProjectWriting : public QObject {
    Q_OBJECT
public:
    struct Job {
        /// What to do. Runs on the writer thread.
        std::function<Outcome(ProjectFile &)> run;
        /// True for edits: when the disk refuses, they wait. Others report and are done.
        bool mustHappen = false;
        /// What a failure that waiting cannot mend is answered with; may be empty.
        std::function<void(ProjectFile &, const Error &)> rejected = {};
    };

    explicit ProjectWriting(std::unique_ptr<ProjectFile> file);

    void add(Job job);
    /// Tries the waiting jobs again.
    void retry();
    /// How the project came to its new place.
    struct Move {
        bool isRescue = false; ///< made of the records in memory, since the file was unreadable
        int editsIncluded = 0; ///< waiting edits that are part of it already
    };
    /// Copies the project to the path of the request, writes the waiting jobs there and goes on
    /// with that file. When the project cannot be read any more (a stick pulled out), makes a new
    /// one of `everything`, the records in memory, in which the waiting edits are.
    Result<Move> moveTo(const OpenRequest &request, const std::vector<RowChange> &everything);
    /// Works off what was queued meanwhile; for long jobs, between two of their transactions.
    void workInBetween();
    /// True when SQLite's data_version differs from the one asked about before: another program has
    /// committed. True for the first one, since that may lie behind what was read at opening.
    [[nodiscard]] bool isNewVersion(qint64 dataVersion);

signals:
    void stalled(const gapwright::Error &error);
    void resumed();

private:
    bool perform(Job &job);
    Result<Move> rescueTo(const OpenRequest &request, const std::vector<RowChange> &everything);

    std::unique_ptr<ProjectFile> m_file;
    std::deque<Job> m_held;
    qint64 m_dataVersion = -1;
    bool m_stalled = false;
    bool m_busy = false;
};

/// True for failures that may go away by themselves or by the user's doing: a full disk, a busy or
/// protected file, an I/O error, a file that was replaced.
[[nodiscard]] bool isWorthWaitingFor(ErrorKind kind);

} // namespace gapwright

Q_DECLARE_METATYPE(gapwright::Error)
