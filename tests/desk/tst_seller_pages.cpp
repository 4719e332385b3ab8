/// What the account manager's pages read: history, privileges, logistics evaluation, the outlook board with its marks, and
/// the items of today with the rows behind their counts.
#include "models/columns/column_set.h"
#include "models/desk/outlook_board.h"
#include "models/desk/seller_history.h"
#include "models/desk/seller_logistics.h"
#include "models/desk/seller_privileges.h"
#include "models/desk/table_listing.h"
#include "models/desk/today_desk.h"
#include "tests/desk/demo_store.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSellers = 60;

SellerKey seller(int number)
{
    return SellerKey{u"S%1"_s.arg(number, 7, 10, QChar(u'0'))};
}

} // namespace

class TstSellerPages final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void historyEndsWithThePredictedDay();
    void privilegesCountAsTheTableDoes();
    void logisticsPartsAndShareFit();
    void boardBalancesBeforeAndAfter();
    void marksAreKept();
    void lastPredictionNamesEveryMiss();
    void everyCountOpensItsRows();

private:
    DemoStore m_store{*BeijingDay::fromIso(u"2026-03-24")};
};

void TstSellerPages::initTestCase()
{
    QVERIFY2(m_store.isOpen(), qPrintable(m_store.failure()));
}

void TstSellerPages::historyEndsWithThePredictedDay()
{
    for (int number = 1; number <= 10; ++number) {
        const auto profile = SellerDesk(m_store.session()).profile(seller(number));
        QVERIFY(profile);
        const BeijingDay today = BeijingDay::ofInstant(m_store.session().clock().nowMs());
        const auto history = readSellerHistory(m_store.session(), seller(number), today.plus(-60), today);
        QVERIFY(history);
        if (!profile->predicted)
            continue;
        QCOMPARE(history->days.back().day, profile->predicted->day);
        QCOMPARE(history->days.back().star.star, profile->predicted->star.star);
        QCOMPARE(history->monthEnds.back().day, profile->predicted->day);
    }
}

void TstSellerPages::privilegesCountAsTheTableDoes()
{
    auto set = m_store.session().columns("sellers");
    QVERIFY(set);
    for (int number = 1; number <= kSellers; ++number) {
        const auto profile = SellerDesk(m_store.session()).profile(seller(number));
        QVERIFY(profile);
        const auto privileges = readSellerPrivileges(m_store.session(), seller(number), profile->official, profile->publication);
        QVERIFY(privileges);
        const auto row = Ordinal(number - 1);
        QCOMPARE(qint64(privileges->granted), (*set)->column("privileges_total").valueAt(row));
        QCOMPARE(qint64(privileges->collected), (*set)->column("privileges_collected").valueAt(row));
        QCOMPARE(privileges->lostBelow(5), 0);
        QCOMPARE(privileges->lostBelow(0), privileges->granted - privileges->collected);
    }
}

void TstSellerPages::logisticsPartsAndShareFit()
{
    const auto months = readSellerLogistics(m_store.session(), seller(1));
    QVERIFY(months);
    QVERIFY(!months->empty());
    for (const LogisticsMonth &month : *months) {
        QVERIFY(month.evaluation.lowest);
        QVERIFY(month.evaluation.centi);
        for (const auto &centi : month.evaluation.partCenti) {
            QVERIFY(centi);
            QVERIFY(*centi >= 100 && *centi <= 500);
            QVERIFY(*month.evaluation.partCenti[size_t(*month.evaluation.lowest)] <= *centi);
        }
        if (month.evaluation.sellerShareBp)
            QVERIFY(*month.evaluation.sellerShareBp <= 10'000);
    }
}

void TstSellerPages::boardBalancesBeforeAndAfter()
{
    Job job;
    const auto board = readOutlookBoard(m_store.session(), job);
    QVERIFY(board);
    QCOMPARE(board->rows.size(), board->outlook.moves.size());
    qint64 before = 0, after = 0;
    for (int star = 0; star < kStarCounts; ++star) {
        before += board->sellersBefore[size_t(star)];
        after += board->sellersAfter[size_t(star)];
        QVERIFY(board->sellersAfter[size_t(star)] >= 0);
    }
    QCOMPARE(before, after);
    bool rising = false;
    for (const BoardRow &row : board->rows) {
        QVERIFY(!row.name.isEmpty());
        rising = rising || !row.falls();
        QVERIFY(rising != row.falls()); // who falls stands first
        if (row.move.marginCenti && std::abs(*row.move.marginCenti) < kEdgeCenti)
            QCOMPARE(row.certainty, Certainty::Edge);
    }
}

void TstSellerPages::marksAreKept()
{
    const MarkedRecord record{u"seller"_s, u"S0000003"_s};
    QVERIFY(setOwner(m_store.session(), record, u"Lin"_s));
    QVERIFY(setContacted(m_store.session(), record, true));
    auto marks = OutlookMarks::read(m_store.session());
    QVERIFY(marks);
    QCOMPARE(marks->of(record).owner, u"Lin"_s);
    QCOMPARE(marks->of(record).contactedAtMs, std::optional(m_store.session().clock().nowMs()));
    QCOMPARE(marks->of(record).contactedBy, m_store.session().person()->name);
    QVERIFY(setContacted(m_store.session(), record, false));
    QVERIFY(setOwner(m_store.session(), record, {}));
    marks = OutlookMarks::read(m_store.session());
    QVERIFY(marks);
    QVERIFY(!marks->of(record).contactedAtMs);
    QVERIFY(marks->of(record).owner.isEmpty());
}

void TstSellerPages::lastPredictionNamesEveryMiss()
{
    Job job;
    const auto last = readLastPredictions(m_store.session(), job);
    QVERIFY(last);
    QVERIFY(last->sellers && last->couriers);
    QCOMPARE(last->sellers->countedOn, *BeijingDay::fromIso(u"2026-02-28"));
    QCOMPARE(last->sellers->publishedOn, *BeijingDay::fromIso(u"2026-03-05"));
    QCOMPARE(last->couriers->countedOn, *BeijingDay::fromIso(u"2026-02-28"));
    QCOMPARE(last->couriers->publishedOn, *BeijingDay::fromIso(u"2026-03-16"));
    for (const auto *kind : {&*last->sellers, &*last->couriers}) {
        QVERIFY(!kind->moved.isEmpty());
        QCOMPARE(qint64(kind->moved.size()), kind->right + qint64(kind->missed.size()));
        for (const MissedPrediction &miss : kind->missed) {
            QVERIFY(kind->moved.contains(miss.id));
            QVERIFY(miss.said != miss.became);
        }
    }
    const auto change = readOutlookChange(m_store.session(), job);
    QVERIFY(change);
    QVERIFY(change->has_value());
    QCOMPARE((*change)->since, *BeijingDay::fromIso(u"2026-03-22"));
}

void TstSellerPages::everyCountOpensItsRows()
{
    Job job;
    const auto board = TodayDesk(m_store.session()).today(job);
    QVERIFY(board);
    QVERIFY(!board->items.empty());
    bool foreign = false;
    for (const TodayItem &item : board->items) {
        auto table = m_store.session().table(item.table.toStdString());
        QVERIFY(table);
        const auto listing = TableListing::make(*table, {item.filter, {}, board->today.number});
        QVERIFY2(listing, qPrintable(item.filter));
        QCOMPARE((*listing)->total(), item.count);
        QVERIFY(item.count > 0);
        QVERIFY(!foreign || !item.mine); // own work stands first
        foreign = foreign || !item.mine;
    }
}

QTEST_GUILESS_MAIN(TstSellerPages)
#include "tst_seller_pages.moc"
