#include "models/store/key_index.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>

namespace stardesk {

namespace {

size_t hashOf(std::string_view key)
{
    return std::hash<std::string_view>{}(key);
}

} // namespace

void KeyTable::append(std::string_view key)
{
    m_starts.push_back(m_arena.size());
    m_arena.append(key);
    if (!m_slots.empty())
        m_slots.clear(); // a key after a look-up: the hash is made again when it is needed
}

std::string_view KeyTable::at(Ordinal ordinal) const
{
    const size_t begin = m_starts[ordinal];
    const size_t end = ordinal + 1 < count() ? m_starts[ordinal + 1] : m_arena.size();
    return std::string_view(m_arena).substr(begin, end - begin);
}

Ordinal KeyTable::find(std::string_view key, Ordinal &hint) const
{
    for (Ordinal near = hint; near < count() && near <= hint + 1; ++near) {
        if (at(near) == key)
            return hint = near;
    }
    if (count() == 0)
        return kNoOrdinal;
    if (m_slots.empty())
        buildHash();
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hashOf(key) & mask; m_slots[slot] != kNoOrdinal; slot = (slot + 1) & mask) {
        if (at(m_slots[slot]) == key)
            return hint = m_slots[slot];
    }
    return kNoOrdinal;
}

void KeyTable::buildHash() const
{
    m_slots.assign(std::bit_ceil(size_t(count()) * 2), kNoOrdinal);
    const size_t mask = m_slots.size() - 1;
    for (Ordinal ordinal = 0; ordinal < count(); ++ordinal) {
        size_t slot = hashOf(at(ordinal)) & mask;
        while (m_slots[slot] != kNoOrdinal)
            slot = (slot + 1) & mask;
        m_slots[slot] = ordinal;
    }
}

std::vector<Ordinal> KeyTable::sorted(std::string *duplicate) const
{
    std::vector<Ordinal> order(count());
    std::iota(order.begin(), order.end(), Ordinal(0));
    std::ranges::sort(order, {}, [this](Ordinal ordinal) { return at(ordinal); });
    const auto twice = std::ranges::adjacent_find(order, {}, [this](Ordinal ordinal) { return at(ordinal); });
    *duplicate = twice == order.end() ? std::string() : std::string(at(*twice));
    return order;
}

KeyOrderBuilder::Order KeyOrderBuilder::append(std::string_view key)
{
    Order order = Order::Ascending;
    if (m_count > 0 && key <= m_last) {
        order = key == m_last ? Order::Duplicate : Order::Broken;
        m_ascending = false;
    }
    if (m_count % kKeyStep == 0) {
        m_keys.append(char(quint8(key.size())));
        m_keys.append(key.data(), qsizetype(key.size()));
    }
    m_last.assign(key);
    ++m_count;
    return order;
}

bool KeyOrder::load(Ordinal count, const QByteArray &keys, const QByteArray &ordinals)
{
    *this = {};
    m_keys = keys;
    for (qsizetype at = 0; at < m_keys.size(); at += 1 + quint8(m_keys[at]))
        m_starts.push_back(quint32(at));
    const bool complete = m_starts.empty() || m_starts.back() + 1 + quint8(m_keys[m_starts.back()]) == m_keys.size();
    if (!complete || m_starts.size() != (size_t(count) + kKeyStep - 1) / kKeyStep)
        return false;
    if (!ordinals.isEmpty()) {
        if (ordinals.size() != qsizetype(count) * qsizetype(sizeof(Ordinal)))
            return false;
        m_ordinals.resize(count);
        qFromLittleEndian<Ordinal>(ordinals.constData(), count, m_ordinals.data());
        if (std::ranges::any_of(m_ordinals, [count](Ordinal ordinal) { return ordinal >= count; }))
            return false;
    }
    m_count = count;
    return true;
}

std::string_view KeyOrder::keyAt(size_t group) const
{
    const char *start = m_keys.constData() + m_starts[group];
    return {start + 1, quint8(*start)};
}

Ordinal KeyOrder::groupOf(std::string_view key) const
{
    size_t low = 0;
    size_t high = m_starts.size();
    while (low < high) { // first group whose key is greater
        const size_t middle = (low + high) / 2;
        if (keyAt(middle) <= key)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? kNoOrdinal : Ordinal((low - 1) * kKeyStep);
}

} // namespace stardesk
