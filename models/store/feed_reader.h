/// FeedReader: reads records of a generation by ordinal, key and reference, over one connection.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/domain/records/record_schema.h"

#include <QtCore/QString>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stardesk {

class ChildLists;
class RecordBatch;
class SqlConnection;

/// One record. Integer kinds and references stand in `ints` (kNullInt = null; a reference is the ordinal of its
/// target), texts in `texts`.
struct RecordRow {
    const RecordType *type = nullptr;
    Ordinal ordinal = kNoOrdinal;
    QString key;
    qint64 version = 0;
    std::vector<qint64> ints;
    std::vector<std::string> texts;
    std::vector<bool> textNull;

    /// By column name ("deliveries"); kNullInt for null. The column must exist.
    [[nodiscard]] qint64 integer(std::string_view column) const;
    /// Null QString for null.
    [[nodiscard]] QString text(std::string_view column) const;
    /// For Word fields: the word itself, empty for null.
    [[nodiscard]] QString word(std::string_view column) const;
    /// Ordinal of the target of a Ref field; kNoOrdinal for null.
    [[nodiscard]] Ordinal ref(std::string_view column) const;
};

/// Where a key stands; `ordinal` kNoOrdinal where it never was. A deleted record keeps its ordinal and the version of
/// its deletion.
struct LocatedRecord {
    Ordinal ordinal = kNoOrdinal;
    qint64 version = 0;
    bool live = false;
    bool deleted = false;
};

/// Not thread-safe; one per connection. Sees what its connection sees (a DeltaWriter's own changes included).
class FeedReader {
public:
    /// Where nobody else writes while the reader lives, it may remember what it has looked up.
    enum class Writers { Any, OnlyThisConnection };
    explicit FeedReader(SqlConnection &sql, Writers writers = Writers::Any);
    ~FeedReader();
    FeedReader(const FeedReader &) = delete;
    FeedReader &operator=(const FeedReader &) = delete;

    /// Ordinal of a live record; kNoOrdinal where there is none.
    Result<Ordinal> find(std::string_view type, std::string_view key);
    /// The same for deleted records too.
    Result<LocatedRecord> locate(std::string_view type, std::string_view key);
    /// NotFound for an ordinal that is not live.
    Result<RecordRow> readRow(std::string_view type, Ordinal ordinal);
    /// Replaces `batch` (of that type) by these rows in this order; references stand resolved in BatchField::ints
    /// (their texts are not filled). Ordinals that are not live are left out; `found`, where given, tells which were
    /// read.
    Result<> read(std::span<const Ordinal> ordinals, RecordBatch &batch, std::vector<Ordinal> *found = nullptr);
    /// All rows of the batch's type in ordinal order from `from` on, at most `limit`; next `from` in *next, kNoOrdinal
    /// at the end.
    Result<> scan(Ordinal from, size_t limit, RecordBatch &batch, std::vector<Ordinal> *ordinals, Ordinal *next);
    /// Key of a live or deleted record.
    Result<QString> keyOf(std::string_view type, Ordinal ordinal);
    /// True where the live record at this ordinal has this key; one look-up instead of a search.
    Result<bool> hasKey(std::string_view type, Ordinal ordinal, std::string_view key);
    Result<qint64> versionOf(std::string_view type, Ordinal ordinal);
    /// Live records of `type` whose Ref field `field` is `parent`, ascending by ordinal.
    Result<std::vector<Ordinal>> children(std::string_view type, std::string_view field, Ordinal parent);
    /// For whoever writes over the same connection.
    [[nodiscard]] ChildLists &lists();
    /// Live rows of a type, and the next ordinal that will be given.
    Result<qint64> count(std::string_view type);
    Result<Ordinal> capacity(std::string_view type);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace stardesk
