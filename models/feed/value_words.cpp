// What ICU knows about texts in records: normal form C, zone names, currency codes.
#include "models/feed/value_text.h"

#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/timezone.h>
#include <unicode/ucurr.h>

#include <array>
#include <map>
#include <memory>

namespace stardesk {

namespace {

/// Lead bytes of characters that are in form C whatever stands beside them: ASCII, U+0080-02FF, U+4000-9FFF. They are
/// nearly all of the texts of an import, and ICU costs twenty times this loop.
constexpr std::array<bool, 256> kPlainLead = [] {
    std::array<bool, 256> plain{};
    for (size_t byte = 0; byte < 256; ++byte)
        plain[byte] = byte < 0xC0 || (byte >= 0xC2 && byte <= 0xCB) || (byte >= 0xE4 && byte <= 0xE9);
    return plain;
}();

/// Remembers what ICU said: a feed has few different zones and currencies and names them in every row.
template <class Ask>
bool remembered(std::map<std::string, bool, std::less<>> &known, std::string_view text, Ask ask)
{
    if (const auto found = known.find(text); found != known.end())
        return found->second;
    constexpr size_t kMost = 4096;
    if (known.size() > kMost)
        known.clear();
    return known.emplace(std::string(text), ask()).first->second;
}

} // namespace

bool isNormalized(std::string_view text)
{
    bool plain = true;
    for (const char c : text)
        plain &= kPlainLead[static_cast<unsigned char>(c)];
    if (plain)
        return true;
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *formC = icu::Normalizer2::getNFCInstance(error);
    return U_SUCCESS(error) && formC->isNormalizedUTF8(icu::StringPiece(text.data(), int32_t(text.size())), error)
        && U_SUCCESS(error);
}

bool isZoneName(std::string_view text)
{
    if (text.empty() || text.size() > 64 || !hasOnlyTextBytes(text, false))
        return false;
    thread_local std::map<std::string, bool, std::less<>> known;
    return remembered(known, text, [text] {
        const auto id = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
        const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(id));
        icu::UnicodeString canonical;
        UBool isSystem = false;
        UErrorCode error = U_ZERO_ERROR;
        icu::TimeZone::getCanonicalID(id, canonical, isSystem, error);
        return U_SUCCESS(error) && isSystem && *zone != icu::TimeZone::getUnknown();
    });
}

bool isCurrencyCode(std::string_view text)
{
    if (text.size() != 3)
        return false;
    std::array<UChar, 4> code{};
    for (size_t i = 0; i < 3; ++i) {
        if (text[i] < 'A' || text[i] > 'Z')
            return false;
        code[i] = UChar(text[i]);
    }
    thread_local std::map<std::string, bool, std::less<>> known;
    return remembered(known, text, [&code] { return ucurr_getNumericCode(code.data()) != 0; });
}

} // namespace stardesk
