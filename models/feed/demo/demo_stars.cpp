#include "models/feed/demo/demo_stars.h"

#include "models/domain/courier_star.h"
#include "models/feed/demo/demo_calendar.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

constexpr int kHistoryMonths = 14;

CourierStarInput inputOf(const Window &window, const StarPeriod &before)
{
    CourierStarInput input;
    for (size_t i = 0; i < window.ratings.size(); ++i) {
        input.ratings += window.ratings[i];
        input.ratingSum += qint64(window.ratings[i]) * qint64(i % 5 + 1);
    }
    const ConductSums &conduct = window.conduct;
    input.deliveries = conduct.deliveries;
    input.onTime = {conduct.onTime, conduct.deliveries};
    input.contact = {conduct.contacted, conduct.deliveries};
    input.door = {conduct.doorDone, conduct.doorAsked};
    input.consent = {conduct.consentedAndTold, conduct.stationDrops};
    input.minorComplaints = window.complaints[0];
    input.majorComplaints = window.complaints[1];
    input.criticalComplaints = window.complaints[2];
    input.falseSignOffs = window.falseSignOffs;
    input.previous = {before.star, before.belowPeriods, before.carriedPeriods};
    return input;
}

StarPeriod byRule(const CourierRules &rules, int month, const Window &window, const StarPeriod &before)
{
    const CourierStar star = evaluateCourierStar(rules, inputOf(window, before));
    StarPeriod period{month, star.officialStar, {}, star.belowPeriods, star.carriedPeriods};
    if (star.score)
        period.scoreMilli = *star.score * 10;
    return period;
}

/// Months before the first window: near what the ability of that month suggests, one step at a time.
StarPeriod invented(const DemoFrame &frame, DemoRandom &random, const Courier &courier, int month,
                    const StarPeriod &before)
{
    const int quality = std::clamp(courier.qualityOn(lastDayOf(month), frame.newest) + random.between(-60, 60), 0, 1000);
    const int score = std::clamp(6700 + quality * 29 / 10 + random.between(-80, 80), 0, 10'000);
    const int raw = score >= 9000 ? 5 : score >= 8000 ? 4 : score >= 7000 ? 3 : score >= 6000 ? 2 : 1;
    StarPeriod period{month, raw, score * 10, 0, 0};
    if (before.star)
        period.star = std::clamp(raw, *before.star - 1, *before.star + 1);
    return period;
}

} // namespace

std::vector<StarPeriod> starsOf(const DemoFrame &frame, const CourierRules &rules, const Courier &courier)
{
    const std::vector<Window> windows = windowsOf(frame, courier);
    DemoRandom random(frame.options.seed, Stream::Star, courier.index);
    const int first = frame.detailed(courier.index)
        ? std::clamp(monthOf(courier.since) + 1, frame.period - kHistoryMonths + 1, frame.period) : frame.period;
    std::vector<StarPeriod> periods;
    StarPeriod before;
    for (int month = first; month <= frame.period; ++month) {
        const auto window = std::ranges::find(windows, lastDayOf(month), &Window::asOf);
        if (window != windows.end())
            before = byRule(rules, month, *window, before);
        else if (lastDayOf(month) < courier.since) // started after the period: known, but without a star yet
            before = {month, {}, {}, 0, 0};
        else
            before = invented(frame, random, courier, month, before);
        periods.push_back(before);
    }
    const bool planted = DemoRandom(frame.options.seed, Stream::Plant, courier.index).chance(3);
    if (planted && !periods.empty() && periods.back().star)
        periods.back().star = *periods.back().star == 5 ? 4 : *periods.back().star + 1;
    return periods;
}

} // namespace stardesk::demo
