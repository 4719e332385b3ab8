/// ClaimLookup: plans, rates, calendar and rules that a claim's policy amount and clock are computed with.
#pragma once

#include "models/domain/business_time.h"
#include "models/domain/compensation.h"
#include "models/domain/fx.h"
#include "models/store/derive/rule_lookup.h"

#include "models/core/ids.h"

#include <span>
#include <vector>

namespace stardesk {

class ClaimLookup {
public:
    /// Batches of rule_set, compensation_plan, fx_rate and holiday; others are passed over.
    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals);

    /// What the plan pays for this many days late; nothing without a plan, a rate for its cap, or a fitting currency.
    /// `day`: Beijing day whose rate converts the cap.
    [[nodiscard]] std::optional<qint64> policy(Ordinal plan, const CompensationInput &input, BeijingDay day) const;
    /// In the currency of the limits; nothing without a rate of the day.
    [[nodiscard]] std::optional<qint64> valued(const Money &money, BeijingDay day, Currency target) const;
    [[nodiscard]] RuleLookup &rules() { return m_rules; }
    [[nodiscard]] const WorkCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const FxTable &rates() const { return m_rates; }
    /// A plan or rate that cannot be read.
    [[nodiscard]] const Result<> &state() const { return m_state; }

private:
    void addPlans(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addRates(const RecordBatch &batch);
    void addHolidays(const RecordBatch &batch);

    RuleLookup m_rules;
    std::vector<std::optional<CompensationPlan>> m_plans;
    FxTable m_rates;
    WorkCalendar m_calendar;
    Result<> m_state;
};

} // namespace stardesk
