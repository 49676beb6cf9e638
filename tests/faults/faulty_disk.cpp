// SPDX-License-Identifier: GPL-3.0-or-later
#undef _FORTIFY_SOURCE // its inline read() would stand where ours is to stand
#include "faults/faulty_disk.h"

#include <QFile>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gapwright::test {

namespace {

constexpr int never = INT_MAX;

/// What the calls below look at. They come from any thread, also before main() and after it.
struct State {
    std::atomic<bool> on{false};
    std::array<char, PATH_MAX> folder{};
    std::atomic<int> changes{0};
    std::atomic<int> reads{0};
    std::atomic<int> failAt{never};
    std::atomic<int> failReadsFrom{never};
    std::atomic<bool> lasting{false};
    std::atomic<bool> failed{false};
    std::atomic<FaultyDisk::Fault> fault{FaultyDisk::Fault::InputOutput};
    std::atomic<int> syncDelay{0};
};
State state;

bool isBelow(const char *path)
{
    const size_t length = std::strlen(state.folder.data());
    return path && std::strncmp(path, state.folder.data(), length) == 0 && path[length] == '/';
}

bool isBelow(int descriptor)
{
    if (!state.on)
        return false;
    struct stat info { };
    if (::fstat(descriptor, &info) != 0 || !(S_ISREG(info.st_mode) || S_ISDIR(info.st_mode)))
        return false;
    std::array<char, 40> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    std::array<char, PATH_MAX> path{};
    const long length =
        ::syscall(SYS_readlinkat, AT_FDCWD, link.data(), path.data(), path.size() - 1);
    return length > 0 && isBelow(path.data());
}

/// What a call does to the room on the disk.
enum class Need { Room, None };

/// True when this change has to fail; errno says why. Kills when that is asked for.
bool fails(Need need)
{
    using Fault = FaultyDisk::Fault;
    const int call = ++state.changes;
    const bool hit = state.lasting ? call >= state.failAt : call == state.failAt;
    if (!hit)
        return false;
    const Fault fault = state.fault;
    if (fault == Fault::Kill)
        ::raise(SIGKILL);
    if (fault == Fault::Full && need == Need::None)
        return false;
    state.failed = true;
    errno = fault == Fault::Full ? ENOSPC : fault == Fault::WriteProtected ? EROFS : EIO;
    return true;
}

bool readFails()
{
    const bool isGone = state.fault == FaultyDisk::Fault::Gone && state.failAt != never
        && state.changes + 1 >= state.failAt;
    if (++state.reads < state.failReadsFrom && !isGone)
        return false;
    state.failed = true;
    errno = EIO;
    return true;
}

void waitAsASlowDisk()
{
    const int milliseconds = state.syncDelay;
    if (milliseconds > 0) {
        const timespec time{milliseconds / 1000, milliseconds % 1000 * 1'000'000L};
        ::nanosleep(&time, nullptr);
    }
}

} // namespace

FaultyDisk::FaultyDisk(const QString &folder)
{
    qstrncpy(state.folder.data(), QFile::encodeName(folder).constData(), state.folder.size());
    heal();
    state.changes = 0;
    state.on = true;
}

FaultyDisk::~FaultyDisk()
{
    state.on = false;
    heal();
    state.syncDelay = 0;
}

void FaultyDisk::failAt(int call, Fault fault, bool lasting)
{
    state.changes = 0;
    state.reads = 0;
    state.failed = false;
    state.fault = fault;
    state.lasting = lasting;
    state.failReadsFrom = never;
    state.failAt = call;
}

void FaultyDisk::failReadsFrom(int call)
{
    state.reads = 0;
    state.failed = false;
    state.failAt = never;
    state.failReadsFrom = call;
}

void FaultyDisk::heal()
{
    state.failAt = never;
    state.failReadsFrom = never;
}

void FaultyDisk::delaySync(int milliseconds)
{
    state.syncDelay = milliseconds;
}

bool FaultyDisk::hasFailed() const
{
    return state.failed;
}

int FaultyDisk::changes() const
{
    return state.changes;
}

} // namespace gapwright::test

// The system's calls, as every library of this program sees them.
using namespace gapwright::test;

extern "C" {

ssize_t write(int descriptor, const void *data, size_t size)
{
    return isBelow(descriptor) && fails(Need::Room) ? -1
                                                    : ::syscall(SYS_write, descriptor, data, size);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    return isBelow(descriptor) && fails(Need::Room)
        ? -1
        : ::syscall(SYS_pwrite64, descriptor, data, size, offset);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    return pwrite(descriptor, data, size, offset);
}

ssize_t read(int descriptor, void *data, size_t size)
{
    return isBelow(descriptor) && readFails() ? -1 : ::syscall(SYS_read, descriptor, data, size);
}

ssize_t pread(int descriptor, void *data, size_t size, off_t offset)
{
    return isBelow(descriptor) && readFails()
        ? -1
        : ::syscall(SYS_pread64, descriptor, data, size, offset);
}

ssize_t pread64(int descriptor, void *data, size_t size, off64_t offset)
{
    return pread(descriptor, data, size, offset);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return isBelow(descriptor) && fails(Need::None)
        ? -1
        : int(::syscall(SYS_ftruncate, descriptor, size));
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return ftruncate(descriptor, size);
}

int fsync(int descriptor)
{
    if (isBelow(descriptor)) {
        waitAsASlowDisk();
        if (fails(Need::None))
            return -1;
    }
    return int(::syscall(SYS_fsync, descriptor));
}

int fdatasync(int descriptor)
{
    if (isBelow(descriptor)) {
        waitAsASlowDisk();
        if (fails(Need::None))
            return -1;
    }
    return int(::syscall(SYS_fdatasync, descriptor));
}

int unlink(const char *path) noexcept
{
    return state.on && isBelow(path) && fails(Need::None)
        ? -1
        : int(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int rename(const char *from, const char *to) noexcept
{
    return state.on && isBelow(to) && fails(Need::None)
        ? -1
        : int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    return state.on && isBelow(to) && fails(Need::None)
        ? -1
        : int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return state.on && isBelow(to) && fails(Need::Room)
        ? -1
        : int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const bool makes = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    const mode_t mode = makes ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (makes && state.on && isBelow(path) && fails(Need::Room))
        return -1;
    return int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const bool makes = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    const mode_t mode = makes ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return open64(path, flags, mode);
}
}
