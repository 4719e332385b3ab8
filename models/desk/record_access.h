/// Reading records with what they point to; shared by the desks.
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"
#include "models/store/feed_reader.h"

#include <optional>
#include <vector>

namespace stardesk {

/// The record under `key`. NotFound names the kind and the key.
[[nodiscard]] Result<RecordRow> recordByKey(FeedReader &reader, std::string_view type, const QString &key);
/// Live records of `type` that point to `parent` by `field`, ascending by ordinal (record keys of a snapshot).
[[nodiscard]] Result<std::vector<RecordRow>> recordsOf(FeedReader &reader, std::string_view type, std::string_view field,
                                                       Ordinal parent);
/// A text field of the record a reference points to; null for a null reference.
[[nodiscard]] Result<QString> targetText(FeedReader &reader, const RecordRow &row, std::string_view refField,
                                         std::string_view textField);
/// "type/key", the way explanations name a source.
[[nodiscard]] QString sourceOf(const RecordRow &row);

/// Day of a Date field; nothing for null.
[[nodiscard]] std::optional<BeijingDay> dayOf(const RecordRow &row, std::string_view field);
/// "2026-02" of a Month field; empty for null.
[[nodiscard]] QString monthText(qint64 month);
/// Integer field; nothing for null.
[[nodiscard]] std::optional<qint64> numberOf(const RecordRow &row, std::string_view field);

} // namespace stardesk
