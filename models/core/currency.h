/// Currency: an ISO 4217 code packed into 24 bits, with its number of minor-unit digits.
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

#include <compare>
#include <optional>

namespace stardesk {

/// Ordered as the codes are. A default-made one is "no currency": exponent 0, empty code.
class Currency {
public:
    constexpr Currency() = default;

    /// Three upper-case letters of an active ISO 4217 currency with minor units; nothing for any other text.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);

    /// Every known code, sorted.
    [[nodiscard]] static QStringList all();

    /// Digits after the decimal point: JPY 0, EUR 2, KWD 3, CLF 4.
    [[nodiscard]] int exponent() const;
    [[nodiscard]] QString code() const;

    /// The code's three bytes, for packed columns; 0 is "no currency".
    [[nodiscard]] constexpr quint32 packed() const { return m_packed; }
    [[nodiscard]] static constexpr Currency fromPacked(quint32 packed) { return Currency(packed); }
    [[nodiscard]] constexpr bool isNull() const { return m_packed == 0; }

    friend constexpr auto operator<=>(Currency, Currency) = default;
    friend size_t qHash(Currency currency, size_t seed = 0) noexcept { return ::qHash(currency.m_packed, seed); }

private:
    explicit constexpr Currency(quint32 packed) : m_packed(packed) {}
    quint32 m_packed = 0;
};

} // namespace stardesk
