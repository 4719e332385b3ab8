#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_passes.h"
#include "models/feed/demo/demo_seller.h"

#include "models/domain/rule_set.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

constexpr std::array<std::string_view, kTracks> kTrackWords = {"customized", "ready_to_ship"};
constexpr std::array<std::string_view, 8> kPrivilegesByStar = {"V1-display", "V2-academy", "V2-expo", "V3-rfq",
    "V3-showcase", "V4-manager", "V4-ranking", "V5-banner"};
constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

/// One month of one series as the record holds it: little-endian int32, -1 = no data.
void addDays(DemoRows &rows, const std::vector<int> &days, int firstDay, int month)
{
    std::array<char, 31 * 4> bytes;
    size_t size = 0;
    const int last = std::min(lastDayOf(month), firstDay + int(days.size()) - 1);
    for (int day = firstDayOf(month); day <= last; ++day) {
        const quint32 value = quint32(days[size_t(day - firstDay)]);
        for (int byte = 0; byte < 4; ++byte)
            bytes[size++] = char((value >> (8 * byte)) & 0xFF);
    }
    rows.text({bytes.data(), size});
}

SellerStar starOfMonth(const SellerRules &rules, const ScoreWalk &walk, int month)
{
    SellerScores scores(kTracks);
    const size_t place = size_t(lastDayOf(month) - walk.firstDay);
    for (size_t track = 0; track < kTracks; ++track) {
        if (walk.days[track][0].empty())
            continue;
        TrackScores values;
        for (const auto &series : walk.days[track])
            values.push_back(series[place] < 0 ? std::optional<int>() : series[place]);
        scores[track] = std::move(values);
    }
    return evaluateSellerStar(rules, scores);
}

void addOptional(DemoRows &rows, std::optional<int> value)
{
    rows.number(value ? *value : kNullInt);
}

/// Newest month whose last day is among the data.
int newestWholeMonth(const DemoFrame &frame)
{
    const int month = monthOf(frame.newest);
    return frame.newest == lastDayOf(month) ? month : month - 1;
}

/// Newest month whose star is out: stars are published on the fifth.
int newestPublishedMonth(const DemoFrame &frame)
{
    const int before = monthOf(frame.today) - (civilDate(frame.today).day >= 5 ? 1 : 2);
    return std::min(before, newestWholeMonth(frame));
}

