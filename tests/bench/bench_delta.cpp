#include "models/columns/text_index.h"
#include "models/core/job.h"
#include "models/core/text/failure_text.h"
#include "models/desk/store_session.h"
#include "models/feed/ndjson_parser.h"
#include "models/feed/ndjson_writer.h"
#include "models/store/delta_writer.h"
#include "models/store/derive/table_builders.h"
#include "models/store/feed_store.h"
#include "models/store/statement.h"
#include "models/store/store_folder.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <limits>
#include <numeric>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr std::string_view kChanged = "conduct_window"; // what changes of a courier from day to day
constexpr size_t kBatchRows = 8192;

template <class T>
T orStop(Result<T> result)
{
    if (!result)
        stop(failureText(result.failure()));
    return std::move(result).value();
}

void orStop(const Result<> &result)
{
    if (!result)
        stop(failureText(result.failure()));
}

/// Lines as a delta's part holds them, and what its manifest states.
struct Delta {
    std::string lines;
    qint64 rows = 0;
    std::vector<TypeTotal> totals;
    FeedMeta meta;
};

std::vector<Ordinal> someRows(Ordinal of, qint64 count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<Ordinal> rows;
    while (qint64(rows.size()) < count) {
        rows.push_back(random.bounded(of));
        if (qint64(rows.size()) == count) {
            std::ranges::sort(rows);
            rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        }
    }
    return rows;
}

/// The next publication: `rows` random windows with other counts.
Delta makeDelta(FeedStore &feed, qint64 rows, quint32 seed)
{
    const RecordType &type = *recordType(kChanged);
    Delta delta;
    delta.rows = rows;
    delta.totals = orStop(feed.totals());
    delta.meta = feed.meta();
    ++delta.meta.version;
    ++delta.meta.seq;
    TypeTotal &total = *std::ranges::find(delta.totals, kChanged, &TypeTotal::type);
    RecordBatch batch(type);
    const std::vector<Ordinal> chosen = someRows(orStop(feed.reader().capacity(kChanged)), rows, seed);
    orStop(feed.reader().read(chosen, batch));
    const NdjsonWriter writer(type);
    const auto person = size_t(type.fieldIndex("person"));
    const auto deliveries = size_t(type.fieldIndex("deliveries"));
    const auto minor = size_t(type.fieldIndex("complaints_minor"));
    for (size_t row = 0; row < batch.rows(); ++row) {
        batch.fields[person].texts.append(orStop(feed.reader().keyOf("person", Ordinal(batch.fields[person].ints[row]))).toStdString());
        batch.fields[deliveries].ints[row] += 1 + seed % 7;
        batch.fields[minor].ints[row] += seed % 2;
        std::string fields;
        writer.appendFields(fields, batch, row);
        const std::string_view key = batch.keys.at(row);
        total.sum.remove(kChanged, key, batch.versions[row]);
        total.sum.add(kChanged, key, batch.versions[row] + 1);
        NdjsonWriter::appendUpsert(delta.lines, key, batch.versions[row] + 1, fields);
    }
    delta.lines.append(NdjsonParser::kPadding, '\0');
    return delta;
}

/// Until readers see the delta, in ms; then the log is folded back into the file, for which nobody waits.
struct DeltaTimes {
    double wall = 0;
    double cpu = 0;
    double fold = 0;
};

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// Parse, look up, write, derive, patch the columns, commit.
DeltaTimes apply(StoreFolder &folder, const Delta &delta)
{
    DeltaTimes times;
    QElapsedTimer timer;
    timer.start();
    const double cpuBefore = cpuMs();
    Job job;
    auto writer = orStop(DeltaWriter::begin(folder, makeColumnPatchers(delta.meta.createdAtMs), job));
    NdjsonParser parser(*recordType(kChanged));
    NdjsonPart part;
    part.maxVersion = std::numeric_limits<qint64>::max();
    parser.startPart(part);
    RecordBatch batch(*recordType(kChanged));
    std::string_view left(delta.lines.data(), delta.lines.size() - NdjsonParser::kPadding);
    while (!left.empty()) {
        batch.clear();
        left.remove_prefix(orStop(parser.parse(left, batch, kBatchRows)));
        orStop(writer->add(batch));
    }
    orStop(writer->finish(delta.totals, delta.meta));
    orStop(writer->commit());
    times.wall = double(timer.nsecsElapsed()) / 1e6;
    times.cpu = cpuMs() - cpuBefore;
    timer.start();
    writer.reset();
    times.fold = double(timer.nsecsElapsed()) / 1e6;
    return times;
}

/// The median of five by wall time.
DeltaTimes deltaTimes(const QString &profile, qint64 rows)
{
    auto folder = orStop(StoreFolder::open(profile, StoreFolder::Access::Writer));
    std::vector<DeltaTimes> times;
    for (quint32 round = 0; round < 5; ++round) {
        const Delta delta = makeDelta(*orStop(FeedStore::open(*folder)), rows, round + 1);
        times.push_back(apply(*folder, delta));
    }
    std::ranges::sort(times, {}, &DeltaTimes::wall);
    return times[times.size() / 2];
}

