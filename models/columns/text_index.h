/// TextIndex: search as somebody types, over the searched columns of one table. Every query is one pass over packed
/// arrays and finds every row; there is no index to keep up to date but the letters of names.
#pragma once

#include "models/columns/column_set.h"
#include "models/columns/row_bits.h"
#include "models/columns/text_scan.h"

#include <QtCore/QStringView>

#include <memory>
#include <mutex>

namespace stardesk {

struct TextHit {
    Ordinal row = 0;
    int column = 0;                                   ///< where the first word was found
    enum class Grade { Whole, Start, Inside } grade = Grade::Inside; ///< how well it fits there
};

/// What a word matches:
///   王明    names with these characters in this order, gaps allowed (王小明), 1 to 4 characters
///   wxm     beginnings of syllables that follow each other: wang, wxm, wangxm, xiaoming
///   4711    any part of an id or number; letters without regard to upper and lower case
/// Several words: each must be found, in whichever column. Thread-safe: any number of searches at once.
class TextIndex {
public:
    /// Shares the set's columns; make a new one after a patch.
    explicit TextIndex(const ColumnSet &set);
    ~TextIndex();
    TextIndex(const TextIndex &) = delete;
    TextIndex &operator=(const TextIndex &) = delete;

    /// Makes the letters of the searched columns now (0.1 s for 3 M names) and not at the first search. For a worker.
    void warm() const;
    /// Live rows that match; all live rows for a text without letters.
    [[nodiscard]] RowBits find(QStringView text) const;
    /// The same for a text that continues `before`, whose rows are `among`: tests these only where they are few.
    [[nodiscard]] RowBits find(QStringView text, QStringView before, const RowBits &among) const;
    /// Rows (deleted ones too) that match one word or phrase in any searched column; spaces belong to the phrase.
    [[nodiscard]] RowBits findPhrase(QStringView phrase) const;
    /// The same in one column (Text or Reading); a name column also matches its reading.
    [[nodiscard]] RowBits findPhraseIn(int column, QStringView phrase) const;
    /// The best of find(), whole matches first, then matches at the start, ties by ordinal.
    [[nodiscard]] std::vector<TextHit> best(QStringView text, size_t limit) const;

    [[nodiscard]] const ColumnSet &set() const { return m_set; }

private:
    struct Letters;
    struct Word;
    [[nodiscard]] static Word wordOf(const QString &text);
    [[nodiscard]] static std::vector<Word> wordsOf(QStringView text);
    [[nodiscard]] RowBits findWord(const Word &word) const;
    [[nodiscard]] bool mayMatch(int column, const Word &word) const;
    [[nodiscard]] TextHit::Grade gradeOf(int column, Ordinal row, const Word &word) const;
    void addMatches(int column, const Word &word, RowBits &found) const;
    void addNames(int column, const Word &word, RowBits &found) const;
    void addReadings(int column, const Word &word, RowBits &found) const;
    [[nodiscard]] bool rowMatches(int column, Ordinal row, const Word &word) const;
    [[nodiscard]] bool rowMatches(Ordinal row, const std::vector<Word> &words) const;
    [[nodiscard]] const Letters &lettersOf(int column) const;

    ColumnSet m_set;
    std::vector<int> m_searched;
    mutable std::vector<std::unique_ptr<Letters>> m_letters; ///< by column, made at the first search
    mutable std::mutex m_lettersMutex;
};

} // namespace stardesk
