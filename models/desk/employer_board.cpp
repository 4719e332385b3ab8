#include "models/desk/employer_board.h"

#include "models/columns/column_set.h"
#include "models/core/beijing.h"
#include "models/desk/backtest_halves.h"
#include "models/desk/record_access.h"
#include "models/desk/rule_desk.h"
#include "models/desk/store_session.h"
#include "models/domain/rated_window.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"
#include "models/store/record_visit.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace stardesk {

namespace {

constexpr int kDaysOfYear = 365;
constexpr int kMonths = int(std::tuple_size_v<decltype(StaffBoard::months)>);

QString textOf(const Column &column, Ordinal row)
{
    const std::string_view text = column.textAt(row);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The columns a row is counted by, looked up once.
struct StaffColumns {
    const Column &star, &change, &atRisk, &due, &employer, &station, &history, &lastStar, &id, &name;

    explicit StaffColumns(const ColumnSet &set)
        : star(set.column("star")), change(set.column("change_3m")), atRisk(set.column("at_risk")),
          due(set.column("incentives_due")), employer(set.column("employer")), station(set.column("station")),
          history(set.column("star_history")),
          lastStar(set.column("last_star_on")), id(set.column("id")), name(set.column("name"))
    {
    }

    /// Month (year * 12 + month - 1) of the last point of a row's history: that of the last star, and as many months behind
    /// it as passed without one. 0: never had a star.
    [[nodiscard]] int endOfHistory(Ordinal row) const
    {
        if (!lastStar.hasData(row) || !history.hasData(row))
            return 0;
        int without = 0;
        while (without < kMonths && history.pointAt(row, kMonths - 1 - without) < 0)
            ++without;
        return without == kMonths ? 0 : monthOfDay(lastStar.valueAt(row)) + without;
    }
    /// Who left keeps the months that were, not the last ones.
    void addMonths(StaffBoard &board, Ordinal row) const
    {
        const int behind = board.newestMonth - endOfHistory(row);
        for (int month = 0; month < kMonths; ++month) {
            const int point = month + behind;
            const int value = point < kMonths ? history.pointAt(row, point) : -1;
            ++board.months[size_t(month)][value >= 1 && value <= 5 ? size_t(value) : 0];
        }
    }

    void addTo(BoardGroup &group, Ordinal row) const
    {
        const qint64 value = star.valueAt(row);
        ++group.stars[value >= 1 && value <= 5 ? size_t(value) : 0];
        const qint64 moved = change.hasData(row) ? change.valueAt(row) : 0;
        group.up += moved > 0 ? 1 : 0;
        group.down += moved < 0 ? 1 : 0;
        group.atRisk += atRisk.valueAt(row) == 1 ? 1 : 0;
        group.incentivesDue += due.hasData(row) ? due.valueAt(row) : 0;
    }
};

using Groups = std::unordered_map<qint64, BoardGroup>; ///< by the code of the column

BoardGroup &groupOf(Groups &groups, const Column &column, Ordinal row)
{
    const qint64 code = column.hasData(row) ? column.valueAt(row) : -1;
    auto [found, isNew] = groups.try_emplace(code);
    if (isNew && code >= 0)
        found->second.key = textOf(column, row);
    return found->second;
}

std::vector<BoardGroup> largestFirst(Groups groups)
{
    std::vector<BoardGroup> sorted;
    for (auto &[code, group] : groups)
        sorted.push_back(std::move(group));
    std::ranges::sort(sorted, [](const BoardGroup &a, const BoardGroup &b) {
        return std::tuple(a.key.isEmpty(), -a.couriers(), a.key) < std::tuple(b.key.isEmpty(), -b.couriers(), b.key);
    });
    return sorted;
}

void keepFarthest(std::vector<BoardMover> *movers, const StaffColumns &columns, Ordinal row, int change)
{
    const auto farther = [](const BoardMover &a, const BoardMover &b) { return std::abs(a.change) > std::abs(b.change); };
    if (movers->size() == kMostMovers && std::abs(movers->back().change) >= std::abs(change))
        return;
    const BoardMover mover{textOf(columns.id, row), textOf(columns.name, row), int(columns.star.valueAt(row)), change};
    movers->insert(std::ranges::upper_bound(*movers, mover, farther), mover);
    if (movers->size() > kMostMovers)
        movers->pop_back();
}

void add(IncentiveCost *cost, qint64 minor, std::string_view currency)
{
    ++cost->awards;
    if (const auto known = Currency::fromCode(QString::fromUtf8(currency.data(), qsizetype(currency.size()))); known && minor != kNullInt)
        cost->minor[*known] += minor;
}

} // namespace

qint64 BoardGroup::couriers() const
{
    return std::accumulate(stars.begin(), stars.end(), qint64(0));
}

StaffBoard staffBoard(const ColumnSet &couriers, const QString &employer)
{
    const StaffColumns columns(couriers);
    const std::string wanted = employer.toStdString();
    StaffBoard board;
    Groups employers, stations;
    board.chosen.key = employer;
    for (Ordinal row = 0; row < couriers.rowCount(); ++row)
        board.newestMonth = couriers.isLive(row) ? std::max(board.newestMonth, columns.endOfHistory(row)) : board.newestMonth;
    for (Ordinal row = 0; row < couriers.rowCount(); ++row) {
        if (!couriers.isLive(row))
            continue;
        columns.addTo(groupOf(employers, columns.employer, row), row);
        if (!wanted.empty() && columns.employer.textAt(row) != wanted)
            continue;
        columns.addTo(board.chosen, row);
        columns.addTo(groupOf(stations, columns.station, row), row);
        columns.addMonths(board, row);
        const int change = columns.change.hasData(row) ? int(columns.change.valueAt(row)) : 0;
        if (change != 0)
            keepFarthest(change > 0 ? &board.risers : &board.fallers, columns, row, change);
    }
    board.employers = largestFirst(std::move(employers));
    board.stations = largestFirst(std::move(stations));
    return board;
}

Result<IncentiveCosts> incentiveCosts(StoreSession &session, const QString &employer, Job &job)
{
    FeedReader &reader = session.feed().reader();
    auto capacity = reader.capacity("incentive");
    if (!capacity)
        return capacity.failure();
    std::vector<bool> counted(*capacity, false); // incentives whose payer is meant
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("incentive", ordinal);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue;
        if (!row)
            return row.failure();
        auto payer = row->ref("payer") == kNoOrdinal ? Result<QString>(QString()) : reader.keyOf("employer", row->ref("payer"));
        if (!payer)
            return payer.failure();
        counted[ordinal] = employer.isEmpty() || *payer == employer;
    }
    const RecordType &type = *recordType("award");
    const auto field = [&type](const char *name) { return size_t(type.fieldIndex(name)); };
    const size_t incentive = field("incentive"), status = field("status"), minor = field("amount_minor"),
                 currency = field("amount_currency"), day = field("awarded_on");
    const qint64 today = BeijingDay::ofInstant(session.clock().nowMs()).number;
    enum Status { Eligible, Awarded, Expired }; // places of the words in the schema
    IncentiveCosts costs;
    auto read = forEachRecord(reader, "award", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const qint64 of = batch.fields[incentive].ints[record];
        if (of == kNullInt || !counted[size_t(of)])
            return;
        const qint64 amount = batch.fields[minor].ints[record];
        const std::string_view code = batch.fields[currency].texts.at(record);
        switch (batch.fields[status].ints[record]) {
        case Eligible: add(&costs.due, amount, code); break;
        case Expired: add(&costs.expired, amount, code); break;
        case Awarded:
            if (batch.fields[day].ints[record] > today - kDaysOfYear)
                add(&costs.awardedInYear, amount, code);
            break;
        }
    });
    if (!read)
        return read.failure();
    return costs;
}

