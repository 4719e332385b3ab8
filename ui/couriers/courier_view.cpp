#include "ui/couriers/courier_view.h"

#include "models/desk/store_session.h"

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
    return view;
}

std::optional<qint64> currentStar(const CourierProfile &profile)
{
    return profile.stars.empty() ? std::nullopt : profile.stars.back().star;
}

std::optional<int> starChange(const CourierProfile &profile, int months)
{
    const auto count = profile.stars.size();
    if (count <= size_t(months) || !profile.stars.back().star || !profile.stars[count - 1 - size_t(months)].star)
        return std::nullopt;
    return int(*profile.stars.back().star - *profile.stars[count - 1 - size_t(months)].star);
}

} // namespace stardesk
