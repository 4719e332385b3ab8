/// ChildLists: for every Ref field the children of a parent, by ordinal, without an index on the big tables.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/store/statement.h"

#include <optional>
#include <string_view>
#include <vector>

namespace stardesk {

/// Children of one Ref field while its type is imported: takes the parent of each row, then stores the lists.
class ChildListBuilder {
public:
    /// kNoOrdinal for a null reference. Rows come in ordinal order.
    void append(Ordinal parent);
    /// Writes the lists of this field.
    Result<> store(SqlConnection &sql, std::string_view type, std::string_view field);

private:
    std::vector<Ordinal> m_parents;
    Ordinal m_last = 0;
    Ordinal m_end = 0;       ///< highest parent that has a child, plus one
    bool m_ascending = true; ///< parents never fall and none is null: the children of a parent are a range
};

/// Reads the lists of a generation, and writes what a delta changes.
class ChildLists {
public:
    explicit ChildLists(SqlConnection &sql) : m_sql(sql) { }

    /// Ascending by ordinal.
    Result<std::vector<Ordinal>> children(std::string_view type, std::string_view field, Ordinal parent);
    /// In a delta: the pair is no longer, or is now, one of the lists.
    Result<> setGone(std::string_view type, std::string_view field, Ordinal parent, Ordinal child, bool gone);

private:
    struct Field {
        qint64 id;
        std::string type;
        std::string name;
        Ordinal parents;
        bool ascending;
    };
    Result<> load();
    Result<const Field *> fieldOf(std::string_view type, std::string_view name);
    Result<> appendSnapshot(const Field &field, Ordinal parent, std::vector<Ordinal> &out);
    Result<> applyLater(const Field &field, Ordinal parent, std::vector<Ordinal> &out);
    Result<std::vector<Ordinal>> words(const Field &field, bool children, quint64 begin, quint64 end);

    SqlConnection &m_sql;
    std::vector<Field> m_fields;
    bool m_loaded = false;
    std::optional<Statement> m_chunk;
    std::optional<Statement> m_later;
    std::optional<Statement> m_set;
};

} // namespace stardesk
