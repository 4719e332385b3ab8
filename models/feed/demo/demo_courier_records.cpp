#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_passes.h"
#include "models/feed/demo/demo_stars.h"

#include "models/domain/rule_set.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace stardesk::demo {

namespace {

constexpr qint64 kBeijingMs = 8LL * 3600 * 1000;
constexpr std::array<std::string_view, 5> kIncentiveSuffixes = {"-4-cash", "-4-insurance", "-5-cash", "-5-loan",
    "-5-promotion"};

void addVerdict(DemoRows &rows, const Complaint &complaint)
{
    if (complaint.verdict == Complaint::Verdict::Pending)
        rows.none();
    else
        rows.number(complaint.verdict == Complaint::Verdict::Upheld ? 1 : 0);
}

/// The award of a star that was published in the period: waiting, paid, or lapsed after half a year.
Result<> addAward(const DemoFrame &frame, DemoRows &rows, DemoRandom &random, const Courier &courier,
                  const StarPeriod &period, int number)
{
    const int publishedOn = firstDayOf(period.month + 1) + 15;
    const bool five = *period.star == 5;
    const std::string_view suffix = five ? kIncentiveSuffixes[2 + random.below(3)] : kIncentiveSuffixes[random.below(2)];
    const Stint &stint = courier.career().back();
    const int paidOn = publishedOn + random.between(3, 40);
    const bool paid = random.chance(600) && paidOn <= frame.newest;
    const bool lapsed = !paid && publishedOn + 180 < frame.newest;
    const DemoKey person = personKey(courier.index);
    DemoKey key(person.view());
    key.add("/").add(quint64(number), 2);
    DemoKey incentive(employers()[size_t(stint.employer)].key);
    incentive.add(suffix);
    rows.begin(key.view());
    rows.text(person.view()).text(incentive.view()).number(paid ? 1 : lapsed ? 2 : 0);
    if (suffix.ends_with("cash"))
        rows.number(five ? 100'000 : 50'000).text("CNY");
    else
        rows.none(2);
    if (paid)
        rows.number(paidOn);
    else
        rows.none();
    rows.number(publishedOn + 180);
    return rows.end();
}

Result<RuleSet> rulesOf(const DemoFrame &frame)
{
    return parseRuleSet(frame.ruleSetBody);
}

} // namespace

