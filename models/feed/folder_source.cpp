#include "models/feed/folder_source.h"

#include "models/feed/feed_manifest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stardesk {

namespace {

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

class FileObject final : public FeedObject {
public:
    FileObject(int fd, qint64 size, QString where) : m_fd(fd), m_size(size), m_where(std::move(where)) {}
    ~FileObject() override { ::close(m_fd); }
    [[nodiscard]] qint64 size() const override { return m_size; }

    [[nodiscard]] Result<qint64> read(char *to, qint64 bytes) override
    {
        for (;;) {
            const auto got = ::read(m_fd, to, size_t(bytes));
            if (got >= 0)
                return qint64(got);
            if (errno != EINTR)
                return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "It cannot be read: %1."), {systemText(errno)}, m_where);
        }
    }

private:
    int m_fd;
    qint64 m_size;
    QString m_where;
};

/// Opens `name` below `folder`, one component at a time, so that no component may be a link.
int openBeneath(int folder, const QByteArray &name)
{
    int at = folder;
    const QList<QByteArray> steps = name.split('/');
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size();
        // O_NONBLOCK: a pipe in place of a file must not stop the program before it is seen to be none.
        const int next = ::openat(at, steps[i].constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | (last ? 0 : O_DIRECTORY));
        const int error = errno;
        if (at != folder)
            ::close(at);
        if (next < 0) {
            errno = error;
            return -1;
        }
        at = next;
    }
    return at;
}

} // namespace

Result<std::unique_ptr<FeedSource>> FolderSource::open(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The folder cannot be opened: %1."), {systemText(errno)}, path);
    return std::unique_ptr<FeedSource>(new FolderSource(path, fd));
}

FolderSource::~FolderSource()
{
    ::close(m_fd);
}

Result<std::unique_ptr<FeedObject>> FolderSource::open(const QByteArray &name)
{
    const QString where = QString::fromLatin1(name);
    if (!isFeedObjectName(name))
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This is no name of a feed's object."), {}, where);
    const int fd = openBeneath(m_fd, name);
    if (fd < 0) {
        if (errno == ENOENT)
            return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "It is missing in the feed %1."), {m_path}, where);
        if (errno == ELOOP || errno == ENOTDIR)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "It is a link; only regular files are read."), {}, where);
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "It cannot be read: %1."), {systemText(errno)}, where);
    }
    struct stat info {};
    const bool regular = ::fstat(fd, &info) == 0 && S_ISREG(info.st_mode);
    if (!regular || info.st_size > maxObjectBytes(name)) {
        ::close(fd);
        return fail(Failure::Code::Malformed,
                    regular ? QT_TRANSLATE_NOOP("Failure", "It is larger than an object of its kind may be.")
                            : QT_TRANSLATE_NOOP("Failure", "It is not a regular file."), {}, where);
    }
    return std::unique_ptr<FeedObject>(std::make_unique<FileObject>(fd, info.st_size, where));
}

qint64 FolderSource::countOthers(const QSet<QByteArray> &reached)
{
    constexpr qint64 kMost = 1'000'000; // a folder full of other things must not hold up the check
    qint64 others = 0;
    QDirIterator entries(m_path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    for (qint64 seen = 0; entries.hasNext() && seen < kMost; ++seen) {
        entries.next();
        const QFileInfo info = entries.fileInfo();
        const QByteArray name = QFile::encodeName(entries.filePath().mid(m_path.size() + (m_path.endsWith(u'/') ? 0 : 1)));
        others += (!info.isDir() || info.isSymLink()) && !reached.contains(name);
    }
    return others;
}

} // namespace stardesk
