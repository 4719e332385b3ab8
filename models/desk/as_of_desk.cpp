#include "models/desk/as_of_desk.h"

#include "models/desk/claim_desk.h"
#include "models/desk/record_access.h"
#include "models/desk/seller_scores.h"
#include "models/desk/store_session.h"
#include "models/domain/claim_events.h"
#include "models/domain/rated_window.h"
#include "models/store/feed_store.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

BeijingDay lastDayOf(qint64 month)
{
    return BeijingDay::fromDate(QDate(int(month / 12), int(month % 12) + 1, 1))->plus(
        QDate(int(month / 12), int(month % 12) + 1, 1).daysInMonth() - 1);
}

/// Where the day ends, as an instant: what happens later has not happened.
qint64 endMs(BeijingDay day)
{
    return day.plus(1).startMs();
}

/// Lines of months up to the one of `end`, and the one of that month.
template <class Line>
std::optional<Line> cutAt(std::vector<Line> &lines, QString Line::*month, BeijingDay end)
{
    const QString last = end.iso().left(7);
    std::erase_if(lines, [&](const Line &line) { return line.*month > last; });
    return !lines.empty() && lines.back().*month == last ? std::optional(lines.back()) : std::nullopt;
}

/// The export's events do not tell the proposal; whether it approves stands in its reason code (A.. or R..).
ClaimProposal proposalOf(const ClaimEvent &event)
{
    const bool rejects = event.transition == ClaimTransition::Rejected || event.transition == ClaimTransition::AutoRejected
        || event.code.startsWith(u'R');
    ClaimProposal proposal;
    proposal.verdict = rejects ? ClaimVerdict::Reject : ClaimVerdict::Approve;
    return proposal;
}

QString stateAfter(const std::vector<ClaimEventLine> &lines)
{
    Claim claim;
    for (const ClaimEventLine &line : lines) {
        const auto transition = claimTransitionFromWord(line.transition);
        if (!transition)
            continue; // a newer server's own; it is shown, but this program does not know what it does
        ClaimEvent event;
        event.atMs = line.atMs;
        event.actor = line.actor;
        event.transition = *transition;
        event.code = line.code;
        event.proposal = proposalOf(event);
        claim = withEvent(std::move(claim), event);
    }
    return claimStateWord(claim.state);
}

} // namespace

Result<std::vector<PeriodEnd>> AsOfDesk::periodEnds() const
{
    FeedStore &feed = m_session.feed();
    std::map<qint64, PeriodEnd, std::greater<>> ends;
    for (const auto &[type, mark] : {std::pair("courier_star", &PeriodEnd::couriers), std::pair("seller_star", &PeriodEnd::sellers)}) {
        auto months = feed.months(type);
        if (!months)
            return months.failure();
        for (const qint64 month : *months)
            ends[month].*mark = true;
    }
    auto span = feed.scoreSpan();
    if (!span)
        return span.failure();
    for (qint64 month = *span ? monthOfDay((*span)->first) : 0; *span && lastDayOf(month).number <= (*span)->last; ++month)
        ends[month].sellers = true;
    std::vector<PeriodEnd> list;
    for (auto &[month, end] : ends) {
        end.day = lastDayOf(month);
        list.push_back(end);
    }
    return list;
}

Result<CourierAsOf> AsOfDesk::courier(const PersonKey &key, BeijingDay end) const
{
    auto profile = CourierDesk(m_session).profile(key);
    if (!profile)
        return profile.failure();
    CourierAsOf then;
    then.end = end;
    then.stars = std::move(profile->stars);
    then.star = cutAt(then.stars, &CourierStarLine::period, end);
    for (EmploymentLine &line : profile->employments) {
        if (line.from > end)
            continue;
        if (line.to && *line.to > end)
            line.to.reset();
        if (!line.to || *line.to == end) // `to` is the last day
            then.employment = line;
        then.employments.push_back(std::move(line));
    }
    return then;
}

Result<SellerAsOf> AsOfDesk::seller(const SellerKey &key, BeijingDay end) const
{
    const SellerDesk desk(m_session);
    auto profile = desk.profile(key);
    if (!profile)
        return profile.failure();
    auto scores = desk.newestScores(key, end);
    if (!scores)
        return scores.failure();
    SellerAsOf then;
    then.end = end;
    then.stars = std::move(profile->stars);
    then.star = cutAt(then.stars, &SellerStarLine::month, end);
    then.scores = std::move(*scores);
    return then;
}

Result<ClaimAsOf> AsOfDesk::claim(const ClaimKey &key, BeijingDay end) const
{
    auto profile = ClaimDesk(m_session).profile(key);
    if (!profile)
        return profile.failure();
    ClaimAsOf then;
    then.end = end;
    then.filed = profile->filedMs < endMs(end);
    if (!then.filed)
        return then;
    const size_t all = profile->events.size();
    std::ranges::copy_if(profile->events, std::back_inserter(then.events), [&](const ClaimEventLine &line) { return line.atMs < endMs(end); });
    std::ranges::copy_if(profile->documents, std::back_inserter(then.documents), [&](const DocumentLine &line) { return line.receivedMs < endMs(end); });
    std::ranges::copy_if(profile->tracking, std::back_inserter(then.tracking), [&](const TrackingLine &line) { return line.atMs && *line.atMs < endMs(end); });
    then.state = then.events.size() == all ? profile->state : stateAfter(then.events);
    return then;
}

} // namespace stardesk
