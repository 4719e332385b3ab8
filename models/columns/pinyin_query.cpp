#include "models/columns/pinyin_query.h"

#include <algorithm>

namespace stardesk {

namespace {

constexpr size_t kLongestReading = 4;

/// Words that begin with `prefix`: first place and one behind the last.
std::pair<size_t, size_t> wordsFrom(const std::vector<std::string> &sorted, std::string_view prefix)
{
    const auto first = std::ranges::lower_bound(sorted, prefix);
    const auto last = std::find_if_not(first, sorted.end(), [&](const std::string &word) { return word.starts_with(prefix); });
    return {size_t(first - sorted.begin()), size_t(last - sorted.begin())};
}

void extend(const Dictionary &sorted, std::string_view letters, TypedReading &begun, std::vector<TypedReading> &found)
{
    if (letters.empty()) {
        found.push_back(begun);
        return;
    }
    if (begun.size() == kLongestReading)
        return;
    for (size_t length = 1; length <= letters.size(); ++length) {
        const auto [first, last] = wordsFrom(sorted.words(), letters.substr(0, length));
        if (first == last)
            return;
        begun.push_back({quint16(first + 1), quint16(last - 1 - first)});
        extend(sorted, letters.substr(length), begun, found);
        begun.pop_back();
    }
}

bool matchesFrom(std::string_view reading, std::string_view letters)
{
    if (letters.empty())
        return true;
    const size_t end = std::min(reading.find(' '), reading.size());
    const std::string_view rest = end < reading.size() ? reading.substr(end + 1) : std::string_view{};
    for (size_t length = 1; length <= std::min(end, letters.size()) && reading[length - 1] == letters[length - 1]; ++length) {
        if (matchesFrom(rest, letters.substr(length)))
            return true;
    }
    return false;
}

} // namespace

std::vector<TypedReading> readingsOf(const Dictionary &sorted, std::string_view letters)
{
    std::vector<TypedReading> found;
    TypedReading begun;
    if (!letters.empty())
        extend(sorted, letters, begun, found);
    return found;
}

bool matchesReading(std::string_view reading, std::string_view letters)
{
    while (!reading.empty()) {
        if (matchesFrom(reading, letters))
            return true;
        const size_t space = reading.find(' ');
        reading.remove_prefix(space == std::string_view::npos ? reading.size() : space + 1);
    }
    return false;
}

} // namespace stardesk
