/// PackedTexts: one short UTF-8 text per row in one arena, 1.25 bytes of bookkeeping a row (offsets would take 4).
#pragma once

#include "models/columns/big_array.h"
#include "models/core/ids.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stardesk {

/// A null text is not the empty text. Texts over 253 bytes lie in a side table, and so do texts of another length than
/// the one they replace until fold() rewrites the arena in one pass.
class PackedTexts {
public:
    static constexpr quint8 kNull = 255;
    static constexpr quint8 kAside = 254;
    static constexpr Ordinal kBlock = 16; ///< rows that share one base offset

    [[nodiscard]] Ordinal size() const { return Ordinal(m_lengths.size()); }
    [[nodiscard]] bool isNull(Ordinal row) const { return m_lengths[row] == kNull; }
    /// Empty for null. Valid until the next change.
    [[nodiscard]] std::string_view at(Ordinal row) const
    {
        const quint8 length = m_lengths[row];
        return length < kAside ? std::string_view(m_arena.data() + startOf(row), length) : atAside(row);
    }

    void append(std::string_view text);
    void appendNull();
    void set(Ordinal row, std::string_view text);
    void setNull(Ordinal row);
    void reserve(Ordinal rows, size_t bytes);
    /// Appends rows whose short texts lie one behind the other in `bytes`; `aside` has one text per kAside.
    void appendPacked(std::span<const quint8> lengths, std::string_view bytes, std::span<const std::string_view> aside);
    /// After changes: brings the arena back to row order. Nothing to do when only appends happened.
    void fold();

    /// For scans, folded only: bytes of rows in row order, without the texts aside.
    [[nodiscard]] std::string_view arena() const { return {m_arena.data(), m_arena.size()}; }
    /// Bytes of each row in the arena; kNull and kAside take none.
    [[nodiscard]] std::span<const quint8> lengths() const { return m_lengths; }
    /// Arena offset of the first row of every block of kBlock rows.
    [[nodiscard]] std::span<const quint32> bases() const { return m_bases; }
    [[nodiscard]] const std::unordered_map<Ordinal, std::string> &aside() const { return m_aside; }
    [[nodiscard]] size_t memoryBytes() const;

private:
    [[nodiscard]] size_t startOf(Ordinal row) const;
    [[nodiscard]] std::string_view atAside(Ordinal row) const;
    void openBlock();

    BigArray<char> m_arena;
    BigArray<quint8> m_lengths;
    BigArray<quint32> m_bases;
    BigArray<quint8> m_room; ///< bytes each row still occupies in the arena; empty unless a fold is due
    std::unordered_map<Ordinal, std::string> m_aside;
};

} // namespace stardesk
