/// CellValue: one cell of a table as a value, and its three written forms: JSON for programs, plain text for exports,
/// localized text for people.
#pragma once

#include "models/core/ids.h"
#include "models/desk/column_spec.h"
#include "models/desk/row_sink.h"

#include <QtCore/QDate>
#include <QtCore/QJsonValue>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <variant>
#include <vector>

namespace stardesk {

class Column;

/// hundredths or thousandths, exactly
struct DecimalValue {
    qint64 units = 0;
    int digits = 2;
};
struct MoneyValue {
    qint64 minor = 0;
    QString currency; ///< ISO 4217
};
struct InstantValue {
    qint64 ms = 0;    ///< since 1970-01-01T00:00Z
};
struct SeriesValue {
    std::vector<int> points; ///< oldest first, -1 = no data
};
/// std::monostate: no data.
using CellValue = std::variant<std::monostate, QString, qint64, bool, DecimalValue, MoneyValue, QDate, InstantValue,
                               QStringList, SeriesValue>;

[[nodiscard]] CellValue cellValue(const Column &column, Ordinal row);
[[nodiscard]] inline bool hasData(const CellValue &value) { return value.index() != 0; }

/// cli.md, "Values in JSON".
[[nodiscard]] QJsonValue cellJson(const CellValue &value);
/// Exact and locale-free: what --format table, csv and tsv print; empty for no data.
[[nodiscard]] QString cellPlain(const CellValue &value);
/// For people: the words of `format`, numbers by `locale`, cut and never rounded up; "–" for no data.
[[nodiscard]] QString cellText(const CellValue &value, CellFormat format, const QLocale &locale);
/// For spreadsheets; money gives its amount only, the currency stands in a column of its own.
[[nodiscard]] ExportCell cellExport(const CellValue &value);

/// The word of a code for people: states, tracks, memberships, stages, yes and no; the code itself if it has none.
[[nodiscard]] QString codeWord(const QString &code);

/// Name of stage 1..7 of a parcel's way (seed 004); empty for another number.
[[nodiscard]] QString stageWord(int stage);

/// "48 min", "4 h 12", "3 d", or "22 min late": natural time between now and a deadline.
[[nodiscard]] QString timeLeftText(qint64 dueMs, qint64 nowMs);

/// Decimal text of units with `digits` decimals, cut to `shown` decimals towards zero ("84.99", never "85.0").
[[nodiscard]] QString decimalText(qint64 units, int digits, int shown, const QLocale &locale);

} // namespace stardesk
