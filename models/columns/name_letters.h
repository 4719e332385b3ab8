/// NameLetters: names as numbers by place, so that one comparison of a kernel covers many rows.
#pragma once

#include "models/columns/big_array.h"
#include "models/columns/packed_texts.h"

#include <array>
#include <span>

namespace stardesk {

class NameLetters {
public:
    static constexpr size_t kPlaces = 4; ///< nearly all Chinese names have at most four characters
    NameLetters() = default;
    explicit NameLetters(const PackedTexts &texts);

    /// UTF-16 unit of every row at this place, 0 = none.
    [[nodiscard]] std::span<const quint16> place(size_t place) const { return m_places[place]; }
    /// Rows with more than kPlaces units: their first ones stand in the places, the rest is only in the text.
    [[nodiscard]] std::span<const Ordinal> longer() const { return m_longer; }

private:
    bool addHanzi(Ordinal row, std::string_view text);
    void addAny(Ordinal row, std::string_view text);
    std::array<BigArray<quint16>, kPlaces> m_places;
    std::vector<Ordinal> m_longer;
};

} // namespace stardesk
