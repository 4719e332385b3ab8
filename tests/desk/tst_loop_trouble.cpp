/// What goes wrong on the way between desks and server: batches cut, lost, sent twice or by strangers, a server or a desk put
/// back to yesterday, papers that do not arrive.
#include "loop_fixture.h"

#include "models/desk/document_area.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

class TstLoopTrouble : public LoopTest {
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void aFlippedBatchIsNotTakenIn();
    void anUnknownDeviceIsNotTakenIn();
    void oneBadDecisionHoldsUpNothing();
    void theSameBatchTwiceChangesNothing();
    void aMissingBatchIsWaitedFor();
    void aRestoredServerGetsEverythingAgain();
    void nothingIsPassedOverAfterARestore();
    void aRestoredDeskStartsANewChain();
    void aDocumentTravelsToTheOtherDesk();
    void aMissingDocumentIsWaitedFor();
    void aWholePublicationDeletesNoAnswers();

private:
    bool backUp() { return copied({u"shared"_s, u"server"_s}, u"backup"_s); }
    /// The server is lost with all that came after the backup, the outbox folder too.
    bool putBack();
    bool copied(const QStringList &names, const QString &to);
};

bool TstLoopTrouble::copied(const QStringList &names, const QString &to)
{
    QDir().mkpath(m_server->path(to));
    QStringList words{u"-a"_s};
    for (const QString &name : names)
        words << m_server->path(name);
    return QProcess::execute(u"cp"_s, words << m_server->path(to)) == 0;
}

bool TstLoopTrouble::putBack()
{
    for (const QString &name : {u"shared"_s, u"server"_s}) {
        if (!QDir(m_server->path(name)).removeRecursively() || !QDir().rename(m_server->path(u"backup/"_s + name), m_server->path(name)))
            return false;
    }
    return true;
}

void TstLoopTrouble::aFlippedBatchIsNotTakenIn()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    OK(m_wang->send());
    const QString folder = m_server->outbox() + u'/' + m_wang->outbox().device()->id;
    const QString file = folder + u'/' + QDir(folder).entryList({u"*.bin"_s}).value(0);
    QFile batch(file);
    QVERIFY(batch.open(QIODevice::ReadWrite));
    QByteArray bytes = batch.readAll();
    const QByteArray whole = bytes;
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    batch.seek(0);
    batch.write(bytes);
    batch.close();
    auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->refused.size(), size_t(1));
    QCOMPARE(report->accepted, 0);
    // The desk kept its own copy and puts it there again.
    const auto again = m_wang->outbox().resend({});
    OK(again);
    QCOMPARE(again->batches, 1);
    report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted, 1);
}

void TstLoopTrouble::anUnknownDeviceIsNotTakenIn()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    OK(m_wang->send());
    m_server->setOperator(u"wang"_s, {}); // the desk was stolen
    OK(m_server->publish());
    auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted, 0);
    QCOMPARE(report->refused.size(), size_t(1));
    QCOMPARE(report->refused.front().failure.code, Failure::Code::Unverified);
}

void TstLoopTrouble::oneBadDecisionHoldsUpNothing()
{
    {
        auto access = WorkAccess::forWriting(m_wang->profile());
        OK(access);
        Decision bad;
        bad.id = u"00000000-0000-4000-8000-00000000bbbb"_s;
        bad.kind = u"claim"_s;
        bad.recordType = u"claim"_s;
        bad.record = u"no-such-claim"_s;
        bad.action = u"approve"_s;
        bad.actor = u"wang"_s;
        bad.data = u"{\"claim\":\"no-such-claim\"}"_s;
        OK(access->work().storeHeld(bad, Hold{}));
    }
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    OK(m_wang->send());
    const auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->accepted, 1);
}

void TstLoopTrouble::theSameBatchTwiceChangesNothing()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    OK(m_wang->send());
    turn();
    OK(m_wang->outbox().resend({}));
    const auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted + report->duplicate + report->conflict + report->rejected, 0);
    QCOMPARE(m_server->publishState()->kind, PublishResult::Kind::Nothing);
}

void TstLoopTrouble::aMissingBatchIsWaitedFor()
{
    OK(m_wang->decide(u"C-1"_s, ClaimAction::Approve));
    OK(m_wang->send());
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    OK(m_wang->send());
    const QString folder = m_server->outbox() + u'/' + m_wang->outbox().device()->id;
    const QString first = folder + u'/' + QDir(folder).entryList({u"00000001-*.bin"_s}).value(0);
    QVERIFY(QFile::rename(first, m_server->path(u"late.bin"_s)));
    auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted, 0);
    QCOMPARE(report->refused.size(), size_t(1));
    QVERIFY(QFile::rename(m_server->path(u"late.bin"_s), first));
    report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted, 2);
}

