// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <map>
#include <random>
#include <sqlite3.h>
#include <vector>

namespace gapwright::test {

/// A disk in memory, as a file layer of SQLite, that can lose its power: of what was not synced,
/// any 512-byte sector, truncation, creation or deletion may survive or not. One at a time.
class SimulatedDisk {
public:
    SimulatedDisk();
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk &) = delete;
    SimulatedDisk &operator=(const SimulatedDisk &) = delete;

    [[nodiscard]] const char *layerName() const { return "simulated-disk"; }

    /// Empties the disk and chooses what chance decides from now on.
    void clear(unsigned seed);
    /// Makes everything written so far durable.
    void settle();
    /// The power fails in that many operations from now.
    void cutPowerAfter(int operations) { m_left = operations; }
    [[nodiscard]] bool isDead() const { return m_dead; }
    /// Switches on again; the files are what has survived.
    void restart();

private:
    /// A write, or a truncation when it has no bytes.
    struct Operation {
        qint64 offset = 0;
        QByteArray bytes;
        bool truncates = false;
    };
    struct File {
        QByteArray current;
        QByteArray durable;
        std::vector<Operation> pending; ///< since the last sync
        bool isDurable = false; ///< its name has reached the disk
    };
    /// How lucky a power cut is with unsynced data.
    enum class Survival { Nothing, Anything, Everything };
    struct Handle;

    static const sqlite3_io_methods &methods();
    static int open(sqlite3_vfs *layer, const char *name, sqlite3_file *file, int flags, int *out);
    static int remove(sqlite3_vfs *layer, const char *name, int syncFolder);
    static int access(sqlite3_vfs *layer, const char *name, int flags, int *exists);
    static int fullPath(sqlite3_vfs *layer, const char *name, int size, char *out);
    static void apply(QByteArray &bytes, const Operation &operation);

    bool work(); ///< one operation; false when the power is off
    void cutPower();
    [[nodiscard]] bool lucky() { return m_chance() % 2 == 0; }
    [[nodiscard]] QByteArray surviving(const File &file, Survival survival);
    void surviveInSectors(QByteArray &bytes, const Operation &operation);

    sqlite3_vfs m_layer;
    std::map<QByteArray, File> m_files;
    std::map<QByteArray, File> m_deleted; ///< deletions that have not reached the disk
    std::map<QByteArray, QByteArray> m_survivors;
    std::mt19937 m_chance;
    int m_left = -1;
    bool m_dead = false;
};

} // namespace gapwright::test
