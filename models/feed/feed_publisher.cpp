#include "models/feed/feed_publisher.h"

#include "models/core/job.h"
#include "models/feed/document_publisher.h"
#include "models/feed/feed_folder.h"
#include "models/feed/publication_writer.h"
#include "models/feed/published_state.h"
#include "models/feed/type_publisher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUuid>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;
constexpr qint64 kDayMs = 86'400'000;
constexpr int kTenYears = 3653;
constexpr qint64 kReportRows = 4096;

QString nameOf(const RecordType &type)
{
    return QString::fromUtf8(type.name.data(), qsizetype(type.name.size()));
}

Failure outOfOrder(const RecordType &type)
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "Records of the type %1 come after a type that refers to them."),
                {nameOf(type)});
}

} // namespace

class FeedPublisher::Impl {
public:
    Impl(std::unique_ptr<FeedFolder> folder, const SigningKey &key, const PublishOptions &options, Job *job)
        : m_folder(std::move(folder)), m_key(key.clone()), m_options(options), m_job(job), m_documents(*m_folder)
    {
        if (options.rootKey)
            m_rootKey = options.rootKey->clone();
    }

    Result<> start();
    Result<> add(const RecordBatch &batch);
    Result<PublishResult> finish();
    [[nodiscard]] bool isNew() const { return !m_before; }
    [[nodiscard]] DocumentPublisher &documents() { return m_documents; }
    [[nodiscard]] qint64 rowsBefore(std::string_view type) const;

private:
    Result<> moveTo(int index);
    Result<> startType(const RecordType &type);
    Result<> finishType();
    void noteRuleSets(const RecordBatch &batch);
    [[nodiscard]] FeedManifest manifestOf(FeedManifest::Kind kind, const FeedHead &head) const;
    [[nodiscard]] FeedHead nextHead() const;
    [[nodiscard]] QString madeUuid(const QByteArray &purpose) const;
    Result<PublishResult> publishNew();
    Result<PublishResult> publishDelta();
    Result<> publishHead(FeedHead head, const std::vector<FeedManifest> &manifests);
    [[nodiscard]] bool deltasAreLarge(const FeedManifest &delta, const FeedHead &head) const;

    [[nodiscard]] PublicationWriter writer() const
    {
        return {*m_folder, m_key, m_rootKey ? *m_rootKey : m_key, m_options.nowMs};
    }

    std::unique_ptr<FeedFolder> m_folder;
    SigningKey m_key;
    std::optional<SigningKey> m_rootKey;
    PublishOptions m_options;
    Job *m_job;
    std::optional<PublishedState> m_before;  ///< none: a new feed
    std::optional<ContentKey> m_contentKey;
    qint64 m_seq = 1;
    bool m_full = true;                      ///< every row is written: a new feed or a new epoch

    ReferenceCheck m_references;
    std::unique_ptr<TypePublisher> m_type;
    int m_typeIndex = -1;
    qint64 m_rowsSeen = 0;

    DocumentPublisher m_documents;
    QList<FeedPart> m_parts;
    QList<FeedTypeState> m_states;
    QList<FeedRuleSet> m_ruleSets;
    PublishResult m_result;
};

Result<> FeedPublisher::Impl::start()
{
    if (m_folder->hasHead()) {
        auto before = readPublishedState(m_folder->path(), m_key, m_options.rootKey, m_options.nowMs);
        if (!before)
            return before.failure();
        const FeedHead &head = before->plan.head;
        if (head.demo != m_options.demo || (m_options.scope && *m_options.scope != head.scope))
            return fail(Failure::Code::Usage,
                        QT_TRANSLATE_NOOP("Failure", "This feed was made for another scope or kind (demo or real); choose another folder."),
                        {}, m_folder->path());
        m_seq = head.version + 1;
        m_before = std::move(*before);
        m_documents.setBefore(m_before->plan.manifests);
    }
    m_full = !m_before || m_options.newEpoch;
    if (m_before && m_options.keepOthers)
        m_ruleSets = m_before->plan.manifests.back().ruleSets;
    if (!m_options.sealTo.isEmpty())
        m_contentKey = ContentKey::ofPublication(m_key, m_options.nowMs);
    return {};
}

