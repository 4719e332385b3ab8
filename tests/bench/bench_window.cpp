#include "models/columns/text_index.h"
#include "models/core/text/failure_text.h"
#include "models/desk/store_session.h"
#include "models/tables/row_table_model.h"
#include "tests/bench/bench_setup.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>
#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kRows = 29;
constexpr int kColumns = 15;
/// What a delegate asks for one cell.
constexpr std::array kRoles = {int(Qt::DisplayRole), int(ToneRole), int(SecondaryTextRole), int(DeltaRole), int(SparkRole), int(IconRole), int(DeadlineStateRole)};

double residentMegabytes()
{
    malloc_trim(0); // what the import before has given back is not the tables'
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        stop(u"/proc/self/statm"_s);
    return double(file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

void benchFrames(BenchSetup &setup, BenchReport &report)
{
    RowTableModel model("couriers");
    QEventLoop loop;
    QObject::connect(&model, &RowTableModel::listingChanged, &loop, &QEventLoop::quit);
    model.setTable(setup.table);
    loop.exec();
    model.request({{}, u"score:desc"_s});
    loop.exec();
    QRandomGenerator random(5);
    std::vector<double> frames;
    for (int frame = 0; frame < 1000; ++frame) {
        const int first = random.bounded(std::max(1, model.rowCount() - kRows));
        frames.push_back(medianMs([&] {
            for (int row = first; row < std::min(first + kRows, model.rowCount()); ++row) {
                for (int column = 0; column < std::min(kColumns, model.columnCount()); ++column) {
                    for (const int role : kRoles)
                        (void)model.data(model.index(row, column), role);
                }
            }
        }, 1));
    }
    report.add({u"scroll frame, 29 x 15 cells x %1 roles from the model, p99"_s.arg(kRoles.size()), percentile99(frames), {}, {}, 16, u"goal, painting included"_s});
    std::vector<double> finds;
    for (int find = 0; find < 100; ++find) {
        const QString key = model.keyAt(random.bounded(model.rowCount()));
        finds.push_back(medianMs([&] { (void)model.rowOfKey(key); }, 1));
    }
    report.add({u"row of a kept key after a sort, p99"_s, percentile99(finds), {}, {}, 50, u"the window may not stand still longer"_s});
}

} // namespace

void benchWindow(BenchSetup &setup, BenchReport &report)
{
    for (const char *table : {"sellers", "claims"}) {
        if (auto loaded = setup.session->table(table); !loaded)
            stop(failureText(loaded.failure()));
    }
    report.add({u"resident memory with couriers, sellers and claims open, MB"_s, residentMegabytes(), {}, {}, 700, u"goal, MB"_s});
    benchFrames(setup, report);
}

} // namespace stardesk
