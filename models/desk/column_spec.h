/// ColumnSpec: how one packed column is shown. One table of data drives header, width, export and the command line; what
/// the column holds and how it sorts and filters stands in models/columns/table_columns.h under the same key.
#pragma once

#include <QtCore/QString>

#include <span>
#include <string_view>

namespace stardesk {

/// How a value is worded and aligned; each names the raw value it expects.
enum class CellFormat {
    Text,      ///< text, left
    Name,      ///< a person's name, its pinyin behind it
    Star,      ///< 1..5 of a courier
    Diamond,   ///< 0..5 of a seller
    Change,    ///< stars gained or lost, "up 1"
    Direction, ///< predicted against official star
    Word,      ///< an enumeration, translated
    Count,     ///< whole number
    Share,     ///< milli-percent of a whole, shown as percent with one decimal, cut
    Score,     ///< milli-points, shown with two decimals, cut
    Margin,    ///< a gap shown as what is to spare: +1.00 above the edge, −2.00 short of it
    Days,      ///< whole days
    Stage,     ///< 1..7 of the parcel's way
    Date,      ///< Beijing or local day as the column says
    Instant,   ///< Beijing time
    Deadline,  ///< instant a clock ends, with what is left
    Money,     ///< amount with its ISO code
    YesNo,
    Series,    ///< twelve months of stars
    Flags,     ///< marks that need attention
};

struct ColumnSpec {
    std::string_view key;
    const char *title;             ///< QT_TRANSLATE_NOOP("Columns", ...)
    CellFormat format;
    int width;                     ///< px at text size 100 %
    bool shown = false;            ///< in the default view
    bool pinned = false;
};

/// Columns of "couriers", "sellers", "claims", "programmes", "incidents" in the order of the chooser; empty if unknown.
[[nodiscard]] std::span<const ColumnSpec> columnSpecs(std::string_view table);
/// nullptr if the table has no such column.
[[nodiscard]] const ColumnSpec *columnSpec(std::string_view table, std::string_view key);
/// Numbers, dates behind a "·" and money align right.
[[nodiscard]] bool alignsRight(CellFormat format);

} // namespace stardesk