void TstLoopTrouble::aRestoredServerGetsEverythingAgain()
{
    OK(m_server->ingest()); // the state exists before the backup
    QVERIFY(backUp());
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    OK(m_wang->send());
    turn();
    QCOMPARE(m_wang->stateOf(u"C-3"_s), u"APPROVED"_s);
    OK(m_wang->decide(u"C-1"_s, ClaimAction::Approve));
    OK(m_wang->send());
    QVERIFY(putBack());
    OK(m_server->publishState(true));
    OK(m_wang->sync());
    QCOMPARE(m_wang->outbox().list()->counts.queued, 2);
    OK(m_wang->outbox().send({}, {}));
    turn();
    QCOMPARE(m_wang->stateOf(u"C-3"_s), u"APPROVED"_s);
    QCOMPARE(m_zhao->stateOf(u"C-1"_s), u"PENDING_CHECK"_s);
    QCOMPARE(m_wang->outbox().list()->counts.sent, 0);
    QCOMPARE(m_wang->outbox().list()->counts.attention, 0);
}

/// The first batch after a restore gets lost on its way: the server takes none of the later ones before it.
void TstLoopTrouble::nothingIsPassedOverAfterARestore()
{
    OK(m_server->ingest());
    QVERIFY(backUp());
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    OK(m_wang->send());
    turn();
    QVERIFY(putBack());
    OK(m_server->publishState(true));
    OK(m_wang->sync());
    OK(m_wang->send());
    OK(m_wang->decide(u"C-1"_s, ClaimAction::Approve));
    OK(m_wang->send());
    const QString folder = m_server->outbox() + u'/' + m_wang->outbox().device()->id;
    QCOMPARE(QDir(folder).entryList({u"*.bin"_s}, QDir::Files).size(), 2);
    QVERIFY(QFile::remove(folder + u'/' + QDir(folder).entryList({u"*.bin"_s}, QDir::Files).first()));
    auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted, 0);
    QCOMPARE(report->refused.size(), size_t(1));
    OK(m_wang->outbox().resend({}));
    report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted, 2);
    turn();
    QCOMPARE(m_wang->outbox().list()->entries.size(), size_t(0));
    QCOMPARE(m_zhao->stateOf(u"C-3"_s), u"APPROVED"_s);
}

void TstLoopTrouble::aRestoredDeskStartsANewChain()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    const QString before = m_wang->outbox().device()->id;
    QString backup;
    {
        auto access = WorkAccess::forWriting(m_wang->profile());
        auto made = access->work().backup(m_server->clock().nowMs());
        OK(made);
        backup = *made;
    }
    OK(m_wang->send());
    OK(m_server->ingest());
    {
        auto access = WorkAccess::forWriting(m_wang->profile());
        OK(access->work().restore(backup, u"wang"_s, m_server->clock().nowMs()));
    }
    OK(m_wang->registerKey());
    QVERIFY(m_wang->outbox().device()->id != before);
    OK(m_server->publish());
    OK(m_wang->sync());
    OK(m_wang->send());
    const auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->duplicate, 1);
    QCOMPARE(report->refused.size(), size_t(0));
    turn();
    QCOMPARE(m_wang->stateOf(u"C-3"_s), u"APPROVED"_s);
    QCOMPARE(m_wang->outbox().list()->entries.size(), size_t(0));
}

void TstLoopTrouble::aDocumentTravelsToTheOtherDesk()
{
    const QByteArray paper = "%PDF-1.4 " + QByteArray(300'000, 'x');
    const auto attached = m_wang->attach(u"C-3"_s, paper);
    OK(attached);
    QVERIFY2(attached->done(), attached->no ? qPrintable(attached->no->sentence) : "");
    QCOMPARE(documentBytes(m_zhao->profile(), attached->sha256).failure().code, Failure::Code::NotFound);
    OK(m_wang->send());
    turn();
    const auto shown = documentBytes(m_zhao->profile(), attached->sha256);
    OK(shown);
    QVERIFY(*shown == paper);
    QCOMPARE(m_server->publishState()->kind, PublishResult::Kind::Nothing);
    // A desk that comes later gets it with the snapshot, a restored server keeps it.
    OK(m_server->publishState(true));
    TestDesk late(*m_server, u"li"_s);
    OK(late.sync());
    QVERIFY(documentBytes(late.profile(), attached->sha256).ok());
}

void TstLoopTrouble::aMissingDocumentIsWaitedFor()
{
    const auto attached = m_wang->attach(u"C-3"_s, "%PDF-1.4 paper");
    OK(attached);
    OK(m_wang->send());
    const QString file = m_server->outbox() + u'/' + m_wang->outbox().device()->id + u"/documents/"_s + attached->sha256 + u".bin"_s;
    QFile sealed(file);
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    QVERIFY(!sealed.readAll().contains("paper"));
    sealed.close();
    QVERIFY(QFile::remove(file));
    auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted, 0);
    QCOMPARE(report->refused.size(), size_t(1));
    OK(m_wang->outbox().resend({}));
    report = m_server->ingest();
    OK(report);
    QCOMPARE(report->accepted, 1);
}

/// The source that a feed was first made from knows nothing of the decisions since.
void TstLoopTrouble::aWholePublicationDeletesNoAnswers()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    OK(m_wang->send());
    turn();
    const auto refused = m_server->publishEmptySource();
    QVERIFY(!refused);
    QCOMPARE(refused.failure().code, Failure::Code::Usage);
    QVERIFY(failureText(refused.failure()).contains(u"keeps_other_rows"_s));
    OK(m_wang->sync());
    QCOMPARE(m_wang->stateOf(u"C-3"_s), u"APPROVED"_s);
}

QTEST_GUILESS_MAIN(TstLoopTrouble)
#include "tst_loop_trouble.moc"
