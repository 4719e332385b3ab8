#include "models/desk/backtest_halves.h"

#include "models/columns/column_set.h"
#include "models/desk/courier_windows.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_store.h"
#include "models/store/record_visit.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// One month of all couriers, by row: couriers of one employer stand together.
struct CourierMonth {
    explicit CourierMonth(size_t rows) : windows(rows), published(rows, kNoStarByte) {}
    CourierWindows windows;
    std::vector<quint8> published;
};
using CourierMonths = std::map<qint64, CourierMonth>;

/// Couriers of one employer: rows [first, first + count).
struct EmployerRows {
    QString employer; ///< key; empty: none now
    size_t first = 0;
    size_t count = 0;
};

/// Persons in the order of their employers.
struct CourierRows {
    std::vector<Ordinal> persons;   ///< by row
    std::vector<size_t> rowOf;      ///< by person
    std::vector<EmployerRows> employers;
};

CourierRows courierRows(const ColumnSet &set)
{
    const Column &employer = set.column("employer");
    CourierRows rows;
    rows.persons.resize(set.rowCount());
    std::iota(rows.persons.begin(), rows.persons.end(), Ordinal(0));
    std::ranges::stable_sort(rows.persons, {}, [&](Ordinal person) { return employer.valueAt(person); });
    rows.rowOf.resize(set.rowCount());
    for (size_t row = 0; row < rows.persons.size(); ++row) {
        const Ordinal person = rows.persons[row];
        rows.rowOf[person] = row;
        if (row == 0 || employer.valueAt(rows.persons[row - 1]) != employer.valueAt(person)) {
            const std::string_view key = employer.textAt(person);
            rows.employers.push_back({QString::fromUtf8(key.data(), qsizetype(key.size())), row, 0});
        }
        ++rows.employers.back().count;
    }
    return rows;
}

/// The newest months with published stars, at most `periods`.
Result<CourierMonths> publishedMonths(FeedReader &reader, const CourierRows &rows, int periods, Job &job)
{
    const RecordType &type = *recordType("courier_star");
    const size_t person = size_t(type.fieldIndex("person"));
    const size_t period = size_t(type.fieldIndex("period"));
    const size_t star = size_t(type.fieldIndex("star"));
    CourierMonths months;
    auto read = forEachRecord(reader, "courier_star", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const qint64 of = batch.fields[period].ints[record];
        if (!months.contains(of) && int(months.size()) == periods && of < months.begin()->first)
            return;
        CourierMonth &month = months.try_emplace(of, rows.persons.size()).first->second;
        if (const qint64 value = batch.fields[star].ints[record]; value != kNullInt)
            month.published[rows.rowOf[size_t(batch.fields[person].ints[record])]] = quint8(value);
        if (int(months.size()) > periods)
            months.erase(months.begin());
    });
    if (!read)
        return read.failure();
    return months;
}

/// Windows that close the months; months that no window closes any more are left out.
Result<> takeWindows(FeedReader &reader, const CourierRows &rows, Job &job, CourierMonths *months)
{
    const RecordType &type = *recordType("conduct_window");
    const size_t person = size_t(type.fieldIndex("person"));
    const size_t asOf = size_t(type.fieldIndex("as_of"));
    std::map<qint64, qint64> monthOfEnd;
    for (const auto &[month, stars] : *months)
        monthOfEnd.emplace(firstDayOfMonth(month + 1).number - 1, month);
    std::map<qint64, qint64> found;
    auto read = forEachRecord(reader, "conduct_window", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const auto month = monthOfEnd.find(batch.fields[asOf].ints[record]);
        if (month == monthOfEnd.end())
            return;
        months->at(month->second).windows.set(rows.rowOf[size_t(batch.fields[person].ints[record])], month->first, batch, record);
        ++found[month->second];
    });
    std::erase_if(*months, [&](const auto &month) { return !found.contains(month.first); });
    return read;
}

/// The star before the oldest month: the back-test starts from it.
Result<> takePrevious(FeedReader &reader, const CourierRows &rows, Job &job, CourierMonths *months)
{
    if (months->empty())
        return {};
    const RecordType &type = *recordType("courier_star");
    const auto field = [&](const char *name) { return size_t(type.fieldIndex(name)); };
    const size_t person = field("person"), period = field("period"), star = field("star");
    const size_t below = field("below_periods"), carried = field("carried_periods");
    auto &[oldest, first] = *months->begin();
    const qint64 before = oldest - 1;
    return forEachRecord(reader, "courier_star", job, [&, &windows = first.windows](const RecordBatch &batch, size_t record, Ordinal) {
        if (batch.fields[period].ints[record] != before)
            return;
        const qint64 value = batch.fields[star].ints[record];
        windows.setPrevious(rows.rowOf[size_t(batch.fields[person].ints[record])],
                            value == kNullInt ? std::nullopt : std::optional(int(value)), batch.fields[below].ints[record],
                            batch.fields[carried].ints[record]);
    });
}

