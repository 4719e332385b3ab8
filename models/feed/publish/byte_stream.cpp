#include "models/feed/publish/byte_stream.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <vector>

#include <zlib.h>
#include <zstd.h>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kInput = 1 << 18;

Failure damaged(const QFile &file)
{
    return fail(Failure::Code::Corrupt,
                QT_TRANSLATE_NOOP("Failure", "The packed file is cut short or damaged; fetch or pack it again."), {},
                QFileInfo(file).fileName());
}

class PlainStream final : public ByteStream {
public:
    explicit PlainStream(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    Result<qint64> read(char *to, qint64 size) override
    {
        const qint64 got = m_file->read(to, size);
        if (got < 0)
            return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file cannot be read: %1"),
                        {m_file->errorString()}, QFileInfo(*m_file).fileName());
        return got;
    }
    qint64 position() const override { return m_file->pos(); }
    qint64 size() const override { return m_file->size(); }

private:
    std::unique_ptr<QFile> m_file;
};

/// What gzip and zstd share: a buffer of packed bytes that is filled from the file.
class PackedStream : public ByteStream {
public:
    explicit PackedStream(std::unique_ptr<QFile> file) : m_plain(std::move(file)), m_input(size_t(kInput)) {}
    qint64 position() const override { return m_plain.position(); }
    qint64 size() const override { return m_plain.size(); }

protected:
    PlainStream m_plain;
    std::vector<char> m_input;
    bool m_insideMember = false; ///< the file must not end here
};

class GzipStream final : public PackedStream {
public:
    explicit GzipStream(std::unique_ptr<QFile> file, Failure whenDamaged)
        : PackedStream(std::move(file)), m_damaged(std::move(whenDamaged))
    {
        m_ready = inflateInit2(&m_state, 16 + MAX_WBITS) == Z_OK;
    }
    ~GzipStream() override { inflateEnd(&m_state); }
    Q_DISABLE_COPY_MOVE(GzipStream)

    Result<qint64> read(char *to, qint64 size) override
    {
        m_state.next_out = reinterpret_cast<Bytef *>(to);
        m_state.avail_out = uInt(size);
        while (qint64(m_state.avail_out) == size) {
            if (m_state.avail_in == 0) {
                const auto got = m_plain.read(m_input.data(), kInput);
                if (!got)
                    return got.failure();
                if (*got == 0)
                    return m_insideMember || !m_ready ? Result<qint64>(m_damaged) : Result<qint64>(0);
                m_state.next_in = reinterpret_cast<Bytef *>(m_input.data());
                m_state.avail_in = uInt(*got);
            }
            m_insideMember = true;
            const int code = inflate(&m_state, Z_NO_FLUSH);
            if (code == Z_STREAM_END) {
                inflateReset(&m_state);
                m_insideMember = false;
            } else if (code != Z_OK && code != Z_BUF_ERROR) {
                return m_damaged;
            }
        }
        return size - qint64(m_state.avail_out);
    }

private:
    z_stream m_state = {};
    Failure m_damaged;
    bool m_ready = false;
};

class ZstdStream final : public PackedStream {
public:
    explicit ZstdStream(std::unique_ptr<QFile> file, Failure whenDamaged)
        : PackedStream(std::move(file)), m_state(ZSTD_createDStream(), &ZSTD_freeDStream),
          m_damaged(std::move(whenDamaged))
    {
    }

    Result<qint64> read(char *to, qint64 size) override
    {
        ZSTD_outBuffer out{to, size_t(size), 0};
        while (out.pos == 0) {
            if (m_in.pos == m_in.size && !m_pending) {
                const auto got = m_plain.read(m_input.data(), kInput);
                if (!got)
                    return got.failure();
                if (*got == 0)
                    return m_insideMember ? Result<qint64>(m_damaged) : Result<qint64>(0);
                m_in = {m_input.data(), size_t(*got), 0};
            }
            const size_t left = ZSTD_decompressStream(m_state.get(), &out, &m_in);
            if (ZSTD_isError(left))
                return m_damaged;
            m_insideMember = left != 0;
            // A full output buffer may leave bytes inside the decoder although no input is left.
            m_pending = out.pos == out.size && left != 0;
        }
        return qint64(out.pos);
    }

private:
    std::unique_ptr<ZSTD_DStream, size_t (*)(ZSTD_DStream *)> m_state;
    ZSTD_inBuffer m_in{};
    Failure m_damaged;
    bool m_pending = false;
};

} // namespace

Result<std::unique_ptr<ByteStream>> ByteStream::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no such file."), {}, path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file cannot be read: %1"),
                    {file->errorString()}, path);
    const QByteArray magic = file->peek(4);
    Failure whenDamaged = damaged(*file);
    if (magic.startsWith("\x1f\x8b"))
        return {std::make_unique<GzipStream>(std::move(file), std::move(whenDamaged))};
    if (magic == "\x28\xb5\x2f\xfd")
        return {std::make_unique<ZstdStream>(std::move(file), std::move(whenDamaged))};
    return {std::make_unique<PlainStream>(std::move(file))};
}

QString nameWithoutPacking(const QString &fileName)
{
    for (const QLatin1String suffix : {".gz"_L1, ".zst"_L1}) {
        if (fileName.endsWith(suffix, Qt::CaseInsensitive))
            return fileName.chopped(suffix.size());
    }
    return fileName;
}

} // namespace stardesk
