// The update framework's attacks as one table: rollback, freeze, fast-forward, mix-and-match, wrong keys, rotation.
#include "models/feed/signed_document.h"
#include "models/feed/strict_json.h"
#include "tests/feed/feed_fixture.h"

#include <QtCore/QTemporaryDir>

#include <functional>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// What a desk remembers after it has trusted a feed as it lies there now.
FeedTrust trustAfter(const QString &folder, const SigningKey &pinned, bool withData = true)
{
    FeedTrust trust = trustOf(pinned);
    trust.highestHead = fileBytes(folder + u"/head"_s);
    int n = 1;
    while (QFile::exists(folder + u"/root/%1.json"_s.arg(n + 1)))
        ++n;
    trust.highestRoot = fileBytes(folder + u"/root/%1.json"_s.arg(n));
    const auto head = headOfDocument(trust.highestHead);
    if (withData) {
        trust.generationEpoch = head->epoch;
        trust.generationSeq = head->currentSeq();
    }
    return trust;
}

Result<FeedPlan> plan(const QString &folder, const FeedTrust &trust, qint64 nowMs)
{
    auto source = openFeedSource(folder);
    if (!source)
        return source.failure();
    return planFeed(**source, trust, nowMs);
}

/// The head with changes, signed anew.
void rewriteHead(const QString &folder, const SigningKey &key, const std::function<void(FeedHead &)> &change)
{
    FeedHead head = *headOfDocument(fileBytes(folder + u"/head"_s));
    change(head);
    const SigningKey *keys[] = {&key};
    QVERIFY(writeFile(folder + u"/head"_s, writeSignedDocument(writeFeedHead(head), keys, "x")));
}

void addRoot(const QString &folder, int n, const QList<PublicKey> &rootKeys, const QList<PublicKey> &feedKeys,
             const QList<const SigningKey *> &signers)
{
    FeedRoot root;
    root.n = n;
    root.expiresAtMs = kNow + 4000 * kDayMs;
    root.root = rootKeys;
    root.feed = feedKeys;
    QVERIFY(writeFile(folder + u"/root/%1.json"_s.arg(n), signFeedRoot(root, signers)));
}

template <class T>
bool refused(const Result<T> &result, Failure::Code code = Failure::Code::Unverified)
{
    return !result && result.failure().code == code && !failureText(result.failure()).isEmpty();
}

} // namespace

class TstFeedPlan final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyOlderHeadIsRefused();
    void controlWithoutMemoryTakesAnOldHead();
    void sameVersionWithOtherContentIsRefused();
    void freezeShowsInThreeSteps();
    void clockSetBackDoesNotRefresh();
    void futureHeadIsRefused();
    void fastForwardIsRecoveredByNewKeyAndEpoch();
    void mixOfExportsIsRefused();
    void manifestOfAnotherFeedIsRefused();
    void otherScopeAndDemoAreRefused();
    void rotatedOutKeyIsRefused();
    void rootRotationIsFollowed();
    void rootNotSignedByTheOldKeyIsRefused();
    void rootNotSignedByItsOwnKeyIsRefused();
    void rootThatSkipsANumberIsNotSeen();
    void rootGoneBackIsRefused();
    void headOfAMissingRootIsRefused();
    void deskFarBehindTakesTheSnapshot();
    void brokenChainIsRefused();
    void strictDocuments_data();
    void strictDocuments();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_feed;
    World m_world{1, 10};
    Random m_random{1};
    Result<PublishResult> publishDay(int day)
    {
        m_world.renew(*recordType("ack"), keyOf("ack", day % 10));
        return publish(m_world, m_feed, testKey(), optionsAt(kNow + day * kDayMs));
    }
};

void TstFeedPlan::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_feed = m_dir->filePath(u"f"_s);
    m_world = World(1, 10);
    VERIFY_OK(publishDay(0));
}

void TstFeedPlan::everyOlderHeadIsRefused()
{
    QList<QByteArray> heads;
    for (int day = 1; day <= 6; ++day) {
        heads.append(fileBytes(m_feed + u"/head"_s));
        VERIFY_OK(publishDay(day));
    }
    const FeedTrust trust = trustAfter(m_feed, testKey());
    VERIFY_OK(plan(m_feed, trust, kNow + 6 * kDayMs));
    for (const QByteArray &head : heads) {
        QVERIFY(writeFile(m_feed + u"/head"_s, head));
        QVERIFY(refused(plan(m_feed, trust, kNow + 6 * kDayMs)));
    }
}