/// What a seller collected in the window that opened in `month` (5th 10:00 to the next 4th 23:59:59 Beijing).
Result<> addCollections(const DemoFrame &frame, DemoRows &rows, DemoRandom &random, quint32 index, int month, int star)
{
    const qint64 opens = (qint64(firstDayOf(month) + 4) * 24 + 10 - 8) * kHourMs;
    const DemoKey seller = sellerKey(index);
    for (const std::string_view privilege : kPrivilegesByStar) {
        const qint64 at = opens + qint64(random.below(20 * 24 * 60)) * 60'000;
        if (privilege[1] - '0' > star || !random.chance(550) || at >= frame.options.nowMs)
            continue;
        DemoKey key(seller.view());
        key.add("/");
        addMonth(&key, month);
        key.add("/").add(privilege);
        rows.begin(key.view());
        rows.text(seller.view()).text(privilege).text("seller").number(at);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

struct Enrolment {
    std::string_view programme;
    std::string_view lane;
    std::string_view service;
    std::string_view currency;
    bool wish;
    int perMille;   ///< of the sellers
};
/// Ascending by programme.
constexpr std::array kEnrolments = {
    Enrolment{"SPEEDPAK-ES", "CN-ES", "SpeedPAK Standard", "EUR", false, 40},
    Enrolment{"SPEEDPAK-UK", "CN-GB", "SpeedPAK Standard", "GBP", false, 50},
    Enrolment{"SPEEDPAK-US", "CN-US", "SpeedPAK Standard", "USD", false, 80},
    Enrolment{"WISHPOST", "CN-US", "WishPost", "USD", true, 60},
};

Result<> addOrder(const DemoFrame &frame, DemoRows &rows, DemoRandom &random, const Enrolment &enrolment,
                  const DemoKey &seller, int number, int compliantPerMille)
{
    DemoKey key(enrolment.programme);
    key.add("/").add(seller.view()).add("/").add(quint64(number), 4);
    DemoKey order("5");
    order.add(random.below(1'000'000'000), 9).add(random.below(1'000'000), 6);
    const bool compliant = random.chance(compliantPerMille);
    const bool ownCarrier = compliant || (enrolment.wish && random.chance(800));
    const qint64 ordered = (qint64(frame.newest) + 1 - random.between(1, 35)) * kDayMs - qint64(random.below(86'400)) * 1000;
    const qint64 released = ordered + random.between(1, 30) * kHourMs;
    const qint64 scanned = released + (compliant ? random.between(5, 150) : random.between(169, 400)) * kHourMs;
    const qint64 delivered = scanned + random.between(7, 22) * kDayMs;
    rows.begin(key.view());
    rows.text(enrolment.programme).text(seller.view()).text(order.view()).text(enrolment.lane);
    rows.text(ownCarrier ? enrolment.service : "Other carrier");
    rows.number(random.chance(120) ? random.between(10'000, 32'000) : random.between(500, 9900));
    rows.text(enrolment.currency).number(ordered).number(released);
    rows.number(scanned < frame.options.nowMs ? scanned : kNullInt);
    rows.number(delivered < frame.options.nowMs ? delivered : kNullInt);
    if (enrolment.wish && ownCarrier)
        rows.none(); // the hours decide
    else
        rows.number(compliant ? 1 : 0);
    return rows.end();
}

quint32 detailedSellers(const DemoFrame &frame)
{
    return std::min(frame.options.sellers, frame.options.detail);
}

} // namespace

Result<> addSellers(const DemoFrame &frame, DemoRows &rows)
{
    for (quint32 index = 0; index < frame.options.sellers; ++index) {
        const Seller seller = sellerOf(frame, index);
        rows.begin(sellerKey(index).view());
        rows.text(seller.name).number(seller.membership).text(seller.region);
        rows.text(seller.manager);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addIndicatorMonths(const DemoFrame &frame, DemoRows &rows)
{
    for (quint32 index = 0; index < frame.options.sellers; ++index) {
        const Seller seller = sellerOf(frame, index);
        const ScoreWalk walk = scoresOf(frame, seller);
        const DemoKey id = sellerKey(index);
        for (size_t track = 0; track < kTracks; ++track) {
            for (int month = monthOf(frame.oldest); seller.hasTrack[track] && month <= monthOf(frame.newest); ++month) {
                DemoKey key(id.view());
                key.add("/").add(kTrackWords[track]).add("/");
                addMonth(&key, month);
                rows.begin(key.view());
                rows.text(id.view()).number(qint64(track)).number(month);
                for (const auto &series : walk.days[track])
                    addDays(rows, series, walk.firstDay, month);
                if (auto ended = rows.end(); !ended)
                    return ended;
            }
        }
    }
    return {};
}

Result<> addSellerStars(const DemoFrame &frame, DemoRows &rows)
{
    const auto rules = parseRuleSet(frame.ruleSetBody);
    if (!rules)
        return rules.failure();
    for (quint32 index = 0; index < frame.options.sellers; ++index) {
        const Seller seller = sellerOf(frame, index);
        if (!seller.hasTrack[0])
            continue;
        const ScoreWalk walk = scoresOf(frame, seller);
        const DemoKey id = sellerKey(index);
        const bool planted = DemoRandom(frame.options.seed, Stream::Plant, (quint64(1) << 32) | index).chance(3);
        for (int month = monthOf(frame.oldest); month <= newestPublishedMonth(frame); ++month) {
            const SellerStar star = starOfMonth(rules->seller, walk, month);
            DemoKey key(id.view());
            key.add("/");
            addMonth(&key, month);
            rows.begin(key.view());
            rows.text(id.view()).number(month);
            addOptional(rows, star.trackStars[0]);
            addOptional(rows, star.trackStars[1]);
            if (planted && star.star && month == newestPublishedMonth(frame))
                rows.number(*star.star == 5 ? 4 : *star.star + 1);
            else
                addOptional(rows, star.star);
            addOptional(rows, star.track);
            rows.text("demo-2024A");
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

Result<> addPrivilegeCollections(const DemoFrame &frame, DemoRows &rows)
{
    const auto rules = parseRuleSet(frame.ruleSetBody);
    if (!rules)
        return rules.failure();
    for (quint32 index = 0; index < detailedSellers(frame); ++index) {
        const Seller seller = sellerOf(frame, index);
        if (!seller.hasTrack[0])
            continue;
        const ScoreWalk walk = scoresOf(frame, seller);
        DemoRandom random(frame.options.seed, Stream::Privilege, index);
        const int newest = newestPublishedMonth(frame);
        for (int month = std::max(monthOf(frame.oldest), newest - 2); month <= newest; ++month) {
            const SellerStar star = starOfMonth(rules->seller, walk, month);
            if (auto added = addCollections(frame, rows, random, index, month + 1, star.star.value_or(0)); !added)
                return added;
        }
    }
    return {};
}

Result<> addLogisticsEvaluations(const DemoFrame &frame, DemoRows &rows)
{
    for (quint32 index = 0; index < detailedSellers(frame); ++index) {
        DemoRandom random(frame.options.seed, Stream::Evaluation, index);
        const DemoKey id = sellerKey(index);
        const int level = std::clamp(4600 + random.bell() / 5, 3000, 4990); // means of one to five stars
        for (int month = newestWholeMonth(frame) - 2; month <= newestWholeMonth(frame); ++month) {
            DemoKey key(id.view());
            key.add("/");
            addMonth(&key, month);
            rows.begin(key.view());
            rows.text(id.view()).number(month);
            for (int part = 0; part < 3; ++part)
                rows.number(std::clamp(level + random.bell() / 10, 1000, 5000) / 10 * 10).number(random.between(20, 900));
            const std::string late = std::to_string(random.between(0, 30));
            const std::string damaged = std::to_string(random.between(0, 9));
            rows.text(R"({"damaged":)" + damaged + R"(,"late":)" + late + '}');
            rows.text(R"({"handover_late":)" + std::to_string(random.between(0, 12)) + R"(,"packaging":)" + damaged + '}');
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

Result<> addProgrammeOrders(const DemoFrame &frame, DemoRows &rows)
{
    for (size_t place = 0; place < kEnrolments.size(); ++place) {
        for (quint32 index = 0; index < detailedSellers(frame); ++index) {
            DemoRandom random(frame.options.seed, Stream::Programme, (quint64(place) << 32) | index);
            if (!random.chance(kEnrolments[place].perMille))
                continue;
            const int orders = random.between(20, 90);
            const int compliant = kEnrolments[place].wish ? random.between(850, 990) : random.between(250, 600);
            for (int number = 1; number <= orders; ++number) {
                if (auto added = addOrder(frame, rows, random, kEnrolments[place], sellerKey(index), number, compliant);
                    !added)
                    return added;
            }
        }
    }
    return {};
}

} // namespace stardesk::demo
