/// The whole loop with nothing but a shared folder: decide, send, ingest, publish, sync, confirm; and the choice where two
/// decided.
#include "loop_fixture.h"

#include "models/desk/claim_desk.h"
#include "models/desk/conflict_desk.h"
#include "models/desk/courier_career.h"
#include "models/desk/hr_decisions.h"

#include <algorithm>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// Everything a desk shows of a claim, as JSON.
QByteArray shownAt(const TestDesk &desk, const QString &claim)
{
    auto session = desk.session();
    if (!session)
        return "no session";
    auto profile = ClaimDesk(**session).profile(ClaimKey{claim});
    return profile ? QJsonDocument(claimJson(*profile)).toJson() : QByteArray("no profile");
}

} // namespace

class TstDecisionLoop : public LoopTest {
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void proposedThenConfirmedByAnother();
    void ownConfirmationIsRefusedByTheServerToo();
    void firstAcceptedWins();
    void heldDecisionsOfAChangedClaimNeedAttention();
    void anOpenedClaimComesBackAsADraft();
    void colleaguesSeeNotesAndExclusions();
    void aConflictIsChosenFieldByField();
    void aClaimDecidedThereGoesToASecondPerson();
};

void TstDecisionLoop::proposedThenConfirmedByAnother()
{
    const auto proposed = m_wang->decide(u"C-1"_s, ClaimAction::Approve);
    OK(proposed);
    QVERIFY2(proposed->done(), proposed->no ? qPrintable(proposed->no->sentence) : "");
    QVERIFY(proposed->proposed);
    const auto sent = m_wang->send();
    OK(sent);
    QCOMPARE(sent->decisions, 1);
    turn();
    QCOMPARE(m_wang->outbox().list()->counts.sent, 0);
    QCOMPARE(m_zhao->stateOf(u"C-1"_s), u"PENDING_CHECK"_s);
    QCOMPARE(m_wang->stateOf(u"C-1"_s), u"PENDING_CHECK"_s);

    const auto own = m_wang->decide(u"C-1"_s, ClaimAction::Confirm);
    OK(own);
    QVERIFY(own->no);
    QCOMPARE(own->no->code, u"SAME_PERSON"_s);
    const auto other = m_zhao->decide(u"C-1"_s, ClaimAction::Confirm);
    OK(other);
    QVERIFY2(other->done(), other->no ? qPrintable(other->no->sentence) : "");
    OK(m_zhao->send());
    turn();
    QCOMPARE(m_wang->stateOf(u"C-1"_s), u"APPROVED"_s);
    QCOMPARE(m_zhao->stateOf(u"C-1"_s), u"APPROVED"_s);
    QCOMPARE(shownAt(*m_wang, u"C-1"_s), shownAt(*m_zhao, u"C-1"_s));
    const auto idle = m_server->publishState();
    OK(idle);
    QCOMPARE(idle->kind, PublishResult::Kind::Nothing);
}

/// A desk whose guard was taken out still gets nowhere: the server asks the same function.
void TstDecisionLoop::ownConfirmationIsRefusedByTheServerToo()
{
    OK(m_wang->decide(u"C-1"_s, ClaimAction::Approve));
    OK(m_wang->send());
    turn();
    {
        auto session = m_wang->session();
        OK(session);
        auto review = ClaimDecisions(**session).review(ClaimKey{u"C-1"_s});
        OK(review);
        auto access = WorkAccess::forWriting(m_wang->profile());
        OK(access);
        Decision forged;
        forged.id = u"00000000-0000-4000-8000-00000000abcd"_s;
        forged.kind = u"claim"_s;
        forged.recordType = u"claim"_s;
        forged.record = u"C-1"_s;
        forged.baseVersion = review->situation.recordVersion;
        forged.action = u"confirm"_s;
        forged.actor = u"wang"_s;
        forged.decidedAtMs = m_server->clock().nowMs();
        forged.data = u"{\"claim\":\"C-1\"}"_s;
        OK(access->work().storeHeld(forged, Hold{}));
    }
    OK(m_wang->send());
    const auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->decisions.front().reason, u"SAME_PERSON"_s);
    turn();
    const auto list = m_wang->outbox().list();
    QCOMPARE(list->counts.attention, 1);
    QCOMPARE(list->entries.back().reason, u"SAME_PERSON"_s);
    OK(m_wang->outbox().setAside(u"00000000-0000-4000-8000-00000000abcd"_s));
    QCOMPARE(m_wang->outbox().list()->counts.attention, 0);
}

