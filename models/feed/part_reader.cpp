#include "models/feed/part_reader.h"

#include "models/feed/feed_source.h"
#include "models/feed/sealed_part.h"

#include <QtCore/QCoreApplication>

#include <zstd.h>

#include <cstring>

namespace stardesk {

namespace {

constexpr int kWindowLog = 23; // 8 MiB
constexpr unsigned char kFrameMagic[] = {0x28, 0xB5, 0x2F, 0xFD};
constexpr unsigned char kChecksumFlag = 0x04; // in the frame header's descriptor byte

} // namespace

PartReader::PartReader() : PartReader(Checks{}) {}

PartReader::PartReader(Checks checks) : m_checks(checks), m_context(ZSTD_createDCtx())
{
    ZSTD_DCtx_setParameter(m_context, ZSTD_d_windowLogMax, kWindowLog);
}

PartReader::~PartReader()
{
    ZSTD_freeDCtx(m_context);
}

Failure PartReader::broken() const
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The part cannot be unpacked: its compressed data is damaged."), {},
                QString::fromLatin1(m_part.name));
}

Result<> PartReader::fetch(FeedSource &source, const FeedPart &part)
{
    auto object = source.open(part.name);
    if (!object)
        return requiredObject(object.failure());
    // One byte more than declared is asked for, so that an appended byte is seen.
    m_compressed.resize(part.bytes + 1);
    Sha256 hash;
    qint64 at = 0;
    while (at <= part.bytes) {
        constexpr qint64 kBlock = 1024 * 1024;
        const auto got = (*object)->read(m_compressed.data() + at, qMin(kBlock, part.bytes + 1 - at));
        if (!got)
            return got.failure();
        if (*got == 0)
            break;
        hash.add(QByteArrayView(m_compressed.constData() + at, *got));
        at += *got;
    }
    if (m_checks.hash && (at != part.bytes || hash.takeHex() != partSha256(part.name)))
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "The part is not what the signed feed names: it was changed, cut or mixed up."), {},
                    QString::fromLatin1(part.name));
    m_compressed.resize(at);
    return {};
}

Result<> PartReader::checkBytes(FeedSource &source, const FeedPart &part)
{
    m_part = part;
    m_ended = true;
    return fetch(source, part);
}

Result<> PartReader::checkFrame() const
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(m_compressed.constData());
    if (m_compressed.size() < 9 || std::memcmp(bytes, kFrameMagic, sizeof kFrameMagic) != 0)
        return broken();
    if (m_checks.checksum && (bytes[4] & kChecksumFlag) == 0)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The part is compressed without a checksum."), {},
                    QString::fromLatin1(m_part.name));
    return {};
}

Result<> PartReader::open(FeedSource &source, const FeedPart &part, const ContentKeys *keys)
{
    m_part = part;
    m_at = 0;
    m_raw = 0;
    m_frameDone = false;
    m_ended = false;
    ZSTD_DCtx_reset(m_context, ZSTD_reset_session_only);
    if (auto fetched = fetch(source, part); !fetched)
        return fetched;
    if (!part.sealedBy.isEmpty()) {
        auto opened = unsealPart(m_compressed, part, keys);
        if (!opened)
            return opened.failure();
        m_compressed = std::move(*opened);
    }
    return checkFrame();
}

Result<size_t> PartReader::read(char *to, size_t most)
{
    if (m_ended)
        return size_t(0);
    ZSTD_inBuffer in{m_compressed.constData(), size_t(m_compressed.size()), m_at};
    ZSTD_outBuffer out{to, most, 0};
    while (out.pos < out.size && !m_frameDone) {
        const size_t before = in.pos + out.pos;
        const size_t left = ZSTD_decompressStream(m_context, &out, &in);
        if (ZSTD_isError(left))
            return broken();
        m_frameDone = left == 0;
        if (!m_frameDone && in.pos + out.pos == before)
            return broken(); // the input ends inside the frame
    }
    m_at = in.pos;
    m_raw += qint64(out.pos);
    if (m_raw > m_part.rawBytes)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The part unpacks to more bytes than it declares."), {},
                    QString::fromLatin1(m_part.name));
    if (m_checks.rawHash && m_part.sealedBy.isEmpty())
        m_rawHash.add(QByteArrayView(to, qsizetype(out.pos)));
    if (m_frameDone) {
        if (auto good = atEnd(); !good)
            return good.failure();
    }
    return out.pos;
}

Result<> PartReader::atEnd()
{
    m_ended = true;
    const bool rawHashFits = !m_checks.rawHash || !m_part.sealedBy.isEmpty() || m_rawHash.takeHex() == m_part.rawSha256;
    if (m_at != size_t(m_compressed.size()) || m_raw != m_part.rawBytes || !rawHashFits)
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "The part does not unpack to the bytes it declares."), {}, QString::fromLatin1(m_part.name));
    return {};
}

} // namespace stardesk
