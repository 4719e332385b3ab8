#include "models/columns/score_history.h"
#include "models/core/text/failure_text.h"
#include "models/desk/rule_desk.h"
#include "models/desk/seller_what_if.h"
#include "models/domain/rule_set.h"
#include "models/store/score_table.h"
#include "models/store/statement.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kFirstDay = 20'500;
constexpr qint64 kDays = 90;
constexpr qint64 kPeerShare = 10; // a row per day takes minutes to fill: the peer has a tenth of the sellers

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

/// Scores that move little from day to day.
qint64 milliOf(Ordinal seller, qint64 day, int indicator)
{
    const quint32 base = (seller * 2'654'435'761u + quint32(indicator) * 40'503u) >> 8;
    return 60'000 + qint64((base + quint32(day / 3) * 17) % 40'000);
}

void setDay(ScoreWriter &writer, Ordinal seller, qint64 day)
{
    for (int score = 0; score < kScoreTracks * kScoreIndicators; ++score)
        orStop(writer.set(seller, day, score / kScoreIndicators, score % kScoreIndicators, milliOf(seller, day, score)));
}

std::unique_ptr<SqlConnection> fresh(const QString &file)
{
    QFile::remove(file);
    auto sql = orStop(SqlConnection::open(file, SqlMode::Create));
    orStop(sql->run("pragma journal_mode=off; pragma synchronous=off; begin"));
    return sql;
}

/// From here on as in a store: a log, and a commit that survives a power cut.
void makeDurable(SqlConnection &sql)
{
    orStop(sql.run("commit; pragma journal_mode=wal; pragma synchronous=full; pragma wal_autocheckpoint=0;"));
}

std::unique_ptr<SqlConnection> tiles(const QString &file, Ordinal sellers)
{
    auto sql = fresh(file);
    orStop(sql->run("create table score_tile(key integer primary key, scores blob not null) strict"));
    ScoreTable table(*sql);
    ScoreWriter writer(table);
    for (Ordinal seller = 0; seller < sellers; ++seller) {
        for (qint64 day = kFirstDay; day < kFirstDay + kDays; ++day)
            setDay(writer, seller, day);
    }
    orStop(writer.finish());
    makeDurable(*sql);
    return sql;
}

std::unique_ptr<SqlConnection> rows(const QString &file, Ordinal sellers)
{
    auto sql = fresh(file);
    orStop(sql->run("create table score(seller int, day int, a int, b int, c int, d int, e int, f int, g int, h int, primary key(seller, day)) without rowid"));
    auto insert = orStop(Statement::prepare(*sql, "insert into score values(?,?,?,?,?,?,?,?,?,?)"));
    for (Ordinal seller = 0; seller < sellers; ++seller) {
        for (qint64 day = kFirstDay; day < kFirstDay + kDays; ++day) {
            insert.bind(1, qint64(seller)).bind(2, day);
            for (int score = 0; score < 8; ++score)
                insert.bind(3 + score, milliOf(seller, day, score) / 10);
            orStop(insert.run());
        }
    }
    makeDurable(*sql);
    return sql;
}

struct ChartTimes {
    double median = 0;
    double p99 = 0;
};

ChartTimes chartTimes(Ordinal sellers, const std::function<void(Ordinal)> &read)
{
    QRandomGenerator random(3);
    std::vector<double> times;
    for (int chart = 0; chart < 2000; ++chart) {
        const Ordinal seller = random.bounded(sellers);
        times.push_back(medianMs([&] { read(seller); }, 1));
    }
    const double p99 = percentile99(times);
    std::ranges::nth_element(times, times.begin() + qptrdiff(times.size() / 2));
    return {times[times.size() / 2], p99};
}

