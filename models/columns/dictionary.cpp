#include "models/columns/dictionary.h"

#include <QtCore/QCollator>
#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

namespace stardesk {

namespace {

std::vector<quint32> placesOf(const std::vector<quint32> &sorted)
{
    std::vector<quint32> places(sorted.size());
    for (size_t place = 0; place < sorted.size(); ++place)
        places[sorted[place]] = quint32(place);
    return places;
}

std::vector<quint32> allCodes(size_t size)
{
    std::vector<quint32> codes(size);
    std::iota(codes.begin(), codes.end(), 0u);
    return codes;
}

} // namespace

quint32 Dictionary::codeOf(std::string_view word)
{
    if (const auto found = m_codes.find(word); found != m_codes.end())
        return found->second;
    const auto code = quint32(m_words.size());
    m_words.emplace_back(word);
    m_codes.emplace(std::string(word), code);
    return code;
}

quint32 Dictionary::find(std::string_view word) const
{
    const auto found = m_codes.find(word);
    return found == m_codes.end() ? kUnknown : found->second;
}

std::vector<quint32> Dictionary::collatedPlaces() const
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_words.size());
    for (const std::string &word : m_words)
        keys.push_back(collator.sortKey(QString::fromUtf8(word)));
    std::vector<quint32> codes = allCodes(m_words.size());
    std::ranges::stable_sort(codes, [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    return placesOf(codes);
}

std::vector<quint32> Dictionary::bytePlaces() const
{
    std::vector<quint32> codes = allCodes(m_words.size());
    std::ranges::sort(codes, [&](quint32 a, quint32 b) { return m_words[a] < m_words[b]; });
    return placesOf(codes);
}

void Dictionary::clear()
{
    m_words.clear();
    m_codes.clear();
}

} // namespace stardesk
