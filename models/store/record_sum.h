/// RecordSum: proves that the same rows in the same versions arrived (export.md, `sum_after`).
#pragma once

#include <QtCore/QByteArray>

#include <string_view>

namespace stardesk {

/// Sum modulo 2^128 of SipHash-2-4-128 (all-zero key, digest read as a little-endian number) over
/// `type NUL k NUL v(8 bytes, little endian)` of rows. Addition commutes, so the order of rows does not matter and a
/// delta keeps the sum current by add() and remove().
class RecordSum {
public:
    void add(std::string_view type, std::string_view key, qint64 version);
    void remove(std::string_view type, std::string_view key, qint64 version);

    /// 32 lower-case hexadecimal digits of the 128-bit number, most significant first.
    [[nodiscard]] QByteArray toHex() const;
    /// False when `hex` is not exactly 32 lower-case hexadecimal digits.
    [[nodiscard]] static bool fromHex(QByteArrayView hex, RecordSum *sum);
    friend bool operator==(const RecordSum &, const RecordSum &) = default;

private:
    quint64 m_high = 0;
    quint64 m_low = 0;
};

} // namespace stardesk
