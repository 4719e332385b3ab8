/// NdjsonParser: lines of one part to record batches, strictly (export.md, "Records"). Unknown fields are counted; anything
/// else that is off refuses the part and names part, line, field and value (masked where the field is personal).
#pragma once

#include "models/core/result.h"
#include "models/store/batch/record_batch.h"

#include <map>
#include <memory>
#include <string>

namespace stardesk {

/// What the lines of a part are held against.
struct NdjsonPart {
    QString name;             ///< for messages; empty: messages name type and key in place of part and line
    qint64 minVersion = 1;    ///< lowest `v` allowed
    qint64 maxVersion = 0;    ///< highest `v` allowed: the manifest's to_seq
    bool deletes = false;     ///< `op` "d" is allowed (deltas)
    bool newSeries = true;    ///< keys may start anew; false: they go on ascending from the part before
};

class NdjsonParser {
public:
    /// Bytes that must be readable behind a block.
    static constexpr size_t kPadding = 64;
    /// Longest line; the longest text a field may hold, escaped, fits.
    static constexpr size_t kMaxLine = 4 * 1024 * 1024;

    explicit NdjsonParser(const RecordType &type);
    ~NdjsonParser();
    NdjsonParser(const NdjsonParser &) = delete;
    NdjsonParser &operator=(const NdjsonParser &) = delete;

    void startPart(const NdjsonPart &part);
    /// Reads the whole lines of `block`, at most until the batch holds `maxRows`; the bytes used (what follows the last LF
    /// is left for the next call).
    [[nodiscard]] Result<size_t> parse(std::string_view block, RecordBatch &batch, size_t maxRows);
    /// Lines of the part so far.
    [[nodiscard]] qint64 lines() const;
    /// How often each unknown field stood in the parts so far, by "type.field".
    [[nodiscard]] const std::map<std::string, qint64> &unknownFields() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace stardesk
