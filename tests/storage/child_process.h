// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <functional>

namespace gapwright::test {

/// A forked copy of the test program (POSIX), for what only a second process shows. It runs `work`
/// and ends with its result as exit code. No project may be open in this process when it is made.
class ChildProcess {
public:
    /// `work` gets a descriptor whose bytes said() and readReport() return.
    explicit ChildProcess(const std::function<int(int report)> &work);
    ~ChildProcess(); ///< kills it when it still runs
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Waits for `count` bytes of the report; fewer when the child ended before.
    [[nodiscard]] QByteArray read(int count);
    /// All that is left of the report, until the child has ended.
    [[nodiscard]] QByteArray readAll();
    /// kill -9, and waits for the end.
    void kill();
    /// Waits for the end and returns the exit code, -1 when it was killed.
    int wait();

private:
    int m_process = -1;
    int m_report = -1;
    int m_code = -1;
};

} // namespace gapwright::test
