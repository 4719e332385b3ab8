/// Bytes of documents in a feed (export.md, `document`): each is a part of its own, of the type "document_bytes", whose raw
/// bytes are the document and whose raw_sha256 is the `sha256` of its records. A desk keeps them by that name.
#pragma once

#include "models/core/result.h"
#include "models/feed/feed_manifest.h"

#include <vector>

namespace stardesk {

class DocumentFolder;
class FeedFolder;
class FeedSource;
class Job;
struct FeedPlan;

inline constexpr QLatin1String kDocumentPart("document_bytes");

/// Each document once, in the order of the manifests.
[[nodiscard]] QList<FeedPart> documentPartsOf(const std::vector<FeedManifest> &manifests);
/// The entry of `types` that a manifest with document parts needs.
[[nodiscard]] FeedTypeState documentState(qint64 documents);
[[nodiscard]] Result<FeedPart> writeDocumentPart(FeedFolder &folder, const QByteArray &bytes);
/// The document, held against size and SHA-256. Unverified, Malformed as PartReader.
[[nodiscard]] Result<QByteArray> readDocumentPart(FeedSource &source, const FeedPart &part);
/// Brings what the plan names and `folder` lacks. `job` can stop it; what came stays, and is not fetched again.
[[nodiscard]] Result<> importDocuments(FeedSource &source, const FeedPlan &plan, const DocumentFolder &folder, const Job &job);

} // namespace stardesk
