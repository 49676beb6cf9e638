// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace gapwright {

/// Runs long work of one owner on a thread of its own, one piece after the other, and answers on
/// the owner's thread. Declare it as the last member of the owner: its end waits for the work under
/// way, and answers that are not delivered by then never are.
class BackgroundWork {
public:
    explicit BackgroundWork(QObject *owner)
        : m_owner(owner)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~BackgroundWork() { m_pool.waitForDone(); }
    BackgroundWork(const BackgroundWork &) = delete;
    BackgroundWork &operator=(const BackgroundWork &) = delete;

    /// T may be movable only. `work` touches nothing that belongs to the owner's thread.
    template <class T> void run(std::function<T()> work, std::function<void(T)> answer)
    {
        m_pool.start([owner = m_owner, work = std::move(work), answer = std::move(answer)] {
            const auto result = std::make_shared<T>(work());
            QMetaObject::invokeMethod(
                owner, [result, answer] { answer(std::move(*result)); }, Qt::QueuedConnection);
        });
    }
    /// Forgets what has not begun.
    void clear() { m_pool.clear(); }

private:
    QObject *m_owner;
    QThreadPool m_pool;
};

} // namespace gapwright
