/// Values as they stand in records, between text and the stored integer (record_schema.h, FieldKind). Allocation-free:
/// these run once per value of an import. Strict: one spelling each, nothing where the text is another.
#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace stardesk {

/// "2024-03-05" to days since 1970-01-01; years 0001 to 9999.
[[nodiscard]] std::optional<qint64> dateOfText(std::string_view text);
/// "2024-03" to year * 12 + month - 1.
[[nodiscard]] std::optional<qint64> monthOfText(std::string_view text);
/// "2024-W10" (ISO) to days since 1970-01-01 of its Monday.
[[nodiscard]] std::optional<qint64> weekOfText(std::string_view text);
/// "2024-03-05T10:00:00Z", "...+08:00", up to three decimals of a second, to ms since 1970-01-01T00:00Z.
[[nodiscard]] std::optional<qint64> instantOfText(std::string_view text);
/// "2024-03-05T10:00:00" to seconds since 1970-01-01T00:00 of that wall.
[[nodiscard]] std::optional<qint64> localTimeOfText(std::string_view text);
/// "0" to "100" with at most three decimals, to milli-points.
[[nodiscard]] std::optional<qint64> scoreOfText(std::string_view text);

void appendDate(std::string &to, qint64 days);
void appendMonth(std::string &to, qint64 month);
void appendWeek(std::string &to, qint64 mondayDays);
void appendInstant(std::string &to, qint64 ms);
void appendLocalTime(std::string &to, qint64 seconds);
/// Shortest form: 87500 is "87.5".
void appendScore(std::string &to, qint64 milli);
void appendInteger(std::string &to, qint64 value);
/// A JSON string with its quotes; only what JSON demands is escaped. `text` is UTF-8.
void appendJsonString(std::string &to, std::string_view text);

/// A record key: 1-64 bytes of [A-Za-z0-9._:/-].
[[nodiscard]] bool isRecordKey(std::string_view text);
/// No NUL, no C0 control; LF and TAB only where `lines`.
[[nodiscard]] bool hasOnlyTextBytes(std::string_view text, bool lines);
/// UTF-8 in normal form C (the text is known to be valid UTF-8).
[[nodiscard]] bool isNormalized(std::string_view text);
/// IANA zone name known to ICU; ISO 4217 code known to ICU.
[[nodiscard]] bool isZoneName(std::string_view text);
[[nodiscard]] bool isCurrencyCode(std::string_view text);

} // namespace stardesk
