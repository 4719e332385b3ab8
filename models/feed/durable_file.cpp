#include "models/feed/durable_file.h"

#include "models/store/store_folder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Failure cannotWrite(const QString &path)
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "It cannot be written: %1."),
                {QString::fromLocal8Bit(std::strerror(errno))}, path);
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto put = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (put < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(qMax<qsizetype>(0, put));
    }
    return ::fsync(fd) == 0;
}

/// Makes the folder, and makes its own entry in the folder above durable.
Result<> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The folder cannot be made."), {}, folder);
    return StoreFolder::sync(QFileInfo(folder).absolutePath());
}

} // namespace

Result<> writeDurably(const QString &path, const QByteArray &bytes, bool readable)
{
    const QFileInfo info(path);
    if (auto made = makeFolder(info.absolutePath()); !made)
        return made;
    const QByteArray temporary = QFile::encodeName(info.absolutePath() + u"/."_s + info.fileName() + u".tmp"_s);
    ::unlink(temporary.constData());
    const mode_t mode = readable ? 0644 : 0600;
    const int fd = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (fd < 0)
        return cannotWrite(path);
    const bool whole = writeAll(fd, bytes);
    const int error = errno;
    ::close(fd);
    errno = error;
    if (!whole || ::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0) {
        const Failure failure = cannotWrite(path);
        ::unlink(temporary.constData());
        return failure;
    }
    return StoreFolder::sync(info.absolutePath());
}

Result<QByteArray> readWhole(const QString &path, qint64 maxBytes)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return fail(errno == ENOENT ? Failure::Code::NotFound : Failure::Code::Io,
                    QT_TRANSLATE_NOOP("Failure", "The file cannot be read."), {}, path);
    struct stat status {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > maxBytes) {
        ::close(fd);
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "It is no plain file of at most %1 bytes."),
                    {QString::number(maxBytes)}, path);
    }
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file cannot be read."), {}, path);
    return file.read(maxBytes);
}

} // namespace stardesk
