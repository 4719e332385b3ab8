#include "models/columns/column_set.h"
#include "models/columns/text_index.h"
#include "models/core/text/failure_text.h"
#include "models/desk/store_session.h"
#include "models/domain/courier_star_batch.h"
#include "models/domain/seller_star_batch.h"
#include "models/store/statement.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QRandomGenerator>

#include <cstring>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

PackedCounts counts(const ColumnSet &set, const char *key)
{
    PackedCounts packed;
    set.column(key).visit([&](const auto &values) { packed = PackedCounts(values); });
    return packed;
}

CourierStarColumns windowSums(const ColumnSet &set)
{
    CourierStarColumns columns;
    columns.ratings = counts(set, "feedback");
    columns.ratingSum = counts(set, "rating_sum");
    columns.deliveries = counts(set, "deliveries");
    columns.onTime = counts(set, "on_time_count");
    columns.contacted = counts(set, "contacted_count");
    columns.doorAsked = counts(set, "door_asked");
    columns.doorDone = counts(set, "door_done");
    columns.stationDrops = counts(set, "station_drops");
    columns.consentedAndTold = counts(set, "consented_and_told");
    columns.minorComplaints = counts(set, "complaints_minor");
    columns.majorComplaints = counts(set, "complaints_major");
    columns.criticalComplaints = counts(set, "complaints_critical");
    columns.falseSignOffs = counts(set, "false_sign_offs");
    columns.previousStar = counts(set, "previous_star");
    columns.belowPeriods = counts(set, "below_periods");
    columns.carriedPeriods = counts(set, "carried_periods");
    return columns;
}

/// Two halves on two threads, as the desk evaluates them.
void evaluateHalves(const CourierStarBatch &batch, const CourierStarColumns &columns, size_t rows, const CourierStarOutputs &outputs)
{
    std::jthread other([&] { batch.evaluate(columns, rows / 2, rows - rows / 2, outputs); });
    batch.evaluate(columns, 0, rows / 2, outputs);
}

void benchCouriers(BenchSetup &setup, BenchReport &report, const RuleSet &rules)
{
    const ColumnSet &set = setup.table->set();
    const size_t rows = set.rowCount();
    const CourierStarColumns columns = windowSums(set);
    std::vector<quint16> score(rows);
    std::vector<quint8> official(rows);
    const CourierStarOutputs outputs{.score = score, .raw = {}, .official = official, .flags = {}, .belowPeriods = {}, .carriedPeriods = {}};
    const CourierStarBatch batch(rules.courier);
    const double ours = medianMs([&] { evaluateHalves(batch, columns, rows, outputs); });
    size_t different = 0;
    for (size_t row = 0; row < rows; ++row) {
        const CourierStar exact = evaluateCourierStar(rules.courier, courierInputAt(columns, row));
        different += (exact.score ? quint16(*exact.score) : kNoScoreWord) != score[row]
            || (exact.officialStar ? quint8(*exact.officialStar) : kNoStarByte) != official[row];
    }
    const double sql = medianMs([&] {
        auto query = Statement::prepare(*setup.peer, "select sum(case when score>=9000 then 5 when score>=8000 then 4 when score>=7000 then 3"
                                                     " when score>=6000 then 2 else 1 end) from courier");
        if (!query || !query->step())
            stop(u"peer query"_s);
    });
    report.add({u"courier stars of %1 rows from window sums, %2 rows differ from the rule"_s.arg(rows).arg(different), ours, sql,
                u"SQL CASE on ready scores (bands only)"_s, 60.0 * double(rows) / 3e6, u"goal, 60 ms for 3 M"_s});
}

void benchSellers(BenchReport &report, const RuleSet &rules)
{
    constexpr size_t kSellers = 1'000'000;
    std::array<std::vector<quint16>, 8> scores;
    QRandomGenerator random(3);
    for (auto &column : scores) {
        column.resize(kSellers);
        for (quint16 &score : column)
            score = quint16(random.bounded(5000, 10001));
    }
    std::array<std::vector<quint8>, 2> stars{std::vector<quint8>(kSellers), std::vector<quint8>(kSellers)};
    const double ours = medianMs([&] {
        for (size_t track = 0; track < 2; ++track) {
            const std::array<std::span<const quint16>, 4> indicators{scores[track * 4], scores[track * 4 + 1], scores[track * 4 + 2], scores[track * 4 + 3]};
            evaluateTrackStars(rules.seller, indicators, stars[track]);
        }
    }, 21);
    quint64 sum = 0;
    const double limit = medianMs([&] {
        for (const auto &column : scores) {
            quint64 words = 0;
            for (size_t at = 0; at + 4 <= column.size(); at += 4) {
                quint64 word;
                std::memcpy(&word, column.data() + at, sizeof word);
                words += word;
            }
            sum += words;
        }
    }, 21);
    if (sum == 0)
        stop(u"nothing was read"_s);
    report.add({u"seller stars of 2,000,000 tracks"_s, ours, {}, {}, limit, u"reading the columns once"_s});
}

} // namespace

void benchStars(BenchSetup &setup, BenchReport &report)
{
    auto rules = setup.session->rulesToday();
    if (!rules)
        stop(failureText(rules.failure()));
    benchCouriers(setup, report, **rules);
    benchSellers(report, **rules);
}

} // namespace stardesk
