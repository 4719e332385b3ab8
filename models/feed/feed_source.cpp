#include "models/feed/feed_source.h"

#include "models/feed/folder_source.h"
#include "models/feed/sha256.h"
#include "models/feed/zip_source.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace stardesk {

Result<QByteArray> FeedSource::readAll(const QByteArray &name, qint64 maxBytes)
{
    auto object = open(name);
    if (!object)
        return object.failure();
    QByteArray bytes;
    constexpr qint64 kBlock = 64 * 1024;
    for (;;) {
        const qsizetype had = bytes.size();
        bytes.resize(had + kBlock);
        const auto got = (*object)->read(bytes.data() + had, kBlock);
        if (!got)
            return got.failure();
        bytes.resize(had + *got);
        if (*got == 0)
            return bytes;
        if (bytes.size() > maxBytes)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "It is larger than the %1 bytes it may have."),
                        {QString::number(maxBytes)}, QString::fromLatin1(name));
    }
}

Result<QByteArray> FeedSource::readHashed(const QByteArray &name, const QByteArray &sha256, qint64 size)
{
    auto bytes = readAll(name, size);
    if (!bytes)
        return requiredObject(bytes.failure());
    if (bytes->size() != size || Sha256::hexOf(*bytes) != sha256)
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "Its content is not what the signed feed names (size or SHA-256 differ)."), {},
                    QString::fromLatin1(name));
    return bytes;
}

Failure requiredObject(Failure failure)
{
    if (failure.code == Failure::Code::NotFound)
        failure.code = Failure::Code::Malformed;
    return failure;
}

bool isWebAddress(const QString &source)
{
    return source.contains(QLatin1String("://"));
}

Result<std::unique_ptr<FeedSource>> openFeedSource(const QString &path)
{
    if (isWebAddress(path))
        return fail(Failure::Code::NotFound,
                    QT_TRANSLATE_NOOP("Failure", "An export is read from a folder or a zip file, not from a web address: download it first."),
                    {}, path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no feed: no such folder or file."), {}, path);
    if (info.isDir())
        return FolderSource::open(path);
    return ZipSource::open(path);
}

} // namespace stardesk
