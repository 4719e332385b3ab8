/// FolderSource: a feed in a folder.
#pragma once

#include "models/feed/feed_source.h"

namespace stardesk {

class FolderSource final : public FeedSource {
public:
    /// The folder itself may be named through a link (the person chose it); nothing inside may be one.
    [[nodiscard]] static Result<std::unique_ptr<FeedSource>> open(const QString &path);
    ~FolderSource() override;

    [[nodiscard]] Result<std::unique_ptr<FeedObject>> open(const QByteArray &name) override;
    [[nodiscard]] qint64 countOthers(const QSet<QByteArray> &reached) override;
    [[nodiscard]] QString describe() const override { return m_path; }

private:
    FolderSource(QString path, int fd) : m_path(std::move(path)), m_fd(fd) {}
    QString m_path;
    int m_fd;
};

} // namespace stardesk
