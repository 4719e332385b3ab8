#include "ui/incidents/incident_view.h"

#include "models/desk/incident_desk.h"

#include <algorithm>

namespace stardesk {
namespace {

void addTotal(std::vector<CurrencyTotal> *totals, const std::optional<Money> &before, const std::optional<Money> &after)
{
    const auto add = [totals](const std::optional<Money> &money, Money CurrencyTotal::*part) {
        if (!money)
            return;
        auto found = std::ranges::find_if(*totals, [&](const CurrencyTotal &total) { return total.before.currency == money->currency; });
        if (found == totals->end())
            found = totals->insert(totals->end(), CurrencyTotal{Money{0, money->currency}, Money{0, money->currency}});
        ((*found).*part).minor += money->minor;
    };
    add(before, &CurrencyTotal::before);
    add(after, &CurrencyTotal::after);
}

} // namespace

std::vector<ClaimKey> IncidentView::linkable() const
{
    std::vector<ClaimKey> keys;
    for (const JoiningClaim &claim : joining)
        if (!claim.no)
            keys.push_back(claim.key);
    return keys;
}

std::vector<ClaimKey> IncidentView::linkedKeys() const
{
    std::vector<ClaimKey> keys;
    for (const LinkedClaim &claim : linked)
        keys.push_back(claim.key);
    return keys;
}

Result<IncidentView> readIncidentView(StoreSession &session, const QString &key)
{
    Job job;
    auto impact = IncidentDesk(session).impact(IncidentKey{key}, job);
    if (!impact)
        return impact.failure();
    IncidentView view;
    view.key = key;
    view.incident = impact->incident;
    view.lateJoiners = qint64(impact->lateJoiners.size());
    for (const IncidentClaim &claim : impact->claims) {
        if (claim.linked) {
            view.linked.push_back({claim.claim, claim.state, claim.after});
            addTotal(&view.linkedTotals, claim.after, {});
            continue;
        }
        view.joining.push_back({claim.claim, claim.daysLateBefore, claim.daysLateAfter, claim.before, claim.after, claim.no});
        if (!claim.no)
            addTotal(&view.joiningTotals, claim.before, claim.after);
    }
    return view;
}

} // namespace stardesk
