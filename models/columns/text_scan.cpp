#include "models/columns/text_scan.h"

#include "models/columns/text_scan_kernels.h"

#include <algorithm>
#include <cstring>

namespace stardesk {

namespace {

constexpr Ordinal kGroupRows = 256; // about 2.5 KB of short texts
constexpr size_t kSlack = 24;       // hits are read up to sixteen bytes ahead

NeedleBytes bytesOf(std::string_view needle)
{
    // Ends first: names and numbers of one source share their beginnings.
    const size_t size = needle.size();
    NeedleBytes bytes;
    bytes.size = size;
    bytes.at = {size - 1, size >= 2 ? size - 2 : size - 1, 0, size >= 3 ? size_t(1) : 0};
    for (size_t i = 0; i < 4; ++i) {
        const char byte = needle[bytes.at[i]];
        bytes.byte[i] = quint8(byte);
        bytes.fold[i] = byte >= 'a' && byte <= 'z' ? 0x20 : 0;
    }
    return bytes;
}

bool equalFolded(const quint8 *text, std::string_view needle)
{
    return std::ranges::equal(std::string_view(reinterpret_cast<const char *>(text), needle.size()), needle, {}, foldedByte);
}

void keepWholeMatches(const quint8 *text, size_t count, std::string_view needle, quint8 *hits)
{
    for (quint8 *hit = hits; hit < hits + count; ++hit) {
        hit = static_cast<quint8 *>(std::memchr(hit, 1, size_t(hits + count - hit)));
        if (!hit)
            return;
        *hit = equalFolded(text + (hit - hits), needle) ? 1 : 0;
    }
}

class Scan {
public:
    Scan(const PackedTexts &texts, std::string_view needle)
        : m_texts(texts), m_needle(needle), m_bytes(bytesOf(needle)), m_found(texts.size())
    {
        m_hits.resize(kGroupRows * PackedTexts::kAside + kSlack);
    }

    RowBits run()
    {
        for (Ordinal first = 0; first < m_texts.size(); first += kGroupRows)
            scanGroup(first, std::min(kGroupRows, m_texts.size() - first));
        for (const auto &[row, text] : m_texts.aside()) {
            if (containsFolded(text, m_needle))
                m_found.set(row);
        }
        return std::move(m_found);
    }

private:
    void scanGroup(Ordinal first, Ordinal rows)
    {
        const std::span<const quint32> bases = m_texts.bases();
        const size_t next = (first + rows + PackedTexts::kBlock - 1) / PackedTexts::kBlock;
        const size_t start = bases[first / PackedTexts::kBlock];
        const size_t end = next < bases.size() && rows == kGroupRows ? bases[next] : m_texts.arena().size();
        if (end - start < m_needle.size())
            return;
        const auto *text = reinterpret_cast<const quint8 *>(m_texts.arena().data()) + start;
        const size_t count = end - start - m_needle.size() + 1;
        if (!markHits(text, count, m_bytes, m_hits.data()))
            return;
        if (m_needle.size() > m_bytes.at.size())
            keepWholeMatches(text, count, m_needle, m_hits.data());
        std::memset(m_hits.data() + count, 0, m_needle.size() + kSlack); // a match never reaches past the last text
        markRows(first, rows);
    }

    void markRows(Ordinal first, Ordinal rows)
    {
        const quint8 *hits = m_hits.data();
        for (Ordinal row = first; row < first + rows; row += 64) {
            size_t bytes = 0;
            const size_t count = std::min<size_t>(64, first + rows - row);
            m_found.words()[row / 64] = rowsHit(hits, m_texts.lengths().data() + row, count, m_needle.size(), &bytes);
            hits += bytes;
        }
    }

    const PackedTexts &m_texts;
    std::string_view m_needle;
    NeedleBytes m_bytes;
    RowBits m_found;
    std::vector<quint8> m_hits;
};

} // namespace

char foldedByte(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? char(byte | 0x20) : byte;
}

ByteSet bytesIn(const PackedTexts &texts)
{
    std::array<bool, 256> seen{};
    for (const char byte : texts.arena())
        seen[quint8(byte)] = true;
    for (const auto &[row, text] : texts.aside()) {
        for (const char byte : text)
            seen[quint8(byte)] = true;
    }
    ByteSet bytes;
    for (size_t byte = 0; byte < seen.size(); ++byte) {
        if (seen[byte])
            bytes.set(quint8(foldedByte(char(byte))));
    }
    return bytes;
}

bool containsFolded(std::string_view text, std::string_view foldedNeedle)
{
    const auto same = [](char byte, char wanted) { return foldedByte(byte) == wanted; };
    return std::search(text.begin(), text.end(), foldedNeedle.begin(), foldedNeedle.end(), same) != text.end()
        || foldedNeedle.empty();
}

RowBits rowsContaining(const PackedTexts &texts, std::string_view foldedNeedle)
{
    return Scan(texts, foldedNeedle).run();
}

} // namespace stardesk
