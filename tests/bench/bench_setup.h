/// What the sections of a benchmark run share: sizes, folders, the opened store, the peer's database.
#pragma once

#include "tests/bench/bench_report.h"

#include <QtCore/QString>

#include <memory>

namespace stardesk {

class SqlConnection;
class StoreSession;
class TextIndex;

struct BenchSetup {
    BenchSetup();
    ~BenchSetup();
    qint64 couriers = 300'000;
    qint64 sellers = 50'000;
    qint64 claims = 20'000;
    QString folder;                            ///< everything is made here; kept with --keep
    std::unique_ptr<StoreSession> session;     ///< after benchImport
    std::shared_ptr<const TextIndex> table;    ///< couriers
    std::unique_ptr<SqlConnection> peer;       ///< the same couriers in an ordinary SQLite table, after preparePeer
    QString peerFile;
};

/// Ends the run with a sentence where something that is not measured fails.
[[noreturn]] void stop(const QString &why);

/// Demo feed, the product's own sync of it, beside `sqlite3 .import` of the same rows as CSV.
void benchImport(BenchSetup &setup, BenchReport &report);
/// Fills the peer's table with indexes from the imported columns.
void preparePeer(BenchSetup &setup);
/// Sort, filter, facets, search, jump.
void benchTables(BenchSetup &setup, BenchReport &report);
/// Finding a courier by initials, by half a reading, by characters, by a staff number and by the end of an ID number, over a
/// store of its own that holds sealed numbers.
void benchFind(BenchSetup &setup, BenchReport &report);
/// QSqlTableModel and QSortFilterProxyModel on the peer's table.
void benchQtModels(BenchSetup &setup, BenchReport &report);
/// Courier and seller stars beside SQL and beside reading the columns once; bit-identical to the rule on every row.
void benchStars(BenchSetup &setup, BenchReport &report);
/// A delta of 2 % and 0.1 % of the couriers beside UPSERT into a table with nine indexes; a reader beside a delta.
void benchDelta(BenchSetup &setup, BenchReport &report);
/// Chart of one seller's 90 days, the daily append of all sellers and the disk they take, beside a row-per-day table; the
/// what-if of one seller. Needs no import: it fills its own files, 1.6 kB a seller and as much for a tenth of them.
void benchScores(BenchSetup &setup, BenchReport &report);
/// What the window does on its own thread for one frame of a scroll; the memory of all three tables.
void benchWindow(BenchSetup &setup, BenchReport &report);
/// The window itself: start, painted frames, the longest block of its thread. Only in a build with the window.
void benchScreen(BenchSetup &setup, BenchReport &report);
/// Opening the store to the first rows.
void benchOpen(BenchSetup &setup, BenchReport &report);

} // namespace stardesk
