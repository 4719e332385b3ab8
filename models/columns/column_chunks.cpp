#include "models/columns/column_chunks.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace stardesk {

static_assert(std::endian::native == std::endian::little, "chunks are copied as they lie in memory");

namespace {

template <class T>
QByteArray bytesOf(std::span<const T> values)
{
    return {reinterpret_cast<const char *>(values.data()), qsizetype(values.size_bytes())};
}

template <class T>
void append(QByteArray &bytes, const T &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), qsizetype(sizeof value));
}

void appendText(QByteArray &bytes, std::string_view text)
{
    append(bytes, quint32(text.size()));
    bytes.append(text.data(), qsizetype(text.size()));
}

/// Texts of rows: one length byte a row, the short texts one behind the other, then (row in chunk, text) of the long.
QByteArray textBytes(const PackedTexts &texts, Ordinal first, Ordinal rows)
{
    QByteArray bytes = bytesOf(texts.lengths().subspan(first, rows));
    QByteArray aside;
    for (Ordinal row = first; row < first + rows; ++row) {
        const std::string_view text = texts.at(row);
        if (texts.lengths()[row] == PackedTexts::kAside)
            appendText(aside, text);
        else
            bytes.append(text.data(), qsizetype(text.size()));
    }
    return bytes + aside;
}

} // namespace

QByteArray ColumnChunks::valuesOf(const Column &column, Ordinal first, Ordinal rows)
{
    if (column.m_def.kind == ColumnKind::Text)
        return textBytes(column.m_texts, first, rows);
    if (column.m_def.kind == ColumnKind::Reading) {
        QByteArray bytes;
        for (int place = 0; place < Column::kSyllables; ++place)
            bytes += bytesOf(column.syllables(place).subspan(first, rows));
        for (Ordinal row = first; row < first + rows; ++row) {
            if (const auto found = column.m_longReadings.find(row); found != column.m_longReadings.end()) {
                append(bytes, row - first);
                appendText(bytes, found->second);
            }
        }
        return bytes;
    }
    QByteArray bytes;
    const size_t stride = column.stride();
    column.visit([&](auto values) { bytes = bytesOf(values.subspan(first * stride, rows * stride)); });
    if (column.m_def.kind == ColumnKind::Money)
        bytes += bytesOf<qint64>(std::span(column.m_amounts).subspan(first, rows));
    return bytes;
}

Result<> ColumnChunks::writeColumn(const Column &column, bool all, const Use &use)
{
    const QByteArray key(column.m_def.key.data(), qsizetype(column.m_def.key.size()));
    const auto put = [&](ColumnPart part, Ordinal chunk, QByteArray bytes) {
        return use({key, int(part), int(chunk), std::move(bytes)});
    };
    const bool touched = column.m_ranksTouched || column.m_dictionaryTouched
        || std::ranges::find(column.m_touched, true) != column.m_touched.end();
    if (!all && !touched)
        return {};

    QByteArray head;
    append(head, quint8(column.m_def.kind));
    append(head, column.m_width);
    append(head, quint8(column.m_def.points));
    append(head, quint8(column.m_ranks.empty() ? 0 : 1));
    append(head, column.m_rows);
    if (auto done = put(ColumnPart::Head, 0, head); !done)
        return done;
    if (column.m_dictionary.size() > 0 && (all || column.m_dictionaryTouched)) {
        QByteArray words;
        for (const std::string &word : column.m_dictionary.words())
            appendText(words, word);
        if (auto done = put(ColumnPart::Words, 0, words); !done)
            return done;
    }
    for (Ordinal chunk = 0; chunk < column.m_touched.size(); ++chunk) {
        const Ordinal first = chunk * Column::kChunkRows;
        const Ordinal rows = std::min(Column::kChunkRows, column.m_rows - first);
        if (all || column.m_touched[chunk]) {
            if (auto done = put(ColumnPart::Values, chunk, valuesOf(column, first, rows)); !done)
                return done;
        }
        if (!column.m_ranks.empty() && (all || column.m_ranksTouched)) {
            const auto ranks = std::span(column.m_ranks).subspan(first, rows);
            if (auto done = put(ColumnPart::Ranks, chunk, bytesOf<quint32>(ranks)); !done)
                return done;
        }
    }
    return {};
}

Result<> ColumnChunks::write(const ColumnSet &set, bool all, const Use &use)
{
    QByteArray head;
    append(head, set.m_rows);
    if (auto done = use({{}, int(ColumnPart::Head), 0, head}); !done)
        return done;
    constexpr size_t kWords = Column::kChunkRows / 64;
    for (size_t first = 0; first < set.m_live.size(); first += kWords) {
        const size_t chunk = first / kWords;
        if (!all && !(chunk < set.m_liveTouched.size() && set.m_liveTouched[chunk]))
            continue;
        const auto live = std::span(set.m_live).subspan(first, std::min(kWords, set.m_live.size() - first));
        if (auto done = use({{}, int(ColumnPart::Live), int(chunk), bytesOf<quint64>(live)}); !done)
            return done;
    }
    for (const auto &column : set.m_columns) {
        if (auto done = writeColumn(*column, all, use); !done)
            return done;
    }
    return {};
}

Result<> ColumnChunks::writeAll(const ColumnSet &set, const Use &use)
{
    return write(set, true, use);
}

Result<> ColumnChunks::writeTouched(const ColumnSet &set, const Use &use)
{
    return write(set, false, use);
}

void ColumnChunks::markStored(ColumnSet &set)
{
    set.m_liveTouched.assign(set.m_liveTouched.size(), false);
    for (int index = 0; index < set.columnCount(); ++index) {
        const Column &stored = set.column(index);
        if (!stored.m_ranksTouched && !stored.m_dictionaryTouched
            && std::ranges::find(stored.m_touched, true) == stored.m_touched.end())
            continue;
        Column &column = set.edit(index);
        column.m_touched.assign(column.m_touched.size(), false);
        column.m_ranksTouched = false;
        column.m_dictionaryTouched = false;
    }
}

} // namespace stardesk
