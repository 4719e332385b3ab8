/// One look at every record of a type, in the order of the export.
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/core/result.h"

#include <functional>
#include <string_view>

namespace stardesk {

class FeedReader;
class RecordBatch;

/// Calls use(batch, record, ordinal) for every live record of a type, in ordinal order. Cancelled by the job.
[[nodiscard]] Result<> forEachRecord(FeedReader &reader, std::string_view type, Job &job,
                                     const std::function<void(const RecordBatch &, size_t, Ordinal)> &use);

} // namespace stardesk
