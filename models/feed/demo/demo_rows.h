/// DemoRows: appends records of one type field by field in the order of the schema, and hands full batches on.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/store/batch/record_batch.h"

#include <array>
#include <functional>
#include <string_view>

namespace stardesk::demo {

using BatchSink = std::function<Result<>(const RecordBatch &)>;

/// A key made of a prefix and zero-padded numbers, so that keys ascend with their numbers.
class DemoKey {
public:
    explicit DemoKey(std::string_view prefix = {}) { add(prefix); }
    DemoKey &add(std::string_view text)
    {
        for (const char letter : text)
            m_text[m_size++] = letter;
        return *this;
    }
    DemoKey &add(quint64 number, int digits)
    {
        for (int place = digits - 1; place >= 0; --place, number /= 10)
            m_text[m_size + size_t(place)] = char('0' + number % 10);
        m_size += size_t(digits);
        return *this;
    }
    [[nodiscard]] std::string_view view() const { return {m_text.data(), m_size}; }

private:
    std::array<char, 64> m_text{};
    size_t m_size = 0;
};

/// Fields are given in the schema's order: begin(key), then one call per field, then end(). All records carry v 1: the
/// publisher raises what changed.
class DemoRows {
public:
    DemoRows(std::string_view type, const BatchSink &sink, Job *job);

    void begin(std::string_view key);
    DemoRows &text(std::string_view value);
    DemoRows &number(qint64 value);
    DemoRows &none();
    DemoRows &none(int fields);
    /// Hands the batch on when it is full. Cancelled if the job was; otherwise what the sink says.
    [[nodiscard]] Result<> end();
    /// Hands on what is left.
    [[nodiscard]] Result<> flush();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    RecordBatch m_batch;
    const BatchSink &m_sink;
    Job *m_job;
    size_t m_field = 0;
    qint64 m_rows = 0;
};

} // namespace stardesk::demo
