/// kill -9 between decide, hold, send and ack: what was acknowledged to the person is carried out in the end, once. The
/// child that dies is this program again.
#include "model_server.h"

#include "models/feed/durable_file.h"
#include "models/feed/feed_settle.h"
#include "models/feed/outbox_batch.h"
#include "models/feed/outbox_sender.h"
#include "models/feed/sha256.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QUuid>
#include <QtTest/QTest>

#include <csignal>
#include <cstdio>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'774'000'000'000;
constexpr int kKills = 100;

/// Acks as the parent wrote them down; nothing else of the server is needed here.
class WrittenAcks final : public SettleSource {
public:
    explicit WrittenAcks(const QString &file)
    {
        QFile written(file);
        if (!written.open(QIODevice::ReadOnly))
            return;
        const QJsonArray list = QJsonDocument::fromJson(written.readAll()).array();
        for (const auto &ack : list)
            m_acks.push_back({ack[0].toString(), ack[1].toBool() ? OutboxState::Accepted : OutboxState::Conflict, 0, {}, {}, kNow});
    }
    Result<std::vector<Ack>> acksAfter(qint64 seq) override
    {
        const size_t from = std::min(m_acks.size(), size_t(seq));
        return std::vector<Ack>(m_acks.begin() + qsizetype(from), m_acks.end());
    }
    Result<std::vector<RecordVersion>> versionsOf(const std::vector<OutboxEntry> &) override { return std::vector<RecordVersion>(); }
    [[nodiscard]] qint64 seq() const { return qint64(m_acks.size()); }

private:
    std::vector<Ack> m_acks;
};

struct Place {
    QString folder;
    [[nodiscard]] QString store() const { return folder + u"/store"_s; }
    [[nodiscard]] QString outbox() const { return folder + u"/outbox"_s; }
    [[nodiscard]] QString acks() const { return folder + u"/acks.json"_s; }
};

struct OpenStore {
    std::unique_ptr<StoreFolder> folder;
    std::unique_ptr<WorkStore> work;
};

OpenStore openStore(const Place &place)
{
    OpenStore open;
    auto folder = StoreFolder::open(place.store(), StoreFolder::Access::Writer);
    if (!folder)
        qFatal("no folder");
    open.folder = std::move(*folder);
    auto work = WorkStore::open(*open.folder);
    if (!work)
        qFatal("no store");
    open.work = std::move(*work);
    return open;
}

QStringList idsIn(WorkStore &work, OutboxState state)
{
    QStringList ids;
    const OutboxState states[] = {state};
    if (auto entries = work.entries(states)) {
        for (const OutboxEntry &entry : *entries)
            ids << entry.decision.id;
    }
    return ids;
}

PublicKey serverKey()
{
    const model::Server server(7);
    PublicKey key;
    std::copy(server.open.begin(), server.open.end(), key.point.begin());
    return key;
}

void sendAll(OpenStore &open, const Place &place)
{
    if (!open.work->markQueued(idsIn(*open.work, OutboxState::Held)))
        return;
    auto device = deviceIdentity(*open.folder, *open.work);
    if (device)
        (void)OutboxSender(*open.folder, *open.work, std::move(*device), {place.outbox(), serverKey(), u"epoch-1"_s}).send(kNow);
}

/// The control: marked as sent first, written afterwards, nothing kept.
void sendWithoutKeeping(OpenStore &open, const Place &place)
{
    if (!open.work->markQueued(idsIn(*open.work, OutboxState::Held)))
        return;
    auto device = deviceIdentity(*open.folder, *open.work);
    const QStringList ids = idsIn(*open.work, OutboxState::Queued);
    if (!device || ids.isEmpty())
        return;
    OutboxBatch batch;
    batch.device = device->id;
    batch.number = open.work->lastBatch(device->id)->number + 1;
    batch.previous = noBatch();
    batch.epoch = u"epoch-1"_s;
    for (const QString &id : ids)
        batch.decisions.append(decisionJson(open.work->entry(id)->decision));
    const QByteArray bytes = writeBatch(batch, serverKey(), device->key);
    const QByteArray hash = Sha256::hexOf(bytes);
    if (!open.work->markSent({batch.number, device->id, QByteArray::fromHex(hash), kNow}, ids))
        return;
    QThread::msleep(2); // as long as a shared folder may take
    (void)writeDurably(place.outbox() + u'/' + device->id + u'/' + batchFileName(batch.number, hash), bytes, true);
}

