/// FaultVfs: a SQLite VFS for tests that can cut the power, fail the nth call and run out of space. Writes go through
/// to the real files; what a power cut would leave is kept in memory: the content at the last xSync plus a random part
/// of what came after it, torn at sectors.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QString>

#include <sqlite3.h>

#include <cstring>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace stardesk::test {

/// Template of a temporary folder: in memory where there is one, as what reaches the disk is decided by the test.
inline QString fastFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/stardesk-XXXXXX");
}

/// How durable what the product writes is meant to be. Off is the control: connections run with synchronous=OFF, whatever
/// the product asks for.
enum class Synchronous { AsMade, Off };

class FaultVfs {
public:
    struct Change {
        sqlite3_int64 at;
        QByteArray bytes; ///< of a write
        bool truncate;    ///< to `at`
    };
    struct Image {
        QByteArray durable;
        std::vector<Change> pending;
    };

    static FaultVfs &instance();
    /// Becomes the default VFS of this process; forgets everything from before.
    void install(quint32 seed, Synchronous synchronous = Synchronous::AsMade);
    void uninstall();

    // Faults. Calls count from 1 over xWrite, xSync, xTruncate and xOpen for writing; 0: never.
    int failAt = 0;
    int failCode = SQLITE_FULL;    ///< the call `failAt` fails once
    int cutAt = 0;                 ///< from this call on everything fails and nothing reaches the disk
    std::function<qint64()> space; ///< bytes the files may take in all; unset: no limit
    int calls = 0;
    bool dead = false;

    /// Puts on the disk what a power cut at this moment leaves. Every connection must be closed.
    void materialise();

    // Used by the file methods.
    int count();
    bool isOff = false; ///< synchronous
    bool fits(const std::string &path, sqlite3_int64 end);
    std::map<std::string, Image> images;

private:
    sqlite3_vfs m_vfs = {};
    std::mt19937 m_random;
};

struct FaultFile {
    sqlite3_file base;
    std::string *path;
    sqlite3_file *real;
};

inline FaultFile *faultFile(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}
inline sqlite3_vfs *realVfs(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}
inline bool isTracked(const std::string &path)
{
    return !path.empty() && !path.ends_with("-shm");
}

inline int faultClose(sqlite3_file *file)
{
    FaultFile *f = faultFile(file);
    const int code = f->real->pMethods ? f->real->pMethods->xClose(f->real) : SQLITE_OK;
    sqlite3_free(f->real);
    delete f->path;
    return code;
}

inline int faultRead(sqlite3_file *file, void *out, int size, sqlite3_int64 at)
{
    sqlite3_file *real = faultFile(file)->real;
    return real->pMethods->xRead(real, out, size, at);
}

inline int faultWrite(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    FaultVfs &vfs = FaultVfs::instance();
    FaultFile *f = faultFile(file);
    if (const int code = vfs.count(); code != SQLITE_OK)
        return code;
    if (!vfs.fits(*f->path, at + size))
        return SQLITE_FULL;
    if (isTracked(*f->path))
        vfs.images[*f->path].pending.push_back({at, QByteArray(static_cast<const char *>(bytes), size), false});
    return f->real->pMethods->xWrite(f->real, bytes, size, at);
}

inline int faultTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    FaultVfs &vfs = FaultVfs::instance();
    FaultFile *f = faultFile(file);
    if (const int code = vfs.count(); code != SQLITE_OK)
        return code;
    if (isTracked(*f->path))
        vfs.images[*f->path].pending.push_back({size, {}, true});
    return f->real->pMethods->xTruncate(f->real, size);
}

inline int faultSync(sqlite3_file *file, int)
{
    FaultVfs &vfs = FaultVfs::instance();
    FaultFile *f = faultFile(file);
    if (const int code = vfs.count(); code != SQLITE_OK)
        return code;
    if (!isTracked(*f->path))
        return SQLITE_OK;
    FaultVfs::Image &image = vfs.images[*f->path];
    sqlite3_int64 size = 0;
    f->real->pMethods->xFileSize(f->real, &size);
    image.durable.resize(qsizetype(size));
    image.pending.clear();
    return f->real->pMethods->xRead(f->real, image.durable.data(), int(size), 0);
}

inline int faultSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *real = faultFile(file)->real;
    return real->pMethods->xFileSize(real, size);
}
inline int faultLock(sqlite3_file *file, int level)
{
    return faultFile(file)->real->pMethods->xLock(faultFile(file)->real, level);
}
inline int faultUnlock(sqlite3_file *file, int level)
{
    return faultFile(file)->real->pMethods->xUnlock(faultFile(file)->real, level);
}
inline int faultReserved(sqlite3_file *file, int *out)
{
    return faultFile(file)->real->pMethods->xCheckReservedLock(faultFile(file)->real, out);
}
inline int faultControl(sqlite3_file *file, int op, void *arg)
{
    if (op == SQLITE_FCNTL_PRAGMA && FaultVfs::instance().isOff) {
        char **words = static_cast<char **>(arg); // answer, name, value
        if (sqlite3_stricmp(words[1], "synchronous") == 0 && words[2] && sqlite3_stricmp(words[2], "OFF") != 0)
            return SQLITE_OK; // heard, and not followed
    }
    return faultFile(file)->real->pMethods->xFileControl(faultFile(file)->real, op, arg);
}
inline int faultSector(sqlite3_file *)
{
    return 4096;
}
inline int faultTraits(sqlite3_file *)
{
    return 0;
} // no promises: appends may be torn, writes may be reordered
inline int faultShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return faultFile(file)->real->pMethods->xShmMap(faultFile(file)->real, page, size, extend, out);
}
inline int faultShmLock(sqlite3_file *file, int at, int n, int flags)
{
    return faultFile(file)->real->pMethods->xShmLock(faultFile(file)->real, at, n, flags);
}
inline void faultShmBarrier(sqlite3_file *file)
{
    faultFile(file)->real->pMethods->xShmBarrier(faultFile(file)->real);
}
inline int faultShmUnmap(sqlite3_file *file, int remove)
{
    return faultFile(file)->real->pMethods->xShmUnmap(faultFile(file)->real, remove);
}

