/// Typed keys and row ordinals: mixing two kinds of key does not compile.
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <compare>
#include <limits>

namespace stardesk {

/// Row identity inside one generation: given once, never moved; a deleted row keeps its number.
using Ordinal = quint32;
inline constexpr Ordinal kNoOrdinal = std::numeric_limits<Ordinal>::max();

/// A record key as it stands in the export: 1-64 bytes of [A-Za-z0-9._:/-], unique per record type.
template <class Tag>
struct Key {
    QString value;
    friend auto operator<=>(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return ::qHash(key.value, seed); }
};
using PersonKey = Key<struct PersonTag>;
using SellerKey = Key<struct SellerTag>;
using ClaimKey = Key<struct ClaimTag>;
using IncidentKey = Key<struct IncidentTag>;

} // namespace stardesk
