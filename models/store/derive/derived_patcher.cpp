#include "models/store/derive/derived_patcher.h"

#include "models/store/batch/record_batch.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/derive/row_copy.h"
#include "models/store/feed_reader.h"

#include <algorithm>

namespace stardesk {

namespace {

void sortUnique(std::vector<Ordinal> *rows)
{
    std::ranges::sort(*rows);
    rows->erase(std::unique(rows->begin(), rows->end()), rows->end());
}

/// Rows of a batch with one of two changes, as ordinals ascending.
std::vector<Ordinal> withOldRow(std::span<const Ordinal> ordinals, std::span<const RowChange> changes)
{
    std::vector<Ordinal> rows;
    for (size_t i = 0; i < ordinals.size(); ++i) {
        if (changes[i] == RowChange::Changed || changes[i] == RowChange::Removed)
            rows.push_back(ordinals[i]);
    }
    sortUnique(&rows);
    return rows;
}

} // namespace

Result<> DerivedPatcher::before(FeedReader &reader, const RecordBatch &batch, std::span<const Ordinal> ordinals,
                                std::span<const RowChange> changes)
{
    const std::string_view type = batch.type().name;
    if (std::ranges::find(m_plan.lookups, type) != m_plan.lookups.end()) {
        if (auto noted = noteLookup(reader, batch, ordinals, changes); !noted)
            return noted;
    }
    if (type == m_plan.entity)
        noteLife(ordinals, changes);
    for (const RowSource &source : m_plan.sources) {
        if (source.type != type)
            continue;
        if (auto noted = noteSource(reader, source, batch, ordinals, changes); !noted)
            return noted;
    }
    return {};
}

/// A rule set concerns every row; of the other lookups a new record concerns only rows that come with it, and a rate that
/// merely ends concerns no claim filed before.
Result<> DerivedPatcher::noteLookup(FeedReader &reader, const RecordBatch &batch, std::span<const Ordinal> ordinals,
                                    std::span<const RowChange> changes)
{
    const std::string_view type = batch.type().name;
    const bool newOnesCount = type == "rule_set" || m_plan.entity.empty();
    for (size_t i = 0; i < ordinals.size() && !m_everything; ++i) {
        if (changes[i] == RowChange::Unchanged || (changes[i] == RowChange::Added && !newOnesCount))
            continue;
        if (type == "fx_rate" && changes[i] == RowChange::Changed) {
            auto before = reader.readRow(type, ordinals[i]);
            if (!before)
                return before.failure();
            const BatchFields fields(batch);
            const std::string_view rate = fields.texts("rate").at(i);
            if (before->integer("valid_from") == fields.ints("valid_from").at(i)
                && before->text("rate") == QString::fromUtf8(rate.data(), qsizetype(rate.size())))
                continue;
        }
        m_everything = true;
    }
    return {};
}

void DerivedPatcher::noteLife(std::span<const Ordinal> ordinals, std::span<const RowChange> changes)
{
    for (size_t i = 0; i < ordinals.size(); ++i) {
        if (changes[i] == RowChange::Removed)
            m_removed.push_back(ordinals[i]);
        else if (changes[i] == RowChange::Added)
            m_added.push_back(ordinals[i]);
    }
}

void DerivedPatcher::noteRow(const RowSource &source, Ordinal ordinal)
{
    if (ordinal == kNoOrdinal)
        return;
    if (source.via.empty())
        m_rows.push_back(ordinal);
    else
        m_parents.emplace_back(source.via, ordinal);
}

Result<> DerivedPatcher::noteSource(FeedReader &reader, const RowSource &source, const RecordBatch &batch,
                                    std::span<const Ordinal> ordinals, std::span<const RowChange> changes)
{
    if (source.field.empty()) {
        for (size_t i = 0; i < ordinals.size(); ++i) {
            if (changes[i] != RowChange::Unchanged)
                noteRow(source, ordinals[i]);
        }
        return {};
    }
    const IntField parents = BatchFields(batch).ints(source.field);
    for (size_t i = 0; i < ordinals.size(); ++i) {
        if (changes[i] == RowChange::Added || changes[i] == RowChange::Changed)
            noteRow(source, parents.isNull(i) ? kNoOrdinal : parents.ref(i));
    }
    // The record may have belonged to another row before.
    RecordBatch old(batch.type());
    if (auto read = reader.read(withOldRow(ordinals, changes), old); !read)
        return read;
    const IntField oldParents = BatchFields(old).ints(source.field);
    for (size_t i = 0; i < old.rows(); ++i)
        noteRow(source, oldParents.isNull(i) ? kNoOrdinal : oldParents.ref(i));
    return {};
}

Result<> DerivedPatcher::followParents(FeedReader &reader)
{
    std::ranges::sort(m_parents);
    m_parents.erase(std::unique(m_parents.begin(), m_parents.end()), m_parents.end());
    for (const auto &[field, parent] : m_parents) {
        auto children = reader.children(m_plan.entity, field, parent);
        if (!children)
            return children.failure();
        m_rows.insert(m_rows.end(), children->begin(), children->end());
    }
    return {};
}

std::vector<Ordinal> DerivedPatcher::rowsToDerive(const ColumnSet &columns) const
{
    std::vector<Ordinal> rows = m_rows;
    if (m_plan.restless) {
        const std::vector<Ordinal> restless = m_plan.restless(columns);
        rows.insert(rows.end(), restless.begin(), restless.end());
    }
    sortUnique(&rows);
    std::erase_if(rows, [&](Ordinal row) { return row >= columns.rowCount() || !columns.isLive(row); });
    return rows;
}

Result<> DerivedPatcher::patch(FeedReader &reader, ColumnSet &columns)
{
    if (m_plan.entity.empty() || m_everything)
        return patchAll(reader, columns);
    return patchRows(reader, columns);
}

Result<> DerivedPatcher::patchRows(FeedReader &reader, ColumnSet &columns)
{
    if (auto followed = followParents(reader); !followed)
        return followed;
    for (const Ordinal row : m_added) {
        if (row >= columns.rowCount())
            columns.appendRows(row + 1 - columns.rowCount());
        columns.setLive(row, true);
    }
    for (const Ordinal row : m_removed)
        columns.setLive(row, false);
    const std::vector<Ordinal> rows = rowsToDerive(columns);
    const auto derivation = m_plan.make(RowSlots(rows));
    if (auto gathered = derivation->gather(reader); !gathered)
        return gathered;
    if (auto finished = derivation->finish({m_nowMs, &columns}); !finished)
        return finished;
    for (size_t slot = 0; slot < rows.size(); ++slot)
        copyRow(derivation->columns(), Ordinal(slot), columns, rows[slot]);
    return {};
}

/// Every record again, as in an import, but into the rows that are there.
Result<> DerivedPatcher::patchAll(FeedReader &reader, ColumnSet &columns)
{
    std::vector<std::string_view> types(m_plan.lookups.begin(), m_plan.lookups.end());
    types.insert(types.end(), m_plan.texts.begin(), m_plan.texts.end());
    for (const RowSource &source : m_plan.sources)
        types.push_back(source.type);
    std::ranges::sort(types, {}, [](std::string_view type) { return recordTypeIndex(type); });
    types.erase(std::unique(types.begin(), types.end()), types.end());
    const auto derivation = m_plan.make(RowSlots());
    if (auto added = derivation->addAll(reader, types); !added)
        return added;
    if (auto finished = derivation->finish({m_nowMs, nullptr}); !finished)
        return finished;
    const ColumnSet &fresh = derivation->columns();
    const Ordinal known = columns.rowCount();
    if (fresh.rowCount() > known)
        columns.appendRows(fresh.rowCount() - known);
    for (Ordinal row = 0; row < fresh.rowCount(); ++row)
        copyRow(fresh, row, columns, row);
    for (Ordinal row = m_plan.entity.empty() ? 0 : columns.rowCount(); row < columns.rowCount(); ++row)
        columns.setLive(row, row < fresh.rowCount());
    for (const Ordinal row : m_added)
        columns.setLive(row, true);
    for (const Ordinal row : m_removed)
        columns.setLive(row, false);
    return {};
}

} // namespace stardesk
