// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QThreadPool>

#include <deque>
#include <functional>
#include <future>
#include <memory>

namespace gapwright {

/// Results that other threads make while earlier ones are used: as many at once as there are
/// processors, handed out in order. `make` is called with 0 to count - 1, from several threads at a
/// time, and must not change what it shares. What has not been taken when this ends is waited for.
template <class T> class MadeAhead {
public:
    MadeAhead(int count, std::function<T(int)> make)
        : m_count(count)
        , m_make(std::move(make))
    {
        while (m_next < m_count && int(m_making.size()) < m_threads.maxThreadCount())
            startNext();
    }

    /// True when every result has been taken.
    [[nodiscard]] bool isEmpty() const { return m_making.empty(); }

    /// The next result; waits for it. Not on an empty one.
    T take()
    {
        T result = m_making.front().get();
        m_making.pop_front();
        if (m_next < m_count)
            startNext();
        return result;
    }

private:
    void startNext()
    {
        const auto promise = std::make_shared<std::promise<T>>();
        m_making.push_back(promise->get_future());
        m_threads.start([this, promise, index = m_next++] { promise->set_value(m_make(index)); });
    }

    int m_count;
    std::function<T(int)> m_make;
    int m_next = 0;
    std::deque<std::future<T>> m_making;
    /// Its threads stay for the whole run: what Qt keeps for each thread, fonts above all, is made
    /// once. Ends first, and waits then.
    QThreadPool m_threads;
};

} // namespace gapwright
