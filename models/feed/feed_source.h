/// FeedSource: where the objects of a feed come from (a folder, a zip). Only names that isFeedObjectName() knows are ever
/// opened, only regular files, never through a link, never beyond the cap of their kind.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <memory>

namespace stardesk {

/// One open object. Used from one thread, at most one at a time per source.
class FeedObject {
public:
    virtual ~FeedObject() = default;
    /// Bytes as the source states them; a lie shows at the end of reading.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// Fills `to` up to `bytes`; 0 at the end.
    [[nodiscard]] virtual Result<qint64> read(char *to, qint64 bytes) = 0;
};

class FeedSource {
public:
    virtual ~FeedSource() = default;

    /// NotFound where there is no such object; Malformed for a name outside the feed, a link, a device, a size above the
    /// cap of the name's kind.
    [[nodiscard]] virtual Result<std::unique_ptr<FeedObject>> open(const QByteArray &name) = 0;
    /// Everything in the source that is not one of `reached`, which is ignored and only counted.
    [[nodiscard]] virtual qint64 countOthers(const QSet<QByteArray> &reached) = 0;
    /// For messages: folder or file name.
    [[nodiscard]] virtual QString describe() const = 0;

    /// The whole object, of at most `maxBytes`.
    [[nodiscard]] Result<QByteArray> readAll(const QByteArray &name, qint64 maxBytes);
    /// As readAll of a required object, and the content must have the SHA-256 and size by which a signed document named it.
    [[nodiscard]] Result<QByteArray> readHashed(const QByteArray &name, const QByteArray &sha256, qint64 bytes);
};

/// The failure of reading an object that the feed must have: that it is missing makes the feed a broken one (Malformed).
[[nodiscard]] Failure requiredObject(Failure failure);

/// "https://…": nothing that this version reads.
[[nodiscard]] bool isWebAddress(const QString &source);
/// A folder or a zip file, chosen by what lies there. NotFound where nothing does, or for a web address.
[[nodiscard]] Result<std::unique_ptr<FeedSource>> openFeedSource(const QString &path);

} // namespace stardesk
