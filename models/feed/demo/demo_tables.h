/// The lists that demo records draw from: names, districts, employers (resources/tables/demo_*.tsv and constants here).
#pragma once

#include "models/core/result.h"
#include "models/feed/demo/demo_random.h"

#include <string>
#include <string_view>
#include <vector>

namespace stardesk::demo {

struct WordEntry {
    std::string text;
    std::string pinyin;
};

/// Entries drawn by weight in constant time.
template <class Entry>
struct WeightedList {
    std::vector<Entry> entries;
    std::vector<quint32> places; ///< entry index, repeated `weight` times

    [[nodiscard]] const Entry &draw(DemoRandom &random) const
    {
        return entries[places[random.below(quint32(places.size()))]];
    }
    void add(Entry entry, int weight)
    {
        places.insert(places.end(), size_t(weight), quint32(entries.size()));
        entries.push_back(std::move(entry));
    }
};

struct District {
    std::string code; ///< GB/T 2260, six digits
    std::string name;
    std::string city;
};

struct Employer {
    std::string_view key;
    std::string_view name;
    std::string_view nameEn;
    std::string_view ticker;
    int weight;       ///< share of couriers
};
/// Ascending by key.
[[nodiscard]] std::span<const Employer> employers();

struct DemoTables {
    WeightedList<WordEntry> surnames;
    std::vector<WordEntry> maleNames;
    std::vector<WordEntry> femaleNames;
    std::vector<WordEntry> maleSyllables;   ///< single characters of given names
    std::vector<WordEntry> femaleSyllables;
    WeightedList<District> districts;

    /// From the program's resources. Io if a table is missing, Malformed naming table and line.
    [[nodiscard]] static Result<DemoTables> load();
};

} // namespace stardesk::demo
