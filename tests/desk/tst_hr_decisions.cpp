/// HR's decisions go the way of claims: held, audited, once per record, taken back by who decided.
#include "claim_feed.h"

#include "models/desk/hr_decisions.h"
#include "models/desk/work_access.h"
#include "models/store/claim_decision.h"
#include "models/store/work_store.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::testing;

namespace {

/// Counts of one channel: all of five stars.
QJsonObject stars(int five)
{
    return {{u"n1"_s, 0}, {u"n2"_s, 0}, {u"n3"_s, 0}, {u"n4"_s, 0}, {u"n5"_s, five}};
}

} // namespace

class TstHrDecisions : public QObject {
    Q_OBJECT
private slots:
    void init();
    void onlyHrDecides();
    void anIncentiveIsAwardedOnce();
    void ratingsAreExcludedWithAReason();
    void tooManyExclusionsAreAudited();
    void upheldComplaintsAreAppealedOnce();
    void notesAreHeldAndTakenBack();

private:
    HrOutcome tried(HrAction action, const QString &target, const QString &code = {}, const QString &reason = {}, qint64 ratings = 1);
    std::unique_ptr<ClaimFeed> m_feed;
    FixedClock m_clock{kFeedMade};
    std::unique_ptr<StoreSession> m_session;
};

