#include "models/store/store_folder.h"

#include "models/store/network_file_system.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace stardesk {

namespace {

constexpr qint64 kReserveBytes = 4 << 20;
const QString kPastMark = QStringLiteral("AS_OF");
constexpr int kNameLimit = 64; // of CURRENT and PREVIOUS: anything longer is not ours

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Failure folderFailure(const QString &path)
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The data folder cannot be used: %1."), {reason()},
                path);
}

QString readName(const QString &path)
{
    static const QRegularExpression kGeneration(QStringLiteral("^gen-[0-9]{6,}$"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString name = QString::fromLatin1(file.read(kNameLimit)).trimmed();
    return kGeneration.match(name).hasMatch() ? name : QString();
}

/// A folder that only others may read is not one without data.
Result<> checkReadable(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no data folder yet. Sync first."), {}, path);
    errno = ENOTDIR;
    if (!QFileInfo(path).isDir() || ::access(QFile::encodeName(path).constData(), R_OK | X_OK) != 0)
        return folderFailure(path);
    return {};
}

bool writeAll(int fd, const QByteArray &bytes)
{
    return ::write(fd, bytes.constData(), size_t(bytes.size())) == ssize_t(bytes.size());
}

/// Temporary file, fsync, rename; the caller syncs the folder.
Result<> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".tmp";
    const int fd = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return folderFailure(path);
    const bool written = writeAll(fd, bytes) && ::fsync(fd) == 0;
    ::close(fd);
    if (!written || ::rename(temporary.constData(), target.constData()) != 0)
        return folderFailure(path);
    return {};
}

/// Pid, program and host in the lines of QLockFile, so that other tools can read who holds the store.
QByteArray holderText()
{
    QString program = QCoreApplication::applicationName();
    if (program.isEmpty())
        program = QStringLiteral("stardesk");
    return QStringLiteral("%1\n%2\n%3\n").arg(::getpid()).arg(program, QSysInfo::machineHostName()).toUtf8();
}

QByteArray textIn(int fd)
{
    char text[512] = {};
    const ssize_t size = ::pread(fd, text, sizeof text - 1, 0);
    return QByteArray(text, qsizetype(std::max<ssize_t>(size, 0)));
}

Failure heldBy(int fd, const QString &path)
{
    const QStringList lines = QString::fromUtf8(textIn(fd)).split(QLatin1Char('\n'));
    if (lines.size() < 3)
        return fail(Failure::Code::Busy,
                    QT_TRANSLATE_NOOP("Failure", "The data folder is open in another program. Close it there first."),
                    {}, path);
    return fail(Failure::Code::Busy,
                QT_TRANSLATE_NOOP("Failure", "The data folder is open in %1 (process %2 on %3). Close it there first."),
                {lines[1], lines[0], lines[2]}, path);
}

} // namespace

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<std::unique_ptr<StoreFolder>> StoreFolder::open(const QString &path, Access access)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    if (isNetworkFileSystem(absolute))
        return fail(Failure::Code::Io,
                    QT_TRANSLATE_NOOP("Failure",
                                      "The data folder lies on a network drive, where a power cut or a second "
                                      "computer can damage it. Choose a folder on this computer's own disk."),
                    {}, absolute);
    std::unique_ptr<StoreFolder> folder(new StoreFolder(absolute, access));
    if (access == Access::Reader) {
        if (auto readable = checkReadable(absolute); !readable)
            return readable.failure();
        return folder;
    }
    QDir().mkpath(QDir(absolute).filePath(QStringLiteral("..")));
    for (const QString &sub : {absolute, folder->backupFolder(), folder->incomingFolder()}) {
        if (auto made = makePrivateFolder(sub); !made)
            return made.failure();
    }
    if (auto locked = folder->lock(); !locked)
        return locked.failure();
    folder->sweep();
    folder->makeReserve();
    return folder;
}

StoreFolder::~StoreFolder() = default;

Result<> StoreFolder::makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return {};
    struct stat info;
    if (errno != EEXIST || ::stat(name.constData(), &info) != 0)
        return folderFailure(path);
    if (!S_ISDIR(info.st_mode)) {
        errno = ENOTDIR;
        return folderFailure(path);
    }
    if (info.st_uid != ::geteuid())
        return fail(Failure::Code::Io,
                    QT_TRANSLATE_NOOP("Failure", "The data folder belongs to another user of this computer. Choose one of your own."),
                    {}, path);
    if ((info.st_mode & 0777) != 0700 && ::chmod(name.constData(), 0700) != 0)
        return folderFailure(path);
    return {};
}

