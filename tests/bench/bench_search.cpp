#include "models/columns/text_index.h"
#include "models/core/text/failure_text.h"
#include "models/desk/after_answer.h"
#include "models/desk/publish_desk.h"
#include "models/desk/search_desk.h"
#include "models/desk/store_session.h"
#include "models/desk/sync_desk.h"
#include "models/desk/table_listing.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kNow = 1'774'281'600'000; // 2026-03-24 00:00 Beijing
constexpr int kHits = 20;                  // as many as the palette shows
constexpr int kTimes = 40;
constexpr double kGoalMs = 15;
const SystemClock kClock;

template <class T>
T orStop(Result<T> result)
{
    if (!result)
        stop(failureText(result.failure()));
    return std::move(result).value();
}

/// Couriers with sealed ID numbers, and a vault that is open: the store of benchImport has none, as its peer has none.
std::unique_ptr<StoreSession> storeWithNumbers(const BenchSetup &setup)
{
    const QString folder = setup.folder + u"/numbers"_s;
    QDir().mkpath(folder);
    DemoRequest request;
    request.feed = folder + u"/feed"_s;
    request.couriers = setup.couriers;
    request.sellers = 0;
    request.claims = 0;
    request.detail = 0;
    request.nowMs = kNow;
    Job job;
    if (!QFileInfo::exists(request.feed + u"/head"_s))
        orStop(publishDemo(request, job));
    const QString profile = folder + u"/store"_s;
    if (!QFileInfo::exists(profile + u"/CURRENT"_s))
        orStop(SyncDesk(profile, kClock).sync(request.feed, demoPublicKey(1), job));
    auto session = orStop(StoreSession::open(profile, kClock));
    session->choosePerson(u"Sun"_s); // human resources: the right to search numbers
    return session;
}

/// Time to the first hits of each text, as the field on top of the window asks for them.
void addHits(BenchReport &report, const SearchDesk &desk, const QString &name, const QStringList &texts)
{
    std::vector<double> times;
    size_t found = 0;
    for (int round = 0; round < kTimes; ++round) {
        const QString &text = texts[round % texts.size()];
        const AfterAnswer upkeep; // as the window's worker, which closes the file of the audit when the hits are on their way
        times.push_back(medianMs([&] { found += orStop(desk.search(text, u"courier"_s, kHits)).size(); }, 1));
    }
    if (found == 0)
        stop(u"nothing was found by %1"_s.arg(texts.join(u", "_s)));
    std::ranges::sort(times);
    report.add({u"first %1 hits by %2, median"_s.arg(kHits).arg(name), times[times.size() / 2], {}, {}, kGoalMs, u"goal"_s});
    report.add({u"first %1 hits by %2, p99"_s.arg(kHits).arg(name), percentile99(times), {}, {}, kGoalMs, u"goal"_s});
}

/// The four characters in the middle of a staff number that is there.
QString partOfStaffNumber(const TextIndex &table)
{
    const Column &numbers = table.set().column("staff_no");
    for (Ordinal row = table.set().rowCount() / 2; row < table.set().rowCount(); ++row)
        if (const std::string_view number = numbers.textAt(row); number.size() >= 6)
            return QString::fromUtf8(number.data() + 1, 4);
    stop(u"no courier has a staff number"_s);
}

/// Two characters of a given name that is there, as 小明 of 王小明: names of the demo are drawn from its lists.
QString givenName(const TextIndex &table)
{
    const Column &names = table.set().column("name");
    for (Ordinal row = table.set().rowCount() / 2; row < table.set().rowCount(); ++row) {
        const std::string_view bytes = names.textAt(row);
        const QString name = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        if (name.size() == 3 && name[0].unicode() > 0x4E00)
            return name.right(2);
    }
    stop(u"no courier has a name of three characters"_s);
}

/// Ends of ID numbers, drawn as people would type them: some are nobody's.
QStringList lastFours()
{
    QRandomGenerator random(11);
    QStringList ends;
    for (int i = 0; i < kTimes; ++i)
        ends.append(QString::number(random.bounded(10'000)).rightJustified(4, u'0'));
    return ends;
}

} // namespace

void benchFind(BenchSetup &setup, BenchReport &report)
{
    const auto session = storeWithNumbers(setup);
    const auto warmAll = [&] {
        for (size_t place = 0; SearchDesk::warm(*session, place); ++place) { }
    };
    report.add({u"reading what is searched, in the background after opening"_s, medianMs(warmAll, 1), {}, {}, {}, {}});
    const auto table = orStop(session->table("couriers"));
    const SearchDesk desk(*session);
    const QString staff = partOfStaffNumber(*table);
    const QString given = givenName(*table);
    report.add({u"the very first search after that"_s, medianMs([&] { (void)orStop(desk.search(u"zhangwei"_s, u"courier"_s, kHits)); }, 1),
                {}, {}, {}, {}});
    for (const QString &text : {u"wxm"_s, u"wangxm"_s, given})
        addHits(report, desk, text, {text});
    addHits(report, desk, u"part of a staff number (%1)"_s.arg(staff), {staff});
    for (const QString &text : {u"wxm"_s, u"wangxm"_s, given, staff})
        report.add({u"all rows of the list by %1, in their order"_s.arg(text),
                    medianMs([&] { (void)orStop(TableListing::make(table, {text, u"feedback:desc"_s, {}}))->total(); }), {}, {}, {}, {}});
    // Sealed terms, the index of the store, names and masks of the hits, and the audit row, which is durable before the answer.
    addHits(report, desk, u"the last four of an ID, through the sealed index, audited"_s, lastFours());
}

} // namespace stardesk
