/// ColumnDef: what one column of a table holds and how it is packed. Tables of them stand in table_columns.h.
#pragma once

#include <QtCore/QtGlobal>

#include <limits>
#include <span>
#include <string_view>

namespace stardesk {

/// Packed values are unsigned, in the order of the values, and all ones mean "no data".
enum class ColumnKind : quint8 {
    Code,        ///< index into a dictionary of words; 1, 2 or 4 bytes, as many as the dictionary needs
    Flag,        ///< 0 no, 1 yes
    WordSet,     ///< several words of a dictionary, one bit each (the empty set is data); words past the 31st are dropped
    Number,      ///< 0 and up; 1, 2 or 4 bytes, as many as the largest value needs
    Signed,      ///< whole numbers below zero too; 1, 2 or 4 bytes, biased
    Centi,       ///< 0.00 and up in hundredths, truncated: points, shares in percent, means
    CentiSigned, ///< hundredths below zero too
    Milli,       ///< thousandths
    Day,         ///< days since 1970-01-01, no zone; up to 2149
    Minute,      ///< instants: minutes since 2000-01-01T00:00Z
    Money,       ///< minor units (64 bits) and an ISO 4217 code; ordered by (currency, amount)
    Text,        ///< UTF-8 NFC and a rank
    Reading,     ///< pinyin: lower-case syllables separated by one space, packed as syllable codes; ordered as `rankedBy`
    Series,      ///< `points` small numbers 0..14 per row, oldest first, two a byte: a sparkline
};

/// "No data" wherever a value is passed as a number.
inline constexpr qint64 kNoData = std::numeric_limits<qint64>::min();

struct ColumnDef {
    std::string_view key;                          ///< the stable key of cli.md
    ColumnKind kind = ColumnKind::Number;
    quint8 width = 1;                              ///< bytes to begin with: Code, Number, Signed, WordSet
    std::span<const std::string_view> words = {};  ///< closed vocabulary of Code and WordSet, in its own order
    bool hidden = false;                           ///< raw input of a rule: not a key for people
    bool searched = false;                         ///< free text looks here
    std::string_view rankedBy = {};                ///< Text: the Reading its order follows (whoever changes the Reading sets
                                                   ///< the Text again). Reading: the Text it orders as
    quint8 points = 0;                             ///< Series
};

} // namespace stardesk
