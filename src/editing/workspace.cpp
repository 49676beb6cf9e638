// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/workspace.h"

#include "editing/project_reading.h"
#include "editing/project_writing.h"
#include "storage/connection.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

constexpr int followInterval = 2000; ///< milliseconds

/// Calls `answer` on the GUI thread, unless its context is gone by then.
template <class T>
void post(const QPointer<Workspace> &workspace, const QPointer<QObject> &context,
          const std::function<void(T)> &answer, std::decay_t<T> value)
{
    QMetaObject::invokeMethod(
        qApp,
        [workspace, context, answer, value = std::move(value)] {
            if (workspace && context && answer)
                answer(value);
        },
        Qt::QueuedConnection);
}

} // namespace

Workspace::Workspace(std::unique_ptr<ProjectFile> file, Records records, const QString &author,
                     QObject *parent)
    : QObject(parent)
    , m_records(std::move(records))
    , m_path(file->path())
    , m_author(author)
    , m_readOnly(file->isReadOnly())
    , m_openReport(file->report())
    , m_undoState(file->undoState())
{
    qRegisterMetaType<Event>();
    qRegisterMetaType<Error>();
    m_saveState.kind = m_readOnly ? SaveState::Kind::ReadOnly : SaveState::Kind::Saved;
    m_writing = new ProjectWriting(std::move(file));
    m_writing->moveToThread(&m_writerThread);
    connect(&m_writerThread, &QThread::finished, m_writing, &QObject::deleteLater);
    connect(m_writing, &ProjectWriting::stalled, this, &Workspace::stalled);
    m_reading = new ProjectReading(m_path);
    m_reading->moveToThread(&m_readerThread);
    connect(&m_readerThread, &QThread::finished, m_reading, &QObject::deleteLater);
    m_writerThread.setObjectName(QStringLiteral("writer"));
    m_readerThread.setObjectName(QStringLiteral("reader"));
    m_writerThread.start();
    m_readerThread.start();
    // Opened now, so that the first search does not wait for it. A failure comes with that search.
    QMetaObject::invokeMethod(m_reading,
                              [reading = m_reading] { (void)reading->reader().operator bool(); });
    connect(&m_followTimer, &QTimer::timeout, this, &Workspace::followOwner);
    if (m_readOnly)
        m_followTimer.start(followInterval);
}

Workspace::~Workspace()
{
    m_cancelAttach = true;
    // A blocking empty job: everything queued before it has been tried.
    QMetaObject::invokeMethod(
        m_writing, [this] { m_writing->retry(); }, Qt::BlockingQueuedConnection);
    m_readerThread.quit();
    m_writerThread.quit();
    m_readerThread.wait();
    m_writerThread.wait();
}

Engagement Workspace::engagement() const
{
    const std::vector<Engagement> &all = m_records.of<Engagement>().all();
    return all.empty() ? Engagement{} : all.front();
}

Outcome Workspace::edit(const QString &label, const std::function<void(Edit &)> &change)
{
    if (m_readOnly)
        return Error{tr("%1 is open for reading only. Use Save As to work on it.").arg(m_path),
                     ErrorKind::ReadOnly};
    Edit edit(m_records);
    change(edit);
    if (edit.m_rows.empty())
        return Unit{};
    enqueue(label, edit.m_rows);
    announceRows(edit.m_rows);
    announceUndo({label, {}});
    return Unit{};
}

void Workspace::enqueue(const QString &label, std::vector<RowChange> rows)
{
    const quint64 ticket = m_nextTicket++;
    m_queued.push_back({ticket, rows});
    ++m_saveState.pending;
    setSaveState(SaveState::Kind::Saving);
    const QPointer<Workspace> self(this);
    ProjectWriting::Job job;
    job.mustHappen = true;
    job.run = [self, ticket, label, rows = std::move(rows)](ProjectFile &file) -> Outcome {
        const Result<TransactionInfo> written = file.write(label, rows);
        if (!written)
            return written.error();
        const UndoState undo = file.undoState();
        QMetaObject::invokeMethod(qApp, [self, ticket, info = *written, undo] {
            if (self)
                self->confirm(ticket, info, undo);
        });
        return Unit{};
    };
    job.rejected = [self, label](ProjectFile &file, const Error &error) {
        Result<Records> onDisk = readRecords(file.connection());
        if (!onDisk)
            return;
        QMetaObject::invokeMethod(qApp, [self, label, error, records = *onDisk] {
            if (self)
                self->resynchronise(records, label, error);
        });
    };
    QMetaObject::invokeMethod(m_writing, [writing = m_writing, job] { writing->add(job); });
}

