#include "models/feed/document_publisher.h"

#include "models/feed/sha256.h"

namespace stardesk {

void DocumentPublisher::setBefore(const std::vector<FeedManifest> &manifests)
{
    m_before = documentPartsOf(manifests);
    for (const FeedPart &part : std::as_const(m_before))
        m_known.insert(part.rawSha256);
}

Result<> DocumentPublisher::add(const QByteArray &bytes)
{
    const QByteArray sha256 = Sha256::hexOf(bytes);
    if (bytes.isEmpty() || has(sha256))
        return {};
    auto part = writeDocumentPart(m_folder, bytes);
    if (!part)
        return part.failure();
    m_known.insert(sha256);
    m_added.append(*part);
    return {};
}

void DocumentPublisher::finish(bool full, QList<FeedPart> &parts, QList<FeedTypeState> &states) const
{
    if (m_known.isEmpty())
        return;
    if (full)
        parts += m_before;
    parts += m_added;
    states.append(documentState(m_known.size()));
}

} // namespace stardesk
