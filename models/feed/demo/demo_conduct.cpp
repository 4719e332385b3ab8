#include "models/feed/demo/demo_conduct.h"

#include "models/feed/demo/demo_calendar.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

constexpr std::array kChannelWeights = {50, 30, 20};

quint64 dayEntity(const Courier &courier, int day)
{
    return (quint64(courier.index) << 18) | quint64(day);
}

/// Mishaps among the day's parcels; peaks hurt punctuality.
ConductSums conductOf(DemoRandom &random, int deliveries, int quality, bool peak)
{
    const int lack = 1000 - quality;
    ConductSums sums;
    sums.deliveries = deliveries;
    sums.onTime = deliveries - random.share(deliveries, (4 + lack * 45 / 1000) * (peak ? 2 : 1));
    sums.contacted = deliveries - random.share(deliveries, 10 + lack * 160 / 1000);
    sums.doorAsked = random.share(deliveries, 60);
    sums.doorDone = sums.doorAsked - random.share(sums.doorAsked, 5 + lack * 200 / 1000);
    sums.stationDrops = random.share(deliveries, 250);
    sums.consentedAndTold = sums.stationDrops - random.share(sums.stationDrops, 10 + lack * 220 / 1000);
    sums.voiceCalls = random.share(sums.contacted, 300);
    return sums;
}

/// Share of 5, 4, 3, 2 and 1 star ratings in thousandths.
std::array<int, 5> ratingWeights(int quality)
{
    const int five = 380 + quality * 570 / 1000;
    const int rest = 1000 - five;
    const int one = rest * 25 / 100;
    const int two = rest * 10 / 100;
    const int three = rest * 20 / 100;
    return {one, two, three, rest - one - two - three, five};
}

/// A whole window at once, for the couriers without weeks.
RatingCounts ratingsOfWindow(DemoRandom &random, int rated, int quality)
{
    RatingCounts counts{};
    const auto weights = ratingWeights(quality);
    for (size_t channel = 0; channel < kChannelWeights.size(); ++channel) {
        for (size_t star = 0; star < weights.size(); ++star)
            counts[channel * 5 + star] = random.poisson(qint64(rated) * kChannelWeights[channel] * weights[star] / 100);
    }
    return counts;
}

Window quickWindow(const DemoFrame &frame, const Courier &courier)
{
    DemoRandom random(frame.options.seed, Stream::Window, courier.index);
    Window window;
    window.asOf = lastDayOf(frame.period);
    const int workedDays = std::clamp(window.asOf - courier.since, 0, kWindowDays) * 85 / 100;
    const int deliveries = random.poisson(qint64(courier.perDay) * workedDays * 1000);
    const int quality = courier.qualityOn(window.asOf, frame.newest);
    window.conduct = conductOf(random, deliveries, quality, false);
    window.ratings = ratingsOfWindow(random, deliveries * courier.ratedPerMille / 1000, quality);
    window.complaints = {random.poisson(250), random.poisson(60), random.poisson(8)};
    window.falseSignOffs = random.chance(500) ? window.complaints[1] : 0;
    return window;
}

void count(Window *window, const std::vector<Complaint> &complaints)
{
    for (const Complaint &complaint : complaints) {
        const bool inWindow = complaint.decidedOn > window->asOf - kWindowDays && complaint.decidedOn <= window->asOf;
        if (!inWindow || complaint.verdict != Complaint::Verdict::Upheld)
            continue;
        ++window->complaints[size_t(complaint.severity)];
        window->falseSignOffs += complaint.falseSignOff ? 1 : 0;
    }
}

} // namespace

ConductSums &ConductSums::operator+=(const ConductSums &other)
{
    deliveries += other.deliveries;
    onTime += other.onTime;
    contacted += other.contacted;
    doorAsked += other.doorAsked;
    doorDone += other.doorDone;
    stationDrops += other.stationDrops;
    consentedAndTold += other.consentedAndTold;
    voiceCalls += other.voiceCalls;
    return *this;
}

