#include "ui/couriers/courier_view.h"

#include "models/core/text/failure_text.h"
#include "models/desk/store_session.h"
#include "models/domain/courier_tips.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// What was decided here, and whether this desk may decide; a desk without work.db shows the profile all the same.
void addDecisions(StoreSession &session, const PersonKey &key, CourierView *view)
{
    const HrDecisions decisions(session);
    if (auto made = decisions.on(key))
        view->decisions = std::move(*made);
    HrOrder order;
    order.person = key;
    order.reason = tipNote(CourierComponent::Contact);
    const auto preview = decisions.preview(order);
    if (!preview)
        view->decideNo = failureText(preview.failure());
    else if (preview->no)
        view->decideNo = preview->no->sentence;
}

} // namespace

Result<CourierView> readCourierView(StoreSession &session, const PersonKey &key)
{
    const CourierDesk desk(session);
    auto profile = desk.profile(key);
    if (!profile)
        return profile.failure();
    CourierView view;
    view.profile = std::move(profile).value();
    view.nowMs = session.clock().nowMs();
    if (!view.profile.ruleSet.isEmpty())
        if (auto rules = session.rules().find(view.profile.ruleSet))
            view.rules = *rules;
    if (auto proof = desk.explain(key))
        view.proof = std::move(proof).value();
    auto career = readCourierCareer(session, view.profile);
    if (!career)
        return career.failure();
    view.career = std::move(career).value();
    if (view.profile.window && view.rules)
        view.tips = tipLines(view.rules->courier, *view.profile.window, view.profile.tooFewRatings);
    addDecisions(session, key, &view);
    return view;
}

std::optional<qint64> currentStar(const CourierProfile &profile)
{
    return profile.stars.empty() ? std::nullopt : profile.stars.back().star;
}

std::optional<CourierComponent> firstOpenTip(const CourierView &view)
{
    const auto open = std::ranges::find_if(view.tips, [&view](const TipLine &tip) { return !isTipDiscussed(view, tip.component); });
    return open == view.tips.end() ? std::nullopt : std::optional(open->component);
}

HrOrder tipOrder(const CourierView &view, CourierComponent tip)
{
    HrOrder order;
    order.person = view.profile.key;
    order.reason = tipNote(tip);
    return order;
}

int openTips(const CourierView &view)
{
    if (!view.rules || !view.profile.window || !view.profile.computed || !view.profile.computed->officialStar)
        return 0;
    const CourierStarInput &window = *view.profile.window;
    int open = 0;
    for (const auto &[tip, share] : {std::pair(CourierComponent::OnTime, window.onTime), std::pair(CourierComponent::Contact, window.contact),
                                     std::pair(CourierComponent::Door, window.door), std::pair(CourierComponent::Consent, window.consent)}) {
        if (share.total == 0 || isTipDiscussed(view, tip))
            continue;
        const int percent = int(share.hits * kTopScore / share.total); // cut, as the column is
        open += isTipOpen(view.rules->courier, *view.profile.computed->officialStar, percent) ? 1 : 0;
    }
    return open;
}

bool isTipDiscussed(const CourierView &view, CourierComponent component)
{
    const QString note = tipNote(component);
    // A window that began after the talk shows whether it helped: the tip is open again.
    const qint64 sinceMs = view.nowMs - qint64(view.rules ? view.rules->courier.windowDays : 0) * kMsPerDay;
    return std::ranges::any_of(view.decisions, [&](const HrLine &made) { return made.reason == note; })
        || std::ranges::any_of(view.career.notes, [&](const PersonNote &made) { return made.text == note && made.atMs >= sinceMs; });
}

const HrLine *decisionOn(const CourierView &view, const QString &record)
{
    const auto found = std::ranges::find(view.decisions, record, &HrLine::target);
    return found == view.decisions.end() ? nullptr : &*found;
}

int incentivesDue(const CourierView &view)
{
    return int(std::ranges::count(view.career.awards, u"eligible"_s, &AwardLine::status));
}

bool hasOverlap(const CourierProfile &profile)
{
    std::optional<BeijingDay> busyUntil; // exclusive; an open employment lasts for ever
    bool open = false;
    for (const EmploymentLine &job : profile.employments) {
        if (open || (busyUntil && job.from < *busyUntil))
            return true;
        open = !job.to;
        if (job.to)
            busyUntil = job.to;
    }
    return false;
}

std::optional<int> starChange(const CourierProfile &profile, int months)
{
    const auto count = profile.stars.size();
    if (count <= size_t(months) || !profile.stars.back().star || !profile.stars[count - 1 - size_t(months)].star)
        return std::nullopt;
    return int(*profile.stars.back().star - *profile.stars[count - 1 - size_t(months)].star);
}

} // namespace stardesk
