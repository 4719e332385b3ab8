#include "models/feed/demo/demo_parcel.h"

#include "models/feed/demo/demo_calendar.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kBeijingMs = 8 * kHourMs;

// Spain first: the promise of nine days holds there only.
constexpr std::array<Lane, 10> kLanes = {{{"CN-ES", "Europe/Madrid", "EUR", 1000, 2},
    {"CN-ES", "Atlantic/Canary", "EUR", 1000, 2}, {"CN-FR", "Europe/Paris", "EUR", 1000, 1},
    {"CN-DE", "Europe/Berlin", "EUR", 1000, 1}, {"CN-GB", "Europe/London", "GBP", 860, 1},
    {"CN-US", "America/New_York", "USD", 1100, 1}, {"CN-US", "America/Los_Angeles", "USD", 1100, 1},
    {"CN-BR", "America/Sao_Paulo", "BRL", 6100, 1}, {"CN-JP", "Asia/Tokyo", "JPY", 1610, 1},
    {"CN-KW", "Asia/Kuwait", "KWD", 3400, 1}}};
constexpr std::array kPlannedHours = {12, 24, 12, 72, 24, 24, 48}; // of the nine-day line; others in proportion
constexpr int kPlannedSum = 216;
constexpr int kFlightStage = 4;

int promiseDays(PlanKind plan)
{
    switch (plan) {
    case PlanKind::Es9: return 9;
    case PlanKind::Frt45: return 45;
    case PlanKind::Pri10: return 10;
    case PlanKind::Std35: return 35;
    }
    Q_UNREACHABLE();
}

/// What the band needs: plan, days late and prices in EUR cents.
struct Shape {
    PlanKind plan;
    int lateFrom;
    int lateTo;
    int itemFrom;
    int itemTo;
    int shippingTo;
};

