/// Loops over one block of rows that write a mask: one byte per row, 1 or 0. A block stays in the first-level cache, and
/// the compiler turns every loop into vector instructions: no branch depends on the data.
#pragma once

#include "models/core/ids.h"

#include <array>

namespace stardesk {

inline constexpr size_t kMaskRows = 4096; ///< a multiple of 64
using RowMask = std::array<quint8, kMaskRows>;

/// mask |= low <= value && value - low <= span.
void orInRange(const quint8 *values, size_t rows, quint8 low, quint8 span, quint8 *mask);
void orInRange(const quint16 *values, size_t rows, quint16 low, quint16 span, quint8 *mask);
void orInRange(const quint32 *values, size_t rows, quint32 low, quint32 span, quint8 *mask);
/// mask &= the same.
void andInRange(const quint16 *values, size_t rows, quint16 low, quint16 span, quint8 *mask);
/// mask |= wanted[value].
void orWanted(const quint8 *values, size_t rows, const quint8 *wanted, quint8 *mask);
void orWanted(const quint16 *values, size_t rows, const quint8 *wanted, quint8 *mask);
/// mask |= (value & bits) != 0, no data (all ones) never.
void orAnyBit(const quint8 *values, size_t rows, quint32 bits, quint8 *mask);
void orAnyBit(const quint16 *values, size_t rows, quint32 bits, quint8 *mask);
void orAnyBit(const quint32 *values, size_t rows, quint32 bits, quint8 *mask);
/// mask |= currency == code && low <= amount && amount <= high.
void orAmount(const quint8 *currencies, const qint64 *amounts, size_t rows, quint8 code, qint64 low, qint64 high, quint8 *mask);
/// mask &= other ^ turned (turned: 0 or 1).
void andMask(const quint8 *other, size_t rows, quint8 turned, quint8 *mask);
void orMask(const quint8 *other, size_t rows, quint8 *mask);

/// 64 rows a word: mask bytes from bits, and bits from mask bytes.
void expandBits(const quint64 *words, size_t rows, quint8 *mask);
void packBits(const quint8 *mask, size_t rows, quint64 *words);
/// out[n++] = first + i for every 1 in the mask; returns n. `out` needs room for `rows` + 8 entries.
[[nodiscard]] size_t appendMasked(const quint8 *mask, size_t rows, Ordinal first, Ordinal *out);

/// Hanzi: mask = the letters occur in this order, with gaps. `places` are up to four arrays of UTF-16 units, 0 = none.
void maskInOrder(const std::array<const quint16 *, 4> &places, size_t rows, const quint16 *letters, size_t count, quint8 *mask);

} // namespace stardesk
