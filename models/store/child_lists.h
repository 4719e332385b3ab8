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
    /// `alone`: no other connection writes while this lives, so that a field without changes need not be asked again.
    explicit ChildLists(SqlConnection &sql, bool alone = false) : m_sql(sql), m_alone(alone) { }

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
        std::optional<bool> changed = {}; ///< a delta changed a list of it; asked once where nobody else writes
    };
    /// A chunk of one field that was read last: parents are mostly asked for in order. Chunks never change.
    struct CachedChunk {
        qint64 id = -1;
        std::vector<quint32> words;
    };
    Result<> load();
    Result<Field *> fieldOf(std::string_view type, std::string_view name);
    Result<> appendSnapshot(const Field &field, Ordinal parent, std::vector<Ordinal> &out);
    Result<const std::vector<quint32> *> chunkOf(const Field &field, bool children, quint64 chunk);
    Result<bool> hasLater(Field &field);
    Result<> applyLater(Field &field, Ordinal parent, std::vector<Ordinal> &out);
    Result<std::vector<Ordinal>> words(const Field &field, bool children, quint64 begin, quint64 end);

    SqlConnection &m_sql;
    std::vector<Field> m_fields;
    bool m_alone;
    bool m_loaded = false;
    CachedChunk m_starts;
    CachedChunk m_children;
    std::optional<Statement> m_chunk;
    std::optional<Statement> m_later;
    std::optional<Statement> m_set;
};

} // namespace stardesk
