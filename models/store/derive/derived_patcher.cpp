#include "models/store/derive/derived_patcher.h"

#include "models/store/batch/record_batch.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/derive/row_copy.h"
#include "models/store/feed_reader.h"

#include <algorithm>
#include <iterator>

namespace stardesk {

namespace {

void sortUnique(std::vector<Ordinal> *rows)
{
    std::ranges::sort(*rows);
    rows->erase(std::unique(rows->begin(), rows->end()), rows->end());
}

} // namespace

Result<> DerivedPatcher::before(FeedReader &reader, const RecordBatch &batch, const DeltaRows &rows)
{
    const std::string_view type = batch.type().name;
    if (std::ranges::find(m_plan.lookups, type) != m_plan.lookups.end()) {
        if (auto noted = noteLookup(reader, batch, rows.ordinals, rows.changes); !noted)
            return noted;
    }
    if (type == m_plan.entity)
        noteLife(rows.ordinals, rows.changes);
    for (const RowSource &source : m_plan.sources) {
        if (source.type != type)
            continue;
        noteType(source.type, rows.changes);
        noteSource(source, batch, rows);
    }
    return {};
}

void DerivedPatcher::noteType(std::string_view type, std::span<const RowChange> changes)
{
    const bool any = std::ranges::any_of(changes, [](RowChange change) { return change != RowChange::Unchanged; });
    if (any && !isChanged(type))
        m_types.push_back(type);
}

bool DerivedPatcher::isChanged(std::string_view type) const
{
    return std::ranges::find(m_types, type) != m_types.end();
}

/// A new row needs room in every column.
std::vector<std::string_view> DerivedPatcher::untouched() const
{
    std::vector<std::string_view> columns;
    for (const StableColumn &stable : m_plan.stable) {
        if (!m_everything && m_added.empty() && !isChanged(stable.type))
            columns.push_back(stable.column);
    }
    return columns;
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

void DerivedPatcher::noteSource(const RowSource &source, const RecordBatch &batch, const DeltaRows &rows)
{
    if (source.field.empty()) {
        for (size_t i = 0; i < rows.ordinals.size(); ++i) {
            if (rows.changes[i] != RowChange::Unchanged)
                noteRow(source, rows.ordinals[i]);
        }
        return;
    }
    const auto field = size_t(batch.type().fieldIndex(source.field));
    const IntField parents = BatchFields(batch).ints(source.field);
    for (size_t i = 0; i < rows.ordinals.size(); ++i) {
        if (rows.changes[i] == RowChange::Unchanged)
            continue;
        const Ordinal before = rows.oldRef(i, field);
        const Ordinal after = rows.changes[i] == RowChange::Removed ? kNoOrdinal : parents.ref(i);
        noteRow(source, after);
        if (before != after) // the record belonged to another row before
            noteRow(source, before);
    }
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
    std::vector<std::string_view> leftOut;
    std::ranges::copy_if(m_plan.stableOnly, std::back_inserter(leftOut), [this](std::string_view type) { return !isChanged(type); });
    derivation->leaveOut(std::move(leftOut));
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
