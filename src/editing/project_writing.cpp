// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/project_writing.h"

#include "storage/connection.h"

#include <QTimer>

#include <chrono>

namespace gapwright {

using namespace std::chrono_literals;

bool isWorthWaitingFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Other:
    case ErrorKind::ReadOnly:
    case ErrorKind::Full:
    case ErrorKind::Moved:
    case ErrorKind::Busy:
    case ErrorKind::Damaged:
        return true;
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::LockedHere:
    case ErrorKind::LockedElsewhere:
    case ErrorKind::NewerVersion:
    case ErrorKind::Foreign:
    case ErrorKind::Hostile:
    case ErrorKind::Cancelled:
    case ErrorKind::Conflict:
        return false;
    }
    return false;
}

ProjectWriting::ProjectWriting(std::unique_ptr<ProjectFile> file)
    : m_file(std::move(file))
{
}

bool ProjectWriting::isNewVersion(qint64 dataVersion)
{
    return std::exchange(m_dataVersion, dataVersion) != dataVersion;
}

void ProjectWriting::add(Job job)
{
    if (m_stalled || m_busy) {
        m_held.push_back(std::move(job));
        return;
    }
    if (!perform(job))
        m_held.push_front(std::move(job));
}

bool ProjectWriting::perform(Job &job)
{
    m_busy = true;
    const Outcome outcome = job.run(*m_file);
    m_busy = false;
    bool done = true;
    if (!outcome && job.mustHappen && isWorthWaitingFor(outcome.error().kind)) {
        m_stalled = true;
        done = false;
        emit stalled(outcome.error());
        QTimer::singleShot(3s, this, [this] { retry(); });
    } else if (!outcome && job.rejected) {
        job.rejected(*m_file, outcome.error());
    }
    if (done && !m_stalled && !m_held.empty())
        QMetaObject::invokeMethod(
            this, [this] { retry(); }, Qt::QueuedConnection);
    return done;
}

void ProjectWriting::retry()
{
    if (m_busy)
        return;
    const bool was = m_stalled;
    m_stalled = false;
    while (!m_stalled && !m_held.empty()) {
        Job job = std::move(m_held.front());
        m_held.pop_front();
        if (!perform(job))
            m_held.push_front(std::move(job));
    }
    if (was && !m_stalled)
        emit resumed();
}

void ProjectWriting::workInBetween()
{
    // Only edits may run between the transactions of a long job; the rest keeps its turn.
    while (!m_stalled && !m_held.empty() && m_held.front().mustHappen) {
        Job job = std::move(m_held.front());
        m_held.pop_front();
        if (!perform(job)) {
            m_held.push_front(std::move(job));
            break;
        }
        m_busy = true;
    }
}

Result<ProjectWriting::Move> ProjectWriting::moveTo(const OpenRequest &request,
                                                    const std::vector<RowChange> &everything)
{
    Move move;
    if (const Outcome copied = m_file->backup(request.path, {}); copied) {
        Result<std::unique_ptr<ProjectFile>> opened = ProjectFile::open(request);
        if (!opened)
            return opened.error();
        m_file = std::move(*opened);
    } else if (m_file->isReadOnly() || m_file->verify()) {
        return copied.error(); // the project can be read: it is the new place that fails
    } else {
        const Result<Move> rescued = rescueTo(request, everything);
        if (!rescued)
            return copied.error();
        move = *rescued;
    }
    m_stalled = true;
    retry();
    return move;
}

Result<ProjectWriting::Move> ProjectWriting::rescueTo(const OpenRequest &request,
                                                      const std::vector<RowChange> &everything)
{
    Result<std::unique_ptr<ProjectFile>> made = ProjectFile::create(request);
    if (!made)
        return made.error();
    // Records may refer to each other in circles; in memory they are whole.
    Connection &connection = (*made)->connection();
    Outcome done = connection.execute("PRAGMA foreign_keys=OFF");
    if (done) {
        const Result<TransactionInfo> written =
            (*made)->write(tr("Saved what was in memory"), everything,
                           {.author = {}, .at = {}, .undoable = false});
        done = written ? connection.execute("PRAGMA foreign_keys=ON") : written.error();
    }
    if (!done)
        return done.error();
    m_file = std::move(*made);
    Move move{true, 0};
    const auto isEdit = [](const Job &job) { return job.mustHappen; };
    move.editsIncluded = int(std::erase_if(m_held, isEdit));
    return move;
}

} // namespace gapwright
