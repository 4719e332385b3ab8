/// City names by GB/T 2260 code (resources/tables/cn_cities.tsv).
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace stardesk {

class CityNames {
public:
    /// Reads the program's table; without it every code stands for itself.
    CityNames();
    /// "杭州市" for "330102" and "3301"; the region itself where the code is unknown or is no code.
    [[nodiscard]] std::string_view cityOf(std::string_view region) const;

private:
    std::unordered_map<std::string, std::string> m_names;
};

} // namespace stardesk