/// One step of a slider: both tracks, every effect, the routes from there.
void addWhatIf(BenchReport &report)
{
    const auto rules = orStop(shippedRules());
    const SellerRules &seller = rules.all().front()->seller;
    QRandomGenerator random(5);
    const auto scores = [&] {
        SellerScores made;
        for (qsizetype track = 0; track < seller.tracks.size(); ++track) {
            TrackScores own;
            for (qsizetype indicator = 0; indicator < seller.indicators.size(); ++indicator)
                own.push_back(random.bounded(100'001));
            made.push_back(own);
        }
        return made;
    };
    std::vector<double> times;
    for (int step = 0; step < 2000; ++step) {
        const SellerScores real = scores(), supposed = scores();
        times.push_back(medianMs([&] { (void)sellerWhatIf(seller, real, supposed); }, 1));
    }
    report.add({u"what-if of one seller, p99 of 2,000 steps"_s, percentile99(times), {}, {}, 1000.0 / 60, u"one frame"_s});
}

double megabytes(const QString &file)
{
    return double(QFileInfo(file).size()) / 1e6;
}

} // namespace

void benchScores(BenchSetup &setup, BenchReport &report)
{
    const auto sellers = Ordinal(setup.sellers);
    const auto fewer = std::max<Ordinal>(1, sellers / kPeerShare);
    const QString ourFile = setup.folder + u"/scores.db"_s;
    const QString peerFile = setup.folder + u"/score_rows.db"_s;
    const auto ours = tiles(ourFile, sellers);
    const auto peer = rows(peerFile, fewer);

    ScoreTable table(*ours);
    auto select = orStop(Statement::prepare(*peer, "select * from score where seller=? and day between ? and ?"));
    const ChartTimes chart = chartTimes(sellers, [&](Ordinal seller) {
        orStop(ours->run("begin")); // as FeedStore::scores reads them
        (void)orStop(readScores(table, seller, kFirstDay, kFirstDay + kDays - 1));
        orStop(ours->run("commit"));
    });
    const ChartTimes peerChart = chartTimes(fewer, [&](Ordinal seller) {
        select.bind(1, qint64(seller)).bind(2, kFirstDay).bind(3, kFirstDay + kDays - 1);
        while (orStop(select.step()))
            (void)select.integer(9);
    });
    const QString what = u"one seller's %1 days x 8 scores of %2 sellers, %3"_s.arg(kDays).arg(sellers);
    report.add({what.arg(u"median"_s), chart.median, peerChart.median, u"a row per day, a tenth of the sellers"_s, {}, {}});
    report.add({what.arg(u"p99"_s), chart.p99, peerChart.p99, u"a row per day, a tenth of the sellers"_s, 1, u"goal"_s});

    report.add({u"disk of %1 days x 8 scores of %2 sellers, MB"_s.arg(kDays).arg(sellers), megabytes(ourFile), megabytes(peerFile) * double(sellers) / double(fewer),
                u"a row per day, measured on a tenth"_s, {}, {}});
    addWhatIf(report);

    qint64 day = kFirstDay + kDays;
    const double append = medianMs([&] {
        orStop(ours->run("begin"));
        ScoreWriter writer(table);
        for (Ordinal seller = 0; seller < sellers; ++seller)
            setDay(writer, seller, day);
        orStop(writer.finish());
        orStop(ours->run("commit"));
        ++day;
    });
    auto insert = orStop(Statement::prepare(*peer, "insert into score values(?,?,?,?,?,?,?,?,?,?)"));
    const double peerAppend = medianMs([&] {
        orStop(peer->run("begin"));
        for (Ordinal seller = 0; seller < fewer; ++seller) {
            insert.bind(1, qint64(seller)).bind(2, kFirstDay + kDays);
            for (int score = 0; score < 8; ++score)
                insert.bind(3 + score, milliOf(seller, kFirstDay + kDays, score) / 10);
            orStop(insert.run());
        }
        orStop(peer->run("commit"));
    }, 1);
    report.add({u"daily append of %1 sellers, durable"_s.arg(sellers), append, peerAppend * kPeerShare, u"a row per day, measured on a tenth, times ten"_s,
                500, u"goal for 1,000,000"_s});
    for (const QString &file : {ourFile, peerFile}) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file + suffix);
    }
}

} // namespace stardesk
