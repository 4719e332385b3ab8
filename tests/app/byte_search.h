/// Looks for secrets in files, in every form that a program might leave them in.
#pragma once

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QStringList>
#include <QtCore/QtEndian>

#include <zip.h>
#include <zstd.h>

#include <bitset>
#include <cstring>
#include <memory>
#include <unordered_map>
#include <vector>

namespace stardesk::testing {

class ByteSearch {
public:
    /// Eighteen characters, digits and perhaps an X at the end.
    void add(const QByteArray &number)
    {
        const QString text = QString::fromLatin1(number);
        addPattern(number, u"ascii");
        addPattern(number.toLower(), u"ascii");
        QByteArray little, big;
        for (const QChar c : text) {
            little.append(char(c.unicode())).append('\0');
            big.append('\0').append(char(c.unicode()));
        }
        addPattern(little, u"utf-16 little endian");
        addPattern(big, u"utf-16 big endian");
        addPattern(number.toHex(), u"hexadecimal");
        addBase64(number);
        addInteger(number.left(17).toLongLong());
        if (!number.endsWith('X'))
            addInteger(number.toLongLong());
    }

    /// "file: form" of everything found in a folder and, unpacked, inside its files; `except` names one file.
    [[nodiscard]] QStringList inFolder(const QString &folder, const QString &except = {})
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            if (path == except || !file.open(QIODevice::ReadOnly))
                continue;
            ++m_files;
            for (const QString &form : inBytes(file.readAll()))
                found << path + QStringLiteral(": ") + form;
            for (const QByteArray &entry : zipEntries(path)) {
                for (const QString &form : inBytes(entry))
                    found << path + QStringLiteral(" (zip): ") + form;
            }
        }
        return found;
    }
    [[nodiscard]] QStringList inBytes(const QByteArray &bytes)
    {
        m_bytes += bytes.size();
        QStringList found = inPlain(bytes);
        for (const QByteArray &frame : zstdFrames(bytes))
            found << inPlain(frame);
        if (bytes.startsWith("\x89PNG"))
            found << inPlain(pngContent(bytes));
        return found;
    }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] size_t patterns() const { return m_patterns.size(); }

private:
    struct Pattern {
        QByteArray bytes;
        QString form;
    };
    static constexpr int kHead = 7;

    static quint64 headOf(const char *at)
    {
        quint64 head = 0;
        std::memcpy(&head, at, kHead);
        return head;
    }
    static size_t slotOf(quint64 head) { return size_t((head * 0x9E3779B97F4A7C15ull) >> 44); }

    void addPattern(const QByteArray &bytes, QStringView form)
    {
        if (bytes.size() < kHead)
            return;
        const quint64 head = headOf(bytes.constData());
        m_byHead.emplace(head, m_patterns.size());
        m_maybe.set(slotOf(head));
        m_patterns.push_back({bytes, form.toString()});
    }
    /// At each of the three places within a group of three bytes, without the characters that neighbours share.
    void addBase64(const QByteArray &number)
    {
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray all = (QByteArray(shift, 'x') + number + QByteArray(2, 'x')).toBase64();
            const int from = shift == 0 ? 0 : 4;
            addPattern(all.mid(from, int((shift + number.size()) / 3) * 4 - from), u"base64");
        }
    }
    void addInteger(qint64 value)
    {
        QByteArray little(8, '\0'), big(8, '\0');
        qToLittleEndian(value, little.data());
        qToBigEndian(value, big.data());
        addPattern(little, u"integer, little endian");
        addPattern(big, u"integer, big endian");
    }

    [[nodiscard]] QStringList inPlain(const QByteArray &bytes) const
    {
        QStringList found;
        const char *data = bytes.constData();
        for (qsizetype at = 0; at + kHead <= bytes.size(); ++at) {
            const quint64 head = headOf(data + at);
            if (!m_maybe.test(slotOf(head)))
                continue;
            for (auto [first, last] = m_byHead.equal_range(head); first != last; ++first) {
                const Pattern &pattern = m_patterns[first->second];
                if (bytes.size() - at >= pattern.bytes.size() && std::memcmp(data + at, pattern.bytes.constData(), size_t(pattern.bytes.size())) == 0)
                    found << pattern.form;
            }
        }
        return found;
    }
    static std::vector<QByteArray> zstdFrames(const QByteArray &bytes)
    {
        std::vector<QByteArray> frames;
        const QByteArray magic("\x28\xB5\x2F\xFD", 4);
        for (qsizetype at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
            const std::unique_ptr<ZSTD_DStream, size_t (*)(ZSTD_DStream *)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
            ZSTD_inBuffer in{bytes.constData() + at, size_t(bytes.size() - at), 0};
            QByteArray out;
            QByteArray chunk(1 << 17, '\0');
            for (size_t left = 1; left != 0;) {
                ZSTD_outBuffer to{chunk.data(), size_t(chunk.size()), 0};
                const size_t before = in.pos;
                left = ZSTD_decompressStream(stream.get(), &to, &in);
                if (ZSTD_isError(left) || (to.pos == 0 && in.pos == before))
                    break;
                out.append(chunk.constData(), qsizetype(to.pos));
            }
            frames.push_back(out);
        }
        return frames;
    }
    static std::vector<QByteArray> zipEntries(const QString &path)
    {
        std::vector<QByteArray> entries;
        zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
        if (!zip)
            return entries;
        for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
            zip_file_t *entry = zip_fopen_index(zip, zip_uint64_t(i), 0);
            QByteArray content;
            QByteArray chunk(1 << 16, '\0');
            for (zip_int64_t got = 1; entry && got > 0;) {
                got = zip_fread(entry, chunk.data(), zip_uint64_t(chunk.size()));
                content.append(chunk.constData(), qsizetype(std::max<zip_int64_t>(got, 0)));
            }
            if (entry)
                zip_fclose(entry);
            entries.push_back(content);
        }
        zip_discard(zip);
        return entries;
    }
    /// The unpacked pixels of a PNG; its texts stand in the file as they are.
    static QByteArray pngContent(const QByteArray &png)
    {
        QByteArray packed;
        for (qsizetype at = 8; at + 12 <= png.size();) {
            const qsizetype size = qsizetype(qFromBigEndian<quint32>(png.constData() + at));
            if (png.mid(at + 4, 4) == "IDAT")
                packed += png.mid(at + 8, size);
            at += 12 + size;
        }
        QByteArray size(4, '\0');
        qToBigEndian(quint32(64 << 20), size.data());
        return qUncompress(size + packed);
    }

    std::vector<Pattern> m_patterns;
    std::unordered_multimap<quint64, size_t> m_byHead;
    std::bitset<1 << 20> m_maybe;
    qint64 m_bytes = 0;
    int m_files = 0;
};

} // namespace stardesk::testing
