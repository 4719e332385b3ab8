#include "models/columns/row_bits.h"

#include <algorithm>
#include <bit>

namespace stardesk {

RowBits &RowBits::operator&=(std::span<const quint64> other)
{
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= word < other.size() ? other[word] : 0;
    return *this;
}

RowBits &RowBits::operator|=(const RowBits &other)
{
    const size_t common = std::min(m_words.size(), other.m_words.size());
    for (size_t word = 0; word < common; ++word)
        m_words[word] |= other.m_words[word];
    return *this;
}

Ordinal RowBits::count() const
{
    Ordinal count = 0;
    for (const quint64 word : m_words)
        count += Ordinal(std::popcount(word));
    return count;
}

BigArray<Ordinal> RowBits::rows() const
{
    BigArray<Ordinal> rows;
    rows.reserve(count());
    forEach([&rows](Ordinal row) {
        rows.push_back(row);
        return true;
    });
    return rows;
}

} // namespace stardesk
