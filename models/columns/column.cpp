#include "models/columns/column.h"

#include <algorithm>

namespace stardesk {

namespace {

int widthOf(const ColumnDef &def)
{
    switch (def.kind) {
    case ColumnKind::Code:
    case ColumnKind::WordSet:
    case ColumnKind::Number:
    case ColumnKind::Signed: return def.width;
    case ColumnKind::Flag: return 1;
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned:
    case ColumnKind::Day: return 2;
    case ColumnKind::Milli:
    case ColumnKind::Minute: return 4;
    case ColumnKind::Series:
    case ColumnKind::Money: return 1;
    case ColumnKind::Text:
    case ColumnKind::Reading: return 0;
    }
    Q_UNREACHABLE();
}

bool ranked(ColumnKind kind)
{
    return kind == ColumnKind::Text || kind == ColumnKind::Money;
}

} // namespace

Column::Column(const ColumnDef &def) : m_def(def), m_width(quint8(widthOf(def)))
{
    if (m_width == 2)
        m_values = BigArray<quint16>();
    else if (m_width == 4)
        m_values = BigArray<quint32>();
    for (const std::string_view word : def.words)
        m_dictionary.codeOf(word);
}

qint64 Column::bias() const
{
    const bool biased = m_def.kind == ColumnKind::Signed || m_def.kind == ColumnKind::CentiSigned;
    return biased ? qint64(packedNone() / 2) : 0;
}

quint64 Column::packedAt(Ordinal row) const
{
    return std::visit([row](const auto &values) { return quint64(values[row]); }, m_values);
}

qint64 Column::valueAt(Ordinal row) const
{
    if (m_def.kind == ColumnKind::Money)
        return currencies()[row] == 255 ? kNoData : m_amounts[row];
    const quint64 packed = packedAt(row);
    return packed == packedNone() ? kNoData : qint64(packed) - bias();
}

bool Column::hasData(Ordinal row) const
{
    switch (m_def.kind) {
    case ColumnKind::Text: return row < m_texts.size() && !m_texts.isNull(row);
    case ColumnKind::Reading: return m_syllables[0][row] != 0;
    case ColumnKind::Series: return pointAt(row, m_def.points - 1) >= 0;
    case ColumnKind::Code:
    case ColumnKind::Flag:
    case ColumnKind::WordSet:
    case ColumnKind::Number:
    case ColumnKind::Signed:
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned:
    case ColumnKind::Milli:
    case ColumnKind::Day:
    case ColumnKind::Minute:
    case ColumnKind::Money: return valueAt(row) != kNoData;
    }
    Q_UNREACHABLE();
}

std::string_view Column::textAt(Ordinal row) const
{
    if (m_def.kind == ColumnKind::Text)
        return row < m_texts.size() ? m_texts.at(row) : std::string_view{};
    const quint64 code = packedAt(row);
    return code == packedNone() ? std::string_view{} : m_dictionary.word(quint32(code));
}

std::string Column::readingAt(Ordinal row) const
{
    if (const auto found = m_longReadings.find(row); found != m_longReadings.end())
        return found->second;
    std::string reading;
    for (const auto &codes : m_syllables) {
        if (codes[row] == 0)
            break;
        if (!reading.empty())
            reading += ' ';
        reading += m_dictionary.word(codes[row] - 1u);
    }
    return reading;
}

int Column::pointAt(Ordinal row, int point) const
{
    const quint8 pair = bytes()[row * stride() + size_t(point) / 2];
    const int value = point % 2 == 0 ? pair & 0xF : pair >> 4;
    return value == 0xF ? -1 : value;
}

std::span<const quint8> Column::bytes() const
{
    const auto *values = std::get_if<BigArray<quint8>>(&m_values);
    return values ? std::span(*values) : std::span<const quint8>();
}

std::span<const quint16> Column::shorts() const
{
    const auto *values = std::get_if<BigArray<quint16>>(&m_values);
    return values ? std::span(*values) : std::span<const quint16>();
}

std::span<const quint32> Column::words() const
{
    const auto *values = std::get_if<BigArray<quint32>>(&m_values);
    return values ? std::span(*values) : std::span<const quint32>();
}

std::span<const quint8> Column::currencies() const
{
    return bytes(); // the packed array of Money holds the currency's code
}

size_t Column::memoryBytes() const
{
    size_t bytes = std::visit([](const auto &values) { return values.capacity() * sizeof(values[0]); }, m_values);
    for (const auto &codes : m_syllables)
        bytes += codes.capacity() * sizeof(quint16);
    return bytes + m_texts.memoryBytes() + m_amounts.capacity() * sizeof(qint64) + m_ranks.capacity() * sizeof(quint32);
}

SortKeys Column::sortKeys() const
{
    SortKeys keys;
    if (ranked(m_def.kind)) {
        keys.words = m_ranks;
        keys.inOrder = m_ranks.empty();
        return keys;
    }
    keys.bytes = bytes();
    keys.shorts = shorts();
    keys.words = words();
    for (quint32 code = 0; !m_places.empty() && code < m_dictionary.size(); ++code)
        keys.places.push_back(placeOfWord(code));
    return keys;
}

} // namespace stardesk
