/// PartWriter: lines of one record type to parts, split by compressed size. The bytes depend on the lines alone.
#pragma once

#include "models/core/result.h"
#include "models/feed/feed_manifest.h"
#include "models/feed/sha256.h"

#include <string>

struct ZSTD_CCtx_s;

namespace stardesk {

class ContentKey;
class FeedFolder;

class PartWriter {
public:
    /// `partBytes`: a part is closed once it has this many compressed bytes; with the rest of its block it stays below
    /// kMaxPartBytes. `key` seals the parts.
    PartWriter(FeedFolder &folder, QString type, qint64 partBytes, const ContentKey *key);
    ~PartWriter();
    PartWriter(const PartWriter &) = delete;
    PartWriter &operator=(const PartWriter &) = delete;

    /// Whole lines are appended to buffer(), then endRow() is called once for each.
    [[nodiscard]] std::string &buffer() { return m_lines; }
    [[nodiscard]] Result<> endRow();
    /// Writes what is left.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] const QList<FeedPart> &parts() const { return m_parts; }

private:
    [[nodiscard]] Result<> compress(bool last);
    [[nodiscard]] Result<> writePart();

    FeedFolder &m_folder;
    QString m_type;
    qint64 m_partBytes;
    const ContentKey *m_key;
    ZSTD_CCtx_s *m_context;
    std::string m_lines;
    QByteArray m_compressed;
    Sha256 m_rawHash;
    qint64 m_rawBytes = 0;
    qint64 m_rows = 0;
    QList<FeedPart> m_parts;
};

} // namespace stardesk
