/// Column: one packed array, one value per Ordinal.
#pragma once

#include "models/columns/big_array.h"
#include "models/columns/column_def.h"
#include "models/columns/dictionary.h"
#include "models/columns/packed_texts.h"
#include "models/core/ids.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace stardesk {

/// What a sort reads: packed keys of each ordinal, all ones = no data. Exactly one of the arrays is not empty, or none:
/// then the rows are in order as they stand (`inOrder`). `places`, where given, maps packed value -> sort place.
struct SortKeys {
    std::span<const quint8> bytes;
    std::span<const quint16> shorts;
    std::span<const quint32> words;
    std::vector<quint32> places;
    bool inOrder = false;
};

/// Not thread-safe while written; any number of readers otherwise. A ColumnSet copies it before a write if it is shared.
class Column {
public:
    explicit Column(const ColumnDef &def);

    [[nodiscard]] const ColumnDef &def() const { return m_def; }
    [[nodiscard]] Ordinal rowCount() const { return m_rows; }

    /// The value in the unit of the kind: code, 0/1, bits, number, hundredths, days, minutes, minor units. kNoData.
    [[nodiscard]] qint64 valueAt(Ordinal row) const;
    [[nodiscard]] bool hasData(Ordinal row) const;
    /// Code: its word; Text: the text; Money: the currency. Empty for no data. Valid until the next change.
    [[nodiscard]] std::string_view textAt(Ordinal row) const;
    /// Reading: the syllables joined by one space.
    [[nodiscard]] std::string readingAt(Ordinal row) const;
    /// Series: 0..14, or -1 for no data.
    [[nodiscard]] int pointAt(Ordinal row, int point) const;

    /// New rows have no data; never shrinks.
    void resize(Ordinal rows);
    void reserve(Ordinal rows);
    /// Values out of the kind's range are held at its nearest end; arrays widen where the kind says so. kNoData clears.
    void setValue(Ordinal row, qint64 value);
    /// Code (adds the word), WordSet (adds the word to the set), Text, Reading. row == rowCount() appends.
    void setText(Ordinal row, std::string_view text);
    void setMoney(Ordinal row, qint64 minor, std::string_view currency);
    void setSeries(Ordinal row, std::span<const int> points);
    void clear(Ordinal row);

    /// Bulk: a whole packed array (unsigned, all ones = no data, `bias()` added). Widths as the column's or wider.
    void adopt(std::span<const quint8> values);
    void adopt(std::span<const quint16> values);
    void adopt(std::span<const quint32> values);

    /// Packed values; the one of width() is not empty. Texts and readings have none; Money: its currency codes.
    [[nodiscard]] std::span<const quint8> bytes() const;
    [[nodiscard]] std::span<const quint16> shorts() const;
    [[nodiscard]] std::span<const quint32> words() const;
    [[nodiscard]] int width() const { return m_width; }
    /// The packed value that means no data.
    [[nodiscard]] quint32 packedNone() const { return quint32((quint64(1) << (8 * m_width)) - 1); }
    /// value = packed - bias (Signed, CentiSigned; else 0). Depends on the width.
    [[nodiscard]] qint64 bias() const;
    /// Calls use(span) with the packed array of whatever width it has.
    template <class Use>
    void visit(Use &&use) const
    {
        std::visit([&](const auto &values) { use(std::span(values)); }, m_values);
    }

    [[nodiscard]] const Dictionary &dictionary() const { return m_dictionary; }
    /// Place of a code in the order of the column's words: collated as of the last settle(), words added since behind
    /// them; a closed vocabulary keeps its own order.
    [[nodiscard]] quint32 placeOfWord(quint32 code) const { return code < m_places.size() ? m_places[code] : code; }
    [[nodiscard]] const PackedTexts &texts() const { return m_texts; }
    [[nodiscard]] std::span<const qint64> amounts() const { return m_amounts; }
    [[nodiscard]] std::span<const quint8> currencies() const; ///< Money: code in dictionary(), 255 = no data
    /// Reading: syllable codes by place; 0 = none. Codes are in alphabetical order (code - 1 = word in dictionary()).
    static constexpr int kSyllables = 4;
    [[nodiscard]] std::span<const quint16> syllables(int place) const { return m_syllables[size_t(place)]; }
    /// Reading: rows with more than kSyllables syllables, whole.
    [[nodiscard]] const std::unordered_map<Ordinal, std::string> &longReadings() const { return m_longReadings; }

    /// Text and Money: place of each row in the order, equal values equal; empty = the rows stand in order.
    [[nodiscard]] std::span<const quint32> ranks() const { return m_ranks; }
    [[nodiscard]] SortKeys sortKeys() const;
    [[nodiscard]] size_t memoryBytes() const;

    /// After appends and changes: syllables in order, arena folded, ranks made or merged, words collated. `lead`: the Reading of
    /// def().rankedBy for a Text that has one, already settled, else nullptr.
    void settle(const Column *lead);
    /// False: settle() has nothing to do.
    [[nodiscard]] bool unsettled() const;
    /// Rows of a chunk: what is stored, reloaded and rewritten as one.
    static constexpr Ordinal kChunkRows = 65536;

private:
    friend class ColumnChunks;
    using Values = std::variant<BigArray<quint8>, BigArray<quint16>, BigArray<quint32>>;

    [[nodiscard]] bool widens() const;
    void widen(int width);
    void setPacked(Ordinal row, quint64 packed);
    [[nodiscard]] quint64 packedAt(Ordinal row) const;
    [[nodiscard]] size_t stride() const { return m_def.kind == ColumnKind::Series ? size_t(m_def.points + 1) / 2 : 1; }
    void setReading(Ordinal row, std::string_view reading);
    void sortSyllables();
    void noteChanged(Ordinal row);
    void touch(Ordinal row);
    [[nodiscard]] bool wordsUncollated() const;
    void settleRanks(const Column *lead);
    template <class Order>
    void rankBy(const Order &order, bool remake);

    ColumnDef m_def;
    Ordinal m_rows = 0;
    quint8 m_width = 0;
    Values m_values;
    Dictionary m_dictionary;
    PackedTexts m_texts;
    BigArray<qint64> m_amounts;
    std::array<BigArray<quint16>, kSyllables> m_syllables;
    std::unordered_map<Ordinal, std::string> m_longReadings;
    BigArray<quint32> m_ranks;
    std::vector<quint32> m_places;
    std::vector<Ordinal> m_changed; ///< rows of a ranked column set since the last settle(), unordered, may repeat
    Ordinal m_rankedRows = 0;       ///< rows that have a rank, or stand in order
    std::vector<bool> m_touched;    ///< chunks of rows written since they were last stored
    bool m_ranksTouched = false;
    bool m_dictionaryTouched = false;
};

} // namespace stardesk
