/// rules.md X1-X14 between desks through a shared folder: each person sits at a desk of their own, the server judges again,
/// and all desks end equal. Where a desk would refuse by itself, the server is also asked past the desk.
#include "loop_fixture.h"

#include "models/core/beijing.h"
#include "models/desk/claim_batch.h"
#include "models/domain/business_time.h"

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kWhy = u"because it was agreed so"_s;

QString idOf(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

} // namespace

class TstLoopRules : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void x1OwnProposalIsNotConfirmed();
    void x2AContributorDoesNotConfirm();
    void x3EvidenceAddedLaterGoesBack();
    void x4AnOverrideTakesASecondPerson();
    void x5BelowTheLimitOneDecides();
    void x6TheFirstLeaseWins();
    void x7ReasonAndAmountAreNeeded();
    void x8AppealsEndWithTheirWindow();
    void x9ThereIsOneAppeal();
    void x10NobodyOfAnEarlierCycleReviewsTheAppeal();
    void x11PaidMoneyGetsASupplementOrARecovery();
    void x12TheSameIdTwice();
    void x13ABatchTellsEachAndIsUndoneAsOne();
    void x14AnAnswerInTimeCountsAlthoughItSyncsLate();
    void aDraftIsSubmittedOnceItsEvidenceIsThere();

private:
    void addSituations();
    TestDesk &at(const char *person) { return *m_desks.at(person); }
    /// Everybody sends, ingest, publish, everybody syncs.
    void turn();
    IngestReport sendAndIngest(std::initializer_list<const char *> people);
    void everywhere(const QString &claim, const QString &state);

    bool m_sunIsOnline = false;
    FolderServer m_server;
    std::map<std::string, std::unique_ptr<TestDesk>> m_desks;
};

