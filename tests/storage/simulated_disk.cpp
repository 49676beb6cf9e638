// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/simulated_disk.h"

#include <QtGlobal>

#include <cstring>

namespace gapwright::test {

namespace {

constexpr qint64 sectorSize = 512;

} // namespace

/// What SQLite holds of an open file; it allocates the memory and calls no constructor.
struct SimulatedDisk::Handle {
    sqlite3_file base;
    SimulatedDisk *disk;
    QByteArray *name;

    static Handle &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }
    [[nodiscard]] File &file() const { return disk->m_files[*name]; }
};

SimulatedDisk::SimulatedDisk()
    : m_layer(*sqlite3_vfs_find(nullptr))
{
    m_layer.pNext = nullptr;
    m_layer.zName = layerName();
    m_layer.pAppData = this;
    m_layer.szOsFile = int(sizeof(Handle));
    m_layer.xOpen = &SimulatedDisk::open;
    m_layer.xDelete = &SimulatedDisk::remove;
    m_layer.xAccess = &SimulatedDisk::access;
    m_layer.xFullPathname = &SimulatedDisk::fullPath;
    sqlite3_vfs_register(&m_layer, 0);
}

SimulatedDisk::~SimulatedDisk()
{
    sqlite3_vfs_unregister(&m_layer);
}

void SimulatedDisk::clear(unsigned seed)
{
    m_files.clear();
    m_deleted.clear();
    m_survivors.clear();
    m_chance.seed(seed);
    m_left = -1;
    m_dead = false;
}

void SimulatedDisk::settle()
{
    for (auto &[name, file] : m_files) {
        file.durable = file.current;
        file.pending.clear();
        file.isDurable = true;
    }
    m_deleted.clear();
}

void SimulatedDisk::restart()
{
    m_files.clear();
    m_deleted.clear();
    for (const auto &[name, bytes] : m_survivors)
        m_files[name] = {bytes, bytes, {}, true};
    m_left = -1;
    m_dead = false;
}

bool SimulatedDisk::work()
{
    if (m_dead)
        return false;
    if (m_left > 0 && --m_left == 0)
        cutPower();
    return !m_dead;
}

void SimulatedDisk::cutPower()
{
    m_dead = true;
    m_survivors.clear();
    const auto survival = Survival(m_chance() % 3);
    for (const auto &[name, file] : m_files) {
        if (file.isDurable || lucky())
            m_survivors[name] = surviving(file, survival);
    }
    for (const auto &[name, file] : m_deleted) {
        if (!m_survivors.count(name) && lucky())
            m_survivors[name] = surviving(file, survival);
    }
}

QByteArray SimulatedDisk::surviving(const File &file, Survival survival)
{
    QByteArray bytes = file.durable;
    for (const Operation &operation : file.pending) {
        if (survival == Survival::Everything)
            apply(bytes, operation);
        else if (operation.truncates && lucky())
            apply(bytes, operation);
        else if (!operation.truncates && survival == Survival::Anything)
            surviveInSectors(bytes, operation);
    }
    return bytes;
}

void SimulatedDisk::surviveInSectors(QByteArray &bytes, const Operation &operation)
{
    const qint64 end = operation.offset + operation.bytes.size();
    for (qint64 at = operation.offset; at < end;) {
        const qint64 next = qMin(end, (at / sectorSize + 1) * sectorSize);
        if (lucky())
            apply(bytes, {at, operation.bytes.mid(at - operation.offset, next - at), false});
        at = next;
    }
}

void SimulatedDisk::apply(QByteArray &bytes, const Operation &operation)
{
    if (operation.truncates) {
        bytes.resize(operation.offset);
        return;
    }
    const qint64 end = operation.offset + operation.bytes.size();
    if (bytes.size() < end)
        bytes.append(QByteArray(end - bytes.size(), '\0'));
    std::memcpy(bytes.data() + operation.offset, operation.bytes.constData(),
                size_t(operation.bytes.size()));
}