Result<> StoreFolder::lock()
{
    const QString path = file(QStringLiteral("lock"));
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return folderFailure(path);
    auto lock = std::make_unique<FileLock>(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? heldBy(fd, m_path) : folderFailure(path);
    // What stands there already is not written again: the file changes with its holder, and not with every lock.
    const QByteArray holder = holderText();
    if (textIn(fd) != holder && (::ftruncate(fd, 0) != 0 || !writeAll(fd, holder)))
        return folderFailure(path);
    m_lock = std::move(lock);
    return {};
}

bool StoreFolder::canWrite() const
{
    return ::access(QFile::encodeName(m_path).constData(), W_OK) == 0;
}

QString StoreFolder::current() const
{
    return readName(file(QStringLiteral("CURRENT")));
}

QString StoreFolder::previous() const
{
    const QString name = readName(file(QStringLiteral("PREVIOUS")));
    return name != current() && QFile::exists(generationFile(name)) ? name : QString();
}

QString StoreFolder::nextName() const
{
    static const QRegularExpression kNumber(QStringLiteral("^gen-([0-9]+)"));
    qint64 highest = 0;
    QStringList names = QDir(m_path).entryList({QStringLiteral("gen-*")}, QDir::Files);
    names << current();
    for (const QString &name : std::as_const(names))
        highest = std::max(highest, kNumber.match(name).captured(1).toLongLong());
    return QStringLiteral("gen-%1").arg(highest + 1, 6, 10, QLatin1Char('0'));
}

QString StoreFolder::generationFile(const QString &name) const
{
    return file(name + QStringLiteral(".db"));
}

Result<> StoreFolder::switchTo(const QString &name)
{
    const QString before = current();
    if (!before.isEmpty() && before != name) {
        if (auto kept = replaceFile(file(QStringLiteral("PREVIOUS")), before.toLatin1() + '\n'); !kept)
            return kept;
    }
    if (auto switched = replaceFile(file(QStringLiteral("CURRENT")), name.toLatin1() + '\n'); !switched)
        return switched;
    return sync(m_path);
}

FileLock StoreFolder::use(const QString &name) const
{
    const QByteArray path = QFile::encodeName(file(name + QStringLiteral(".use")));
    // The writer makes the file; a reader of a folder it cannot write to reads without it.
    const int flags = m_access == Access::Writer ? O_RDWR | O_CREAT : O_RDONLY;
    const int fd = ::open(path.constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd >= 0)
        ::flock(fd, LOCK_SH);
    return FileLock(fd);
}

void StoreFolder::keepAsEvidence(const QString &name) const
{
    QFile mark(file(name + QStringLiteral(".damaged")));
    if (mark.open(QIODevice::WriteOnly)) // on a read-only medium nothing is swept either
        mark.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void StoreFolder::remove(const QString &name) const
{
    for (const char *ending : {".db", ".db-wal", ".db-shm", ".db-journal", ".use", ".damaged"})
        QFile::remove(file(name + QLatin1String(ending)));
}

void StoreFolder::sweep() const
{
    QStringList names;
    const QStringList files = QDir(m_path).entryList({QStringLiteral("gen-*")}, QDir::Files);
    for (const QString &name : files)
        names << name.section(QLatin1Char('.'), 0, 0);
    names.removeDuplicates();
    const QString kept = current();
    const QString before = previous(); // a person may roll back to it
    for (const QString &name : std::as_const(names)) {
        if (name == kept || name == before || QFile::exists(file(name + QStringLiteral(".damaged"))))
            continue;
        const int fd = ::open(QFile::encodeName(file(name + QStringLiteral(".use"))).constData(), O_RDWR | O_CLOEXEC);
        const FileLock lock(fd);
        if (fd < 0 || ::flock(fd, LOCK_EX | LOCK_NB) == 0)
            remove(name);
    }
    QFile::remove(file(QStringLiteral("CURRENT.tmp")));
    QFile::remove(file(QStringLiteral("PREVIOUS.tmp")));
}

void StoreFolder::makeReserve() const
{
    const QByteArray path = QFile::encodeName(file(QStringLiteral("reserve")));
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return;
    const bool made = ::posix_fallocate(fd, 0, kReserveBytes) == 0;
    ::close(fd);
    if (!made) // a disk this full has no use for half a reserve
        ::unlink(path.constData());
}

QString StoreFolder::pastDay() const
{
    QFile mark(file(kPastMark));
    return mark.open(QIODevice::ReadOnly) ? QString::fromLatin1(mark.read(kNameLimit)).trimmed() : QString();
}

Result<> StoreFolder::markPast(const QString &day) const
{
    return replaceFile(file(kPastMark), day.toLatin1() + '\n');
}

QString StoreFolder::workFile() const
{
    return file(QStringLiteral("work.db"));
}

QString StoreFolder::backupFolder() const
{
    return file(QStringLiteral("backups"));
}

QString StoreFolder::incomingFolder() const
{
    return file(QStringLiteral("incoming"));
}

bool StoreFolder::releaseReserve() const
{
    return QFile::remove(file(QStringLiteral("reserve")));
}

Result<> StoreFolder::makePrivateFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return folderFailure(path);
    ::close(fd);
    return {};
}

Result<> StoreFolder::sync(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return folderFailure(path);
    const bool synced = ::fsync(fd) == 0;
    const int error = errno;
    ::close(fd);
    errno = error;
    return synced ? Result<>() : Result<>(folderFailure(path));
}

} // namespace stardesk
