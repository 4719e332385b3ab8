/// The sentences with which an import refuses a record, the same for snapshot and delta.
#pragma once

#include "models/core/result.h"

#include <string_view>

namespace stardesk {

class RecordBatch;
struct FieldSpec;
struct RecordType;

[[nodiscard]] Failure duplicateKey(const RecordType &type, std::string_view key, const QString &where);
[[nodiscard]] Failure unresolvedReference(const RecordBatch &batch, size_t row, const FieldSpec &field,
                                          std::string_view target);
/// `line 12`, empty where the batch has no lines.
[[nodiscard]] QString lineOf(const RecordBatch &batch, size_t row);
[[nodiscard]] QString textOf(std::string_view text);

} // namespace stardesk
