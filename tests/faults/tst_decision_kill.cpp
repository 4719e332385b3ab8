/// kill -9 while claims are decided: no decision that was acknowledged is lost, none stands twice, decision, outbox and
/// audit tell the same. The child that dies is this program again.
#include "tests/desk/claim_feed.h"

#include "models/desk/claim_decisions.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <random>
#include <set>
#include <thread>
#include <unistd.h>

using namespace stardesk;
using namespace stardesk::testing;

namespace {

constexpr int kClaims = 2200; // enough for every try to decide all of its own
constexpr int kKills = 100;
constexpr int kClaimsARun = 6;

QString claimKeyOf(int number)
{
    return u"K%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

/// child STORE FIRST: decides claim after claim, undoes every third, and says so only when the desk has said so.
int child(const QString &store, int first)
{
    const FixedClock clock(kFeedMade);
    auto session = StoreSession::open(store, clock);
    if (!session)
        return 3;
    (*session)->choosePerson(u"wang"_s);
    ClaimDecisions desk(**session);
    std::printf("open\n");
    std::fflush(stdout);
    for (int number = first; number < first + kClaimsARun; ++number) {
        ClaimOrder order;
        order.claim = ClaimKey{claimKeyOf(number)};
        order.action = ClaimAction::Approve;
        auto outcome = desk.decide(order);
        if (!outcome || !outcome->done())
            return 4;
        std::printf("decided %s %s\n", qPrintable(order.claim.value), qPrintable(outcome->decision));
        std::fflush(stdout);
        if (number % 3 != 0)
            continue;
        if (!desk.undo(outcome->decision))
            return 5;
        std::printf("undone %s %s\n", qPrintable(order.claim.value), qPrintable(outcome->decision));
        std::fflush(stdout);
    }
    return 0;
}

/// What the child was told.
struct Told {
    std::map<QString, QString> decided; ///< decision -> claim
    std::set<QString> undone;
};

void read(const QByteArray &output, Told *told)
{
    for (const QByteArray &line : output.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() != 3)
            continue;
        const QString id = QString::fromLatin1(words[2]);
        if (words[0] == "decided")
            told->decided[id] = QString::fromLatin1(words[1]);
        else
            told->undone.insert(id);
    }
}

} // namespace

class TstDecisionKill : public QObject {
    Q_OBJECT
private slots:
    void nothingAcknowledgedIsLostOrDoubled();
};

void TstDecisionKill::nothingAcknowledgedIsLostOrDoubled()
{
    ClaimFeed feed;
    for (int number = 0; number < kClaims; ++number)
        feed.claim(claimKeyOf(number), u"SUBMITTED"_s, 20'000);
    const FixedClock clock(kFeedMade);
    const QString store = feed.filePath(u"store"_s);
    const QString failed = feed.syncInto(store, clock);
    QVERIFY2(failed.isNull(), qPrintable(failed));

    std::mt19937 random(20260320);
    Told told;
    int kills = 0;
    int first = 0;
    for (int tries = 0; kills < kKills && tries < kKills * 3; ++tries) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"child"_s, store, QString::number(first)});
        QVERIFY(process.waitForStarted());
        // Some die while they open the store, most between two decisions or inside one: a number of lines is waited for,
        // so that a slow machine gets as far as a fast one.
        const int lines = tries % 8 == 0 ? 0 : 1 + int(random() % unsigned(kClaimsARun));
        QByteArray output;
        while (output.count('\n') < lines && process.waitForReadyRead())
            output += process.readAllStandardOutput();
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 10'000));
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        kills += process.exitStatus() == QProcess::CrashExit;
        const qsizetype before = qsizetype(told.decided.size());
        read(output + process.readAllStandardOutput(), &told);
        // Goes on where the child came to; the claim it died in may have been stored without anybody knowing.
        first += int(qsizetype(told.decided.size()) - before) + 1;
        if (first + kClaimsARun > kClaims)
            first = kClaims - kClaimsARun;
    }
    QVERIFY(kills >= kKills);
    QVERIFY(told.decided.size() > 20);

    auto access = WorkAccess::forWriting(store);
    QVERIFY(access);
    WorkStore &work = access->work();
    QVERIFY(work.check(true));
    QVERIFY(work.verifyAudit());
    for (const auto &[id, claim] : told.decided) {
        const auto entry = work.entry(id);
        QVERIFY2(entry, qPrintable(id));
        QCOMPARE(entry->decision.record, claim);
        // An undo that was not acknowledged may have happened or not.
        if (told.undone.contains(id))
            QCOMPARE(entry->state, OutboxState::Undone);
    }
    const auto held = work.openEntries();
    std::set<QString> claims;
    for (const OutboxEntry &entry : *held)
        QVERIFY2(claims.insert(entry.decision.record).second, qPrintable(entry.decision.record));
    const auto audit = work.auditEntries(10'000);
    qsizetype decided = 0;
    qsizetype undone = 0;
    for (const AuditEntry &entry : *audit) {
        decided += entry.event == u"decide"_s;
        undone += entry.event == u"undo"_s;
    }
    QCOMPARE(decided - undone, qsizetype(held->size()));
    QVERIFY(decided >= qsizetype(told.decided.size()));
    qInfo("killed %d times, %zu decisions acknowledged, %lld stored, %zu held", kills, told.decided.size(), qlonglong(decided), held->size());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == u"child"_s)
        return child(words[2], words[3].toInt());
    TstDecisionKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_decision_kill.moc"
