// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QTemporaryDir>

#include <deque>

class QImage;
class QMimeData;

namespace gapwright {

/// Streams files into the project as evidence for items, one after the other, each as one
/// transaction with its link. An item without evidence text gets "File: NAME" along with it.
class EvidenceQueue : public QObject {
    Q_OBJECT
public:
    explicit EvidenceQueue(ProjectSession &session, QObject *parent = nullptr);

    /// True for files or a picture.
    [[nodiscard]] static bool canTake(const QMimeData &data);
    void add(const QString &item, const QStringList &paths);
    /// Files that are dragged or pasted, or a picture, which becomes a PNG.
    void add(const QString &item, const QMimeData &data);
    /// Stops the file under way and forgets those that wait; nothing of them is kept.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void started(const QString &text);
    /// In KiB.
    void progressed(int done, int total);
    /// Nothing waits any more.
    void finished();
    /// A file was not taken: why, and what to do.
    void refused(const QString &sentence);

private:
    struct Waiting {
        QString item;
        QString path;
    };
    void addPicture(const QString &item, const QImage &picture);
    void startNext();
    void attach(const Waiting &next);
    void takeEnd(const QString &item, const QString &name, const Outcome &outcome);
    /// Why a file cannot be taken; empty when it can.
    [[nodiscard]] static QString refusalOf(const QString &path);

    ProjectSession &m_session;
    std::deque<Waiting> m_waiting;
    bool m_running = false;
    int m_pictures = 0;
    QTemporaryDir m_folder; ///< pasted pictures until they are in the project
};

} // namespace gapwright
