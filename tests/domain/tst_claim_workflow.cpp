/// The transition vectors X1-X14 of rules.md D1 and the guards around them.
#include "tests/domain/claim_fixture.h"

#include "models/domain/claim_reasons.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr char kWhy[] = "compared with the photo of the label";

Claim proposedByWang(qint64 amount, const ClaimWorld &world, const char *currency = "CNY")
{
    return after(submitted(factsOf(currency, amount), world), command(ClaimAction::Approve), kWang, kFiled + kMsPerHour,
                 world);
}

Claim paidTen(const ClaimWorld &world)
{
    const qint64 now = kFiled + kMsPerHour;
    Claim claim = submitted(factsOf("CNY", 1000), world);
    claim = after(claim, command(ClaimAction::Approve), kWang, now, world);
    ClaimCommand pay = command(ClaimAction::StartPayment);
    pay.reference = u"batch-1"_s;
    claim = after(claim, pay, kZhou, now + kMsPerHour, world);
    pay.action = ClaimAction::ConfirmPayment;
    pay.reference = u"bank-1"_s;
    return after(claim, pay, kZhou, now + 2 * kMsPerHour, world);
}

/// Paid 10.00, reopened, and decided anew with `amount`; paid again where `pays`.
Claim decidedAnew(qint64 amount, const ClaimWorld &world)
{
    const qint64 now = kFiled + kMsPerDay;
    Claim claim = after(paidTen(world), command(ClaimAction::Reopen, "O02"), kChen, now, world);
    claim = after(claim, command(ClaimAction::Confirm), kZhao, now + 1, world);
    ClaimCommand approve = command(ClaimAction::Approve, "A01", kWhy);
    approve.amountMinor = amount;
    claim = after(claim, approve, kWu, now + 2, world);
    return after(claim, command(ClaimAction::Confirm), kQian, now + 3, world);
}

} // namespace

class TstClaimWorkflow : public QObject {
    Q_OBJECT

private slots:
    void x1ProposerCannotConfirm();
    void x2ContributorCannotConfirm();
    void x3ChangedEvidenceMustBeReturned();
    void x4RaisedAmountNeedsASecondPerson();
    void x5ComputedAmountBelowTheLimitNeedsNone();
    void x6FirstLeaseWins();
    void x7ReasonAndAmount();
    void x8AppealWindowToTheSecond();
    void x9NoSecondAppeal();
    void x10NoReviewerOfAnEarlierCycle();
    void x11SupplementAndRecovery();
    void x12SameCommandOnce();
    void x13OneBadCommandLeavesTheOthers();
    void x14AnswerInTimeRevivesAnExpiredClaim();
    void dollarsAtTheLimit();
    void noRateNeedsFourEyes();
    void twoCheckersAreTwoPeople();
    void ownLimitOfTheChecker();
    void thirdReturnGoesToTheLead();
    void leaseEndsAfterFifteenMinutes();
    void rejectionsThatNeedMore();
    void automaticDecisions();
    void filingWindowAndAttempts();
    void informationPausesTheDecisionClock();
    void paymentByAnotherPerson();
    void threeRetriesThenTheLead();
    void checkerCannotContributeLater();
    void dismissalNeedsTwo();
    void qaSampleNumbers();
    void everyActionHasAnAnswer();
    void restoredFromTheFeed();
};

void TstClaimWorkflow::x1ProposerCannotConfirm()
{
    const ClaimWorld world;
    const Claim claim = proposedByWang(50000, world);
    QCOMPARE(claim.state, ClaimState::PendingCheck);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Confirm), kWang, kFiled + 2 * kMsPerHour, world), u"SAME_PERSON"_s);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Return, "K01"), kWang, kFiled, world), u"SAME_PERSON"_s);
    const Claim confirmed = after(claim, command(ClaimAction::Confirm), kZhao, kFiled + 2 * kMsPerHour, world);
    QCOMPARE(confirmed.state, ClaimState::Approved);
    QCOMPARE(confirmed.approvedMinor, 50000);
}