inline const sqlite3_io_methods *faultMethods()
{
    static const sqlite3_io_methods kMethods
        = {2,           faultClose,  faultRead,    faultWrite,      faultTruncate, faultSync,
           faultSize,   faultLock,   faultUnlock,  faultReserved,   faultControl,  faultSector,
           faultTraits, faultShmMap, faultShmLock, faultShmBarrier, faultShmUnmap, nullptr,
           nullptr};
    return &kMethods;
}

inline int faultOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultVfs &faults = FaultVfs::instance();
    FaultFile *f = faultFile(file);
    f->base.pMethods = nullptr;
    if (flags & SQLITE_OPEN_READWRITE) {
        if (const int code = faults.count(); code != SQLITE_OK)
            return code;
    }
    sqlite3_vfs *real = realVfs(vfs);
    f->real = static_cast<sqlite3_file *>(sqlite3_malloc(real->szOsFile));
    std::memset(f->real, 0, size_t(real->szOsFile));
    const int code = real->xOpen(real, name, f->real, flags, outFlags);
    if (code != SQLITE_OK) {
        sqlite3_free(f->real);
        return code;
    }
    f->path = new std::string(name ? name : "");
    f->base.pMethods = faultMethods();
    if (isTracked(*f->path) && !faults.images.contains(*f->path)) {
        QFile content(QFile::decodeName(name));
        faults.images[*f->path].durable = content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    return SQLITE_OK;
}

inline int faultDelete(sqlite3_vfs *vfs, const char *name, int sync)
{
    if (FaultVfs::instance().dead)
        return SQLITE_IOERR_DELETE;
    FaultVfs::instance().images.erase(name); // a deleted log counts as gone
    return realVfs(vfs)->xDelete(realVfs(vfs), name, sync);
}

inline FaultVfs &FaultVfs::instance()
{
    static FaultVfs vfs;
    return vfs;
}

/// Every connection begins with synchronous=OFF; faultControl() sees to it that it stays so.
inline int turnSynchronousOff(sqlite3 *database, const char **, const sqlite3_api_routines *)
{
    return sqlite3_exec(database, "PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
}

inline void FaultVfs::uninstall()
{
    sqlite3_reset_auto_extension();
    sqlite3_vfs_unregister(&m_vfs);
}

inline void FaultVfs::install(quint32 seed, Synchronous synchronous)
{
    if (!m_vfs.zName) {
        sqlite3_vfs *real = sqlite3_vfs_find("unix");
        m_vfs = *real;
        m_vfs.zName = "fault";
        m_vfs.pNext = nullptr;
        m_vfs.pAppData = real;
        m_vfs.szOsFile = sizeof(FaultFile);
        m_vfs.xOpen = faultOpen;
        m_vfs.xDelete = faultDelete;
        // The rest of the copied methods belongs to "unix" and looks at its own pAppData only in xOpen.
    }
    failAt = cutAt = calls = 0;
    failCode = SQLITE_FULL;
    dead = false;
    isOff = synchronous == Synchronous::Off;
    space = {};
    images.clear();
    m_random.seed(seed);
    sqlite3_vfs_register(&m_vfs, 1);
    if (isOff)
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(turnSynchronousOff));
}

inline int FaultVfs::count()
{
    if (dead)
        return SQLITE_IOERR;
    ++calls;
    if (calls == cutAt) {
        dead = true;
        return SQLITE_IOERR;
    }
    return calls == failAt ? failCode : SQLITE_OK;
}

inline bool FaultVfs::fits(const std::string &path, sqlite3_int64 end)
{
    if (!space)
        return true;
    qint64 used = 0;
    for (const auto &[file, image] : images)
        used += file == path ? std::max<qint64>(end, QFile(QFile::decodeName(file.c_str())).size())
                             : QFile(QFile::decodeName(file.c_str())).size();
    return used <= space();
}

inline void FaultVfs::materialise()
{
    constexpr qsizetype kSector = 512;
    for (auto &[path, image] : images) {
        QByteArray content = image.durable;
        for (const Change &change : image.pending) {
            if (m_random() % 2)
                continue;
            if (change.truncate) {
                content.truncate(qsizetype(change.at));
                continue;
            }
            const bool torn = m_random() % 4 == 0 && change.bytes.size() > kSector;
            const qsizetype kept
                = torn ? qsizetype(m_random() % quint32(change.bytes.size() / kSector)) * kSector : change.bytes.size();
            const qsizetype end = qsizetype(change.at) + kept;
            if (content.size() < end)
                content.resize(end, '\0');
            std::memcpy(content.data() + change.at, change.bytes.constData(), size_t(kept));
        }
        QFile file(QFile::decodeName(path.c_str()));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(content);
        QFile::remove(QFile::decodeName((path + "-shm").c_str()));
    }
    images.clear();
    dead = false;
}

} // namespace stardesk::test
