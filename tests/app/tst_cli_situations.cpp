/// rules.md X1-X14 by command line, one claim at a time and many in a file: five store folders with a device key each, one
/// shared folder, a server that is `ingest` and `publish`. What one refuses the other refuses with the same code, and all
/// desks end equal.
#include "tests/app/cli_desks.h"

#include "models/core/beijing.h"
#include "models/domain/business_time.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::testing;

namespace {

const QStringList kWhy{u"--note"_s, u"because it was agreed so"_s};
const QStringList kApprove{u"approve"_s};
const QStringList kConfirm{u"confirm"_s};

QStringList amount(const QString &text)
{
    return QStringList{u"approve"_s, u"--amount"_s, text} + kWhy;
}

QStringList coded(const QString &action, const QString &code)
{
    return {action, u"--code"_s, code};
}

} // namespace

#define EXIT(answer, code)                                                                                             \
    do {                                                                                                               \
        const CliAnswer &answered = (answer);                                                                          \
        QVERIFY2(answered.exit == (code), answered.text().constData());                                                \
    } while (false)
#define REFUSED(answer, ...)                                                                                           \
    do {                                                                                                               \
        const CliAnswer &answered = (answer);                                                                          \
        QVERIFY2(answered.exit == 1 && answered.codes() == (QStringList{__VA_ARGS__}), answered.text().constData());   \
    } while (false)
#define TURN(...)                                                                                                      \
    do {                                                                                                               \
        const QByteArray failed = m_desks.turn({__VA_ARGS__});                                                         \
        QVERIFY2(failed.isEmpty(), failed.constData());                                                                \
    } while (false)

class TstCliSituations : public QObject {
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
    void x9ThereIsOneAppeal();
    void x10NobodyOfAnEarlierCycleReviewsTheAppeal();
    void x11PaidMoneyGetsASupplementOrARecovery();
    void x12TheSameIdTwice();
    void x13ABatchTellsEachAndIsUndoneAsOne();
    void x14NoDeskReceivesAnAnswerByItself();
    void x8AppealsEndWithTheirWindow();  // from here on it is April
    void x14AnAnswerInTimeCountsAlthoughItSyncsLate();
    void allDesksEndEqual();

private:
    void addSituations();
    void addHistories();
    [[nodiscard]] QStringList states(const QString &person, const QStringList &claims);
    void everywhere(const QStringList &people, const QStringList &claims, const QStringList &expected);
    CliDesks m_desks;
    QStringList m_answered; ///< what Sun's desk holds without a network
};

