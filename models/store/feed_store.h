/// FeedStore: the current generation, read-only: records, columns, meta data.
#pragma once

#include "models/columns/score_history.h"
#include "models/store/feed_meta.h"
#include "models/store/feed_reader.h"

#include <optional>

namespace stardesk {

class ColumnSet;
class SqlConnection;
class StoreFolder;

/// One per thread: sibling() opens another connection to the same generation for another thread; columns are shared.
class FeedStore {
public:
    /// Failure: NotFound before the first import; Corrupt (the file is kept as evidence); Malformed for a generation of
    /// a newer program; Io.
    static Result<std::unique_ptr<FeedStore>> open(const StoreFolder &folder);
    Result<std::unique_ptr<FeedStore>> sibling() const;
    ~FeedStore();
    FeedStore(const FeedStore &) = delete;
    FeedStore &operator=(const FeedStore &) = delete;

    [[nodiscard]] FeedReader &reader();
    [[nodiscard]] const FeedMeta &meta() const;
    [[nodiscard]] const QString &generation() const; ///< "gen-000123"
    /// Rows and sums by type, in the order of recordTypes().
    Result<std::vector<TypeTotal>> totals();
    /// A value a table builder or the sync left, such as the data date; empty where there is none.
    Result<QString> note(std::string_view name);
    /// For look-ups of the store's own floor (models/store/vault_index.h).
    [[nodiscard]] SqlConnection &connection();

    /// The packed columns of a table ("couriers"); loaded once, shared by all siblings. NotFound for an unknown name.
    Result<std::shared_ptr<const ColumnSet>> columns(std::string_view table);

    /// Months (year * 12 + month - 1) of which the data have, or had, records of a type that names its month; ascending.
    Result<std::vector<qint64>> months(std::string_view type);
    /// Daily scores of a seller, one entry per day from..to (days since 1970-01-01, both included); 0.3 ms for 90 days.
    Result<std::vector<DayScores>> scores(Ordinal seller, qint64 from, qint64 to);
    /// First and last day that any seller has scores of.
    Result<std::optional<ScoreSpan>> scoreSpan();

    /// quick_check, or integrity_check where `thorough`; Corrupt with the first finding.
    Result<> check(bool thorough);

    /// Holds one read transaction so that all reads see one state and a fetch of 50 rows costs 0.08 ms instead of 0.35.
    /// End and begin again at each data epoch: an open one keeps the log from being folded in.
    Result<> beginEpoch();
    void endEpoch();

private:
    struct State;
    explicit FeedStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stardesk
