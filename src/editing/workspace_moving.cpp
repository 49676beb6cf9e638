// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/project_reading.h"
#include "editing/project_writing.h"
#include "editing/workspace.h"

#include <QCoreApplication>
#include <QDir>

namespace gapwright {

namespace {

/// Every record in memory as a new row.
std::vector<RowChange> insertionsOf(const Records &records)
{
    std::vector<RowChange> rows;
    forEachRegister([&]<class R>() {
        for (const R &record : records.of<R>().all())
            rows.push_back(RecordTable<R>::inserted(record));
    });
    return rows;
}

Error rescuedNotice(const QString &oldPath, const QString &newPath)
{
    return {QCoreApplication::translate(
                "Editing",
                "%1 cannot be read any more. Everything that was open was saved as %2, without the "
                "history and without the contents of attached files. Keep the old file, if it "
                "comes back: it has both.")
                .arg(QDir::toNativeSeparators(oldPath), QDir::toNativeSeparators(newPath)),
            ErrorKind::Damaged,
            {}};
}

} // namespace

void Workspace::saveAs(const QString &targetPath, QObject *context,
                       std::function<void(const Outcome &)> answer)
{
    const QPointer<Workspace> self(this);
    const QPointer<QObject> receiver(context);
    OpenRequest request;
    request.path = targetPath;
    request.author = m_author;
    request.application = QCoreApplication::applicationName();
    const auto settle = [self, receiver, request, answer,
                         next = m_nextTicket](const Result<ProjectWriting::Move> &moved) {
        if (!self)
            return;
        const QString oldPath = self->m_path;
        if (moved) {
            self->m_path = request.path;
            self->m_readOnly = false;
            self->m_followTimer.stop();
            QMetaObject::invokeMethod(
                self->m_reading,
                [reading = self->m_reading, path = request.path] { reading->setPath(path); });
            if (moved->isRescue)
                std::erase_if(self->m_queued, [&](const Queued &q) { return q.ticket < next; });
            self->m_saveState.pending = qMax(0, self->m_saveState.pending - moved->editsIncluded);
            emit self->changed(PathChanged{request.path});
            self->setSaveState(self->m_saveState.pending ? SaveState::Kind::Saving
                                                         : SaveState::Kind::Saved);
            self->answerWaiting();
        }
        if (receiver && answer)
            answer(moved ? Outcome(Unit{}) : Outcome(moved.error()));
        if (moved && moved->isRescue && self) {
            self->announceUndo({});
            emit self->changed(ActionFailed{tr("Save As"), rescuedNotice(oldPath, request.path)});
        }
    };
    QMetaObject::invokeMethod(
        m_writing, [writing = m_writing, request, settle, rows = insertionsOf(m_records)] {
            const Result<ProjectWriting::Move> moved = writing->moveTo(request, rows);
            QMetaObject::invokeMethod(qApp, [settle, moved] { settle(moved); });
        });
}

} // namespace gapwright
