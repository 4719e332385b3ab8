#include "models/desk/sync_desk.h"

#include "models/desk/identity_vault.h"
#include "models/desk/publish_desk.h"
#include "models/desk/work_access.h"
#include "models/feed/feed_source.h"
#include "models/store/derive/table_builder.h"
#include "models/store/derive/table_builders.h"
#include "models/store/delta_writer.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kDemoSeed = 1;

SyncTables productTables()
{
    return {makeTableBuilders, makeColumnPatchers};
}

QString kindWord(FeedPlan::Kind kind)
{
    switch (kind) {
    case FeedPlan::Kind::UpToDate: return u"none"_s;
    case FeedPlan::Kind::Delta: return u"delta"_s;
    case FeedPlan::Kind::Snapshot: return u"snapshot"_s;
    }
    Q_UNREACHABLE();
}

/// Beside the store, not in it: the store's folder holds only what the store made.
QString ownFolder(const QString &profile, const QString &name)
{
    return QFileInfo(profile).absoluteFilePath() + u'.' + name;
}

/// The key that this store trusts since its first sync.
Result<PublicKey> rememberedKey(const QString &profile)
{
    const auto unknown = fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "say which key to trust: --trust PUBKEY_OR_FILE"));
    if (!QFileInfo::exists(profile))
        return unknown;
    auto access = WorkAccess::forReading(profile);
    if (!access)
        return access.failure();
    auto known = access->work().setting(u"feed.key"_s);
    if (!known)
        return known.failure();
    return known->isEmpty() ? Result<PublicKey>(unknown) : parsePublicKey(known->toLatin1(), u"work.db"_s);
}

Result<SigningKey> ownKey(const QString &file)
{
    if (!QFileInfo::exists(file)) {
        if (auto made = makeKeyPair(file); !made)
            return made.failure();
    }
    return readSigningKey(file);
}

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        object[entry.key()] = entry.value();
    return object;
}

} // namespace

Result<SyncResult> SyncDesk::syncTrusted(const QString &source, const PublicKey *trust, Job &job) const
{
    auto folder = StoreFolder::open(m_profile, StoreFolder::Access::Writer);
    if (!folder)
        return folder.failure();
    auto work = WorkStore::open(**folder);
    if (!work)
        return work.failure();
    FeedSync feedSync(**folder, **work, m_clock, productTables());
    SyncRequest request;
    request.source = source.isEmpty() || isWebAddress(source) ? source : QFileInfo(source).absoluteFilePath();
    if (trust)
        request.trust = *trust;
    request.sealed = [this](const FeedHead &head) { return sealedAccess(m_profile, head); };
    return feedSync.run(request, job);
}

Result<SyncResult> SyncDesk::sync(const QString &source, const QString &trust, Job &job) const
{
    if (trust.isEmpty())
        return syncTrusted(source, nullptr, job);
    auto key = publicKeyFromTextOrFile(trust);
    if (!key)
        return key.failure();
    return syncTrusted(source, &*key, job);
}

Result<FeedReport> SyncDesk::verify(const QString &source, const QString &trust, Job &job) const
{
    FeedTrust trusted;
    if (!trust.isEmpty()) {
        auto key = publicKeyFromTextOrFile(trust);
        if (!key)
            return key.failure();
        trusted.pinned = *key;
    } else {
        auto key = rememberedKey(m_profile);
        if (!key)
            return key.failure();
        trusted.pinned = *key;
    }
    auto opened = openFeedSource(source);
    if (!opened)
        return opened.failure();
    return verifyFeed(**opened, trusted, m_clock.nowMs(), job);
}

Result<SyncResult> SyncDesk::importDemo(Job &job) const
{
    DemoRequest request;
    request.seed = kDemoSeed;
    request.feed = ownFolder(m_profile, u"demo-feed"_s);
    request.nowMs = startOfBeijingDay(m_clock.nowMs());
    if (!QFileInfo::exists(request.feed + u"/head"_s)) {
        if (auto made = publishDemo(request, job); !made)
            return made.failure();
    }
    return sync(request.feed, demoPublicKey(kDemoSeed), job);
}

Result<SyncResult> SyncDesk::importFolder(const QString &recipe, const QString &folder, LoadReport *report, Job &job) const
{
    RecipeRequest request;
    request.recipe = recipe;
    request.source = folder;
    request.feed = ownFolder(m_profile, u"own-feed"_s);
    request.keyFile = ownFolder(m_profile, u"own-key"_s);
    auto key = ownKey(request.keyFile);
    if (!key)
        return key.failure();
    LoadReport unread;
    if (auto published = publishRecipe(request, m_clock.nowMs(), report ? report : &unread, job); !published)
        return published.failure();
    const PublicKey trust = key->publicKey();
    return syncTrusted(request.feed, &trust, job);
}

Result<SyncResult> SyncDesk::rollBack() const
{
    auto folder = StoreFolder::open(m_profile, StoreFolder::Access::Writer);
    if (!folder)
        return folder.failure();
    auto work = WorkStore::open(**folder);
    if (!work)
        return work.failure();
    const QString before = (*folder)->previous();
    const QString now = (*folder)->current();
    if (before.isEmpty())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no earlier snapshot on this computer to roll back to."));
    if (auto switched = (*folder)->switchTo(before); !switched)
        return switched.failure();
    auto store = FeedStore::open(**folder);
    if (!store) {
        if (auto back = (*folder)->switchTo(now); !back)
            return back.failure();
        return store.failure();
    }
    const FeedMeta &meta = (*store)->meta();
    auto noted = (*work)->noteImport({m_clock.nowMs(), u"rollback"_s, before, meta.version, meta.seq, meta.seq, now, u"{}"_s});
    if (!noted)
        return noted.failure();
    SyncResult result;
    result.kind = FeedPlan::Kind::Snapshot;
    result.fromSeq = result.toSeq = meta.seq;
    result.version = meta.version;
    result.demo = meta.demo;
    return result;
}

QJsonObject syncJson(const SyncResult &result)
{
    QJsonObject rows;
    for (const TypeChange &change : result.rows)
        rows[QString::fromStdString(change.type)] = QJsonObject{{u"added"_s, change.added}, {u"changed"_s, change.changed}, {u"removed"_s, change.removed}};
    return {{u"kind"_s, kindWord(result.kind)}, {u"from_seq"_s, result.fromSeq}, {u"to_seq"_s, result.toSeq},
            {u"version"_s, result.version}, {u"rows"_s, rows}, {u"seconds"_s, result.seconds},
            {u"sealed_rows_skipped"_s, result.sealedRows}, {u"unknown_fields"_s, countsJson(result.unknownFields)},
            {u"ignored_objects"_s, result.ignoredObjects}};
}

QJsonObject reportJson(const FeedReport &report)
{
    return {{u"ok"_s, true}, {u"feed_id"_s, report.plan.head.feedId}, {u"version"_s, report.plan.head.version},
            {u"to_seq"_s, report.plan.toSeq}, {u"rows"_s, countsJson(report.rows)},
            {u"unknown_fields"_s, countsJson(report.unknownFields)}, {u"skipped_types"_s, countsJson(report.skippedTypes)},
            {u"sealed_rows_skipped"_s, report.sealedRows}, {u"ignored_objects"_s, report.ignoredObjects}};
}

} // namespace stardesk
