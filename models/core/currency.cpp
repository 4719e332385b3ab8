#include "models/core/currency.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace stardesk {

namespace {

// ISO 4217 list one (SIX, public domain copy of 2024): code and number of minor-unit digits. Codes without a minor unit
// (XAU, XDR, XTS ...) are left out on purpose: nothing can be paid in them. CLDR shows fewer digits for some of these
// (COP, HUF, IDR ...); amounts are stored by ISO.
constexpr std::string_view kTable =
    "AED2 AFN2 ALL2 AMD2 AOA2 ARS2 AUD2 AWG2 AZN2 BAM2 BBD2 BDT2 BHD3 BIF0 BMD2 BND2 BOB2 BOV2 BRL2 "
    "BSD2 BTN2 BWP2 BYN2 BZD2 CAD2 CDF2 CHE2 CHF2 CHW2 CLF4 CLP0 CNY2 COP2 COU2 CRC2 CUP2 CVE2 CZK2 "
    "DJF0 DKK2 DOP2 DZD2 EGP2 ERN2 ETB2 EUR2 FJD2 FKP2 GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GTQ2 GYD2 HKD2 "
    "HNL2 HTG2 HUF2 IDR2 ILS2 INR2 IQD3 IRR2 ISK0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2 KMF0 KPW2 KRW0 KWD3 "
    "KYD2 KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2 MOP2 MRU2 MUR2 MVR2 MWK2 "
    "MXN2 MXV2 MYR2 MZN2 NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2 PGK2 PHP2 PKR2 PLN2 PYG0 QAR2 "
    "RON2 RSD2 RUB2 RWF0 SAR2 SBD2 SCR2 SDG2 SEK2 SGD2 SHP2 SLE2 SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 "
    "THB2 TJS2 TMT2 TND3 TOP2 TRY2 TTD2 TWD2 TZS2 UAH2 UGX0 USD2 USN2 UYI0 UYU2 UYW4 UZS2 VED2 VES2 "
    "VND0 VUV0 WST2 XAD2 XAF0 XCD2 XCG2 XOF0 XPF0 YER2 ZAR2 ZMW2 ZWG2 ";

struct Entry {
    quint32 packed = 0;
    int exponent = 0;
};

constexpr size_t kEntryWidth = 5; // "AED2 "
constexpr size_t kCount = kTable.size() / kEntryWidth;

constexpr quint32 pack(char a, char b, char c)
{
    return (quint32(a) << 16) | (quint32(b) << 8) | quint32(c);
}

consteval std::array<Entry, kCount> makeEntries()
{
    std::array<Entry, kCount> entries{};
    for (size_t i = 0; i < kCount; ++i) {
        const std::string_view word = kTable.substr(i * kEntryWidth, kEntryWidth);
        entries[i] = {pack(word[0], word[1], word[2]), word[3] - '0'};
    }
    return entries;
}

constexpr std::array<Entry, kCount> kEntries = makeEntries();

const Entry *find(quint32 packed)
{
    const auto it = std::lower_bound(kEntries.begin(), kEntries.end(), packed,
                                     [](const Entry &entry, quint32 key) { return entry.packed < key; });
    return it != kEntries.end() && it->packed == packed ? &*it : nullptr;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    quint32 packed = 0;
    for (const QChar letter : code) {
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        packed = (packed << 8) | letter.unicode();
    }
    if (!find(packed))
        return std::nullopt;
    return Currency(packed);
}

int Currency::exponent() const
{
    const Entry *entry = find(m_packed);
    return entry ? entry->exponent : 0;
}

QString Currency::code() const
{
    if (!m_packed)
        return {};
    const std::array<QChar, 3> letters{QChar(m_packed >> 16), QChar((m_packed >> 8) & 0xff), QChar(m_packed & 0xff)};
    return QString(letters.data(), letters.size());
}

QStringList Currency::all()
{
    QStringList codes;
    codes.reserve(qsizetype(kCount));
    for (const Entry &entry : kEntries)
        codes.append(Currency(entry.packed).code());
    return codes;
}

} // namespace stardesk
