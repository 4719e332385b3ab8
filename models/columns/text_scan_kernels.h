/// The loop of a substring scan.
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <cstddef>

namespace stardesk {

/// Up to four bytes of the needle that are compared everywhere at once: text[i + at] | fold == byte. Fewer than four:
/// the last is repeated.
struct NeedleBytes {
    std::array<size_t, 4> at{};
    std::array<quint8, 4> fold{};
    std::array<quint8, 4> byte{};
};

/// hits[i] = 1 where all four agree, for i < count; returns whether there is any. `text` is readable up to count + at.
[[nodiscard]] bool markHits(const quint8 *text, size_t count, const NeedleBytes &needle, quint8 *hits);

} // namespace stardesk
