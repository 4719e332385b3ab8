/// MergedRows: one record type over a snapshot and the deltas after it (or over a chain of deltas), as one ascending
/// series in which the newest row of a key stands. So a new desk imports the newest state in one pass, and the publisher
/// compares with it without holding it.
#pragma once

#include "models/feed/type_rows.h"

#include <memory>
#include <span>
#include <vector>

namespace stardesk {

class MergedRows {
public:
    enum class Deletes { Drop, Keep }; ///< Drop: live rows only; Keep: a delta's own view

    /// `manifests` oldest first. Each stays alive as long as the object.
    MergedRows(FeedSource &source, std::span<const FeedManifest> manifests, const RecordType &type, Deletes deletes,
               PartReader::Checks checks, const ContentKeys *keys = nullptr);
    ~MergedRows();

    /// As TypeRows::next.
    [[nodiscard]] Result<bool> next(RecordBatch &batch, size_t maxRows);
    [[nodiscard]] std::map<std::string, qint64> unknownFields() const;
    [[nodiscard]] qint64 bytesOpened() const;

private:
    struct Cursor;
    [[nodiscard]] Result<> advance(Cursor &cursor);
    [[nodiscard]] Result<bool> appendNext(RecordBatch &batch);

    std::vector<std::unique_ptr<Cursor>> m_cursors;
    Deletes m_deletes;
    bool m_started = false;
};

} // namespace stardesk
