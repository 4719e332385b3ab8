#include "models/domain/courier_tips.h"

#include <algorithm>

namespace stardesk {

namespace {

qint64 room(const CourierRules &rules, const CourierTip &tip)
{
    return qint64(rules.weights[size_t(tip.component)]) * (kTopScore - tip.points);
}

qint64 presentWeight(const CourierRules &rules, const CourierStar &star)
{
    qint64 weight = 0;
    for (size_t i = 0; i < star.components.size(); ++i)
        weight += star.components[i] ? rules.weights[i] : 0;
    return weight;
}

} // namespace

std::vector<CourierTip> courierTips(const CourierRules &rules, const CourierStar &star)
{
    const qint64 weight = presentWeight(rules, star);
    std::vector<CourierTip> tips;
    for (int i = 0; i < kCourierComponentCount; ++i) {
        const std::optional<int> &points = star.components[size_t(i)];
        if (!points || *points == kTopScore)
            continue;
        CourierTip tip{CourierComponent(i), *points, 0, courierTipText(CourierComponent(i))};
        tip.gain = int(room(rules, tip) / weight);
        tips.push_back(tip);
    }
    std::stable_sort(tips.begin(), tips.end(), [&rules](const CourierTip &a, const CourierTip &b) {
        return room(rules, a) > room(rules, b);
    });
    return tips;
}

bool isTipOpen(const CourierRules &rules, int star, int share)
{
    return share < edgeOfStar(rules, std::min(star + 1, kTopCourierStar));
}

const char *courierTipText(CourierComponent component)
{
    switch (component) {
    case CourierComponent::Rating:
        return QT_TRANSLATE_NOOP("CourierTips", "Be friendly at every door: each five-star rating lifts the mean.");
    case CourierComponent::OnTime:
        return QT_TRANSLATE_NOOP("CourierTips", "Deliver on the promised day; tell the station early when a route gets too long.");
    case CourierComponent::Contact:
        return QT_TRANSLATE_NOOP("CourierTips", "Call or write to the consignee before you deliver.");
    case CourierComponent::Door:
        return QT_TRANSLATE_NOOP("CourierTips", "Bring the parcel to the door whenever the consignee asks for it.");
    case CourierComponent::Consent:
        return QT_TRANSLATE_NOOP("CourierTips", "Ask before you leave a parcel at a pick-up point, and tell the consignee "
                                                "at once where it is.");
    }
    Q_UNREACHABLE();
}

const char *courierComponentName(CourierComponent component)
{
    switch (component) {
    case CourierComponent::Rating: return QT_TRANSLATE_NOOP("Explanation", "Ratings");
    case CourierComponent::OnTime: return QT_TRANSLATE_NOOP("Explanation", "Delivered on time");
    case CourierComponent::Contact: return QT_TRANSLATE_NOOP("Explanation", "Contact before delivery");
    case CourierComponent::Door: return QT_TRANSLATE_NOOP("Explanation", "To the door on demand");
    case CourierComponent::Consent: return QT_TRANSLATE_NOOP("Explanation", "Consent and notice at pick-up points");
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