void TstFeedPlan::controlWithoutMemoryTakesAnOldHead()
{
    const QByteArray old = fileBytes(m_feed + u"/head"_s);
    VERIFY_OK(publishDay(1));
    QVERIFY(writeFile(m_feed + u"/head"_s, old));
    VERIFY_OK(plan(m_feed, trustOf(testKey()), kNow + kDayMs));
}

void TstFeedPlan::sameVersionWithOtherContentIsRefused()
{
    const FeedTrust trust = trustAfter(m_feed, testKey());
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.notices = {u"other"_s}; });
    QVERIFY(refused(plan(m_feed, trust, kNow)));
    // Signed again without a change of content: the signature is no identity.
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.notices.clear(); });
    VERIFY_OK(plan(m_feed, trust, kNow));
}

void TstFeedPlan::freezeShowsInThreeSteps()
{
    const qint64 end = kNow + 45 * kDayMs;
    const qint64 limit = end + 45 * kDayMs / 2;
    const FeedTrust trust = trustOf(testKey());
    QCOMPARE(plan(m_feed, trust, end - 1000)->freshness, FeedFreshness::Fresh);
    QCOMPARE(plan(m_feed, trust, end)->freshness, FeedFreshness::Fresh);
    QCOMPARE(plan(m_feed, trust, end + 1000)->freshness, FeedFreshness::Expired);
    QCOMPARE(plan(m_feed, trust, limit)->freshness, FeedFreshness::Expired);
    QCOMPARE(plan(m_feed, trust, limit + 1000)->freshness, FeedFreshness::Blocked);
}

void TstFeedPlan::clockSetBackDoesNotRefresh()
{
    // A clock far in the past makes the head one of the future: refused, not fresh for ever.
    QVERIFY(refused(plan(m_feed, trustOf(testKey()), kNow - kDayMs)));
}

void TstFeedPlan::futureHeadIsRefused()
{
    const qint64 tenMinutes = 600'000;
    VERIFY_OK(plan(m_feed, trustOf(testKey()), kNow - tenMinutes));
    QVERIFY(refused(plan(m_feed, trustOf(testKey()), kNow - tenMinutes - 1)));
}

void TstFeedPlan::fastForwardIsRecoveredByNewKeyAndEpoch()
{
    // A thief of the feed key published version 1,000,000.
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.version = 1'000'000; });
    const FeedTrust trust = trustAfter(m_feed, testKey());
    // The owner goes on with an honest number: refused, until the root takes the key away and a new epoch begins.
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.version = 2; });
    QVERIFY(refused(plan(m_feed, trust, kNow)));
    const SigningKey owner = testKey();
    const SigningKey next = testKey(2);
    addRoot(m_feed, 2, {owner.publicKey()}, {next.publicKey()}, {&owner});
    rewriteHead(m_feed, next, [](FeedHead &head) { head.rootVersion = 2; });
    QVERIFY(refused(plan(m_feed, trust, kNow)));
    const QTemporaryDir fresh;
    const QString honest = fresh.filePath(u"f"_s);
    PublishOptions options = optionsAt(kNow);
    options.rootKey = &owner;
    options.feedId = headOfDocument(trust.highestHead)->feedId;
    VERIFY_OK(publish(m_world, honest, next, options));
    QVERIFY(writeFile(honest + u"/root/1.json"_s, fileBytes(m_feed + u"/root/1.json"_s)));
    QVERIFY(writeFile(honest + u"/root/2.json"_s, fileBytes(m_feed + u"/root/2.json"_s)));
    const auto recovered = plan(honest, trust, kNow);
    VERIFY_OK(recovered);
    QVERIFY(recovered->epochChanged);
}

