/// Power cuts, simulated, in each of the four steps (decide, hold, send, ack): what the person was told of is carried out
/// in the end, once. With synchronous=OFF decisions must get lost, or the test would prove nothing.
#include "outbox_fixture.h"

#include "tests/faults/fault_vfs.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <map>

using namespace stardesk;
using namespace stardesk::test;

namespace {

constexpr int kCuts = 200;
constexpr int kControlCuts = 40;
constexpr int kRounds = 3;

/// One history: rounds of all steps, the power goes in `step` of round `round`, then everything works again.
class CutHistory {
public:
    CutHistory(quint32 seed, Step step, Synchronous synchronous)
        : m_folder(fastFolder()), m_place{m_folder.path()}, m_step(step), m_round(int(seed / 4 % kRounds)), m_server(7), m_random(seed)
    {
        (void)FaultDesk(m_place); // the store was made long ago
        m_vfs.install(seed, synchronous);
    }

    /// Nothing where the store was damaged.
    std::optional<Outcome> run()
    {
        {
            FaultDesk desk(m_place);
            for (int round = 0; desk.isOpen() && round < kRounds && !m_off; ++round)
                steps(desk, round);
        }
        m_vfs.materialise();
        m_vfs.uninstall();
        if (m_step == Step::Send)
            loseFiles();
        return afterwards();
    }

private:
    void steps(FaultDesk &desk, int round)
    {
        for (const Step step : kSteps) {
            if (m_off)
                return;
            const bool cut = round == m_round && step == m_step;
            if (cut)
                m_vfs.cutAt = m_vfs.calls + 1 + int(m_random() % 12); // a commit is 3 to 10 calls
            carryOut(desk, step);
            m_off = cut; // at the latest now
            m_vfs.dead = m_vfs.dead || cut;
        }
    }

    void carryOut(FaultDesk &desk, Step step)
    {
        switch (step) {
        case Step::Decide:
            for (int i = 0; i < 3 && !m_vfs.dead; ++i) {
                if (const QString id = desk.decide(); !id.isNull())
                    m_told << id;
            }
            return;
        case Step::Hold: (void)desk.endHold(); return;
        case Step::Send:
            m_filesBefore = filesNow();
            m_lastBefore = last(desk);
            (void)desk.send();
            if (m_vfs.dead)
                return; // the server looks into the folder later
            m_server.takeIn(m_place.outbox());
            writeAcks(m_place, m_server);
            return;
        case Step::Ack: (void)desk.takeAcks(); return;
        }
    }

    static qint64 last(FaultDesk &desk)
    {
        auto device = deviceIdentity(desk.folder(), desk.work());
        return device ? desk.work().lastBatch(device->id)->number : 0;
    }

    /// Files of batches in the order in which a send makes them: list, kept batch, batch in the shared folder.
    [[nodiscard]] QStringList filesNow() const
    {
        QStringList files;
        for (const QString &root : {m_place.store() + u"/outbox"_s, m_place.outbox()}) {
            for (const QString &device : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const QString folder = root + u'/' + device + u'/';
                for (const QString &filter : {u"*.json"_s, u"*.bin"_s}) {
                    for (const QString &name : QDir(folder).entryList({filter}, QDir::Files, QDir::Name))
                        files << folder + name;
                }
            }
        }
        return files;
    }

    /// The power may have gone between any two of the files of the last send; each is there whole or not at all. Once the
    /// batch is marked as sent all of them are.
    void loseFiles()
    {
        FaultDesk desk(m_place);
        if (!desk.isOpen() || last(desk) > m_lastBefore)
            return;
        QStringList made = filesNow();
        made.removeIf([this](const QString &file) { return m_filesBefore.contains(file); });
        const qsizetype kept = qsizetype(m_random() % quint32(made.size() + 1));
        for (const QString &file : made.mid(kept))
            QFile::remove(file);
    }

    std::optional<Outcome> afterwards()
    {
        FaultDesk desk(m_place);
        if (!desk.isOpen() || !desk.work().check(true) || !desk.work().verifyAudit())
            return {};
        for (int round = 0; round < 2; ++round) {
            if (!desk.endHold() || !desk.send())
                return {};
            m_server.takeIn(m_place.outbox());
            writeAcks(m_place, m_server);
            if (!desk.takeAcks())
                return {};
        }
        Outcome outcome = outcomeOf(m_told, m_server);
        // The desk must know of each that it was carried out.
        const QStringList accepted = desk.idsIn(OutboxState::Accepted);
        for (const QString &id : std::as_const(m_told))
            outcome.lost += m_server.state.applied.contains(id) && !accepted.contains(id);
        return outcome;
    }

    QTemporaryDir m_folder;
    Place m_place;
    Step m_step;
    int m_round;
    model::Server m_server;
    std::mt19937 m_random;
    FaultVfs &m_vfs = FaultVfs::instance();
    bool m_off = false;
    QStringList m_told;
    QStringList m_filesBefore;
    qint64 m_lastBefore = 0;
};

struct Tally {
    std::map<Step, int> cuts;
    int damaged = 0;
    Outcome outcome;
    [[nodiscard]] int wrong() const { return damaged + outcome.lost + outcome.doubled; }
};

Tally cut(int cuts, Synchronous synchronous)
{
    Tally tally;
    for (int number = 0; number < cuts; ++number) {
        const Step step = kSteps[size_t(number) % kSteps.size()];
        const auto outcome = CutHistory(quint32(number + 1), step, synchronous).run();
        ++tally.cuts[step];
        if (outcome)
            tally.outcome += *outcome;
        else
            ++tally.damaged;
    }
    return tally;
}

void print(const char *what, Tally &tally)
{
    qInfo("%s: cut in decide %d, hold %d, send %d, ack %d; told %d, lost %d, doubled %d, stores damaged %d", what, tally.cuts[Step::Decide],
          tally.cuts[Step::Hold], tally.cuts[Step::Send], tally.cuts[Step::Ack], tally.outcome.told, tally.outcome.lost, tally.outcome.doubled,
          tally.damaged);
}

} // namespace

class TstOutboxPower : public QObject {
    Q_OBJECT
private slots:
    void whatWasToldIsCarriedOutOnce();
    void withSynchronousOffDecisionsAreLost();
};

void TstOutboxPower::whatWasToldIsCarriedOutOnce()
{
    Tally tally = cut(kCuts, Synchronous::AsMade);
    print("synchronous=FULL", tally);
    for (const Step step : kSteps)
        QCOMPARE(tally.cuts[step], kCuts / 4);
    QVERIFY(tally.outcome.told > kCuts);
    QCOMPARE(tally.wrong(), 0);
}

void TstOutboxPower::withSynchronousOffDecisionsAreLost()
{
    Tally tally = cut(kControlCuts, Synchronous::Off);
    print("synchronous=OFF (control)", tally);
    QVERIFY(tally.wrong() * 4 >= kControlCuts);
}

QTEST_GUILESS_MAIN(TstOutboxPower)
#include "tst_outbox_power.moc"
