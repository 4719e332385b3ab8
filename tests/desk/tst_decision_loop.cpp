/// The whole loop with nothing but a shared folder: decide, send, ingest, publish, sync, confirm; and what comes back when
/// something goes wrong on the way.
#include "folder_server.h"

#include "models/desk/claim_desk.h"
#include "models/desk/conflict_desk.h"
#include "models/desk/courier_career.h"
#include "models/desk/document_area.h"
#include "models/desk/hr_decisions.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <algorithm>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QByteArray sentence(const Result<T> &result)
{
    return result ? QByteArray("ok") : failureText(result.failure()).toUtf8() + " " + result.failure().where.toUtf8();
}

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome.ok(), sentence(outcome).constData());                                                         \
    } while (false)

/// Everything a desk shows of a claim, as JSON.
QByteArray shownAt(const TestDesk &desk, const QString &claim)
{
    auto session = desk.session();
    if (!session)
        return "no session";
    auto profile = ClaimDesk(**session).profile(ClaimKey{claim});
    return profile ? QJsonDocument(claimJson(*profile)).toJson() : QByteArray("no profile");
}

} // namespace

class TstDecisionLoop : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void proposedThenConfirmedByAnother();
    void ownConfirmationIsRefusedByTheServerToo();
    void firstAcceptedWins();
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
    void heldDecisionsOfAChangedClaimNeedAttention();
    void anOpenedClaimComesBackAsADraft();
    void colleaguesSeeNotesAndExclusions();
    void aConflictIsChosenFieldByField();
    void aClaimDecidedThereGoesToASecondPerson();

private:
    /// Ingest, publish, both desks sync.
    void turn();
    bool backUp() { return copied({u"shared"_s, u"server"_s}, u"backup"_s); }
    /// The server is lost with all that came after the backup, the outbox folder too.
    bool putBack();
    bool copied(const QStringList &names, const QString &to);
    std::unique_ptr<FolderServer> m_server;
    std::unique_ptr<TestDesk> m_wang;
    std::unique_ptr<TestDesk> m_li;
};

bool TstDecisionLoop::copied(const QStringList &names, const QString &to)
{
    QDir().mkpath(m_server->path(to));
    QStringList words{u"-a"_s};
    for (const QString &name : names)
        words << m_server->path(name);
    return QProcess::execute(u"cp"_s, words << m_server->path(to)) == 0;
}

bool TstDecisionLoop::putBack()
{
    for (const QString &name : {u"shared"_s, u"server"_s}) {
        if (!QDir(m_server->path(name)).removeRecursively() || !QDir().rename(m_server->path(u"backup/"_s + name), m_server->path(name)))
            return false;
    }
    return true;
}

