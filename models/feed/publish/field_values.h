/// Columns of a recipe's SELECT -> fields of a record, checked against the record's own table (record_schema.h): words,
/// ranges, dates, instants, scores as decimal strings; never a double.
#pragma once

#include "models/core/result.h"
#include "models/domain/records/record_schema.h"
#include "models/store/batch/record_batch.h"
#include "models/store/staging/staging_store.h"

namespace stardesk {

/// Appends one value. Failure: Malformed, `where` is the field's name; the value is named unless the field is personal.
[[nodiscard]] Result<> appendFieldValue(const FieldSpec &field, const StagingValue &value, BatchField &to);

/// What stands for a personal value in every message.
[[nodiscard]] QString maskedValue();

} // namespace stardesk