void TstClaimWorkflow::x2ContributorCannotConfirm()
{
    const ClaimWorld world;
    Claim claim = submitted(factsOf("CNY", 50000), world);
    ClaimCommand attach = command(ClaimAction::Attach);
    attach.reference = u"photo"_s;
    claim = after(claim, attach, kLi, kFiled + 1, world);
    claim = after(claim, command(ClaimAction::Approve), kWang, kFiled + 2, world);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Confirm), kLi, kFiled + 3, world), u"CONTRIBUTOR"_s);
}

void TstClaimWorkflow::x3ChangedEvidenceMustBeReturned()
{
    const ClaimWorld world;
    ClaimCommand attach = command(ClaimAction::Attach);
    attach.reference = u"photo"_s;
    const Claim claim = after(proposedByWang(50000, world), attach, kSun, kFiled + 2 * kMsPerHour, world);
    QVERIFY(hasFlag(claim.flags, ClaimFlag::EvidenceChanged));
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Confirm), kZhao, kFiled + 3 * kMsPerHour, world), u"DIGEST_CHANGED"_s);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Return, "K01"), kZhao, kFiled, world), u"DIGEST_CHANGED"_s);
    const Claim returned = after(claim, command(ClaimAction::Return, "K03"), kZhao, kFiled + 3 * kMsPerHour, world);
    QCOMPARE(returned.state, ClaimState::InReview);
    QCOMPARE(returned.holder, u"wang"_s);
}

void TstClaimWorkflow::x4RaisedAmountNeedsASecondPerson()
{
    const ClaimWorld world;
    const Claim claim = submitted(factsOf("CNY", 40000), world);
    ClaimCommand approve = command(ClaimAction::Approve, "A01", kWhy);
    approve.amountMinor = 49999;
    const Claim proposed = after(claim, approve, kWang, kFiled + 1, world);
    QCOMPARE(proposed.state, ClaimState::PendingCheck);
    QCOMPARE(proposed.proposal->reasons, std::vector<FourEyesReason>{FourEyesReason::Override});
    QCOMPARE(after(proposed, command(ClaimAction::Confirm), kZhao, kFiled + 2, world).state, ClaimState::Approved);
    approve.amountMinor = 44000; // exactly ten per cent: not more
    QCOMPARE(after(claim, approve, kWang, kFiled + 1, world).state, ClaimState::Approved);
    approve.amountMinor = 44001;
    QCOMPARE(after(claim, approve, kWang, kFiled + 1, world).state, ClaimState::PendingCheck);
}

void TstClaimWorkflow::x5ComputedAmountBelowTheLimitNeedsNone()
{
    const ClaimWorld world;
    const Claim claim = proposedByWang(49999, world);
    QCOMPARE(claim.state, ClaimState::Approved);
    QCOMPARE(claim.proposal->code, u"A01"_s);
}

void TstClaimWorkflow::x6FirstLeaseWins()
{
    const ClaimWorld world;
    const Claim seen = submitted(factsOf("CNY", 1000), world);
    ClaimCommand take = command(ClaimAction::Take);
    take.baseVersion = seen.version;
    const Claim taken = after(seen, take, kWang, kFiled + 1, world);
    QCOMPARE(taken.holder, u"wang"_s);
    QCOMPARE(refusalWordOf(taken, take, kWu, kFiled + 2, world), u"CONFLICT"_s);
    take.baseVersion.reset();
    QCOMPARE(refusalWordOf(taken, take, kWu, kFiled + 2, world), u"CONFLICT"_s);
    const Claim released = after(taken, command(ClaimAction::Release, "", "half read"), kWang, kFiled + 3, world);
    QCOMPARE(released.state, ClaimState::Submitted);
    QCOMPARE(released.draftNote, u"half read"_s);
}

void TstClaimWorkflow::x7ReasonAndAmount()
{
    const ClaimWorld world;
    const Claim claim = submitted(factsOf("CNY", 1000), world);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Reject), kWang, kFiled, world), u"REASON_REQUIRED"_s);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Reject, "A01"), kWang, kFiled, world), u"REASON_UNKNOWN"_s);
    ClaimCommand approve = command(ClaimAction::Approve);
    approve.amountMinor = 0;
    QCOMPARE(refusalWordOf(claim, approve, kWang, kFiled, world), u"AMOUNT_ZERO"_s);
    approve.amountMinor = -1;
    QCOMPARE(refusalWordOf(claim, approve, kWang, kFiled, world), u"AMOUNT_ZERO"_s);
    approve.amountMinor = 10'000'001;
    QCOMPARE(refusalWordOf(claim, approve, kWang, kFiled, world), u"AMOUNT_TOO_HIGH"_s);
}

