#include "models/core/text/collation.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <thread>

namespace stardesk {

namespace {

constexpr char16_t kHanFirst = 0x4e00;
constexpr char16_t kHanLast = 0x9fff;
constexpr size_t kHanCount = kHanLast - kHanFirst + 1;
constexpr qsizetype kPackedMost = 4;         // characters of 16 bits in a 64-bit key
constexpr size_t kParallelLeast = 50'000;    // fewer names are not worth a second thread

const UChar *units(QStringView text)
{
    return text.isNull() ? u"" : reinterpret_cast<const UChar *>(text.utf16()); // ICU takes no null pointer
}

class Collator {
public:
    explicit Collator(UColAttributeValue strength)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_collator = ucol_open("zh_CN", &status);
        ucol_setAttribute(m_collator, UCOL_STRENGTH, strength, &status);
    }
    ~Collator() { ucol_close(m_collator); }
    Collator(const Collator &) = delete;
    Collator &operator=(const Collator &) = delete;

    [[nodiscard]] int compare(QStringView a, QStringView b) const
    {
        return ucol_strcoll(m_collator, units(a), int32_t(a.size()), units(b), int32_t(b.size()));
    }
    /// Without the closing zero byte.
    [[nodiscard]] std::string key(QStringView text) const
    {
        std::string bytes(64, '\0');
        const auto write = [&] {
            return size_t(ucol_getSortKey(m_collator, units(text), int32_t(text.size()),
                                          reinterpret_cast<uint8_t *>(bytes.data()), int32_t(bytes.size())));
        };
        size_t length = write();
        if (length > bytes.size()) {
            bytes.resize(length);
            length = write();
        }
        bytes.resize(length > 0 ? length - 1 : 0);
        return bytes;
    }

private:
    UCollator *m_collator = nullptr;
};

// The identical level keeps texts apart that all other levels call equal.
constexpr UColAttributeValue kFull = UCOL_IDENTICAL;

/// Ranks of the common Chinese characters, from 1; 0 for those whose order needs more than one level.
class HanRanks {
public:
    HanRanks()
    {
        const Collator primary(UCOL_PRIMARY);
        std::vector<std::pair<std::string, quint16>> keys;
        keys.reserve(kHanCount);
        for (size_t i = 0; i < kHanCount; ++i) {
            const QChar character(char16_t(kHanFirst + i));
            keys.emplace_back(primary.key(QStringView(&character, 1)), quint16(i));
        }
        std::sort(keys.begin(), keys.end());
        for (size_t i = 0; i < keys.size(); ++i) {
            const bool shared = (i > 0 && keys[i - 1].first == keys[i].first)
                || (i + 1 < keys.size() && keys[i + 1].first == keys[i].first);
            m_ranks[keys[i].second] = shared ? 0 : quint16(i + 1);
        }
    }
    /// The ranks of all characters, 16 bits each from the top; 0 where the name is long, empty or not of such characters.
    [[nodiscard]] quint64 packed(QStringView name) const
    {
        if (name.size() > kPackedMost)
            return 0;
        quint64 key = 0;
        int shift = 48;
        for (const QChar character : name) {
            const char16_t unit = character.unicode();
            const quint16 rank = unit >= kHanFirst && unit <= kHanLast ? m_ranks[unit - kHanFirst] : quint16(0);
            if (rank == 0)
                return 0;
            key |= quint64(rank) << shift;
            shift -= 16;
        }
        return key;
    }

private:
    std::array<quint16, kHanCount> m_ranks{};
};

const HanRanks &hanRanks()
{
    static const HanRanks ranks;
    return ranks;
}

struct Packed {
    quint64 key = 0;
    quint32 index = 0;
    friend bool operator<(const Packed &a, const Packed &b) { return a.key < b.key; }
};

struct Keyed {
    std::string key;
    quint32 index = 0;
    friend bool operator<(const Keyed &a, const Keyed &b) { return a.key < b.key; }
};

template <class T>
void sortInTwo(std::vector<T> &entries)
{
    if (entries.size() < kParallelLeast || std::thread::hardware_concurrency() < 2)
        return std::sort(entries.begin(), entries.end());
    const auto middle = entries.begin() + qsizetype(entries.size() / 2);
    std::thread other([&] { std::sort(entries.begin(), middle); });
    std::sort(middle, entries.end());
    other.join();
    std::inplace_merge(entries.begin(), middle, entries.end());
}

std::vector<Keyed> keyed(const std::vector<QStringView> &names, const std::vector<quint32> &which)
{
    std::vector<Keyed> entries(which.size());
    const auto fill = [&](size_t from, size_t to) {
        const Collator collator(kFull);
        for (size_t i = from; i < to; ++i)
            entries[i] = {collator.key(names[which[i]]), which[i]};
    };
    if (which.size() < kParallelLeast || std::thread::hardware_concurrency() < 2) {
        fill(0, which.size());
    } else {
        std::thread other([&] { fill(0, which.size() / 2); });
        fill(which.size() / 2, which.size());
        other.join();
    }
    sortInTwo(entries);
    return entries;
}

/// Gives ranks in order while names arrive sorted.
class Ranking {
public:
    explicit Ranking(size_t count) : m_ranks(count) {}
    void add(quint32 index, bool sameAsBefore)
    {
        m_next += sameAsBefore ? 0U : 1U;
        m_ranks[index] = m_next - 1;
    }
    [[nodiscard]] std::vector<quint32> take() && { return std::move(m_ranks); }

private:
    std::vector<quint32> m_ranks;
    quint32 m_next = 0;
};

} // namespace

struct NameCollation::Impl {
    Collator collator{kFull};
};

NameCollation::NameCollation() : m_impl(std::make_unique<Impl>()) {}
NameCollation::~NameCollation() = default;

int NameCollation::compare(QStringView a, QStringView b) const
{
    return m_impl->collator.compare(a, b);
}

QByteArray NameCollation::sortKey(QStringView text) const
{
    return QByteArray::fromStdString(m_impl->collator.key(text));
}

std::vector<quint32> nameRanks(const std::vector<QStringView> &names)
{
    std::vector<Packed> packed;
    std::vector<quint32> others;
    packed.reserve(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        if (const quint64 key = hanRanks().packed(names[i]))
            packed.push_back({key, quint32(i)});
        else
            others.push_back(quint32(i));
    }
    sortInTwo(packed);
    const std::vector<Keyed> rest = keyed(names, others);

    // Every other name finds its place among the packed ones by comparing texts; the two sorted lists are then one.
    const Collator collator(kFull);
    Ranking ranking(names.size());
    size_t at = 0;
    const auto addPackedBefore = [&](size_t end) {
        for (; at < end; ++at)
            ranking.add(packed[at].index, at > 0 && packed[at].key == packed[at - 1].key);
    };
    for (size_t i = 0; i < rest.size(); ++i) {
        const bool same = i > 0 && rest[i].key == rest[i - 1].key;
        if (!same) {
            const QStringView name = names[rest[i].index];
            const auto place = std::partition_point(packed.begin() + qsizetype(at), packed.end(), [&](const Packed &entry) {
                return collator.compare(names[entry.index], name) < 0;
            });
            addPackedBefore(size_t(place - packed.begin()));
        }
        ranking.add(rest[i].index, same);
    }
    addPackedBefore(packed.size());
    return std::move(ranking).take();
}

std::vector<quint32> nameRanks(const QVector<QString> &names)
{
    return nameRanks(std::vector<QStringView>(names.begin(), names.end()));
}

} // namespace stardesk
