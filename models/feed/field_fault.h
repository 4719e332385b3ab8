/// What can be wrong with one field of a record, and the sentence for it.
#pragma once

#include "models/core/result.h"
#include "models/domain/records/record_schema.h"

namespace stardesk {

enum class FieldFault : quint8 {
    None,
    Missing,   ///< required, but absent or null
    Type,      ///< another JSON type, or text that is not of the kind's form
    Word,      ///< not in the field's list
    Range,     ///< below or above the field's limits
    Text,      ///< control character, or not in normal form C
    Key,       ///< not a record key
    Twice,     ///< the name stands twice in one object
    Hits,      ///< more hits than their total
    Pair,      ///< an amount without its currency, or a currency without its amount
};

/// `value` is cut to what a message can hold, and masked where the field is personal.
[[nodiscard]] Failure fieldFailure(FieldFault fault, const FieldSpec &field, std::string_view value, const QString &where);
/// First and last character with stars between; stars alone where the text is short.
[[nodiscard]] QString maskedValue(std::string_view value);
/// Text, Note, Ref, Zone, Currency.
[[nodiscard]] FieldFault checkText(const FieldSpec &field, std::string_view text);

} // namespace stardesk
