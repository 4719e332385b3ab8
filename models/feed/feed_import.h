/// FeedImport: the parts of a plan into a writer of the store, on two threads: one reads, unpacks and parses, the calling
/// one inserts. The order of types is that of recordTypes().
#pragma once

#include "models/core/result.h"
#include "models/feed/part_reader.h"

#include <QtCore/QMap>

#include <functional>

namespace stardesk {

class ContentKeys;
class FeedSource;
class Job;
class RecordBatch;
struct FeedPlan;

struct ImportCounts {
    qint64 rows = 0;
    qint64 bytes = 0;                    ///< compressed
    qint64 sealedRows = 0;               ///< skipped for want of a key
    QMap<QString, qint64> unknownFields; ///< by "type.field"
    QMap<QString, qint64> skippedTypes;  ///< rows of types unknown to this version
};

/// `insert` is called on the calling thread; `source` and `keys` are used on the other thread until this returns. The
/// first failure of either side ends both. Cancelled where `job` is.
[[nodiscard]] Result<ImportCounts> importParts(FeedSource &source, const FeedPlan &plan, const ContentKeys *keys,
                                               PartReader::Checks checks, Job &job,
                                               const std::function<Result<>(RecordBatch &)> &insert);

} // namespace stardesk