void TstClaimWorkflow::x8AppealWindowToTheSecond()
{
    const ClaimWorld world;
    const Claim claim = after(submitted(factsOf("CNY", 1000), world), command(ClaimAction::Reject, "R01"), kWang, kFiled, world);
    QCOMPARE(claim.state, ClaimState::Rejected);
    const qint64 last = kFiled + 15 * kMsPerDay;
    QCOMPARE(after(claim, command(ClaimAction::Appeal, "O01"), kSun, last, world).state, ClaimState::Appealed);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Appeal, "O01"), kSun, last + 1000, world), u"OUT_OF_WINDOW"_s);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Appeal), kSun, last, world), u"REASON_REQUIRED"_s);
}

void TstClaimWorkflow::x9NoSecondAppeal()
{
    const ClaimWorld world;
    Claim claim = after(submitted(factsOf("CNY", 1000), world), command(ClaimAction::Reject, "R01"), kWang, kFiled, world);
    claim = after(claim, command(ClaimAction::Appeal, "O01"), kSun, kFiled + 1, world);
    claim = after(claim, command(ClaimAction::Dismiss, "R01"), kChen, kFiled + 2, world);
    claim = after(claim, command(ClaimAction::Confirm), kZhao, kFiled + 3, world);
    QCOMPARE(claim.state, ClaimState::Closed);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Appeal, "O01"), kSun, kFiled + 4, world), u"ATTEMPTS_EXHAUSTED"_s);
}

void TstClaimWorkflow::x10NoReviewerOfAnEarlierCycle()
{
    const ClaimWorld world;
    Claim claim = after(proposedByWang(50000, world), command(ClaimAction::Return, "K02"), kZhao, kFiled + 2 * kMsPerHour, world);
    claim = after(claim, command(ClaimAction::Reject, "R04"), kWang, kFiled + 2 * kMsPerHour + 1, world);
    claim = after(claim, command(ClaimAction::Confirm), kQian, kFiled + 2 * kMsPerHour + 2, world);
    QCOMPARE(claim.state, ClaimState::Rejected);
    claim = after(claim, command(ClaimAction::Appeal, "O01"), kSun, kFiled + kMsPerDay, world);
    ClaimCommand assign = command(ClaimAction::Assign);
    QCOMPARE(refusalWordOf(claim, assign, kChen, kFiled + kMsPerDay, world), u"TARGET_REQUIRED"_s);
    for (const auto *earlier : {"wang", "zhao", "qian"}) {
        assign.to = QString::fromLatin1(earlier);
        QCOMPARE(refusalWordOf(claim, assign, kChen, kFiled + kMsPerDay, world), u"PREVIOUS_CYCLE"_s);
    }
    assign.to = u"wu"_s;
    claim = after(claim, assign, kChen, kFiled + kMsPerDay, world);
    QCOMPARE(claim.cycleNumber(), 2);
    QCOMPARE(claim.holder, u"wu"_s);
    // The lease ends; still nobody of cycle 1 may take it.
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Take), kWang, kFiled + 2 * kMsPerDay, world), u"PREVIOUS_CYCLE"_s);
}

void TstClaimWorkflow::x11SupplementAndRecovery()
{
    const ClaimWorld world;
    const MoneyEntry original = paidTen(world).entries.first();
    QCOMPARE(original.minor, 1000);
    const std::pair<qint64, MoneyEntryKind> results[] = {{1250, MoneyEntryKind::Supplement}, {800, MoneyEntryKind::Recovery}};
    for (const auto &[amount, kind] : results) {
        Claim claim = decidedAnew(amount, world);
        QCOMPARE(claim.state, ClaimState::Approved);
        QVERIFY(claim.plannedEntry());
        QCOMPARE(claim.plannedEntry()->kind, kind);
        ClaimCommand pay = command(ClaimAction::StartPayment);
        pay.reference = u"batch-2"_s;
        claim = after(claim, pay, kZhou, kFiled + 3 * kMsPerDay, world);
        pay.action = ClaimAction::ConfirmPayment;
        claim = after(claim, pay, kZhou, kFiled + 3 * kMsPerDay, world);
        QCOMPARE(claim.entries.size(), 2);
        QCOMPARE(claim.entries.first(), original);
        QCOMPARE(claim.entries.last().minor, amount - 1000);
        QCOMPARE(claim.entries.last().kind, kind);
        QCOMPARE(claim.paidTotal(), amount);
    }
}

