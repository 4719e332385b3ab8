#include "ui/couriers/courier_view.h"

#include "models/desk/store_session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

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
        view.tips = tipLines(view.rules->courier, *view.profile.window);
    return view;
}

std::optional<qint64> currentStar(const CourierProfile &profile)
{
    return profile.stars.empty() ? std::nullopt : profile.stars.back().star;
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
