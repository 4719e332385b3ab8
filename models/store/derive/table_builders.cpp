#include "models/store/derive/table_builders.h"

#include "models/core/job.h"
#include "models/store/derive/derived_patcher.h"
#include "models/store/derive/table_builder.h"
#include "models/store/derive/table_derivation.h"
#include "models/store/feed_meta.h"

#include <algorithm>

namespace stardesk {

namespace {

class DerivedBuilder final : public TableBuilder {
public:
    explicit DerivedBuilder(const DerivationPlan &plan) : m_plan(plan), m_derivation(plan.make(RowSlots())) {}

    void expect(std::string_view type, qint64 rows) override
    {
        if (type == m_plan.entity)
            m_derivation->reserve(Ordinal(std::clamp<qint64>(rows, 0, kMostReserved)));
    }

    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) override
    {
        m_derivation->add(batch, ordinals);
    }
    Result<ColumnSet> build(const BuildContext &context) override
    {
        if (auto finished = m_derivation->finish({context.meta.createdAtMs, nullptr}); !finished)
            return finished.failure();
        ColumnSet columns = std::move(m_derivation->columns());
        m_derivation.reset(); // its state is wanted for the ranks
        columns.settle();
        return columns;
    }

private:
    static constexpr qint64 kMostReserved = 16'000'000; // what a manifest merely claims takes address space, no memory
    const DerivationPlan &m_plan;
    std::unique_ptr<TableDerivation> m_derivation;
};

} // namespace

std::vector<std::unique_ptr<TableBuilder>> makeTableBuilders()
{
    std::vector<std::unique_ptr<TableBuilder>> builders;
    for (const DerivationPlan &plan : derivationPlans())
        builders.push_back(std::make_unique<DerivedBuilder>(plan));
    return builders;
}

std::vector<std::unique_ptr<ColumnPatcher>> makeColumnPatchers(qint64 nowMs)
{
    std::vector<std::unique_ptr<ColumnPatcher>> patchers;
    for (const DerivationPlan &plan : derivationPlans())
        patchers.push_back(std::make_unique<DerivedPatcher>(plan, nowMs));
    return patchers;
}

} // namespace stardesk
