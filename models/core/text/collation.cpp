#include "models/core/text/collation.h"

#include <QtCore/QHash>

#include <unicode/ucol.h>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <thread>

namespace stardesk {

namespace {

constexpr size_t kSliceLeast = 20'000; // fewer names per thread are not worth a thread
constexpr size_t kThreadsMost = 8;

const UChar *units(QStringView text)
{
    return text.isNull() ? u"" : reinterpret_cast<const UChar *>(text.utf16()); // ICU takes no null pointer
}

/// Names in slices; each thread makes and sorts the keys of its own.
struct Keyed {
    std::string_view key; // into the slice's arena; equal keys of different texts fall back to the text
    quint32 index = 0;
    quint64 head = 0;     // first eight bytes of the key, big endian: most comparisons end here
};

struct Slice {
    std::vector<char> arena;
    std::vector<Keyed> keys;
};

quint64 headOf(std::string_view key)
{
    quint64 head = 0;
    for (size_t i = 0; i < 8; ++i)
        head = (head << 8) | (i < key.size() ? quint8(key[i]) : 0U);
    return head;
}

bool before(const Keyed &a, const Keyed &b)
{
    if (a.head != b.head)
        return a.head < b.head;
    return a.key != b.key ? a.key < b.key : a.index < b.index;
}

class Collator {
public:
    Collator()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_collator = ucol_open("zh_CN", &status);
        // The identical level keeps texts apart that all other levels call equal.
        ucol_setAttribute(m_collator, UCOL_STRENGTH, UCOL_IDENTICAL, &status);
    }
    ~Collator() { ucol_close(m_collator); }
    Collator(const Collator &) = delete;
    Collator &operator=(const Collator &) = delete;

    [[nodiscard]] UCollator *get() const { return m_collator; }

    /// Appends the key of `text` to `arena` and returns its length.
    size_t appendKey(QStringView text, std::vector<char> &arena) const
    {
        const size_t start = arena.size();
        arena.resize(start + kKeyGuess);
        const auto write = [&](size_t room) {
            return size_t(ucol_getSortKey(m_collator, units(text), int32_t(text.size()),
                                          reinterpret_cast<uint8_t *>(arena.data() + start), int32_t(room)));
        };
        size_t length = write(kKeyGuess);
        if (length > kKeyGuess) {
            arena.resize(start + length);
            length = write(length);
        }
        arena.resize(start + length);
        return length;
    }

private:
    static constexpr size_t kKeyGuess = 64;
    UCollator *m_collator = nullptr;
};

void makeKeys(const std::vector<QStringView> &names, size_t from, size_t to, Slice &slice)
{
    const Collator collator;
    std::vector<size_t> ends;
    ends.reserve(to - from);
    slice.arena.reserve((to - from) * 32);
    for (size_t i = from; i < to; ++i) {
        collator.appendKey(names[i], slice.arena);
        ends.push_back(slice.arena.size());
    }
    slice.keys.reserve(to - from);
    size_t start = 0;
    for (size_t i = from; i < to; ++i) {
        const std::string_view key(slice.arena.data() + start, ends[i - from] - start);
        slice.keys.push_back({key, quint32(i), headOf(key)});
        start = ends[i - from];
    }
    std::sort(slice.keys.begin(), slice.keys.end(), before);
}

std::vector<Slice> sortedSlices(const std::vector<QStringView> &names)
{
    const size_t cores = std::max<size_t>(1, std::thread::hardware_concurrency());
    const size_t count = std::clamp<size_t>(names.size() / kSliceLeast, 1, std::min(cores, kThreadsMost));
    std::vector<Slice> slices(count);
    std::vector<std::thread> threads;
    for (size_t i = 0; i < count; ++i) {
        const size_t from = names.size() * i / count;
        const size_t to = names.size() * (i + 1) / count;
        if (i + 1 < count)
            threads.emplace_back([&names, &slices, from, to, i] { makeKeys(names, from, to, slices[i]); });
        else
            makeKeys(names, from, to, slices[i]);
    }
    for (std::thread &thread : threads)
        thread.join();
    return slices;
}

} // namespace

struct NameCollation::Impl {
    Collator collator;
};

NameCollation::NameCollation() : m_impl(std::make_unique<Impl>()) {}
NameCollation::~NameCollation() = default;

int NameCollation::compare(QStringView a, QStringView b) const
{
    return ucol_strcoll(m_impl->collator.get(), units(a), int32_t(a.size()), units(b), int32_t(b.size()));
}

QByteArray NameCollation::sortKey(QStringView text) const
{
    std::vector<char> bytes;
    const size_t length = m_impl->collator.appendKey(text, bytes);
    return QByteArray(bytes.data(), qsizetype(length));
}

std::vector<quint32> distinctNameRanks(const std::vector<QStringView> &names)
{
    const std::vector<Slice> slices = sortedSlices(names);
    std::vector<Keyed> order;
    order.reserve(names.size());
    for (const Slice &slice : slices) {
        const auto middle = qsizetype(order.size());
        order.insert(order.end(), slice.keys.begin(), slice.keys.end());
        std::inplace_merge(order.begin(), order.begin() + middle, order.end(), before);
    }
    std::vector<quint32> ranks(names.size());
    for (size_t place = 0; place < order.size(); ++place)
        ranks[order[place].index] = quint32(place);
    return ranks;
}

std::vector<quint32> nameRanks(const QVector<QString> &names)
{
    QHash<QStringView, quint32> known;
    std::vector<QStringView> distinct;
    std::vector<quint32> which(size_t(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto found = known.constFind(names.at(i));
        if (found != known.constEnd()) {
            which[size_t(i)] = *found;
            continue;
        }
        which[size_t(i)] = quint32(distinct.size());
        known.insert(names.at(i), quint32(distinct.size()));
        distinct.push_back(names.at(i));
    }
    const std::vector<quint32> ranks = distinctNameRanks(distinct);
    for (quint32 &entry : which)
        entry = ranks[entry];
    return which;
}

} // namespace stardesk
