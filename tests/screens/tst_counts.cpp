/// Every count of Today, Outlook, Sellers and Programmes is clicked; the list it opens has as many rows as it said.
#include "tests/desk/demo_store.h"
#include "tests/ui/no_warnings.h"
#include "ui/claims/claims_page.h"
#include "ui/couriers/couriers_page.h"
#include "ui/outlook/last_prediction_panel.h"
#include "ui/outlook/prediction_line.h"
#include "ui/outlook/move_list.h"
#include "ui/outlook/needs_pane.h"
#include "ui/outlook/outlook_page.h"
#include "ui/outlook/scope_row.h"
#include "ui/outlook/star_bars.h"
#include "ui/outlook/star_shift_pane.h"
#include "ui/outlook/unchanged_button.h"
#include "ui/programmes/programmes_page.h"
#include "ui/sellers/sellers_page.h"
#include "ui/shared/button.h"
#include "ui/shared/run_button.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/today/star_panel.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

#include <map>
#include <numeric>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstCounts final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void thingsOfTodayOpenTheirRows();
    void linksOfTodayOpenTheirRows();
    void changesSinceYesterdayOpenTheirRows();
    void thingsOfTheOutlookOpenTheirRows();
    void starsOfTheOutlookOpenTheirRows();
    void unchangedStarsOpenTheirRows();
    void theLastPredictionOpensItsRows();
    void whatCanBeSavedIsShownAlone();
    void segmentsOfSellersShowTheirRows();
    void needingProgrammesShowTheirRows();
    void cleanupTestCase()
    {
        m_lists.clear();
        m_workspace.reset();
        QCOMPARE(caughtWarnings(), QStringList());
    }

private:
    template <class P> void settle(const P &page)
    {
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 20'000));
    }
    /// The list of a page, made when it is first asked for.
    ListPage &list(const QString &page)
    {
        auto &known = m_lists[page];
        if (!known) {
            if (page == u"claims"_s)
                known = std::make_unique<ClaimsPage>(*m_workspace, m_settings, nullptr);
            else if (page == u"couriers"_s)
                known = std::make_unique<CouriersPage>(*m_workspace, m_settings, nullptr);
            else if (page == u"programmes"_s)
                known = std::make_unique<ProgrammesPage>(*m_workspace, m_settings, nullptr);
            else
                known = std::make_unique<SellersPage>(*m_workspace, m_settings, nullptr);
            known->resize(1100, 700);
            known->show();
            settle(*known);
        }
        return *known;
    }
    /// Rows of the list that the newest request of `spy` opens; -1 where nothing was asked for.
    qint64 opened(QSignalSpy &spy)
    {
        if (spy.isEmpty())
            return -1;
        const auto request = spy.takeLast();
        ListPage &page = list(request.at(0).toString());
        page.showRows(request.at(1).toString());
        settle(page);
        return page.model().rowCount();
    }
    /// The first number in a text.
    static qint64 numberIn(QString text)
    {
        static const QRegularExpression digits(u"[0-9]+"_s);
        return digits.match(text.remove(u',')).captured().toLongLong();
    }

    Appearance m_look;
    DemoStore m_store{*BeijingDay::fromIso(u"2026-03-24")};
    std::unique_ptr<Workspace> m_workspace;
    WindowSettings m_settings{{}};
    std::map<QString, std::unique_ptr<ListPage>> m_lists;
};

void TstCounts::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    QVERIFY2(m_store.isOpen(), qPrintable(m_store.failure()));
    QLocale::setDefault(QLocale(QLocale::English));
    m_look.setColorScheme(ColorScheme::Light);
    m_workspace = std::make_unique<Workspace>(m_store.session().profile(), m_store.session().clock());
    QVERIFY(m_workspace->open());
}

void TstCounts::thingsOfTodayOpenTheirRows()
{
    TodayPage today(*m_workspace, nullptr);
    today.setVisible(true);
    settle(today);
    QSignalSpy rows(&today, &Page::rowsRequested);
    const TodayModel &things = today.list().rows();
    QVERIFY(things.rowCount() >= 3);
    for (int row = 0; row < things.rowCount(); ++row) {
        today.list().setCurrentIndex(things.index(row));
        QTest::keyClick(&today.list(), Qt::Key_Return);
        const TodayItem *item = things.item(row);
        QCOMPARE(rows.size(), 1);
        if (item->kind == TodayItem::Kind::Conflicts)
            rows.clear(); // the sync page is no list of a table
        else
            QCOMPARE(opened(rows), item->count);
    }
}

void TstCounts::linksOfTodayOpenTheirRows()
{
    TodayPage today(*m_workspace, nullptr);
    today.setVisible(true);
    settle(today);
    QSignalSpy rows(&today, &Page::rowsRequested);
    const auto &due = today.board()->due;
    today.dueClaims().click();
    QCOMPARE(opened(rows), qint64(std::accumulate(due.begin(), due.end(), 0)));
    RunButton &claims = today.stars().newClaims();
    if (claims.isEnabled()) {
        claims.click();
        QCOMPARE(opened(rows), numberIn(claims.accessibleName()));
    }
    for (QAction *choice : today.stars().unchanged().choices().actions()) {
        QVERIFY(choice->isEnabled());
        choice->trigger();
        QCOMPARE(opened(rows), numberIn(choice->text()));
    }
}