Result<StaffReport> readStaffReport(StoreSession &session, const QString &employer)
{
    auto couriers = session.columns("couriers");
    if (!couriers)
        return couriers.failure();
    Job job;
    auto costs = incentiveCosts(session, employer, job);
    if (!costs)
        return costs.failure();
    StaffReport report{staffBoard(**couriers, employer), std::move(*costs), {}};
    for (const RuleBook::Entry &rules : session.rules().all())
        report.ruleSets.append(rules->id);
    auto shipped = shippedRules();
    if (!shipped)
        return shipped.failure();
    for (const RuleBook::Entry &rules : shipped->all())
        report.ruleSets.append(rules->id);
    report.ruleSets.removeDuplicates();
    return report;
}

Result<BacktestHalf> rateStaffAgain(StoreSession &session, const QString &ruleSet, Job &job)
{
    auto rules = findRuleSet(ruleSet, &session.feed().reader());
    return rules ? courierBacktest(session, rules->rules.courier, 1, Movers::Counted, job) : Result<BacktestHalf>(rules.failure());
}

Result<qint64> staffRecords(StoreSession &session)
{
    FeedReader &reader = session.feed().reader();
    const auto stars = reader.capacity("courier_star");
    if (!stars)
        return stars.failure();
    const auto windows = reader.capacity("conduct_window");
    return windows ? Result<qint64>(2 * qint64(*stars) + qint64(*windows)) : windows.failure(); // the stars are read twice
}

} // namespace stardesk