Result<> FeedPublisher::Impl::startType(const RecordType &type)
{
    TypePublisher::Setup setup{type, *m_folder, m_references, m_seq, m_options.partBytes, nullptr, nullptr, nullptr};
    if (type.sealed && m_contentKey)
        setup.sealKey = &*m_contentKey;
    if (m_before) {
        setup.before = m_before->rows(type);
        setup.beforeState = m_before->typeState(type);
    }
    setup.keepOthers = m_options.keepOthers;
    setup.full = m_full;
    m_type = std::make_unique<TypePublisher>(std::move(setup));
    return {};
}

Result<> FeedPublisher::Impl::finishType()
{
    if (!m_type)
        return {};
    if (auto finished = m_type->finish(); !finished)
        return finished;
    m_parts += m_type->parts();
    const FeedTypeState state = m_type->state();
    if (state.rowsAfter > 0 || !m_type->parts().isEmpty())
        m_states.append(state);
    if (m_type->upserts() + m_type->deletes() > 0)
        m_result.rows.insert(state.type, {m_type->upserts(), m_type->deletes()});
    for (const FeedPart &part : m_type->parts())
        m_result.bytes += part.bytes;
    m_type.reset();
    return {};
}

/// Ends the type at hand and goes on to `index`; published types in between have no rows any more, or keep all they had.
Result<> FeedPublisher::Impl::moveTo(int index)
{
    if (auto finished = finishType(); !finished)
        return finished;
    for (int between = m_typeIndex + 1; between < index; ++between) {
        const RecordType &type = recordTypes()[size_t(between)];
        // Sealed rows cannot be written again without a key to seal them with.
        const bool unwritable = m_full && type.sealed && !m_contentKey;
        if (!m_before || unwritable || !m_before->typeState(type) || (m_full && !m_options.keepOthers))
            continue;
        if (auto started = startType(type); !started)
            return started;
        if (auto finished = finishType(); !finished)
            return finished;
    }
    m_typeIndex = index;
    return size_t(index) < recordTypes().size() ? startType(recordTypes()[size_t(index)]) : Result<>();
}

Result<> FeedPublisher::Impl::add(const RecordBatch &batch)
{
    if (m_job && m_job->cancelled())
        return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Publishing was stopped; the feed is as it was."));
    const RecordType &type = batch.type();
    const int index = recordTypeIndex(type.name);
    if (index < m_typeIndex)
        return outOfOrder(type);
    if (type.sealed && !m_contentKey) {
        m_result.sealedSkipped += qint64(batch.rows());
        return {};
    }
    if (index > m_typeIndex) {
        if (auto moved = moveTo(index); !moved)
            return moved;
    }
    if (auto added = m_type->add(batch); !added)
        return added;
    if (type.name == "rule_set")
        noteRuleSets(batch);
    m_rowsSeen += qint64(batch.rows());
    if (m_job && m_rowsSeen >= kReportRows)
        m_job->report({u"publish"_s, m_rowsSeen, 0, m_rowsSeen});
    return {};
}

qint64 FeedPublisher::Impl::rowsBefore(std::string_view type) const
{
    const FeedTypeState *state = m_before ? m_before->typeState(*recordType(type)) : nullptr;
    return state ? state->rowsAfter : 0;
}

void FeedPublisher::Impl::noteRuleSets(const RecordBatch &batch)
{
    const auto text = [&batch](std::string_view column, size_t row) {
        const std::string_view found = batch.fields[size_t(batch.type().fieldIndex(column))].texts.at(row);
        return QString::fromUtf8(found.data(), qsizetype(found.size()));
    };
    for (size_t row = 0; row < batch.rows(); ++row) {
        const std::string_view key = batch.keys.at(row);
        m_ruleSets.append({QString::fromUtf8(key.data(), qsizetype(key.size())), text("version", row), text("sha256", row).toLatin1()});
    }
}

