#include "models/feed/feed_sync.h"

#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/feed/document_parts.h"
#include "models/feed/feed_import.h"
#include "models/feed/feed_source.h"
#include "models/feed/sealed_part.h"
#include "models/feed/sha256.h"
#include "models/store/batch/record_batch.h"
#include "models/store/delta_writer.h"
#include "models/store/derive/table_builder.h"
#include "models/store/document_folder.h"
#include "models/store/feed_store.h"
#include "models/store/generation_writer.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;

const QString kSourceSetting = QStringLiteral("feed.source");
const QString kKeySetting = QStringLiteral("feed.key");
constexpr std::string_view kSkippedNote = "sealed_skipped"; // rows that the generation lacks for want of a key
constexpr qint64 kMostWrappedKeys = 64 << 20;

/// The store's own reports, with the rows of the plan as their total; a cancel of the outer job reaches the store.
class StoreJob {
public:
    StoreJob(Job &outer, qint64 total)
        : m_inner([this, &outer, total](const JobProgress &progress) {
              outer.report({progress.phase, progress.done, progress.phase == "insert"_L1 ? total : progress.total, progress.rows});
              if (outer.cancelled())
                  m_inner.cancel();
          })
    {
    }
    [[nodiscard]] Job &job() { return m_inner; }

private:
    Job m_inner;
};

/// Sealed types are expected only where they are read: with a closed vault their rows may be behind.
std::vector<TypeTotal> totalsOf(const FeedManifest &manifest, bool withSealed)
{
    std::vector<TypeTotal> totals;
    for (const FeedTypeState &state : manifest.types) {
        TypeTotal total;
        total.type = state.type.toStdString();
        total.rows = state.rowsAfter;
        // The manifest's parser has checked the form of the sum.
        const RecordType *type = recordType(total.type);
        if (type && (withSealed || !type->sealed) && RecordSum::fromHex(state.sumAfter, &total.sum))
            totals.push_back(std::move(total));
    }
    return totals;
}

FeedMeta metaOf(const FeedPlan &plan)
{
    FeedMeta meta;
    meta.feedId = plan.head.feedId;
    meta.epoch = plan.head.epoch;
    meta.version = plan.head.version;
    meta.seq = plan.toSeq;
    meta.createdAtMs = plan.manifests.back().createdAtMs;
    meta.issuedAtMs = plan.head.issuedAtMs;
    meta.expiresAtMs = plan.head.expiresAtMs;
    meta.demo = plan.head.demo;
    meta.head = plan.headBytes;
    return meta;
}

QString rowsJson(const std::vector<TypeChange> &changes)
{
    QJsonObject rows;
    for (const TypeChange &change : changes)
        rows.insert(QString::fromStdString(change.type),
                    QJsonObject{{u"added"_s, change.added}, {u"changed"_s, change.changed}, {u"removed"_s, change.removed}});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace

struct FeedSync::Run {
    std::unique_ptr<FeedSource> source;
    std::optional<SealedAccess> access; ///< with keys: those of an open vault
    ContentKeys keys;
    qint64 skippedBefore = 0;           ///< sealed rows that the generation lacks
    QString sourceText;
    qint64 startMs = 0;
    FeedTrust trust;
    FeedPlan plan;
    SyncResult result;
};

FeedSync::FeedSync(StoreFolder &folder, WorkStore &work, const Clock &clock, SyncTables tables)
    : m_folder(folder), m_work(work), m_clock(clock), m_tables(std::move(tables))
{
}

/// Source and key: what the request says, else what the profile remembers.
Result<> FeedSync::readRequest(const SyncRequest &request, Run &run)
{
    const auto knownSource = m_work.setting(kSourceSetting);
    const auto knownKey = m_work.setting(kKeySetting);
    if (!knownSource || !knownKey)
        return (knownSource ? knownKey : knownSource).failure();
    run.sourceText = request.source.isEmpty() ? *knownSource : request.source;
    if (run.sourceText.isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "No feed is known yet: say where it lies (sync SOURCE --trust KEY)."));
    if (knownKey->isEmpty() && !request.trust)
        return fail(Failure::Code::Usage,
                    QT_TRANSLATE_NOOP("Failure", "The first sync needs the publisher's key (--trust KEY), given to you by a way you trust."));
    if (knownKey->isEmpty()) {
        run.trust.pinned = *request.trust;
        return {};
    }
    auto known = parsePublicKey(knownKey->toLatin1(), kKeySetting);
    if (!known)
        return known.failure();
    if (request.trust && *request.trust != *known)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "This store belongs to the key %1; another key is refused."),
                    {known->keyId()});
    run.trust.pinned = *known;
    return {};
}

