/// ZipSource: a feed in a zip file, read in place; nothing is ever unpacked by a name that the zip chooses.
#pragma once

#include "models/feed/feed_source.h"

#include <QtCore/QHash>

struct zip;

namespace stardesk {

/// What one entry of a zip says about itself, before anything is read from it.
struct ZipEntry {
    QByteArray name;          ///< raw bytes
    quint64 size = 0;         ///< unpacked, as the zip claims
    quint16 method = 0;       ///< 0 stored, 8 deflated
    bool encrypted = false;
    quint8 system = 3;        ///< "made by": 3 = Unix
    quint32 attributes = 0;   ///< external attributes; the upper half is the Unix mode where system is 3
};

/// Refuses a zip by its list of entries: absolute names, `..`, backslashes, control characters, duplicates, links and
/// devices, encryption, other methods than stored and deflated, a feed object above the cap of its kind, too many entries.
/// A harmless name that is no feed object is let pass (and is never opened).
[[nodiscard]] Result<> checkZipEntries(const QList<ZipEntry> &entries, const QString &where);

class ZipSource final : public FeedSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<FeedSource>> open(const QString &path);
    ~ZipSource() override;

    [[nodiscard]] Result<std::unique_ptr<FeedObject>> open(const QByteArray &name) override;
    [[nodiscard]] qint64 countOthers(const QSet<QByteArray> &reached) override;
    [[nodiscard]] QString describe() const override { return m_path; }

private:
    ZipSource(QString path, zip *archive) : m_path(std::move(path)), m_archive(archive) {}
    [[nodiscard]] Result<> index();

    QString m_path;
    zip *m_archive;
    QHash<QByteArray, quint64> m_entries; ///< files by name
};

} // namespace stardesk
