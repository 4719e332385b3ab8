/// stardesk-bench [--couriers N] [--sellers N] [--claims N] [--only SECTION] [--keep DIR] [--json]
#include "models/columns/text_index.h"
#include "models/desk/store_session.h"
#include "models/store/sql_connection.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#ifdef STARDESK_BENCH_SCREEN
#include <QtWidgets/QApplication>
#endif

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace stardesk {

BenchSetup::BenchSetup() = default;
BenchSetup::~BenchSetup() = default;

void stop(const QString &why)
{
    std::fputs((u"stardesk-bench: "_s + why + u'\n').toUtf8().constData(), stderr);
    std::exit(3);
}

} // namespace stardesk

int main(int argc, char **argv)
{
    using namespace stardesk;
#ifdef STARDESK_BENCH_SCREEN
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
#else
    QCoreApplication app(argc, argv);
#endif
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"couriers"_s, u"number of couriers"_s, u"N"_s, u"300000"_s});
    parser.addOption({u"sellers"_s, u"number of sellers"_s, u"N"_s, u"50000"_s});
    parser.addOption({u"claims"_s, u"number of claims"_s, u"N"_s, u"20000"_s});
    parser.addOption({u"only"_s, u"import, find, tables, models, stars, open, delta, scores, window"_s, u"SECTION"_s});
    parser.addOption({u"keep"_s, u"folder for feed, store and peer; used again if it is there"_s, u"DIR"_s});
    parser.addOption({u"json"_s, u"figures as JSON"_s});
    parser.process(app);

    QTemporaryDir temporary;
    BenchSetup setup;
    setup.couriers = parser.value(u"couriers"_s).toLongLong();
    setup.sellers = parser.value(u"sellers"_s).toLongLong();
    setup.claims = parser.value(u"claims"_s).toLongLong();
    setup.folder = parser.isSet(u"keep"_s) ? QDir(parser.value(u"keep"_s)).absolutePath() : temporary.path();
    QDir().mkpath(setup.folder);
    const QString only = parser.value(u"only"_s);
    const auto wanted = [&](const QString &section) { return only.isEmpty() || only == section; };

    BenchReport report;
    if (only != u"scores"_s && only != u"find"_s) // these sections make their own files
        benchImport(setup, report);
    if (wanted(u"find"_s))
        benchFind(setup, report);
    if (wanted(u"open"_s))
        benchOpen(setup, report);
    if (wanted(u"window"_s))
        benchWindow(setup, report);
#ifdef STARDESK_BENCH_SCREEN
    if (wanted(u"window"_s))
        benchScreen(setup, report);
#endif
    if (wanted(u"scores"_s))
        benchScores(setup, report);
    if (wanted(u"tables"_s) || wanted(u"models"_s) || wanted(u"stars"_s) || wanted(u"delta"_s))
        preparePeer(setup);
    if (wanted(u"tables"_s))
        benchTables(setup, report);
    if (wanted(u"stars"_s))
        benchStars(setup, report);
    if (wanted(u"delta"_s))
        benchDelta(setup, report);
    if (wanted(u"models"_s)) // last: it hands the peer's file over to Qt's driver
        benchQtModels(setup, report);
    report.print(parser.isSet(u"json"_s));
    return 0;
}