QString FeedPublisher::Impl::madeUuid(const QByteArray &purpose) const
{
    QByteArray content = purpose + m_key.publicKey().toBase64() + QByteArray::number(m_options.nowMs);
    for (const FeedPart &part : m_parts)
        content += part.name;
    // Version 4 form over a hash: the same input gives the same feed, another content another one.
    const QByteArray hash = QByteArray::fromHex(Sha256::hexOf(content)).left(16);
    QUuid uuid = QUuid::fromRfc4122(hash);
    uuid.data3 = ushort((uuid.data3 & 0x0fff) | 0x4000);
    uuid.data4[0] = uchar((uuid.data4[0] & 0x3f) | 0x80);
    return uuid.toString(QUuid::WithoutBraces);
}

FeedHead FeedPublisher::Impl::nextHead() const
{
    FeedHead head;
    if (m_before)
        head = m_before->plan.head;
    else
        head.feedId = m_options.feedId.isEmpty() ? madeUuid("feed") : m_options.feedId;
    if (m_full)
        head.epoch = madeUuid("epoch");
    head.version = m_seq;
    head.rootVersion = m_before ? m_before->plan.root.n : 1;
    head.issuedAtMs = m_options.nowMs;
    head.expiresAtMs = m_options.nowMs + kDayMs * (m_options.demo ? kTenYears : m_options.validDays);
    head.demo = m_options.demo;
    if (!m_before)
        head.scope = m_options.scope.value_or(FeedScope());
    head.notices = m_options.notices;
    return head;
}

FeedManifest FeedPublisher::Impl::manifestOf(FeedManifest::Kind kind, const FeedHead &head) const
{
    FeedManifest manifest;
    manifest.kind = kind;
    manifest.feedId = head.feedId;
    manifest.epoch = head.epoch;
    manifest.fromSeq = kind == FeedManifest::Kind::Delta ? m_before->plan.toSeq : 0;
    manifest.toSeq = m_seq;
    manifest.schemaMajor = kSchemaMajor;
    manifest.schemaMinor = kSchemaMinor;
    manifest.createdAtMs = m_options.nowMs;
    manifest.parts = m_parts;
    manifest.types = m_states;
    manifest.ruleSets = m_ruleSets;
    return manifest;
}

/// The head goes last: until then readers see the version before.
Result<> FeedPublisher::Impl::publishHead(FeedHead head, const std::vector<FeedManifest> &manifests)
{
    if (auto written = writer().writeKeys(head, manifests, m_options.sealTo); !written)
        return written;
    if (auto written = writer().writeHead(head); !written)
        return written;
    m_folder->keepWritten();
    QSet<QByteArray> reached{manifestObjectName(head.snapshot.manifest), "keys/" + head.keys + ".json"};
    for (const FeedHead::Delta &delta : head.deltas)
        reached.insert(manifestObjectName(delta.manifest));
    for (const FeedManifest &manifest : manifests) {
        for (const FeedPart &part : manifest.parts)
            reached.insert(part.name);
    }
    // Desks that read the version before may be in the middle of it.
    if (m_before)
        reached += m_before->plan.reached;
    m_folder->sweep(reached);
    m_result.version = head.version;
    m_result.toSeq = head.currentSeq();
    m_result.feedId = head.feedId;
    return {};
}

Result<PublishResult> FeedPublisher::Impl::publishNew()
{
    FeedHead head = nextHead();
    head.deltas.clear();
    const FeedManifest snapshot = manifestOf(FeedManifest::Kind::Snapshot, head);
    head.snapshot.seq = m_seq;
    if (auto written = writer().writeManifest(snapshot, head.snapshot.manifest, head.snapshot.bytes); !written)
        return written.failure();
    if (!m_before) {
        if (auto written = writer().writeRoot(head); !written)
            return written.failure();
    }
    m_result.kind = PublishResult::Kind::Snapshot;
    m_result.fromSeq = 0;
    if (auto published = publishHead(head, {snapshot}); !published)
        return published.failure();
    return m_result;
}

