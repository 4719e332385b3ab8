/// Columns of a recipe's SELECT -> fields of a record, checked against the record's own table (record_schema.h): words,
/// ranges, dates, instants, scores as decimal strings; never a double.
#pragma once

#include "models/core/result.h"
#include "models/domain/records/record_schema.h"
#include "models/store/batch/record_batch.h"
#include "models/store/staging/staging_store.h"

namespace stardesk {

/// Appends one value. Failure: Malformed; its sentence names the field and, unless the field is personal, the value.
[[nodiscard]] Result<> appendFieldValue(const FieldSpec &field, const StagingValue &value, BatchField &to);

} // namespace stardesk
