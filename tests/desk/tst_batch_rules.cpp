/// rules.md X1-X14 through the batch: what the preview says it will and will not do is what the run does, with the code that
/// a single decision gets, and what was refused is not stored.
#include "claim_feed.h"

#include "models/desk/claim_batch.h"
#include "models/desk/claim_intake.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::testing;

namespace {

const QString kWhy = u"because it was agreed so"_s;

struct Tried {
    QStringList preview; ///< per claim "done", else the rule's word
    QStringList run;
    qint64 audited = 0;  ///< audit rows that the run added
    BatchResult result;
};

} // namespace

class TstBatchRules : public QObject {
    Q_OBJECT
private slots:
    void init();
    void situations_data();
    void situations();
    void x3EvidenceAddedLaterGoesBack();
    void x4AnAmountIsTheSameForAllAndTakesASecondPerson();
    void x5BelowTheLimitOneDecides();
    void x8AppealsEndWithTheirWindow();
    void x12TheSameBatchTwice();
    void x13IsUndoneAsOne();

private:
    Tried tryAs(const QString &person, ClaimOrder order, const QStringList &claims, const QHash<QString, qint64> &shown = {});
    static ClaimOrder orderOf(ClaimAction action, const QString &code = {}, const QString &to = {});

    std::unique_ptr<ClaimFeed> m_feed;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<StoreSession> m_session;
    QString m_store;
};

void TstBatchRules::init()
{
    m_session.reset();
    m_feed = std::make_unique<ClaimFeed>();
    addSituations(*m_feed);
    m_feed->claim(u"X7zero"_s, u"SUBMITTED"_s, 20'000);
    m_feed->deliver(u"X7zero"_s, u"2026-02-14T12:00:00"_s); // in time: the policy pays nothing
    m_clock = std::make_unique<FixedClock>(kFeedMade);
    m_store = m_feed->filePath(u"store"_s);
    const QString failed = m_feed->syncInto(m_store, *m_clock);
    QVERIFY2(failed.isNull(), qPrintable(failed));
    auto session = StoreSession::open(m_store, *m_clock);
    QVERIFY(session);
    m_session = std::move(*session);
}

ClaimOrder TstBatchRules::orderOf(ClaimAction action, const QString &code, const QString &to)
{
    ClaimOrder order;
    order.action = action;
    order.code = code;
    order.to = to;
    return order;
}

Tried TstBatchRules::tryAs(const QString &person, ClaimOrder order, const QStringList &claims, const QHash<QString, qint64> &shown)
{
    m_session->choosePerson(person);
    std::vector<ClaimKey> keys;
    for (const QString &claim : claims)
        keys.push_back(ClaimKey{claim});
    const auto words = [](const std::vector<ClaimOutcomeOfOrder> &rows) {
        QStringList list;
        for (const ClaimOutcomeOfOrder &row : rows)
            list << (row.no ? row.no->code : u"done"_s);
        return list;
    };
    const auto entries = [this] { return WorkAccess::forReading(m_store)->work().auditHead()->count; };
    Job job;
    Tried tried;
    ClaimBatch desk(*m_session);
    if (auto preview = desk.preview(order, keys, job))
        tried.preview = words(preview->rows);
    const qint64 before = entries();
    if (auto run = desk.run(order, keys, job, shown)) {
        tried.run = words(run->rows);
        tried.result = std::move(*run);
    }
    tried.audited = entries() - before;
    return tried;
}

void TstBatchRules::situations_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<ClaimAction>("action");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("claims");
    QTest::addColumn<QStringList>("answers");
    using enum ClaimAction;
    const auto row = [](const char *name, const char *person, ClaimAction action, const char *code, const char *to, const QStringList &claims, const QStringList &answers) {
        QTest::newRow(name) << QString::fromLatin1(person) << action << QString::fromLatin1(code) << QString::fromLatin1(to) << claims << answers;
    };
    row("X1", "wang", Confirm, "", "", {u"X1"_s, u"X13mine"_s}, {u"SAME_PERSON"_s, u"SAME_PERSON"_s});
    row("X1 other", "zhao", Confirm, "", "", {u"X1"_s, u"X13mine"_s}, {u"done"_s, u"done"_s});
    row("X2", "li", Confirm, "", "", {u"X2"_s, u"X1"_s}, {u"CONTRIBUTOR"_s, u"done"_s});
    row("X6", "wang", Take, "", "", {u"X6"_s}, {u"done"_s});
    row("X7 reason", "wang", Reject, "", "", {u"X7"_s}, {u"REASON_REQUIRED"_s});
    row("X7 comment", "wang", Reject, "R05", "", {u"X7"_s}, {u"COMMENT_REQUIRED"_s});
    row("X7 amount", "wang", Approve, "", "", {u"X7zero"_s, u"X7"_s}, {u"AMOUNT_ZERO"_s, u"done"_s});
    row("X9", "sun", Appeal, "O01", "", {u"X9"_s, u"X8"_s}, {u"ATTEMPTS_EXHAUSTED"_s, u"done"_s});
    row("X10", "chen", Assign, "", "wang", {u"X10"_s, u"X5"_s}, {u"PREVIOUS_CYCLE"_s, u"done"_s});
    row("X10 other", "chen", Assign, "", "li", {u"X10"_s}, {u"done"_s});
    row("X11", "chen", Reopen, "O02", "", {u"X11"_s}, {u"done"_s});
    row("X11 role", "zhao", Reopen, "O02", "", {u"X11"_s}, {u"ROLE_MISSING"_s});
    row("X13", "wang", Approve, "", "", {u"X13a"_s, u"X13mine"_s, u"X13b"_s, u"no-such"_s, u"X13c"_s},
        {u"done"_s, u"WRONG_STATE"_s, u"done"_s, u"not_found"_s, u"done"_s});
    row("X14", "sun", ReceiveInfo, "", "", {u"X14"_s}, {u"SERVER_ONLY"_s});
}

