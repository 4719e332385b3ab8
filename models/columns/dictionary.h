/// Dictionary: the words of a coded column. Codes are given in order of arrival and never change.
#pragma once

#include <QtCore/QtGlobal>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stardesk {

class Dictionary {
public:
    static constexpr quint32 kUnknown = 0xFFFFFFFFu;

    /// The code of the word, a new one if it was not known.
    quint32 codeOf(std::string_view word);
    /// kUnknown if there is no such word.
    [[nodiscard]] quint32 find(std::string_view word) const;
    [[nodiscard]] std::string_view word(quint32 code) const { return m_words[code]; }
    [[nodiscard]] quint32 size() const { return quint32(m_words.size()); }
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    /// Place of every code when the words are sorted: numbers within words by value, Chinese by pinyin (zh_CN collation).
    [[nodiscard]] std::vector<quint32> collatedPlaces() const;
    /// Place of every code when the words are sorted by their bytes.
    [[nodiscard]] std::vector<quint32> bytePlaces() const;
    void clear();

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view word) const noexcept { return std::hash<std::string_view>{}(word); }
    };
    std::vector<std::string> m_words;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_codes;
};

} // namespace stardesk