int SimulatedDisk::open(sqlite3_vfs *layer, const char *name, sqlite3_file *file, int flags,
                        int *out)
{
    auto *disk = static_cast<SimulatedDisk *>(layer->pAppData);
    Handle &handle = Handle::of(file);
    handle.base.pMethods = nullptr;
    if (disk->m_dead || !name || (!(flags & SQLITE_OPEN_CREATE) && !disk->m_files.count(name)))
        return SQLITE_CANTOPEN;
    disk->m_files[name];
    handle.disk = disk;
    handle.name = new QByteArray(name);
    handle.base.pMethods = &methods();
    if (out)
        *out = flags;
    return SQLITE_OK;
}

int SimulatedDisk::remove(sqlite3_vfs *layer, const char *name, int syncFolder)
{
    auto *disk = static_cast<SimulatedDisk *>(layer->pAppData);
    if (disk->m_dead)
        return SQLITE_IOERR_DELETE;
    const auto found = disk->m_files.find(name);
    if (found == disk->m_files.end())
        return SQLITE_IOERR_DELETE_NOENT;
    if (syncFolder)
        disk->m_deleted.erase(name);
    else if (found->second.isDurable)
        disk->m_deleted[name] = found->second;
    disk->m_files.erase(found);
    return disk->work() ? SQLITE_OK : SQLITE_IOERR_DELETE;
}

int SimulatedDisk::access(sqlite3_vfs *layer, const char *name, int, int *exists)
{
    *exists = static_cast<SimulatedDisk *>(layer->pAppData)->m_files.count(name) > 0 ? 1 : 0;
    return SQLITE_OK;
}

int SimulatedDisk::fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    qstrncpy(out, name, size_t(size));
    return SQLITE_OK;
}

const sqlite3_io_methods &SimulatedDisk::methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1;
        m.xClose = [](sqlite3_file *file) {
            delete Handle::of(file).name;
            return SQLITE_OK;
        };
        m.xRead = [](sqlite3_file *file, void *out, int count, sqlite3_int64 offset) {
            if (Handle::of(file).disk->m_dead)
                return SQLITE_IOERR_READ;
            const QByteArray part = Handle::of(file).file().current.mid(offset, count);
            std::memset(out, 0, size_t(count));
            std::memcpy(out, part.constData(), size_t(part.size()));
            return part.size() == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
        };
        m.xWrite = [](sqlite3_file *file, const void *data, int count, sqlite3_int64 offset) {
            const Handle &handle = Handle::of(file);
            if (handle.disk->m_dead)
                return SQLITE_IOERR_WRITE;
            const Operation operation{offset, QByteArray(static_cast<const char *>(data), count),
                                      false};
            apply(handle.file().current, operation);
            handle.file().pending.push_back(operation);
            return handle.disk->work() ? SQLITE_OK : SQLITE_IOERR_WRITE;
        };
        m.xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
            const Handle &handle = Handle::of(file);
            if (handle.disk->m_dead)
                return SQLITE_IOERR_TRUNCATE;
            const Operation operation{size, {}, true};
            apply(handle.file().current, operation);
            handle.file().pending.push_back(operation);
            return handle.disk->work() ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
        };
        m.xSync = [](sqlite3_file *file, int) {
            const Handle &handle = Handle::of(file);
            if (!handle.disk->work()) // the power may fail before the sync ...
                return SQLITE_IOERR_FSYNC;
            File &synced = handle.file();
            synced.durable = synced.current;
            synced.pending.clear();
            synced.isDurable = true;
            handle.disk->m_deleted.erase(*handle.name);
            return handle.disk->work() ? SQLITE_OK : SQLITE_IOERR_FSYNC; // ... or right after it
        };
        m.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
            if (Handle::of(file).disk->m_dead)
                return SQLITE_IOERR_FSTAT;
            *size = Handle::of(file).file().current.size();
            return SQLITE_OK;
        };
        m.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xCheckReservedLock = [](sqlite3_file *, int *locked) {
            *locked = 0;
            return SQLITE_OK;
        };
        m.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        m.xSectorSize = [](sqlite3_file *) { return int(sectorSize); };
        m.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
        return m;
    }();
    return table;
}

} // namespace gapwright::test
