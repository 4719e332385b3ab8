/// Deciding claims at the desk: held, laid over, undone; who may, and why not.
#include "demo_store.h"

#include "models/desk/claim_decisions.h"
#include "models/desk/table_listing.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace stardesk;

namespace {

BeijingDay day(const char *iso)
{
    return *BeijingDay::fromIso(QString::fromLatin1(iso));
}

} // namespace

class TstClaimDecisions : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aDecisionIsHeldAndLaidOver();
    void undoRestoresTheClaim();
    void oneDecisionPerVersion();
    void sameIdIsCarriedOutOnce();

private:
    StoreSession &session() { return m_store->session(); }
    QString claimIn(const char *filter);
    std::unique_ptr<DemoStore> m_store;
};

void TstClaimDecisions::init()
{
    m_store = std::make_unique<DemoStore>(day("2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
    session().choosePerson(u"wang"_s);
}

/// The first claim that a filter leaves.
QString TstClaimDecisions::claimIn(const char *filter)
{
    auto table = session().table("claims");
    if (!table)
        return {};
    auto listing = TableListing::make(*table, {QString::fromLatin1(filter), u"policy:desc"_s, {}});
    if (!listing || (*listing)->total() == 0)
        return {};
    return cellJson((*listing)->cell(0, "id")).toString();
}

void TstClaimDecisions::aDecisionIsHeldAndLaidOver()
{
    ClaimDecisions desk(session());
    const ClaimKey key{claimIn("state:SUBMITTED policy:>EUR0 policy:<EUR40")};
    QVERIFY(!key.value.isEmpty());
    const auto before = desk.review(key);
    QVERIFY(before);
    QVERIFY(before->action(ClaimAction::Approve).possible());
    ClaimOrder order;
    order.claim = key;
    order.action = ClaimAction::Approve;
    const auto done = desk.decide(order);
    QVERIFY(done);
    QVERIFY2(done->done(), done->no ? qPrintable(done->no->sentence) : "");
    QCOMPARE(done->leftMs, 5 * kMsPerMinute);
    const auto after = desk.review(key);
    QCOMPARE(after->situation.claim.state, done->stateAfter);
    QVERIFY(after->onItsWay);
    QVERIFY(after->onItsWay->mine);
    QCOMPARE(claimIn(qPrintable(u"id:%1 state:%2"_s.arg(key.value, claimStateWord(done->stateAfter)))), key.value);
    QCOMPARE(desk.heldDecisions()->size(), size_t(1));
}

void TstClaimDecisions::undoRestoresTheClaim()
{
    ClaimDecisions desk(session());
    const ClaimKey key{claimIn("state:SUBMITTED")};
    ClaimOrder order;
    order.claim = key;
    order.action = ClaimAction::RequestInfo;
    order.code = u"I01"_s;
    const auto done = desk.decide(order);
    QVERIFY(done && done->done());
    QCOMPARE(claimIn(qPrintable(u"id:%1 state:INFO_REQUESTED"_s.arg(key.value))), key.value);
    session().choosePerson(u"li"_s);
    QCOMPARE(desk.undo(done->decision).failure().code, Failure::Code::Forbidden);
    session().choosePerson(u"wang"_s);
    QVERIFY(desk.undo(done->decision));
    QCOMPARE(desk.review(key)->situation.claim.state, ClaimState::Submitted);
    QCOMPARE(claimIn(qPrintable(u"id:%1 state:SUBMITTED"_s.arg(key.value))), key.value);
    QCOMPARE(desk.undoLast().failure().code, Failure::Code::NotFound);
}

void TstClaimDecisions::oneDecisionPerVersion()
{
    ClaimDecisions desk(session());
    ClaimOrder order;
    order.claim = ClaimKey{claimIn("state:SUBMITTED")};
    order.action = ClaimAction::Take;
    QVERIFY(desk.decide(order)->done());
    order.action = ClaimAction::RequestInfo;
    order.code = u"I01"_s;
    const auto second = desk.decide(order);
    QVERIFY(second && second->no);
    QCOMPARE(second->no->code, u"ON_ITS_WAY"_s);
    QCOMPARE(desk.unconfirmed()->size(), size_t(1));
}

void TstClaimDecisions::sameIdIsCarriedOutOnce()
{
    ClaimDecisions desk(session());
    ClaimOrder order;
    order.claim = ClaimKey{claimIn("state:SUBMITTED")};
    order.action = ClaimAction::Take;
    order.id = u"00000000-0000-4000-8000-000000000042"_s;
    QVERIFY(desk.decide(order)->done());
    const auto again = desk.decide(order);
    QVERIFY(again->done());
    QVERIFY(again->duplicate);
    auto access = WorkAccess::forReading(session().profile());
    QCOMPARE(access->work().auditHead()->count, 1);
    order.note = u"another"_s;
    QCOMPARE(desk.decide(order)->no->code, u"COMMAND_REUSED"_s);
}

QTEST_GUILESS_MAIN(TstClaimDecisions)
#include "tst_claim_decisions.moc"
