/// DerivedPatcher: finds the rows of one table that a delta touches, derives them again, and writes what changed.
#pragma once

#include "models/store/delta_writer.h"
#include "models/store/derive/table_derivation.h"

#include <utility>
#include <vector>

namespace stardesk {

class DerivedPatcher final : public ColumnPatcher {
public:
    DerivedPatcher(const DerivationPlan &plan, qint64 nowMs) : m_plan(plan), m_nowMs(nowMs) {}

    [[nodiscard]] std::string_view table() const override { return m_plan.table; }
    Result<> before(FeedReader &reader, const RecordBatch &batch, const DeltaRows &rows) override;
    [[nodiscard]] bool isTouched() const override { return m_everything || !m_rows.empty() || !m_parents.empty(); }
    [[nodiscard]] std::vector<std::string_view> untouched() const override;
    Result<> patch(FeedReader &reader, ColumnSet &columns) override;

private:
    void noteSource(const RowSource &source, const RecordBatch &batch, const DeltaRows &rows);
    void noteType(std::string_view type, std::span<const RowChange> changes);
    [[nodiscard]] bool isChanged(std::string_view type) const;
    void noteRow(const RowSource &source, Ordinal ordinal);
    Result<> noteLookup(FeedReader &reader, const RecordBatch &batch, std::span<const Ordinal> ordinals,
                        std::span<const RowChange> changes);
    void noteLife(std::span<const Ordinal> ordinals, std::span<const RowChange> changes);
    Result<> followParents(FeedReader &reader);
    Result<> patchAll(FeedReader &reader, ColumnSet &columns);
    Result<> patchRows(FeedReader &reader, ColumnSet &columns);
    [[nodiscard]] std::vector<Ordinal> rowsToDerive(const ColumnSet &columns) const;

    const DerivationPlan &m_plan;
    qint64 m_nowMs;
    bool m_everything = false;
    std::vector<std::string_view> m_types;                          ///< sources of which this delta changes records
    std::vector<Ordinal> m_rows;                                    ///< touched, in any order, may repeat
    std::vector<std::pair<std::string_view, Ordinal>> m_parents;    ///< (field of the rows, what it names)
    std::vector<Ordinal> m_removed;
    std::vector<Ordinal> m_added;                                   ///< new, or back from the dead
};

} // namespace stardesk
