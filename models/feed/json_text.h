/// Compact JSON of a value that stands inside a record (FieldKind::Json, FieldKind::TextList).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stardesk {

/// Nothing where the text is not one strict JSON object or array.
[[nodiscard]] std::optional<std::string> compactJsonText(std::string_view text);

} // namespace stardesk