void TstDecisionLoop::firstAcceptedWins()
{
    m_server->setOperator(u"zhao"_s, m_zhao->outbox().device()->publicKey);
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    {
        auto access = WorkAccess::forWriting(m_zhao->profile());
        OK(access);
        auto session = m_zhao->session();
        auto review = ClaimDecisions(**session).review(ClaimKey{u"C-3"_s});
        Decision late;
        late.id = u"00000000-0000-4000-8000-00000000aaaa"_s;
        late.kind = u"claim"_s;
        late.recordType = u"claim"_s;
        late.record = u"C-3"_s;
        late.baseVersion = review->situation.recordVersion;
        late.action = u"take"_s;
        late.actor = u"zhao"_s;
        late.decidedAtMs = m_server->clock().nowMs();
        late.data = u"{\"claim\":\"C-3\"}"_s;
        OK(access->work().storeHeld(late, Hold{}));
    }
    OK(m_wang->send());
    OK(m_server->ingest());
    OK(m_zhao->send());
    const auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->conflict, 1);
    turn();
    QCOMPARE(m_zhao->stateOf(u"C-3"_s), u"APPROVED"_s);
    const auto list = m_zhao->outbox().list();
    QCOMPARE(list->counts.attention, 1);
    QVERIFY(!list->entries.back().winner.isEmpty());
}

void TstDecisionLoop::heldDecisionsOfAChangedClaimNeedAttention()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    m_server->addClaim(u"C-3"_s, 30'000);
    OK(m_server->publish());
    OK(m_wang->sync());
    const auto list = m_wang->outbox().list();
    OK(list);
    QCOMPARE(list->counts.attention, 1);
    QCOMPARE(list->entries.front().state, OutboxState::Conflict);
    QCOMPARE(m_wang->send()->decisions, 0);
}

void TstDecisionLoop::anOpenedClaimComesBackAsADraft()
{
    const auto session = m_wang->session();
    OK(session);
    auto profile = ClaimDesk(**session).profile(ClaimKey{u"C-1"_s});
    OK(profile);
    Decision opened;
    opened.id = u"00000000-0000-4000-8000-00000000cccc"_s;
    opened.kind = u"open_claim"_s;
    opened.recordType = u"parcel"_s;
    opened.record = profile->parcel.key;
    opened.baseVersion = 1; // as published at first
    opened.action = u"open"_s;
    opened.actor = u"wang"_s;
    opened.decidedAtMs = m_server->clock().nowMs();
    // A desk that calls its own claim approved is not believed.
    opened.data = u"{\"key\":\"P-C-1-X1\",\"record\":{\"kind\":\"LOST\",\"attempt\":1,\"claimant\":\"C\",\"language\":\"es\","
                  "\"filed_at\":\"2026-03-20T08:00:00Z\",\"state\":\"APPROVED\"}}"_s;
    {
        auto access = WorkAccess::forWriting(m_wang->profile());
        OK(access);
        OK(access->work().storeHeld(opened, Hold{}));
    }
    OK(m_wang->send());
    turn();
    QCOMPARE(m_wang->outbox().list()->entries.size(), size_t(0));
    QCOMPARE(m_zhao->stateOf(u"P-C-1-X1"_s), u"DRAFT"_s);
}

void TstDecisionLoop::colleaguesSeeNotesAndExclusions()
{
    const PersonKey person{u"P1"_s};
    m_server->put("person", person.value, {{u"name"_s, u"王小明"_s}});
    m_server->put("feedback_note", u"F1"_s, {{u"person"_s, person.value}, {u"week"_s, u"2026-W08"_s}, {u"text"_s, u"rude"_s}});
    OK(m_server->publish());
    OK(m_wang->sync());
    OK(m_zhao->sync());
    {
        const auto session = m_wang->session();
        OK(session);
        HrOrder note;
        note.person = person;
        note.reason = u"talked about contacting first"_s;
        HrOrder exclusion = note;
        exclusion.action = HrAction::ExcludeRating;
        exclusion.target = u"F1"_s;
        exclusion.code = u"ABUSE"_s;
        exclusion.reason = u"insults the courier"_s;
        for (const HrOrder &order : {note, exclusion}) {
            const auto decided = HrDecisions(**session).decide(order);
            OK(decided);
            QVERIFY2(decided->done(), decided->no ? qPrintable(decided->no->sentence) : "");
        }
    }
    const auto sent = m_wang->send();
    OK(sent);
    QCOMPARE(sent->decisions, 2);
    turn();
    QCOMPARE(m_wang->outbox().list()->counts.sent, 0);

    const auto session = m_zhao->session();
    OK(session);
    const auto profile = CourierDesk(**session).profile(person);
    OK(profile);
    const auto career = readCourierCareer(**session, *profile);
    OK(career);
    QCOMPARE(career->notes.size(), size_t(2));
    const auto excluded = std::ranges::find(career->notes, true, &PersonNote::exclusion);
    QVERIFY(excluded != career->notes.end());
    QCOMPARE(excluded->target, u"F1"_s);
    QCOMPARE(excluded->code, u"ABUSE"_s);
    QCOMPARE(excluded->ratings, 1);
    const auto note = std::ranges::find(career->notes, false, &PersonNote::exclusion);
    QCOMPARE(note->text, u"talked about contacting first"_s);
    QCOMPARE(note->actor, u"wang"_s);
}