void Workspace::confirm(quint64 ticket, const TransactionInfo &written, const UndoState &undo)
{
    QSet<std::pair<QByteArray, QString>> ours;
    const auto at = std::find_if(m_queued.begin(), m_queued.end(),
                                 [&](const Queued &q) { return q.ticket == ticket; });
    if (at != m_queued.end()) {
        for (const RowChange &row : at->rows)
            ours.insert({row.table, row.id});
        m_queued.erase(at);
    }
    // Rows beyond our own are cascades and references that the schema has unset.
    std::vector<RowChange> others;
    for (const RowChange &row : written.rows) {
        if (!ours.contains({row.table, row.id}))
            others.push_back(row);
    }
    takeOver(others);
    m_saveState.savedAt = written.at.isValid() ? written.at : QDateTime::currentDateTimeUtc();
    finishOne();
    if (m_saveState.pending == 0)
        announceUndo(undo);
}

void Workspace::takeOver(const std::vector<RowChange> &rows)
{
    if (rows.empty())
        return;
    QSet<std::pair<QByteArray, QString>> touched;
    for (const RowChange &row : rows) {
        if (const Outcome applied = m_records.apply(row); !applied)
            emit changed(ActionFailed{{}, applied.error()});
        touched.insert({row.table, row.id});
    }
    for (const Queued &queued : m_queued) {
        for (const RowChange &row : queued.rows) {
            if (touched.contains({row.table, row.id})) {
                if (const Outcome applied = m_records.apply(row); !applied)
                    emit changed(ActionFailed{{}, applied.error()});
            }
        }
    }
    announceRows(rows);
}

void Workspace::replaceRecords(Records records)
{
    QHash<QByteArray, QSet<QString>> touched; // what was there and what is there
    const auto note = [&](const Records &all) {
        forEachRegister([&]<class R>() {
            QSet<QString> &ids = touched[definitionOf<R>().table];
            for (const R &record : all.of<R>().all())
                ids.insert(record.id.value);
        });
    };
    note(m_records);
    m_records = std::move(records);
    note(m_records);
    for (auto it = touched.cbegin(); it != touched.cend(); ++it)
        emit changed(RecordsChanged{it.key(), it.value()});
}

void Workspace::followOwner()
{
    if (!m_readOnly)
        return;
    const QPointer<Workspace> self(this);
    ProjectWriting::Job job;
    job.run = [self, writing = m_writing](ProjectFile &file) -> Outcome {
        const Result<qint64> version = file.connection().integer("PRAGMA data_version");
        if (!version || !writing->isNewVersion(*version))
            return Unit{};
        Result<Records> onDisk = readRecords(file.connection());
        if (onDisk)
            QMetaObject::invokeMethod(qApp, [self, records = *onDisk] {
                if (self && self->m_readOnly)
                    self->replaceRecords(records);
            });
        return Unit{};
    };
    QMetaObject::invokeMethod(m_writing, [writing = m_writing, job] { writing->add(job); });
}

void Workspace::resynchronise(Records records, const QString &label, const Error &error)
{
    if (!m_queued.empty())
        m_queued.pop_front(); // the refused one; jobs are worked off in order
    for (const Queued &queued : m_queued) {
        for (const RowChange &row : queued.rows) {
            if (const Outcome applied = records.apply(row); !applied)
                emit changed(ActionFailed{{}, applied.error()});
        }
    }
    replaceRecords(std::move(records));
    emit changed(ActionFailed{label, error});
    finishOne();
}

void Workspace::finishOne()
{
    m_saveState.pending = qMax(0, m_saveState.pending - 1);
    setSaveState(m_saveState.pending ? SaveState::Kind::Saving : SaveState::Kind::Saved);
    answerWaiting();
}

void Workspace::stalled(const Error &error)
{
    setSaveState(SaveState::Kind::Failed, error);
    answerWaiting();
}

