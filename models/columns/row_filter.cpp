#include "models/columns/row_filter.h"

#include "models/columns/mask_kernels.h"
#include "models/columns/text_index.h"

#include <algorithm>
#include <numeric>

namespace stardesk {

namespace {

template <class T>
inline constexpr T kNone = T(~T(0));

/// The packed ends of a span, cut to what the width holds. False: no packed value lies in it.
template <class T>
bool packedSpan(const ValueSpan &span, qint64 bias, T *low, T *width)
{
    const qint64 largest = qint64(kNone<T>) - 1 - bias;
    if (span.low > largest || span.high < -bias || span.low > span.high)
        return false;
    *low = T(std::max(span.low, -bias) + bias);
    *width = T(std::min(span.high, largest) + bias - *low);
    return true;
}

/// One term against one column, block by block. Codes become a table of wanted values once, not per block.
class BlockCondition {
public:
    BlockCondition(const FilterCondition &condition, const Column &column) : m_condition(condition), m_column(column)
    {
        const bool codes = !condition.codes.empty() && column.def().kind == ColumnKind::Code;
        if (codes && condition.codes.size() > 1 && column.width() <= 2) {
            m_wanted.assign(size_t(1) << (8 * column.width()), 0);
            for (const quint32 code : condition.codes)
                m_wanted[code] = 1;
        } else if (codes) {
            for (const quint32 code : condition.codes)
                m_spans.push_back({code, code});
        }
        m_spans.insert(m_spans.end(), condition.spans.begin(), condition.spans.end());
        for (const quint32 bit : condition.codes)
            m_bits |= column.def().kind == ColumnKind::WordSet ? 1u << bit : 0;
    }

    void narrow(Ordinal first, size_t rows, quint8 *mask)
    {
        m_mask.fill(0);
        m_column.visit([&](auto values) { addMatches(values.data() + first, rows); });
        for (const AmountSpan &amount : m_condition.amounts) {
            const quint32 code = m_column.dictionary().find(amount.currency);
            if (code < 255)
                orAmount(m_column.bytes().data() + first, m_column.amounts().data() + first, rows, quint8(code),
                         amount.minor.low, amount.minor.high, m_mask.data());
        }
        andMask(m_mask.data(), rows, m_condition.negated ? 1 : 0, mask);
    }

private:
    template <class T>
    void addMatches(const T *values, size_t rows)
    {
        T low = 0;
        T width = 0;
        for (const ValueSpan &span : m_spans) {
            if (packedSpan(span, m_column.bias(), &low, &width))
                orInRange(values, rows, low, width, m_mask.data());
        }
        if constexpr (sizeof(T) <= 2) {
            if (!m_wanted.empty())
                orWanted(values, rows, m_wanted.data(), m_mask.data());
        }
        if (m_bits != 0)
            orAnyBit(values, rows, m_bits, m_mask.data());
        if (m_condition.none)
            orInRange(values, rows, kNone<T>, T(0), m_mask.data());
        if (m_condition.none && m_column.def().kind == ColumnKind::WordSet)
            orInRange(values, rows, T(0), T(0), m_mask.data()); // the empty set reads as "none" too
    }

    const FilterCondition &m_condition;
    const Column &m_column;
    std::vector<ValueSpan> m_spans;
    std::vector<quint8> m_wanted;
    quint32 m_bits = 0;
    RowMask m_mask;
};

bool readsTexts(const FilterCondition &condition, const ColumnSet &set)
{
    if (condition.column < 0)
        return true;
    const ColumnKind kind = set.column(condition.column).def().kind;
    return kind == ColumnKind::Text || kind == ColumnKind::Reading;
}

/// Rows whose text is the whole text, among those that contain it.
RowBits onlyWhole(const ColumnSet &set, int column, const RowBits &containing, const QString &text)
{
    const Column &texts = set.column(column);
    RowBits whole(set.rowCount());
    containing.forEach([&](Ordinal row) {
        const std::string shown = texts.def().kind == ColumnKind::Reading ? texts.readingAt(row) : std::string(texts.textAt(row));
        if (QString::fromStdString(shown).compare(text, Qt::CaseInsensitive) == 0)
            whole.set(row);
        return true;
    });
    return whole;
}

RowBits rowsOfTexts(const TextIndex &index, const FilterCondition &condition)
{
    const ColumnSet &set = index.set();
    RowBits found(set.rowCount());
    for (const FilterText &wanted : condition.texts) {
        if (condition.column < 0)
            found |= index.findPhrase(wanted.text);
        else if (wanted.exactly)
            found |= onlyWhole(set, condition.column, index.findPhraseIn(condition.column, wanted.text), wanted.text);
        else
            found |= index.findPhraseIn(condition.column, wanted.text);
    }
    for (Ordinal row = 0; condition.none && row < set.rowCount(); ++row) {
        if (!set.column(condition.column).hasData(row))
            found.set(row);
    }
    if (condition.negated) {
        for (quint64 &word : found.words())
            word = ~word; // bits past the last row fall away with the live rows
    }
    return found;
}

} // namespace

Result<RowFilter> RowFilter::compile(const ColumnSet &set, const FilterExpression &expression, const FilterContext &context)
{
    RowFilter filter;
    for (const FilterTerm &term : expression.terms) {
        auto condition = readTerm(set, term, context);
        if (!condition)
            return condition.failure();
        filter.m_conditions.push_back(std::move(*condition));
    }
    return filter;
}

Result<RowFilter> RowFilter::compile(const ColumnSet &set, QStringView text, const FilterContext &context)
{
    const auto expression = parseFilter(text);
    if (!expression)
        return expression.failure();
    return compile(set, *expression, context);
}

template <class Use>
void RowFilter::forEachBlock(const TextIndex &index, Use use) const
{
    const ColumnSet &set = index.set();
    RowBits among(set.rowCount());
    std::ranges::copy(set.live(), among.words().begin());
    std::vector<BlockCondition> packed;
    for (const FilterCondition &condition : m_conditions) {
        if (readsTexts(condition, set))
            among &= rowsOfTexts(index, condition).words();
        else
            packed.emplace_back(condition, set.column(condition.column));
    }
    RowMask mask;
    for (Ordinal first = 0; first < set.rowCount(); first += Ordinal(kMaskRows)) {
        const size_t rows = std::min<size_t>(kMaskRows, set.rowCount() - first);
        const auto words = among.words().subspan(first / 64, (rows + 63) / 64);
        if (std::ranges::all_of(words, [](quint64 word) { return word == 0; }))
            continue;
        expandBits(words.data(), rows, mask.data());
        for (BlockCondition &condition : packed)
            condition.narrow(first, rows, mask.data());
        use(first, std::span<const quint8>(mask.data(), rows));
    }
}

BigArray<Ordinal> RowFilter::rows(const TextIndex &index) const
{
    constexpr size_t kSlack = 8; // the branch-free append writes one entry ahead
    BigArray<Ordinal> rows(index.set().liveCount() + kSlack);
    size_t count = 0;
    forEachBlock(index, [&](Ordinal first, std::span<const quint8> mask) {
        count += appendMasked(mask.data(), mask.size(), first, rows.data() + count);
    });
    rows.resize(count);
    return rows;
}

size_t RowFilter::count(const TextIndex &index) const
{
    size_t count = 0;
    forEachBlock(index, [&](Ordinal, std::span<const quint8> mask) {
        count += std::accumulate(mask.begin(), mask.end(), quint32(0));
    });
    return count;
}

} // namespace stardesk
