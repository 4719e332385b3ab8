#include "models/columns/column.h"

#include <algorithm>

namespace stardesk {

namespace {

constexpr int kWidest = 4;
constexpr quint32 kSetWords = 31; // with all 32 bits a full set would read as no data

} // namespace

bool Column::widens() const
{
    switch (m_def.kind) {
    case ColumnKind::Code:
    case ColumnKind::WordSet:
    case ColumnKind::Number:
    case ColumnKind::Signed:
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned: return true;
    case ColumnKind::Flag:
    case ColumnKind::Milli:
    case ColumnKind::Day:
    case ColumnKind::Minute:
    case ColumnKind::Money:
    case ColumnKind::Text:
    case ColumnKind::Reading:
    case ColumnKind::Series: return false;
    }
    Q_UNREACHABLE();
}

void Column::resize(Ordinal rows)
{
    if (rows <= m_rows)
        return;
    m_touched.resize((rows - 1) / kChunkRows + 1);
    for (Ordinal chunk = m_rows / kChunkRows; chunk < m_touched.size(); ++chunk)
        m_touched[chunk] = true;
    m_rows = rows;
    if (m_def.kind == ColumnKind::Text)
        return; // texts are appended as they come; settle() fills the rest
    if (m_def.kind == ColumnKind::Reading) {
        for (auto &codes : m_syllables)
            codes.resize(rows, 0);
        return;
    }
    if (m_def.kind == ColumnKind::Money)
        m_amounts.resize(rows, 0);
    std::visit(
        [&](auto &values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            values.resize(rows * stride(), T(~T(0)));
        },
        m_values);
}

void Column::reserve(Ordinal rows)
{
    if (m_def.kind == ColumnKind::Text) {
        constexpr size_t kUsualBytes = 10; // names of three Han characters, record keys
        m_texts.reserve(rows, rows * kUsualBytes);
        return;
    }
    if (m_def.kind == ColumnKind::Reading) {
        for (auto &codes : m_syllables)
            codes.reserve(rows);
        return;
    }
    if (m_def.kind == ColumnKind::Money)
        m_amounts.reserve(rows);
    std::visit([&](auto &values) { values.reserve(rows * stride()); }, m_values);
}

void Column::touch(Ordinal row)
{
    if (row >= m_rows)
        resize(row + 1);
    m_touched[row / kChunkRows] = true;
}

void Column::noteChanged(Ordinal row)
{
    if (row < m_rankedRows)
        m_changed.push_back(row);
}

void Column::widen(int width)
{
    const quint32 none = packedNone();
    const qint64 before = bias();
    const auto convert = [&](auto wide) {
        std::visit(
            [&](const auto &values) {
                wide.reserve(std::max(values.capacity(), values.size()));
                m_width = quint8(width);
                const qint64 shift = bias() - before;
                using T = typename decltype(wide)::value_type;
                for (const auto value : values)
                    wide.push_back(value == none ? T(~T(0)) : T(qint64(value) + shift));
            },
            m_values);
        m_values = std::move(wide);
    };
    if (width == 2)
        convert(BigArray<quint16>());
    else
        convert(BigArray<quint32>());
    m_touched.assign(m_touched.size(), true);
}

void Column::setPacked(Ordinal row, quint64 packed)
{
    std::visit(
        [&](auto &values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            values[row] = T(packed);
        },
        m_values);
}

void Column::setValue(Ordinal row, qint64 value)
{
    if (value == kNoData) {
        clear(row);
        return;
    }
    touch(row);
    const auto fits = [&] { return value >= -bias() && value <= qint64(packedNone()) - 1 - bias(); };
    const bool below = bias() == 0 && value < 0; // wider does not help
    while (widens() && m_width < kWidest && !below && !fits())
        widen(m_width * 2);
    setPacked(row, quint64(std::clamp(value, -bias(), qint64(packedNone()) - 1 - bias()) + bias()));
}

void Column::setText(Ordinal row, std::string_view text)
{
    touch(row);
    switch (m_def.kind) {
    case ColumnKind::Text:
        noteChanged(row);
        while (m_texts.size() < row)
            m_texts.appendNull();
        if (m_texts.size() == row)
            m_texts.append(text);
        else
            m_texts.set(row, text);
        return;
    case ColumnKind::Reading: setReading(row, text); return;
    case ColumnKind::WordSet: {
        const quint32 before = m_dictionary.size();
        const quint32 bit = m_dictionary.codeOf(text);
        if (bit >= kSetWords)
            return;
        m_dictionaryTouched = m_dictionaryTouched || m_dictionary.size() != before;
        const qint64 bits = valueAt(row);
        setValue(row, (bits == kNoData ? 0 : bits) | qint64(1) << bit);
        return;
    }
    case ColumnKind::Code: {
        const quint32 before = m_dictionary.size();
        const quint32 code = m_dictionary.codeOf(text);
        m_dictionaryTouched = m_dictionaryTouched || m_dictionary.size() != before;
        setValue(row, code);
        return;
    }
    case ColumnKind::Flag:
    case ColumnKind::Number:
    case ColumnKind::Signed:
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned:
    case ColumnKind::Milli:
    case ColumnKind::Day:
    case ColumnKind::Minute:
    case ColumnKind::Money:
    case ColumnKind::Series: break;
    }
    Q_UNREACHABLE(); // a text given to a number is a mistake of the caller
}

void Column::setMoney(Ordinal row, qint64 minor, std::string_view currency)
{
    touch(row);
    noteChanged(row);
    const quint32 before = m_dictionary.size();
    const quint32 code = m_dictionary.codeOf(currency);
    m_dictionaryTouched = m_dictionaryTouched || m_dictionary.size() != before;
    m_amounts[row] = minor;
    setPacked(row, std::min(code, 254u));
}

void Column::setSeries(Ordinal row, std::span<const int> points)
{
    touch(row);
    auto &packed = std::get<BigArray<quint8>>(m_values);
    const size_t pairs = stride();
    for (size_t pair = 0; pair < pairs; ++pair) {
        const auto nibble = [&](size_t at) { return at < points.size() && points[at] >= 0 ? std::min(points[at], 14) : 15; };
        packed[row * pairs + pair] = quint8(nibble(2 * pair) | nibble(2 * pair + 1) << 4);
    }
}

void Column::setReading(Ordinal row, std::string_view reading)
{
    m_longReadings.erase(row);
    for (auto &codes : m_syllables)
        codes[row] = 0;
    const std::string_view whole = reading;
    for (size_t place = 0; !reading.empty(); ++place) {
        if (place == kSyllables) {
            m_longReadings.emplace(row, whole);
            return;
        }
        const size_t end = std::min(reading.find(' '), reading.size());
        const quint32 before = m_dictionary.size();
        const quint32 code = m_dictionary.codeOf(reading.substr(0, end));
        m_dictionaryTouched = m_dictionaryTouched || m_dictionary.size() != before;
        m_syllables[place][row] = quint16(code + 1);
        reading.remove_prefix(std::min(end + 1, reading.size()));
    }
}

void Column::clear(Ordinal row)
{
    touch(row);
    noteChanged(row);
    switch (m_def.kind) {
    case ColumnKind::Text:
        if (row < m_texts.size())
            m_texts.setNull(row);
        return;
    case ColumnKind::Reading: setReading(row, {}); return;
    case ColumnKind::Series: setSeries(row, {}); return;
    case ColumnKind::Money: m_amounts[row] = 0; break;
    case ColumnKind::Code:
    case ColumnKind::Flag:
    case ColumnKind::WordSet:
    case ColumnKind::Number:
    case ColumnKind::Signed:
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned:
    case ColumnKind::Milli:
    case ColumnKind::Day:
    case ColumnKind::Minute: break;
    }
    setPacked(row, packedNone());
}

void Column::adopt(std::span<const quint8> values)
{
    m_width = 1;
    m_rows = 0;
    const auto rows = Ordinal(values.size() / stride());
    m_values = BigArray<quint8>(values.begin(), values.end());
    resize(rows);
}

void Column::adopt(std::span<const quint16> values)
{
    m_width = 2;
    m_rows = 0;
    const auto rows = Ordinal(values.size());
    m_values = BigArray<quint16>(values.begin(), values.end());
    resize(rows);
}

void Column::adopt(std::span<const quint32> values)
{
    m_width = 4;
    m_rows = 0;
    const auto rows = Ordinal(values.size());
    m_values = BigArray<quint32>(values.begin(), values.end());
    resize(rows);
}

void Column::sortSyllables()
{
    if (std::ranges::is_sorted(m_dictionary.words()))
        return;
    const std::vector<quint32> places = m_dictionary.bytePlaces();
    std::vector<std::string> words = m_dictionary.words();
    std::ranges::sort(words);
    m_dictionary.clear();
    for (const std::string &word : words)
        m_dictionary.codeOf(word);
    for (auto &codes : m_syllables) {
        for (quint16 &code : codes)
            code = code == 0 ? quint16(0) : quint16(places[code - 1u] + 1);
    }
    m_touched.assign(m_touched.size(), true);
}

} // namespace stardesk
