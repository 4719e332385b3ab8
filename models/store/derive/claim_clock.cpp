#include "models/store/derive/claim_clock.h"

#include "models/columns/column_set.h"
#include "models/domain/business_time.h"

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

constexpr std::array<std::string_view, 5> kOpenStates = {"DRAFT", "SUBMITTED", "IN_REVIEW", "PENDING_CHECK", "APPEALED"};

std::string_view clockWord(std::string_view state, qint64 due, qint64 now, qint64 near)
{
    if (state == "INFO_REQUESTED")
        return "paused";
    if (std::ranges::find(kOpenStates, state) == kOpenStates.end())
        return "done";
    if (due == kNoData)
        return "none";
    return due < now ? "late" : due <= near ? "near" : "running";
}

} // namespace

void setClaimClock(ColumnSet &claims, const SlaRules &rules, const WorkCalendar &calendar, qint64 nowMs)
{
    // A clock is near its end where the rest of its time fits between now and the due time.
    const qint64 rest = rules.decisionMinutes * (10'000 - rules.atRiskBp) / 10'000;
    const auto nearMs = BusinessTime(rules, calendar).due(nowMs, rest);
    const qint64 now = minuteOfMs(nowMs);
    const qint64 near = nearMs ? minuteOfMs(*nearMs) : now;
    const Column &state = claims.column("state");
    const Column &due = claims.column("due");
    Column &sla = claims.edit("sla");
    for (Ordinal row = 0; row < claims.rowCount(); ++row) {
        if (!state.hasData(row))
            continue;
        const std::string_view word = clockWord(state.textAt(row), due.valueAt(row), now, near);
        if (sla.textAt(row) != word)
            sla.setText(row, word);
    }
}

} // namespace stardesk