/// What the desk knows: the highest head ever trusted (of work.db, or of the data itself, if the program died between the
/// two), and the state that its data has.
Result<> FeedSync::readTrust(Run &run)
{
    const auto trusted = m_work.trustedHead();
    if (!trusted)
        return trusted.failure();
    run.trust.highestHead = trusted->head;
    run.trust.highestRoot = trusted->root;
    const auto store = FeedStore::open(m_folder);
    if (!store) {
        // A damaged generation is kept as evidence by the store and built anew from the snapshot.
        const auto code = store.failure().code;
        return code == Failure::Code::NotFound || code == Failure::Code::Corrupt ? Result<>() : Result<>(store.failure());
    }
    const FeedMeta &meta = (*store)->meta();
    run.trust.generationEpoch = meta.epoch;
    run.trust.generationSeq = meta.seq;
    const auto skipped = (*store)->note(kSkippedNote);
    run.skippedBefore = skipped ? skipped->toLongLong() : 0;
    if (trusted->head.isEmpty() || (meta.feedId == trusted->feedId && meta.version > trusted->version))
        run.trust.highestHead = meta.head;
    return {};
}

template <class Writer>
Result<> FeedSync::importInto(Run &run, Writer &writer, Job &job)
{
    // The raw hash is left to `verify`: the parts' own hash and zstd's checksum say the same, and it costs a second core.
    const ContentKeys *keys = run.access ? &run.keys : nullptr;
    const auto counts = importParts(*run.source, run.plan, keys, {.rawHash = false}, job, [&](RecordBatch &batch) {
        if (batch.type().sealed)
            run.access->sealer.sealNumbers(batch);
        return writer.add(batch);
    });
    if (!counts)
        return counts.failure();
    const qint64 lacking = counts->sealedRows + (run.plan.kind == FeedPlan::Kind::Delta ? run.skippedBefore : 0);
    if (auto noted = writer.setNote(kSkippedNote, QString::number(lacking)); !noted)
        return noted;
    run.result.bytes = counts->bytes;
    run.result.sealedRows = counts->sealedRows;
    run.result.unknownFields = counts->unknownFields;
    run.result.skippedTypes = counts->skippedTypes;
    if (auto finished = writer.finish(totalsOf(run.plan.manifests.back(), keys != nullptr), metaOf(run.plan)); !finished)
        return finished;
    for (const TypeChange &change : writer.changes()) {
        if (change.added + change.changed + change.removed > 0)
            run.result.rows.push_back(change);
    }
    return writer.commit();
}

/// The content keys that are wrapped for this desk. Where the data lacks rows that can now be opened, the snapshot is
/// taken again: deltas would bring only what changed since.
Result<> FeedSync::readSealed(const SyncRequest &request, Run &run)
{
    const QByteArray &name = run.plan.head.keys;
    if (!request.sealed || name.isEmpty())
        return {};
    auto access = request.sealed(run.plan.head);
    if (!access || !*access)
        return access ? Result<>() : Result<>(access.failure());
    const QByteArray object = "keys/" + name + ".json";
    const auto json = run.source->readAll(object, kMostWrappedKeys);
    if (!json)
        return requiredObject(json.failure());
    if (Sha256::hexOf(*json) != name)
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "Its content is not what the signed feed names (size or SHA-256 differ)."), {},
                    QString::fromLatin1(object));
    auto keys = readWrappedKeys(*json, (*access)->device, QString::fromLatin1(object));
    if (!keys)
        return keys.failure();
    if (keys->empty())
        return {}; // sealed to others
    run.keys = std::move(*keys);
    run.access = std::move(*access);
    if (run.skippedBefore == 0 || run.plan.kind == FeedPlan::Kind::Snapshot)
        return {};
    run.trust.generationSeq = 0;
    auto plan = planFeed(*run.source, run.trust, run.startMs);
    if (!plan)
        return plan.failure();
    run.plan = std::move(*plan);
    return {};
}

