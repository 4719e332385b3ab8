/// A desk of the past: couriers, sellers and claims as they were at a month's end, cut out of a demo store; and that
/// nothing can be written there.
#include "demo_store.h"

#include "models/columns/column_set.h"
#include "models/columns/text_index.h"
#include "models/desk/as_of_desk.h"
#include "models/desk/claim_decisions.h"
#include "models/desk/claim_desk.h"
#include "models/desk/courier_desk.h"
#include "models/desk/outlook_marks.h"
#include "models/desk/seller_desk.h"
#include "models/desk/table_listing.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtCore/QString>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;
using namespace stardesk;

namespace {

BeijingDay day(const char *iso)
{
    return *BeijingDay::fromIso(QString::fromLatin1(iso));
}

QStringList idsOf(StoreSession &session, const char *table)
{
    const auto set = *session.columns(table);
    QStringList ids;
    for (Ordinal row = 0; row < set->rowCount(); ++row)
        ids << QString::fromStdString(std::string(set->column("id").textAt(row)));
    return ids;
}

} // namespace

class TstAsOfDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void periodEndsAreMonthEndsNewestFirst();
    void aDayInsideAMonthMeansThePeriodEndBefore();
    void beforeTheHistoryThereIsNothing();
    void theClockStandsAtTheEndOfTheBeijingDay();
    void aCourierHasNoStarThatWasPublishedLater();
    void whoWasHiredLaterIsNotThere();
    void anEmploymentThatEndedLaterIsOpen();
    void aSellerHasTheStarInForceAndTheScoresOfTheDay();
    void aClaimFiledLaterIsNotThere();
    void aClaimIsTheFoldOfItsEvents();
    void aParcelDeliveredLaterIsOnItsWay();
    void theListsCountWhatTheRecordsSay();
    void nothingCanBeDecided();
    void aSecondLookIsTheSameStore();
    void threeZonesGiveTheSameAnswer_data();
    void threeZonesGiveTheSameAnswer();
    void cleanupTestCase();

private:
    StoreSession &now() { return m_store->session(); }
    StoreSession &then() { return *m_past.session; }
    std::unique_ptr<DemoStore> m_store;
    PastSession m_past; ///< the end of February
};