Shape shapeOf(DemoRandom &random, AmountBand band)
{
    constexpr std::array kAutomatic = {Shape{PlanKind::Es9, 1, 10, 600, 6000, 300},
        Shape{PlanKind::Std35, 1, 15, 900, 20'000, 700}, Shape{PlanKind::Pri10, 1, 5, 900, 15'000, 600}};
    constexpr std::array kSingle = {Shape{PlanKind::Es9, 11, 28, 3600, 9000, 600},
        Shape{PlanKind::Std35, 16, 30, 900, 5500, 900}, Shape{PlanKind::Pri10, 6, 15, 4000, 18'000, 1800}};
    constexpr std::array kFourEyes = {Shape{PlanKind::Frt45, 16, 30, 9000, 55'000, 6000},
        Shape{PlanKind::Std35, 16, 25, 7500, 15'000, 1500}, Shape{PlanKind::Pri10, 16, 24, 8500, 20'000, 2500}};
    switch (band) {
    case AmountBand::Automatic: return kAutomatic[size_t(random.pick(std::array{60, 25, 15}))];
    case AmountBand::Single: return kSingle[size_t(random.pick(std::array{45, 30, 25}))];
    case AmountBand::FourEyes: return kFourEyes[size_t(random.pick(std::array{25, 40, 35}))];
    case AmountBand::TwoCheckers: return {PlanKind::Frt45, 16, 40, 75'000, 280'000, 20'000};
    }
    Q_UNREACHABLE();
}

void drawPrices(DemoRandom &random, const Shape &shape, Parcel *parcel)
{
    const auto inCurrency = [&](int cents) {
        const qint64 minor = qint64(cents) * parcel->lane->perEuroMilli / 1000;
        return parcel->lane->currency == "JPY" ? qint64(cents) * 161 / 100 : minor;
    };
    parcel->itemMinor = inCurrency(random.between(shape.itemFrom, shape.itemTo));
    parcel->shippingMinor = inCurrency(random.between(shape.shippingTo / 4, shape.shippingTo));
    if (random.chance(60))
        parcel->refundedMinor = parcel->itemMinor * random.between(5, 60) / 100;
}

/// Days between the arrival and the newest day, from and to.
struct Age {
    int from;
    int to;
};
constexpr Age kFrontAge{8, 12};      // old enough that a claim with a clock that ends today was filed after it
constexpr Age kUnclaimedAge{1, 12};  // young enough that a claim can still be filed

/// The latest start that lets the story end before today, moved back at random; peaks have more parcels.
void drawDays(const DemoFrame &frame, DemoRandom &random, const Age *age, Parcel *parcel)
{
    const int length = promiseDays(parcel->plan) + std::max(parcel->daysLate, 0);
    for (int attempt = 0; attempt < 4; ++attempt) {
        parcel->startOn = frame.newest - length - random.between(age ? age->from : 0, age ? age->to : frame.options.days);
        if (age || int(random.below(1800)) < seasonPerMille(parcel->startOn))
            break;
    }
    parcel->promisedOn = parcel->startOn + promiseDays(parcel->plan);
    parcel->startMs = qint64(parcel->startOn) * kDayMs + random.between(8 * 60, 20 * 60) * 60'000LL - kBeijingMs;
    const int arrival = parcel->promisedOn + parcel->daysLate;
    parcel->deliveredLocalSeconds = qint64(arrival) * 86'400 + random.between(8 * 3600, 21 * 3600);
    parcel->deliveredMs = parcel->deliveredLocalSeconds * 1000
        - zoneOffsetMinutes(parcel->lane->zone, arrival) * 60'000LL;
}

/// Plans stretched to the whole way; what it took longer falls on one stage, a third of it now and then on another.
void drawStages(DemoRandom &random, bool flies, Parcel *parcel)
{
    const qint64 whole = parcel->deliveredMs - parcel->startMs;
    const qint64 planned = qint64(promiseDays(parcel->plan)) * kDayMs;
    std::array<qint64, kStages> spans{};
    qint64 sum = 0;
    for (size_t i = 0; i < kStages; ++i) {
        spans[i] = planned / kPlannedSum * kPlannedHours[i] * random.between(70, 98) / 100;
        sum += spans[i];
    }
    const size_t drawn = size_t(random.pick(std::array{5, 8, 10, 35, 15, 2, 25}));
    const size_t slow = flies ? size_t(kFlightStage - 1) : drawn;
    if (whole <= sum) { // early: everything went faster
        for (qint64 &span : spans)
            span = whole * (span / 1000) / std::max<qint64>(sum / 1000, 1);
    } else {
        const qint64 second = random.chance(300) ? (whole - sum) / 3 : 0;
        spans[slow] += whole - sum - second;
        spans[(slow + 3) % kStages] += second;
        parcel->limitingStage = parcel->daysLate > 0 ? int(slow) + 1 : 0;
    }
    parcel->stageStartMs[0] = parcel->startMs;
    for (size_t i = 0; i < kStages; ++i)
        parcel->stageStartMs[i + 1] = parcel->stageStartMs[i] + spans[i];
    parcel->stageStartMs[kStages] = parcel->deliveredMs;
}

} // namespace

std::string_view planKey(PlanKind plan)
{
    switch (plan) {
    case PlanKind::Es9: return "ES9";
    case PlanKind::Frt45: return "FRT45";
    case PlanKind::Pri10: return "PRI10";
    case PlanKind::Std35: return "STD35";
    }
    Q_UNREACHABLE();
}

quint32 parcelOfClaim(quint32 claim)
{
    return claim + claim / 6;
}

std::optional<quint32> claimOfParcel(quint32 parcel)
{
    return parcel % 7 == 6 ? std::optional<quint32>() : parcel - parcel / 7;
}

quint32 parcelCount(const DemoFrame &frame)
{
    return frame.options.claims == 0 ? 0 : parcelOfClaim(frame.options.claims - 1) + 1;
}

Parcel parcelOf(const DemoFrame &frame, quint32 number)
{
    DemoRandom random(frame.options.seed, Stream::Parcel, number);
    const auto claim = claimOfParcel(number);
    const FrontClaim *front = claim ? frontClaim(*claim) : nullptr;
    const auto drawn = static_cast<AmountBand>(random.pick(std::array{500, 330, 130, 40}));
    const Shape shape = shapeOf(random, front ? front->band : drawn);
    Parcel parcel;
    parcel.number = number;
    parcel.plan = shape.plan;
    const bool spain = shape.plan == PlanKind::Es9 || (front && isTouched(*front));
    parcel.lane = spain ? &kLanes[random.chance(60) ? 1 : 0] : &kLanes[random.below(kLanes.size())];
    if (frame.options.sellers > 0 && !random.chance(30))
        parcel.seller = random.below(frame.options.sellers);
    // Nobody has claimed every seventh parcel; a third of these came late all the same.
    const bool onTime = !front && random.chance(claim ? 50 : 650);
    parcel.daysLate = onTime ? -random.between(0, 4) : random.between(shape.lateFrom, shape.lateTo);
    parcel.delivered = onTime || !claim || (front ? front->mark != FrontMark::UnderWay : !random.chance(70));
    drawPrices(random, shape, &parcel);
    drawDays(frame, random, front ? &kFrontAge : !claim && !onTime ? &kUnclaimedAge : nullptr, &parcel);
    drawStages(random, front && isTouched(*front), &parcel);
    return parcel;
}

DemoKey orderKey(const DemoFrame &frame, quint32 number)
{
    const auto claim = claimOfParcel(number);
    const FrontClaim *front = claim ? frontClaim(*claim) : nullptr;
    if (front && front->mark == FrontMark::DuplicateOrder)
        return orderKey(frame, parcelOfClaim(*claim - 1));
    DemoRandom random(frame.options.seed, Stream::Tracking, (quint64(2) << 40) | number);
    DemoKey order("8");
    order.add(random.below(100'000'000), 8).add(random.below(10'000'000), 7);
    return order;
}

DemoKey parcelKey(const DemoFrame &frame, quint32 number)
{
    const quint64 jitter = DemoRandom(frame.options.seed, Stream::Tracking, (quint64(1) << 40) | number).below(97);
    DemoKey key("LP");
    key.add(4'300'000'000'000 + quint64(number) * 97 + jitter, 13);
    return key;
}

Incident plantedIncident(const DemoFrame &frame)
{
    Incident incident;
    incident.lane = kLanes[0].key;
    incident.stage = kFlightStage;
    incident.fromMs = qint64(frame.newest - 26) * kDayMs + 6 * kHourMs;
    incident.toMs = qint64(frame.newest - 12) * kDayMs;
    incident.excusedHours = 60;
    return incident;
}

std::vector<Incident> incidentsOf(const DemoFrame &frame)
{
    DemoRandom random(frame.options.seed, Stream::Incident, 0);
    std::vector<Incident> incidents;
    const int first = frame.oldest - 60;
    const int number = (frame.newest - first) / 9;
    for (int i = 0; i < number; ++i) {
        Incident incident;
        incident.kind = random.below(5) == 4 ? 4 : int(random.below(4));
        constexpr std::array kStagesOfKinds = {4, 7, 7, 5, 4}; // flight, strike, storm, customs, other
        incident.stage = kStagesOfKinds[size_t(incident.kind)];
        incident.lane = random.chance(150) ? std::string_view() : kLanes[random.below(kLanes.size())].key;
        incident.fromMs = (qint64(first + i * 9) * 24 + random.between(0, 23)) * kHourMs;
        incident.excusedHours = random.between(1, 6) * 12;
        incident.toMs = incident.fromMs + (incident.excusedHours + random.between(0, 48)) * kHourMs;
        incidents.push_back(incident);
    }
    incidents.push_back(plantedIncident(frame));
    std::ranges::stable_sort(incidents, {}, &Incident::fromMs);
    return incidents;
}

DemoKey incidentKey(size_t place)
{
    DemoKey key("I-");
    key.add(place + 1, 5);
    return key;
}

} // namespace stardesk::demo