Result<> FeedSync::importSnapshot(Run &run, Job &job)
{
    StoreJob storeJob(job, run.plan.rows);
    auto writer = GenerationWriter::begin(m_folder, m_tables.builders(), storeJob.job());
    if (!writer)
        return writer.failure();
    (*writer)->expect(totalsOf(run.plan.manifests.back(), true));
    return importInto(run, **writer, job);
}

Result<> FeedSync::importDelta(Run &run, Job &job)
{
    StoreJob storeJob(job, run.plan.rows);
    auto writer = DeltaWriter::begin(m_folder, m_tables.patchers(run.plan.manifests.back().createdAtMs), storeJob.job());
    if (!writer)
        return writer.failure();
    return importInto(run, **writer, job);
}

Result<> FeedSync::import(Run &run, Job &job)
{
    // Documents first: the data never names bytes that a desk could have had and lacks.
    if (auto fetched = importDocuments(*run.source, run.plan, DocumentFolder::ofStore(m_folder.path()), job); !fetched)
        return fetched;
    switch (run.plan.kind) {
    case FeedPlan::Kind::UpToDate: return {};
    case FeedPlan::Kind::Snapshot: return importSnapshot(run, job);
    case FeedPlan::Kind::Delta: return importDelta(run, job);
    }
    Q_UNREACHABLE();
}

/// Checks 13 (second half) and 14: what was trusted, what was imported, and the decisions that it concerns.
Result<> FeedSync::remember(Run &run)
{
    const FeedPlan &plan = run.plan;
    const auto store = FeedStore::open(m_folder);
    if (!store)
        return store.failure();
    if (auto settled = settleDecisions((*store)->reader(), m_work, plan.toSeq, plan.head.epoch, run.startMs); !settled)
        return settled;
    if (auto trusted = m_work.trust({plan.head.feedId, plan.head.epoch, plan.head.version, plan.root.n, plan.rootBytes,
                                     plan.headBytes, run.startMs});
        !trusted)
        return trusted;
    if (auto set = m_work.setSetting(kSourceSetting, run.sourceText); !set)
        return set;
    if (auto set = m_work.setSetting(kKeySetting, QString::fromLatin1(run.trust.pinned.toBase64())); !set)
        return set;
    if (plan.kind == FeedPlan::Kind::UpToDate)
        return {};
    const bool delta = plan.kind == FeedPlan::Kind::Delta;
    if (auto noted = m_work.noteImport({run.startMs, delta ? u"delta"_s : u"snapshot"_s, (*store)->generation(), plan.head.version,
                                        plan.fromSeq, plan.toSeq, run.sourceText, rowsJson(run.result.rows)});
        !noted)
        return noted;
    const auto backup = m_work.backup(run.startMs);
    return backup ? Result<>() : Result<>(backup.failure());
}

Result<SyncResult> FeedSync::run(const SyncRequest &request, Job &job)
{
    QElapsedTimer timer;
    timer.start();
    Run run;
    run.startMs = m_clock.nowMs(); // one start time: no check may see another
    if (auto read = readRequest(request, run); !read)
        return read.failure();
    job.report({u"verify"_s, 0, 0, 0});
    if (auto read = readTrust(run); !read)
        return read.failure();
    auto source = openFeedSource(run.sourceText);
    if (!source)
        return source.failure();
    run.source = std::move(*source);
    auto plan = planFeed(*run.source, run.trust, run.startMs);
    if (!plan)
        return plan.failure();
    run.plan = std::move(*plan);
    if (auto read = readSealed(request, run); !read)
        return read.failure();
    if (auto imported = import(run, job); !imported)
        return imported.failure();
    job.report({u"work"_s, 0, 0, 0});
    if (auto remembered = remember(run); !remembered)
        return remembered.failure();
    SyncResult &result = run.result;
    result.kind = run.plan.kind;
    result.fromSeq = run.plan.fromSeq;
    result.toSeq = run.plan.toSeq;
    result.version = run.plan.head.version;
    result.freshness = run.plan.freshness;
    result.epochChanged = run.plan.epochChanged;
    result.demo = run.plan.head.demo;
    result.ignoredObjects = run.source->countOthers(run.plan.reached);
    result.seconds = double(timer.elapsed()) / 1000.0;
    return result;
}

} // namespace stardesk