void TstDecisionLoop::init()
{
    m_server = std::make_unique<FolderServer>();
    m_server->addClaim(u"C-1"_s, 60'000); // CNY 600: four eyes
    m_server->addClaim(u"C-3"_s, 20'000); // CNY 200: one person
    OK(m_server->publish());
    m_wang = std::make_unique<TestDesk>(*m_server, u"wang"_s);
    m_li = std::make_unique<TestDesk>(*m_server, u"zhao"_s);
    for (TestDesk *desk : {m_wang.get(), m_li.get()}) {
        OK(desk->sync());
        OK(desk->registerKey());
    }
    OK(m_server->publish());
    OK(m_wang->sync());
    OK(m_li->sync());
}

void TstDecisionLoop::cleanup()
{
    m_wang.reset();
    m_li.reset();
    m_server.reset();
}

void TstDecisionLoop::turn()
{
    OK(m_server->ingest());
    OK(m_server->publishState());
    OK(m_wang->sync());
    OK(m_li->sync());
}

void TstDecisionLoop::proposedThenConfirmedByAnother()
{
    const auto proposed = m_wang->decide(u"C-1"_s, ClaimAction::Approve);
    OK(proposed);
    QVERIFY2(proposed->done(), proposed->no ? qPrintable(proposed->no->sentence) : "");
    QVERIFY(proposed->proposed);
    const auto sent = m_wang->send();
    OK(sent);
    QCOMPARE(sent->decisions, 1);
    turn();
    QCOMPARE(m_wang->outbox().list()->counts.sent, 0);
    QCOMPARE(m_li->stateOf(u"C-1"_s), u"PENDING_CHECK"_s);
    QCOMPARE(m_wang->stateOf(u"C-1"_s), u"PENDING_CHECK"_s);

    const auto own = m_wang->decide(u"C-1"_s, ClaimAction::Confirm);
    OK(own);
    QVERIFY(own->no);
    QCOMPARE(own->no->code, u"SAME_PERSON"_s);
    const auto other = m_li->decide(u"C-1"_s, ClaimAction::Confirm);
    OK(other);
    QVERIFY2(other->done(), other->no ? qPrintable(other->no->sentence) : "");
    OK(m_li->send());
    turn();
    QCOMPARE(m_wang->stateOf(u"C-1"_s), u"APPROVED"_s);
    QCOMPARE(m_li->stateOf(u"C-1"_s), u"APPROVED"_s);
    QCOMPARE(shownAt(*m_wang, u"C-1"_s), shownAt(*m_li, u"C-1"_s));
    const auto idle = m_server->publishState();
    OK(idle);
    QCOMPARE(idle->kind, PublishResult::Kind::Nothing);
}

/// A desk whose guard was taken out still gets nowhere: the server asks the same function.
void TstDecisionLoop::ownConfirmationIsRefusedByTheServerToo()
{
    OK(m_wang->decide(u"C-1"_s, ClaimAction::Approve));
    OK(m_wang->send());
    turn();
    {
        auto session = m_wang->session();
        OK(session);
        auto review = ClaimDecisions(**session).review(ClaimKey{u"C-1"_s});
        OK(review);
        auto access = WorkAccess::forWriting(m_wang->profile());
        OK(access);
        Decision forged;
        forged.id = u"00000000-0000-4000-8000-00000000abcd"_s;
        forged.kind = u"claim"_s;
        forged.recordType = u"claim"_s;
        forged.record = u"C-1"_s;
        forged.baseVersion = review->situation.recordVersion;
        forged.action = u"confirm"_s;
        forged.actor = u"wang"_s;
        forged.decidedAtMs = m_server->clock().nowMs();
        forged.data = u"{\"claim\":\"C-1\"}"_s;
        OK(access->work().storeHeld(forged, Hold{}));
    }
    OK(m_wang->send());
    const auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->decisions.front().reason, u"SAME_PERSON"_s);
    turn();
    const auto list = m_wang->outbox().list();
    QCOMPARE(list->counts.attention, 1);
    QCOMPARE(list->entries.back().reason, u"SAME_PERSON"_s);
    OK(m_wang->outbox().setAside(u"00000000-0000-4000-8000-00000000abcd"_s));
    QCOMPARE(m_wang->outbox().list()->counts.attention, 0);
}

void TstDecisionLoop::firstAcceptedWins()
{
    m_server->setOperator(u"zhao"_s, m_li->outbox().device()->publicKey);
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    {
        auto access = WorkAccess::forWriting(m_li->profile());
        OK(access);
        auto session = m_li->session();
        auto review = ClaimDecisions(**session).review(ClaimKey{u"C-3"_s});
        Decision late;
        late.id = u"00000000-0000-4000-8000-00000000aaaa"_s;
        late.kind = u"claim"_s;
        late.recordType = u"claim"_s;
        late.record = u"C-3"_s;
        late.baseVersion = review->situation.recordVersion;
        late.action = u"take"_s;
        late.actor = u"zhao"_s;
        late.decidedAtMs = m_server->clock().nowMs();
        late.data = u"{\"claim\":\"C-3\"}"_s;
        OK(access->work().storeHeld(late, Hold{}));
    }
    OK(m_wang->send());
    OK(m_server->ingest());
    OK(m_li->send());
    const auto report = m_server->ingest();
    OK(report);
    QCOMPARE(report->conflict, 1);
    turn();
    QCOMPARE(m_li->stateOf(u"C-3"_s), u"APPROVED"_s);
    const auto list = m_li->outbox().list();
    QCOMPARE(list->counts.attention, 1);
    QVERIFY(!list->entries.back().winner.isEmpty());
}

void TstDecisionLoop::aFlippedBatchIsNotTakenIn()
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

void TstDecisionLoop::anUnknownDeviceIsNotTakenIn()
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

void TstDecisionLoop::oneBadDecisionHoldsUpNothing()
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

void TstDecisionLoop::theSameBatchTwiceChangesNothing()
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

void TstDecisionLoop::aMissingBatchIsWaitedFor()
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

void TstDecisionLoop::aRestoredServerGetsEverythingAgain()
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
    QCOMPARE(m_li->stateOf(u"C-1"_s), u"PENDING_CHECK"_s);
    QCOMPARE(m_wang->outbox().list()->counts.sent, 0);
    QCOMPARE(m_wang->outbox().list()->counts.attention, 0);
}

/// The first batch after a restore gets lost on its way: the server takes none of the later ones before it.
void TstDecisionLoop::nothingIsPassedOverAfterARestore()
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
    QCOMPARE(m_li->stateOf(u"C-3"_s), u"APPROVED"_s);
}

void TstDecisionLoop::aRestoredDeskStartsANewChain()
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

