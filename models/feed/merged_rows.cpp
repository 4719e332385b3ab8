#include "models/feed/merged_rows.h"

#include "models/feed/batch_rows.h"

#include <algorithm>

namespace stardesk {

namespace {
constexpr size_t kCursorRows = 4096;
}

struct MergedRows::Cursor {
    Cursor(FeedSource &source, const FeedManifest &manifest, const RecordType &type, PartReader::Checks checks, const ContentKeys *keys)
        : rows(source, manifest, type, checks, keys), batch(type) {}

    [[nodiscard]] std::string_view key() const { return batch.keys.at(at); }

    TypeRows rows;
    RecordBatch batch;
    size_t at = 0;
    bool ended = false;
};

MergedRows::MergedRows(FeedSource &source, std::span<const FeedManifest> manifests, const RecordType &type, Deletes deletes,
                       PartReader::Checks checks, const ContentKeys *keys)
    : m_deletes(deletes)
{
    const QString name = QString::fromUtf8(type.name.data(), qsizetype(type.name.size()));
    for (const FeedManifest &manifest : manifests) {
        const bool names = std::ranges::any_of(manifest.parts, [&](const FeedPart &part) { return part.type == name; });
        if (names)
            m_cursors.push_back(std::make_unique<Cursor>(source, manifest, type, checks, keys));
    }
}

MergedRows::~MergedRows() = default;

Result<> MergedRows::advance(Cursor &cursor)
{
    if (++cursor.at < cursor.batch.rows())
        return {};
    const auto more = cursor.rows.next(cursor.batch, kCursorRows);
    if (!more)
        return more.failure();
    cursor.at = 0;
    cursor.ended = !*more;
    return {};
}

Result<bool> MergedRows::appendNext(RecordBatch &batch)
{
    Cursor *newest = nullptr;
    for (const auto &cursor : m_cursors) {
        if (!cursor->ended && (!newest || cursor->key() <= newest->key()))
            newest = cursor.get(); // of equal keys the later manifest's
    }
    if (!newest)
        return false;
    if (m_deletes == Deletes::Keep || newest->batch.ops[newest->at] == RecordOp::Upsert)
        appendRow(batch, newest->batch, newest->at);
    const std::string key(newest->key());
    for (const auto &cursor : m_cursors) {
        if (cursor->ended || cursor->key() != key)
            continue;
        if (auto moved = advance(*cursor); !moved)
            return moved.failure();
    }
    return true;
}

Result<bool> MergedRows::next(RecordBatch &batch, size_t maxRows)
{
    const bool alone = m_cursors.size() == 1;
    if (alone && !m_started) // the common case, a snapshot without deltas: no row is copied
        return m_cursors.front()->rows.next(batch, maxRows);
    batch.clear();
    if (!m_started) {
        m_started = true;
        for (const auto &cursor : m_cursors) {
            if (auto moved = advance(*cursor); !moved)
                return moved.failure();
        }
    }
    while (batch.rows() < maxRows) {
        const auto more = appendNext(batch);
        if (!more)
            return more.failure();
        if (!*more)
            break;
    }
    return batch.rows() > 0;
}

std::map<std::string, qint64> MergedRows::unknownFields() const
{
    std::map<std::string, qint64> sum;
    for (const auto &cursor : m_cursors) {
        for (const auto &[name, count] : cursor->rows.unknownFields())
            sum[name] += count;
    }
    return sum;
}

qint64 MergedRows::bytesOpened() const
{
    qint64 sum = 0;
    for (const auto &cursor : m_cursors)
        sum += cursor->rows.bytesOpened();
    return sum;
}

} // namespace stardesk
