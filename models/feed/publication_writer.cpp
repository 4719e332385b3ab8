#include "models/feed/publication_writer.h"

#include "models/feed/document_parts.h"
#include "models/feed/feed_folder.h"
#include "models/feed/ndjson_writer.h"
#include "models/feed/part_writer.h"
#include "models/feed/published_state.h"
#include "models/feed/signed_document.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr int kRootDays = 3653; // ten years: a root is replaced by the next root, not by its age
constexpr size_t kBatchRows = 8192;

/// All rows of one type into parts.
Result<> copyRows(MergedRows &rows, const RecordType &type, PartWriter &parts)
{
    const NdjsonWriter writer(type);
    RecordBatch batch(type);
    std::string fields;
    for (;;) {
        const auto more = rows.next(batch, kBatchRows);
        if (!more)
            return more.failure();
        if (!*more)
            return parts.finish();
        for (size_t row = 0; row < batch.rows(); ++row) {
            fields.clear();
            writer.appendFields(fields, batch, row);
            NdjsonWriter::appendUpsert(parts.buffer(), batch.keys.at(row), batch.versions[row], fields);
            if (auto ended = parts.endRow(); !ended)
                return ended;
        }
    }
}

} // namespace

Result<> PublicationWriter::writeManifest(const FeedManifest &manifest, QByteArray &sha256, qint64 &bytes)
{
    const QByteArray json = writeFeedManifest(manifest);
    if (json.size() > kMaxManifestBytes)
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The manifest grew beyond what a reader takes; use larger parts."));
    if (auto readable = parseFeedManifest(json, QStringLiteral("manifest")); !readable)
        return readable.failure(); // such as a rule set whose sha256 is none
    sha256 = Sha256::hexOf(json);
    bytes = json.size();
    return m_folder.write(manifestObjectName(sha256), json);
}

Result<> PublicationWriter::writeRoot(const FeedHead &head)
{
    const PublicKey signer = m_key.publicKey();
    FeedRoot root;
    root.expiresAtMs = m_nowMs + kDayMs * kRootDays;
    root.root = {m_rootKey.publicKey()};
    root.feed = {signer};
    root.employer = {signer};
    if (!head.demo) {
        // A demo has nobody to seal a batch to.
        root.outbox = {signer};
        root.device = {signer};
    }
    const SigningKey *signers[] = {&m_rootKey};
    return m_folder.write(rootObjectName(1), signFeedRoot(root, signers));
}

Result<> PublicationWriter::writeKeys(FeedHead &head, const std::vector<FeedManifest> &manifests, const QList<PublicKey> &devices)
{
    ContentKeys keys;
    for (const FeedManifest &manifest : manifests) {
        for (const FeedPart &part : manifest.parts) {
            const ContentKey key = ContentKey::ofPublication(m_key, manifest.createdAtMs);
            if (part.sealedBy.toLatin1() == key.number())
                keys.add(key);
        }
    }
    head.keys.clear();
    if (keys.empty() || devices.isEmpty())
        return {};
    const QByteArray json = writeWrappedKeys(keys, devices);
    head.keys = Sha256::hexOf(json);
    return m_folder.write("keys/" + head.keys + ".json", json);
}

Result<> PublicationWriter::writeHead(const FeedHead &head)
{
    const QByteArray json = writeFeedHead(head);
    if (auto readable = parseFeedHead(json); !readable)
        return readable.failure();
    const SigningKey *signers[] = {&m_key};
    const QByteArray comment = "feed " + head.feedId.toLatin1() + " version " + QByteArray::number(head.version);
    return m_folder.write("head", writeSignedDocument(json, signers, comment));
}

Result<QList<FeedPart>> PublicationWriter::rewriteSnapshot(const PublishedState &before, const FeedManifest &delta,
                                                           const ContentKey *sealKey, qint64 partBytes)
{
    std::vector<FeedManifest> manifests = before.plan.manifests;
    manifests.push_back(delta);
    ContentKeys keys = before.keys;
    if (sealKey)
        keys.add(*sealKey);
    QList<FeedPart> all;
    for (const RecordType &type : recordTypes()) {
        const QString name = QString::fromUtf8(type.name.data(), qsizetype(type.name.size()));
        MergedRows rows(*before.source, manifests, type, MergedRows::Deletes::Drop, PartReader::Checks(), &keys);
        PartWriter parts(m_folder, name, partBytes, type.sealed ? sealKey : nullptr);
        if (auto copied = copyRows(rows, type, parts); !copied)
            return copied.failure();
        all += parts.parts();
    }
    return all + documentPartsOf(manifests);
}

} // namespace stardesk
