/// Real orders of eighteen months: the monthly indicators of a busy seller with every gap named, and a small seller that has
/// too few orders for any.
#include "models/columns/column_set.h"
#include "models/core/clock.h"
#include "models/desk/publish_desk.h"
#include "models/desk/seller_history.h"
#include "models/desk/store_session.h"
#include "models/desk/sync_desk.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

bool hasScore(const SellerDay &day)
{
    return std::ranges::any_of(day.scores, &std::optional<TrackScores>::has_value);
}

} // namespace

class TstOlistSeller : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aBusySellerHasEighteenMonths();
    void aSmallSellerHasTooFewOrders();

private:
    [[nodiscard]] Result<SellerHistory> historyOf(const QString &seller) const
    {
        const BeijingDay today = BeijingDay::ofInstant(m_clock.nowMs());
        return readSellerHistory(*m_session, SellerKey{seller}, today.plus(-90), today);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{BeijingDay::fromIso(u"2018-04-02")->startMs()};
    std::unique_ptr<StoreSession> m_session;
};

void TstOlistSeller::initTestCase()
{
    const QDir shared(qEnvironmentVariable("STARDESK_SHARED"));
    const QString source = shared.filePath(u"data/olist"_s);
    if (qEnvironmentVariableIsEmpty("STARDESK_SHARED") || !QDir(source).exists())
        QSKIP("the shared data of Olist are not on this machine");
    const QString key = m_folder.filePath(u"key"_s);
    QVERIFY(makeKeyPair(key));
    RecipeRequest request;
    request.recipe = u"olist"_s;
    request.source = source;
    request.feed = m_folder.filePath(u"feed"_s);
    request.keyFile = key;
    Job job;
    LoadReport report;
    const auto published = publishRecipe(request, m_clock.nowMs(), &report, job);
    QVERIFY2(published, published ? "" : published.failure().text);
    const QString profile = m_folder.filePath(u"store"_s);
    const auto synced = SyncDesk(profile, m_clock).sync(request.feed, key + u".pub"_s, job);
    QVERIFY2(synced, synced ? "" : synced.failure().text);
    auto session = StoreSession::open(profile, m_clock);
    QVERIFY(session);
    m_session = std::move(*session);
}

void TstOlistSeller::aBusySellerHasEighteenMonths()
{
    const auto history = historyOf(u"cca3071e3e9bb7d12640c9fbe2301306"_s);
    QVERIFY(history);
    QCOMPARE(history->monthEnds.size(), size_t(18));
    QCOMPARE(history->monthEnds.front().day.iso(), u"2016-10-31"_s);
    QCOMPARE(history->monthEnds.back().day.iso(), u"2018-03-31"_s);
    // Two orders in October 2016, none in the two months after it, and few again in December 2017.
    QCOMPARE(std::ranges::count_if(history->monthEnds, hasScore), 14);
    QCOMPARE(history->emptyMonths.size(), size_t(2));
    QCOMPARE(history->emptyMonths.front().iso(), u"2016-11-30"_s);
    for (const BeijingDay empty : history->emptyMonths)
        QVERIFY(std::ranges::any_of(history->monthEnds, [empty](const SellerDay &month) { return month.day == empty && !hasScore(month); }));
}

void TstOlistSeller::aSmallSellerHasTooFewOrders()
{
    const auto table = m_session->columns("sellers");
    QVERIFY(table);
    int small = 0;
    for (Ordinal row = 0; row < (*table)->rowCount() && small < 20; ++row) {
        const qint64 orders = (*table)->column("orders").hasData(row) ? (*table)->column("orders").valueAt(row) : 0;
        if (orders < 1 || orders > 4)
            continue;
        ++small;
        const auto id = (*table)->column("id").textAt(row);
        const auto history = historyOf(QString::fromUtf8(id.data(), qsizetype(id.size())));
        QVERIFY(history);
        QCOMPARE(history->orders, orders);
        QVERIFY(!history->monthEnds.empty());
        QVERIFY(std::ranges::none_of(history->monthEnds, hasScore));
    }
    QCOMPARE(small, 20);
}

QTEST_GUILESS_MAIN(TstOlistSeller)
#include "tst_olist_seller.moc"
