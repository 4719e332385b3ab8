#include "models/feed/zip_source.h"

#include "models/feed/feed_manifest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

namespace stardesk {

namespace {

Failure damaged(const QString &path)
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This is not a whole zip file."), {}, path);
}

class ZipObject final : public FeedObject {
public:
    ZipObject(zip_file_t *file, qint64 size, qint64 cap, QString where)
        : m_file(file), m_size(size), m_left(cap), m_where(std::move(where)) {}
    ~ZipObject() override { zip_fclose(m_file); }
    [[nodiscard]] qint64 size() const override { return m_size; }

    [[nodiscard]] Result<qint64> read(char *to, qint64 bytes) override
    {
        const auto got = zip_fread(m_file, to, zip_uint64_t(bytes));
        // A deflated entry may unpack to more than its header claims: what is counted is what came out.
        m_left -= qMax<qint64>(0, got);
        if (got < 0 || m_left < 0)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The zip is damaged here."), {}, m_where);
        return qint64(got);
    }

private:
    zip_file_t *m_file;
    qint64 m_size;
    qint64 m_left;
    QString m_where;
};

} // namespace

Result<std::unique_ptr<FeedSource>> ZipSource::open(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    struct stat info {};
    if (fd < 0 || ::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        if (fd >= 0)
            ::close(fd);
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "A feed is a folder or a zip file; this is neither (links are not followed)."), {}, path);
    }
    int error = 0;
    zip_t *archive = zip_fdopen(fd, ZIP_CHECKCONS, &error);
    if (!archive) {
        ::close(fd);
        return damaged(path);
    }
    std::unique_ptr<ZipSource> source(new ZipSource(path, archive));
    if (auto good = source->index(); !good)
        return good.failure();
    return std::unique_ptr<FeedSource>(std::move(source));
}

ZipSource::~ZipSource()
{
    zip_discard(m_archive);
}

Result<> ZipSource::index()
{
    QList<ZipEntry> entries;
    const auto count = zip_get_num_entries(m_archive, ZIP_FL_UNCHANGED);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        zip_stat_init(&about);
        ZipEntry entry;
        const auto number = zip_uint64_t(i);
        const char *name = zip_get_name(m_archive, number, ZIP_FL_ENC_RAW);
        if (!name || zip_stat_index(m_archive, number, ZIP_FL_ENC_RAW, &about) != 0
            || zip_file_get_external_attributes(m_archive, number, 0, &entry.system, &entry.attributes) != 0)
            return damaged(m_path);
        entry.name = name;
        entry.size = about.size;
        entry.method = about.comp_method;
        entry.encrypted = about.encryption_method != ZIP_EM_NONE;
        entries.append(entry);
        if (!entry.name.endsWith('/'))
            m_entries.insert(entry.name, number);
    }
    return checkZipEntries(entries, m_path);
}

Result<std::unique_ptr<FeedObject>> ZipSource::open(const QByteArray &name)
{
    const QString where = QString::fromLatin1(name);
    if (!isFeedObjectName(name))
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This is no name of a feed's object."), {}, where);
    const auto found = m_entries.constFind(name);
    if (found == m_entries.constEnd())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "It is missing in the feed %1."), {m_path}, where);
    zip_stat_t about;
    zip_stat_init(&about);
    zip_file_t *file = zip_stat_index(m_archive, *found, ZIP_FL_ENC_RAW, &about) == 0 ? zip_fopen_index(m_archive, *found, 0) : nullptr;
    if (!file)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The zip is damaged here."), {}, where);
    return std::unique_ptr<FeedObject>(std::make_unique<ZipObject>(file, qint64(about.size), maxObjectBytes(name), where));
}

qint64 ZipSource::countOthers(const QSet<QByteArray> &reached)
{
    qint64 others = 0;
    for (auto entry = m_entries.constBegin(); entry != m_entries.constEnd(); ++entry)
        others += !reached.contains(entry.key());
    return others;
}

} // namespace stardesk
