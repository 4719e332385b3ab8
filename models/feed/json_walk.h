/// For the two files that read JSON on demand: walks any value strictly (duplicate names, numbers beyond 64 bits, control
/// characters, depth) and writes it compactly. Includes simdjson, so it is included nowhere else.
#pragma once

#include <simdjson.h>

#include <string>

namespace stardesk {

/// Appends the value to `to` in compact form, or only checks it where `to` is null. False where it is not strict.
[[nodiscard]] bool walkJson(simdjson::ondemand::value value, std::string *to, int depth = 0);

/// The text of a field's name, which ends at the closing quote; names written with escapes are not read (nullptr data).
[[nodiscard]] std::string_view rawFieldName(simdjson::ondemand::field &field);

} // namespace stardesk
