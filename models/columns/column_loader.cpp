#include "models/columns/column_chunks.h"
#include "models/columns/ranking.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>

namespace stardesk {

namespace {

Failure damaged(std::string_view column)
{
    return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The stored columns are damaged. Import the data again."),
                {}, QString::fromUtf8(column));
}

/// Reads little-endian values off the front; `ok` turns false at the end of the bytes.
struct Bytes {
    const char *at;
    qsizetype left;
    bool ok = true;

    template <class T>
    T take()
    {
        T value{};
        if (const char *from = skip(sizeof(T)); from)
            std::memcpy(&value, from, sizeof(T));
        return value;
    }
    std::string_view takeText()
    {
        const auto length = take<quint32>();
        const char *from = skip(length);
        return from ? std::string_view(from, length) : std::string_view{};
    }
    const char *skip(size_t length)
    {
        if (qsizetype(length) > left) {
            ok = false;
            left = 0;
            return nullptr;
        }
        left -= qsizetype(length);
        return std::exchange(at, at + length);
    }
};

template <class T>
bool copyInto(std::span<T> values, QByteArrayView bytes)
{
    if (size_t(bytes.size()) != values.size_bytes())
        return false;
    std::memcpy(values.data(), bytes.data(), values.size_bytes());
    return true;
}

} // namespace

Result<> ColumnChunks::readHead(Column &column, const QByteArray &bytes)
{
    Bytes in{bytes.constData(), bytes.size()};
    const auto kind = in.take<quint8>();
    const auto width = in.take<quint8>();
    const auto points = in.take<quint8>();
    const auto hasRanks = in.take<quint8>();
    const auto rows = in.take<quint32>();
    if (!in.ok || in.left != 0 || kind != quint8(column.m_def.kind) || points != column.m_def.points || column.m_rows != 0)
        return damaged(column.m_def.key);
    const bool wider = std::has_single_bit(width) && width <= 4 && width > column.m_width && column.widens();
    const bool ranked = column.m_def.kind == ColumnKind::Text || column.m_def.kind == ColumnKind::Money;
    if ((width != column.m_width && !wider) || (hasRanks != 0 && !ranked))
        return damaged(column.m_def.key);
    if (width != column.m_width)
        column.widen(width);
    column.reserve(rows);
    column.resize(rows);
    if (hasRanks)
        column.m_ranks.assign(rows, kNoRank);
    return {};
}

Result<> ColumnChunks::readWords(Column &column, const QByteArray &bytes)
{
    Bytes in{bytes.constData(), bytes.size()};
    column.m_dictionary.clear();
    while (in.left > 0 && in.ok)
        column.m_dictionary.codeOf(in.takeText());
    return in.ok ? Result<>() : damaged(column.m_def.key);
}

Result<> ColumnChunks::readValues(Column &column, Ordinal first, Ordinal rows, const QByteArray &bytes)
{
    const Failure failure = damaged(column.m_def.key);
    if (column.m_def.kind == ColumnKind::Text) {
        Bytes in{bytes.constData(), bytes.size()};
        const char *lengths = in.skip(rows);
        if (!lengths || column.m_texts.size() != first)
            return failure;
        const std::span packed(reinterpret_cast<const quint8 *>(lengths), rows);
        size_t size = 0;
        for (const quint8 length : packed)
            size += length < PackedTexts::kAside ? length : 0;
        const char *texts = in.skip(size);
        std::vector<std::string_view> aside(size_t(std::ranges::count(packed, PackedTexts::kAside)));
        for (std::string_view &text : aside)
            text = in.takeText();
        if (!in.ok || in.left != 0)
            return failure;
        column.m_texts.appendPacked(packed, {texts, size}, aside);
        return {};
    }
    if (column.m_def.kind == ColumnKind::Reading) {
        Bytes in{bytes.constData(), bytes.size()};
        for (auto &codes : column.m_syllables) {
            const char *from = in.skip(rows * sizeof(quint16));
            if (!from)
                return failure;
            std::memcpy(codes.data() + first, from, rows * sizeof(quint16));
        }
        while (in.left > 0 && in.ok) {
            const auto row = in.take<quint32>();
            const std::string_view reading = in.takeText();
            if (row < rows)
                column.m_longReadings.emplace(first + row, reading);
        }
        return in.ok ? Result<>() : failure;
    }
    const size_t stride = column.stride();
    QByteArrayView packed(bytes);
    if (column.m_def.kind == ColumnKind::Money) {
        packed = packed.first(std::min<qsizetype>(qsizetype(rows), packed.size()));
        if (!copyInto(std::span(column.m_amounts).subspan(first, rows), QByteArrayView(bytes).sliced(packed.size())))
            return failure;
    }
    const bool copied = std::visit(
        [&](auto &values) { return copyInto(std::span(values).subspan(first * stride, rows * stride), packed); },
        column.m_values);
    return copied ? Result<>() : failure;
}

