#include "models/columns/packed_texts.h"

#include <algorithm>

namespace stardesk {

namespace {

size_t occupied(quint8 length)
{
    return length < PackedTexts::kAside ? length : 0;
}

} // namespace

size_t PackedTexts::startOf(Ordinal row) const
{
    const BigArray<quint8> &room = m_room.empty() ? m_lengths : m_room;
    size_t start = m_bases[row / kBlock];
    for (Ordinal before = row / kBlock * kBlock; before < row; ++before)
        start += occupied(room[before]);
    return start;
}

std::string_view PackedTexts::atAside(Ordinal row) const
{
    if (m_lengths[row] == kNull)
        return {};
    return m_aside.at(row);
}

void PackedTexts::openBlock()
{
    if (m_lengths.size() % kBlock == 0)
        m_bases.push_back(quint32(m_arena.size()));
}

void PackedTexts::append(std::string_view text)
{
    openBlock();
    if (text.size() >= kAside) {
        m_aside.emplace(size(), text);
        m_lengths.push_back(kAside);
    } else {
        m_arena.insert(m_arena.end(), text.begin(), text.end());
        m_lengths.push_back(quint8(text.size()));
    }
    if (!m_room.empty())
        m_room.push_back(m_lengths.back());
}

void PackedTexts::appendNull()
{
    openBlock();
    m_lengths.push_back(kNull);
    if (!m_room.empty())
        m_room.push_back(kNull);
}

void PackedTexts::set(Ordinal row, std::string_view text)
{
    if (m_lengths[row] < kAside && m_lengths[row] == text.size()) {
        std::ranges::copy(text, m_arena.begin() + qptrdiff(startOf(row)));
        return;
    }
    if (m_room.empty())
        m_room = m_lengths;
    m_aside.insert_or_assign(row, std::string(text));
    m_lengths[row] = kAside;
}

void PackedTexts::setNull(Ordinal row)
{
    if (m_lengths[row] == kNull)
        return;
    if (m_room.empty())
        m_room = m_lengths;
    m_aside.erase(row);
    m_lengths[row] = kNull;
}

void PackedTexts::reserve(Ordinal rows, size_t bytes)
{
    m_lengths.reserve(rows);
    m_bases.reserve(rows / kBlock + 1);
    m_arena.reserve(bytes);
}

void PackedTexts::appendPacked(std::span<const quint8> lengths, std::string_view bytes, std::span<const std::string_view> aside)
{
    size_t start = m_arena.size();
    auto next = aside.begin();
    for (const quint8 length : lengths) {
        if (m_lengths.size() % kBlock == 0)
            m_bases.push_back(quint32(start));
        if (length == kAside)
            m_aside.emplace(size(), *next++);
        m_lengths.push_back(length);
        start += occupied(length);
    }
    m_arena.insert(m_arena.end(), bytes.begin(), bytes.end());
}

void PackedTexts::fold()
{
    if (m_room.empty())
        return;
    PackedTexts folded;
    folded.reserve(size(), m_arena.size());
    size_t start = 0;
    for (Ordinal row = 0; row < size(); ++row) {
        const quint8 length = m_lengths[row];
        if (length < kAside)
            folded.append(std::string_view(m_arena.data() + start, length));
        else if (length == kNull)
            folded.appendNull();
        else
            folded.append(m_aside.at(row));
        start += occupied(m_room[row]);
    }
    *this = std::move(folded);
}

size_t PackedTexts::memoryBytes() const
{
    return m_arena.capacity() + m_lengths.capacity() + m_bases.capacity() * sizeof(quint32) + m_room.capacity();
}

} // namespace stardesk
