#include "models/store/sql_connection.h"
#include "models/tables/row_table_model.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QEventLoop>
#include <QtCore/QSortFilterProxyModel>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlTableModel>

using namespace Qt::StringLiterals;

namespace stardesk {

void benchQtModels(BenchSetup &setup, BenchReport &report)
{
    setup.peer.reset(); // one writer at a time; Qt's driver opens its own connection
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peer"_s);
        database.setDatabaseName(setup.peerFile);
        if (!database.open())
            stop(u"peer database"_s);
        RowTableModel ours("couriers");
        QEventLoop loop;
        QObject::connect(&ours, &RowTableModel::listingChanged, &loop, &QEventLoop::quit);
        ours.setTable(setup.table);
        loop.exec();
        const double sorted = medianMs([&] {
            ours.request({{}, u"score"_s});
            loop.exec();
        });
        QSqlTableModel table(nullptr, database);
        table.setTable(u"courier"_s);
        const int score = table.fieldIndex(u"score"_s);
        const double fetched = medianMs([&] {
            table.setSort(score, Qt::AscendingOrder);
            table.select();
            while (table.canFetchMore())
                table.fetchMore();
        }, 1);
        report.add({u"sort by score against QSqlTableModel fetched to the end"_s, sorted, fetched, u"ORDER BY through QSqlTableModel"_s, {}, {}});
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&table);
        const double proxied = medianMs([&] { proxy.sort(score, Qt::DescendingOrder); }, 1);
        report.add({u"sort by score against QSortFilterProxyModel"_s, sorted, proxied, u"QSortFilterProxyModel::sort"_s, {}, {}});
    }
    QSqlDatabase::removeDatabase(u"peer"_s);
}

} // namespace stardesk
