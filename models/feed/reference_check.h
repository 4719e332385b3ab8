/// ReferenceCheck: every reference of a record points to a record that is there. Keeps a 64-bit keyed hash of each key of
/// the types that others refer to (about 11 bytes a key).
#pragma once

#include "models/core/result.h"
#include "models/store/batch/record_batch.h"

#include <string_view>
#include <vector>

namespace stardesk {

/// A set of 64-bit hashes, open addressing.
class KeySet {
public:
    void insert(quint64 hash);
    [[nodiscard]] bool contains(quint64 hash) const;

private:
    void grow();
    std::vector<quint64> m_slots; ///< 0 = free
    size_t m_used = 0;
};

class ReferenceCheck {
public:
    ReferenceCheck();
    /// Types come in the order of recordTypes(), so that what a row refers to was added before.
    void add(const RecordType &type, std::string_view key);
    /// Malformed, naming type, key, field and the missing key. Rows that are deletes pass.
    [[nodiscard]] Result<> check(const RecordBatch &batch, size_t row) const;

private:
    std::vector<KeySet> m_keys;                    ///< by record type
    std::vector<bool> m_referred;                  ///< some type refers to it
    std::vector<std::vector<std::pair<size_t, int>>> m_refs; ///< by type: field and target type
};

} // namespace stardesk