void TstAsOfDesk::initTestCase()
{
    m_store = std::make_unique<DemoStore>(day("2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
    Job job;
    auto past = AsOfDesk(now()).open(day("2026-02-28"), job);
    QVERIFY2(past.ok(), past.ok() ? "" : past.failure().text);
    m_past = std::move(*past);
}

void TstAsOfDesk::cleanupTestCase()
{
    m_past.session.reset();
    m_store.reset();
}

void TstAsOfDesk::periodEndsAreMonthEndsNewestFirst()
{
    const auto ends = AsOfDesk(now()).periodEnds();
    QVERIFY(ends.ok());
    QVERIFY(ends->size() >= 2);
    QCOMPARE(ends->front().day, day("2026-02-28"));
    QVERIFY(ends->front().couriers && ends->front().sellers && ends->front().claims);
    QVERIFY(std::ranges::is_sorted(*ends, std::greater<>(), &PeriodEnd::day));
}

void TstAsOfDesk::aDayInsideAMonthMeansThePeriodEndBefore()
{
    const AsOfDesk desk(now());
    QCOMPARE(desk.periodEndAt(day("2026-03-19"))->day, day("2026-02-28"));
    QCOMPARE(desk.periodEndAt(day("2026-02-28"))->day, day("2026-02-28"));
    QCOMPARE(desk.periodEndAt(day("2026-02-27"))->day, day("2026-01-31"));
}

void TstAsOfDesk::beforeTheHistoryThereIsNothing()
{
    const auto end = AsOfDesk(now()).periodEndAt(day("2001-01-31"));
    QVERIFY(!end.ok());
    QCOMPARE(end.failure().code, Failure::Code::NotFound);
    QVERIFY(end.failure().args.contains(u"2001-01-31"_s));
}

void TstAsOfDesk::theClockStandsAtTheEndOfTheBeijingDay()
{
    QCOMPARE(then().pastDay(), u"2026-02-28"_s);
    QCOMPARE(then().clock().nowMs(), day("2026-03-01").startMs() - 1);
    QCOMPARE(BeijingDay::ofInstant(then().info().createdAtMs), day("2026-02-28"));
    QVERIFY(now().pastDay().isNull());
}

// The star of February is published on 16 March: at the end of February that of January was in force.
void TstAsOfDesk::aCourierHasNoStarThatWasPublishedLater()
{
    int compared = 0;
    for (const QString &id : idsOf(then(), "couriers")) {
        const auto past = CourierDesk(then()).profile({id});
        const auto present = CourierDesk(now()).profile({id});
        QVERIFY(past.ok() && present.ok());
        QVERIFY(std::ranges::all_of(past->stars, [](const CourierStarLine &line) { return line.period <= u"2026-01"_s; }));
        const auto wanted = std::ranges::count_if(present->stars, [](const CourierStarLine &line) { return line.period <= u"2026-01"_s; });
        QCOMPARE(qsizetype(past->stars.size()), qsizetype(wanted));
        if (past->stars.empty())
            continue;
        ++compared;
        const auto january = std::ranges::find(present->stars, past->stars.back().period, &CourierStarLine::period);
        QCOMPARE(past->stars.back().star, january->star);
    }
    QVERIFY(compared > 0);
}

void TstAsOfDesk::whoWasHiredLaterIsNotThere()
{
    const QStringList past = idsOf(then(), "couriers");
    for (const QString &id : idsOf(now(), "couriers")) {
        const auto profile = CourierDesk(now()).profile({id});
        if (profile->since)
            QCOMPARE(past.contains(id), *profile->since <= day("2026-02-28"));
    }
}

void TstAsOfDesk::anEmploymentThatEndedLaterIsOpen()
{
    for (const QString &id : idsOf(then(), "couriers")) {
        const auto past = CourierDesk(then()).profile({id});
        for (const EmploymentLine &line : past->employments) {
            QVERIFY(line.from <= day("2026-02-28"));
            QVERIFY(!line.to || *line.to <= day("2026-02-28"));
        }
    }
}

void TstAsOfDesk::aSellerHasTheStarInForceAndTheScoresOfTheDay()
{
    int withScores = 0;
    const SellerDesk past(then());
    const SellerDesk present(now());
    for (const QString &id : idsOf(then(), "sellers")) {
        const auto profile = past.profile({id});
        QVERIFY(profile.ok());
        QVERIFY(std::ranges::all_of(profile->stars, [](const SellerStarLine &line) { return line.month <= u"2026-01"_s; }));
        QCOMPARE(profile->publication.publishedOn, day("2026-02-05"));
        const auto scores = past.newestScores({id}, day("2026-12-31"));
        const auto wanted = present.newestScores({id}, day("2026-02-28"));
        QVERIFY(scores.ok() && wanted.ok());
        QCOMPARE(scores->has_value(), wanted->has_value());
        if (!*scores)
            continue;
        ++withScores;
        QCOMPARE((*scores)->day, day("2026-02-28"));
        QCOMPARE((*scores)->scores, (*wanted)->scores);
    }
    QVERIFY(withScores > 0);
}

void TstAsOfDesk::aClaimFiledLaterIsNotThere()
{
    const QStringList past = idsOf(then(), "claims");
    int gone = 0;
    for (const QString &id : idsOf(now(), "claims")) {
        const bool filed = ClaimDesk(now()).profile({id})->filedMs < day("2026-03-01").startMs();
        QCOMPARE(past.contains(id), filed);
        gone += filed ? 0 : 1;
    }
    QVERIFY(gone > 0);
    QVERIFY(!past.isEmpty());
}

void TstAsOfDesk::aClaimIsTheFoldOfItsEvents()
{
    int moved = 0;
    for (const QString &id : idsOf(then(), "claims")) {
        const auto past = ClaimDesk(then()).profile({id});
        const auto present = ClaimDesk(now()).profile({id});
        QVERIFY(past.ok() && present.ok());
        QVERIFY(std::ranges::all_of(past->events, [](const ClaimEventLine &line) { return line.atMs < day("2026-03-01").startMs(); }));
        if (past->events.size() == present->events.size()) {
            QCOMPARE(past->state, present->state);
            continue;
        }
        const QString last = past->events.empty() ? QString() : past->events.back().transition;
        if (last != u"T01"_s && last != u"T02"_s)
            continue;
        ++moved;
        QCOMPARE(past->state, last == u"T01"_s ? u"DRAFT"_s : u"SUBMITTED"_s);
    }
    QVERIFY(moved > 0);
}

void TstAsOfDesk::aParcelDeliveredLaterIsOnItsWay()
{
    for (const QString &id : idsOf(then(), "claims")) {
        const auto past = ClaimDesk(then()).profile({id});
        QVERIFY(std::ranges::all_of(past->tracking, [](const TrackingLine &line) { return !line.atMs || *line.atMs < day("2026-03-01").startMs(); }));
    }
}

void TstAsOfDesk::theListsCountWhatTheRecordsSay()
{
    const auto couriers = TableListing::make(*then().table("couriers"), {{}, {}, day("2026-02-28").number});
    QVERIFY(couriers.ok());
    QCOMPARE((*couriers)->total(), idsOf(then(), "couriers").size());
    qint64 submitted = 0;
    for (const QString &id : idsOf(then(), "claims"))
        submitted += ClaimDesk(then()).profile({id})->state == u"SUBMITTED"_s ? 1 : 0;
    const auto claims = TableListing::make(*then().table("claims"), {u"state:SUBMITTED"_s, {}, day("2026-02-28").number});
    QVERIFY(claims.ok());
    QCOMPARE((*claims)->total(), submitted);
}

void TstAsOfDesk::nothingCanBeDecided()
{
    then().choosePerson(u"Wang"_s);
    const QString id = idsOf(then(), "claims").front();
    const auto review = ClaimDecisions(then()).review({id});
    QVERIFY(review.ok());
    for (const ClaimActionState &action : review->actions) {
        QVERIFY(!action.possible());
        QVERIFY(action.no->sentence.contains(u"2026-02-28"_s));
    }
    ClaimOrder order;
    order.claim = {id};
    const auto decided = ClaimDecisions(then()).decide(order);
    QVERIFY(!decided.ok());
    QCOMPARE(decided.failure().code, Failure::Code::Forbidden);
    const auto marked = setContacted(then(), {u"seller"_s, idsOf(then(), "sellers").front()}, true);
    QVERIFY(!marked.ok());
    QCOMPARE(marked.failure().code, Failure::Code::Forbidden);
}

void TstAsOfDesk::aSecondLookIsTheSameStore()
{
    Job job;
    const auto first = AsOfDesk(now()).prepare({day("2026-02-28")}, job);
    QVERIFY(first.ok());
    QCOMPARE(first->profile, then().profile());
    Job cancelled;
    cancelled.cancel();
    QVERIFY(AsOfDesk(now()).prepare({day("2026-02-28")}, cancelled).ok()); // nothing is left to be done
    const auto other = AsOfDesk(now()).prepare({day("2026-01-31")}, cancelled);
    QVERIFY(!other.ok());
    QCOMPARE(other.failure().code, Failure::Code::Cancelled);
}

void TstAsOfDesk::threeZonesGiveTheSameAnswer_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("New York") << QByteArray("America/New_York");
    QTest::newRow("Shanghai") << QByteArray("Asia/Shanghai");
    QTest::newRow("Madrid") << QByteArray("Europe/Madrid");
}

void TstAsOfDesk::threeZonesGiveTheSameAnswer()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    const auto back = qScopeGuard([&before] {
        before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    });
    Job job;
    auto january = AsOfDesk(now()).open(day("2026-01-31"), job);
    QVERIFY(january.ok());
    QCOMPARE(january->session->clock().nowMs(), day("2026-02-01").startMs() - 1);
    QString answer;
    for (const QString &id : idsOf(*january->session, "claims"))
        answer += id + ClaimDesk(*january->session).profile({id})->state;
    for (const QString &id : idsOf(*january->session, "sellers"))
        answer += QString::number(SellerDesk(*january->session).profile({id})->official.value_or(-1));
    static QString first;
    if (first.isEmpty())
        first = answer;
    QVERIFY(!answer.isEmpty());
    QCOMPARE(answer, first);
    january->session.reset();
    QVERIFY(QDir(QFileInfo(then().profile()).path()).removeRecursively()); // the next zone cuts it anew
}

QTEST_GUILESS_MAIN(TstAsOfDesk)
#include "tst_as_of_desk.moc"
