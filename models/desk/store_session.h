/// StoreSession: one opened store folder as the desks see it: the feed, its columns, the rules in force, the operator.
/// The window keeps one; the command line opens one per call. Readers take no store lock.
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/desk/operator_profile.h"
#include "models/domain/rule_set.h"

#include <memory>
#include <string_view>

namespace stardesk {

class ColumnSet;
struct ClaimBasis;
class FeedStore;
class StoreFolder;
class TextIndex;
class WorkStore;

/// What the export says of itself.
struct FeedInfo {
    QString feedId;
    qint64 version = 0;
    qint64 seq = 0;
    qint64 createdAtMs = 0; ///< the data are of this instant
    qint64 issuedAtMs = 0;
    qint64 expiresAtMs = 0;
    bool demo = false;
};

class StoreSession {
public:
    /// Opens the store for reading. Failure: NotFound before the first sync (says how to begin), Corrupt, Io.
    static Result<std::unique_ptr<StoreSession>> open(const QString &profile, const Clock &clock);
    /// The same generation over another connection, for another thread; loaded tables are shared.
    Result<std::unique_ptr<StoreSession>> sibling() const;
    ~StoreSession();
    StoreSession(const StoreSession &) = delete;
    StoreSession &operator=(const StoreSession &) = delete;

    [[nodiscard]] const QString &profile() const;
    [[nodiscard]] const Clock &clock() const;
    /// Of a store of the past (as_of_desk.h): its last Beijing day, "2026-02-28"; null for the present.
    [[nodiscard]] QString pastDay() const;
    [[nodiscard]] StoreFolder &folder();
    [[nodiscard]] FeedStore &feed();
    [[nodiscard]] FeedInfo info() const;
    /// The packed columns of a table, overlaid with what was decided here; what depends on time (a claim's clock, a
    /// seller's collection window) as it is now.
    Result<std::shared_ptr<const ColumnSet>> columns(std::string_view table);
    /// The same with what free text needs; kept between calls. Thread-safe.
    Result<std::shared_ptr<const TextIndex>> table(std::string_view name);
    /// The next table() reads it anew: after a decision. Thread-safe.
    void forgetTable(std::string_view name);
    /// Rule sets of the feed; where it brings none, the one that ships with the program.
    [[nodiscard]] const RuleBook &rules() const;
    /// The rule set that holds today (Beijing).
    Result<RuleBook::Entry> rulesToday() const;
    /// Rates, calendar and people that claims are judged with; kept between calls. Thread-safe.
    Result<std::shared_ptr<const ClaimBasis>> claimBasis();
    /// Nobody: read-only desk.
    [[nodiscard]] const std::optional<OperatorProfile> &person() const;
    /// Chooses the demo operator by name or key; only in a demo feed.
    void choosePerson(const QString &nameOrKey);

private:
    struct State;
    explicit StoreSession(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stardesk
