/// Keys to ordinals: KeyTable while a snapshot is imported, KeyOrder over a finished generation.
#pragma once

#include "models/core/ids.h"

#include <QtCore/QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace stardesk {

/// Every how many keys one is kept in memory: a search reads at most this many rows of the table, mostly of one page.
inline constexpr quint32 kKeyStep = 16;

/// The keys of one type in memory, by ordinal. Looking up the next key of an ascending run costs one comparison; any
/// other look-up goes through a hash that is made at the first of them.
class KeyTable {
public:
    /// The next ordinal gets this key.
    void append(std::string_view key);
    [[nodiscard]] Ordinal count() const { return Ordinal(m_starts.size()); }
    [[nodiscard]] std::string_view at(Ordinal ordinal) const;
    /// kNoOrdinal where there is none. `hint`: where the caller found the last one; it is moved to the new place.
    [[nodiscard]] Ordinal find(std::string_view key, Ordinal &hint) const;
    /// Ordinals in key order (bytes); *duplicate names a key that occurs twice, empty where none does.
    [[nodiscard]] std::vector<Ordinal> sorted(std::string *duplicate) const;

private:
    void buildHash() const;

    std::string m_arena;
    std::vector<quint64> m_starts;
    mutable std::vector<Ordinal> m_slots; ///< open addressing, a power of two, kNoOrdinal = free
};

/// Collects what KeyOrder needs while keys come by, and finds out whether they ascend.
class KeyOrderBuilder {
public:
    enum class Order { Ascending, Broken, Duplicate };
    /// Duplicate: the key equals the one before.
    Order append(std::string_view key);
    [[nodiscard]] bool ascending() const { return m_ascending; }
    [[nodiscard]] Ordinal count() const { return m_count; }
    /// Each kKeyStep-th key: a length byte, then the key.
    [[nodiscard]] const QByteArray &keys() const { return m_keys; }

private:
    QByteArray m_keys;
    std::string m_last;
    Ordinal m_count = 0;
    bool m_ascending = true;
};

/// Where in key order a key of the snapshot can stand. It knows each kKeyStep-th key only; the rows tell the rest.
class KeyOrder {
public:
    KeyOrder() = default;
    /// False where the bytes are not what KeyOrderBuilder wrote.
    bool load(Ordinal count, const QByteArray &keys, const QByteArray &ordinals);
    [[nodiscard]] Ordinal count() const { return m_count; }
    /// True where ordinals follow key order.
    [[nodiscard]] bool ascending() const { return m_ordinals.empty(); }
    /// First place of the group that holds the key if anything does; kNoOrdinal before the first key.
    [[nodiscard]] Ordinal groupOf(std::string_view key) const;
    /// Ordinal at a place in key order.
    [[nodiscard]] Ordinal ordinalAt(Ordinal place) const { return m_ordinals.empty() ? place : m_ordinals[place]; }

private:
    [[nodiscard]] std::string_view keyAt(size_t group) const;

    QByteArray m_keys;
    std::vector<quint32> m_starts;
    std::vector<Ordinal> m_ordinals;
    Ordinal m_count = 0;
};

} // namespace stardesk
