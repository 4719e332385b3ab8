#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_conduct.h"
#include "models/feed/demo/demo_passes.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

constexpr std::array<std::string_view, 5> kPraise = {"送货很及时，态度好", "每次都送上门，非常感谢", "电话提前联系，服务周到",
    "放驿站前先问过我，很贴心", "Very friendly, called before coming"};
constexpr std::array<std::string_view, 5> kBlame = {"没打电话就放驿站了", "要求送上门，没有送", "包裹放在门口没有通知",
    "态度不太好，等了很久", "Left at the pick-up point without asking"};
constexpr std::array<std::string_view, 3> kPraiseTags = {R"(["送货上门"])", R"(["准时","礼貌"])", R"(["先电联"])"};
constexpr std::array<std::string_view, 3> kBlameTags = {R"(["未电联"])", R"(["未送上门"])", R"(["未经同意入站"])"};

void addSums(DemoRows &rows, const ConductSums &sums)
{
    rows.number(sums.deliveries).number(sums.onTime).number(sums.contacted).number(sums.doorAsked)
        .number(sums.doorDone).number(sums.stationDrops).number(sums.consentedAndTold).number(sums.voiceCalls);
}

void addRatings(DemoRows &rows, const RatingCounts &ratings)
{
    for (const int count : ratings)
        rows.number(count);
}

void addWindow(DemoRows &rows, std::string_view person, const Window &window)
{
    DemoKey key(person);
    key.add("/");
    addDate(&key, window.asOf);
    rows.begin(key.view());
    rows.text(person).number(window.asOf);
    addSums(rows, window.conduct);
    addRatings(rows, window.ratings);
    if (window.excluded > 0) // half are the courier's absence, the rest the seller's packing
        rows.none(2).number((window.excluded + 1) / 2).none(2).number(window.excluded / 2);
    else
        rows.none(6);
    rows.number(window.complaints[0]).number(window.complaints[1]).number(window.complaints[2])
        .number(window.falseSignOffs);
}

/// Calls `take` for every full ISO week of the history in which the courier worked.
template <class Take>
Result<> eachWeek(const DemoFrame &frame, Take take)
{
    const quint32 couriers = std::min(frame.options.couriers, frame.options.detail);
    for (quint32 index = 0; index < couriers; ++index) {
        const Courier courier = courierOf(frame, index);
        const int first = mondayOf(std::max(courier.since, frame.oldest) + 6);
        for (int monday = first; monday + 6 <= frame.newest; monday += 7) {
            if (auto taken = take(courier, monday); !taken)
                return taken;
        }
    }
    return {};
}

DemoKey weekKey(std::string_view person, int monday)
{
    DemoKey key(person);
    key.add("/");
    addWeek(&key, monday);
    return key;
}

} // namespace

Result<> addConductWindows(const DemoFrame &frame, DemoRows &rows)
{
    for (quint32 index = 0; index < frame.options.couriers; ++index) {
        const DemoKey person = personKey(index);
        for (const Window &window : windowsOf(frame, courierOf(frame, index))) {
            addWindow(rows, person.view(), window);
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

Result<> addConductWeeks(const DemoFrame &frame, DemoRows &rows)
{
    return eachWeek(frame, [&](const Courier &courier, int monday) -> Result<> {
        ConductSums sums;
        for (int day = monday; day < monday + 7; ++day)
            sums += conductOn(frame, courier, day);
        if (sums.deliveries == 0)
            return {};
        const DemoKey person = personKey(courier.index);
        rows.begin(weekKey(person.view(), monday).view());
        rows.text(person.view()).number(monday);
        addSums(rows, sums);
        return rows.end();
    });
}

Result<> addFeedbackWeeks(const DemoFrame &frame, DemoRows &rows)
{
    return eachWeek(frame, [&](const Courier &courier, int monday) -> Result<> {
        RatingCounts sums{};
        int rated = 0;
        for (int day = monday; day < monday + 7; ++day) {
            const auto counts = ratingsOn(frame, courier, day, conductOn(frame, courier, day).deliveries);
            for (size_t i = 0; i < sums.size(); ++i) {
                sums[i] += counts[i];
                rated += counts[i];
            }
        }
        if (rated == 0)
            return {};
        const DemoKey person = personKey(courier.index);
        rows.begin(weekKey(person.view(), monday).view());
        rows.text(person.view()).number(monday);
        addRatings(rows, sums);
        return rows.end();
    });
}

Result<> addFeedbackNotes(const DemoFrame &frame, DemoRows &rows)
{
    return eachWeek(frame, [&](const Courier &courier, int monday) -> Result<> {
        DemoRandom random(frame.options.seed, Stream::Note, (quint64(courier.index) << 18) | quint64(monday));
        if (!random.chance(120) || !courier.employedOn(monday))
            return {};
        const bool pleased = random.chance(courier.qualityOn(monday, frame.newest));
        const DemoKey person = personKey(courier.index);
        rows.begin(weekKey(person.view(), monday).add("/1").view());
        rows.text(person.view()).number(monday);
        rows.text(pleased ? kPraise[random.below(kPraise.size())] : kBlame[random.below(kBlame.size())]);
        rows.text(pleased ? kPraiseTags[random.below(kPraiseTags.size())] : kBlameTags[random.below(kBlameTags.size())]);
        return rows.end();
    });
}

} // namespace stardesk::demo
