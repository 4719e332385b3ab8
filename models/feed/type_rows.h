/// TypeRows: all rows of one record type in one manifest, part after part, as batches.
#pragma once

#include "models/feed/ndjson_parser.h"
#include "models/feed/part_reader.h"

#include <QtCore/QList>

namespace stardesk {

class FeedSource;

/// Memory: one compressed part, one block of lines.
class TypeRows {
public:
    /// `source` and `keys` outlive the object. Only the parts of `type` are read.
    TypeRows(FeedSource &source, const FeedManifest &manifest, const RecordType &type, PartReader::Checks checks,
             const ContentKeys *keys = nullptr);

    /// Replaces the batch by the next rows, at most `maxRows`; false (and an empty batch) at the end. Failures of
    /// PartReader and NdjsonParser; Malformed where a part holds another number of rows than it declares.
    [[nodiscard]] Result<bool> next(RecordBatch &batch, size_t maxRows);
    [[nodiscard]] const std::map<std::string, qint64> &unknownFields() const { return m_parser.unknownFields(); }
    /// Compressed bytes of the parts opened so far, for progress.
    [[nodiscard]] qint64 bytesOpened() const { return m_bytesOpened; }

private:
    [[nodiscard]] Result<> openPart();
    [[nodiscard]] Result<> fill();
    [[nodiscard]] Result<> closePart();

    FeedSource &m_source;
    const ContentKeys *m_keys;
    QList<FeedPart> m_parts;
    NdjsonPart m_lines;
    PartReader m_reader;
    NdjsonParser m_parser;
    std::string m_buffer;     ///< lines, then NdjsonParser::kPadding bytes
    size_t m_from = 0;        ///< first byte not parsed yet
    size_t m_to = 0;          ///< behind the last byte read
    qsizetype m_part = -1;
    bool m_partEnded = true;
    qint64 m_bytesOpened = 0;
};

} // namespace stardesk
