/// RecordPlan: how the fields of a record type lie in the JSON object `d`, worked out once per type for parser and writer.
#pragma once

#include "models/domain/records/record_schema.h"

#include <string_view>
#include <vector>

namespace stardesk {

struct RecordPlan {
    struct Child {
        std::string_view name;  ///< "amount_minor"
        int field = -1;         ///< place in type.fields
    };
    struct Entry {
        std::string_view name;  ///< "deliveries" or "amount"
        int field = -1;         ///< -1: a group with children
        std::vector<Child> children;
    };
    struct Pair {
        int field = -1;
        int other = -1;
    };
    struct Hits {
        int hits = -1;
        int total = -1;
    };
    std::vector<Entry> entries; ///< in the order of type.fields
    std::vector<Pair> money;    ///< amount and currency of the same group
    std::vector<Hits> hits;
};

[[nodiscard]] RecordPlan planOf(const RecordType &type);

} // namespace stardesk
