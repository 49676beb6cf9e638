// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/child_process.h"

#include <QtGlobal>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace gapwright::test {

ChildProcess::ChildProcess(const std::function<int(int report)> &work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    m_process = ::fork();
    if (m_process < 0)
        qFatal("no child process");
    if (m_process == 0) {
        ::close(ends[0]);
        ::_exit(work(ends[1]));
    }
    ::close(ends[1]);
    m_report = ends[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    ::close(m_report);
}

QByteArray ChildProcess::read(int count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        std::array<char, 4096> buffer{};
        const size_t wanted = qMin(buffer.size(), size_t(count - bytes.size()));
        const ssize_t got = ::read(m_report, buffer.data(), wanted);
        if (got <= 0)
            break;
        bytes.append(buffer.data(), int(got));
    }
    return bytes;
}

QByteArray ChildProcess::readAll()
{
    return read(64 << 20);
}

void ChildProcess::kill()
{
    if (m_process > 0)
        ::kill(m_process, SIGKILL);
    wait();
}

int ChildProcess::wait()
{
    if (m_process > 0) {
        int status = 0;
        ::waitpid(m_process, &status, 0);
        m_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        m_process = -1;
    }
    return m_code;
}

} // namespace gapwright::test