void Workspace::setSaveState(SaveState::Kind kind, const Error &error)
{
    m_saveState.kind = m_readOnly ? SaveState::Kind::ReadOnly : kind;
    m_saveState.error = error;
    emit changed(SaveStateChanged{m_saveState});
}

void Workspace::announceRows(const std::vector<RowChange> &rows)
{
    QHash<QByteArray, QSet<QString>> byTable;
    for (const RowChange &row : rows)
        byTable[row.table].insert(row.id);
    for (auto it = byTable.cbegin(); it != byTable.cend(); ++it)
        emit changed(RecordsChanged{it.key(), it.value()});
}

void Workspace::announceUndo(const UndoState &state)
{
    if (state.undoLabel == m_undoState.undoLabel && state.redoLabel == m_undoState.redoLabel)
        return;
    m_undoState = state;
    emit changed(UndoStateChanged{state});
}

void Workspace::replay(const QString &label,
                       std::function<Result<TransactionInfo>(ProjectFile &)> action)
{
    if (m_readOnly)
        return;
    ++m_saveState.pending;
    setSaveState(SaveState::Kind::Saving);
    const QPointer<Workspace> self(this);
    ProjectWriting::Job job;
    job.run = [self, label, action = std::move(action)](ProjectFile &file) -> Outcome {
        const Result<TransactionInfo> done = action(file);
        const UndoState undo = file.undoState();
        QMetaObject::invokeMethod(qApp, [self, done, undo, label] {
            if (self)
                self->replayed(done, undo, label);
        });
        return Unit{};
    };
    QMetaObject::invokeMethod(m_writing, [writing = m_writing, job] { writing->add(job); });
}

void Workspace::replayed(const Result<TransactionInfo> &done, const UndoState &undo,
                         const QString &label)
{
    if (done) {
        takeOver(done->rows);
        if (done->sequence)
            m_saveState.savedAt = done->at;
    } else {
        emit changed(ActionFailed{label, done.error()});
    }
    finishOne();
    if (m_saveState.pending == 0)
        announceUndo(undo);
}

void Workspace::undo()
{
    replay(tr("Undo"), [](ProjectFile &file) { return file.undo(); });
}

void Workspace::redo()
{
    replay(tr("Redo"), [](ProjectFile &file) { return file.redo(); });
}

void Workspace::revert(qint64 sequence)
{
    replay(tr("Revert"), [sequence](ProjectFile &file) { return file.revert(sequence); });
}

void Workspace::attach(const QString &label, const QString &sourcePath,
                       const Attachment &attachment, const std::function<void(Edit &)> &alongside,
                       std::function<void(qint64, qint64)> progress,
                       std::function<void(const Outcome &)> finished)
{
    if (m_readOnly) {
        if (finished)
            finished(
                Error{tr("%1 is open for reading only. Use Save As to work on it.").arg(m_path),
                      ErrorKind::ReadOnly});
        return;
    }
    // The records that go along are put together on a copy: memory changes when the disk has them.
    Records scratch = m_records;
    Edit edit(scratch);
    if (alongside)
        alongside(edit);
    m_cancelAttach = false;
    ++m_saveState.pending;
    setSaveState(SaveState::Kind::Saving);
    const QPointer<Workspace> self(this);
    ProjectWriting::Job job;
    job.run = [self, writing = m_writing, label, sourcePath, attachment, rows = edit.m_rows,
               progress = std::move(progress), finished = std::move(finished),
               cancel = &m_cancelAttach](ProjectFile &file) -> Outcome {
        const auto report = [&](qint64 done, qint64 total) {
            if (progress)
                QMetaObject::invokeMethod(qApp, [self, progress, done, total] {
                    if (self)
                        progress(done, total);
                });
            writing->workInBetween();
            return !cancel->load();
        };
        const Result<TransactionInfo> done =
            file.attach(label, sourcePath, attachment.id.value, attachment.mediaType, rows, report);
        const UndoState undo = file.undoState();
        QMetaObject::invokeMethod(qApp, [self, done, undo, label, finished] {
            if (!self)
                return;
            self->replayed(done, undo, label);
            if (finished)
                finished(done ? Outcome(Unit{}) : Outcome(done.error()));
        });
        return Unit{};
    };
    QMetaObject::invokeMethod(m_writing, [writing = m_writing, job] { writing->add(job); });
}

