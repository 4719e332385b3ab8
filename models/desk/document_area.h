/// The store folder's area of document bytes: "documents/<aa>/<sha256>", private, written once.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>

namespace stardesk {

inline constexpr qint64 kLargestDocument = 20LL << 20;

struct ReadDocument {
    QByteArray bytes;
    QString sha256;
    QString mime;
};

/// Usage for an empty file or one above kLargestDocument, Malformed for content that is neither PDF, PNG, JPEG nor plain
/// UTF-8 text. The name's ending tells nothing.
[[nodiscard]] Result<ReadDocument> readDocument(const QString &file);

/// Null for content that is not accepted.
[[nodiscard]] QString documentMime(const QByteArray &bytes);

/// Durable when it returns; there already: nothing happens.
[[nodiscard]] Result<> keepDocument(const QString &storeFolder, const ReadDocument &document);
[[nodiscard]] QString documentPath(const QString &storeFolder, const QString &sha256);

} // namespace stardesk