void TstClaimWorkflow::x12SameCommandOnce()
{
    const ClaimWorld world;
    const Claim claim = submitted(factsOf("CNY", 1000), world);
    ClaimCommand reject = command(ClaimAction::Reject, "R01");
    reject.id = u"decision-1"_s;
    reject.baseVersion = claim.version;
    const ClaimAnswer first = applyCommand(claim, reject, kWang, kFiled, world.rules());
    QVERIFY(first.done() && !first.duplicate);
    const ClaimAnswer second = applyCommand(first.claim, reject, kWang, kFiled + 1, world.rules());
    QVERIFY(second.done() && second.duplicate);
    QVERIFY(second.events.isEmpty());
    QCOMPARE(second.claim, first.claim);
    reject.code = u"R04"_s;
    QCOMPARE(refusalWordOf(first.claim, reject, kWang, kFiled + 1, world), u"COMMAND_REUSED"_s);
}

void TstClaimWorkflow::x13OneBadCommandLeavesTheOthers()
{
    const ClaimWorld world;
    QVector<Claim> claims;
    for (int i = 0; i < 3; ++i)
        claims.append(submitted(factsOf("CNY", 1000), world));
    claims.append(proposedByWang(50000, world));
    claims.append(submitted(factsOf("CNY", 1000), world));
    QStringList refusals;
    int done = 0;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        ClaimCommand bulk = command(claims.at(i).state == ClaimState::PendingCheck ? ClaimAction::Confirm : ClaimAction::Approve);
        bulk.baseVersion = i == 4 ? claims.at(i).version - 1 : claims.at(i).version;
        const QString word = refusalWordOf(claims.at(i), bulk, kWang, kFiled + 2 * kMsPerHour, world);
        word.isEmpty() ? void(++done) : refusals.append(word);
    }
    QCOMPARE(done, 3);
    QCOMPARE(refusals, (QStringList{u"SAME_PERSON"_s, u"CONFLICT"_s}));
}

void TstClaimWorkflow::x14AnswerInTimeRevivesAnExpiredClaim()
{
    const ClaimWorld world;
    Claim claim = after(submitted(factsOf("CNY", 1000), world), command(ClaimAction::RequestInfo, "I01"), kWang, kFiled, world);
    QCOMPARE(claim.state, ClaimState::InfoRequested);
    const qint64 deadline = kFiled + 7 * kMsPerDay;
    QCOMPARE(claim.answerDeadlineMs, deadline);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::ExpireInfo), systemOperator(), deadline, world), u"NOT_YET"_s);
    claim = after(claim, command(ClaimAction::ExpireInfo), systemOperator(), deadline + 1, world);
    QCOMPARE(claim.state, ClaimState::Expired);
    ClaimCommand answer = command(ClaimAction::ReceiveInfo);
    answer.receivedMs = deadline + 1;
    QCOMPARE(refusalWordOf(claim, answer, kSun, deadline + kMsPerDay, world), u"OUT_OF_WINDOW"_s);
    answer.receivedMs = deadline;
    const ClaimAnswer revived = applyCommand(claim, answer, kSun, deadline + kMsPerDay, world.rules());
    QVERIFY(revived.done());
    QCOMPARE(revived.claim.state, ClaimState::InReview);
    QCOMPARE(revived.claim.holder, u"wang"_s);
    QCOMPARE(revived.claim.version, claim.version + 1); // both rows are kept: the expiry before, the answer now
}

void TstClaimWorkflow::dollarsAtTheLimit()
{
    const ClaimWorld world;
    QCOMPARE(proposedByWang(7018, world, "USD").state, ClaimState::PendingCheck);
    const Claim single = proposedByWang(7017, world, "USD");
    QCOMPARE(single.state, ClaimState::Approved);
    QCOMPARE(*single.proposal->valuedMinor, 49996);
    QCOMPARE(single.proposal->rate->rate, u"7.125"_s);
}

