/// rules.md X1-X14 through the desk and the batch, with people who hold every role: no way round four eyes.
#include "claim_feed.h"

#include "models/desk/claim_batch.h"
#include "models/desk/claim_intake.h"
#include "models/desk/document_area.h"
#include "models/desk/incident_desk.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::testing;

namespace {

const QString kWhy = u"because it was agreed so"_s;

} // namespace

class TstClaimRules : public QObject {
    Q_OBJECT
private slots:
    void init();
    void x1OwnProposalIsNotConfirmed();
    void x2AContributorDoesNotConfirm();
    void x3EvidenceAddedLaterGoesBack();
    void x4AnOverrideTakesASecondPerson();
    void x5BelowTheLimitOneDecides();
    void x6TheSecondTakerIsTold();
    void x7ReasonAndAmountAreNeeded();
    void x8AppealsEndWithTheirWindow();
    void x9ThereIsOneAppeal();
    void x10NobodyOfAnEarlierCycleReviewsTheAppeal();
    void x11PaidMoneyIsReopenedByTwo();
    void x12TheSameIdTwice();
    void x13ABatchTellsEachAndIsUndoneAsOne();
    void x14AnswersComeInOnTheServer();
    void attachedDocumentsLieInTheStore();
    void filesOfOtherKindsAreRefused();
    void claimsAreOpenedForParcelsNobodyClaimed();
    void anIncidentIsLinkedAsOne();
    void expiredHoldsAreDue();
    void aClockThatJumpsEndsNoHold();
    void aClockBehindBlocksDecisions();
    void dataLongExpiredBlockDecisions();
    void theProposerSnapshotIsKept();
    void tabsCountWhatTheyList();

private:
    ClaimOutcomeOfOrder decideAs(const char *person, const char *claim, ClaimAction action, const char *code = "", const QString &note = {},
                                 std::optional<qint64> amount = {});
    QString codeAs(const char *person, const char *claim, ClaimAction action, const char *code = "", const QString &note = {},
                   std::optional<qint64> amount = {});
    AttachOutcome attachAs(const char *person, const char *claim, const QByteArray &bytes);
    void as(const char *person) { m_session->choosePerson(QString::fromLatin1(person)); }

    std::unique_ptr<ClaimFeed> m_feed;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<StoreSession> m_session;
    QString m_store;
};

void TstClaimRules::init()
{
    m_session.reset();
    m_feed = std::make_unique<ClaimFeed>();
    addSituations(*m_feed);
    m_clock = std::make_unique<FixedClock>(kFeedMade);
    m_store = m_feed->filePath(u"store"_s);
    const QString failed = m_feed->syncInto(m_store, *m_clock);
    QVERIFY2(failed.isNull(), qPrintable(failed));
    auto session = StoreSession::open(m_store, *m_clock);
    QVERIFY(session);
    m_session = std::move(*session);
}

ClaimOutcomeOfOrder TstClaimRules::decideAs(const char *person, const char *claim, ClaimAction action, const char *code, const QString &note,
                                            std::optional<qint64> amount)
{
    as(person);
    ClaimOrder order;
    order.claim = ClaimKey{QString::fromLatin1(claim)};
    order.action = action;
    order.code = QString::fromLatin1(code);
    order.note = note;
    order.amountMinor = amount;
    auto outcome = ClaimDecisions(*m_session).decide(order);
    if (outcome)
        return *outcome;
    ClaimOutcomeOfOrder failed;
    failed.no = ClaimNo{u"FAILED"_s, failureText(outcome.failure())};
    return failed;
}

QString TstClaimRules::codeAs(const char *person, const char *claim, ClaimAction action, const char *code, const QString &note, std::optional<qint64> amount)
{
    const auto outcome = decideAs(person, claim, action, code, note, amount);
    return outcome.no ? outcome.no->code : u"done"_s;
}

