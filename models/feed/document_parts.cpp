#include "models/feed/document_parts.h"

#include "models/core/job.h"
#include "models/feed/feed_verify.h"
#include "models/feed/part_reader.h"
#include "models/feed/part_writer.h"
#include "models/store/document_folder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace stardesk {

QList<FeedPart> documentPartsOf(const std::vector<FeedManifest> &manifests)
{
    QList<FeedPart> parts;
    QSet<QByteArray> known;
    for (const FeedManifest &manifest : manifests) {
        for (const FeedPart &part : manifest.parts) {
            if (part.type != kDocumentPart || known.contains(part.rawSha256))
                continue;
            known.insert(part.rawSha256);
            parts.append(part);
        }
    }
    return parts;
}

FeedTypeState documentState(qint64 documents)
{
    // Their content is proven by their hashes; there are no keys and versions to sum up.
    return {kDocumentPart, documents, QByteArray(32, '0')};
}

Result<FeedPart> writeDocumentPart(FeedFolder &folder, const QByteArray &bytes)
{
    PartWriter writer(folder, kDocumentPart, kMaxPartBytes, nullptr);
    writer.buffer().assign(bytes.constData(), size_t(bytes.size()));
    if (auto ended = writer.endRow(); !ended)
        return ended.failure();
    if (auto finished = writer.finish(); !finished)
        return finished.failure();
    return writer.parts().front();
}

Result<QByteArray> readDocumentPart(FeedSource &source, const FeedPart &part)
{
    if (part.rawBytes > kLargestDocument)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "a document has 1 byte to %1 MiB"),
                    {QString::number(kLargestDocument >> 20)}, QString::fromLatin1(part.name));
    PartReader reader;
    if (auto opened = reader.open(source, part); !opened)
        return opened.failure();
    QByteArray bytes(part.rawBytes, '\0');
    // One more read than there are bytes: the end is where the hash is held against the manifest.
    for (qsizetype at = 0;;) {
        char beyond = 0;
        char *to = at < bytes.size() ? bytes.data() + at : &beyond;
        const auto got = reader.read(to, at < bytes.size() ? size_t(bytes.size() - at) : 1);
        if (!got)
            return got.failure();
        if (*got == 0)
            return bytes;
        at += qsizetype(*got);
    }
}

Result<> importDocuments(FeedSource &source, const FeedPlan &plan, const DocumentFolder &folder, const Job &job)
{
    for (const FeedPart &part : documentPartsOf(plan.manifests)) {
        const QString sha256 = QString::fromLatin1(part.rawSha256);
        if (folder.has(sha256))
            continue;
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "The sync was stopped; the data is as it was."));
        auto bytes = readDocumentPart(source, part);
        if (!bytes)
            return bytes.failure();
        if (auto kept = folder.keep(sha256, *bytes); !kept)
            return kept;
    }
    return {};
}

} // namespace stardesk