void TstDecisionLoop::aConflictIsChosenFieldByField()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    m_server->addClaim(u"C-3"_s, 30'000);
    OK(m_server->publish());
    OK(m_wang->sync());
    const auto session = m_wang->session();
    OK(session);
    ConflictDesk desk(**session);
    const auto list = desk.list();
    OK(list);
    QCOMPARE(list->size(), size_t(1));
    const ConflictCase &conflict = list->front();
    const QString id = conflict.entry.decision.id;
    QVERIFY(!conflict.serverClosed);
    QCOMPARE(conflict.field(ConflictField::Name::Verdict)->mine, claimActionText(ClaimAction::Approve));
    QVERIFY(conflict.field(ConflictField::Name::Amount)->mine.contains(u"200"_s));
    auto answer = desk.apply(id, {});
    OK(answer);
    QCOMPARE(answer->no->code, u"NOT_CHOSEN"_s);
    ConflictChoice choice;
    choice.fill(ConflictSide::Mine);
    choice[size_t(ConflictField::Name::Verdict)] = ConflictSide::Server;
    answer = desk.apply(id, choice);
    OK(answer);
    QCOMPARE(answer->no->code, u"MIXED_VERDICT"_s);
    QCOMPARE(m_wang->outbox().list()->counts.attention, 1);
    choice.fill(ConflictSide::Mine);
    answer = desk.apply(id, choice);
    OK(answer);
    QVERIFY2(!answer->no, answer->no ? qPrintable(answer->no->sentence) : "");
    QCOMPARE(answer->end, ConflictEnd::Mine);
    const auto after = m_wang->outbox().list();
    QCOMPARE(after->counts.attention, 0);
    QCOMPARE(after->counts.held, 1);
    QCOMPARE(after->entries.front().decision.id, answer->decision);
    QCOMPARE(after->entries.front().decision.amountMinor, std::optional<qint64>(20'000));
    // Both sides stay, and the chain of the audit says who chose.
    auto access = WorkAccess::forReading(m_wang->profile());
    QCOMPARE(access->work().entry(id)->state, OutboxState::Superseded);
    QCOMPARE(conflictNote(access->work(), id)->by, u"wang"_s);
    QVERIFY(access->work().auditEntries(5)->at(1).detail.contains(u"\"chosen\":\"mine\""_s));
}

void TstDecisionLoop::aClaimDecidedThereGoesToASecondPerson()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    TestDesk other(*m_server, u"li"_s);
    OK(other.sync());
    OK(other.registerKey());
    OK(m_server->publish());
    OK(other.sync());
    OK(other.decide(u"C-3"_s, ClaimAction::Reject, u"R04"_s));
    OK(other.send());
    OK(m_server->ingest());
    OK(m_server->publishState());
    OK(m_wang->sync());
    QCOMPARE(m_wang->stateOf(u"C-3"_s), u"REJECTED"_s);
    const auto session = m_wang->session();
    OK(session);
    ConflictDesk desk(**session);
    const auto list = desk.list();
    OK(list);
    QCOMPARE(list->size(), size_t(1));
    QVERIFY(list->front().serverClosed);
    const QString id = list->front().entry.decision.id;
    ConflictChoice choice;
    choice.fill(ConflictSide::Server);
    QCOMPARE(desk.apply(id, choice)->no->code, u"SECOND_PERSON"_s);
    const auto held = desk.hold(id);
    OK(held);
    QVERIFY(!held->no && !held->decision.isEmpty());
    QCOMPARE(desk.apply(id, choice)->no->code, u"SAME_PERSON"_s);
    QCOMPARE(desk.hold(id)->no->code, u"SAME_PERSON"_s);
    // The request reaches the other desks with the claim's history.
    OK(m_wang->send());
    turn();
    const auto there = m_zhao->session();
    const auto profile = ClaimDesk(**there).profile(ClaimKey{u"C-3"_s});
    OK(profile);
    QCOMPARE(profile->events.back().transition, QString(kSecondPersonEvent));
    QCOMPARE(profile->events.back().actor, u"wang"_s);
    QCOMPARE(m_wang->outbox().list()->counts.attention, 1); // never empties by itself
}

QTEST_GUILESS_MAIN(TstDecisionLoop)
#include "tst_decision_loop.moc"
