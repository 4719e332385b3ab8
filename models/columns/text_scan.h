/// Substring scan over packed texts: every row whose text contains the needle.
#pragma once

#include "models/columns/packed_texts.h"
#include "models/columns/row_bits.h"

#include <bitset>
#include <string_view>

namespace stardesk {

/// Bytes that occur in a column's texts, A-Z as a-z: a needle with any other byte is nowhere.
using ByteSet = std::bitset<256>;
[[nodiscard]] ByteSet bytesIn(const PackedTexts &texts);

/// Upper-case ASCII letters as lower-case, all other bytes as they are.
[[nodiscard]] char foldedByte(char byte);
[[nodiscard]] bool containsFolded(std::string_view text, std::string_view foldedNeedle);

/// Rows of folded (see PackedTexts::fold) texts that contain the needle (folded, not empty); A-Z equal a-z.
[[nodiscard]] RowBits rowsContaining(const PackedTexts &texts, std::string_view foldedNeedle);

} // namespace stardesk