void TstClaimWorkflow::noRateNeedsFourEyes()
{
    const ClaimWorld world;
    const Claim claim = proposedByWang(100, world, "EUR");
    QCOMPARE(claim.state, ClaimState::PendingCheck);
    QCOMPARE(claim.proposal->reasons, std::vector<FourEyesReason>{FourEyesReason::NoRate});
    QVERIFY(!claim.proposal->rate);
    ClaimOperator limited = kZhao;
    limited.limitMinor = 1'000'000;
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Confirm), limited, kFiled, world), u"NO_RATE"_s);
}

void TstClaimWorkflow::twoCheckersAreTwoPeople()
{
    const ClaimWorld world;
    Claim claim = proposedByWang(500000, world);
    QCOMPARE(claim.proposal->checkersNeeded, 2);
    claim = after(claim, command(ClaimAction::Confirm), kZhao, kFiled + 2 * kMsPerHour, world);
    QCOMPARE(claim.state, ClaimState::PendingCheck);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Confirm), kZhao, kFiled, world), u"SAME_PERSON"_s);
    QCOMPARE(after(claim, command(ClaimAction::Confirm), kQian, kFiled, world).state, ClaimState::Approved);
    QCOMPARE(proposedByWang(499999, world).proposal->checkersNeeded, 1);
}

void TstClaimWorkflow::ownLimitOfTheChecker()
{
    const ClaimWorld world;
    ClaimOperator limited = kZhao;
    limited.limitMinor = 59999;
    const Claim claim = proposedByWang(60000, world);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Confirm), limited, kFiled, world), u"ABOVE_LIMIT"_s);
    limited.limitMinor = 60000;
    QCOMPARE(after(claim, command(ClaimAction::Confirm), limited, kFiled, world).state, ClaimState::Approved);
}

void TstClaimWorkflow::thirdReturnGoesToTheLead()
{
    const ClaimWorld world;
    Claim claim = proposedByWang(50000, world);
    for (int i = 0; i < 3; ++i) {
        claim = after(claim, command(ClaimAction::Return, "K01"), kZhao, kFiled + 2 * kMsPerHour, world);
        if (i < 2)
            claim = after(claim, command(ClaimAction::Approve), kWang, kFiled + 2 * kMsPerHour, world);
    }
    QCOMPARE(claim.holder, QString());
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Approve), kWang, kFiled, world), u"REASSIGN_REQUIRED"_s);
    ClaimCommand assign = command(ClaimAction::Assign);
    assign.to = u"wang"_s;
    QCOMPARE(refusalWordOf(claim, assign, kChen, kFiled, world), u"SAME_PERSON"_s);
    assign.to = u"wu"_s;
    claim = after(claim, assign, kChen, kFiled + 3 * kMsPerHour, world);
    QCOMPARE(after(claim, command(ClaimAction::Approve), kWu, kFiled + 3 * kMsPerHour, world).state, ClaimState::PendingCheck);
}

void TstClaimWorkflow::leaseEndsAfterFifteenMinutes()
{
    const ClaimWorld world;
    const Claim claim = after(submitted(factsOf("CNY", 1000), world), command(ClaimAction::Take), kWang, kFiled, world);
    const qint64 end = kFiled + 15 * kMsPerMinute;
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Approve), kWu, end - 1, world), u"CONFLICT"_s);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Release), systemOperator(), end - 1, world), u"NOT_HOLDER"_s);
    QCOMPARE(after(claim, command(ClaimAction::Release), systemOperator(), end, world).state, ClaimState::Submitted);
    const ClaimAnswer taken = applyCommand(claim, command(ClaimAction::Approve), kWu, end, world.rules());
    QCOMPARE(taken.events.size(), 3); // given back, taken, approved
    QCOMPARE(taken.claim.state, ClaimState::Approved);
}