void TstBatchRules::situations()
{
    QFETCH(QString, person);
    QFETCH(ClaimAction, action);
    QFETCH(QString, code);
    QFETCH(QString, to);
    QFETCH(QStringList, claims);
    QFETCH(QStringList, answers);
    const Tried tried = tryAs(person, orderOf(action, code, to), claims);
    QCOMPARE(tried.preview, answers);
    QCOMPARE(tried.run, answers);
    QCOMPARE(tried.audited, answers.count(u"done"_s));
    QCOMPARE(tried.result.done, answers.count(u"done"_s));
    if (action == ClaimAction::Take) { // the second one hears of the first
        QCOMPARE(tryAs(u"li"_s, orderOf(action), claims).run, QStringList{u"ON_ITS_WAY"_s});
    }
    if (action == ClaimAction::Reopen && answers.contains(u"done"_s)) { // paid until another person confirms, never its asker
        QCOMPARE(tried.result.rows.front().stateAfter, ClaimState::Paid);
        QCOMPARE(tryAs(person, orderOf(ClaimAction::Confirm), claims).run, QStringList{u"SAME_PERSON"_s});
    }
}

void TstBatchRules::x3EvidenceAddedLaterGoesBack()
{
    m_session->choosePerson(u"sun"_s);
    QFile file(m_feed->filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") > 0);
    file.close();
    AttachOrder letter;
    letter.claim = ClaimKey{u"X3"_s};
    letter.file = file.fileName();
    QVERIFY(ClaimIntake(*m_session).attach(letter)->done());
    const QStringList changed{u"DIGEST_CHANGED"_s, u"done"_s};
    QCOMPARE(tryAs(u"zhao"_s, orderOf(ClaimAction::Confirm), {u"X3"_s, u"X1"_s}).run, changed);
    QCOMPARE(tryAs(u"zhao"_s, orderOf(ClaimAction::Return, u"K01"_s), {u"X3"_s}).run, changed.mid(0, 1));
    QCOMPARE(tryAs(u"zhao"_s, orderOf(ClaimAction::Return, u"K03"_s), {u"X3"_s}).run, changed.mid(1));
}

/// Neither the panel nor a file of claims gives a batch an amount: each claim is decided at its own policy amount.
void TstBatchRules::x4AnAmountIsTheSameForAllAndTakesASecondPerson()
{
    ClaimOrder order = orderOf(ClaimAction::Approve);
    const Tried computed = tryAs(u"wang"_s, order, {u"X4"_s});
    QCOMPARE(computed.result.rows.front().amount->minor, 40'000);
    QVERIFY(!computed.result.rows.front().proposed);
    QCOMPARE(*ClaimDecisions(*m_session).undoBatch(computed.result.batch), 1);
    order.amountMinor = 49'999;
    order.note = kWhy;
    const Tried raised = tryAs(u"wang"_s, order, {u"X4"_s});
    QVERIFY(raised.result.rows.front().proposed);
    QCOMPARE(raised.result.rows.front().stateAfter, ClaimState::PendingCheck);
    QCOMPARE(tryAs(u"wang"_s, orderOf(ClaimAction::Confirm), {u"X4b"_s}).run, QStringList{u"SAME_PERSON"_s});
    const Tried confirmed = tryAs(u"zhao"_s, orderOf(ClaimAction::Confirm), {u"X4b"_s});
    QCOMPARE(confirmed.result.rows.front().stateAfter, ClaimState::Approved);
}

void TstBatchRules::x5BelowTheLimitOneDecides()
{
    const Tried approved = tryAs(u"wang"_s, orderOf(ClaimAction::Approve), {u"X5"_s});
    QCOMPARE(approved.result.rows.front().stateAfter, ClaimState::Approved);
    QVERIFY(!approved.result.rows.front().proposed);
    QCOMPARE(approved.result.rows.front().amount->minor, 49'999);
}

void TstBatchRules::x8AppealsEndWithTheirWindow()
{
    const qint64 end = *instantFromIso(u"2026-03-19T03:00:00Z"_s) + 15 * kMsPerDay;
    m_clock->set(end);
    QCOMPARE(tryAs(u"sun"_s, orderOf(ClaimAction::Appeal, u"O01"_s), {u"X8"_s}).run, QStringList{u"done"_s});
    m_clock->set(end + 1000);
    QCOMPARE(tryAs(u"sun"_s, orderOf(ClaimAction::Appeal, u"O01"_s), {u"X8b"_s}).run, QStringList{u"OUT_OF_WINDOW"_s});
}

/// Each claim of a batch gets an id of its own: the same batch again is refused claim by claim, and nothing is stored.
void TstBatchRules::x12TheSameBatchTwice()
{
    ClaimOrder order = orderOf(ClaimAction::Approve);
    order.id = u"00000000-0000-4000-8000-00000000000c"_s;
    const Tried first = tryAs(u"wang"_s, order, {u"X12"_s, u"X5"_s});
    QCOMPARE(first.audited, 2);
    QVERIFY(first.result.rows[0].decision != first.result.rows[1].decision);
    const Tried second = tryAs(u"wang"_s, order, {u"X12"_s, u"X5"_s});
    QCOMPARE(second.run, (QStringList{u"ON_ITS_WAY"_s, u"ON_ITS_WAY"_s}));
    QCOMPARE(second.audited, 0);
}

void TstBatchRules::x13IsUndoneAsOne()
{
    const Tried tried = tryAs(u"wang"_s, orderOf(ClaimAction::Approve), {u"X13a"_s, u"X13mine"_s, u"X13b"_s, u"X13stale"_s, u"X13c"_s}, {{u"X13stale"_s, 0}});
    QCOMPARE(tried.run, (QStringList{u"done"_s, u"WRONG_STATE"_s, u"done"_s, u"CONFLICT"_s, u"done"_s}));
    QCOMPARE(tried.preview[3], u"done"_s); // it changed between preview and run
    ClaimDecisions decisions(*m_session);
    QCOMPARE(*decisions.undoBatch(tried.result.batch), 3);
    QVERIFY(decisions.heldDecisions()->empty());
}

QTEST_GUILESS_MAIN(TstBatchRules)
#include "tst_batch_rules.moc"