/// Money that a courier of each star gets from this employer, or from nobody in particular, per currency.
Result<std::vector<StarIncentives>> incentivesOf(FeedReader &reader, const QString &employer, BeijingDay day)
{
    auto capacity = reader.capacity("incentive");
    if (!capacity)
        return capacity.failure();
    std::map<Currency, StarIncentives> byCurrency;
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("incentive", ordinal);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue;
        if (!row)
            return row.failure();
        const auto amount = numberOf(*row, "amount_minor");
        const auto currency = Currency::fromCode(row->text("amount_currency"));
        const auto to = dayOf(*row, "valid_to");
        if (!amount || !currency || *dayOf(*row, "valid_from") > day || (to && *to <= day))
            continue;
        if (row->ref("payer") != kNoOrdinal) {
            auto payer = reader.keyOf("employer", row->ref("payer"));
            if (!payer)
                return payer.failure();
            if (*payer != employer)
                continue;
        }
        StarIncentives &paid = byCurrency.try_emplace(*currency, StarIncentives{*currency, {}}).first->second;
        paid.minorByStar[size_t(row->integer("star"))] += *amount;
    }
    std::vector<StarIncentives> incentives;
    for (const auto &[currency, paid] : byCurrency)
        incentives.push_back(paid);
    return incentives;
}

void addCosts(std::vector<Money> *sums, const std::vector<Money> &costs)
{
    for (const Money &cost : costs) {
        const auto known = std::ranges::find(*sums, cost.currency, &Money::currency);
        if (known == sums->end())
            sums->push_back(cost);
        else
            known->minor += cost.minor;
    }
}

void addPeriod(BacktestPeriod *sum, const BacktestPeriod &part)
{
    sum->month = part.month;
    sum->up += part.up;
    sum->down += part.down;
    sum->gained += part.gained;
    sum->lost += part.lost;
    sum->same += part.same;
    for (size_t from = 0; from < sum->matrix.size(); ++from) {
        for (size_t to = 0; to < sum->matrix.size(); ++to)
            sum->matrix[from][to] += part.matrix[from][to];
    }
    addCosts(&sum->costBefore, part.costBefore);
    addCosts(&sum->costAfter, part.costAfter);
}

/// One employer's couriers through all months.
Backtest backtestOf(const EmployerRows &rows, const CourierMonths &months, const CourierRules &changed,
                    std::span<const StarIncentives> incentives)
{
    std::vector<CourierPastPeriod> past;
    for (const auto &[month, stars] : months)
        past.push_back({firstDayOfMonth(month), stars.windows.columns(rows.first, rows.count),
                        std::span(stars.published).subspan(rows.first, rows.count)});
    return backtestCouriers(changed, past, rows.count, incentives);
}

} // namespace

Result<BacktestHalf> courierBacktest(StoreSession &session, const CourierRules &changed, int periods, Movers movers, Job &job)
{
    FeedReader &reader = session.feed().reader();
    auto set = session.columns("couriers");
    if (!set)
        return set.failure();
    const CourierRows rows = courierRows(**set);
    auto months = publishedMonths(reader, rows, periods, job);
    if (!months)
        return months.failure();
    for (const auto &take : {takeWindows, takePrevious}) {
        if (auto taken = take(reader, rows, job, &*months); !taken)
            return taken.failure();
    }
    BacktestHalf half;
    half.periods.resize(months->size());
    if (months->empty())
        return half;
    const BeijingDay newest = firstDayOfMonth(months->rbegin()->first + 1).plus(-1);
    for (const EmployerRows &employer : rows.employers) {
        auto incentives = incentivesOf(reader, employer.employer, newest);
        if (!incentives)
            return incentives.failure();
        const Backtest part = backtestOf(employer, *months, changed, *incentives);
        for (size_t period = 0; period < part.periods.size(); ++period)
            addPeriod(&half.periods[period], part.periods[period]);
        if (movers == Movers::Counted)
            continue;
        for (const StarMove &move : part.moves) {
            auto key = reader.keyOf("person", rows.persons[employer.first + move.row]);
            if (!key)
                return key.failure();
            half.moves.push_back({*key, starOfByte(move.from), starOfByte(move.to)});
        }
    }
    std::ranges::stable_sort(half.moves, {}, &BacktestMove::id);
    return half;
}

} // namespace stardesk