void TstClaimWorkflow::rejectionsThatNeedMore()
{
    const ClaimWorld world;
    const Claim claim = submitted(factsOf("CNY", 1000), world);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Reject, "R05", "too short"), kWang, kFiled, world), u"COMMENT_REQUIRED"_s);
    QCOMPARE(after(claim, command(ClaimAction::Reject, "R05", kWhy), kWang, kFiled, world).state, ClaimState::Rejected);
    QCOMPARE(after(claim, command(ClaimAction::Reject, "R03", kWhy), kWang, kFiled, world).state, ClaimState::PendingCheck);
    QCOMPARE(after(claim, command(ClaimAction::Reject, "R12", kWhy), kWang, kFiled, world).state, ClaimState::PendingCheck);
    ClaimFacts large = factsOf("CNY", 1000);
    large.askedMinor = 50000;
    const Claim proposed = after(submitted(large, world), command(ClaimAction::Reject, "R01"), kWang, kFiled, world);
    QCOMPARE(proposed.proposal->reasons, std::vector<FourEyesReason>{FourEyesReason::ClaimValue});
    QCOMPARE(after(proposed, command(ClaimAction::Confirm), kZhao, kFiled, world).state, ClaimState::Rejected);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Approve, "A04"), kWang, kFiled, world), u"COMMENT_REQUIRED"_s);
    QCOMPARE(after(claim, command(ClaimAction::Approve, "A04", kWhy), kWang, kFiled, world).state, ClaimState::PendingCheck);
}

void TstClaimWorkflow::automaticDecisions()
{
    ClaimWorld world;
    const ClaimOperator system = systemOperator();
    const Claim small = submitted(factsOf("CNY", 5000), world);
    QCOMPARE(after(small, command(ClaimAction::AutoApprove), system, kFiled, world).approvedMinor, 5000);
    ClaimCommand other = command(ClaimAction::AutoApprove, "R01");
    other.amountMinor = -5; // found by fuzzing: the system does not choose amounts
    QCOMPARE(after(small, other, system, kFiled, world).approvedMinor, 5000);
    QCOMPARE(refusalWordOf(small, command(ClaimAction::AutoApprove), kWang, kFiled, world), u"ROLE_MISSING"_s);
    QCOMPARE(refusalWordOf(submitted(factsOf("CNY", 5001), world), command(ClaimAction::AutoApprove), system, kFiled, world),
             u"AMOUNT_TOO_HIGH"_s);
    QCOMPARE(refusalWordOf(small, command(ClaimAction::AutoReject, "R04"), system, kFiled, world), u"REASON_UNKNOWN"_s);
    QCOMPARE(after(small, command(ClaimAction::AutoReject, "R06"), system, kFiled, world).state, ClaimState::Rejected);
    world.set.process.qaSamplePercent = 100;
    QCOMPARE(refusalWordOf(small, command(ClaimAction::AutoApprove), system, kFiled, world), u"FLAGGED"_s);
}

void TstClaimWorkflow::filingWindowAndAttempts()
{
    const ClaimWorld world;
    ClaimFacts facts = factsOf("CNY", 1000);
    Claim claim = openClaim(facts, false, {}, kSun, kFiled).claim;
    const qint64 last = *facts.deliveredMs + 15 * kMsPerDay;
    QCOMPARE(after(claim, command(ClaimAction::Submit), kSun, last, world).state, ClaimState::Submitted);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Submit), kSun, last + 1, world), u"OUT_OF_WINDOW"_s);
    claim.facts.attempt = 3;
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Submit), kSun, last, world), u"ATTEMPTS_EXHAUSTED"_s);
    claim.facts.attempt = 2;
    claim.facts.evidenceComplete = false;
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Submit), kSun, last, world), u"EVIDENCE_MISSING"_s);
    QCOMPARE(claimRefusalWord(*openClaim(facts, true, {}, kSun, kFiled).refusal), u"DUPLICATE"_s);
    QCOMPARE(claimRefusalWord(*openClaim(facts, false, {}, kWu, kFiled).refusal), u"ROLE_MISSING"_s);
}

