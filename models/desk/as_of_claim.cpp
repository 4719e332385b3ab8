#include "models/desk/as_of_claim.h"

#include "models/domain/claim_events.h"

#include <algorithm>

namespace stardesk {

namespace {

/// The export's events do not tell the proposal; whether it approves stands in its reason code (A.. or R..).
ClaimProposal proposalOf(const ClaimEvent &event)
{
    const bool rejects = event.transition == ClaimTransition::Rejected || event.transition == ClaimTransition::AutoRejected
        || event.code.startsWith(QLatin1Char('R'));
    ClaimProposal proposal;
    proposal.verdict = rejects ? ClaimVerdict::Reject : ClaimVerdict::Approve;
    return proposal;
}

bool isHeld(ClaimState state)
{
    return state == ClaimState::InReview || state == ClaimState::InfoRequested;
}

} // namespace

ClaimThen claimThen(std::vector<RecordRow> events, qint64 endMs)
{
    std::erase_if(events, [endMs](const RecordRow &row) { return row.integer("at") >= endMs; });
    std::ranges::stable_sort(events, {}, [](const RecordRow &row) { return row.integer("at"); });
    Claim claim;
    QString taker;
    for (const RecordRow &row : events) {
        const auto transition = claimTransitionFromWord(row.text("transition"));
        if (!transition)
            continue;
        ClaimEvent event;
        event.atMs = row.integer("at");
        event.actor = row.text("actor");
        event.transition = *transition;
        event.code = row.text("code");
        event.proposal = proposalOf(event);
        taker = *transition == ClaimTransition::Taken ? event.actor : taker;
        claim = withEvent(std::move(claim), event);
    }
    return {claim.state, std::max(1, int(claim.cycles.size())), isHeld(claim.state) ? taker : QString()};
}

} // namespace stardesk