void TstLoopRules::addSituations()
{
    for (const char *key : {"X1", "X2", "X3", "X3b"})
        m_server.addClaim(QString::fromLatin1(key), 50'000);
    m_server.addClaimWithRoom(u"X4"_s, 40'000);
    m_server.addClaim(u"X5"_s, 49'999);
    for (const char *key : {"X6", "X7", "X8", "X8b", "X9", "X10", "X12", "X13a", "X13b", "X13c", "X13stale", "X14", "X14late"})
        m_server.addClaim(QString::fromLatin1(key), 20'000);
    m_server.addClaim(u"X13mine"_s, 50'000);
    // Notice on the 19th: the window of the appeal ends 15 times 24 hours later.
    for (const char *key : {"X8", "X8b"})
        m_server.addHistory(QString::fromLatin1(key), u"REJECTED"_s,
                            {{"T05", "li", "2026-03-19T02:00:00Z", ""}, {"T12", "li", "2026-03-19T03:00:00Z", "R04"}});
    m_server.addHistory(u"X9"_s, u"CLOSED"_s,
                        {{"T12", "li", "2026-03-19T02:00:00Z", "R04"}, {"T19", "sun", "2026-03-19T03:00:00Z", "O01"}, {"T21", "zhao", "2026-03-19T04:00:00Z", "R04"}});
    m_server.addHistory(u"X10"_s, u"APPEALED"_s,
                        {{"T05", "wang", "2026-03-19T02:00:00Z", ""}, {"T12", "wang", "2026-03-19T03:00:00Z", "R04"}, {"T19", "sun", "2026-03-19T04:00:00Z", "O01"}});
    const QJsonObject paid{{u"proposal"_s, QJsonObject{{u"verdict"_s, u"approve"_s}, {u"amount"_s, QJsonObject{{u"amount_minor"_s, 1000}, {u"currency"_s, u"CNY"_s}}},
                                                       {u"code"_s, u"A01"_s}, {u"by"_s, u"li"_s}}}};
    for (const char *key : {"X11", "X11less"}) {
        m_server.addClaimWithRoom(QString::fromLatin1(key), 1000);
        m_server.addHistory(QString::fromLatin1(key), u"PAID"_s,
                            {{"T05", "li", "2026-03-19T02:00:00Z", ""}, {"T10", "li", "2026-03-19T02:10:00Z", "A01"}, {"T17", "SYSTEM", "2026-03-19T03:00:00Z", ""}}, paid);
    }
    for (const char *key : {"X14", "X14late"})
        m_server.addHistory(QString::fromLatin1(key), u"INFO_REQUESTED"_s,
                            {{"T05", "wang", "2026-03-14T02:00:00Z", ""}, {"T07", "wang", "2026-03-14T02:00:00Z", "I01"}}, {{u"assignee"_s, u"wang"_s}});
}

void TstLoopRules::initTestCase()
{
    addSituations();
    OK(m_server.publish());
    for (const char *person : {"wang", "li", "zhao", "chen", "sun"}) {
        auto desk = std::make_unique<TestDesk>(m_server, QString::fromLatin1(person));
        OK(desk->sync());
        OK(desk->registerKey());
        m_desks[person] = std::move(desk);
    }
    OK(m_server.publish());
    for (const auto &[person, desk] : m_desks)
        OK(desk->sync());
    // For X14: filed in time at a desk that has no network until X8.
    OK(at("sun").attach(u"X14"_s, "%PDF-1.4 the answer"));
}

IngestReport TstLoopRules::sendAndIngest(std::initializer_list<const char *> people)
{
    for (const char *person : people) {
        if (!at(person).send())
            return {};
    }
    auto report = m_server.ingest();
    return report ? *report : IngestReport();
}

void TstLoopRules::turn()
{
    for (const auto &[person, desk] : m_desks) {
        if (m_sunIsOnline || person != "sun")
            OK(desk->send());
    }
    OK(m_server.ingest());
    OK(m_server.publishState());
    for (const auto &[person, desk] : m_desks)
        OK(desk->sync());
}

void TstLoopRules::everywhere(const QString &claim, const QString &state)
{
    for (const auto &[person, desk] : m_desks)
        QCOMPARE(desk->stateOf(claim), state);
}

void TstLoopRules::x1OwnProposalIsNotConfirmed()
{
    QVERIFY(at("wang").decide(u"X1"_s, ClaimAction::Approve)->proposed);
    turn();
    everywhere(u"X1"_s, u"PENDING_CHECK"_s);
    QCOMPARE(at("wang").codeOf(at("wang").decide(u"X1"_s, ClaimAction::Confirm)), u"SAME_PERSON"_s);
    auto session = at("wang").session();
    ClaimOrder order;
    order.action = ClaimAction::Confirm;
    Job job;
    QCOMPARE(ClaimBatch(**session).run(order, {ClaimKey{u"X1"_s}}, job)->rows.front().no->code, u"SAME_PERSON"_s);
    OK(at("wang").forge(u"X1"_s, u"confirm"_s, idOf(1)));
    QCOMPARE(sendAndIngest({"wang"}).decisions.front().reason, u"SAME_PERSON"_s);
    QCOMPARE(at("zhao").codeOf(at("zhao").decide(u"X1"_s, ClaimAction::Confirm)), u"done"_s);
    turn();
    everywhere(u"X1"_s, u"APPROVED"_s);
}

void TstLoopRules::x2AContributorDoesNotConfirm()
{
    OK(at("li").attach(u"X2"_s, "%PDF-1.4 another receipt"));
    turn();
    QVERIFY(at("wang").decide(u"X2"_s, ClaimAction::Approve)->proposed);
    turn();
    QCOMPARE(at("li").codeOf(at("li").decide(u"X2"_s, ClaimAction::Confirm)), u"CONTRIBUTOR"_s);
    OK(at("li").forge(u"X2"_s, u"confirm"_s, idOf(2)));
    QCOMPARE(sendAndIngest({"li"}).decisions.front().reason, u"CONTRIBUTOR"_s);
}

void TstLoopRules::x3EvidenceAddedLaterGoesBack()
{
    for (const char *key : {"X3", "X3b"})
        QVERIFY(at("wang").decide(QString::fromLatin1(key), ClaimAction::Approve)->proposed);
    turn();
    OK(at("chen").attach(u"X3"_s, "%PDF-1.4 a letter"));
    OK(at("chen").attach(u"X3b"_s, "%PDF-1.4 a letter"));
    // Zhao has not seen the letter of an agent and confirms at the same time: the server has taken the letter in.
    QCOMPARE(at("zhao").codeOf(at("zhao").decide(u"X3b"_s, ClaimAction::Confirm)), u"done"_s);
    (void)sendAndIngest({"chen"});
    QCOMPARE(sendAndIngest({"zhao"}).decisions.front().reason, u"DIGEST_CHANGED"_s);
    turn();
    QCOMPARE(at("zhao").codeOf(at("zhao").decide(u"X3"_s, ClaimAction::Confirm)), u"DIGEST_CHANGED"_s);
    const auto session = at("zhao").session();
    QVERIFY(ClaimDecisions(**session).review(ClaimKey{u"X3"_s})->evidenceChanged);
    QCOMPARE(at("zhao").codeOf(at("zhao").decide(u"X3"_s, ClaimAction::Return, u"K01"_s)), u"DIGEST_CHANGED"_s);
    QCOMPARE(at("zhao").codeOf(at("zhao").decide(u"X3"_s, ClaimAction::Return, u"K03"_s)), u"done"_s);
    turn();
    everywhere(u"X3"_s, u"IN_REVIEW"_s);
    everywhere(u"X3b"_s, u"PENDING_CHECK"_s);
}

void TstLoopRules::x4AnOverrideTakesASecondPerson()
{
    const auto proposed = at("wang").decide(u"X4"_s, ClaimAction::Approve, {}, 49'999, kWhy);
    QCOMPARE(at("wang").codeOf(proposed), u"done"_s);
    QVERIFY(proposed->proposed);
    turn();
    QCOMPARE(at("zhao").codeOf(at("zhao").decide(u"X4"_s, ClaimAction::Confirm)), u"done"_s);
    turn();
    everywhere(u"X4"_s, u"APPROVED"_s);
}

void TstLoopRules::x5BelowTheLimitOneDecides()
{
    const auto approved = at("wang").decide(u"X5"_s, ClaimAction::Approve);
    QVERIFY(!approved->proposed);
    QCOMPARE(approved->amount->minor, 49'999);
    turn();
    everywhere(u"X5"_s, u"APPROVED"_s);
}

void TstLoopRules::x6TheFirstLeaseWins()
{
    QCOMPARE(at("wang").codeOf(at("wang").decide(u"X6"_s, ClaimAction::Take)), u"done"_s);
    QCOMPARE(at("li").codeOf(at("li").decide(u"X6"_s, ClaimAction::Take, {}, {}, u"the scan of Sunday is missing"_s)), u"done"_s);
    (void)sendAndIngest({"wang"});
    const IngestReport second = sendAndIngest({"li"});
    QCOMPARE(second.conflict, 1);
    QCOMPARE(second.decisions.front().reason, u"CONFLICT"_s);
    turn();
    everywhere(u"X6"_s, u"IN_REVIEW"_s);
    for (const auto &[person, desk] : m_desks) {
        const auto session = desk->session();
        QCOMPARE(ClaimDecisions(**session).review(ClaimKey{u"X6"_s})->situation.claim.holder, u"wang"_s);
    }
    QCOMPARE(at("li").outbox().list()->counts.attention, 1 + 1); // and the one of X2
    auto access = WorkAccess::forReading(at("li").profile());
    QCOMPARE(*access->work().draft(u"claim"_s, u"X6"_s), u"the scan of Sunday is missing"_s);
}

void TstLoopRules::x7ReasonAndAmountAreNeeded()
{
    QCOMPARE(at("wang").codeOf(at("wang").decide(u"X7"_s, ClaimAction::Reject)), u"REASON_REQUIRED"_s);
    QCOMPARE(at("wang").codeOf(at("wang").decide(u"X7"_s, ClaimAction::Approve, {}, 0, kWhy)), u"AMOUNT_ZERO"_s);
    OK(at("wang").forge(u"X7"_s, u"reject"_s, idOf(7)));
    QCOMPARE(sendAndIngest({"wang"}).decisions.front().reason, u"REASON_REQUIRED"_s);
    OK(at("li").forge(u"X7"_s, u"approve"_s, idOf(8), {}, 0));
    QCOMPARE(sendAndIngest({"li"}).decisions.front().reason, u"AMOUNT_ZERO"_s);
    turn();
    everywhere(u"X7"_s, u"SUBMITTED"_s);
}

void TstLoopRules::x8AppealsEndWithTheirWindow()
{
    const qint64 before = m_server.clock().nowMs();
    const qint64 end = *instantFromIso(u"2026-03-19T03:00:00Z"_s) + 15 * kMsPerDay;
    m_server.clock().set(end);
    QCOMPARE(at("sun").codeOf(at("sun").decide(u"X8"_s, ClaimAction::Appeal, u"O01"_s)), u"done"_s);
    m_server.clock().set(end + 1000);
    QCOMPARE(at("sun").codeOf(at("sun").decide(u"X8b"_s, ClaimAction::Appeal, u"O01"_s)), u"OUT_OF_WINDOW"_s);
    OK(at("sun").forge(u"X8b"_s, u"appeal"_s, idOf(9), {u"O01"_s}));
    // Nobody at the server has heard of Sun's answer (X14): its deadline passes.
    QCOMPARE(m_server.ingest()->system, 2);
    OK(m_server.publishState());
    m_sunIsOnline = true;
    const IngestReport report = sendAndIngest({"sun"});
    QCOMPARE(report.accepted, 2);
    QCOMPARE(report.decisions.back().reason, u"OUT_OF_WINDOW"_s);
    turn();
    everywhere(u"X8"_s, u"APPEALED"_s);
    everywhere(u"X8b"_s, u"REJECTED"_s);
    QVERIFY(m_server.clock().nowMs() > before);
}

void TstLoopRules::x9ThereIsOneAppeal()
{
    QCOMPARE(at("sun").codeOf(at("sun").decide(u"X9"_s, ClaimAction::Appeal, u"O01"_s)), u"ATTEMPTS_EXHAUSTED"_s);
    OK(at("sun").forge(u"X9"_s, u"appeal"_s, idOf(10), {u"O01"_s}));
    QCOMPARE(sendAndIngest({"sun"}).decisions.front().reason, u"ATTEMPTS_EXHAUSTED"_s);
}

void TstLoopRules::x10NobodyOfAnEarlierCycleReviewsTheAppeal()
{
    QCOMPARE(at("chen").codeOf(at("chen").decide(u"X10"_s, ClaimAction::Assign, {}, {}, {}, u"wang"_s)), u"PREVIOUS_CYCLE"_s);
    QCOMPARE(at("chen").codeOf(at("chen").decide(u"X10"_s, ClaimAction::Assign, {}, {}, {}, u"li"_s)), u"done"_s);
    turn();
    everywhere(u"X10"_s, u"IN_REVIEW"_s);
    QCOMPARE(at("wang").codeOf(at("wang").decide(u"X10"_s, ClaimAction::Approve)), u"CONFLICT"_s); // li holds it
}

void TstLoopRules::x11PaidMoneyGetsASupplementOrARecovery()
{
    for (const char *key : {"X11", "X11less"})
        QCOMPARE(at("chen").codeOf(at("chen").decide(QString::fromLatin1(key), ClaimAction::Reopen, u"O02"_s)), u"done"_s);
    turn();
    everywhere(u"X11"_s, u"PAID"_s); // until an approver confirms
    for (const char *key : {"X11", "X11less"})
        QCOMPARE(at("zhao").codeOf(at("zhao").decide(QString::fromLatin1(key), ClaimAction::Confirm)), u"done"_s);
    turn();
    everywhere(u"X11"_s, u"IN_REVIEW"_s);
    const std::pair<const char *, qint64> results[] = {{"X11", 1250}, {"X11less", 800}};
    for (const auto &[key, minor] : results) {
        const auto proposed = at("wang").decide(QString::fromLatin1(key), ClaimAction::Approve, u"A01"_s, minor, kWhy);
        QCOMPARE(at("wang").codeOf(proposed), u"done"_s);
        QVERIFY(proposed->proposed); // a claim opened again always takes two
    }
    turn();
    for (const char *key : {"X11", "X11less"})
        QCOMPARE(at("zhao").codeOf(at("zhao").decide(QString::fromLatin1(key), ClaimAction::Confirm)), u"done"_s);
    turn();
    everywhere(u"X11"_s, u"APPROVED"_s);
    const std::tuple<const char *, MoneyEntryKind, qint64> moved[] = {{"X11", MoneyEntryKind::Supplement, 250}, {"X11less", MoneyEntryKind::Recovery, -200}};
    for (const auto &[key, kind, minor] : moved) {
        for (const auto &[person, desk] : m_desks) {
            const auto session = desk->session();
            const auto review = ClaimDecisions(**session).review(ClaimKey{QString::fromLatin1(key)});
            const Claim &claim = review->situation.claim;
            QCOMPARE(claim.paidTotal(), 1000); // the first row stays as it is
            QVERIFY(claim.plannedEntry());
            QCOMPARE(claim.plannedEntry()->kind, kind);
            QCOMPARE(claim.plannedEntry()->minor, minor);
        }
    }
}

void TstLoopRules::x12TheSameIdTwice()
{
    auto session = at("wang").session();
    ClaimOrder order;
    order.claim = ClaimKey{u"X12"_s};
    order.action = ClaimAction::Approve;
    order.id = idOf(12);
    const qint64 before = WorkAccess::forReading(at("wang").profile())->work().auditHead()->count;
    QVERIFY(ClaimDecisions(**session).decide(order)->done());
    QVERIFY(ClaimDecisions(**session).decide(order)->duplicate);
    QCOMPARE(WorkAccess::forReading(at("wang").profile())->work().auditHead()->count, before + 1);
    QCOMPARE(sendAndIngest({"wang"}).accepted, 1);
    // The same command from another desk with another body, then the same batch put there again.
    OK(at("li").forge(u"X12"_s, u"reject"_s, idOf(12), {u"R04"_s}));
    QCOMPARE(sendAndIngest({"li"}).decisions.front().reason, u"COMMAND_REUSED"_s);
    OK(at("wang").outbox().resend({}));
    QCOMPARE(sendAndIngest({"wang"}).accepted, 0);
    turn();
    everywhere(u"X12"_s, u"APPROVED"_s);
}

void TstLoopRules::x13ABatchTellsEachAndIsUndoneAsOne()
{
    QVERIFY(at("wang").decide(u"X13mine"_s, ClaimAction::Approve)->proposed);
    turn();
    auto session = at("wang").session();
    ClaimOrder order;
    order.action = ClaimAction::Approve;
    std::vector<ClaimKey> claims;
    for (const char *key : {"X13a", "X13mine", "X13b", "X13stale", "X13c"})
        claims.push_back(ClaimKey{QString::fromLatin1(key)});
    Job job;
    ClaimBatch desk(**session);
    const auto first = desk.run(order, claims, job, {{u"X13stale"_s, 0}});
    QCOMPARE(first->done, 3);
    QCOMPARE(*ClaimDecisions(**session).undoBatch(first->batch), 3);
    const auto second = desk.run(order, claims, job, {{u"X13stale"_s, 0}});
    QCOMPARE(second->done, 3);
    QCOMPARE(sendAndIngest({"wang"}).accepted, 3);
    turn();
    for (const char *key : {"X13a", "X13b", "X13c"})
        everywhere(QString::fromLatin1(key), u"APPROVED"_s);
    everywhere(u"X13stale"_s, u"SUBMITTED"_s);
    everywhere(u"X13mine"_s, u"PENDING_CHECK"_s);
}

/// Asked on the 14th with seven days to answer, answered on the 20th at a desk without network; the clock stands in April.
void TstLoopRules::x14AnAnswerInTimeCountsAlthoughItSyncsLate()
{
    OK(at("sun").attach(u"X14late"_s, "%PDF-1.4 too late"));
    turn();
    everywhere(u"X14"_s, u"IN_REVIEW"_s);
    everywhere(u"X14late"_s, u"EXPIRED"_s);
    const auto session = at("wang").session();
    const auto review = ClaimDecisions(**session).review(ClaimKey{u"X14"_s});
    QStringList transitions;
    for (const ClaimEventLine &event : review->situation.profile.events)
        transitions << event.transition;
    QVERIFY2(transitions.contains(u"T09"_s) && transitions.contains(u"T08"_s), qPrintable(transitions.join(u' ')));
}

void TstLoopRules::aDraftIsSubmittedOnceItsEvidenceIsThere()
{
    m_server.addClaim(u"D-1"_s, 20'000);
    m_server.addHistory(u"D-1"_s, u"DRAFT"_s, {});
    m_server.deliver(u"D-1"_s, u"2026-04-01T12:00:00"_s); // inside the window to file it
    OK(m_server.publish());
    turn();
    everywhere(u"D-1"_s, u"SUBMITTED"_s);
    QCOMPARE(m_server.ingest()->system, 0);
}

QTEST_GUILESS_MAIN(TstLoopRules)
#include "tst_loop_rules.moc"