void TstCounts::changesSinceYesterdayOpenTheirRows()
{
    TodayPage today(*m_workspace, nullptr);
    OutlookPage outlook(*m_workspace, nullptr);
    today.setVisible(true);
    outlook.setVisible(true);
    settle(today);
    settle(outlook);
    for (Page *page : {static_cast<Page *>(&today), static_cast<Page *>(&outlook)}) {
        QSignalSpy rows(page, &Page::rowsRequested);
        const bool first = page == &today;
        for (RunButton *count : {first ? &today.stars().newlyFalling() : &outlook.scopeRow().falling(),
                                 first ? &today.stars().recovered() : &outlook.scopeRow().recovered()}) {
            const qint64 said = numberIn(count->accessibleName());
            QCOMPARE(count->isEnabled(), said > 0); // nobody is no list
            if (said == 0)
                continue;
            count->click();
            QCOMPARE(opened(rows), said);
        }
    }
}

void TstCounts::thingsOfTheOutlookOpenTheirRows()
{
    OutlookPage outlook(*m_workspace, nullptr);
    outlook.setVisible(true);
    outlook.activateWindow();
    settle(outlook);
    QSignalSpy rows(&outlook, &Page::rowsRequested);
    outlook.takeFocus();
    TodayList &things = outlook.needs().list();
    QVERIFY(things.rows().rowCount() > 0);
    QTest::keyClick(&outlook.falling().table(), Qt::Key_3);
    QVERIFY(things.hasFocus());
    things.setCurrentIndex(things.rows().index(0));
    QTest::keyClick(&things, Qt::Key_Return);
    QCOMPARE(opened(rows), things.rows().item(0)->count);
}

void TstCounts::starsOfTheOutlookOpenTheirRows()
{
    OutlookPage outlook(*m_workspace, nullptr);
    outlook.setVisible(true);
    settle(outlook);
    QSignalSpy rows(&outlook, &Page::rowsRequested);
    Job job;
    const auto board = readOutlookBoard(m_store.session(), job);
    QVERIFY(board);
    StarBars &bars = outlook.shift().bars();
    QTest::keyClick(&bars, Qt::Key_Home);
    for (int star = 0; star < kStarCounts; ++star) {
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(opened(rows), board->sellersBefore[size_t(star)]);
        QTest::keyClick(&bars, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(opened(rows), board->sellersAfter[size_t(star)]);
        QTest::keyClick(&bars, Qt::Key_Down);
    }
}

void TstCounts::unchangedStarsOpenTheirRows()
{
    OutlookPage outlook(*m_workspace, nullptr);
    outlook.setVisible(true);
    settle(outlook);
    QSignalSpy rows(&outlook, &Page::rowsRequested);
    const auto choices = outlook.scopeRow().unchanged().choices().actions();
    QCOMPARE(choices.size(), 2);
    qint64 sum = 0;
    for (QAction *choice : choices) {
        QVERIFY2(choice->isEnabled(), qPrintable(choice->text()));
        choice->trigger();
        sum += opened(rows);
    }
    QCOMPARE(sum, numberIn(outlook.scopeRow().unchanged().accessibleName()));
}

void TstCounts::theLastPredictionOpensItsRows()
{
    OutlookPage outlook(*m_workspace, nullptr);
    outlook.setVisible(true);
    settle(outlook);
    QSignalSpy rows(&outlook, &Page::rowsRequested);
    Job job;
    const auto last = readLastPredictions(m_store.session(), job);
    QVERIFY(last && last->sellers && last->couriers);
    const auto check = [&](const PredictionLine &line, const LastPrediction &of) {
        QVERIFY(!of.moved.isEmpty());
        line.hits().click();
        QCOMPARE(opened(rows), qint64(of.moved.size()));
        QCOMPARE(line.missed().isHidden(), of.missed.empty());
        if (of.missed.empty())
            return;
        line.missed().click();
        QCOMPARE(opened(rows), qint64(of.missed.size()));
    };
    check(outlook.lastPrediction().sellers(), *last->sellers);
    check(outlook.lastPrediction().couriers(), *last->couriers);
}

void TstCounts::whatCanBeSavedIsShownAlone()
{
    OutlookPage outlook(*m_workspace, nullptr);
    outlook.setVisible(true);
    settle(outlook);
    for (MoveList *moves : {&outlook.falling(), &outlook.rising()}) {
        const int all = moves->model().rowCount();
        QCOMPARE(qint64(all), moves->model().all());
        if (!moves->openCount().isEnabled())
            continue;
        moves->openCount().click();
        QCOMPARE(qint64(moves->model().rowCount()), numberIn(moves->openCount().accessibleName()));
        moves->openCount().click();
        QCOMPARE(moves->model().rowCount(), all);
    }
}

void TstCounts::segmentsOfSellersShowTheirRows()
{
    auto &sellers = static_cast<SellersPage &>(list(u"sellers"_s));
    sellers.showRows({});
    settle(sellers);
    const auto segments = sellers.segments().findChildren<Segment *>();
    QCOMPARE(segments.size(), 5);
    QVERIFY(segments.at(1)->text().contains(u"Mine"_s));
    for (Segment *segment : segments) {
        segment->click();
        settle(sellers);
        QVERIFY2(sellers.model().rowCount() == segment->count(), qPrintable(segment->accessibleName()));
    }
    segments.first()->click();
    settle(sellers);
}

void TstCounts::needingProgrammesShowTheirRows()
{
    auto &programmes = static_cast<ProgrammesPage &>(list(u"programmes"_s));
    programmes.showRows(u"programme:SPEEDPAK"_s);
    settle(programmes);
    RunButton &needing = programmes.needing();
    QVERIFY(needing.isEnabled());
    needing.click();
    settle(programmes);
    QCOMPARE(qint64(programmes.model().rowCount()), numberIn(needing.accessibleName()));
}

QTEST_MAIN(TstCounts)
#include "tst_counts.moc"