ConductSums conductOn(const DemoFrame &frame, const Courier &courier, int day)
{
    DemoRandom random(frame.options.seed, Stream::Conduct, dayEntity(courier, day));
    if (!courier.employedOn(day) || ((day + int(courier.index)) % 7 == 0 && random.chance(850)))
        return {};
    const int season = seasonPerMille(day);
    const int deliveries = random.poisson(qint64(courier.perDay) * season);
    return conductOf(random, deliveries, courier.qualityOn(day, frame.newest), season > 1200);
}

RatingCounts ratingsOn(const DemoFrame &frame, const Courier &courier, int day, int deliveries)
{
    RatingCounts counts{};
    if (deliveries == 0)
        return counts;
    DemoRandom random(frame.options.seed, Stream::Feedback, dayEntity(courier, day));
    const auto weights = ratingWeights(courier.qualityOn(day, frame.newest));
    for (int left = random.share(deliveries, courier.ratedPerMille); left > 0; --left)
        ++counts[size_t(random.pick(kChannelWeights) * 5 + random.pick(weights))];
    return counts;
}

std::vector<Complaint> complaintsOf(const DemoFrame &frame, const Courier &courier)
{
    DemoRandom random(frame.options.seed, Stream::Complaint, courier.index);
    const int first = std::max(courier.since, frame.windowEnds.front() - kWindowDays);
    const bool falsifier = random.chance(4); // signs parcels off that never arrived, again and again
    const int number = falsifier ? random.between(3, 6) : random.poisson(1100);
    std::vector<Complaint> complaints;
    for (int i = 0; i < number && first < frame.newest; ++i) {
        Complaint complaint;
        complaint.severity = falsifier ? 1 : random.pick(std::array{800, 170, 30});
        complaint.falseSignOff = falsifier || (complaint.severity == 1 && random.chance(300));
        complaint.decidedOn = random.between(falsifier ? std::max(first, frame.newest - 80) : first, frame.newest);
        complaint.decidedMinute = random.between(9 * 60, 18 * 60 - 1);
        complaint.verdict = static_cast<Complaint::Verdict>(random.pick(std::array{60, 700, 240}));
        if (complaint.verdict == Complaint::Verdict::Upheld && random.chance(150))
            complaint.appeal = random.chance(500) ? Complaint::Appeal::Pending : Complaint::Appeal::Rejected;
        else if (complaint.verdict == Complaint::Verdict::Dismissed && random.chance(300))
            complaint.appeal = Complaint::Appeal::Accepted;
        complaints.push_back(complaint);
    }
    std::ranges::sort(complaints, {}, [](const Complaint &c) { return std::pair(c.decidedOn, c.decidedMinute); });
    return complaints;
}

std::vector<Window> windowsOf(const DemoFrame &frame, const Courier &courier)
{
    if (!frame.detailed(courier.index))
        return {quickWindow(frame, courier)};
    std::vector<Window> windows;
    for (const int asOf : frame.windowEnds) {
        if (asOf >= courier.since)
            windows.emplace_back().asOf = asOf;
    }
    const std::vector<Complaint> complaints = complaintsOf(frame, courier);
    for (Window &window : windows)
        count(&window, complaints);
    const int first = windows.empty() ? frame.newest + 1 : windows.front().asOf - kWindowDays + 1;
    for (int day = std::max(first, courier.since); day <= frame.newest; ++day) {
        const ConductSums conduct = conductOn(frame, courier, day);
        const RatingCounts ratings = ratingsOn(frame, courier, day, conduct.deliveries);
        for (Window &window : windows) {
            if (day > window.asOf || day <= window.asOf - kWindowDays)
                continue;
            window.conduct += conduct;
            for (size_t i = 0; i < ratings.size(); ++i)
                window.ratings[i] += ratings[i];
        }
    }
    DemoRandom random(frame.options.seed, Stream::Window, courier.index);
    for (Window &window : windows)
        window.excluded = random.poisson(window.conduct.deliveries / 4); // 0.25 in a thousand parcels
    return windows;
}

} // namespace stardesk::demo
