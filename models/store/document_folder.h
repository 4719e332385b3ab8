/// DocumentFolder: the bytes of documents, named by their SHA-256 ("<folder>/<aa>/<sha256>"), private, written once.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace stardesk {

inline constexpr qint64 kLargestDocument = 20LL << 20;

class DocumentFolder {
public:
    /// Made at the first keep().
    explicit DocumentFolder(QString folder) : m_folder(std::move(folder)) {}
    /// The one of a store folder.
    [[nodiscard]] static DocumentFolder ofStore(const QString &storeFolder) { return DocumentFolder(storeFolder + QStringLiteral("/documents")); }

    [[nodiscard]] QString path(const QString &sha256) const;
    [[nodiscard]] bool has(const QString &sha256) const;
    /// Durable when it returns; there already: nothing happens. The caller has held the name against the bytes.
    [[nodiscard]] Result<> keep(const QString &sha256, const QByteArray &bytes) const;
    /// NotFound where they are not here; Corrupt where what lies there has another hash.
    [[nodiscard]] Result<QByteArray> bytes(const QString &sha256) const;

private:
    QString m_folder;
};

} // namespace stardesk
