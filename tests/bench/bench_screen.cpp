/// The real window on this machine's offscreen screen: its start, a frame of a scroll with painting, and the longest time its
/// thread stood still on a walk through all pages.
#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "tests/bench/bench_setup.h"
#include "tests/screens/every_page.h"
#include "tests/ui/gui_watchdog.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/page.h"

#include <QtCore/QRandomGenerator>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kFrames = 500;
constexpr int kPatienceMs = 120'000;

double paintedMs(DataTable &table, const std::function<void()> &move)
{
    return medianMs([&] {
        move();
        table.viewport()->repaint();
    }, 1);
}

void benchScroll(DataTable &table, BenchReport &report)
{
    QScrollBar *bar = table.verticalScrollBar();
    QRandomGenerator random(7);
    std::vector<double> jumps;
    std::vector<double> steps;
    for (int frame = 0; frame < kFrames; ++frame)
        jumps.push_back(paintedMs(table, [&] { bar->setValue(random.bounded(bar->maximum() + 1)); }));
    bar->setValue(bar->maximum() / 2);
    for (int frame = 0; frame < kFrames; ++frame)
        steps.push_back(paintedMs(table, [&] { bar->setValue(bar->value() + 3); }));
    report.add({u"scroll frame painted after a jump anywhere, p99"_s, percentile99(jumps), {}, {}, 16, u"goal"_s});
    report.add({u"scroll frame painted after a turn of the wheel, p99"_s, percentile99(steps), {}, {}, 16, u"goal"_s});
}

/// What a person does on a page: opens it, walks the rows, sorts, filters, clears.
void walk(EveryPage &desk, const QString &page, GuiWatchdog &watchdog)
{
    watchdog.enter(u"opening "_s + page);
    if (!desk.window->showPage(page) || !desk.settled(kPatienceMs))
        stop(u"the page does not come to rest: "_s + page);
    auto *list = qobject_cast<ListPage *>(desk.window->currentPage());
    if (!list || list->model().rowCount() == 0)
        return;
    watchdog.enter(u"walking the rows of "_s + page);
    for (int row = 0; row < std::min(20, list->model().rowCount()); ++row) {
        list->table().setCurrentRow(row);
        QTest::qWait(20);
    }
    (void)desk.settled(kPatienceMs);
    for (const QString &sort : {u"id:desc"_s, u"id"_s}) {
        watchdog.enter(u"sorting "_s + page);
        list->setQuery({}, sort);
        (void)desk.settled(kPatienceMs);
    }
    watchdog.enter(u"filtering "_s + page);
    for (const QString &filter : {u"1"_s, u"12"_s, u"123"_s, QString()}) {
        list->setQuery(filter, {});
        (void)desk.settled(kPatienceMs);
    }
    watchdog.enter(u"choosing all of "_s + page);
    QTest::keyClick(&list->table(), Qt::Key_A, Qt::ControlModifier);
    QTest::qWait(50);
    list->table().clearChosen();
}

} // namespace

void benchScreen(BenchSetup &setup, BenchReport &report)
{
    const SystemClock clock;
    QElapsedTimer start;
    start.start();
    EveryPage desk(setup.folder + u"/store"_s, clock);
    if (const auto opened = desk.workspace.open(); !opened)
        stop(failureText(opened.failure()));
    desk.window->resize(1280, 800);
    desk.window->show();
    if (!desk.window->showPage(u"couriers"_s))
        stop(u"there is no page of couriers"_s);
    auto *page = qobject_cast<ListPage *>(desk.window->currentPage());
    if (!QTest::qWaitFor([page] { return page->model().rowCount() > 0 && page->table().isVisible(); }, kPatienceMs))
        stop(u"no rows came"_s);
    page->table().viewport()->repaint();
    report.add({u"window from nothing to first rows of couriers painted"_s, double(start.nsecsElapsed()) / 1e6, {}, {}, 400, u"goal, warm"_s});
    if (!desk.settled(kPatienceMs))
        stop(u"the page does not come to rest"_s);
    benchScroll(page->table(), report);

    GuiWatchdog watchdog;
    for (const QString &id : EveryPage::ids())
        walk(desk, id, watchdog);
    watchdog.enter({});
    const GuiWatchdog::Block &longest = watchdog.longest();
    report.add({u"longest block of the window's thread, all pages walked (%1; %2 ms by the wall)"_s.arg(longest.during).arg(longest.wallMs, 0, 'f', 1),
                longest.cpuMs, {}, {}, 50, u"goal"_s});
}

} // namespace stardesk
