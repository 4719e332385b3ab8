#include "models/feed/part_writer.h"

#include "models/feed/feed_folder.h"
#include "models/feed/sealed_part.h"

#include <QtCore/QCoreApplication>

#include <zstd.h>

namespace stardesk {

namespace {

constexpr int kLevel = 3;
constexpr size_t kBlock = 256 * 1024; // compressed at once; always whole lines
constexpr qint64 kMostRaw = 1024 * 1024 * 1024;

} // namespace

PartWriter::PartWriter(FeedFolder &folder, QString type, qint64 partBytes, const ContentKey *key)
    : m_folder(folder), m_type(std::move(type)), m_partBytes(partBytes), m_key(key), m_context(ZSTD_createCCtx())
{
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
}

PartWriter::~PartWriter()
{
    ZSTD_freeCCtx(m_context);
}

Result<> PartWriter::endRow()
{
    ++m_rows;
    if (m_lines.size() < kBlock)
        return {};
    if (auto done = compress(false); !done)
        return done;
    return m_compressed.size() >= m_partBytes || m_rawBytes >= kMostRaw ? writePart() : Result<>();
}

Result<> PartWriter::finish()
{
    return m_rows > 0 ? writePart() : Result<>();
}

Result<> PartWriter::compress(bool last)
{
    m_rawHash.add(QByteArrayView(m_lines.data(), qsizetype(m_lines.size())));
    m_rawBytes += qint64(m_lines.size());
    ZSTD_inBuffer in{m_lines.data(), m_lines.size(), 0};
    for (bool done = false; !done;) {
        const qsizetype had = m_compressed.size();
        const size_t room = ZSTD_CStreamOutSize();
        m_compressed.resize(had + qsizetype(room));
        ZSTD_outBuffer out{m_compressed.data() + had, room, 0};
        const size_t left = ZSTD_compressStream2(m_context, &out, &in, last ? ZSTD_e_end : ZSTD_e_continue);
        m_compressed.resize(had + qsizetype(out.pos));
        if (ZSTD_isError(left))
            return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The part cannot be compressed."), {}, m_type);
        done = last ? left == 0 : in.pos == in.size;
    }
    m_lines.clear();
    return {};
}

Result<> PartWriter::writePart()
{
    if (auto done = compress(true); !done)
        return done;
    FeedPart part;
    part.type = m_type;
    part.rows = m_rows;
    part.rawBytes = m_rawBytes;
    part.rawSha256 = m_rawHash.takeHex();
    if (m_key) {
        part.sealedBy = QString::fromLatin1(m_key->number());
        part.rawSha256 = sealedRawHash(part.rawSha256, *m_key);
        m_compressed = sealPart(m_compressed, m_type, *m_key);
    }
    part.bytes = m_compressed.size();
    part.name = partObjectName(Sha256::hexOf(m_compressed));
    if (auto written = m_folder.write(part.name, m_compressed); !written)
        return written;
    m_parts.append(part);
    m_compressed.clear();
    m_rawBytes = 0;
    m_rows = 0;
    return {};
}

} // namespace stardesk
