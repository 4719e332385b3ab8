// Checks 1 to 8: root chain, head, rollback, epoch, expiry, future date, what to fetch, manifests by hash.
#include "models/feed/feed_verify.h"

#include "models/feed/feed_source.h"
#include "models/feed/signed_document.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;
constexpr qint64 kFutureMs = 10 * 60 * 1000;
constexpr int kMostRoots = 1000;
constexpr QLatin1String kHeadName("head");

Failure refused(const char *text, QStringList args = {}, const QString &where = kHeadName)
{
    return fail(Failure::Code::Unverified, text, std::move(args), where);
}

struct RootChain {
    FeedRoot newest;
    QByteArray bytes;
};

/// Check 1. The chain is walked from the pinned key each time: a root this desk trusted must be the same on the way.
Result<RootChain> walkRoots(FeedSource &source, const FeedTrust &trust, QSet<QByteArray> &reached)
{
    auto bytes = source.readAll(rootObjectName(1), kMaxRootBytes);
    if (!bytes)
        return requiredObject(bytes.failure());
    auto first = verifyFirstRoot(*bytes, trust.pinned);
    if (!first)
        return first.failure();
    RootChain chain{*first, *bytes};
    reached.insert(rootObjectName(1));
    bool known = trust.highestRoot.isEmpty() || chain.bytes == trust.highestRoot;
    for (int n = 2; n <= kMostRoots; ++n) {
        auto next = source.readAll(rootObjectName(n), kMaxRootBytes);
        if (!next && next.failure().code == Failure::Code::NotFound)
            break;
        if (!next)
            return next.failure();
        auto root = verifyNextRoot(*next, chain.newest);
        if (!root)
            return root.failure();
        chain = {*root, *next};
        reached.insert(rootObjectName(n));
        known = known || chain.bytes == trust.highestRoot;
    }
    if (!known)
        return refused(QT_TRANSLATE_NOOP("Failure", "The keys of this feed are older than or other than those this desk already trusts."),
                       {}, QString::fromLatin1(rootObjectName(chain.newest.n)));
    return chain;
}

/// Check 2, first half: size (the source's cap), signature, format.
Result<FeedHead> readHead(FeedSource &source, const FeedRoot &root, FeedPlan &plan)
{
    auto bytes = source.readAll("head"_ba, kMaxHeadBytes);
    if (!bytes)
        return requiredObject(bytes.failure());
    plan.headBytes = *bytes;
    const auto document = parseSignedDocument(plan.headBytes, kHeadName);
    if (!document)
        return document.failure();
    if (auto good = document->signedByOneOf(root.feed, kHeadName); !good)
        return good.failure();
    const auto signer = std::ranges::find_if(root.feed, [&](const PublicKey &key) {
        return std::ranges::any_of(document->signatures, [&](const Signature &s) { return s.number == key.number; });
    });
    plan.headKey = *signer;
    return parseFeedHead(document->json);
}

/// The signer of the highest trusted head was taken out of the root, and the feed began a new epoch: what that key
/// claimed about versions no longer counts (recovery from a fast-forward).
bool signerWasRevoked(const FeedTrust &trust, const FeedHead &highest, const FeedPlan &plan)
{
    const auto document = parseSignedDocument(trust.highestHead, kHeadName);
    if (!document || plan.head.epoch == highest.epoch)
        return false;
    return std::ranges::none_of(plan.root.feed, [&](const PublicKey &key) {
        return std::ranges::any_of(document->signatures, [&](const Signature &s) { return s.number == key.number; });
    });
}

/// A restored server counts on from its backup's version, which may be lower than what desks have seen: across epochs it is
/// the signed time of issue that tells an old copy.
Result<> checkOtherEpoch(const FeedHead &head, const FeedHead &highest)
{
    if (head.issuedAtMs > highest.issuedAtMs)
        return {};
    return refused(QT_TRANSLATE_NOOP("Failure", "The feed is version %1, but this desk has already seen version %2: an old copy is refused."),
                   {QString::number(head.version), QString::number(highest.version)});
}

/// Checks 2 (second half) and 3: the same feed and scope, no older version than the highest ever trusted.
Result<> checkAgainstTrusted(const FeedTrust &trust, FeedPlan &plan)
{
    const FeedHead &head = plan.head;
    if (head.rootVersion > plan.root.n)
        return refused(QT_TRANSLATE_NOOP("Failure", "The head names keys (root %1) that the feed does not hold."),
                       {QString::number(head.rootVersion)});
    if (trust.highestHead.isEmpty())
        return {};
    const auto highest = headOfDocument(trust.highestHead);
    if (!highest)
        return highest.failure();
    if (head.feedId != highest->feedId || head.demo != highest->demo)
        return refused(QT_TRANSLATE_NOOP("Failure", "This is another feed than the one this store belongs to."));
    if (head.scope != highest->scope)
        return refused(QT_TRANSLATE_NOOP("Failure", "The feed has another scope (employers, markets, roles) than this store."));
    plan.epochChanged = head.epoch != highest->epoch;
    if (signerWasRevoked(trust, *highest, plan))
        return {};
    if (plan.epochChanged)
        return checkOtherEpoch(head, *highest);
    if (head.version < highest->version)
        return refused(QT_TRANSLATE_NOOP("Failure", "The feed is version %1, but this desk has already seen version %2: an old copy is refused."),
                       {QString::number(head.version), QString::number(highest->version)});
    const bool sameBytes = parseSignedDocument(plan.headBytes, kHeadName)->json == parseSignedDocument(trust.highestHead, kHeadName)->json;
    if (head.version == highest->version && !sameBytes)
        return refused(QT_TRANSLATE_NOOP("Failure", "There are two different feeds with version %1; ask the publisher."),
                       {QString::number(head.version)});
    return {};
}

