/// The queue of ClaimsPage: what waits for this person, the way from claim to claim, the counts and clocks of the tabs.
#include "models/core/clock.h"
#include "models/desk/store_session.h"
#include "models/tables/session_worker.h"
#include "ui/claims/claims_page.h"
#include "ui/claims/queue_head.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"

#include <utility>

namespace stardesk {

bool ClaimsPage::canDecide(int row) const
{
    const auto word = [&](const char *column) { return model().index(row, model().columnOf(column)).data(RawValueRole).toString(); };
    const bool own = !m_state.person.isEmpty() && word("proposer") == m_state.person; // nobody confirms that
    return !own && m_state.decidable.contains(word("state")) && !m_state.onTheirWay.contains(model().keyAt(row));
}

// The next claim of the split that waits for this person; at the end the one before.
QString ClaimsPage::undecidedFrom(int row, int by) const
{
    for (const int step : {by, -by}) {
        for (int at = row + step; at >= 0 && at < model().rowCount(); at += step) {
            if (canDecide(at))
                return model().keyAt(at);
        }
    }
    return {};
}

void ClaimsPage::move(int rows)
{
    const int row = table().currentIndex().row() + rows;
    if (row >= 0 && row < model().rowCount())
        table().setCurrentRow(row);
}

void ClaimsPage::moveUndecided(int by)
{
    if (const QString key = undecidedFrom(table().currentIndex().row(), by); !key.isEmpty())
        ListPage::select(key);
}

void ClaimsPage::toggleChosen()
{
    RowSelection chosen = table().selection();
    chosen.toggle(table().currentKey());
    table().setSelection(chosen);
}

std::vector<ClaimKey> ClaimsPage::chosenClaims() const
{
    std::vector<ClaimKey> claims;
    const RowSelection &chosen = table().selection();
    for (int row = 0; row < model().rowCount(); ++row)
        if (const QString key = model().keyAt(row); chosen.contains(key))
            claims.push_back(ClaimKey{key});
    return claims;
}

void ClaimsPage::onListing()
{
    if (m_counted == source() || !workspace().hasData())
        return;
    m_counted = source();
    countQueue();
}

void ClaimsPage::countQueue()
{
    m_counting = true;
    const qint64 nowMs = workspace().clock().nowMs();
    workspace().worker().ask<QueueState>(
        this, "queue", [nowMs](StoreSession &session) { return readQueueState(session, nowMs); },
        [this, nowMs](const Result<QueueState> &state) {
            m_counting = false;
            if (!state)
                return;
            m_state = *state;
            m_head->setState(*state, nowMs);
            qint64 due = 0, late = 0;
            for (const ClaimSplitCount &count : state->splits) {
                due = count.split == ClaimSplit::DueToday ? count.count : due;
                late = count.split == ClaimSplit::Late ? count.count : late;
            }
            emit queueCounted(due, late);
            if (std::exchange(m_splitChosen, true))
                return setScope(m_head->filterOf(m_head->current()));
            // The first look is at what is due; where nothing is, at everything.
            const int first = due > 0 ? int(ClaimSplit::DueToday) : late > 0 ? int(ClaimSplit::Late) : m_head->allTab();
            m_head->setCurrent(first);
            setScope(m_head->filterOf(first));
        });
}

// Clocks run on while nobody touches the queue. One that has run out makes a claim late: tabs and counts are told anew.
void ClaimsPage::onTick()
{
    const qint64 nowMs = workspace().clock().nowMs();
    m_head->setNow(nowMs);
    table().viewport()->update();
    if (!workspace().hasData() || !m_state.nextDueMs || *m_state.nextDueMs > nowMs)
        return;
    m_state.nextDueMs.reset();
    workspace().worker().ask<bool>(
        this, "clock",
        [](StoreSession &session) {
            session.forgetTable("claims");
            return Result<bool>(true);
        },
        [this](const Result<bool> &) {
            m_counted.reset();
            load();
        });
}

} // namespace stardesk
