#include "models/columns/text_scan_kernels.h"

#include "models/columns/cpu_clones.h"
#include "models/columns/packed_texts.h"

#include <algorithm>
#include <cstring>

namespace stardesk {

namespace {

STARDESK_CPU_CLONES
bool markTwo(const quint8 *text, size_t count, const NeedleBytes &needle, quint8 *hits)
{
    const quint8 *a = text + needle.at[0];
    const quint8 *b = text + needle.at[1];
    const quint8 foldA = needle.fold[0];
    const quint8 foldB = needle.fold[1];
    const quint8 wantA = needle.byte[0];
    const quint8 wantB = needle.byte[1];
    quint8 any = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto hit = quint8(quint8(quint8(a[i] | foldA) == wantA) & quint8(quint8(b[i] | foldB) == wantB));
        hits[i] = hit;
        any |= hit;
    }
    return any != 0;
}

STARDESK_CPU_CLONES
bool markFour(const quint8 *text, size_t count, const NeedleBytes &needle, quint8 *hits)
{
    const quint8 *a = text + needle.at[0];
    const quint8 *b = text + needle.at[1];
    const quint8 *c = text + needle.at[2];
    const quint8 *d = text + needle.at[3];
    const auto [foldA, foldB, foldC, foldD] = needle.fold;
    const auto [wantA, wantB, wantC, wantD] = needle.byte;
    quint8 any = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto hit = quint8(quint8(quint8(a[i] | foldA) == wantA) & quint8(quint8(b[i] | foldB) == wantB)
                                & quint8(quint8(c[i] | foldC) == wantC) & quint8(quint8(d[i] | foldD) == wantD));
        hits[i] = hit;
        any |= hit;
    }
    return any != 0;
}

/// The first n of eight bytes.
constexpr std::array<quint64, 9> kFirstBytes{0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF,
    0xFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF};

quint64 eight(const quint8 *bytes)
{
    quint64 value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// Record numbers: 64 texts of one length, at most 16 places where the needle can begin.
quint64 rowsHitOfOneLength(const quint8 *hits, size_t length, size_t starts)
{
    const quint64 first = kFirstBytes[std::min<size_t>(starts, 8)];
    const quint64 second = kFirstBytes[std::clamp<size_t>(starts, 8, 16) - 8];
    quint64 found = 0;
    for (size_t row = 0; row < 64; ++row, hits += length)
        found |= quint64(((eight(hits) & first) | (eight(hits + 8) & second)) != 0) << row;
    return found;
}

bool ofOneLength(const quint8 *lengths)
{
    const quint64 first = lengths[0] * 0x0101010101010101ull;
    quint64 differ = 0;
    for (size_t at = 0; at < 64; at += 8)
        differ |= eight(lengths + at) ^ first;
    return differ == 0;
}

} // namespace

bool markHits(const quint8 *text, size_t count, const NeedleBytes &needle, quint8 *hits)
{
    return needle.size <= 2 ? markTwo(text, count, needle, hits) : markFour(text, count, needle, hits);
}

quint64 rowsHit(const quint8 *hits, const quint8 *lengths, size_t rows, size_t needleSize, size_t *bytes)
{
    constexpr size_t kTwoReads = 16; // ids and names are rarely longer
    const bool fits = lengths[0] < PackedTexts::kAside && lengths[0] >= needleSize && lengths[0] < needleSize + kTwoReads;
    if (rows == 64 && fits && ofOneLength(lengths)) {
        *bytes = 64 * size_t(lengths[0]);
        return rowsHitOfOneLength(hits, lengths[0], lengths[0] - needleSize + 1);
    }
    quint64 found = 0;
    size_t at = 0;
    for (size_t row = 0; row < rows; ++row) {
        const size_t length = lengths[row] < PackedTexts::kAside ? lengths[row] : 0;
        const size_t starts = length >= needleSize ? length - needleSize + 1 : 0;
        quint64 hit = (eight(hits + at) & kFirstBytes[std::min<size_t>(starts, 8)])
            | (eight(hits + at + 8) & kFirstBytes[std::clamp<size_t>(starts, 8, 16) - 8]);
        for (size_t more = kTwoReads; more < starts; more += 8)
            hit |= eight(hits + at + more) & kFirstBytes[std::min<size_t>(starts - more, 8)];
        found |= quint64(hit != 0) << row;
        at += length;
    }
    *bytes = at;
    return found;
}

} // namespace stardesk
