/// kill -9 in each of the four steps (decide, hold, send, ack): what was acknowledged to the person is carried out in the
/// end, once. The child that dies is this program again.
#include "outbox_fixture.h"

#include "models/feed/durable_file.h"
#include "models/feed/outbox_batch.h"
#include "models/feed/sha256.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <csignal>
#include <cstdio>
#include <optional>
#include <span>

using namespace stardesk;
using namespace stardesk::test;

namespace {

/// The whole hundred in the long round.
int killsAStep()
{
    return qEnvironmentVariableIntValue("STARDESK_FULL") > 0 ? 25 : 10;
}

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// The control: marked as sent first, written afterwards, nothing kept.
void sendWithoutKeeping(FaultDesk &desk)
{
    WorkStore &work = desk.work();
    auto device = deviceIdentity(desk.folder(), work);
    const QStringList ids = desk.idsIn(OutboxState::Queued);
    if (!device || ids.isEmpty())
        return;
    OutboxBatch batch;
    batch.device = device->id;
    const SentBatch last = *work.lastBatch(device->id);
    batch.number = last.number + 1;
    batch.previous = last.number == 0 ? noBatch() : last.sha256.toHex();
    batch.epoch = u"epoch-1"_s;
    for (const QString &id : ids)
        batch.decisions.append(decisionJson(work.entry(id)->decision));
    const QByteArray bytes = writeBatch(batch, modelServerKey(), device->key);
    const QByteArray hash = Sha256::hexOf(bytes);
    if (!work.markSent({batch.number, device->id, QByteArray::fromHex(hash), kOutboxNow}, ids))
        return;
    QThread::msleep(2); // as long as a shared folder may take
    (void)writeDurably(desk.place().outbox() + u'/' + device->id + u'/' + batchFileName(batch.number, hash), bytes, true);
}

/// Goes through the steps until it is killed: a line when a step begins, a line for each decision that was stored.
int child(const Place &place, bool keeps)
{
    FaultDesk desk(place);
    if (!desk.isOpen())
        return 3;
    for (;;) {
        say(u"decide"_s);
        for (int i = 0; i < 3; ++i) {
            if (const QString id = desk.decide(); !id.isNull())
                say(id);
        }
        say(u"hold"_s);
        (void)desk.endHold();
        say(u"send"_s);
        keeps ? (void)desk.send() : sendWithoutKeeping(desk);
        say(u"ack"_s);
        (void)desk.takeAcks();
    }
}

/// What a run told before it died, and in which step it died.
struct Run {
    QStringList told;
    std::optional<Step> diedIn;
};

Run runOf(const QByteArray &output)
{
    Run run;
    // What follows the last line end was cut by the kill and read by nobody.
    const QByteArrayList lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (line.size() == 36)
            run.told << QString::fromLatin1(line);
        for (const Step step : kSteps) {
            if (line == kStepNames[size_t(step)])
                run.diedIn = step;
        }
    }
    return run;
}

/// Waits for the step to begin, and a little longer.
Run runAndKillIn(const Place &place, bool keeps, Step step, QRandomGenerator &random)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, place.folder, keeps ? u"keeps"_s : u"forgets"_s});
    if (!process.waitForStarted())
        return {};
    const QByteArray marker = QByteArray(kStepNames[size_t(step)]) + '\n';
    QByteArray output;
    QElapsedTimer timer;
    timer.start();
    // The first round makes files that later ones have: half the kills fall into a later one.
    for (int rounds = random.bounded(2); timer.elapsed() < 10'000 && output.count(marker) <= rounds;) {
        process.waitForReadyRead(100);
        output += process.readAllStandardOutput();
    }
    QThread::usleep(random.bounded(6000)); // a step takes a few milliseconds
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
    return runOf(output + process.readAllStandardOutput());
}

struct Round {
    Outcome outcome;
    std::array<int, kSteps.size()> killed{};
};

/// Kills until each of the steps has had its share.
Round killed(bool keeps, std::span<const Step> steps, int aStep)
{
    QTemporaryDir temporary;
    const Place place{temporary.path()};
    model::Server server(7);
    QRandomGenerator random(1);
    QStringList told;
    Round round;
    const auto killsIn = [&](Step step) { return round.killed[size_t(step)]; };
    for (int tries = 0; tries < aStep * 40; ++tries) {
        const Step fewest = *std::ranges::min_element(steps, {}, killsIn);
        if (killsIn(fewest) >= aStep)
            break;
        const Run run = runAndKillIn(place, keeps, fewest, random);
        told << run.told;
        if (run.diedIn)
            ++round.killed[size_t(*run.diedIn)];
        server.takeIn(place.outbox());
        if (tries % 3 == 0)
            writeAcks(place, server);
    }
    FaultDesk desk(place);
    if (desk.isOpen() && desk.endHold())
        keeps ? (void)desk.send() : sendWithoutKeeping(desk);
    server.takeIn(place.outbox());
    round.outcome = outcomeOf(told, server);
    return round;
}

void print(const char *what, const Round &round)
{
    const auto &[outcome, killed] = round;
    qInfo("%s: killed in decide %d, hold %d, send %d, ack %d; told %d, lost %d, doubled %d", what, killed[0], killed[1], killed[2], killed[3],
          outcome.told, outcome.lost, outcome.doubled);
}

} // namespace

class TstOutboxKill : public QObject {
    Q_OBJECT
private slots:
    void whatWasToldIsCarriedOutOnce();
    void withoutKeepingBatchesDecisionsAreLost();
};

void TstOutboxKill::whatWasToldIsCarriedOutOnce()
{
    const Round round = killed(true, kSteps, killsAStep());
    print("kept", round);
    for (const int kills : round.killed)
        QVERIFY(kills >= killsAStep());
    QVERIFY(round.outcome.told > 4 * killsAStep());
    QCOMPARE(round.outcome.lost, 0);
    QCOMPARE(round.outcome.doubled, 0);
}

void TstOutboxKill::withoutKeepingBatchesDecisionsAreLost()
{
    const Round round = killed(false, std::span(&kSteps[size_t(Step::Send)], 1), 10);
    print("not kept (control)", round);
    QVERIFY(round.outcome.lost > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--child"_s)
        return child(Place{words.value(2)}, words.value(3) == u"keeps"_s);
    TstOutboxKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox_kill.moc"
