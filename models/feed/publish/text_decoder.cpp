#include "models/feed/publish/text_decoder.h"

#include <array>
#include <simdjson.h>
#include <unicode/ucnv.h>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct EncodingName {
    Encoding encoding;
    QLatin1String word;
    const char *icu;
};
constexpr std::array kNames{EncodingName{Encoding::Auto, "auto"_L1, nullptr},
                            EncodingName{Encoding::Utf8, "utf-8"_L1, nullptr},
                            EncodingName{Encoding::Gb18030, "gb18030"_L1, "gb18030"},
                            EncodingName{Encoding::Cp1252, "cp1252"_L1, "windows-1252"}};

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

bool isGbPair(char first, char second)
{
    return static_cast<unsigned char>(first) >= 0xA1 && static_cast<unsigned char>(second) >= 0xA1;
}

/// Length of the UTF-8 sequence of several bytes that begins at `at`; 0 where there is none.
size_t sequenceLength(std::string_view text, size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const size_t length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || at + length > text.size())
        return 0;
    for (size_t i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(text[at + i]) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

/// True where UTF-8 explains the bytes above 0x7F but for a few: one damaged row must not turn a whole file into another
/// encoding.
bool isMostlyUtf8(std::string_view sample)
{
    size_t whole = 0;
    size_t broken = 0;
    for (size_t i = 0; i < sample.size();) {
        const size_t length = isHigh(sample[i]) ? sequenceLength(sample, i) : 1;
        whole += length > 1;
        broken += length == 0 && i + 4 <= sample.size(); // the sample may end inside a sequence
        i += length == 0 ? 1 : length;
    }
    return broken * 10 <= whole;
}

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

} // namespace

bool encodingFromWord(QStringView word, Encoding *encoding)
{
    for (const EncodingName &name : kNames) {
        if (word.compare(name.word, Qt::CaseInsensitive) == 0) {
            *encoding = name.encoding;
            return true;
        }
    }
    return false;
}

QString encodingWord(Encoding encoding)
{
    return kNames[size_t(encoding)].word;
}

Encoding detectEncoding(std::string_view sample)
{
    if (sample.starts_with(kByteOrderMark) || isMostlyUtf8(sample))
        return Encoding::Utf8;
    size_t pairs = 0;
    size_t single = 0;
    for (size_t i = 0; i < sample.size(); ++i) {
        if (!isHigh(sample[i]))
            continue;
        if (i + 1 < sample.size() && isGbPair(sample[i], sample[i + 1])) {
            ++pairs;
            ++i;
        } else {
            ++single;
        }
    }
    // Spanish puts two accented letters side by side almost never, Chinese hardly ever leaves one byte alone (GBK's
    // second byte may be ASCII for rare characters): twice as many pairs decide.
    return pairs > 2 * single ? Encoding::Gb18030 : Encoding::Cp1252;
}

TextDecoder::TextDecoder(Encoding encoding)
{
    const char *icu = kNames[size_t(encoding)].icu;
    if (!icu)
        return;
    UErrorCode status = U_ZERO_ERROR;
    m_from = ucnv_open(icu, &status);
    m_to = ucnv_open("UTF-8", &status);
}

TextDecoder::~TextDecoder()
{
    ucnv_close(m_from);
    ucnv_close(m_to);
}

void TextDecoder::decode(std::string_view bytes, bool last, std::string &out)
{
    if (m_start && !bytes.empty()) {
        if (bytes.starts_with(kByteOrderMark))
            bytes.remove_prefix(kByteOrderMark.size());
        m_start = false;
    }
    if (!m_from) {
        out.append(bytes);
        return;
    }
    const char *from = bytes.data();
    const char *fromEnd = from + bytes.size();
    std::array<UChar, 1 << 12> pivot;
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    bool reset = false;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        std::array<char, 1 << 13> chunk;
        char *to = chunk.data();
        status = U_ZERO_ERROR;
        ucnv_convertEx(m_to, m_from, &to, chunk.data() + chunk.size(), &from, fromEnd, pivot.data(), &pivotSource,
                       &pivotTarget, pivot.data() + pivot.size(), reset, last, &status);
        out.append(chunk.data(), size_t(to - chunk.data()));
    }
}

bool isCleanText(std::string_view text)
{
    bool ascii = true;
    for (const char byte : text) {
        if (byte == '\0')
            return false;
        ascii = ascii && !isHigh(byte);
    }
    return ascii || (isUtf8(text) && text.find(kReplacement) == text.npos && text.find(kByteOrderMark) == text.npos);
}

} // namespace stardesk
