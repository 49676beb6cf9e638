// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace gapwright::test {

/// Makes the disk below one folder fail, wait, or kill the process, for every library of the
/// program: this file defines write(), fsync(), rename() and the like, which SQLite and Qt then
/// call in place of the system's. Counts the calls that change something. One at a time; what it
/// holds is process-wide, since the calls are. Heals everything when it goes.
class FaultyDisk {
public:
    enum class Fault {
        Full, ///< ENOSPC of what needs room; what frees or syncs still works
        InputOutput, ///< EIO
        WriteProtected, ///< EROFS
        Gone, ///< EIO, from then on of reading as well: the stick was pulled out
        Kill ///< kill -9 before the call is made
    };
    explicit FaultyDisk(const QString &folder);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The `call`-th change from now fails, counted from 1; all after it too when `lasting`.
    void failAt(int call, Fault fault, bool lasting);
    /// The `call`-th read from now fails, and all after it.
    void failReadsFrom(int call);
    /// Everything from now on.
    void fail(Fault fault) { failAt(1, fault, true); }
    void heal();
    /// Each sync takes this much longer.
    void delaySync(int milliseconds);

    /// True when a call has failed since failAt() or failReadsFrom().
    [[nodiscard]] bool hasFailed() const;
    /// Changes since failAt() or the start.
    [[nodiscard]] int changes() const;
};

} // namespace gapwright::test
