/// TypePublisher: the rows of one record type on their way into parts; what differs from the published rows becomes the
/// delta. Used by FeedPublisher for one type after the other.
#pragma once

#include "models/feed/merged_rows.h"
#include "models/feed/ndjson_writer.h"
#include "models/feed/part_writer.h"
#include "models/feed/reference_check.h"
#include "models/store/record_sum.h"

#include <optional>

namespace stardesk {

class TypePublisher {
public:
    struct Setup {
        const RecordType &type;
        FeedFolder &folder;
        ReferenceCheck &references;
        qint64 seq = 1;                    ///< `v` of rows that are new or changed
        qint64 partBytes = 0;
        const ContentKey *sealKey = nullptr;
        std::unique_ptr<MergedRows> before; ///< the published rows; null: a new feed
        const FeedTypeState *beforeState = nullptr; ///< what they must add up to
        bool keepOthers = false;           ///< published rows that are not added again stay
        bool full = false;                 ///< every row is written, the unchanged ones with the version they had
    };
    explicit TypePublisher(Setup setup);

    [[nodiscard]] Result<> add(const RecordBatch &batch);
    /// Deletes what is left of the published rows and closes the last part.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] const RecordType &type() const { return m_setup.type; }
    [[nodiscard]] const QList<FeedPart> &parts() const { return m_parts.parts(); }
    [[nodiscard]] FeedTypeState state() const;
    [[nodiscard]] qint64 upserts() const { return m_upserts; }
    [[nodiscard]] qint64 deletes() const { return m_deletes; }

private:
    /// One row of the batch inside m_lines.
    struct Line {
        size_t from = 0;
        size_t to = 0;
        size_t fieldsFrom = 0;
        size_t fieldsTo = 0;
    };
    [[nodiscard]] Result<> writeLines(const RecordBatch &batch);
    [[nodiscard]] Result<> addRow(std::string_view key, const Line &line);
    [[nodiscard]] Result<> passBefore(std::string_view key, bool all);
    [[nodiscard]] Result<> deleteBefore();
    [[nodiscard]] Result<> keepBefore();
    [[nodiscard]] Result<> writeUnchanged(std::string_view key, qint64 version, std::string_view fields);
    [[nodiscard]] Result<> advanceBefore();
    [[nodiscard]] std::string_view slice(size_t from, size_t to) const { return std::string_view(m_lines).substr(from, to - from); }
    [[nodiscard]] bool hasBefore() const { return m_beforeAt < m_before.rows(); }

    Setup m_setup;
    NdjsonWriter m_writer;
    NdjsonParser m_check;       ///< a reader's own parser: what it refuses is not published
    RecordBatch m_checked;
    PartWriter m_parts;
    std::string m_lines;
    std::vector<Line> m_places;

    RecordBatch m_before;       ///< block of published rows
    size_t m_beforeAt = 0;
    bool m_beforeStarted = false;
    std::string m_beforeFields;
    RecordSum m_beforeSum;
    qint64 m_beforeRows = 0;

    RecordSum m_sum;
    qint64 m_rows = 0;
    qint64 m_upserts = 0;
    qint64 m_deletes = 0;
};

} // namespace stardesk
