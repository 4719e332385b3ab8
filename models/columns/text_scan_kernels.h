/// The loops of a substring scan.
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <cstddef>

namespace stardesk {

/// Up to four bytes of the needle that are compared everywhere at once: text[i + at] | fold == byte. Fewer than four:
/// some are repeated.
struct NeedleBytes {
    size_t size = 0;
    std::array<size_t, 4> at{};
    std::array<quint8, 4> fold{};
    std::array<quint8, 4> byte{};
};

/// hits[i] = 1 where all four agree, for i < count; returns whether there is any. `text` is readable up to count + at.
[[nodiscard]] bool markHits(const quint8 *text, size_t count, const NeedleBytes &needle, quint8 *hits);

/// For up to 64 rows whose texts lie one behind the other, hits[0] being the first byte of the first: one bit per row that
/// has a hit early enough for the whole needle. `lengths` as PackedTexts::lengths(); *bytes: what the rows occupy. Hits
/// are read up to 16 bytes past the last row.
[[nodiscard]] quint64 rowsHit(const quint8 *hits, const quint8 *lengths, size_t rows, size_t needleSize, size_t *bytes);

} // namespace stardesk