void TstFeedPlan::mixOfExportsIsRefused()
{
    // Six exports of one world; the head of each with the manifest of each other: only its own is taken.
    QList<FeedHead> heads;
    const QString all = m_dir->filePath(u"all"_s);
    for (int i = 0; i < 6; ++i) {
        const QString folder = m_dir->filePath(u"export%1"_s.arg(i));
        m_world.renew(*recordType("ack"), keyOf("ack", i));
        PublishOptions options = optionsAt(kNow);
        options.feedId = u"00000000-0000-4000-8000-000000000000"_s;
        VERIFY_OK(publish(m_world, folder, testKey(), options));
        heads.append(*headOfDocument(fileBytes(folder + u"/head"_s)));
        QVERIFY(writeTree(all, treeOf(folder)));
    }
    int right = 0;
    const SigningKey key = testKey();
    const SigningKey *keys[] = {&key};
    for (int i = 0; i < 6; ++i) {
        for (int j = 0; j < 6; ++j) {
            FeedHead mixed = heads[i];
            mixed.snapshot.manifest = heads[j].snapshot.manifest;
            mixed.snapshot.bytes = heads[j].snapshot.bytes;
            QVERIFY(writeFile(all + u"/head"_s, writeSignedDocument(writeFeedHead(mixed), keys, "x")));
            right += plan(all, trustOf(testKey()), kNow).ok() == (i == j);
        }
    }
    QCOMPARE(right, 36);
}

void TstFeedPlan::manifestOfAnotherFeedIsRefused()
{
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.feedId = u"00000000-0000-4000-8000-000000000000"_s; });
    QVERIFY(refused(plan(m_feed, trustOf(testKey()), kNow)));
}

void TstFeedPlan::otherScopeAndDemoAreRefused()
{
    const FeedTrust trust = trustAfter(m_feed, testKey());
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.version = 2; head.scope.employers = {u"ZTO"_s}; });
    QVERIFY(refused(plan(m_feed, trust, kNow)));
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.scope = {}; head.demo = true; });
    QVERIFY(refused(plan(m_feed, trust, kNow)));
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.demo = false; });
    VERIFY_OK(plan(m_feed, trust, kNow));
}

void TstFeedPlan::rotatedOutKeyIsRefused()
{
    const SigningKey old = testKey(1);
    const SigningKey next = testKey(2);
    addRoot(m_feed, 2, {old.publicKey()}, {next.publicKey()}, {&old});
    QVERIFY(refused(plan(m_feed, trustOf(old), kNow)));
    rewriteHead(m_feed, next, [](FeedHead &head) { head.rootVersion = 2; });
    VERIFY_OK(plan(m_feed, trustOf(old), kNow));
    rewriteHead(m_feed, old, [](FeedHead &head) { head.version = 2; });
    QVERIFY(refused(plan(m_feed, trustOf(old), kNow)));
}

void TstFeedPlan::rootRotationIsFollowed()
{
    const SigningKey first = testKey(1);
    const SigningKey second = testKey(2);
    const SigningKey third = testKey(3);
    addRoot(m_feed, 2, {second.publicKey()}, {second.publicKey()}, {&first, &second});
    addRoot(m_feed, 3, {third.publicKey()}, {third.publicKey()}, {&second, &third});
    rewriteHead(m_feed, third, [](FeedHead &head) { head.rootVersion = 3; });
    const auto followed = plan(m_feed, trustOf(first), kNow);
    VERIFY_OK(followed);
    QCOMPARE(followed->root.n, 3);
    QVERIFY(refused(plan(m_feed, trustOf(second), kNow)));
}

void TstFeedPlan::rootNotSignedByTheOldKeyIsRefused()
{
    const SigningKey thief = testKey(6);
    addRoot(m_feed, 2, {thief.publicKey()}, {thief.publicKey()}, {&thief});
    QVERIFY(refused(plan(m_feed, trustOf(testKey()), kNow)));
}

void TstFeedPlan::rootNotSignedByItsOwnKeyIsRefused()
{
    const SigningKey old = testKey();
    addRoot(m_feed, 2, {testKey(6).publicKey()}, {old.publicKey()}, {&old});
    QVERIFY(refused(plan(m_feed, trustOf(old), kNow)));
}

void TstFeedPlan::rootThatSkipsANumberIsNotSeen()
{
    const SigningKey old = testKey();
    addRoot(m_feed, 3, {old.publicKey()}, {old.publicKey()}, {&old});
    const auto seen = plan(m_feed, trustOf(old), kNow);
    VERIFY_OK(seen);
    QCOMPARE(seen->root.n, 1);
    QVERIFY(QFile::copy(m_feed + u"/root/3.json"_s, m_feed + u"/root/2.json"_s));
    QVERIFY(refused(plan(m_feed, trustOf(old), kNow)));
}