void TstClaimWorkflow::informationPausesTheDecisionClock()
{
    const ClaimWorld world; // L8: 20 Sep 10:00, pause 21 Sep 15:00, resume 25 Sep 11:30
    Claim claim = submitted(factsOf("CNY", 1000), world);
    claim = after(claim, command(ClaimAction::RequestInfo, "I01"), kWang, at("2023-09-21T15:00:00+08:00"), world);
    QCOMPARE(claim.decision.usedMs, 720 * kMsPerMinute);
    QCOMPARE(slaFlagsAt(claim, at("2023-09-27T15:00:00+08:00"), world.rules()), ClaimFlags(0));
    claim = after(claim, command(ClaimAction::ReceiveInfo), kSun, at("2023-09-25T11:30:00+08:00"), world);
    QCOMPARE(*nextDueMs(claim, world.rules()), at("2023-09-26T16:30:00+08:00"));
    QCOMPARE(slaFlagsAt(claim, at("2023-09-26T16:30:00+08:00"), world.rules()), ClaimFlags(ClaimFlag::SlaAtRisk));
    QCOMPARE(slaFlagsAt(claim, at("2023-09-26T16:31:00+08:00"), world.rules()), ClaimFlags(ClaimFlag::SlaBreached));
}

void TstClaimWorkflow::paymentByAnotherPerson()
{
    const ClaimWorld world;
    const Claim small = proposedByWang(1000, world);
    ClaimCommand pay = command(ClaimAction::StartPayment);
    QCOMPARE(refusalWordOf(small, pay, kZhou, kFiled + 2 * kMsPerHour, world), u"REFERENCE_REQUIRED"_s);
    pay.reference = u"batch"_s;
    QCOMPARE(refusalWordOf(small, pay, kZhou, kFiled + kMsPerHour + 5 * kMsPerMinute - 1, world), u"NOT_YET"_s);
    QCOMPARE(after(small, pay, kWang, kFiled + kMsPerHour + 5 * kMsPerMinute, world).state, ClaimState::InPayment);
    const Claim large = after(proposedByWang(50000, world), command(ClaimAction::Confirm), kZhao, kFiled + kMsPerHour, world);
    QCOMPARE(refusalWordOf(large, pay, kWang, kFiled + kMsPerDay, world), u"SAME_PERSON"_s);
    QCOMPARE(after(large, pay, kZhou, kFiled + kMsPerDay, world).state, ClaimState::InPayment);
}

void TstClaimWorkflow::threeRetriesThenTheLead()
{
    const ClaimWorld world;
    ClaimCommand pay = command(ClaimAction::StartPayment);
    pay.reference = u"batch"_s;
    Claim claim = after(proposedByWang(1000, world), pay, kZhou, kFiled + kMsPerDay, world);
    pay.action = ClaimAction::RetryPayment;
    for (int i = 0; i < 3; ++i) {
        claim = after(claim, command(ClaimAction::FailPayment), kZhou, kFiled + kMsPerDay, world);
        claim = after(claim, pay, kZhou, kFiled + kMsPerDay, world);
    }
    claim = after(claim, command(ClaimAction::FailPayment), kZhou, kFiled + kMsPerDay, world);
    QCOMPARE(refusalWordOf(claim, pay, kZhou, kFiled + kMsPerDay, world), u"ATTEMPTS_EXHAUSTED"_s);
    QCOMPARE(after(claim, pay, kChen, kFiled + kMsPerDay, world).state, ClaimState::InPayment);
}

void TstClaimWorkflow::checkerCannotContributeLater()
{
    const ClaimWorld world;
    Claim claim = proposedByWang(50000, world);
    claim = after(claim, command(ClaimAction::Return, "K01"), kLi, kFiled + 2 * kMsPerHour, world);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Take), kLi, kFiled + kMsPerDay, world), u"CHECKER"_s);
    ClaimCommand attach = command(ClaimAction::Attach);
    attach.reference = u"photo"_s;
    QCOMPARE(refusalWordOf(claim, attach, kLi, kFiled + kMsPerDay, world), u"CHECKER"_s);
}

void TstClaimWorkflow::dismissalNeedsTwo()
{
    const ClaimWorld world;
    const ClaimOperator both = person("both", {ClaimRole::Lead, ClaimRole::Approver});
    Claim claim = after(submitted(factsOf("CNY", 1000), world), command(ClaimAction::Reject, "R01"), kWang, kFiled, world);
    claim = after(claim, command(ClaimAction::Appeal, "O01"), kSun, kFiled + 1, world);
    claim = after(claim, command(ClaimAction::Dismiss, "R01"), both, kFiled + 2, world);
    QCOMPARE(claim.state, ClaimState::Appealed);
    QCOMPARE(refusalWordOf(claim, command(ClaimAction::Confirm), both, kFiled + 3, world), u"SAME_PERSON"_s);
    const Claim kept = after(claim, command(ClaimAction::Return, "K03"), kZhao, kFiled + 3, world);
    QCOMPARE(kept.state, ClaimState::Appealed);
    QVERIFY(!kept.request);
}

