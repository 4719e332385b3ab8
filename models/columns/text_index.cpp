#include "models/columns/text_index.h"

#include "models/columns/filter_expression.h"
#include "models/columns/mask_kernels.h"
#include "models/columns/name_letters.h"
#include "models/columns/pinyin_query.h"

#include <algorithm>

namespace stardesk {

namespace {

constexpr size_t kPlaces = NameLetters::kPlaces;
constexpr Ordinal kFew = 100'000;   // up to here, testing row by row beats scanning all rows again
constexpr size_t kGraded = 100'000; // hits that are graded; a text with more hits says too little to rank them

} // namespace

/// Letters of a Text column as the kernels want them.
struct TextIndex::Letters {
    ByteSet bytes;
    NameLetters names; ///< of a column with a reading
};

struct TextIndex::Word {
    QString folded;      ///< NFKC, lower case
    std::string utf8;
    bool letters = true; ///< only a-z: may be pinyin
    bool hanzi = false;  ///< only characters beyond ASCII
};

namespace {

bool inOrder(QStringView text, QStringView letters)
{
    qsizetype at = 0;
    for (const QChar letter : text) {
        if (at < letters.size() && letter.toCaseFolded() == letters[at])
            ++at;
    }
    return at == letters.size();
}

} // namespace

TextIndex::TextIndex(const ColumnSet &set) : m_set(set), m_letters(size_t(set.columnCount()))
{
    for (int column = 0; column < set.columnCount(); ++column) {
        if (set.column(column).def().searched)
            m_searched.push_back(column);
    }
}

TextIndex::~TextIndex() = default;

const TextIndex::Letters &TextIndex::lettersOf(int column) const
{
    const std::lock_guard lock(m_lettersMutex);
    std::unique_ptr<Letters> &letters = m_letters[size_t(column)];
    if (letters)
        return *letters;
    letters = std::make_unique<Letters>();
    const PackedTexts &texts = m_set.column(column).texts();
    letters->bytes = bytesIn(texts);
    if (!m_set.column(column).def().rankedBy.empty())
        letters->names = NameLetters(texts);
    return *letters;
}

TextIndex::Word TextIndex::wordOf(const QString &text)
{
    Word word;
    word.folded = text.toCaseFolded();
    word.folded.replace(u'\u00FC', u'v'); // lü is typed lv
    word.utf8 = word.folded.toStdString();
    word.letters = std::ranges::all_of(word.utf8, [](char byte) { return byte >= 'a' && byte <= 'z'; });
    word.hanzi = std::ranges::all_of(word.folded, [](QChar letter) { return letter.unicode() > 0x7F; });
    return word;
}

void TextIndex::warm() const
{
    for (const int column : m_searched) {
        if (m_set.column(column).def().kind == ColumnKind::Text)
            (void)lettersOf(column);
    }
}

std::vector<TextIndex::Word> TextIndex::wordsOf(QStringView text)
{
    std::vector<Word> words;
    for (const QString &piece : foldedForms(text).split(u' ', Qt::SkipEmptyParts))
        words.push_back(wordOf(piece));
    return words;
}

void TextIndex::addNames(int column, const Word &word, RowBits &found) const
{
    const NameLetters &letters = lettersOf(column).names;
    const auto count = size_t(word.folded.size());
    const auto *units = reinterpret_cast<const quint16 *>(word.folded.utf16());
    const Ordinal rows = Ordinal(letters.place(0).size());
    RowMask mask;
    std::array<quint64, kMaskRows / 64> bits;
    for (Ordinal first = 0; first < rows && count <= kPlaces; first += kMaskRows) {
        const size_t block = std::min<size_t>(kMaskRows, rows - first);
        std::array<const quint16 *, kPlaces> places;
        for (size_t place = 0; place < kPlaces; ++place)
            places[place] = letters.place(place).data() + first;
        maskInOrder(places, block, units, count, mask.data());
        packBits(mask.data(), block, bits.data());
        for (size_t word64 = 0; word64 < (block + 63) / 64; ++word64)
            found.words()[first / 64 + word64] |= bits[word64];
    }
    for (const Ordinal row : letters.longer()) {
        if (inOrder(QString::fromUtf8(m_set.column(column).textAt(row)), word.folded))
            found.set(row);
    }
}

void TextIndex::addReadings(int column, const Word &word, RowBits &found) const
{
    const Column &readings = m_set.column(column);
    const std::vector<TypedReading> ways = readingsOf(readings.dictionary(), word.utf8);
    const Ordinal rows = readings.rowCount();
    RowMask mask;
    RowMask way;
    std::array<quint64, kMaskRows / 64> bits;
    for (Ordinal first = 0; first < rows && !ways.empty(); first += kMaskRows) {
        const size_t block = std::min<size_t>(kMaskRows, rows - first);
        mask.fill(0);
        for (const TypedReading &reading : ways) {
            for (size_t start = 0; start + reading.size() <= kPlaces; ++start) {
                way.fill(1);
                for (size_t at = 0; at < reading.size(); ++at) {
                    const quint16 *codes = readings.syllables(int(start + at)).data() + first;
                    andInRange(codes, block, reading[at].low, reading[at].span, way.data());
                }
                orMask(way.data(), block, mask.data());
            }
        }
        packBits(mask.data(), block, bits.data());
        for (size_t word64 = 0; word64 < (block + 63) / 64; ++word64)
            found.words()[first / 64 + word64] |= bits[word64];
    }
    for (const auto &[row, reading] : readings.longReadings()) {
        if (matchesReading(reading, word.utf8))
            found.set(row);
    }
}

bool TextIndex::mayMatch(int column, const Word &word) const
{
    const ColumnDef &def = m_set.column(column).def();
    if (def.kind == ColumnKind::Reading)
        return word.letters;
    if (def.kind != ColumnKind::Text)
        return false;
    const ByteSet &bytes = lettersOf(column).bytes;
    return std::ranges::all_of(word.utf8, [&bytes](char byte) { return bytes.test(quint8(byte)); });
}

void TextIndex::addMatches(int column, const Word &word, RowBits &found) const
{
    if (!mayMatch(column, word))
        return;
    const ColumnDef &def = m_set.column(column).def();
    if (def.kind == ColumnKind::Reading)
        addReadings(column, word, found);
    else if (word.hanzi && !def.rankedBy.empty())
        addNames(column, word, found);
    else
        found |= rowsContaining(m_set.column(column).texts(), word.utf8);
}

RowBits TextIndex::findWord(const Word &word) const
{
    RowBits found(m_set.rowCount());
    for (const int column : m_searched)
        addMatches(column, word, found);
    return found;
}

bool TextIndex::rowMatches(int column, Ordinal row, const Word &word) const
{
    const Column &texts = m_set.column(column);
    if (texts.def().kind == ColumnKind::Reading)
        return word.letters && texts.hasData(row) && matchesReading(texts.readingAt(row), word.utf8);
    if (texts.def().kind != ColumnKind::Text)
        return false;
    if (word.hanzi && !texts.def().rankedBy.empty())
        return inOrder(QString::fromUtf8(texts.textAt(row)), word.folded);
    return containsFolded(texts.textAt(row), word.utf8);
}

bool TextIndex::rowMatches(Ordinal row, const std::vector<Word> &words) const
{
    return std::ranges::all_of(words, [&](const Word &word) {
        return std::ranges::any_of(m_searched, [&](int column) { return rowMatches(column, row, word); });
    });
}

RowBits TextIndex::find(QStringView text) const
{
    RowBits found(m_set.rowCount());
    std::ranges::copy(m_set.live(), found.words().begin());
    for (const Word &word : wordsOf(text))
        found &= findWord(word).words();
    return found;
}

RowBits TextIndex::find(QStringView text, QStringView before, const RowBits &among) const
{
    if (before.isEmpty() || !text.startsWith(before) || among.rowCount() != m_set.rowCount() || among.count() > kFew)
        return find(text);
    const std::vector<Word> words = wordsOf(text);
    RowBits found(m_set.rowCount());
    among.forEach([&](Ordinal row) {
        if (rowMatches(row, words))
            found.set(row);
        return true;
    });
    found &= m_set.live();
    return found;
}

RowBits TextIndex::findPhrase(QStringView phrase) const
{
    return findWord(wordOf(foldedForms(phrase)));
}

RowBits TextIndex::findPhraseIn(int column, QStringView phrase) const
{
    const Word word = wordOf(foldedForms(phrase));
    const ColumnDef &def = m_set.column(column).def();
    RowBits found(m_set.rowCount());
    addMatches(column, word, found);
    if (def.kind == ColumnKind::Text && !def.rankedBy.empty())
        addMatches(m_set.indexOf(def.rankedBy), word, found);
    return found;
}

TextHit::Grade TextIndex::gradeOf(int column, Ordinal row, const Word &word) const
{
    const Column &texts = m_set.column(column);
    const auto grade = [&word](std::string_view text) {
        if (text.size() < word.utf8.size() || !std::ranges::equal(text.substr(0, word.utf8.size()), word.utf8, {}, foldedByte))
            return TextHit::Grade::Inside;
        return text.size() == word.utf8.size() ? TextHit::Grade::Whole : TextHit::Grade::Start;
    };
    if (texts.def().kind == ColumnKind::Text)
        return grade(texts.textAt(row));
    std::string letters = texts.readingAt(row);
    if (!letters.starts_with(word.utf8.front()))
        return TextHit::Grade::Inside;
    std::erase(letters, ' ');
    return std::min(grade(letters), TextHit::Grade::Start); // initials that begin with the surname count as a start
}

std::vector<TextHit> TextIndex::best(QStringView text, size_t limit) const
{
    const std::vector<Word> words = wordsOf(text);
    if (words.empty())
        return {};
    const Word &word = words.front();
    std::vector<int> columns;
    std::ranges::copy_if(m_searched, std::back_inserter(columns), [&](int column) { return mayMatch(column, word); });
    std::vector<TextHit> hits;
    find(text).forEach([&](Ordinal row) {
        TextHit hit{row, -1, TextHit::Grade::Inside};
        for (const int column : columns) {
            if (!rowMatches(column, row, word))
                continue;
            const auto grade = gradeOf(column, row, word);
            if (hit.column < 0 || grade < hit.grade)
                hit = {row, column, grade};
        }
        hits.push_back(hit);
        return hits.size() < kGraded;
    });
    const auto kept = std::min(limit, hits.size());
    std::ranges::partial_sort(hits, hits.begin() + qptrdiff(kept), {}, [](const TextHit &hit) { return std::pair(hit.grade, hit.row); });
    hits.resize(kept);
    return hits;
}

} // namespace stardesk
