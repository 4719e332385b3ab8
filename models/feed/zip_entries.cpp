#include "models/feed/feed_manifest.h"
#include "models/feed/zip_source.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

namespace {

constexpr qsizetype kMostEntries = 100'000;
constexpr qsizetype kLongestName = 255;
constexpr quint8 kUnix = 3;
constexpr quint32 kTypeMask = 0170000;
constexpr quint32 kRegular = 0100000;
constexpr quint32 kFolder = 0040000;

bool isSafeName(const QByteArray &name)
{
    const bool plain = std::ranges::all_of(name, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7f && byte != '\\' && byte != ':';
    });
    if (!plain || name.isEmpty() || name.size() > kLongestName || name.startsWith('/'))
        return false;
    const QList<QByteArray> steps = (name.endsWith('/') ? name.chopped(1) : name).split('/');
    return std::ranges::none_of(steps, [](const QByteArray &step) { return step.isEmpty() || step == "." || step == ".."; });
}

bool isPlainFile(const ZipEntry &entry)
{
    const quint32 type = entry.system == kUnix ? (entry.attributes >> 16) & kTypeMask : 0;
    return type == 0 || type == (entry.name.endsWith('/') ? kFolder : kRegular);
}

} // namespace

Result<> checkZipEntries(const QList<ZipEntry> &entries, const QString &where)
{
    const auto refuse = [&where](const char *text, const QByteArray &name) {
        return fail(Failure::Code::Malformed, text, {QString::fromUtf8(name.left(80).toPercentEncoding("/ "))}, where);
    };
    if (entries.size() > kMostEntries)
        return refuse(QT_TRANSLATE_NOOP("Failure", "The zip has too many entries; it is refused."), {});
    QSet<QByteArray> names;
    for (const ZipEntry &entry : entries) {
        if (!isSafeName(entry.name))
            return refuse(QT_TRANSLATE_NOOP("Failure", "The zip holds a name that leads out of it (%1); it is refused."), entry.name);
        if (!isPlainFile(entry))
            return refuse(QT_TRANSLATE_NOOP("Failure", "The zip holds a link or device (%1); it is refused."), entry.name);
        if (names.contains(entry.name))
            return refuse(QT_TRANSLATE_NOOP("Failure", "The zip holds %1 twice; it is refused."), entry.name);
        names.insert(entry.name);
        if (!isFeedObjectName(entry.name))
            continue;
        if (entry.encrypted || (entry.method != 0 && entry.method != 8))
            return refuse(QT_TRANSLATE_NOOP("Failure", "The zip packs %1 in a way that is not read (stored or deflated, no password)."),
                          entry.name);
        if (entry.size > quint64(maxObjectBytes(entry.name)))
            return refuse(QT_TRANSLATE_NOOP("Failure", "The zip claims more bytes for %1 than it may have."), entry.name);
    }
    return {};
}

} // namespace stardesk