/// The chain of deltas that leads from `seq` to the newest state; nothing where there is none.
std::optional<QList<FeedHead::Delta>> chainFrom(const FeedHead &head, qint64 seq)
{
    const auto first = std::ranges::find(head.deltas, seq, &FeedHead::Delta::from);
    if (first == head.deltas.end())
        return std::nullopt;
    return QList<FeedHead::Delta>(first, head.deltas.end());
}

/// Checks 7 and 8.
Result<> planFetch(FeedSource &source, const FeedTrust &trust, FeedPlan &plan)
{
    const FeedHead &head = plan.head;
    const bool sameEpoch = trust.generationSeq > 0 && trust.generationEpoch == head.epoch;
    plan.toSeq = head.currentSeq();
    if (sameEpoch && trust.generationSeq == plan.toSeq) {
        plan.kind = FeedPlan::Kind::UpToDate;
        plan.fromSeq = plan.toSeq;
        return {};
    }
    auto chain = sameEpoch ? chainFrom(head, trust.generationSeq) : std::nullopt;
    plan.kind = chain ? FeedPlan::Kind::Delta : FeedPlan::Kind::Snapshot;
    plan.fromSeq = chain ? trust.generationSeq : 0;
    if (!chain) {
        auto snapshot = readManifest(source, head, head.snapshot.manifest, head.snapshot.bytes, 0, head.snapshot.seq);
        if (!snapshot)
            return snapshot.failure();
        plan.manifests.push_back(std::move(*snapshot));
        chain = chainFrom(head, head.snapshot.seq);
    }
    for (const FeedHead::Delta &delta : chain.value_or(QList<FeedHead::Delta>())) {
        auto manifest = readManifest(source, head, delta.manifest, delta.bytes, delta.from, delta.to);
        if (!manifest)
            return manifest.failure();
        plan.manifests.push_back(std::move(*manifest));
    }
    for (const FeedManifest &manifest : plan.manifests) {
        plan.bytes += manifest.partBytes();
        plan.rows += manifest.rows();
    }
    return {};
}

} // namespace

Result<FeedHead> headOfDocument(QByteArrayView document)
{
    const auto parsed = parseSignedDocument(document, kHeadName);
    if (!parsed)
        return parsed.failure();
    return parseFeedHead(parsed->json);
}

FeedFreshness freshnessOf(const FeedHead &head, qint64 nowMs)
{
    if (nowMs <= head.expiresAtMs)
        return FeedFreshness::Fresh;
    const qint64 validity = head.expiresAtMs - head.issuedAtMs;
    return nowMs <= head.expiresAtMs + validity / 2 ? FeedFreshness::Expired : FeedFreshness::Blocked;
}

Result<FeedManifest> readManifest(FeedSource &source, const FeedHead &head, const QByteArray &sha256, qint64 bytes, qint64 fromSeq,
                                  qint64 toSeq)
{
    const QByteArray name = manifestObjectName(sha256);
    const auto json = source.readHashed(name, sha256, bytes);
    if (!json)
        return json.failure();
    auto manifest = parseFeedManifest(*json, QString::fromLatin1(name));
    if (!manifest)
        return manifest;
    const bool kindFits = (manifest->kind == FeedManifest::Kind::Delta) == (fromSeq > 0);
    if (manifest->feedId != head.feedId || manifest->epoch != head.epoch || !kindFits || manifest->fromSeq != fromSeq
        || manifest->toSeq != toSeq)
        return refused(QT_TRANSLATE_NOOP("Failure", "The manifest belongs to another feed, epoch or version than the head says."), {},
                       QString::fromLatin1(name));
    return manifest;
}

Result<FeedPlan> planFeed(FeedSource &source, const FeedTrust &trust, qint64 startMs)
{
    FeedPlan plan;
    auto roots = walkRoots(source, trust, plan.reached);
    if (!roots)
        return roots.failure();
    plan.root = roots->newest;
    plan.rootBytes = roots->bytes;
    auto head = readHead(source, plan.root, plan);
    if (!head)
        return head.failure();
    plan.head = *head;
    plan.reached.insert("head"_ba);
    if (auto good = checkAgainstTrusted(trust, plan); !good)
        return good.failure();
    plan.freshness = freshnessOf(plan.head, startMs);
    if (plan.head.issuedAtMs > startMs + kFutureMs)
        return refused(QT_TRANSLATE_NOOP("Failure", "The feed is dated in the future; check the clock of this computer."));
    if (auto planned = planFetch(source, trust, plan); !planned)
        return planned.failure();
    plan.reached.insert(manifestObjectName(plan.head.snapshot.manifest));
    for (const FeedHead::Delta &delta : plan.head.deltas)
        plan.reached.insert(manifestObjectName(delta.manifest));
    if (!plan.head.keys.isEmpty())
        plan.reached.insert("keys/" + plan.head.keys + ".json");
    for (const FeedManifest &manifest : plan.manifests) {
        for (const FeedPart &part : manifest.parts)
            plan.reached.insert(part.name);
    }
    return plan;
}

} // namespace stardesk
