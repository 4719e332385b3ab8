/// StoreFolder: the local data of one desk (trust.md §5): lock, generations, work database, backups, reserve.
#pragma once

#include "models/core/result.h"

#include <QtCore/QString>

#include <memory>
#include <utility>

namespace stardesk {

/// An flock on one file, held until destroyed; the kernel frees it when the process dies.
class FileLock {
public:
    explicit FileLock(int fd) : m_fd(fd) { }
    ~FileLock();
    FileLock(FileLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    FileLock &operator=(FileLock &&) = delete;

private:
    int m_fd;
};

/// Folder 0700, files 0600. A writer holds the exclusive lock for its life; readers take none. Not thread-safe.
class StoreFolder {
public:
    enum class Access { Reader, Writer };

    /// Writer: makes the folder where it is missing, takes the lock, sweeps strays, makes the reserve.
    /// Failure: Busy names the holder (program, process, host); Io for a missing or unwritable folder, a network file
    /// system, a folder others may write into.
    static Result<std::unique_ptr<StoreFolder>> open(const QString &path, Access access);
    ~StoreFolder();
    StoreFolder(const StoreFolder &) = delete;
    StoreFolder &operator=(const StoreFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    /// False where this process cannot create files in the folder (read-only medium, other owner).
    [[nodiscard]] bool canWrite() const;

    /// "gen-000123", empty before the first import. Read from CURRENT at each call.
    [[nodiscard]] QString current() const;
    /// The generation before the current one, kept until the next snapshot takes its place; empty where there is none.
    [[nodiscard]] QString previous() const;
    /// A name not used yet.
    [[nodiscard]] QString nextName() const;
    [[nodiscard]] QString generationFile(const QString &name) const;
    /// Makes CURRENT name this generation, durably (temporary file, fsync, rename, fsync of the folder).
    Result<> switchTo(const QString &name);
    /// Shared lock that keeps a generation from being swept while it is read.
    [[nodiscard]] FileLock use(const QString &name) const;
    /// A damaged generation is kept for inspection and never swept.
    void keepAsEvidence(const QString &name) const;
    /// Removes a generation file with its log files.
    void remove(const QString &name) const;

    /// A store of the past (desk/as_of_desk.h) is only looked at. Its last Beijing day ("2026-02-28"); null otherwise.
    [[nodiscard]] QString pastDay() const;
    Result<> markPast(const QString &day) const;

    [[nodiscard]] QString workFile() const;
    [[nodiscard]] QString backupFolder() const;
    [[nodiscard]] QString incomingFolder() const;

    /// Gives the 4 MiB kept for decisions back to a full disk. False where it was used before.
    bool releaseReserve() const;

    /// A folder of mode 0700 that belongs to this user; its parent exists.
    static Result<> makePrivateFolder(const QString &path);
    /// Makes an empty file with mode 0600 where there is none, before SQLite would make it with the process's umask.
    static Result<> makePrivateFile(const QString &path);
    /// fsync of a file or folder.
    static Result<> sync(const QString &path);

private:
    StoreFolder(QString path, Access access) : m_path(std::move(path)), m_access(access) { }
    Result<> lock();
    void sweep() const;
    void makeReserve() const;
    [[nodiscard]] QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }

    QString m_path;
    Access m_access;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace stardesk
