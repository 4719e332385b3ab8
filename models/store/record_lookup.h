/// RecordLookup: from keys to rows in a generation: the snapshot's order, the keys that came with deltas, the deleted.
#pragma once

#include "models/store/feed_reader.h"
#include "models/store/key_index.h"
#include "models/store/statement.h"

#include <memory>
#include <optional>

namespace stardesk {

/// Statements and key order of one type, made at first use.
struct TypeReader {
    const RecordType &type;
    KeyOrder order;
    Statement group; ///< ordinal, k, v of a range of ordinals
    Statement row;   ///< all columns of one ordinal
    Statement rows;  ///< all columns from an ordinal on
};

class RecordLookup {
public:
    explicit RecordLookup(SqlConnection &sql) : m_sql(sql) { }

    /// NotFound for a name that is no type.
    Result<TypeReader *> reader(std::string_view type);
    Result<LocatedRecord> locate(std::string_view type, std::string_view key);
    /// Key of a deleted record; null where there is none.
    Result<QString> deletedKey(std::string_view type, Ordinal ordinal);

private:
    Result<Statement *> named(std::optional<Statement> &slot, const char *name);
    Result<LocatedRecord> inSnapshot(TypeReader &reader, std::string_view key);
    Result<LocatedRecord> inPermutation(TypeReader &reader, Ordinal place, std::string_view key);
    Result<LocatedRecord> inDeltas(TypeReader &reader, std::string_view key);
    Result<LocatedRecord> amongDeleted(const RecordType &type, std::string_view key);

    SqlConnection &m_sql;
    std::vector<std::unique_ptr<TypeReader>> m_types;
    std::optional<Statement> m_later;
    std::optional<Statement> m_tombstone;
    std::optional<Statement> m_deletedKey;
};

[[nodiscard]] Failure unknownType(std::string_view type);

} // namespace stardesk