/// A new desk fetches snapshot and deltas: once the deltas since the snapshot are more than a quarter of it, or more than
/// a head can name, the snapshot is written anew, so that nobody ever fetches more than 1.25 times the state.
bool FeedPublisher::Impl::deltasAreLarge(const FeedManifest &delta, const FeedHead &head) const
{
    qint64 bytes = delta.partBytes();
    for (size_t i = 1; i < m_before->plan.manifests.size(); ++i)
        bytes += m_before->plan.manifests[i].partBytes();
    const bool unreachable = head.deltas.size() > kMaxDeltas && head.deltas[head.deltas.size() - kMaxDeltas].from > head.snapshot.seq;
    return unreachable || bytes * 4 > m_before->plan.manifests.front().partBytes();
}

Result<PublishResult> FeedPublisher::Impl::publishDelta()
{
    const qint64 fromSeq = m_before->plan.toSeq;
    m_result.fromSeq = fromSeq;
    if (m_parts.isEmpty()) {
        m_result.version = m_before->plan.head.version;
        m_result.toSeq = fromSeq;
        m_result.feedId = m_before->plan.head.feedId;
        return m_result;
    }
    FeedHead head = nextHead();
    const FeedManifest delta = manifestOf(FeedManifest::Kind::Delta, head);
    FeedHead::Delta link{fromSeq, m_seq, {}, 0};
    if (auto written = writer().writeManifest(delta, link.manifest, link.bytes); !written)
        return written.failure();
    head.deltas.append(link);
    std::vector<FeedManifest> manifests = m_before->plan.manifests;
    manifests.insert(manifests.end(), m_before->olderDeltas.begin(), m_before->olderDeltas.end());
    manifests.push_back(delta);
    if (deltasAreLarge(delta, head)) {
        FeedManifest snapshot = manifestOf(FeedManifest::Kind::Snapshot, head);
        auto parts = writer().rewriteSnapshot(*m_before, delta, m_contentKey ? &*m_contentKey : nullptr, m_options.partBytes);
        if (!parts)
            return parts.failure();
        snapshot.parts = *parts;
        if (auto written = writer().writeManifest(snapshot, head.snapshot.manifest, head.snapshot.bytes); !written)
            return written.failure();
        head.snapshot.seq = m_seq;
        manifests.push_back(std::move(snapshot));
        m_result.snapshotRefreshed = true;
    }
    while (head.deltas.size() > kMaxDeltas)
        head.deltas.removeFirst();
    m_result.kind = PublishResult::Kind::Delta;
    if (auto published = publishHead(head, manifests); !published)
        return published.failure();
    return m_result;
}

Result<PublishResult> FeedPublisher::Impl::finish()
{
    if (auto moved = moveTo(int(recordTypes().size())); !moved)
        return moved.failure();
    m_documents.finish(m_full, m_parts, m_states);
    return m_full ? publishNew() : publishDelta();
}

Result<std::unique_ptr<FeedPublisher>> FeedPublisher::open(const QString &path, const SigningKey &key, const PublishOptions &options,
                                                           Job *job)
{
    auto folder = FeedFolder::open(path, options.durable);
    if (!folder)
        return folder.failure();
    auto impl = std::make_unique<Impl>(std::move(*folder), key, options, job);
    if (auto started = impl->start(); !started)
        return started.failure();
    return std::unique_ptr<FeedPublisher>(new FeedPublisher(std::move(impl)));
}

FeedPublisher::FeedPublisher(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FeedPublisher::~FeedPublisher() = default;

Result<> FeedPublisher::add(const RecordBatch &batch)
{
    return m_impl->add(batch);
}

Result<PublishResult> FeedPublisher::finish()
{
    return m_impl->finish();
}

DocumentPublisher &FeedPublisher::documents()
{
    return m_impl->documents();
}

qint64 FeedPublisher::rowsBefore(std::string_view type) const
{
    return m_impl->rowsBefore(type);
}

bool FeedPublisher::isNewFeed() const
{
    return m_impl->isNew();
}

} // namespace stardesk
