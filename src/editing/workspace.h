// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "editing/event.h"
#include "editing/records.h"
#include "storage/project_file.h"
#include "storage/project_reader.h"
#include "storage/record_table.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace gapwright {

class ProjectWriting;
class ProjectReading;

/// The changes of one labelled transaction while they are put together.
class Edit {
public:
    /// Adds the record or stores its changed fields. A new record needs its id set.
    template <class R> void save(const R &record)
    {
        const R *before = m_records.of<R>().find(record.id);
        if (before && *before == record)
            return;
        m_rows.push_back(before ? RecordTable<R>::updated(*before, record)
                                : RecordTable<R>::inserted(record));
        m_records.of<R>().put(record);
    }
    /// Removes the record. What refers to it is removed or unset by the rules of the schema; lists
    /// of references lose it in the same transaction.
    template <class R> void remove(const Id<R> &id)
    {
        if (!m_records.of<R>().find(id))
            return;
        m_records.of<R>().remove(id);
        for (RowChange &row : m_records.withdraw(definitionOf<R>().table, id.value))
            m_rows.push_back(std::move(row));
        m_rows.push_back(RecordTable<R>::removed(id));
    }

private:
    friend class Workspace;
    explicit Edit(Records &records)
        : m_records(records)
    {
    }
    Records &m_records;
    std::vector<RowChange> m_rows;
};

/// An open project as the pages see it: the records in memory, edits that are applied at once and
/// written behind, undo and redo over the change log, and one signal for everything that changes.
/// Nothing here waits for the disk. Lives on the GUI thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Takes over an opened project and its records; `author` is who opened it.
    Workspace(std::unique_ptr<ProjectFile> file, Records records, const QString &author,
              QObject *parent = nullptr);
    /// Writes what is still queued, waiting for it; call whenSaved() before to stay responsive.
    ~Workspace() override;

    [[nodiscard]] const Records &records() const { return m_records; }
    template <class R> [[nodiscard]] const std::vector<R> &all() const
    {
        return m_records.of<R>().all();
    }
    template <class R> [[nodiscard]] const R *find(const Id<R> &id) const
    {
        return m_records.of<R>().find(id);
    }
    /// The one engagement of the file; a default one in a file without.
    [[nodiscard]] Engagement engagement() const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString author() const { return m_author; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const OpenReport &openReport() const { return m_openReport; }
    [[nodiscard]] const SaveState &saveState() const { return m_saveState; }
    [[nodiscard]] const UndoState &undoState() const { return m_undoState; }

    /// Makes one labelled transaction: memory changes and changed() is emitted before this returns,
    /// the disk follows. Refused, with nothing changed, in a project opened for reading.
    Outcome edit(const QString &label, const std::function<void(Edit &)> &change);

    void undo();
    void redo();
    /// Undoes one older transaction of the history.
    void revert(qint64 sequence);

    /// Streams a file into the project. `alongside` adds records to the same transaction, such as
    /// the link to what it is evidence for. Progress and end come back on the GUI thread.
    void attach(const QString &label, const QString &sourcePath, const Attachment &attachment,
                const std::function<void(Edit &)> &alongside,
                std::function<void(qint64 done, qint64 total)> progress = {},
                std::function<void(const Outcome &)> finished = {});
    /// Stops the attachment under way; what was written of it is never referred to.
    void cancelAttach();

    /// Answers come on the GUI thread; none comes once `context` is gone.
    void requestHistory(const HistoryFilter &filter, QObject *context,
                        std::function<void(Result<std::vector<HistoryEntry>>)> answer);
    void requestSearch(const QString &query, int limit, QObject *context,
                       std::function<void(Result<std::vector<SearchHit>>)> answer);
    void requestAttachment(const Id<Attachment> &id, qint64 limit, QObject *context,
                           std::function<void(Result<QByteArray>)> answer);
    void exportAttachment(const Id<Attachment> &id, const QString &targetPath, QObject *context,
                          std::function<void(const Outcome &)> answer);
    /// A consistent copy of the file including everything edited before this call.
    void backup(const QString &targetPath, QObject *context,
                std::function<void(const Outcome &)> answer);
    /// Does `work` on the writer's thread, after what was edited before this call and ahead of what
    /// is edited later; for what takes long and changes no record, such as a backup.
    void withFile(std::function<Outcome(ProjectFile &)> work, QObject *context,
                  std::function<void(const Outcome &)> answer);
    /// Copies the project to a new file, adds what could not be written, and goes on there.
    void saveAs(const QString &targetPath, QObject *context,
                std::function<void(const Outcome &)> answer);

    /// A project open for reading only: reads it again when its owner, another program, has written
    /// to it meanwhile; changed() tells. Done by itself every two seconds; no effect otherwise.
    void followOwner();

    /// Tries again to write what failed.
    void retrySaving();
    /// Calls `done` once nothing is queued and no work on the file is under way, with the error
    /// when that cannot be reached.
    void whenSaved(QObject *context, std::function<void(const Outcome &)> done);

signals:
    /// The only announcement: pages listen to this.
    void changed(const gapwright::Event &event);

private:
    struct Queued {
        quint64 ticket;
        std::vector<RowChange> rows;
    };
    void enqueue(const QString &label, std::vector<RowChange> rows);
    void confirm(quint64 ticket, const TransactionInfo &written, const UndoState &undo);
    void replayed(const Result<TransactionInfo> &done, const UndoState &undo, const QString &label);
    void replay(const QString &label, std::function<Result<TransactionInfo>(ProjectFile &)> action);
    void takeOver(const std::vector<RowChange> &rows);
    void replaceRecords(Records records);
    void resynchronise(Records records, const QString &label, const Error &error);
    void announceRows(const std::vector<RowChange> &rows);
    void announceUndo(const UndoState &state);
    void setSaveState(SaveState::Kind kind, const Error &error = {});
    void stalled(const Error &error);
    void finishOne();
    void answerWaiting();

    Records m_records;
    QString m_path;
    QString m_author;
    bool m_readOnly = false;
    OpenReport m_openReport;
    SaveState m_saveState;
    UndoState m_undoState;
    /// Edits in memory that the disk has not confirmed. The answer of an undo queued before them
    /// must not overwrite their columns.
    std::deque<Queued> m_queued;
    quint64 m_nextTicket = 1;
    std::vector<std::pair<QPointer<QObject>, std::function<void(const Outcome &)>>> m_waiting;
    int m_works = 0; ///< withFile() not answered yet
    QThread m_writerThread;
    QThread m_readerThread;
    ProjectWriting *m_writing = nullptr; ///< lives on m_writerThread, which deletes it
    ProjectReading *m_reading = nullptr; ///< lives on m_readerThread, which deletes it
    std::atomic<bool> m_cancelAttach{false};
    QTimer m_followTimer; ///< runs while the project is open for reading only
};

} // namespace gapwright

Q_DECLARE_METATYPE(gapwright::Event)