void TstClaimWorkflow::qaSampleNumbers()
{
    const std::pair<const char *, int> checks[] = {{"01", 62}, {"02", 92}, {"07", 2}, {"33", 1}};
    for (const auto &[suffix, number] : checks)
        QCOMPARE(qaSampleNumber(u"00000000-0000-4000-8000-0000000000"_s + QString::fromLatin1(suffix), u"2023-06"_s), number);
    ClaimFacts facts;
    facts.id = u"00000000-0000-4000-8000-000000000007"_s;
    facts.filedMs = at("2023-06-30T23:59:59+08:00");
    QVERIFY(isQaSampled(facts, 5));
    QVERIFY(!isQaSampled(facts, 2));
    ClaimWorld world;
    world.set.process.qaSamplePercent = 100;
    QCOMPARE(proposedByWang(1000, world).proposal->reasons, std::vector<FourEyesReason>{FourEyesReason::QaSample});
}

void TstClaimWorkflow::everyActionHasAnAnswer()
{
    const ClaimWorld world;
    const Claim claim = submitted(factsOf("CNY", 60000), world);
    const auto choices = availableActions(claim, kWu, kFiled, world.rules());
    QCOMPARE(choices.size(), kClaimActionCount);
    for (const ActionChoice &choice : choices) {
        QCOMPARE(claimActionFromWord(claimActionWord(choice.action)), std::optional(choice.action));
        QVERIFY(!claimActionText(choice.action).isEmpty());
        if (choice.refusal)
            QVERIFY(!claimRefusalText(*choice.refusal).isEmpty() && !claimRefusalWord(*choice.refusal).isEmpty());
        const bool possible = choice.action == ClaimAction::Take || choice.action == ClaimAction::Approve
            || choice.action == ClaimAction::Reject || choice.action == ClaimAction::RequestInfo
            || choice.action == ClaimAction::Attach || choice.action == ClaimAction::LinkIncident;
        QCOMPARE(choice.possible(), possible);
        QCOMPARE(choice.proposes, choice.action == ClaimAction::Approve || choice.action == ClaimAction::Reject);
    }
    QCOMPARE(int(claimReasons().size()), 4 + 15 + 5 + 4 + 4);
}

void TstClaimWorkflow::restoredFromTheFeed()
{
    const ClaimWorld world;
    const Claim original = proposedByWang(50000, world);
    StoredClaim stored;
    stored.facts = original.facts;
    stored.state = original.state;
    stored.proposal = original.proposal;
    stored.version = 7;
    stored.evidenceDigest = original.evidenceDigest;
    stored.sla = world.set.sla;
    stored.leaseMinutes = 15;
    QVector<ClaimEvent> lean;
    const std::pair<ClaimTransition, const char *> rows[] = {{ClaimTransition::Opened, "sun"}, {ClaimTransition::Submitted, "sun"},
        {ClaimTransition::Taken, "wang"}, {ClaimTransition::Attached, "li"}, {ClaimTransition::Proposed, "wang"}};
    for (const auto &[transition, actor] : rows) {
        ClaimEvent event;
        event.atMs = kFiled;
        event.actor = QString::fromLatin1(actor);
        event.transition = transition;
        lean.append(event);
    }
    const Claim restored = restoredClaim(stored, lean);
    QCOMPARE(restored.version, 7);
    QCOMPARE(refusalWordOf(restored, command(ClaimAction::Confirm), kWang, kFiled, world), u"SAME_PERSON"_s);
    QCOMPARE(refusalWordOf(restored, command(ClaimAction::Confirm), kLi, kFiled, world), u"CONTRIBUTOR"_s);
    QCOMPARE(after(restored, command(ClaimAction::Confirm), kZhao, kFiled, world).state, ClaimState::Approved);
}

QTEST_GUILESS_MAIN(TstClaimWorkflow)
#include "tst_claim_workflow.moc"