void TstHrDecisions::init()
{
    m_session.reset();
    m_feed = std::make_unique<ClaimFeed>();
    m_feed->put("person", u"P1"_s, {{u"name"_s, u"王小明"_s}});
    m_feed->put("incentive", u"INC4"_s, {{u"star"_s, 4}, {u"kind"_s, u"cash"_s}, {u"name"_s, u"bonus"_s}, {u"amount"_s, ClaimFeed::money(20'000)}, {u"valid_from"_s, u"2024-01-01"_s}});
    m_feed->put("incentive", u"INC5"_s, {{u"star"_s, 5}, {u"kind"_s, u"cash"_s}, {u"name"_s, u"bonus"_s}, {u"valid_from"_s, u"2024-01-01"_s}});
    m_feed->put("courier_star", u"P1/2026-02"_s, {{u"person"_s, u"P1"_s}, {u"period"_s, u"2026-02"_s}, {u"star"_s, 4}, {u"below_periods"_s, 0}, {u"carried_periods"_s, 0}});
    QJsonObject window{{u"person"_s, u"P1"_s}, {u"as_of"_s, u"2026-02-28"_s}};
    for (const char *field : {"deliveries", "on_time", "contacted", "door_asked", "door_done", "station_drops", "consented_and_told"})
        window.insert(QLatin1String(field), 100);
    window.insert("complaints"_L1, QJsonObject{{u"minor"_s, 0}, {u"major"_s, 0}, {u"critical"_s, 0}});
    window.insert("false_sign_offs"_L1, 0);
    for (const char *channel : {"taobao", "tmall", "guoguo"})
        window.insert(QLatin1String(channel), stars(20));
    m_feed->put("conduct_window", u"P1/2026-02-28"_s, window);
    m_feed->put("feedback_note", u"F1"_s, {{u"person"_s, u"P1"_s}, {u"week"_s, u"2026-W08"_s}, {u"text"_s, u"rude"_s}});
    m_feed->put("feedback_week", u"W1"_s, {{u"person"_s, u"P1"_s}, {u"week"_s, u"2026-W08"_s}, {u"taobao"_s, stars(0)}, {u"tmall"_s, stars(0)}, {u"guoguo"_s, stars(6)}});
    m_feed->put("person_note", u"N1"_s, {{u"person"_s, u"P1"_s}, {u"kind"_s, u"exclude_rating"_s}, {u"at"_s, u"2026-03-01T01:00:00Z"_s}, {u"actor"_s, u"sun"_s},
                                         {u"text"_s, u"flooded street"_s}, {u"code"_s, u"FORCE_MAJEURE"_s}, {u"target"_s, u"F2"_s}, {u"ratings"_s, 1}});
    m_feed->put("feedback_note", u"F2"_s, {{u"person"_s, u"P1"_s}, {u"week"_s, u"2026-W08"_s}, {u"text"_s, u"late"_s}});
    m_feed->put("complaint", u"K1"_s, {{u"person"_s, u"P1"_s}, {u"severity"_s, u"major"_s}, {u"upheld"_s, true}, {u"false_sign_off"_s, false}});
    m_feed->put("complaint", u"K2"_s, {{u"person"_s, u"P1"_s}, {u"severity"_s, u"major"_s}, {u"upheld"_s, false}, {u"false_sign_off"_s, false}});
    const QString store = m_feed->filePath(u"store"_s);
    const QString failed = m_feed->syncInto(store, m_clock);
    QVERIFY2(failed.isNull(), qPrintable(failed));
    auto session = StoreSession::open(store, m_clock);
    QVERIFY(session);
    m_session = std::move(*session);
    m_session->choosePerson(u"sun"_s);
}

HrOutcome TstHrDecisions::tried(HrAction action, const QString &target, const QString &code, const QString &reason, qint64 ratings)
{
    HrOrder order;
    order.action = action;
    order.person = PersonKey{u"P1"_s};
    order.target = target;
    order.code = code;
    order.reason = reason;
    order.ratings = ratings;
    auto outcome = HrDecisions(*m_session).decide(order);
    if (outcome)
        return *outcome;
    HrOutcome failed;
    failed.no = ClaimNo{u"FAILED"_s, failureText(outcome.failure())};
    return failed;
}

void TstHrDecisions::onlyHrDecides()
{
    m_session->choosePerson(u"wang"_s);
    QCOMPARE(tried(HrAction::Note, {}, {}, u"talked to him"_s).no->code, u"ROLE_MISSING"_s);
}

void TstHrDecisions::anIncentiveIsAwardedOnce()
{
    const auto outcome = tried(HrAction::Award, u"INC4"_s);
    QVERIFY2(outcome.done(), outcome.no ? qPrintable(outcome.no->sentence) : "");
    const auto entry = WorkAccess::forReading(m_session->profile())->work().entry(outcome.decision);
    QCOMPARE(entry->decision.kind, u"award"_s);
    QCOMPARE(entry->decision.amountMinor, std::optional<qint64>(20'000));
    QCOMPARE(dataOf(entry->decision)[u"status"_s].toString(), u"awarded"_s);
    QCOMPARE(tried(HrAction::Award, u"INC4"_s).no->code, u"ON_ITS_WAY"_s);
    QCOMPARE(tried(HrAction::Award, u"INC5"_s).no->code, u"NOT_OPEN"_s); // four stars do not earn it
    QCOMPARE(tried(HrAction::Award, u"INC9"_s).no->code, u"UNKNOWN"_s);
}

void TstHrDecisions::ratingsAreExcludedWithAReason()
{
    QCOMPARE(tried(HrAction::ExcludeRating, u"F1"_s, u"RATER_LIMIT"_s, u"fourth in a month"_s).no->code, u"REASON_UNKNOWN"_s);
    QCOMPARE(tried(HrAction::ExcludeRating, u"F1"_s, u"ABUSE"_s, u"rude"_s).no->code, u"COMMENT_REQUIRED"_s);
    const auto outcome = tried(HrAction::ExcludeRating, u"F1"_s, u"ABUSE"_s, u"insults the courier"_s);
    QVERIFY(outcome.done());
    QVERIFY(!outcome.auditFlag); // 1 of 60
    QCOMPARE(tried(HrAction::ExcludeRating, u"F2"_s, u"ABUSE"_s, u"insults the courier"_s).no->code, u"NOT_OPEN"_s); // a colleague did
}

void TstHrDecisions::tooManyExclusionsAreAudited()
{
    QCOMPARE(tried(HrAction::ExcludeRating, u"W1"_s, u"ABUSE"_s, u"insults the courier"_s, 7).no->code, u"UNKNOWN"_s); // six are there
    const auto outcome = tried(HrAction::ExcludeRating, u"W1"_s, u"ABUSE"_s, u"insults the courier"_s, 4);
    QVERIFY(outcome.done());
    QVERIFY(outcome.auditFlag); // 4 of 60
    QCOMPARE(WorkAccess::forReading(m_session->profile())->work().auditEntries(1)->front().event, u"exclusion_share"_s);
}

void TstHrDecisions::upheldComplaintsAreAppealedOnce()
{
    QCOMPARE(tried(HrAction::AppealComplaint, u"K2"_s, {}, u"he was not on duty"_s).no->code, u"NOT_OPEN"_s);
    QVERIFY(tried(HrAction::AppealComplaint, u"K1"_s, {}, u"he was not on duty"_s).done());
    QCOMPARE(tried(HrAction::AppealComplaint, u"K1"_s, {}, u"he was not on duty"_s).no->code, u"ON_ITS_WAY"_s);
}

void TstHrDecisions::notesAreHeldAndTakenBack()
{
    const auto outcome = tried(HrAction::Note, {}, {}, u"talked to him"_s);
    QVERIFY(outcome.done());
    QVERIFY(tried(HrAction::Note, {}, {}, u"talked to him again"_s).done()); // in the same instant
    HrDecisions desk(*m_session);
    QCOMPARE(desk.on(PersonKey{u"P1"_s})->front().reason, u"talked to him again"_s);
    QCOMPARE(desk.on(PersonKey{u"P1"_s})->back().reason, u"talked to him"_s);
    QVERIFY(ClaimDecisions(*m_session).undo(outcome.decision));
    QCOMPARE(desk.on(PersonKey{u"P1"_s})->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TstHrDecisions)
#include "tst_hr_decisions.moc"
