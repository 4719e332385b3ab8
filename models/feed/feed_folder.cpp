#include "models/feed/feed_folder.h"

#include "models/feed/feed_manifest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;
constexpr QLatin1String kTemporary(".publish-tmp");

bool syncFolder(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

bool writeWhole(int fd, QByteArrayView bytes, bool durable)
{
    while (!bytes.isEmpty()) {
        const auto put = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (put < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(qMax<qsizetype>(0, put));
    }
    return !durable || ::fsync(fd) == 0;
}

/// A folder is taken for a new feed only if nothing else lies in it (a first publication may have been cut off).
bool holdsOtherThings(const QString &path)
{
    const QStringList names = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    static const QStringList own{u"root"_s, u"manifests"_s, u"keys"_s, u"parts"_s};
    return std::ranges::any_of(names, [](const QString &name) { return !own.contains(name) && name != kTemporary; });
}

} // namespace

Result<std::unique_ptr<FeedFolder>> FeedFolder::open(const QString &path, bool durable)
{
    if (!QDir().mkpath(path))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The folder cannot be made."), {}, path);
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The folder cannot be opened: %1."),
                    {QString::fromLocal8Bit(std::strerror(errno))}, path);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return fail(Failure::Code::Busy, QT_TRANSLATE_NOOP("Failure", "Another program is publishing into this feed; try again later."), {},
                    path);
    }
    std::unique_ptr<FeedFolder> folder(new FeedFolder(path, fd, durable));
    if (!folder->hasHead() && holdsOtherThings(path))
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "The folder is not empty and is not a feed; nothing was written."), {}, path);
    QFile::remove(folder->file(kTemporary.data()));
    return folder;
}

FeedFolder::~FeedFolder()
{
    for (const QByteArray &name : m_written)
        QFile::remove(file(name));
    QFile::remove(file(kTemporary.data()));
    ::close(m_lock);
}

QString FeedFolder::file(const QByteArray &name) const
{
    return m_path + u'/' + QString::fromLatin1(name);
}

Failure FeedFolder::failure(const QByteArray &name) const
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "It cannot be written: %1."),
                {QString::fromLocal8Bit(std::strerror(errno))}, file(name));
}

bool FeedFolder::hasHead() const
{
    return QFile::exists(file("head"_ba));
}

Result<> FeedFolder::write(const QByteArray &name, QByteArrayView bytes)
{
    if (name == "head") {
        if (auto synced = syncFolders(); !synced)
            return synced;
    }
    const QString target = file(name);
    const QString folder = target.section(u'/', 0, -2);
    const QString temporary = file(kTemporary.data());
    const bool isNew = !QFile::exists(target);
    std::error_code refused; // QDir::mkpath tells no reason
    std::filesystem::create_directories(QFile::encodeName(folder).toStdString(), refused);
    if (refused) {
        errno = refused.value();
        return failure(name);
    }
    // Feeds are meant to be served and copied: readable by all, as the umask allows.
    const int fd = ::open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0)
        return failure(name);
    const bool whole = writeWhole(fd, bytes, m_durable);
    const int error = errno;
    ::close(fd);
    errno = error;
    if (!whole || ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        return failure(name);
    if (isNew && name != "head")
        m_written.append(name);
    m_changedFolders.insert(folder);
    return name == "head" ? syncFolders() : Result<>();
}

/// One fsync a folder and publication: a fsync a part would cost as much as the parts themselves.
Result<> FeedFolder::syncFolders()
{
    if (!m_durable)
        return {};
    m_changedFolders.insert(m_path);
    if (QDir(file("parts"_ba)).exists())
        m_changedFolders.insert(file("parts"_ba));
    for (const QString &folder : m_changedFolders) {
        if (!syncFolder(folder))
            return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "It cannot be written: %1."),
                        {QString::fromLocal8Bit(std::strerror(errno))}, folder);
    }
    m_changedFolders.clear();
    return {};
}

void FeedFolder::sweep(const QSet<QByteArray> &reached)
{
    QDirIterator entries(m_path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    QStringList stale;
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QByteArray name = QFile::encodeName(path.mid(m_path.size() + (m_path.endsWith(u'/') ? 0 : 1)));
        const bool immutable = name.startsWith("parts/") || name.startsWith("manifests/") || name.startsWith("keys/");
        if (immutable && isFeedObjectName(name) && !reached.contains(name))
            stale.append(path);
    }
    for (const QString &path : stale)
        QFile::remove(path);
}

} // namespace stardesk
