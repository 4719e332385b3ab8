#include "models/columns/row_bits.h"

#include <bit>

namespace stardesk {

RowBits &RowBits::operator&=(std::span<const quint64> other)
{
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= other[word];
    return *this;
}

RowBits &RowBits::operator|=(const RowBits &other)
{
    for (size_t word = 0; word < m_words.size(); ++word)
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
