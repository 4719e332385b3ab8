/// RowBits: a set of rows, one bit per ordinal.
#pragma once

#include "models/columns/big_array.h"
#include "models/core/ids.h"

#include <bit>
#include <span>

namespace stardesk {

class RowBits {
public:
    RowBits() = default;
    explicit RowBits(Ordinal rows) : m_rows(rows), m_words((rows + 63) / 64, 0) {}

    [[nodiscard]] Ordinal rowCount() const { return m_rows; }
    [[nodiscard]] bool test(Ordinal row) const { return m_words[row / 64] >> (row % 64) & 1; }
    void set(Ordinal row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    void reset(Ordinal row) { m_words[row / 64] &= ~(quint64(1) << (row % 64)); }
    [[nodiscard]] std::span<const quint64> words() const { return m_words; }
    [[nodiscard]] std::span<quint64> words() { return m_words; }

    /// Rows that the other set does not reach are not in it.
    RowBits &operator&=(std::span<const quint64> other);
    RowBits &operator|=(const RowBits &other);
    [[nodiscard]] Ordinal count() const;
    /// Ascending.
    [[nodiscard]] BigArray<Ordinal> rows() const;
    /// Calls use(row) for each row of the set, ascending, until it returns false.
    template <class Use>
    void forEach(Use &&use) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1) {
                if (!use(Ordinal(word * 64) + Ordinal(std::countr_zero(bits))))
                    return;
            }
        }
    }

private:
    Ordinal m_rows = 0;
    BigArray<quint64> m_words;
};

} // namespace stardesk