constexpr std::array kIndexes = {"employer, star, score", "name", "pinyin", "city", "star, score", "score", "feedback", "deliveries", "since"};

/// The same number of couriers into an ordinary table with a key and nine indexes, ascending by key, one transaction.
double upsertMs(BenchSetup &setup, qint64 rows)
{
    SqlConnection &sql = *setup.peer;
    orStop(sql.run("pragma journal_mode=wal; pragma synchronous=normal; pragma cache_size=-64000; pragma wal_autocheckpoint=0;"));
    if (orStop(sql.number("select count(*) from sqlite_master where name='indexed'")) == 0) {
        QByteArray script = "create table indexed(id text primary key, name text, pinyin text, employer text, city text, star int, score int,"
                            " feedback int, deliveries int, since int);"
                            "insert into indexed select id, name, pinyin, employer, city, star, score, feedback, deliveries, since from courier;";
        for (size_t index = 0; index < kIndexes.size(); ++index)
            script += "create index indexed_" + QByteArray::number(int(index)) + " on indexed(" + kIndexes[index] + ");";
        orStop(sql.run(script));
    }
    const qint64 all = orStop(sql.number("select max(rowid) from indexed"));
    orStop(sql.run("create temp table chosen as select id, name, pinyin, employer, city, star, score, feedback, deliveries + 3 as deliveries, since"
                   " from indexed where rowid in (select abs(random()) % "
                   + QByteArray::number(all) + " + 1 from courier limit " + QByteArray::number(rows) + ") order by id"));
    const double ms = medianMs([&] {
        orStop(sql.run("begin; insert into indexed select * from chosen where true on conflict(id) do update set name=excluded.name,"
                       " pinyin=excluded.pinyin, employer=excluded.employer, city=excluded.city, star=excluded.star,"
                       " score=excluded.score + 1, feedback=excluded.feedback + 1, deliveries=excluded.deliveries, since=excluded.since; commit;"));
    }, 1);
    orStop(sql.run("pragma wal_checkpoint(truncate); drop table chosen"));
    return ms;
}

/// Times of fetching 50 rows by ordinal until `enough` says so.
std::vector<double> fetchTimes(FeedStore &feed, const std::function<bool()> &enough)
{
    QRandomGenerator random(11);
    RecordBatch batch(*recordType("person"));
    const Ordinal all = orStop(feed.reader().capacity("person"));
    std::vector<double> times;
    while (!enough()) {
        std::vector<Ordinal> rows(50);
        std::iota(rows.begin(), rows.end(), random.bounded(std::max<Ordinal>(1, all - 50)));
        times.push_back(medianMs([&] { orStop(feed.reader().read(rows, batch)); }, 1));
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // a person scrolls, and never without a pause
    }
    return times;
}

void benchReader(const QString &profile, qint64 rows, BenchReport &report)
{
    auto folder = orStop(StoreFolder::open(profile, StoreFolder::Access::Writer));
    auto feed = orStop(FeedStore::open(*folder));
    int left = 500;
    const std::vector<double> idle = fetchTimes(*feed, [&] { return left-- <= 0; });
    const Delta delta = makeDelta(*feed, rows, 9);
    std::atomic<bool> done = false;
    std::thread writer([&] {
        apply(*folder, delta);
        done = true;
    });
    const std::vector<double> busy = fetchTimes(*feed, [&] { return done.load(); });
    writer.join();
    report.add({u"reader during a delta, 50 rows, p99 of %1 fetches"_s.arg(busy.size()), percentile99(busy), {}, {}, percentile99(idle),
                u"the same while idle"_s});
}

} // namespace

void benchDelta(BenchSetup &setup, BenchReport &report)
{
    const QString profile = setup.folder + u"/store"_s;
    const qint64 windows = orStop(setup.session->feed().reader().count(kChanged));
    for (const auto &[share, rows] : {std::pair(u"2 %"_s, windows / 50), std::pair(u"0.1 %"_s, windows / 1000)}) {
        if (rows == 0)
            continue;
        const DeltaTimes times = deltaTimes(profile, rows);
        report.add({u"delta of %1 (%2 rows) with its columns, µs a row (%3 ms, of CPU %4 ms; folding the log %5 ms)"_s.arg(share).arg(rows)
                        .arg(times.wall, 0, 'f', 0).arg(times.cpu, 0, 'f', 0).arg(times.fold, 0, 'f', 0), times.wall * 1000 / double(rows), upsertMs(setup, rows) * 1000 / double(rows),
                    u"UPSERT into a table with nine indexes, µs a row"_s, 25, u"goal of 2 %, µs a row"_s});
    }
    benchReader(profile, windows / 50, report);
}

} // namespace stardesk
