#include "models/store/derive/claim_clock.h"

#include "models/columns/column_set.h"
#include "models/domain/business_time.h"

#include <algorithm>
#include <array>
#include <vector>

namespace stardesk {

namespace {

constexpr std::array<std::string_view, 5> kOpenStates = {"DRAFT", "SUBMITTED", "IN_REVIEW", "PENDING_CHECK", "APPEALED"};

/// What the clock of a claim in this state does, whatever its due time.
enum class Running { Yes, Paused, Done };

Running runningIn(std::string_view state)
{
    if (state == "INFO_REQUESTED")
        return Running::Paused;
    return std::ranges::find(kOpenStates, state) == kOpenStates.end() ? Running::Done : Running::Yes;
}

/// Codes of the column's words: comparing numbers keeps two million claims within a frame.
struct ClockCodes {
    explicit ClockCodes(const Dictionary &words)
        : none(words.find("none")), running(words.find("running")), near(words.find("near")), late(words.find("late")),
          paused(words.find("paused")), done(words.find("done"))
    {
    }
    qint64 none;
    qint64 running;
    qint64 near;
    qint64 late;
    qint64 paused;
    qint64 done;
};

struct ClockInstants {
    qint64 now = 0;  ///< minutes, as columns hold them
    qint64 near = 0; ///< a due time until then is near
};

qint64 clockCode(const ClockCodes &codes, Running running, qint64 due, const ClockInstants &at)
{
    if (running != Running::Yes)
        return running == Running::Paused ? codes.paused : codes.done;
    if (due == kNoData)
        return codes.none;
    return due < at.now ? codes.late : due <= at.near ? codes.near : codes.running;
}

} // namespace

void setClaimClock(ColumnSet &claims, const SlaRules &rules, const WorkCalendar &calendar, qint64 nowMs)
{
    // A clock is near its end where the rest of its time fits between now and the due time.
    const qint64 rest = rules.decisionMinutes * (10'000 - rules.atRiskBp) / 10'000;
    const auto nearMs = BusinessTime(rules, calendar).due(nowMs, rest);
    const ClockInstants at{minuteOfMs(nowMs), minuteOfMs(nearMs ? *nearMs : nowMs)};
    const Column &state = claims.column("state");
    const Column &due = claims.column("due");
    const ClockCodes codes(claims.column("sla").dictionary());
    std::vector<Running> running;
    for (const std::string &word : state.dictionary().words())
        running.push_back(runningIn(word));
    Column *sla = nullptr; // detached from other copies only where something changes
    const Column *present = &claims.column("sla");
    for (Ordinal row = 0; row < claims.rowCount(); ++row) {
        const qint64 place = state.valueAt(row);
        if (place == kNoData)
            continue;
        const qint64 code = clockCode(codes, running[size_t(place)], due.valueAt(row), at);
        if (present->valueAt(row) == code)
            continue;
        if (!sla)
            present = sla = &claims.edit("sla");
        sla->setValue(row, code);
    }
}

} // namespace stardesk
