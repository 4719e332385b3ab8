/// What a generation knows about the feed version it holds.
#pragma once

#include "models/store/record_sum.h"

#include <QtCore/QString>

#include <string>
#include <vector>

namespace stardesk {

/// Stored with the data, in the same transaction (export.md, reading step 13).
struct FeedMeta {
    QString feedId;         ///< UUID
    QString epoch;          ///< UUID
    qint64 version = 0;     ///< head version
    qint64 seq = 0;         ///< to_seq of the manifest applied last
    qint64 createdAtMs = 0; ///< manifest created_at
    qint64 issuedAtMs = 0;  ///< head issued_at
    qint64 expiresAtMs = 0; ///< head expires_at
    bool demo = false;
    QByteArray head; ///< the signed bytes of the head, for doctor and for the trusted copy
};

/// Rows and sum of one type, as a manifest states them or as the store counted them.
struct TypeTotal {
    std::string type;
    qint64 rows = 0;
    RecordSum sum;
};

/// What an import did to one type; what `sync` prints.
struct TypeChange {
    std::string type;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
};

} // namespace stardesk