void TstCliSituations::addSituations()
{
    FolderServer &server = m_desks.server();
    for (const char *key : {"X1", "X1b", "X2", "X3", "X3b", "X13mine"})
        server.addClaim(QString::fromLatin1(key), 50'000);
    for (const char *key : {"X4", "X4b"})
        server.addClaimWithRoom(QString::fromLatin1(key), 40'000);
    for (const char *key : {"X5", "X5b"})
        server.addClaim(QString::fromLatin1(key), 49'999);
    for (const char *key : {"X6", "X6b", "X7", "X7zero", "X8", "X8b", "X8c", "X8d", "X9", "X10", "X12", "X12b", "X13a", "X13b", "X13c", "X13stale", "X14", "X14late"})
        server.addClaim(QString::fromLatin1(key), 20'000);
    server.deliver(u"X7zero"_s, u"2026-02-14T12:00:00"_s); // in time: the policy pays nothing
}

void TstCliSituations::addHistories()
{
    FolderServer &server = m_desks.server();
    for (const char *key : {"X8", "X8b", "X8c", "X8d"})
        server.addHistory(QString::fromLatin1(key), u"REJECTED"_s,
                          {{"T05", "li", "2026-03-19T02:00:00Z", ""}, {"T12", "li", "2026-03-19T03:00:00Z", "R04"}});
    server.addHistory(u"X9"_s, u"CLOSED"_s,
                      {{"T12", "li", "2026-03-19T02:00:00Z", "R04"}, {"T19", "sun", "2026-03-19T03:00:00Z", "O01"}, {"T21", "zhao", "2026-03-19T04:00:00Z", "R04"}});
    server.addHistory(u"X10"_s, u"APPEALED"_s,
                      {{"T05", "wang", "2026-03-19T02:00:00Z", ""}, {"T12", "wang", "2026-03-19T03:00:00Z", "R04"}, {"T19", "sun", "2026-03-19T04:00:00Z", "O01"}});
    const QJsonObject paid{{u"proposal"_s, QJsonObject{{u"verdict"_s, u"approve"_s}, {u"amount"_s, QJsonObject{{u"amount_minor"_s, 1000}, {u"currency"_s, u"CNY"_s}}},
                                                       {u"code"_s, u"A01"_s}, {u"by"_s, u"li"_s}}}};
    for (const char *key : {"X11", "X11less"}) {
        server.addClaimWithRoom(QString::fromLatin1(key), 1000);
        server.addHistory(QString::fromLatin1(key), u"PAID"_s,
                          {{"T05", "li", "2026-03-19T02:00:00Z", ""}, {"T10", "li", "2026-03-19T02:10:00Z", "A01"}, {"T17", "SYSTEM", "2026-03-19T03:00:00Z", ""}}, paid);
    }
    for (const char *key : {"X14", "X14late"}) // seven days to answer
        server.addHistory(QString::fromLatin1(key), u"INFO_REQUESTED"_s,
                          {{"T05", "wang", "2026-03-14T02:00:00Z", ""}, {"T07", "wang", "2026-03-14T02:00:00Z", "I01"}}, {{u"assignee"_s, u"wang"_s}});
}

/// Wang holds all that an administrator could hold.
void TstCliSituations::initTestCase()
{
    addSituations();
    addHistories();
    QVERIFY(m_desks.server().publish());
    const QByteArray failed = m_desks.registerKeys({{u"wang"_s, {u"REVIEWER"_s, u"APPROVER"_s, u"LEAD"_s, u"FINANCE"_s}},
                                                    {u"li"_s, {u"REVIEWER"_s, u"APPROVER"_s, u"AGENT"_s}},
                                                    {u"zhao"_s, {u"APPROVER"_s}},
                                                    {u"chen"_s, {u"LEAD"_s}},
                                                    {u"sun"_s, {u"AGENT"_s}}});
    QVERIFY2(failed.isEmpty(), failed.constData());
    // For X14: filed in time at a desk that has no network until the deadline is over.
    EXIT(m_desks.attach(u"sun"_s, u"X14"_s, "the answer"), 0);
    m_answered = m_desks.takeHeld(u"sun"_s);
}

/// The column tells what the desk shows: as imported, with what was decided there since.
QStringList TstCliSituations::states(const QString &person, const QStringList &claims)
{
    QHash<QString, QString> states;
    const QJsonArray rows = m_desks.at(person, {u"list"_s, u"claims"_s, u"--columns"_s, u"id,state"_s}).json[u"rows"_s].toArray();
    for (const QJsonValue &row : rows)
        states.insert(row[u"id"_s].toString(), row[u"state"_s].toString());
    QStringList named;
    for (const QString &claim : claims)
        named << states.value(claim);
    return named;
}

void TstCliSituations::everywhere(const QStringList &people, const QStringList &claims, const QStringList &expected)
{
    for (const QString &person : people)
        QCOMPARE(states(person, claims), expected);
}

void TstCliSituations::x1OwnProposalIsNotConfirmed()
{
    QVERIFY(m_desks.decide(u"wang"_s, u"X1"_s, kApprove).first()[u"proposed"_s].toBool());
    QVERIFY(m_desks.decideMany(u"wang"_s, kApprove, {u"X1b"_s}).first()[u"proposed"_s].toBool());
    TURN(u"wang"_s, u"zhao"_s);
    everywhere({u"wang"_s, u"zhao"_s}, {u"X1"_s}, {u"PENDING_CHECK"_s});
    REFUSED(m_desks.decide(u"wang"_s, u"X1"_s, kConfirm), u"SAME_PERSON"_s);
    REFUSED(m_desks.decide(u"wang"_s, u"X1"_s, coded(u"return"_s, u"K01"_s)), u"SAME_PERSON"_s);
    REFUSED(m_desks.decideMany(u"wang"_s, kConfirm, {u"X1"_s, u"X1b"_s}), u"SAME_PERSON"_s, u"SAME_PERSON"_s);
    EXIT(m_desks.decide(u"zhao"_s, u"X1"_s, kConfirm), 0);
    EXIT(m_desks.decideMany(u"zhao"_s, kConfirm, {u"X1b"_s}), 0);
    TURN(u"wang"_s, u"zhao"_s);
    everywhere({u"wang"_s, u"zhao"_s}, {u"X1"_s, u"X1b"_s}, {u"APPROVED"_s, u"APPROVED"_s});
}

void TstCliSituations::x2AContributorDoesNotConfirm()
{
    EXIT(m_desks.attach(u"li"_s, u"X2"_s, "another receipt"), 0);
    TURN(u"li"_s, u"wang"_s);
    QVERIFY(m_desks.decide(u"wang"_s, u"X2"_s, kApprove).first()[u"proposed"_s].toBool());
    TURN(u"li"_s, u"wang"_s, u"zhao"_s);
    REFUSED(m_desks.decide(u"li"_s, u"X2"_s, kConfirm), u"CONTRIBUTOR"_s);
    REFUSED(m_desks.decideMany(u"li"_s, kConfirm, {u"X2"_s}), u"CONTRIBUTOR"_s);
    EXIT(m_desks.decideMany(u"zhao"_s, kConfirm, {u"X2"_s}), 0); // it is about who, not about the claim
}

void TstCliSituations::x3EvidenceAddedLaterGoesBack()
{
    const CliAnswer proposed = m_desks.decideMany(u"wang"_s, kApprove, {u"X3"_s, u"X3b"_s});
    QVERIFY2(proposed.done() == 2, proposed.text().constData());
    TURN(u"wang"_s, u"sun"_s);
    for (const char *key : {"X3", "X3b"})
        EXIT(m_desks.attach(u"sun"_s, QString::fromLatin1(key), "a letter"), 0);
    TURN(u"sun"_s, u"zhao"_s);
    QVERIFY(m_desks.show(u"zhao"_s, u"X3"_s)[u"shown"_s][u"flags"_s].toArray().contains(u"EVIDENCE_CHANGED"_s));
    REFUSED(m_desks.decide(u"zhao"_s, u"X3"_s, kConfirm), u"DIGEST_CHANGED"_s);
    REFUSED(m_desks.decideMany(u"zhao"_s, kConfirm, {u"X3"_s, u"X3b"_s}), u"DIGEST_CHANGED"_s, u"DIGEST_CHANGED"_s);
    REFUSED(m_desks.decide(u"zhao"_s, u"X3"_s, coded(u"return"_s, u"K01"_s)), u"DIGEST_CHANGED"_s);
    REFUSED(m_desks.decideMany(u"zhao"_s, coded(u"return"_s, u"K01"_s), {u"X3b"_s}), u"DIGEST_CHANGED"_s);
    EXIT(m_desks.decide(u"zhao"_s, u"X3"_s, coded(u"return"_s, u"K03"_s)), 0);
    EXIT(m_desks.decideMany(u"zhao"_s, coded(u"return"_s, u"K03"_s), {u"X3b"_s}), 0);
    TURN(u"wang"_s, u"zhao"_s);
    everywhere({u"wang"_s, u"zhao"_s}, {u"X3"_s, u"X3b"_s}, {u"IN_REVIEW"_s, u"IN_REVIEW"_s});
}

/// A file of claims is decided at each one's policy amount: it cannot override, so it needs no second person for that.
void TstCliSituations::x4AnOverrideTakesASecondPerson()
{
    const CliAnswer proposed = m_desks.decide(u"wang"_s, u"X4"_s, amount(u"499.99"_s));
    QVERIFY2(proposed.first()[u"proposed"_s].toBool(), proposed.text().constData());
    EXIT(m_desks.decideMany(u"wang"_s, amount(u"499.99"_s), {u"X4b"_s}), 2);
    const CliAnswer computed = m_desks.decideMany(u"wang"_s, kApprove, {u"X4b"_s});
    QCOMPARE(computed.first()[u"amount"_s][u"amount_minor"_s].toInt(), 40'000);
    QCOMPARE(computed.first()[u"state"_s].toString(), u"APPROVED"_s);
    TURN(u"wang"_s, u"zhao"_s);
    everywhere({u"zhao"_s}, {u"X4"_s}, {u"PENDING_CHECK"_s});
    EXIT(m_desks.decideMany(u"zhao"_s, kConfirm, {u"X4"_s}), 0);
    TURN(u"wang"_s, u"zhao"_s);
    everywhere({u"wang"_s, u"zhao"_s}, {u"X4"_s, u"X4b"_s}, {u"APPROVED"_s, u"APPROVED"_s});
}

void TstCliSituations::x5BelowTheLimitOneDecides()
{
    for (const CliAnswer &approved : {m_desks.decide(u"wang"_s, u"X5"_s, kApprove), m_desks.decideMany(u"wang"_s, kApprove, {u"X5b"_s})}) {
        QVERIFY2(approved.exit == 0 && !approved.first()[u"proposed"_s].toBool(), approved.text().constData());
        QCOMPARE(approved.first()[u"amount"_s][u"amount_minor"_s].toInt(), 49'999);
        QCOMPARE(approved.first()[u"state"_s].toString(), u"APPROVED"_s);
    }
    TURN(u"wang"_s, u"zhao"_s);
    everywhere({u"wang"_s, u"zhao"_s}, {u"X5"_s, u"X5b"_s}, {u"APPROVED"_s, u"APPROVED"_s});
}

void TstCliSituations::x6TheFirstLeaseWins()
{
    const QString note = u"the scan of Sunday is missing"_s;
    EXIT(m_desks.decide(u"wang"_s, u"X6"_s, {u"take"_s}), 0);
    EXIT(m_desks.decideMany(u"wang"_s, {u"take"_s}, {u"X6b"_s}), 0);
    EXIT(m_desks.decide(u"li"_s, u"X6"_s, {u"take"_s, u"--note"_s, note}), 0);
    EXIT(m_desks.decideMany(u"li"_s, {u"take"_s, u"--note"_s, note}, {u"X6b"_s}), 0);
    EXIT(m_desks.send(u"wang"_s), 0);
    QCOMPARE(m_desks.ingest().json[u"conflict"_s].toInt(), 0);
    EXIT(m_desks.send(u"li"_s), 0);
    const CliAnswer second = m_desks.ingest();
    QCOMPARE(second.json[u"conflict"_s].toInt(), 2);
    TURN(u"wang"_s, u"li"_s);
    everywhere({u"wang"_s, u"li"_s}, {u"X6"_s, u"X6b"_s}, {u"IN_REVIEW"_s, u"IN_REVIEW"_s});
    for (const char *key : {"X6", "X6b"})
        QCOMPARE(m_desks.show(u"li"_s, QString::fromLatin1(key))[u"assignee"_s].toString(), u"wang"_s);
    const QJsonArray conflicts = m_desks.at(u"li"_s, {u"outbox"_s, u"conflicts"_s}).json[u"rows"_s].toArray();
    QCOMPARE(conflicts.size(), 2);
    for (const QJsonValue &conflict : conflicts) {
        EXIT(m_desks.at(u"li"_s, {u"outbox"_s, u"resolve"_s, conflict[u"id"_s].toString(), u"--choose"_s, u"all=server"_s}), 0);
        const auto work = WorkAccess::forReading(m_desks.profile(u"li"_s));
        QCOMPARE(*work->work().draft(u"claim"_s, conflict[u"claim"_s].toString()), note);
    }
}

void TstCliSituations::x7ReasonAndAmountAreNeeded()
{
    REFUSED(m_desks.decide(u"wang"_s, u"X7"_s, {u"reject"_s}), u"REASON_REQUIRED"_s);
    REFUSED(m_desks.decide(u"wang"_s, u"X7"_s, amount(u"0.00"_s)), u"AMOUNT_ZERO"_s);
    REFUSED(m_desks.decideMany(u"wang"_s, {u"reject"_s}, {u"X7"_s, u"X7zero"_s}), u"REASON_REQUIRED"_s, u"REASON_REQUIRED"_s);
    REFUSED(m_desks.decideMany(u"wang"_s, kApprove, {u"X7zero"_s}), u"AMOUNT_ZERO"_s);
    everywhere({u"wang"_s}, {u"X7"_s}, {u"SUBMITTED"_s});
}

void TstCliSituations::x9ThereIsOneAppeal()
{
    REFUSED(m_desks.decide(u"sun"_s, u"X9"_s, coded(u"appeal"_s, u"O01"_s)), u"ATTEMPTS_EXHAUSTED"_s);
    REFUSED(m_desks.decideMany(u"sun"_s, coded(u"appeal"_s, u"O01"_s), {u"X9"_s}), u"ATTEMPTS_EXHAUSTED"_s);
}

void TstCliSituations::x10NobodyOfAnEarlierCycleReviewsTheAppeal()
{
    const auto assigned = [](const QString &to) { return QStringList{u"assign"_s, u"--to"_s, to}; };
    REFUSED(m_desks.decide(u"chen"_s, u"X10"_s, assigned(u"wang"_s)), u"PREVIOUS_CYCLE"_s);
    REFUSED(m_desks.decideMany(u"chen"_s, assigned(u"wang"_s), {u"X10"_s}), u"PREVIOUS_CYCLE"_s);
    EXIT(m_desks.decideMany(u"chen"_s, assigned(u"li"_s), {u"X10"_s}), 0);
    TURN(u"chen"_s, u"li"_s);
    everywhere({u"chen"_s, u"li"_s}, {u"X10"_s}, {u"IN_REVIEW"_s});
    QCOMPARE(m_desks.show(u"li"_s, u"X10"_s)[u"assignee"_s].toString(), u"li"_s);
}

void TstCliSituations::x11PaidMoneyGetsASupplementOrARecovery()
{
    EXIT(m_desks.decide(u"chen"_s, u"X11"_s, coded(u"reopen"_s, u"O02"_s)), 0);
    EXIT(m_desks.decideMany(u"chen"_s, coded(u"reopen"_s, u"O02"_s), {u"X11less"_s}), 0);
    TURN(u"chen"_s, u"zhao"_s);
    everywhere({u"zhao"_s}, {u"X11"_s}, {u"PAID"_s}); // until an approver confirms
    REFUSED(m_desks.decideMany(u"chen"_s, kConfirm, {u"X11"_s, u"X11less"_s}), u"SAME_PERSON"_s, u"SAME_PERSON"_s);
    EXIT(m_desks.decideMany(u"zhao"_s, kConfirm, {u"X11"_s, u"X11less"_s}), 0);
    TURN(u"zhao"_s, u"wang"_s);
    everywhere({u"wang"_s}, {u"X11"_s}, {u"IN_REVIEW"_s});
    // A claim opened again always takes two.
    QVERIFY(m_desks.decide(u"wang"_s, u"X11"_s, amount(u"12.50"_s) + QStringList{u"--code"_s, u"A01"_s}).first()[u"proposed"_s].toBool());
    QVERIFY(m_desks.decide(u"wang"_s, u"X11less"_s, amount(u"8.00"_s) + QStringList{u"--code"_s, u"A01"_s}).first()[u"proposed"_s].toBool());
    TURN(u"wang"_s, u"zhao"_s);
    EXIT(m_desks.decideMany(u"zhao"_s, kConfirm, {u"X11"_s, u"X11less"_s}), 0);
    TURN(u"zhao"_s, u"wang"_s);
    const std::tuple<const char *, QString, qint64> moved[] = {{"X11", u"supplement"_s, 250}, {"X11less", u"recovery"_s, -200}};
    for (const auto &[key, kind, minor] : moved) {
        for (const char *person : {"wang", "zhao"}) {
            const QJsonObject shown = m_desks.show(QString::fromLatin1(person), QString::fromLatin1(key))[u"shown"_s].toObject();
            QCOMPARE(shown[u"paid"_s][u"amount_minor"_s].toInteger(), 1000); // the first row stays as it is
            QCOMPARE(shown[u"next_entry"_s][u"kind"_s].toString(), kind);
            QCOMPARE(shown[u"next_entry"_s][u"amount"_s][u"amount_minor"_s].toInteger(), minor);
        }
    }
}

/// In a file each claim gets an id of its own: the file given twice is refused claim by claim instead.
void TstCliSituations::x12TheSameIdTwice()
{
    const QStringList command{u"approve"_s, u"--id"_s, u"00000000-0000-4000-8000-00000000000c"_s};
    const auto entries = [this] { return m_desks.at(u"wang"_s, {u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s}).json[u"rows"_s][0][u"number"_s].toInt(); };
    const int before = entries();
    const CliAnswer first = m_desks.decide(u"wang"_s, u"X12"_s, command);
    const CliAnswer second = m_desks.decide(u"wang"_s, u"X12"_s, command);
    EXIT(second, 0);
    QVERIFY(second.first()[u"duplicate"_s].toBool());
    QCOMPARE(second.first()[u"decision"_s], first.first()[u"decision"_s]);
    QCOMPARE(second.first()[u"state"_s], first.first()[u"state"_s]);
    REFUSED(m_desks.decide(u"wang"_s, u"X12"_s, QStringList{u"reject"_s, u"--code"_s, u"R04"_s} + command.mid(1)), u"COMMAND_REUSED"_s);
    QCOMPARE(entries(), before + 1);
    EXIT(m_desks.decideMany(u"wang"_s, command, {u"X12b"_s}), 2);
    QCOMPARE(m_desks.decideMany(u"wang"_s, kApprove, {u"X12b"_s}).done(), 1);
    REFUSED(m_desks.decideMany(u"wang"_s, kApprove, {u"X12b"_s}), u"ON_ITS_WAY"_s);
    QCOMPARE(entries(), before + 2);
    EXIT(m_desks.send(u"wang"_s), 0);
    QCOMPARE(m_desks.ingest().json[u"accepted"_s].toInt(), 2);
    EXIT(m_desks.at(u"wang"_s, {u"outbox"_s, u"resend"_s}), 0); // the same batches lie there again
    QCOMPARE(m_desks.ingest().json[u"accepted"_s].toInt(), 0);
    TURN(u"wang"_s, u"zhao"_s);
    everywhere({u"wang"_s, u"zhao"_s}, {u"X12"_s, u"X12b"_s}, {u"APPROVED"_s, u"APPROVED"_s});
}

void TstCliSituations::x13ABatchTellsEachAndIsUndoneAsOne()
{
    QVERIFY(m_desks.decide(u"wang"_s, u"X13mine"_s, kApprove).first()[u"proposed"_s].toBool());
    TURN(u"wang"_s);
    const qint64 version = m_desks.show(u"wang"_s, u"X13stale"_s)[u"version"_s].toInteger();
    QVERIFY(version > 0);
    const QStringList five{u"id,version"_s, u"X13a,"_s, u"X13mine"_s, u"X13b,%1"_s.arg(m_desks.show(u"wang"_s, u"X13b"_s)[u"version"_s].toInteger()),
                           u"X13stale,%1"_s.arg(version - 1), u"X13c"_s};
    EXIT(m_desks.decideMany(u"wang"_s, kApprove, {u"id,version"_s, u"X13a,new"_s}), 2);
    const CliAnswer first = m_desks.decideMany(u"wang"_s, kApprove, five);
    QCOMPARE(first.done(), 3);
    REFUSED(first, u"WRONG_STATE"_s, u"CONFLICT"_s);
    const CliAnswer undone = m_desks.undo(u"wang"_s, first.json[u"batch"_s].toString());
    QCOMPARE(undone.json[u"undone"_s].toArray().size(), 3);
    const CliAnswer second = m_desks.decideMany(u"wang"_s, kApprove, five);
    QCOMPARE(second.done(), 3);
    TURN(u"wang"_s, u"zhao"_s);
    everywhere({u"wang"_s, u"zhao"_s}, {u"X13a"_s, u"X13b"_s, u"X13c"_s, u"X13stale"_s, u"X13mine"_s},
               {u"APPROVED"_s, u"APPROVED"_s, u"APPROVED"_s, u"SUBMITTED"_s, u"PENDING_CHECK"_s});
}

/// An answer is a document that was filed; that it is one, the server says.
void TstCliSituations::x14NoDeskReceivesAnAnswerByItself()
{
    REFUSED(m_desks.decide(u"li"_s, u"X14"_s, {u"receive-info"_s}), u"SERVER_ONLY"_s);
    REFUSED(m_desks.decideMany(u"li"_s, {u"receive-info"_s}, {u"X14"_s, u"X14late"_s}), u"SERVER_ONLY"_s, u"SERVER_ONLY"_s);
}

void TstCliSituations::x8AppealsEndWithTheirWindow()
{
    const qint64 end = *instantFromIso(u"2026-03-19T03:00:00Z"_s) + 15 * kMsPerDay;
    m_desks.server().clock().set(end);
    EXIT(m_desks.decide(u"sun"_s, u"X8"_s, coded(u"appeal"_s, u"O01"_s)), 0);
    EXIT(m_desks.decideMany(u"sun"_s, coded(u"appeal"_s, u"O01"_s), {u"X8c"_s}), 0);
    m_desks.server().clock().set(end + 1000);
    REFUSED(m_desks.decide(u"sun"_s, u"X8b"_s, coded(u"appeal"_s, u"O01"_s)), u"OUT_OF_WINDOW"_s);
    REFUSED(m_desks.decideMany(u"sun"_s, coded(u"appeal"_s, u"O01"_s), {u"X8b"_s, u"X8d"_s}), u"OUT_OF_WINDOW"_s, u"OUT_OF_WINDOW"_s);
    TURN(u"sun"_s, u"li"_s);
    everywhere({u"sun"_s, u"li"_s}, {u"X8"_s, u"X8c"_s, u"X8b"_s}, {u"APPEALED"_s, u"APPEALED"_s, u"REJECTED"_s});
}

void TstCliSituations::x14AnAnswerInTimeCountsAlthoughItSyncsLate()
{
    everywhere({u"li"_s}, {u"X14"_s}, {u"EXPIRED"_s}); // nobody at the server had heard of Sun's answer
    m_desks.putHeld(u"sun"_s, m_answered);
    EXIT(m_desks.attach(u"sun"_s, u"X14late"_s, "too late"), 0);
    TURN(u"sun"_s, u"wang"_s);
    everywhere({u"sun"_s, u"wang"_s}, {u"X14"_s, u"X14late"_s}, {u"IN_REVIEW"_s, u"EXPIRED"_s});
    QStringList transitions;
    const QJsonArray events = m_desks.show(u"wang"_s, u"X14"_s)[u"events"_s].toArray();
    for (const QJsonValue &event : events)
        transitions << event[u"transition"_s].toString();
    QVERIFY2(transitions.contains(u"T09"_s) && transitions.contains(u"T08"_s), qPrintable(transitions.join(u' ')));
}

void TstCliSituations::allDesksEndEqual()
{
    const QStringList people{u"wang"_s, u"li"_s, u"zhao"_s, u"chen"_s, u"sun"_s};
    TURN(u"wang"_s, u"li"_s, u"zhao"_s, u"chen"_s, u"sun"_s);
    const auto claims = [this](const QString &person) {
        return m_desks.at(person, {u"list"_s, u"claims"_s, u"--columns"_s, u"id,state,reviewer,asked,policy"_s, u"--sort"_s, u"id"_s}).json[u"rows"_s].toArray();
    };
    const QJsonArray first = claims(people.first());
    QCOMPARE(first.size(), 30);
    for (const QString &person : people) {
        QCOMPARE(claims(person), first);
        EXIT(m_desks.at(person, {u"audit"_s, u"verify"_s}), 0);
        QCOMPARE(m_desks.at(person, {u"outbox"_s, u"list"_s}).json[u"attention"_s].toInt(), 0);
    }
}

QTEST_GUILESS_MAIN(TstCliSituations)
#include "tst_cli_situations.moc"
