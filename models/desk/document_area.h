/// Documents of claims at this desk: what a file is, and the bytes by their SHA-256, wherever they were attached.
#pragma once

#include "models/store/document_folder.h"

namespace stardesk {

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

/// The bytes of a document that was attached here or came with an export. NotFound where they are elsewhere; Corrupt where
/// they are damaged.
[[nodiscard]] Result<QByteArray> documentBytes(const QString &storeFolder, const QString &sha256);

} // namespace stardesk
