/// DocumentPublisher: the documents of one publication: those that the feed has already, and new ones.
#pragma once

#include "models/feed/document_parts.h"

#include <QtCore/QSet>

namespace stardesk {

class DocumentPublisher {
public:
    explicit DocumentPublisher(FeedFolder &folder) : m_folder(folder) {}

    void setBefore(const std::vector<FeedManifest> &manifests);
    [[nodiscard]] bool has(const QByteArray &sha256) const { return m_known.contains(sha256); }
    /// Published before or added already: nothing happens.
    [[nodiscard]] Result<> add(const QByteArray &bytes);
    /// Appends parts and type to those of the publication. Documents stay as they were written; `full` names them all.
    void finish(bool full, QList<FeedPart> &parts, QList<FeedTypeState> &states) const;

private:
    FeedFolder &m_folder;
    QList<FeedPart> m_before;
    QList<FeedPart> m_added;
    QSet<QByteArray> m_known; ///< by SHA-256
};

} // namespace stardesk
