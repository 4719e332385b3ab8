/// The records of the export (design: export.md, "Records") as one table of data: parser, writer, publisher, store
/// tables and checks all read this table, so that a record type is added in one place.
#pragma once

#include <QtCore/QString>

#include <span>
#include <string_view>

namespace stardesk {

/// How a field is written in NDJSON, and what the store keeps of it. Integers use kNullInt for null.
enum class FieldKind : quint8 {
    Ref,       ///< key of another record (`target`); stored INTEGER: ordinal of that record in its type
    Text,      ///< string, UTF-8 NFC, no C0 controls; stored TEXT; min..max are bytes
    Note,      ///< as Text, LF and TAB allowed
    Word,      ///< one of `words`; stored INTEGER: its place in `words`
    Integer,   ///< min..max; stored INTEGER
    Boolean,   ///< stored INTEGER 0 or 1
    Score,     ///< decimal string "0".."100", at most 3 decimals; stored INTEGER milli-points
    Date,      ///< "2024-03-05"; stored INTEGER days since 1970-01-01
    Month,     ///< "2024-03"; stored INTEGER year * 12 + month - 1
    Week,      ///< "2024-W10" (ISO); stored INTEGER days since 1970-01-01 of its Monday
    Instant,   ///< ISO 8601 with offset or Z; stored INTEGER milliseconds since 1970-01-01T00:00Z
    LocalTime, ///< "2024-03-05T10:00:00" wall clock, no zone; stored INTEGER seconds since 1970-01-01T00:00 of that wall
    Zone,      ///< IANA zone name; stored TEXT
    Currency,  ///< ISO 4217 code; stored TEXT
    ScoreDays, ///< array of at most 31 Score or null; stored BLOB of little-endian int32 milli-points, -1 = no data
    TextList,  ///< array of strings; stored TEXT: compact JSON array
    Json,      ///< object or array, kept verbatim; stored TEXT: compact JSON
};

inline constexpr qint64 kNullInt = std::numeric_limits<qint64>::min();

struct FieldSpec {
    std::string_view column;              ///< name in schema, recipes and CLI ("item_minor")
    std::string_view path;                ///< place in `d`: "item.amount_minor"; one dot at most
    FieldKind kind = FieldKind::Text;
    bool required = true;                 ///< false: null or absent allowed
    qint64 min = 0;                       ///< Integer: value; Text and Note: bytes
    qint64 max = 0;                       ///< 0 for other kinds
    std::string_view target = {};         ///< Ref: record type
    std::span<const std::string_view> words = {};
    bool personal = false;                ///< masked in every message
};

/// `hits` must not exceed `total` (both not null).
struct HitsRule {
    std::string_view hits;
    std::string_view total;
};

struct RecordType {
    std::string_view name;                ///< "person"; also the table's name in the store
    std::span<const FieldSpec> fields;
    std::span<const HitsRule> hits = {};
    bool sealed = false;                  ///< person_id: parts are encrypted, opened only with the vault

    [[nodiscard]] int fieldIndex(std::string_view column) const; ///< -1 if there is none
};

/// All types, referenced types before those that refer to them: the order of parts in a snapshot.
[[nodiscard]] std::span<const RecordType> recordTypes();
/// nullptr if there is no such type.
[[nodiscard]] const RecordType *recordType(std::string_view name);
/// Place in recordTypes(), -1 if unknown.
[[nodiscard]] int recordTypeIndex(std::string_view name);
/// Schema version of manifests this program writes; a reader refuses another major number.
inline constexpr int kSchemaMajor = 1;
inline constexpr int kSchemaMinor = 0;

} // namespace stardesk
