/// Single rows of record batches: copying one from batch to batch.
#pragma once

#include "models/store/batch/record_batch.h"

namespace stardesk {

/// Appends row `row` of `from` to `to`; both are of the same type.
void appendRow(RecordBatch &to, const RecordBatch &from, size_t row);

} // namespace stardesk
