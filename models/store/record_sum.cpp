#include "models/store/record_sum.h"

#include <QtCore/QtEndian>

#include <sodium.h>

#include <array>
#include <cstring>
#include <string>

namespace stardesk {

namespace {

struct Hash128 {
    quint64 high;
    quint64 low;
};

Hash128 hashOf(std::string_view type, std::string_view key, qint64 version)
{
    static constexpr std::array<unsigned char, crypto_shorthash_siphashx24_KEYBYTES> kZeroKey{};
    thread_local std::string line;
    line.resize(type.size() + key.size() + 2 + sizeof(qint64));
    char *out = line.data();
    std::memcpy(out, type.data(), type.size());
    out += type.size();
    *out++ = '\0';
    std::memcpy(out, key.data(), key.size());
    out += key.size();
    *out++ = '\0';
    qToLittleEndian(version, out);

    std::array<unsigned char, crypto_shorthash_siphashx24_BYTES> digest;
    crypto_shorthash_siphashx24(digest.data(), reinterpret_cast<const unsigned char *>(line.data()), line.size(),
                                kZeroKey.data());
    return {qFromLittleEndian<quint64>(digest.data() + 8), qFromLittleEndian<quint64>(digest.data())};
}

} // namespace

void RecordSum::add(std::string_view type, std::string_view key, qint64 version)
{
    const Hash128 hash = hashOf(type, key, version);
    m_low += hash.low;
    m_high += hash.high + (m_low < hash.low ? 1 : 0);
}

void RecordSum::remove(std::string_view type, std::string_view key, qint64 version)
{
    const Hash128 hash = hashOf(type, key, version);
    const quint64 before = m_low;
    m_low -= hash.low;
    m_high -= hash.high + (m_low > before ? 1 : 0);
}

QByteArray RecordSum::toHex() const
{
    char bytes[16];
    qToBigEndian(m_high, bytes);
    qToBigEndian(m_low, bytes + 8);
    return QByteArray(bytes, sizeof bytes).toHex();
}

bool RecordSum::fromHex(QByteArrayView hex, RecordSum *sum)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toByteArray());
    if (hex.size() != 32 || bytes.size() != 16 || bytes.toHex() != hex)
        return false;
    sum->m_high = qFromBigEndian<quint64>(bytes.constData());
    sum->m_low = qFromBigEndian<quint64>(bytes.constData() + 8);
    return true;
}

} // namespace stardesk