AttachOutcome TstClaimRules::attachAs(const char *person, const char *claim, const QByteArray &bytes)
{
    as(person);
    QFile file(m_feed->filePath(u"paper"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    AttachOrder order;
    order.claim = ClaimKey{QString::fromLatin1(claim)};
    order.file = file.fileName();
    order.kind = u"chat"_s;
    auto outcome = ClaimIntake(*m_session).attach(order);
    if (outcome)
        return *outcome;
    AttachOutcome failed;
    failed.no = ClaimNo{failureWord(outcome.failure().code), failureText(outcome.failure())};
    return failed;
}

void TstClaimRules::x1OwnProposalIsNotConfirmed()
{
    QCOMPARE(codeAs("wang", "X1", ClaimAction::Confirm), u"SAME_PERSON"_s);
    QCOMPARE(codeAs("wang", "X1", ClaimAction::Return, "K01"), u"SAME_PERSON"_s);
    ClaimOrder order;
    order.action = ClaimAction::Confirm;
    Job job;
    const auto batch = ClaimBatch(*m_session).run(order, {ClaimKey{u"X1"_s}}, job);
    QVERIFY(batch);
    QCOMPARE(batch->done, 0);
    QCOMPARE(batch->rows.front().no->code, u"SAME_PERSON"_s);
    const auto actions = ClaimDecisions(*m_session).actionsFor(ClaimKey{u"X1"_s});
    QVERIFY(!(*actions)[size_t(ClaimAction::Confirm)].possible());
    QCOMPARE(codeAs("zhao", "X1", ClaimAction::Confirm), u"done"_s);
}

void TstClaimRules::x2AContributorDoesNotConfirm()
{
    QCOMPARE(codeAs("li", "X2", ClaimAction::Confirm), u"CONTRIBUTOR"_s);
}

void TstClaimRules::x3EvidenceAddedLaterGoesBack()
{
    QVERIFY(attachAs("sun", "X3", "a letter").done());
    QCOMPARE(codeAs("zhao", "X3", ClaimAction::Confirm), u"DIGEST_CHANGED"_s);
    const auto review = ClaimDecisions(*m_session).review(ClaimKey{u"X3"_s});
    QVERIFY(review->evidenceChanged);
    QVERIFY(hasFlag(review->situation.claim.flags, ClaimFlag::EvidenceChanged));
    QCOMPARE(codeAs("zhao", "X3", ClaimAction::Return, "K01"), u"DIGEST_CHANGED"_s);
    QCOMPARE(codeAs("zhao", "X3", ClaimAction::Return, "K03"), u"done"_s);
}

void TstClaimRules::x4AnOverrideTakesASecondPerson()
{
    const auto outcome = decideAs("wang", "X4", ClaimAction::Approve, "", kWhy, 49'999);
    QVERIFY2(outcome.done(), outcome.no ? qPrintable(outcome.no->sentence) : "");
    QVERIFY(outcome.proposed);
    QCOMPARE(outcome.stateAfter, ClaimState::PendingCheck);
    QCOMPARE(decideAs("zhao", "X4b", ClaimAction::Confirm).stateAfter, ClaimState::Approved);
}

void TstClaimRules::x5BelowTheLimitOneDecides()
{
    const auto outcome = decideAs("wang", "X5", ClaimAction::Approve);
    QVERIFY2(outcome.done(), outcome.no ? qPrintable(outcome.no->sentence) : "");
    QCOMPARE(outcome.stateAfter, ClaimState::Approved);
    QVERIFY(!outcome.proposed);
    QCOMPARE(outcome.amount->minor, 49'999);
}

void TstClaimRules::x6TheSecondTakerIsTold()
{
    QCOMPARE(codeAs("wang", "X6", ClaimAction::Take), u"done"_s);
    QCOMPARE(codeAs("li", "X6", ClaimAction::Take), u"ON_ITS_WAY"_s);
}

void TstClaimRules::x7ReasonAndAmountAreNeeded()
{
    QCOMPARE(codeAs("wang", "X7", ClaimAction::Reject), u"REASON_REQUIRED"_s);
    QCOMPARE(codeAs("wang", "X7", ClaimAction::Approve, "", kWhy, 0), u"AMOUNT_ZERO"_s);
    QCOMPARE(codeAs("wang", "X7", ClaimAction::Reject, "R05"), u"COMMENT_REQUIRED"_s);
    QCOMPARE(codeAs("wang", "X7", ClaimAction::Reject, "R04"), u"done"_s);
}

void TstClaimRules::x8AppealsEndWithTheirWindow()
{
    const qint64 end = *instantFromIso(u"2026-03-19T03:00:00Z"_s) + 15 * kMsPerDay;
    m_clock->set(end);
    QCOMPARE(codeAs("sun", "X8", ClaimAction::Appeal, "O01"), u"done"_s);
    m_clock->set(end + 1000);
    QCOMPARE(codeAs("sun", "X8b", ClaimAction::Appeal, "O01"), u"OUT_OF_WINDOW"_s);
}

void TstClaimRules::x9ThereIsOneAppeal()
{
    QCOMPARE(codeAs("sun", "X9", ClaimAction::Appeal, "O01"), u"ATTEMPTS_EXHAUSTED"_s);
}

void TstClaimRules::x10NobodyOfAnEarlierCycleReviewsTheAppeal()
{
    as("chen");
    ClaimOrder order;
    order.claim = ClaimKey{u"X10"_s};
    order.action = ClaimAction::Assign;
    order.to = u"wang"_s;
    QCOMPARE(ClaimDecisions(*m_session).decide(order)->no->code, u"PREVIOUS_CYCLE"_s);
    order.to = u"li"_s;
    QVERIFY(ClaimDecisions(*m_session).decide(order)->done());
}

void TstClaimRules::x11PaidMoneyIsReopenedByTwo()
{
    QCOMPARE(codeAs("zhao", "X11", ClaimAction::Reopen, "O02"), u"ROLE_MISSING"_s);
    const auto asked = decideAs("chen", "X11", ClaimAction::Reopen, "O02");
    QVERIFY(asked.done());
    QCOMPARE(asked.stateAfter, ClaimState::Paid); // until an approver confirms
    const auto review = ClaimDecisions(*m_session).review(ClaimKey{u"X11"_s});
    QCOMPARE(review->situation.claim.paidTotal(), 20'000);
    QCOMPARE(codeAs("chen", "X11", ClaimAction::Confirm), u"SAME_PERSON"_s);
}

void TstClaimRules::x12TheSameIdTwice()
{
    as("wang");
    ClaimOrder order;
    order.claim = ClaimKey{u"X12"_s};
    order.action = ClaimAction::Approve;
    order.id = u"00000000-0000-4000-8000-00000000000c"_s;
    ClaimDecisions desk(*m_session);
    const auto first = desk.decide(order);
    const auto second = desk.decide(order);
    QVERIFY(first->done() && second->done());
    QVERIFY(second->duplicate);
    QCOMPARE(second->stateAfter, first->stateAfter);
    QCOMPARE(WorkAccess::forReading(m_store)->work().auditHead()->count, 1);
}

void TstClaimRules::x13ABatchTellsEachAndIsUndoneAsOne()
{
    as("wang");
    std::vector<ClaimKey> claims;
    for (const char *key : {"X13a", "X13mine", "X13b", "X13stale", "X13c"})
        claims.push_back(ClaimKey{QString::fromLatin1(key)});
    ClaimOrder order;
    order.action = ClaimAction::Approve;
    Job job;
    ClaimBatch desk(*m_session);
    const auto preview = desk.preview(order, claims, job);
    QVERIFY(preview);
    QCOMPARE(preview->willDo, 4);
    QCOMPARE(preview->totals.size(), size_t(1));
    QCOMPARE(preview->totals.front().minor, 80'000);
    QVERIFY(preview->needsTypedCount); // CNY 800 is above the limit of four eyes
    const auto result = desk.run(order, claims, job, {{u"X13stale"_s, 0}});
    QCOMPARE(result->done, 3);
    QCOMPARE(result->rows[1].no->code, u"WRONG_STATE"_s);
    QCOMPARE(result->rows[3].no->code, u"CONFLICT"_s);
    QCOMPARE(result->failed.size(), size_t(1));
    QCOMPARE(result->rows[0].leftMs, 15 * kMsPerMinute);
    ClaimDecisions decisions(*m_session);
    QCOMPARE(decisions.heldDecisions()->front().batch, result->batch);
    QCOMPARE(*decisions.undoBatch(result->batch), 3);
    QVERIFY(decisions.heldDecisions()->empty());
    QCOMPARE(decisions.review(ClaimKey{u"X13a"_s})->situation.claim.state, ClaimState::Submitted);
}

void TstClaimRules::x14AnswersComeInOnTheServer()
{
    QCOMPARE(codeAs("sun", "X14", ClaimAction::ReceiveInfo), u"SERVER_ONLY"_s);
    as("sun");
    const auto actions = ClaimDecisions(*m_session).actionsFor(ClaimKey{u"X14"_s});
    QCOMPARE((*actions)[size_t(ClaimAction::ReceiveInfo)].no->code, u"SERVER_ONLY"_s);
}

void TstClaimRules::attachedDocumentsLieInTheStore()
{
    const auto outcome = attachAs("sun", "X7", "%PDF-1.4 paper");
    QVERIFY2(outcome.done(), outcome.no ? qPrintable(outcome.no->sentence) : "");
    QCOMPARE(outcome.mime, u"application/pdf"_s);
    const auto bytes = documentBytes(m_session->profile(), outcome.sha256);
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("%PDF-1.4 paper"));
    const QString file = DocumentFolder::ofStore(m_session->profile()).path(outcome.sha256);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(attachAs("sun", "X7", "%PDF-1.4 paper").no->code, u"DUPLICATE"_s);
    QCOMPARE(codeAs("wang", "X7", ClaimAction::Approve), u"done"_s); // a document beside the verdict
}

void TstClaimRules::filesOfOtherKindsAreRefused()
{
    QCOMPARE(attachAs("sun", "X7", QByteArray("MZ\x90\x00program", 11)).no->code, u"malformed"_s);
    QCOMPARE(attachAs("sun", "X7", "").no->code, u"usage"_s);
}

void TstClaimRules::claimsAreOpenedForParcelsNobodyClaimed()
{
    as("sun");
    ClaimIntake desk(*m_session);
    Job job;
    const auto list = desk.parcels({u"late:yes claimed:no"_s}, job);
    QVERIFY(list);
    QCOMPARE(list->total, 1);
    QCOMPARE(list->rows.front().key, u"P-free"_s);
    QCOMPARE(list->rows.front().daysLate, 20);
    QCOMPARE(desk.parcels({u"clamed:no"_s}, job).failure().code, Failure::Code::Usage);
    OpenOrder order;
    order.parcel = u"P-free"_s;
    QVERIFY(desk.open(order)->done());
    QCOMPARE(desk.open(order)->no->code, u"DUPLICATE"_s);
    order.parcel = u"P-X5"_s;
    QCOMPARE(desk.open(order)->no->code, u"DUPLICATE"_s);
}

void TstClaimRules::anIncidentIsLinkedAsOne()
{
    as("wang");
    IncidentDesk desk(*m_session);
    Job job;
    const IncidentKey key{u"I-1"_s};
    const auto impact = desk.impact(key, job);
    QVERIFY2(impact, impact ? "" : qPrintable(failureText(impact.failure())));
    QVERIFY(impact->toLink >= 8);
    QVERIFY(!impact->totals.empty());
    QVERIFY(impact->totals.front().afterMinor < impact->totals.front().beforeMinor); // 240 h are excused
    const auto linked = desk.link(key, {ClaimKey{u"X5"_s}, ClaimKey{u"X6"_s}}, job);
    QCOMPARE(linked->done, 2);
    const auto after = desk.impact(key, job);
    QCOMPARE(after->linked, 2);
    QCOMPARE(qint64(after->lateJoiners.size()), after->toLink);
    QVERIFY(ClaimDecisions(*m_session).undoBatch(linked->batch).ok());
    const auto undone = desk.impact(key, job);
    QVERIFY2(!undone->decidedHere && undone->lateJoiners.empty(), "what was taken back has decided nothing");
    QCOMPARE(desk.link(key, {ClaimKey{u"X5"_s}, ClaimKey{u"X6"_s}}, job)->done, 2);
    ClaimOrder order;
    order.action = ClaimAction::Approve;
    const auto decided = desk.decide(key, order, job);
    QCOMPARE(decided->done, 2);
    QVERIFY(decided->rows.front().amount->minor < 49'999);
    QCOMPARE(*ClaimDecisions(*m_session).undoBatch(decided->batch), 2);
}

void TstClaimRules::expiredHoldsAreDue()
{
    QCOMPARE(codeAs("wang", "X5", ClaimAction::Approve), u"done"_s);
    m_clock->set(m_clock->nowMs() + 5 * kMsPerMinute - 1);
    QVERIFY(WorkAccess::forReading(m_store)->work().due(*m_clock)->empty());
    m_clock->set(m_clock->nowMs() + 1);
    QCOMPARE(WorkAccess::forReading(m_store)->work().due(*m_clock)->size(), size_t(1));
}

/// The wall's clock set forward, the machine running on.
class JumpedClock final : public Clock {
public:
    JumpedClock(qint64 wallMs, qint64 bootMs) : m_wallMs(wallMs), m_bootMs(bootMs) {}
    qint64 nowMs() const override { return m_wallMs; }
    qint64 sinceBootMs() const override { return m_bootMs; }
    QString bootId() const override { return u"fixed"_s; }

private:
    qint64 m_wallMs;
    qint64 m_bootMs;
};

void TstClaimRules::aClockThatJumpsEndsNoHold()
{
    QCOMPARE(codeAs("wang", "X5", ClaimAction::Approve), u"done"_s);
    const auto access = WorkAccess::forReading(m_store);
    QVERIFY(access->work().due(JumpedClock(kFeedMade + kMsPerDay, kFeedMade + kMsPerMinute))->empty());
    QCOMPARE(access->work().due(JumpedClock(kFeedMade - kMsPerDay, kFeedMade + 5 * kMsPerMinute))->size(), size_t(1));
}

void TstClaimRules::aClockBehindBlocksDecisions()
{
    QCOMPARE(codeAs("wang", "X5", ClaimAction::Approve), u"done"_s);
    m_clock->set(kFeedMade - kMsPerHour);
    ClaimOrder order;
    order.claim = ClaimKey{u"X6"_s};
    QCOMPARE(ClaimDecisions(*m_session).decide(order).failure().code, Failure::Code::Forbidden);
    const auto review = ClaimDecisions(*m_session).review(order.claim);
    QVERIFY(std::ranges::none_of(review->actions, &ClaimActionState::possible));
    QCOMPARE(review->action(ClaimAction::Take).no->code, u"forbidden"_s);
}

void TstClaimRules::dataLongExpiredBlockDecisions()
{
    const FeedInfo info = m_session->info();
    const qint64 halfLater = info.expiresAtMs + (info.expiresAtMs - info.issuedAtMs) / 2;
    as("wang");
    ClaimOrder order;
    order.claim = ClaimKey{u"X6"_s};
    m_clock->set(halfLater + 1);
    QCOMPARE(ClaimDecisions(*m_session).decide(order).failure().code, Failure::Code::Forbidden);
    m_clock->set(halfLater);
    QVERIFY(ClaimDecisions(*m_session).decide(order)->done());
}

void TstClaimRules::tabsCountWhatTheyList()
{
    as("wang");
    ClaimDecisions desk(*m_session);
    const auto countOf = [&](ClaimSplit split) {
        const auto splits = desk.splits();
        return splits ? (*splits)[size_t(split)].count : -1;
    };
    QCOMPARE(countOf(ClaimSplit::SecondApproval), 5); // X1, X2, X3, X4b, X13mine
    QCOMPARE(countOf(ClaimSplit::Mine), 5);
    QCOMPARE(countOf(ClaimSplit::OnHold), 0);
    const qint64 done = countOf(ClaimSplit::Done);
    QCOMPARE(codeAs("wang", "X5", ClaimAction::Approve), u"done"_s);
    QCOMPARE(codeAs("wang", "X6", ClaimAction::RequestInfo, "I01"), u"done"_s);
    QCOMPARE(codeAs("wang", "X7", ClaimAction::Take), u"done"_s);
    QCOMPARE(countOf(ClaimSplit::Done), done + 1);
    QCOMPARE(countOf(ClaimSplit::OnHold), 1);
    QCOMPARE(countOf(ClaimSplit::Mine), 7);
    for (const ClaimSplit split : kClaimSplits)
        QVERIFY(!claimSplitText(split).isEmpty());
}

void TstClaimRules::theProposerSnapshotIsKept()
{
    QVERIFY(decideAs("wang", "X4", ClaimAction::Approve, "", kWhy, 49'999).proposed);
    auto review = ClaimDecisions(*m_session).review(ClaimKey{u"X4"_s});
    QVERIFY(review->diff && review->diff->isEmpty());
    QVERIFY(attachAs("sun", "X4", "a later letter").done());
    review = ClaimDecisions(*m_session).review(ClaimKey{u"X4"_s});
    QCOMPARE(review->diff->added.size(), 1);
    QCOMPARE(review->diff->values.front().name, u"documents"_s);
    QCOMPARE(review->diff->values.front().now, u"2"_s);
}

QTEST_GUILESS_MAIN(TstClaimRules)
#include "tst_claim_rules.moc"
