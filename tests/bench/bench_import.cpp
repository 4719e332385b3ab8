#include "models/columns/text_index.h"
#include "models/core/text/failure_text.h"
#include "models/desk/publish_desk.h"
#include "models/desk/store_session.h"
#include "models/desk/sync_desk.h"
#include "models/desk/table_listing.h"
#include "models/store/sql_connection.h"
#include "models/store/store_folder.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

#include <array>
#include <fcntl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kNow = 1'774'281'600'000; // 2026-03-24 00:00 Beijing: the same bytes in every run
const SystemClock kClock;
const std::array kImported = {"person", "employment", "conduct_window", "courier_star"};

template <class T>
T orStop(Result<T> result)
{
    if (!result)
        stop(failureText(result.failure()));
    return std::move(result).value();
}

QString makeFeed(const BenchSetup &setup)
{
    DemoRequest request;
    request.feed = setup.folder + u"/feed"_s;
    if (QFileInfo::exists(request.feed + u"/head"_s))
        return request.feed;
    request.couriers = setup.couriers;
    request.sellers = setup.sellers;
    request.claims = setup.claims;
    request.detail = 0; // one employment, window and star per courier
    request.nowMs = kNow;
    request.idNumbers = false; // the peer imports the same four tables, and has no vault
    Job job;
    orStop(publishDemo(request, job));
    return request.feed;
}

void runTool(const QString &program, const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        stop(program + u": "_s + QString::fromUtf8(process.readAllStandardError().left(300)));
}

/// The four tables of the store as CSV, and the schema they have there.
void writeCsv(const QString &database, const QString &folder)
{
    for (const char *table : kImported) {
        const QString file = folder + u'/' + QLatin1String(table) + u".csv"_s;
        if (!QFileInfo::exists(file))
            runTool(u"sqlite3"_s, {u"-csv"_s, u"-readonly"_s, database, u".output %1"_s.arg(file), u"select * from %1"_s.arg(QLatin1String(table))});
    }
}

double importCsv(const QString &database, const QString &folder)
{
    const QString target = folder + u"/imported.db"_s;
    QProcess schema;
    QByteArray script = "pragma journal_mode=off; pragma synchronous=off;\n";
    for (const char *table : kImported) {
        schema.start(u"sqlite3"_s, {u"-readonly"_s, database, u"select sql from sqlite_master where name='%1'"_s.arg(QLatin1String(table))});
        schema.waitForFinished(-1);
        // `.import` knows no NULL: its tables must take the empty text for a number.
        script += schema.readAllStandardOutput().trimmed().replace("STRICT", "") + ";\n";
        script += ".import --csv " + (folder + u'/' + QLatin1String(table)).toUtf8() + ".csv " + table + "\n";
    }
    return medianMs([&] {
        QFile::remove(target);
        runTool(u"sqlite3"_s, {target}, script);
    }, 1);
}

/// Only this file: the page cache belongs to everybody.
void dropFromCache(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) != 0)
        stop(u"page cache of "_s + path);
}

double megabytesPeak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

void benchImport(BenchSetup &setup, BenchReport &report)
{
    const QString feed = makeFeed(setup);
    const QString profile = setup.folder + u"/store"_s;
    const SyncDesk desk(profile, kClock);
    if (!QFileInfo::exists(profile + u"/CURRENT"_s)) {
        Job job;
        QElapsedTimer timer;
        timer.start();
        orStop(desk.sync(feed, demoPublicKey(1), job));
        const double ours = double(timer.elapsed());
        report.add({u"memory peak of the process after the import, MB"_s, megabytesPeak(), {}, {}, {}, {}});
        auto folder = orStop(StoreFolder::open(profile, StoreFolder::Access::Reader));
        const QString database = folder->generationFile(folder->current());
        writeCsv(database, setup.folder);
        report.add({u"snapshot import of %1 couriers with columns, ranks, sums, fsync"_s.arg(setup.couriers), ours,
                    importCsv(database, setup.folder), u"sqlite3 .import of the same four tables, no indexes"_s, {}, {}});
    }
    setup.session = orStop(StoreSession::open(profile, kClock));
    setup.table = orStop(setup.session->table("couriers"));
}

void benchOpen(BenchSetup &setup, BenchReport &report)
{
    const QString profile = setup.folder + u"/store"_s;
    const double ours = medianMs([&] {
        auto session = orStop(StoreSession::open(profile, kClock));
        auto listing = orStop(TableListing::make(orStop(session->table("couriers")), {}));
        for (int row = 0; row < 50; ++row)
            (void)cellPlain(listing->cell(row, "name"));
    });
    report.add({u"open the store to its first 50 rows, warm"_s, ours, {}, {}, 400, u"goal"_s});
    auto folder = orStop(StoreFolder::open(profile, StoreFolder::Access::Reader));
    const QString file = folder->generationFile(folder->current());
    const double cold = medianMs([&] {
        dropFromCache(file);
        auto session = orStop(StoreSession::open(profile, kClock));
        auto listing = orStop(TableListing::make(orStop(session->table("couriers")), {}));
        for (int row = 0; row < 50; ++row)
            (void)cellPlain(listing->cell(row, "name"));
    });
    report.add({u"open the store to its first 50 rows, its file out of the page cache"_s, cold, {}, {}, 1000, u"goal"_s});
}

} // namespace stardesk