void TstDecisionLoop::aDocumentTravelsToTheOtherDesk()
{
    const QByteArray paper = "%PDF-1.4 " + QByteArray(300'000, 'x');
    const auto attached = m_wang->attach(u"C-3"_s, paper);
    OK(attached);
    QVERIFY2(attached->done(), attached->no ? qPrintable(attached->no->sentence) : "");
    QCOMPARE(documentBytes(m_li->profile(), attached->sha256).failure().code, Failure::Code::NotFound);
    OK(m_wang->send());
    turn();
    const auto shown = documentBytes(m_li->profile(), attached->sha256);
    OK(shown);
    QVERIFY(*shown == paper);
    QCOMPARE(m_server->publishState()->kind, PublishResult::Kind::Nothing);
    // A desk that comes later gets it with the snapshot, a restored server keeps it.
    OK(m_server->publishState(true));
    TestDesk late(*m_server, u"li"_s);
    OK(late.sync());
    QVERIFY(documentBytes(late.profile(), attached->sha256).ok());
}

void TstDecisionLoop::aMissingDocumentIsWaitedFor()
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
void TstDecisionLoop::aWholePublicationDeletesNoAnswers()
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

void TstDecisionLoop::heldDecisionsOfAChangedClaimNeedAttention()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    m_server->addClaim(u"C-3"_s, 30'000);
    OK(m_server->publish());
    OK(m_wang->sync());
    const auto list = m_wang->outbox().list();
    OK(list);
    QCOMPARE(list->counts.attention, 1);
    QCOMPARE(list->entries.front().state, OutboxState::Conflict);
    QCOMPARE(m_wang->send()->decisions, 0);
}

void TstDecisionLoop::anOpenedClaimComesBackAsADraft()
{
    const auto session = m_wang->session();
    OK(session);
    auto profile = ClaimDesk(**session).profile(ClaimKey{u"C-1"_s});
    OK(profile);
    Decision opened;
    opened.id = u"00000000-0000-4000-8000-00000000cccc"_s;
    opened.kind = u"open_claim"_s;
    opened.recordType = u"parcel"_s;
    opened.record = profile->parcel.key;
    opened.baseVersion = 1; // as published at first
    opened.action = u"open"_s;
    opened.actor = u"wang"_s;
    opened.decidedAtMs = m_server->clock().nowMs();
    // A desk that calls its own claim approved is not believed.
    opened.data = u"{\"key\":\"P-C-1-X1\",\"record\":{\"kind\":\"LOST\",\"attempt\":1,\"claimant\":\"C\",\"language\":\"es\","
                  "\"filed_at\":\"2026-03-20T08:00:00Z\",\"state\":\"APPROVED\"}}"_s;
    {
        auto access = WorkAccess::forWriting(m_wang->profile());
        OK(access);
        OK(access->work().storeHeld(opened, Hold{}));
    }
    OK(m_wang->send());
    turn();
    QCOMPARE(m_wang->outbox().list()->entries.size(), size_t(0));
    QCOMPARE(m_li->stateOf(u"P-C-1-X1"_s), u"DRAFT"_s);
}

void TstDecisionLoop::colleaguesSeeNotesAndExclusions()
{
    const PersonKey person{u"P1"_s};
    m_server->put("person", person.value, {{u"name"_s, u"王小明"_s}});
    m_server->put("feedback_note", u"F1"_s, {{u"person"_s, person.value}, {u"week"_s, u"2026-W08"_s}, {u"text"_s, u"rude"_s}});
    OK(m_server->publish());
    OK(m_wang->sync());
    OK(m_li->sync());
    {
        const auto session = m_wang->session();
        OK(session);
        HrOrder note;
        note.person = person;
        note.reason = u"talked about contacting first"_s;
        HrOrder exclusion = note;
        exclusion.action = HrAction::ExcludeRating;
        exclusion.target = u"F1"_s;
        exclusion.code = u"ABUSE"_s;
        exclusion.reason = u"insults the courier"_s;
        for (const HrOrder &order : {note, exclusion}) {
            const auto decided = HrDecisions(**session).decide(order);
            OK(decided);
            QVERIFY2(decided->done(), decided->no ? qPrintable(decided->no->sentence) : "");
        }
    }
    const auto sent = m_wang->send();
    OK(sent);
    QCOMPARE(sent->decisions, 2);
    turn();
    QCOMPARE(m_wang->outbox().list()->counts.sent, 0);

    const auto session = m_li->session();
    OK(session);
    const auto profile = CourierDesk(**session).profile(person);
    OK(profile);
    const auto career = readCourierCareer(**session, *profile);
    OK(career);
    QCOMPARE(career->notes.size(), size_t(2));
    const auto excluded = std::ranges::find(career->notes, true, &PersonNote::exclusion);
    QVERIFY(excluded != career->notes.end());
    QCOMPARE(excluded->target, u"F1"_s);
    QCOMPARE(excluded->code, u"ABUSE"_s);
    QCOMPARE(excluded->ratings, 1);
    const auto note = std::ranges::find(career->notes, false, &PersonNote::exclusion);
    QCOMPARE(note->text, u"talked about contacting first"_s);
    QCOMPARE(note->actor, u"wang"_s);
}

void TstDecisionLoop::aConflictIsChosenFieldByField()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    m_server->addClaim(u"C-3"_s, 30'000);
    OK(m_server->publish());
    OK(m_wang->sync());
    const auto session = m_wang->session();
    OK(session);
    ConflictDesk desk(**session);
    const auto list = desk.list();
    OK(list);
    QCOMPARE(list->size(), size_t(1));
    const ConflictCase &conflict = list->front();
    const QString id = conflict.entry.decision.id;
    QVERIFY(!conflict.serverClosed);
    QCOMPARE(conflict.field(ConflictField::Name::Verdict)->mine, claimActionText(ClaimAction::Approve));
    QVERIFY(conflict.field(ConflictField::Name::Amount)->mine.contains(u"200"_s));
    auto answer = desk.apply(id, {});
    OK(answer);
    QCOMPARE(answer->no->code, u"NOT_CHOSEN"_s);
    ConflictChoice choice;
    choice.fill(ConflictSide::Mine);
    choice[size_t(ConflictField::Name::Verdict)] = ConflictSide::Server;
    answer = desk.apply(id, choice);
    OK(answer);
    QCOMPARE(answer->no->code, u"MIXED_VERDICT"_s);
    QCOMPARE(m_wang->outbox().list()->counts.attention, 1);
    choice.fill(ConflictSide::Mine);
    answer = desk.apply(id, choice);
    OK(answer);
    QVERIFY2(!answer->no, answer->no ? qPrintable(answer->no->sentence) : "");
    QCOMPARE(answer->end, ConflictEnd::Mine);
    const auto after = m_wang->outbox().list();
    QCOMPARE(after->counts.attention, 0);
    QCOMPARE(after->counts.held, 1);
    QCOMPARE(after->entries.front().decision.id, answer->decision);
    QCOMPARE(after->entries.front().decision.amountMinor, std::optional<qint64>(20'000));
    // Both sides stay, and the chain of the audit says who chose.
    auto access = WorkAccess::forReading(m_wang->profile());
    QCOMPARE(access->work().entry(id)->state, OutboxState::Superseded);
    QCOMPARE(conflictNote(access->work(), id)->by, u"wang"_s);
    QVERIFY(access->work().auditEntries(5)->at(1).detail.contains(u"\"chosen\":\"mine\""_s));
}

void TstDecisionLoop::aClaimDecidedThereGoesToASecondPerson()
{
    OK(m_wang->decide(u"C-3"_s, ClaimAction::Approve));
    TestDesk other(*m_server, u"li"_s);
    OK(other.sync());
    OK(other.registerKey());
    OK(m_server->publish());
    OK(other.sync());
    OK(other.decide(u"C-3"_s, ClaimAction::Reject, u"R04"_s));
    OK(other.send());
    OK(m_server->ingest());
    OK(m_server->publishState());
    OK(m_wang->sync());
    QCOMPARE(m_wang->stateOf(u"C-3"_s), u"REJECTED"_s);
    const auto session = m_wang->session();
    OK(session);
    ConflictDesk desk(**session);
    const auto list = desk.list();
    OK(list);
    QCOMPARE(list->size(), size_t(1));
    QVERIFY(list->front().serverClosed);
    const QString id = list->front().entry.decision.id;
    ConflictChoice choice;
    choice.fill(ConflictSide::Server);
    QCOMPARE(desk.apply(id, choice)->no->code, u"SECOND_PERSON"_s);
    const auto held = desk.hold(id);
    OK(held);
    QVERIFY(!held->no && !held->decision.isEmpty());
    QCOMPARE(desk.apply(id, choice)->no->code, u"SAME_PERSON"_s);
    QCOMPARE(desk.hold(id)->no->code, u"SAME_PERSON"_s);
    // The request reaches the other desks with the claim's history.
    OK(m_wang->send());
    turn();
    const auto there = m_li->session();
    const auto profile = ClaimDesk(**there).profile(ClaimKey{u"C-3"_s});
    OK(profile);
    QCOMPARE(profile->events.back().transition, QString(kSecondPersonEvent));
    QCOMPARE(profile->events.back().actor, u"wang"_s);
    QCOMPARE(m_wang->outbox().list()->counts.attention, 1); // never empties by itself
}

QTEST_GUILESS_MAIN(TstDecisionLoop)
#include "tst_decision_loop.moc"
