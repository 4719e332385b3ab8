/// PartReader: one part from the source to its raw bytes. The compressed bytes (at most 64 MiB) are read whole and held
/// against size and SHA-256 before the first of them is unpacked, so that no decoder and no parser ever sees bytes that the
/// signed feed does not name. Buffers are kept from part to part.
#pragma once

#include "models/core/result.h"
#include "models/feed/feed_manifest.h"
#include "models/feed/sha256.h"

#include <vector>

struct ZSTD_DCtx_s;

namespace stardesk {

class FeedSource;
class ContentKeys;

class PartReader {
public:
    /// What is held against the manifest. `hash` off is for the control of a test only; `rawHash` is done by `verify`
    /// and left out by sync, where the hash of the compressed bytes and zstd's own checksum say the same.
    struct Checks {
        bool hash = true;
        bool checksum = true;
        bool rawHash = true;
    };
    PartReader();
    explicit PartReader(Checks checks);
    ~PartReader();
    PartReader(const PartReader &) = delete;
    PartReader &operator=(const PartReader &) = delete;

    /// Reads and hashes the part. Unverified: size or hash differ; Malformed: not one zstd frame with a checksum and a
    /// window of at most 8 MiB. `keys` opens a sealed part; without them a sealed part must not be opened.
    [[nodiscard]] Result<> open(FeedSource &source, const FeedPart &part, const ContentKeys *keys = nullptr);
    /// Only size and hash: for parts that are not unpacked (sealed ones without a key, types of a newer schema).
    [[nodiscard]] Result<> checkBytes(FeedSource &source, const FeedPart &part);
    /// The next raw bytes, at most `most`, to `to`; their number, 0 at the end. Malformed: damaged
    /// stream, more or fewer raw bytes than declared. At the end size, checksum and (where asked) hash have been checked.
    [[nodiscard]] Result<size_t> read(char *to, size_t most);

private:
    [[nodiscard]] Result<> fetch(FeedSource &source, const FeedPart &part);
    [[nodiscard]] Result<> checkFrame() const;
    [[nodiscard]] Result<> atEnd();
    [[nodiscard]] Failure broken() const;

    Checks m_checks;
    ZSTD_DCtx_s *m_context;
    FeedPart m_part;
    QByteArray m_compressed;
    size_t m_at = 0;
    qint64 m_raw = 0;
    bool m_frameDone = false;
    bool m_ended = false;
    Sha256 m_rawHash;
};

} // namespace stardesk
