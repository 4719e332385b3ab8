/// Power cuts, simulated, while the folder-mode server takes batches in: what it reported as taken in is there, a batch is
/// there whole or not at all, and the next run goes on where the state says. With synchronous=OFF it must break.
#include "models/store/server_state.h"
#include "models/store/sql_connection.h"
#include "tests/faults/fault_vfs.h"

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <map>

using namespace stardesk;
using namespace stardesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCuts = 200;
constexpr int kControlCuts = 40;
constexpr int kBatches = 12;
constexpr int kPerBatch = 3;
constexpr int kLatestCall = 400; // of all that the batches take
const QString kDevice = u"00000000-0000-4000-8000-000000000001"_s;

enum class Outcome { Sound, Lost, Damaged };

QString idOf(int batch, int number)
{
    return u"00000000-0000-4000-8000-%1%2"_s.arg(batch, 6, 10, QLatin1Char('0')).arg(number, 6, 10, QLatin1Char('0'));
}

JudgedDecision judged(int batch, int number)
{
    JudgedDecision decision;
    decision.id = idOf(batch, number);
    decision.body = QByteArray(900 * number, 'b');
    decision.status = OutboxState::Accepted;
    decision.recordType = u"claim"_s;
    decision.record = u"C-%1"_s.arg(number); // every batch moves the same claims on
    decision.baseVersion = batch;
    decision.device = kDevice;
    decision.batch = batch;
    decision.actor = u"wang"_s;
    decision.text = u"{}"_s;
    return decision;
}

/// As the server takes in a batch: decisions with the rows of the next publication and the device's place, in one.
Result<> takeIn(ServerState &state, int batch)
{
    return state.transact([&]() -> Result<> {
        for (int number = 1; number <= kPerBatch; ++number) {
            const JudgedDecision decision = judged(batch, number);
            if (auto added = state.add(decision); !added)
                return added;
            if (auto set = state.setWaiting({u"claim"_s, decision.record, QByteArray::number(batch)}); !set)
                return set;
            if (auto set = state.setWaiting({u"ack"_s, decision.id, "{}"}); !set)
                return set;
        }
        return state.setDevice({kDevice, u"key"_s, batch, QByteArray(64, '0'), u"epoch-1"_s, {batch, QByteArray(32, 'h')}});
    });
}

/// Batches from `next` on until one fails; the number of the last that was reported as taken in.
int takeInFrom(const QString &file, int next)
{
    auto state = ServerState::open(file);
    int last = next - 1;
    while (state && last < kBatches && takeIn(**state, last + 1))
        ++last;
    return last;
}

/// The number of the last batch, where the state is whole; -1 where it is not.
int lastWhole(const QString &file)
{
    {
        auto sql = SqlConnection::open(file, SqlMode::ReadWrite);
        if (!sql || !(*sql)->check(true))
            return -1;
    }
    auto state = ServerState::open(file);
    auto device = state ? (*state)->device(kDevice) : Result<std::optional<ServerDevice>>(state.failure());
    if (!device)
        return -1;
    const int last = *device ? int((*device)->number) : 0;
    for (int batch = 1; batch <= kBatches; ++batch) {
        for (int number = 1; number <= kPerBatch; ++number) {
            const auto decision = (*state)->decision(idOf(batch, number));
            const auto ack = (*state)->waiting(u"ack"_s, idOf(batch, number));
            const bool there = decision && decision->has_value() && (*decision)->body == judged(batch, number).body && ack && !ack->isNull();
            const bool nothing = decision && !decision->has_value() && ack && ack->isNull();
            if (batch <= last ? !there : !nothing)
                return -1;
        }
    }
    for (int number = 1; last > 0 && number <= kPerBatch; ++number) {
        if (*(*state)->waiting(u"claim"_s, u"C-%1"_s.arg(number)) != QByteArray::number(last))
            return -1;
    }
    return last;
}

Outcome cut(quint32 seed, Synchronous synchronous)
{
    QTemporaryDir folder(fastFolder());
    const QString file = folder.filePath(u"state.sqlite"_s);
    (void)ServerState::open(file); // made long ago
    FaultVfs &vfs = FaultVfs::instance();
    vfs.install(seed, synchronous);
    vfs.cutAt = 1 + int(seed * 7919u % quint32(kLatestCall));
    const int reported = takeInFrom(file, 1);
    vfs.materialise();
    vfs.uninstall();
    const int last = lastWhole(file);
    if (last < 0)
        return Outcome::Damaged;
    if (last < reported)
        return Outcome::Lost;
    const bool goesOn = takeInFrom(file, last + 1) == kBatches && lastWhole(file) == kBatches;
    return goesOn ? Outcome::Sound : Outcome::Damaged;
}

std::map<Outcome, int> outcomesOf(int cuts, Synchronous synchronous, const char *what)
{
    std::map<Outcome, int> outcomes;
    for (int number = 1; number <= cuts; ++number)
        ++outcomes[cut(quint32(number), synchronous)];
    qInfo("%s: sound %d, lost what was reported %d, damaged %d", what, outcomes[Outcome::Sound], outcomes[Outcome::Lost], outcomes[Outcome::Damaged]);
    return outcomes;
}

} // namespace

class TstServerPower : public QObject {
    Q_OBJECT
private slots:
    void cutsFallIntoTheBatches();
    void whatWasTakenInSurvives();
    void controlWithSynchronousOffBreaks();
};

/// The last call that is cut lies inside the work, or the later cuts would prove nothing.
void TstServerPower::cutsFallIntoTheBatches()
{
    QTemporaryDir folder(fastFolder());
    const QString file = folder.filePath(u"state.sqlite"_s);
    (void)ServerState::open(file);
    FaultVfs &vfs = FaultVfs::instance();
    vfs.install(1);
    QCOMPARE(takeInFrom(file, 1), kBatches);
    const int calls = vfs.calls;
    vfs.materialise();
    vfs.uninstall();
    QVERIFY2(calls >= kLatestCall && calls < 2 * kLatestCall, QByteArray::number(calls).constData());
}

void TstServerPower::whatWasTakenInSurvives()
{
    auto outcomes = outcomesOf(kCuts, Synchronous::AsMade, "state of the server, FULL");
    QCOMPARE(outcomes[Outcome::Sound], kCuts);
}

void TstServerPower::controlWithSynchronousOffBreaks()
{
    auto outcomes = outcomesOf(kControlCuts, Synchronous::Off, "state of the server, synchronous=OFF (control)");
    QVERIFY(outcomes[Outcome::Sound] * 4 <= kControlCuts * 3);
}

QTEST_GUILESS_MAIN(TstServerPower)
#include "tst_server_power.moc"
