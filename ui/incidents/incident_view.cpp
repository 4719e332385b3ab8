#include "ui/incidents/incident_view.h"

#include "models/columns/column_set.h"
#include "models/desk/cell_value.h"
#include "models/desk/claim_desk.h"
#include "models/desk/store_session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr qint64 kMostJudged = 200; // a person reads no longer list; the rest follows when these are linked

/// Claims of the table that `fits`, at most `most`. The filter language is not used: it refuses a code that no row has.
template <class Fits>
Result<std::vector<ClaimKey>> claimsWhere(StoreSession &session, qint64 most, Fits fits)
{
    auto claims = session.columns("claims");
    if (!claims)
        return claims.failure();
    std::vector<ClaimKey> keys;
    const auto word = [&](const char *column, Ordinal row) { return cellPlain(cellValue((*claims)->column(column), row)); };
    for (Ordinal row = 0; row < (*claims)->rowCount() && qint64(keys.size()) < most; ++row)
        if ((*claims)->isLive(row) && fits(word, row))
            keys.push_back(ClaimKey{word("id", row)});
    return keys;
}

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

bool wasUnderWay(const ClaimProfile &claim, const IncidentPlace &place)
{
    const qint64 start = claim.parcel.destination.instantOf({qint64(claim.parcel.startOn.number) * kMsPerDay});
    return start <= place.toMs && claim.facts.deliveredMs.value_or(place.toMs) >= place.fromMs;
}

Result<> addLinked(StoreSession &session, IncidentView *view)
{
    auto keys = claimsWhere(session, kMostJudged,
                            [&](const auto &word, Ordinal row) { return word("incident", row) == view->key; });
    if (!keys)
        return keys.failure();
    for (const ClaimKey &key : *keys) {
        auto profile = ClaimDesk(session).profile(key);
        if (!profile)
            return profile.failure();
        view->incident = profile->incident;
        view->linked.push_back({key, profile->state, profile->asked, profile->policy});
        addTotal(&view->linkedTotals, profile->asked, profile->policy);
    }
    return {};
}

Result<> addJoining(StoreSession &session, const IncidentPlace &place, IncidentView *view)
{
    auto keys = claimsWhere(session, kMostJudged, [&](const auto &word, Ordinal row) {
        const QString state = word("state", row);
        const bool open = state == u"SUBMITTED"_s || state == u"IN_REVIEW"_s;
        return open && word("incident", row).isEmpty() && (place.lane.isEmpty() || word("lane", row) == place.lane);
    });
    if (!keys)
        return keys.failure();
    const ClaimDesk desk(session);
    std::vector<ClaimKey> judged;
    for (const ClaimKey &key : *keys) {
        auto now = desk.profile(key);
        if (!now)
            return now.failure();
        if (now->incident || !wasUnderWay(*now, place))
            continue;
        auto then = desk.profileWith(key, IncidentKey{place.key});
        if (!then)
            return then.failure();
        view->incident = then->incident;
        view->joining.push_back({key, now->outcome.effective.daysLate, then->outcome.effective.daysLate, now->policy, then->policy, {}});
        judged.push_back(key);
    }
    Job job;
    ClaimOrder order;
    order.action = ClaimAction::LinkIncident;
    order.to = place.key;
    auto preview = ClaimBatch(session).preview(order, judged, job);
    if (!preview)
        return preview.failure();
    for (size_t row = 0; row < view->joining.size() && row < preview->rows.size(); ++row) {
        view->joining[row].no = preview->rows[row].no;
        if (!view->joining[row].no)
            addTotal(&view->joiningTotals, view->joining[row].now, view->joining[row].then);
    }
    return {};
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

Result<IncidentView> readIncidentView(StoreSession &session, const IncidentPlace &place)
{
    IncidentView view;
    view.key = place.key;
    if (auto added = addLinked(session, &view); !added)
        return added.failure();
    if (auto added = addJoining(session, place, &view); !added)
        return added.failure();
    return view;
}

} // namespace stardesk
