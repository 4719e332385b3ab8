#include "models/columns/mask_kernels.h"

#include "models/columns/cpu_clones.h"

#include <cstring>

namespace stardesk {

STARDESK_CPU_CLONES
void orInRange(const quint8 *values, size_t rows, quint8 low, quint8 span, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= quint8(quint8(values[i] - low) <= span);
}

STARDESK_CPU_CLONES
void orInRange(const quint16 *values, size_t rows, quint16 low, quint16 span, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= quint8(quint16(values[i] - low) <= span);
}

STARDESK_CPU_CLONES
void orInRange(const quint32 *values, size_t rows, quint32 low, quint32 span, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= quint8(values[i] - low <= span);
}

STARDESK_CPU_CLONES
void andInRange(const quint16 *values, size_t rows, quint16 low, quint16 span, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] &= quint8(quint16(values[i] - low) <= span);
}

void orWanted(const quint8 *values, size_t rows, const quint8 *wanted, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= wanted[values[i]];
}

void orWanted(const quint16 *values, size_t rows, const quint8 *wanted, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= wanted[values[i]];
}

STARDESK_CPU_CLONES
void orAnyBit(const quint8 *values, size_t rows, quint32 bits, quint8 *mask)
{
    const auto wanted = quint8(bits);
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= quint8(quint8((values[i] & wanted) != 0) & quint8(values[i] != 0xFF));
}

STARDESK_CPU_CLONES
void orAnyBit(const quint16 *values, size_t rows, quint32 bits, quint8 *mask)
{
    const auto wanted = quint16(bits);
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= quint8(quint8((values[i] & wanted) != 0) & quint8(values[i] != 0xFFFF));
}

STARDESK_CPU_CLONES
void orAnyBit(const quint32 *values, size_t rows, quint32 bits, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= quint8(quint8((values[i] & bits) != 0) & quint8(values[i] != 0xFFFFFFFFu));
}

STARDESK_CPU_CLONES
void orAmount(const quint8 *currencies, const qint64 *amounts, size_t rows, quint8 code, qint64 low, qint64 high, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= quint8(quint8(currencies[i] == code) & quint8(amounts[i] >= low) & quint8(amounts[i] <= high));
}

STARDESK_CPU_CLONES
void andMask(const quint8 *other, size_t rows, quint8 turned, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] &= quint8(other[i] ^ turned);
}

STARDESK_CPU_CLONES
void orMask(const quint8 *other, size_t rows, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] |= other[i];
}

void expandBits(const quint64 *words, size_t rows, quint8 *mask)
{
    for (size_t i = 0; i < rows; i += 8) {
        // Eight bits to eight bytes: copy the byte eight times, keep one bit in each, move it to the bottom.
        const quint64 bits = words[i / 64] >> (i % 64) & 0xFF;
        quint64 bytes = bits * 0x0101010101010101ull & 0x8040201008040201ull;
        bytes = (bytes + 0x7F7F7F7F7F7F7F7Full) | bytes; // bit 7 of a byte: the byte was not zero
        bytes = bytes >> 7 & 0x0101010101010101ull;
        std::memcpy(mask + i, &bytes, rows - i < 8 ? rows - i : 8);
    }
}

void packBits(const quint8 *mask, size_t rows, quint64 *words)
{
    for (size_t i = 0; i < rows; i += 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, mask + i, rows - i < 8 ? rows - i : 8);
        if (i % 64 == 0)
            words[i / 64] = 0;
        words[i / 64] |= (bytes * 0x0102040810204080ull >> 56) << (i % 64);
    }
}

size_t appendMasked(const quint8 *mask, size_t rows, Ordinal first, Ordinal *out)
{
    size_t count = 0;
    for (size_t i = 0; i < rows; i += 8) {
        quint64 bytes = 0;
        const size_t step = rows - i < 8 ? rows - i : 8;
        std::memcpy(&bytes, mask + i, step);
        if (bytes == 0) // eight rows at once where few match
            continue;
        for (size_t at = 0; at < step; ++at) {
            out[count] = first + Ordinal(i + at);
            count += mask[i + at];
        }
    }
    return count;
}

namespace {

STARDESK_CPU_CLONES
void maskOne(const quint16 *a, const quint16 *b, const quint16 *c, const quint16 *d, size_t rows, quint16 x, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i)
        mask[i] = quint8(quint8(a[i] == x) | quint8(b[i] == x) | quint8(c[i] == x) | quint8(d[i] == x));
}

STARDESK_CPU_CLONES
void maskTwo(const quint16 *a, const quint16 *b, const quint16 *c, const quint16 *d, size_t rows, quint16 x, quint16 y, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i) {
        const auto afterA = quint8(quint8(b[i] == y) | quint8(c[i] == y) | quint8(d[i] == y));
        const auto afterB = quint8(quint8(c[i] == y) | quint8(d[i] == y));
        mask[i] = quint8((quint8(a[i] == x) & afterA) | (quint8(b[i] == x) & afterB)
                         | (quint8(c[i] == x) & quint8(d[i] == y)));
    }
}

STARDESK_CPU_CLONES
void maskThree(const quint16 *a, const quint16 *b, const quint16 *c, const quint16 *d, size_t rows, quint16 x, quint16 y,
               quint16 z, quint8 *mask)
{
    for (size_t i = 0; i < rows; ++i) {
        const auto lastD = quint8(d[i] == z);
        const auto last = quint8(quint8(c[i] == z) | lastD);
        const auto fromA = quint8((quint8(b[i] == y) & last) | (quint8(c[i] == y) & lastD));
        mask[i] = quint8((quint8(a[i] == x) & fromA) | (quint8(b[i] == x) & quint8(c[i] == y) & lastD));
    }
}

STARDESK_CPU_CLONES
void maskFour(const quint16 *a, const quint16 *b, const quint16 *c, const quint16 *d, size_t rows, const quint16 *letters,
              quint8 *mask)
{
    const quint16 w = letters[0];
    const quint16 x = letters[1];
    const quint16 y = letters[2];
    const quint16 z = letters[3];
    for (size_t i = 0; i < rows; ++i)
        mask[i] = quint8(quint8(a[i] == w) & quint8(b[i] == x) & quint8(c[i] == y) & quint8(d[i] == z));
}

} // namespace

void maskInOrder(const std::array<const quint16 *, 4> &places, size_t rows, const quint16 *letters, size_t count, quint8 *mask)
{
    const auto [a, b, c, d] = places;
    switch (count) {
    case 1: return maskOne(a, b, c, d, rows, letters[0], mask);
    case 2: return maskTwo(a, b, c, d, rows, letters[0], letters[1], mask);
    case 3: return maskThree(a, b, c, d, rows, letters[0], letters[1], letters[2], mask);
    case 4: return maskFour(a, b, c, d, rows, letters, mask);
    default: std::memset(mask, 0, rows); // more letters than places
    }
}

} // namespace stardesk
