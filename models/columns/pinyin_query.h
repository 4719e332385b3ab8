/// What typed letters can mean as pinyin: "wxm", "wangxm", "xiaom" against "wang xiao ming".
#pragma once

#include "models/columns/dictionary.h"

#include <string_view>
#include <vector>

namespace stardesk {

/// Syllable codes low..low+span: all syllables that begin with the same letters.
struct SyllableRange {
    quint16 low = 0;
    quint16 span = 0;
};

/// One way to cut the letters into beginnings of syllables that follow each other; at most four.
using TypedReading = std::vector<SyllableRange>;

/// Every way that the syllables of `sorted` (a Reading column's dictionary, alphabetical; code = place + 1) allow.
[[nodiscard]] std::vector<TypedReading> readingsOf(const Dictionary &sorted, std::string_view letters);

/// Whether the letters match syllables that follow each other anywhere in "wang xiao ming"; any number of syllables.
[[nodiscard]] bool matchesReading(std::string_view reading, std::string_view letters);

} // namespace stardesk