void Workspace::cancelAttach()
{
    m_cancelAttach = true;
}

void Workspace::requestHistory(const HistoryFilter &filter, QObject *context,
                               std::function<void(Result<std::vector<HistoryEntry>>)> answer)
{
    const QPointer<Workspace> self(this);
    const QPointer<QObject> receiver(context);
    QMetaObject::invokeMethod(m_reading, [self, receiver, reading = m_reading, filter, answer] {
        const Result<ProjectReader *> reader = reading->reader();
        post<Result<std::vector<HistoryEntry>>>(
            self, receiver, answer,
            reader ? (*reader)->history(filter)
                   : Result<std::vector<HistoryEntry>>(reader.error()));
    });
}

void Workspace::requestSearch(const QString &query, int limit, QObject *context,
                              std::function<void(Result<std::vector<SearchHit>>)> answer)
{
    const QPointer<Workspace> self(this);
    const QPointer<QObject> receiver(context);
    QMetaObject::invokeMethod(m_reading,
                              [self, receiver, reading = m_reading, query, limit, answer] {
                                  const Result<ProjectReader *> reader = reading->reader();
                                  post<Result<std::vector<SearchHit>>>(
                                      self, receiver, answer,
                                      reader ? (*reader)->search(query, limit)
                                             : Result<std::vector<SearchHit>>(reader.error()));
                              });
}

void Workspace::requestAttachment(const Id<Attachment> &id, qint64 limit, QObject *context,
                                  std::function<void(Result<QByteArray>)> answer)
{
    const QPointer<Workspace> self(this);
    const QPointer<QObject> receiver(context);
    QMetaObject::invokeMethod(m_reading, [self, receiver, reading = m_reading, id, limit, answer] {
        const Result<ProjectReader *> reader = reading->reader();
        post<Result<QByteArray>>(self, receiver, answer,
                                 reader ? (*reader)->attachmentBytes(id.value, limit)
                                        : Result<QByteArray>(reader.error()));
    });
}

void Workspace::exportAttachment(const Id<Attachment> &id, const QString &targetPath,
                                 QObject *context, std::function<void(const Outcome &)> answer)
{
    withFile(
        [id, targetPath](ProjectFile &file) { return file.exportAttachment(id.value, targetPath); },
        context, std::move(answer));
}

void Workspace::backup(const QString &targetPath, QObject *context,
                       std::function<void(const Outcome &)> answer)
{
    withFile([targetPath](ProjectFile &file) { return file.backup(targetPath, {}); }, context,
             std::move(answer));
}

void Workspace::withFile(std::function<Outcome(ProjectFile &)> work, QObject *context,
                         std::function<void(const Outcome &)> answer)
{
    const QPointer<Workspace> self(this);
    const QPointer<QObject> receiver(context);
    ++m_works;
    ProjectWriting::Job job;
    job.run = [self, receiver, work = std::move(work),
               answer = std::move(answer)](ProjectFile &file) -> Outcome {
        QMetaObject::invokeMethod(
            qApp,
            [self, receiver, answer, outcome = work(file)] {
                if (!self)
                    return;
                --self->m_works;
                if (receiver && answer)
                    answer(outcome);
                if (self)
                    self->answerWaiting();
            },
            Qt::QueuedConnection);
        return Unit{};
    };
    QMetaObject::invokeMethod(m_writing, [writing = m_writing, job] { writing->add(job); });
}

void Workspace::retrySaving()
{
    QMetaObject::invokeMethod(m_writing, [writing = m_writing] { writing->retry(); });
}

void Workspace::whenSaved(QObject *context, std::function<void(const Outcome &)> done)
{
    m_waiting.emplace_back(context, std::move(done));
    QMetaObject::invokeMethod(
        this, [this] { answerWaiting(); }, Qt::QueuedConnection);
}

void Workspace::answerWaiting()
{
    const bool failed = m_saveState.kind == SaveState::Kind::Failed;
    if ((m_saveState.pending > 0 || m_works > 0) && !failed)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    const Outcome outcome = failed ? Outcome(m_saveState.error) : Outcome(Unit{});
    for (const auto &[context, done] : waiting) {
        if (context)
            done(outcome);
    }
}

} // namespace gapwright
