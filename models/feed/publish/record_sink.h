/// RecordSink: where a recipe's records go; the feed publisher, or a test that counts.
#pragma once

#include "models/core/result.h"

namespace stardesk {

class RecordBatch;

class RecordSink {
public:
    virtual ~RecordSink() = default;
    /// Types come in the order of recordTypes(), keys ascending by bytes within a type. Versions are not set.
    [[nodiscard]] virtual Result<> add(const RecordBatch &batch) = 0;
};

} // namespace stardesk