void TstFeedPlan::rootGoneBackIsRefused()
{
    const SigningKey old = testKey();
    addRoot(m_feed, 2, {old.publicKey()}, {old.publicKey()}, {&old});
    const FeedTrust trust = trustAfter(m_feed, old);
    VERIFY_OK(plan(m_feed, trust, kNow));
    QVERIFY(QFile::remove(m_feed + u"/root/2.json"_s));
    QVERIFY(refused(plan(m_feed, trust, kNow)));
}

void TstFeedPlan::headOfAMissingRootIsRefused()
{
    rewriteHead(m_feed, testKey(), [](FeedHead &head) { head.rootVersion = 2; });
    QVERIFY(refused(plan(m_feed, trustOf(testKey()), kNow)));
}

void TstFeedPlan::deskFarBehindTakesTheSnapshot()
{
    FeedTrust trust = trustAfter(m_feed, testKey());
    for (int day = 1; day <= 9; ++day)
        VERIFY_OK(publishDay(day));
    QCOMPARE(plan(m_feed, trust, kNow + 9 * kDayMs)->kind, FeedPlan::Kind::Snapshot);
    trust.generationSeq = 2;
    QCOMPARE(plan(m_feed, trust, kNow + 9 * kDayMs)->kind, FeedPlan::Kind::Delta);
    trust.generationEpoch = u"00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(plan(m_feed, trust, kNow + 9 * kDayMs)->kind, FeedPlan::Kind::Snapshot);
}

void TstFeedPlan::brokenChainIsRefused()
{
    for (int day = 1; day <= 4; ++day)
        VERIFY_OK(publishDay(day));
    const QByteArray good = fileBytes(m_feed + u"/head"_s);
    const std::function<void(FeedHead &)> breaks[] = {
        [](FeedHead &head) { head.deltas.removeAt(1); },
        [](FeedHead &head) { head.deltas.swapItemsAt(0, 1); },
        [](FeedHead &head) { head.deltas[1].from -= 1; },
        [](FeedHead &head) { head.deltas.last().to += 5; },
        [](FeedHead &head) { std::swap(head.deltas[0].manifest, head.deltas[1].manifest); },
    };
    for (const auto &change : breaks) {
        QVERIFY(writeFile(m_feed + u"/head"_s, good));
        rewriteHead(m_feed, testKey(), change);
        const auto broken = verify(m_feed, trustOf(testKey()), kNow + 4 * kDayMs);
        QVERIFY(!broken);
    }
}

void TstFeedPlan::strictDocuments_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *what, const QByteArray &from, const QByteArray &to) { QTest::newRow(what) << from << to; };
    row("another format", "\"format\":1", "\"format\":2");
    row("format as text", "\"format\":1", "\"format\":\"1\"");
    row("format twice", "\"format\":1", "\"format\":1,\"format\":1");
    row("no version", "\"version\":1", "\"x\":1");
    row("version 0", "\"version\":1", "\"version\":0");
    row("version as fraction", "\"version\":1", "\"version\":1.0");
    row("version with exponent", "\"version\":1", "\"version\":1e0");
    row("version beyond 63 bits", "\"version\":1", "\"version\":9223372036854775808");
    row("version null", "\"version\":1", "\"version\":null");
    row("demo as number", "\"demo\":false", "\"demo\":0");
    row("date without zone", "Z\",\"feed_id\"", "\",\"feed_id\"");
    row("deltas as object", "\"deltas\":[]", "\"deltas\":{}");
    row("notices of numbers", "\"notices\":[]", "\"notices\":[1]");
    row("control character", "\"notices\":[]", "\"notices\":[\"\\u0007\"]");
    row("trailing comma", "\"notices\":[]", "\"notices\":[],");
    row("rest behind", "}\n", "}\n{}");
    row("deep nesting", "\"notices\":[]", "\"notices\":[],\"x\":" + QByteArray(40, '[') + QByteArray(40, ']'));
    row("NUL", "\"notices\":[]", QByteArray("\"notices\":[]\0", 13));
}

void TstFeedPlan::strictDocuments()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray json = parseSignedDocument(fileBytes(m_feed + u"/head"_s), {})->json;
    VERIFY_OK(parseFeedHead(json));
    QByteArray changed = json;
    changed.replace(from, to);
    QVERIFY2(changed != json, json.constData());
    const auto parsed = parseFeedHead(changed);
    QVERIFY(!parsed);
    QCOMPARE(parsed.failure().code, Failure::Code::Malformed);
}

QTEST_GUILESS_MAIN(TstFeedPlan)
#include "tst_feed_plan.moc"
