#include "models/store/derive/table_derivation.h"

#include "models/columns/table_columns.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"

#include <algorithm>

namespace stardesk {

namespace {
constexpr size_t kBatchRows = 8192;
} // namespace

TableDerivation::TableDerivation(std::string_view table, RowSlots chosen)
    : m_slots(std::move(chosen)), m_columns(table, tableDef(table)->columns)
{
    if (!m_slots.all())
        m_columns.appendRows(Ordinal(m_slots.rows().size()));
}

void TableDerivation::makeRoom(std::span<const Ordinal> ordinals)
{
    if (!ordinals.empty())
        (void)rowFor(std::ranges::max(ordinals));
}

Ordinal TableDerivation::rowFor(Ordinal ordinal)
{
    const Ordinal slot = m_slots.slotOf(ordinal);
    if (slot != kNoOrdinal && slot >= m_columns.rowCount())
        m_columns.appendRows(slot + 1 - m_columns.rowCount());
    return slot;
}

Result<> TableDerivation::addRecords(FeedReader &reader, std::string_view type, std::span<const Ordinal> ordinals)
{
    if (std::ranges::find(m_leftOut, type) != m_leftOut.end())
        return {};
    RecordBatch batch(*recordType(type));
    for (size_t first = 0; first < ordinals.size(); first += kBatchRows) {
        std::vector<Ordinal> found;
        const auto part = ordinals.subspan(first, std::min(kBatchRows, ordinals.size() - first));
        if (auto read = reader.read(part, batch, &found); !read)
            return read;
        add(batch, found);
    }
    return {};
}

Result<> TableDerivation::addAll(FeedReader &reader, std::span<const std::string_view> types)
{
    for (const std::string_view type : types) {
        RecordBatch batch(*recordType(type));
        for (Ordinal next = 0; next != kNoOrdinal;) {
            std::vector<Ordinal> ordinals;
            if (auto read = reader.scan(next, kBatchRows, batch, &ordinals, &next); !read)
                return read;
            add(batch, ordinals);
        }
    }
    return {};
}

Result<> TableDerivation::addChildren(FeedReader &reader, std::string_view type, std::string_view field,
                                      std::span<const Ordinal> parents)
{
    std::vector<Ordinal> all;
    for (const Ordinal parent : parents) {
        auto children = reader.children(type, field, parent);
        if (!children)
            return children.failure();
        all.insert(all.end(), children->begin(), children->end());
    }
    std::ranges::sort(all);
    return addRecords(reader, type, all);
}

} // namespace stardesk