/// Decides and sends until it is killed; a line for each decision that the person was told of.
int work(const Place &place, bool keeps)
{
    OpenStore open = openStore(place);
    for (;;) {
        WrittenAcks acks(place.acks());
        (void)settleDecisions(acks, *open.work, acks.seq(), u"epoch-1"_s, kNow);
        for (int i = 0; i < 3; ++i) {
            Decision decision;
            decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            decision.kind = u"note"_s;
            decision.recordType = u"claim"_s;
            decision.record = decision.id;
            decision.baseVersion = 1;
            decision.action = u"note"_s;
            decision.actor = u"wang"_s;
            decision.decidedAtMs = kNow;
            if (!open.work->storeHeld(decision, Hold{}))
                continue;
            std::fputs(qPrintable(decision.id + u'\n'), stdout);
            std::fflush(stdout);
        }
        keeps ? sendAll(open, place) : sendWithoutKeeping(open, place);
    }
}

struct Outcome {
    int told = 0;
    int lost = 0;
    int doubled = 0;
};

void writeAcks(const Place &place, const model::Server &server)
{
    std::vector<model::Answer> answers(server.state.answers.begin(), server.state.answers.end());
    std::ranges::sort(answers, {}, &model::Answer::seq);
    QJsonArray list;
    for (const model::Answer &answer : answers)
        list << QJsonArray{answer.decision, answer.accepted};
    QFile file(place.acks());
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QStringList runAndKill(const Place &place, bool keeps, int milliseconds)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, place.folder, keeps ? u"keeps"_s : u"forgets"_s});
    if (!child.waitForStarted() || !child.waitForReadyRead())
        return {};
    QThread::msleep(ulong(milliseconds));
    ::kill(pid_t(child.processId()), SIGKILL);
    child.waitForFinished();
    QStringList told = QString::fromLatin1(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    // A line that was cut by the kill was not read by anybody.
    told.removeIf([](const QString &id) { return id.size() != 36; });
    return told;
}

Outcome killed(bool keeps)
{
    QTemporaryDir temporary;
    const Place place{temporary.path()};
    model::Server server(7);
    QRandomGenerator random(1);
    QStringList told;
    for (int run = 0; run < kKills; ++run) {
        told << runAndKill(place, keeps, random.bounded(80)); // a round of deciding and sending takes about as long
        server.takeIn(place.outbox());
        if (run % 3 == 0)
            writeAcks(place, server);
    }
    OpenStore open = openStore(place);
    keeps ? sendAll(open, place) : sendWithoutKeeping(open, place);
    server.takeIn(place.outbox());
    Outcome outcome;
    outcome.told = int(told.size());
    for (const QString &id : std::as_const(told)) {
        const qsizetype times = server.state.applied.value(id).size();
        outcome.lost += times == 0;
        outcome.doubled += times > 1;
    }
    return outcome;
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
    const Outcome outcome = killed(true);
    QVERIFY2(outcome.told > kKills, qPrintable(QString::number(outcome.told)));
    QCOMPARE(outcome.lost, 0);
    QCOMPARE(outcome.doubled, 0);
}

void TstOutboxKill::withoutKeepingBatchesDecisionsAreLost()
{
    const Outcome outcome = killed(false);
    QVERIFY2(outcome.lost > 0, qPrintable(QString::number(outcome.told)));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--child"_s)
        return work(Place{words.value(2)}, words.value(3) == u"keeps"_s);
    TstOutboxKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox_kill.moc"
