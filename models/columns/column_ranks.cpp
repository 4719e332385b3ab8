#include "models/columns/column.h"
#include "models/columns/ranking.h"

#include <algorithm>
#include <array>
#include <QtCore/QtEndian>

#include <cstring>
#include <numeric>

namespace stardesk {

namespace {

/// The first eight bytes behind `skip`, as a number that orders like them.
quint64 prefixOf(std::string_view text, size_t skip)
{
    text.remove_prefix(std::min(skip, text.size()));
    char bytes[8] = {};
    std::memcpy(bytes, text.data(), std::min<size_t>(text.size(), sizeof bytes));
    quint64 prefix = 0;
    std::memcpy(&prefix, bytes, sizeof prefix);
    return qFromBigEndian(prefix);
}

/// Up to four characters as UTF-16 units, the last one 0 if the text ends before: whole names of three Hanzi, whose
/// nine bytes would not fit. A character beyond the basic plane and what follows it is 0xFFFF: the whole text decides.
quint64 unitsOf(std::string_view text)
{
    constexpr quint32 kBeyond = 0xFFFF;
    quint64 units = 0;
    size_t at = 0;
    for (int place = 0; place < 4; ++place) {
        quint32 unit = 0;
        if (at < text.size()) {
            const auto lead = quint8(text[at]);
            const int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
            unit = more == 0 ? lead : lead & (0x3Fu >> more);
            for (int next = 1; next <= more && at + size_t(next) < text.size(); ++next)
                unit = unit << 6 | (quint8(text[at + size_t(next)]) & 0x3Fu);
            at += size_t(more) + 1;
        }
        if (unit >= kBeyond)
            at = text.size() + 1; // and so are all further places
        units = units << 16 | (at > text.size() ? kBeyond : unit);
    }
    return units;
}

size_t commonPrefix(const PackedTexts &texts)
{
    std::string_view common;
    bool first = true;
    for (Ordinal row = 0; row < texts.size(); ++row) {
        if (texts.isNull(row))
            continue;
        const std::string_view text = texts.at(row);
        if (std::exchange(first, false))
            common = text;
        const auto differ = std::mismatch(common.begin(), common.end(), text.begin(), text.end()).first;
        common = common.substr(0, size_t(differ - common.begin()));
        if (common.empty())
            break;
    }
    return common.size();
}

/// By text bytes.
struct TextOrder {
    const PackedTexts &texts;
    size_t skip = 0; ///< bytes that all texts have in common
    bool hasData(Ordinal row) const { return !texts.isNull(row); }
    quint64 prefix(Ordinal row) const { return prefixOf(texts.at(row), skip); }
    quint64 suffix(Ordinal row) const { return prefixOf(texts.at(row), skip + sizeof(quint64)); }
    static bool prefixDecides(quint64 bytes) { return (bytes & 0xFF) == 0; } // no text holds a NUL: here it ended
    static bool suffixDecides(quint64 bytes) { return (bytes & 0xFF) == 0; }
    bool less(Ordinal a, Ordinal b) const { return texts.at(a) < texts.at(b); }
};

/// Character by character, each by its syllable and then by itself, so that a surname stays together: names as a Chinese
/// reader looks them up, with the readings of the record (an ICU collation reads the surname 单 as dan).
struct ReadingOrder {
    const PackedTexts &texts;
    std::array<std::span<const quint16>, Column::kSyllables> syllables;
    bool hasData(Ordinal row) const { return !texts.isNull(row); }
    quint64 interleaved(Ordinal row, size_t place, quint64 units) const
    {
        return quint64(syllables[place][row]) << 48 | (units >> 16 & 0xFFFF) << 32 | quint64(syllables[place + 1][row]) << 16
            | (units & 0xFFFF);
    }
    quint64 prefix(Ordinal row) const { return interleaved(row, 0, unitsOf(texts.at(row)) >> 32); }
    quint64 suffix(Ordinal row) const { return interleaved(row, 2, unitsOf(texts.at(row))); }
    static bool prefixDecides(quint64) { return false; }
    static bool suffixDecides(quint64 units)
    {
        return (units & 0xFFFF) == 0; // the text ended, and nothing lay beyond the basic plane
    }
    bool less(Ordinal a, Ordinal b) const
    {
        const auto left = std::pair(prefix(a), suffix(a));
        const auto right = std::pair(prefix(b), suffix(b));
        return left != right ? left < right : texts.at(a) < texts.at(b);
    }
};

/// By currency, then by amount.
struct MoneyOrder {
    std::span<const qint64> amounts;
    std::span<const quint8> codes;
    std::vector<quint32> places; ///< of the currencies in alphabetical order
    bool hasData(Ordinal row) const { return codes[row] != 255; }
    quint64 prefix(Ordinal row) const
    {
        constexpr quint64 kZero = quint64(1) << 55; // amounts stay within 10^15, far inside 55 bits
        return quint64(places[codes[row]]) << 56 | (quint64(amounts[row]) + kZero);
    }
    static quint64 suffix(Ordinal) { return 0; }
    static bool prefixDecides(quint64) { return true; }
    static bool suffixDecides(quint64) { return true; }
    bool less(Ordinal a, Ordinal b) const { return prefix(a) < prefix(b); }
};

template <class Order>
bool ascending(const Order &order, Ordinal from, Ordinal rows)
{
    for (Ordinal row = from; row < rows; ++row) {
        if (!order.hasData(row) || (row > 0 && !order.less(row - 1, row)))
            return false;
    }
    return true;
}

} // namespace

bool Column::unsettled() const
{
    const bool isRanked = m_def.kind == ColumnKind::Text || m_def.kind == ColumnKind::Money;
    return (isRanked && (m_rankedRows != m_rows || !m_changed.empty())) || wordsUncollated()
        || (m_def.kind == ColumnKind::Reading && !std::ranges::is_sorted(m_dictionary.words()));
}

bool Column::wordsUncollated() const
{
    return m_def.kind == ColumnKind::Code && m_def.words.empty() && m_places.size() != m_dictionary.size();
}

void Column::settle(const Column *lead)
{
    if (wordsUncollated())
        m_places = m_dictionary.collatedPlaces();
    if (m_def.kind == ColumnKind::Reading)
        sortSyllables();
    if (m_def.kind == ColumnKind::Text) {
        while (m_texts.size() < m_rows)
            m_texts.appendNull();
        m_texts.fold();
    }
    if (m_def.kind == ColumnKind::Text || m_def.kind == ColumnKind::Money)
        settleRanks(lead);
}

void Column::settleRanks(const Column *lead)
{
    std::ranges::sort(m_changed);
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    const size_t fresh = m_changed.size() + (m_rows - m_rankedRows);
    if (fresh == 0)
        return;
    const bool remake = fresh > m_rows / 4;
    if (m_def.kind == ColumnKind::Money) {
        rankBy(MoneyOrder{m_amounts, currencies(), m_dictionary.bytePlaces()}, remake);
    } else if (lead) {
        ReadingOrder order{m_texts, {}};
        for (int place = 0; place < kSyllables; ++place)
            order.syllables[size_t(place)] = lead->syllables(place);
        rankBy(order, remake);
    } else {
        rankBy(TextOrder{m_texts, remake ? commonPrefix(m_texts) : 0}, remake);
    }
}

template <class Order>
void Column::rankBy(const Order &order, bool remake)
{
    const bool inOrder = m_ranks.empty() && m_changed.empty() && ascending(order, m_rankedRows, m_rows);
    if (!inOrder && remake) {
        m_ranks = makeRanks(m_rows, order);
    } else if (!inOrder) {
        if (m_ranks.empty()) {
            m_ranks.resize(m_rankedRows);
            std::iota(m_ranks.begin(), m_ranks.end(), 0u);
        }
        for (Ordinal row = m_rankedRows; row < m_rows; ++row)
            m_changed.push_back(row);
        m_ranks = mergeRanks(m_ranks, m_rows, m_changed, order);
    }
    m_ranksTouched = m_ranksTouched || !inOrder;
    m_rankedRows = m_rows;
    m_changed.clear();
}

} // namespace stardesk
