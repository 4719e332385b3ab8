/// NdjsonWriter: records to canonical lines: fields in schema order, nulls left out, one spelling for each value. The same
/// record always gives the same bytes, which is how the publisher sees what changed.
#pragma once

#include "models/feed/record_plan.h"
#include "models/store/batch/record_batch.h"

#include <string>

namespace stardesk {

class NdjsonWriter {
public:
    explicit NdjsonWriter(const RecordType &type) : m_type(type), m_plan(planOf(type)) {}

    /// Appends the object `d` of a row (which must be an upsert). A value that is no value of its field (a word out of its
    /// list, JSON that is none) is written as an empty string, which no reader accepts.
    void appendFields(std::string &to, const RecordBatch &batch, size_t row) const;

    /// {"op":"u","k":...,"v":...,"d":...} and LF.
    static void appendUpsert(std::string &to, std::string_view key, qint64 version, std::string_view fields);
    /// {"op":"d","k":...,"v":...} and LF.
    static void appendDelete(std::string &to, std::string_view key, qint64 version);

private:
    [[nodiscard]] bool appendField(std::string &to, std::string_view name, int field, bool comma, const RecordBatch &batch,
                                   size_t row) const;
    const RecordType &m_type;
    RecordPlan m_plan;
};

} // namespace stardesk