Result<> addPersons(const DemoFrame &frame, DemoRows &rows)
{
    for (quint32 index = 0; index < frame.options.couriers; ++index) {
        const Courier courier = courierOf(frame, index);
        const PersonName name = nameOf(frame, courier);
        DemoRandom random(frame.options.seed, Stream::Award, courier.index);
        DemoKey phone("1");
        phone.add(quint64(random.between(30, 99)), 2).add("****").add(random.below(10'000), 4);
        rows.begin(personKey(index).view());
        rows.text(name.text).text(name.pinyin).text(phone.view()).number(courier.since);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addPersonIds(const DemoFrame &frame, DemoRows &rows)
{
    for (quint32 index = 0; frame.options.idNumbers && index < frame.options.couriers; ++index) {
        const auto number = idNumberOf(frame, courierOf(frame, index));
        const DemoKey person = personKey(index);
        rows.begin(person.view());
        rows.text(person.view()).number(0).text({number.data(), number.size()});
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addEmployments(const DemoFrame &frame, DemoRows &rows)
{
    for (quint32 index = 0; index < frame.options.couriers; ++index) {
        const Courier courier = courierOf(frame, index);
        const DemoKey person = personKey(index);
        int number = 0;
        for (const Stint &stint : courier.career()) {
            const Employer &employer = employers()[size_t(stint.employer)];
            DemoKey key(person.view());
            key.add("/").add(quint64(++number), 1);
            DemoKey staffNo(employer.key.substr(0, 1));
            staffNo.add(stint.staffNo, 7);
            rows.begin(key.view());
            rows.text(person.view()).text(employer.key);
            rows.text(stationKey(stint.employer, frame.tables.districts.entries[stint.district]).view());
            rows.text(staffNo.view()).number(stint.from);
            if (stint.to == kNoDay)
                rows.none();
            else
                rows.number(stint.to);
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

Result<> addComplaints(const DemoFrame &frame, DemoRows &rows)
{
    const quint32 couriers = std::min(frame.options.couriers, frame.options.detail);
    for (quint32 index = 0; index < couriers; ++index) {
        const DemoKey person = personKey(index);
        int number = 0;
        for (const Complaint &complaint : complaintsOf(frame, courierOf(frame, index))) {
            DemoKey key(person.view());
            key.add("/").add(quint64(++number), 2);
            rows.begin(key.view());
            rows.text(person.view()).number(complaint.severity);
            addVerdict(rows, complaint);
            rows.number(complaint.falseSignOff ? 1 : 0);
            if (complaint.verdict == Complaint::Verdict::Pending)
                rows.none();
            else
                rows.number((qint64(complaint.decidedOn) * 1440 + complaint.decidedMinute) * 60'000 - kBeijingMs);
            if (complaint.appeal == Complaint::Appeal::None)
                rows.none();
            else
                rows.number(int(complaint.appeal) - 1);
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

/// What colleagues of HR wrote: a talk with one in twelve.
Result<> addPersonNotes(const DemoFrame &frame, DemoRows &rows)
{
    constexpr std::array<std::string_view, 4> kTexts = {"约定送货前先打电话。", "家里有事，这个月只排早班。", "已参加新车安全培训。", "谈过驿站代收须先征得同意。"};
    const quint32 couriers = std::min(frame.options.couriers, frame.options.detail);
    for (quint32 index = 0; index < couriers; ++index) {
        DemoRandom random(frame.options.seed, Stream::PersonNote, index);
        if (!random.chance(83))
            continue;
        const DemoKey person = personKey(index);
        DemoKey key(person.view());
        key.add("/n1");
        const int day = frame.newest - random.between(3, 27);
        rows.begin(key.view());
        rows.text(person.view()).number(0);
        rows.number((qint64(day) * 1440 + random.between(540, 1080)) * 60'000 - kBeijingMs);
        rows.text("sun").text(kTexts[random.below(quint32(kTexts.size()))]).none(4);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addCourierStars(const DemoFrame &frame, DemoRows &rows)
{
    const auto rules = rulesOf(frame);
    if (!rules)
        return rules.failure();
    for (quint32 index = 0; index < frame.options.couriers; ++index) {
        const DemoKey person = personKey(index);
        for (const StarPeriod &period : starsOf(frame, rules->courier, courierOf(frame, index))) {
            DemoKey key(person.view());
            key.add("/");
            addMonth(&key, period.month);
            rows.begin(key.view());
            rows.text(person.view()).number(period.month);
            rows.number(period.star ? *period.star : kNullInt);
            rows.number(period.scoreMilli ? *period.scoreMilli : kNullInt);
            rows.number(period.belowPeriods).number(period.carriedPeriods).text("demo-2024A");
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

Result<> addAwards(const DemoFrame &frame, DemoRows &rows)
{
    const auto rules = rulesOf(frame);
    if (!rules)
        return rules.failure();
    const quint32 couriers = std::min(frame.options.couriers, frame.options.detail);
    for (quint32 index = 0; index < couriers; ++index) {
        const Courier courier = courierOf(frame, index);
        DemoRandom random(frame.options.seed, Stream::Award, (quint64(1) << 32) | index);
        int number = 0;
        for (const StarPeriod &period : starsOf(frame, rules->courier, courier)) {
            if (!period.star || *period.star < 4 || !random.chance(*period.star == 5 ? 350 : 120))
                continue;
            if (auto added = addAward(frame, rows, random, courier, period, ++number); !added)
                return added;
        }
    }
    return {};
}

} // namespace stardesk::demo
