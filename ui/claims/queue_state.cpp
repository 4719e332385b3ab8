#include "ui/claims/queue_state.h"

#include "models/columns/column_set.h"
#include "models/desk/cell_value.h"
#include "models/desk/claim_basis.h"
#include "models/desk/store_session.h"
#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr qint64 kWorthTelling = 30 * kMsPerMinute; // below it working and natural time tell the same

void findNextDue(const ColumnSet &claims, qint64 nowMs, QueueState *state)
{
    const Column &due = claims.column("due");
    const Column &clock = claims.column("sla");
    for (Ordinal row = 0; row < claims.rowCount(); ++row) {
        if (!claims.isLive(row) || !due.hasData(row))
            continue;
        const QString word = cellPlain(cellValue(clock, row));
        const bool near = word == u"near"_s;
        const qint64 at = msOfMinute(due.valueAt(row));
        if ((!near && word != u"running"_s) || at < nowMs || (state->nextDueMs && *state->nextDueMs <= at))
            continue;
        state->nextDueMs = at;
        state->near = near;
    }
}

/// What waits for a role of the person; for somebody without one everything open, to look at.
QStringList decidableBy(const OperatorProfile &person)
{
    QStringList states;
    if (person.has(Role::Reviewer))
        states << u"SUBMITTED"_s << u"IN_REVIEW"_s;
    if (person.has(Role::Approver))
        states << u"PENDING_CHECK"_s;
    if (person.has(Role::Lead))
        states << u"APPEALED"_s << (states.isEmpty() ? QStringList{u"SUBMITTED"_s, u"IN_REVIEW"_s} : QStringList());
    return states.isEmpty() ? QStringList{u"SUBMITTED"_s, u"IN_REVIEW"_s, u"PENDING_CHECK"_s, u"APPEALED"_s} : states;
}

QString dueText(qint64 dueMs, qint64 nowMs)
{
    const LocalTime due = Zone::beijing().localOf(dueMs);
    const QString time = due.iso().mid(11, 5);
    return due.day() == BeijingDay::ofInstant(nowMs) ? time : dayText(due.day().date()) + u' ' + time;
}

} // namespace

Result<QueueState> readQueueState(StoreSession &session, qint64 nowMs)
{
    const ClaimDecisions desk(session);
    auto splits = desk.splits();
    if (!splits)
        return splits.failure();
    auto claims = session.columns("claims");
    if (!claims)
        return claims.failure();
    QueueState state;
    state.splits = std::move(*splits);
    if (const auto unconfirmed = desk.unconfirmed()) {
        for (const HeldDecision &decision : *unconfirmed) {
            const auto action = claimActionFromWord(decision.action);
            if (action != ClaimAction::Attach && action != ClaimAction::LinkIncident) // more evidence leaves it open
                state.onTheirWay.insert(decision.claim.value);
        }
    }
    if (const auto &person = session.person()) {
        state.person = person->key;
        state.decidable = decidableBy(*person);
    }
    for (Ordinal row = 0; row < (*claims)->rowCount(); ++row)
        state.all += (*claims)->isLive(row) ? 1 : 0;
    findNextDue(**claims, nowMs, &state);
    const auto basis = session.claimBasis();
    const auto rules = session.rulesToday();
    if (state.nextDueMs && basis && rules)
        state.businessMs = BusinessTime((*rules)->sla, (*basis)->lookup.calendar()).elapsedMs(nowMs, *state.nextDueMs);
    return state;
}

QString nextDueTime(const QueueState &state, qint64 nowMs)
{
    return state.nextDueMs ? QCoreApplication::translate("ClaimsPage", "Due %1 Beijing").arg(dueText(*state.nextDueMs, nowMs)) : QString();
}

QString nextDueText(const QueueState &state, qint64 nowMs)
{
    if (!state.nextDueMs)
        return {};
    const QString at = dueText(*state.nextDueMs, nowMs);
    const QString left = timeLeftText(*state.nextDueMs, nowMs);
    if (*state.nextDueMs - nowMs - state.businessMs < kWorthTelling)
        //: %1 a Beijing time, %2 a span such as "18 min".
        return QCoreApplication::translate("ClaimsPage", "Next due %1 Beijing · %2 left").arg(at, left);
    return QCoreApplication::translate("ClaimsPage", "Next due %1 Beijing · %2 of working time left")
        .arg(at, timeLeftText(nowMs + state.businessMs, nowMs));
}

} // namespace stardesk