Result<> ColumnChunks::readPart(Column &column, const ColumnChunk &chunk)
{
    const Failure failure = damaged(column.m_def.key);
    const auto part = ColumnPart(chunk.part);
    if (part == ColumnPart::Head)
        return readHead(column, chunk.bytes);
    if (part == ColumnPart::Words)
        return readWords(column, chunk.bytes);
    if (chunk.chunk < 0 || size_t(chunk.chunk) >= column.m_touched.size())
        return failure;
    const Ordinal first = Ordinal(chunk.chunk) * Column::kChunkRows;
    const Ordinal rows = std::min(Column::kChunkRows, column.m_rows - first);
    switch (part) {
    case ColumnPart::Values:
        column.m_touched[size_t(chunk.chunk)] = false;
        return readValues(column, first, rows, chunk.bytes);
    case ColumnPart::Ranks:
        if (column.m_ranks.size() != column.m_rows)
            return failure;
        return copyInto(std::span(column.m_ranks).subspan(first, rows), chunk.bytes) ? Result<>() : failure;
    case ColumnPart::Head:
    case ColumnPart::Words:
    case ColumnPart::Live: break;
    }
    return failure;
}

Result<> ColumnChunks::checkColumn(Column &column, Ordinal rows)
{
    const Failure failure = damaged(column.m_def.key);
    if (column.m_rows == 0 && rows > 0) { // a column this program added since
        column.resize(rows);
        column.m_rankedRows = rows;
        if (column.m_def.kind == ColumnKind::Text || column.m_def.kind == ColumnKind::Money)
            column.m_ranks.assign(rows, kNoRank);
        column.settle(nullptr);
        return {};
    }
    if (column.m_rows != rows || std::ranges::find(column.m_touched, true) != column.m_touched.end())
        return failure;
    const quint32 words = column.m_dictionary.size();
    bool inside = std::ranges::all_of(column.m_ranks, [rows](quint32 rank) { return rank < rows || rank == kNoRank; });
    for (const auto &codes : column.m_syllables)
        inside = inside && std::ranges::all_of(codes, [words](quint16 code) { return code <= words; });
    const bool coded = column.m_def.kind == ColumnKind::Code || column.m_def.kind == ColumnKind::Money;
    column.visit([&](auto values) {
        using T = typename decltype(values)::value_type;
        inside = inside && (!coded || std::ranges::all_of(values, [words](T code) { return code < words || code == T(~T(0)); }));
    });
    const auto ranked = [&column](auto hasData) {
        for (Ordinal row = 0; row < column.m_ranks.size(); ++row) {
            if ((column.m_ranks[row] != kNoRank) != hasData(row))
                return false;
        }
        return true;
    };
    if (column.m_def.kind == ColumnKind::Text)
        inside = inside && ranked([&texts = column.m_texts](Ordinal row) { return !texts.isNull(row); });
    else
        inside = inside && ranked([codes = column.currencies()](Ordinal row) { return codes[row] != 255; });
    column.m_rankedRows = rows;
    if (inside && column.wordsUncollated())
        column.m_places = column.m_dictionary.collatedPlaces();
    return inside ? Result<>() : failure;
}

Result<> ColumnLoader::addToTable(const ColumnChunk &chunk)
{
    if (chunk.part == int(ColumnPart::Head)) {
        Bytes in{chunk.bytes.constData(), chunk.bytes.size()};
        m_set.m_rows = in.take<quint32>();
        m_set.m_live.assign((m_set.m_rows + 63) / 64, 0);
        m_set.m_liveTouched.assign((m_set.m_rows + Column::kChunkRows - 1) / Column::kChunkRows, true);
        return in.ok ? Result<>() : damaged(m_set.m_table);
    }
    constexpr size_t kWords = Column::kChunkRows / 64;
    if (chunk.part != int(ColumnPart::Live) || chunk.chunk < 0 || size_t(chunk.chunk) >= m_set.m_liveTouched.size())
        return damaged(m_set.m_table);
    const size_t first = size_t(chunk.chunk) * kWords;
    m_set.m_liveTouched[size_t(chunk.chunk)] = false;
    const auto live = std::span(m_set.m_live).subspan(first, std::min(kWords, m_set.m_live.size() - first));
    return copyInto(live, chunk.bytes) ? Result<>() : damaged(m_set.m_table);
}

Result<> ColumnLoader::add(const ColumnChunk &chunk)
{
    if (chunk.column.isEmpty())
        return addToTable(chunk);
    const int index = m_set.indexOf({chunk.column.constData(), size_t(chunk.column.size())});
    return index < 0 ? Result<>() : ColumnChunks::readPart(m_set.edit(index), chunk);
}

Result<ColumnSet> ColumnLoader::finish()
{
    if (std::ranges::find(m_set.m_liveTouched, true) != m_set.m_liveTouched.end())
        return damaged(m_set.m_table);
    if (m_set.m_rows % 64 != 0 && m_set.m_live.back() >> (m_set.m_rows % 64) != 0)
        return damaged(m_set.m_table);
    for (const quint64 word : m_set.m_live)
        m_set.m_liveCount += Ordinal(std::popcount(word));
    for (int index = 0; index < m_set.columnCount(); ++index) {
        if (std::ranges::find(m_without, m_set.column(index).def().key) != m_without.end())
            continue;
        if (auto checked = ColumnChunks::checkColumn(m_set.edit(index), m_set.m_rows); !checked)
            return checked.failure();
    }
    return std::move(m_set);
}

} // namespace stardesk
