#include "models/columns/column_set.h"
#include "models/columns/facet_counts.h"
#include "models/columns/row_filter.h"
#include "models/columns/text_index.h"
#include "models/core/text/failure_text.h"
#include "models/desk/table_listing.h"
#include "models/store/statement.h"
#include "models/tables/row_table_model.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

void must(const Result<> &result)
{
    if (!result)
        stop(failureText(result.failure()));
}

/// Runs a query to its end; the number of rows.
qint64 runQuery(SqlConnection &sql, const QString &text)
{
    auto statement = Statement::prepare(sql, QByteArrayView(text.toUtf8()));
    if (!statement)
        stop(failureText(statement.failure()));
    qint64 rows = 0;
    while (true) {
        auto step = statement->step();
        if (!step)
            stop(failureText(step.failure()));
        if (!*step)
            return rows;
        ++rows;
    }
}

double queryMs(SqlConnection &sql, const QString &text, int times = 5)
{
    return medianMs([&] { runQuery(sql, text); }, times, 20'000);
}

std::shared_ptr<const TableListing> listing(const BenchSetup &setup, const QString &filter, const QString &sort)
{
    auto made = TableListing::make(setup.table, {filter, sort});
    if (!made)
        stop(failureText(made.failure()));
    return *made;
}

/// From the request, as a header click makes it, to modelReset.
double sortMs(const BenchSetup &setup, const QString &sort)
{
    RowTableModel model("couriers");
    QEventLoop loop;
    QObject::connect(&model, &RowTableModel::listingChanged, &loop, &QEventLoop::quit);
    model.setTable(setup.table);
    loop.exec();
    return medianMs([&] {
        model.request({{}, sort});
        loop.exec();
    });
}

void benchSort(BenchSetup &setup, BenchReport &report)
{
    struct Sort {
        const char *ours;
        const char *sql;
        double goal;
    };
    for (const Sort &sort : {Sort{"score", "score", 30}, Sort{"name", "name", 30}, Sort{"since:desc", "since desc", 30},
                             Sort{"employer,score:desc", "employer, score desc", 50}, Sort{"star:desc,name", "star desc, name", 50}}) {
        report.add({u"sort by %1, request to modelReset"_s.arg(QLatin1String(sort.ours)), sortMs(setup, QLatin1String(sort.ours)),
                    queryMs(*setup.peer, u"select id from courier order by %1"_s.arg(QLatin1String(sort.sql)), 1),
                    u"SQLite ORDER BY to the end, rowids only"_s, sort.goal, u"goal"_s});
    }
}

void benchFilter(BenchSetup &setup, BenchReport &report)
{
    report.add({u"two facets + sort + exact count"_s,
                medianMs([&] { (void)listing(setup, u"employer:ZTO star:4"_s, u"score:desc"_s)->total(); }),
                queryMs(*setup.peer, u"select id from courier where employer='ZTO' and star=4 order by score desc"_s),
                u"SQLite with a covering index (employer, star, score)"_s, 5, u"goal"_s});
    const auto all = RowFilter::compile(setup.table->set(), u"star:4");
    const auto rows = all->rows(*setup.table);
    const int city = setup.table->set().indexOf("city");
    report.add({u"facet counts of all cities under star=4"_s,
                medianMs([&] { (void)facetCounts(setup.table->set(), city, rows); }),
                queryMs(*setup.peer, u"select city, count(*) from courier where star=4 group by city"_s),
                u"SQLite GROUP BY"_s, 5, u"goal"_s});
}

void benchSearch(BenchSetup &setup, BenchReport &report)
{
    const QStringList words{u"王"_s, u"小明"_s, u"wxm"_s, u"wangxm"_s, u"li"_s, u"张伟"_s, u"zh"_s, u"P00"_s, u"陈"_s, u"w"_s, u"思"_s, u"1234"_s};
    std::vector<double> times;
    for (int round = 0; round < 10; ++round) {
        for (const QString &word : words)
            times.push_back(medianMs([&] { (void)setup.table->find(word).count(); }, 1));
    }
    report.add({u"search per keystroke, all hits, p99"_s, percentile99(times),
                queryMs(*setup.peer, u"select id from courier where name like '%小明%' or pinyin like '%xm%'"_s),
                u"LIKE '%x%'"_s, 15, u"goal"_s});
}

void benchJump(BenchSetup &setup, BenchReport &report)
{
    const auto view = listing(setup, {}, u"score:desc"_s);
    QRandomGenerator random(7);
    std::vector<double> times;
    for (int jump = 0; jump < 1000; ++jump) {
        const qint64 from = random.bounded(std::max<qint64>(1, view->total() - 50));
        times.push_back(medianMs([&] {
            for (qint64 row = from; row < std::min(from + 50, view->total()); ++row) {
                for (const char *key : {"name", "star", "employer", "city", "score", "feedback", "deliveries", "since"})
                    (void)cellPlain(view->cell(row, key));
            }
        }, 1));
    }
    std::vector<double> peers;
    for (int jump = 0; jump < 20; ++jump) {
        const qint64 from = random.bounded(std::max<qint64>(1, view->total() - 50));
        peers.push_back(queryMs(*setup.peer, u"select * from courier order by score desc limit 50 offset %1"_s.arg(from), 1));
    }
    report.add({u"random jump, 50 rows x 8 columns as text, p99"_s, percentile99(times), percentile99(peers),
                u"LIMIT/OFFSET on an indexed column"_s, 2, u"goal"_s});
}

} // namespace

void preparePeer(BenchSetup &setup)
{
    setup.peerFile = setup.folder + u"/peer.db"_s;
    const bool made = QFile::exists(setup.peerFile);
    auto sql = SqlConnection::open(setup.peerFile, SqlMode::Create);
    if (!sql)
        stop(failureText(sql.failure()));
    setup.peer = std::move(*sql);
    if (made)
        return;
    must(setup.peer->run("pragma journal_mode=off; pragma synchronous=off;"
                         "create table courier(id text, name text, pinyin text, employer text, city text, star int, score int,"
                         " feedback int, deliveries int, on_time int, contacted int, door_asked int, door_done int,"
                         " station_drops int, consented int, minor int, major int, critical int, since int)"));
    auto insert = Statement::prepare(*setup.peer, "insert into courier values(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!insert)
        stop(failureText(insert.failure()));
    const ColumnSet &set = setup.table->set();
    const std::array texts = {"id", "name", "pinyin", "employer", "city"};
    const std::array numbers = {"star", "score", "feedback", "deliveries", "on_time_count", "contacted_count", "door_asked",
                                "door_done", "station_drops", "consented_and_told", "complaints_minor", "complaints_major",
                                "complaints_critical", "since"};
    must(setup.peer->run("begin"));
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        int place = 0;
        for (const char *key : texts) {
            const std::string text = key == std::string_view("pinyin") ? set.column(key).readingAt(row) : std::string(set.column(key).textAt(row));
            insert->bind(++place, std::string_view(text));
        }
        for (const char *key : numbers) {
            const Column &column = set.column(key);
            if (column.hasData(row))
                insert->bind(++place, column.valueAt(row));
            else
                insert->bindNull(++place);
        }
        must(insert->run());
    }
    must(setup.peer->run("commit"));
    must(setup.peer->run("create index by_facets on courier(employer, star, score); create index by_score on courier(score)"));
}

void benchTables(BenchSetup &setup, BenchReport &report)
{
    benchSort(setup, report);
    benchFilter(setup, report);
    benchSearch(setup, report);
    benchJump(setup, report);
}

} // namespace stardesk
