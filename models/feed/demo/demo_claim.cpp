#include "models/feed/demo/demo_claim.h"

#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_proposal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace stardesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

constexpr std::array<std::string_view, 6> kSpanishClaimants = {"María García López", "José Muñoz", "Lucía Ibáñez Ruiz",
    "Álvaro Pérez", "Carmen de la Fuente", "Iñaki Núñez Gil"};
constexpr std::array<std::string_view, 6> kOtherClaimants = {"Anna Miller", "Peter Novak", "Grace Chan", "Lucas Rossi",
    "Emily Smith", "Nora Larsen"};
constexpr std::array<std::string_view, 2> kReviewers = {"li", "wang"};
constexpr std::string_view kChecker = "zhao";
constexpr std::array<std::string_view, 7> kRejectCodes = {"R02", "R04", "R05", "R06", "R07", "R09", "R13"};

struct Cny {
    std::string_view currency;
    QLatin1String perCny;   ///< units for 1 CNY, for caps
    QLatin1String toCny;    ///< CNY for 1 unit
};
constexpr std::array kCny = {
    Cny{"BRL", QLatin1String("0.77573"), QLatin1String("1.2891")}, Cny{"EUR", QLatin1String("0.12696"), QLatin1String("7.8765")},
    Cny{"GBP", QLatin1String("0.10931"), QLatin1String("9.1482")}, Cny{"JPY", QLatin1String("20.4450"), QLatin1String("0.048912")},
    Cny{"KWD", QLatin1String("0.043190"), QLatin1String("23.1534")}, Cny{"USD", QLatin1String("0.139882"), QLatin1String("7.1489")},
};

const Cny &cnyOf(std::string_view currency)
{
    for (const Cny &rate : kCny) {
        if (rate.currency == currency)
            return rate;
    }
    return kCny[1];
}

Result<QByteArray> resource(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The program lacks its table %1."), {name});
    return file.readAll();
}

Currency currencyOf(std::string_view code)
{
    return Currency::fromCode(QString::fromLatin1(code.data(), qsizetype(code.size()))).value_or(Currency());
}

bool isOpen(ClaimState state)
{
    return state == ClaimState::Submitted || state == ClaimState::InReview || state == ClaimState::PendingCheck;
}

bool wasReopened(const FrontClaim &front)
{
    return front.mark == FrontMark::PaidTooLittle || front.mark == FrontMark::PaidTooMuch;
}

std::string_view flagOf(FrontMark mark)
{
    switch (mark) {
    case FrontMark::AddressChanged: return "ADDRESS_CHANGED";
    case FrontMark::DuplicateOrder: return "POTENTIAL_DUPLICATE";
    case FrontMark::EditedAfterFiling: return "EDITED_AFTER_FILING";
    case FrontMark::ForceMajeureNotice: return "FORCE_MAJEURE_NOTICE";
    case FrontMark::FraudHold: return "FRAUD_HOLD";
    case FrontMark::QaSample: return "QA_SAMPLE";
    case FrontMark::Incident: return "INCIDENT_LINKED";
    case FrontMark::EvidenceAdded: return "EVIDENCE_CHANGED";
    case FrontMark::None:
    case FrontMark::ZoneUnknown:     // the desk finds these two in the scans
    case FrontMark::OrderImpossible:
    case FrontMark::IncidentNear:
    case FrontMark::UnderWay:
    case FrontMark::ScanCorrected:
    case FrontMark::PaidTooLittle:
    case FrontMark::PaidTooMuch: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ClaimMaker> ClaimMaker::create(const DemoFrame &frame)
{
    ClaimMaker maker(frame);
    const QJsonObject rules = QJsonDocument::fromJson(frame.ruleSetBody).object();
    auto plans = parseCompensationPlans(rules["plans"_L1].toObject(), u"/plans"_s);
    if (!plans)
        return plans.failure();
    auto limits = parseClaimLimits(rules["limits"_L1].toObject(), u"/limits"_s);
    if (!limits)
        return limits.failure();
    auto sla = parseSlaRules(rules["sla"_L1].toObject(), u"/sla"_s);
    if (!sla)
        return sla.failure();
    const auto days = resource(u":/calendars/cn.json"_s);
    if (!days)
        return days.failure();
    auto calendar = parseHolidayCalendar(*days);
    if (!calendar)
        return calendar.failure();
    maker.m_plans = std::move(*plans);
    maker.m_limits = *limits;
    maker.m_sla = *sla;
    maker.m_calendar = std::move(*calendar);
    maker.m_incidents = incidentsOf(frame);
    maker.m_planted = plantedIncident(frame);
    return maker;
}

Claim ClaimMaker::claimOf(quint32 number) const
{
    DemoRandom random(m_frame->options.seed, Stream::Claim, number);
    Claim claim;
    claim.number = number;
    claim.parcel = parcelOf(*m_frame, parcelOfClaim(number));
    const FrontClaim *front = frontClaim(number);
    claim.lost = !claim.parcel.delivered && random.chance(500);
    claim.attempt = !front && random.chance(50) ? 2 : 1;
    claim.language = claim.parcel.lane->language;
    claim.claimant = claim.language == 2 ? kSpanishClaimants[random.below(kSpanishClaimants.size())]
                                         : kOtherClaimants[random.below(kOtherClaimants.size())];
    const qint64 since = claim.parcel.delivered ? claim.parcel.deliveredMs
                                                : (qint64(claim.parcel.promisedOn) + 1) * kDayMs;
    const qint64 latest = std::max(m_frame->options.nowMs - 10 * 60'000, since);
    claim.filedMs = std::min(since + random.between(1, 14 * 24 * 60) * 60'000LL, latest);
    drawAmounts(random, &claim);
    if (front) {
        claim.filedMs = filedFor(*front, since + kHourMs);
        plant(*front, &claim);
    } else {
        drawIncident(random, &claim);
        drawState(random, &claim);
    }
    setDue(&claim);
    drawSteps(random, &claim);
    if (claim.state == ClaimState::PendingCheck)
        claim.proposal = proposalOf(*m_frame, m_limits, claim);
    return claim;
}

/// When it must have been filed for its clock to end where the plan says.
qint64 ClaimMaker::filedFor(const FrontClaim &front, qint64 notBeforeMs) const
{
    const BusinessTime time(m_sla, m_calendar);
    BeijingDay day{m_frame->today};
    const auto toWorkday = [&](int step) {
        while (!time.works(day))
            day.number += step;
    };
    toWorkday(1);
    for (int left = front.dueIn; left != 0; left += front.dueIn > 0 ? -1 : 1) {
        day.number += front.dueIn > 0 ? 1 : -1;
        toWorkday(front.dueIn > 0 ? 1 : -1);
    }
    const qint64 dueMs = day.startMs() + front.dueMinute * 60'000LL;
    qint64 filed = dueMs;
    while (time.elapsedMs(filed, dueMs) < m_sla.decisionMinutes * 60'000LL)
        filed -= kDayMs;
    return std::max(filed, notBeforeMs);
}

void ClaimMaker::plant(const FrontClaim &front, Claim *claim) const
{
    claim->state = front.state;
    claim->assignee = front.state == ClaimState::Rejected || front.state == ClaimState::Paid ? std::string_view() : front.person;
    claim->decider = front.person;
    claim->cycle = wasReopened(front) ? 2 : 1;
    if (const std::string_view flag = flagOf(front.mark); !flag.empty())
        claim->flags.push_back(flag);
    for (size_t i = 0; front.mark == FrontMark::Incident && i < m_incidents.size(); ++i)
        if (m_incidents[i].fromMs == m_planted.fromMs && m_incidents[i].toMs == m_planted.toMs)
            claim->incident = i;
}

/// The clock of the decision; of an appeal the one that starts with it stands in its events.
void ClaimMaker::setDue(Claim *claim) const
{
    if (!isOpen(claim->state))
        return;
    const auto due = BusinessTime(m_sla, m_calendar).due(claim->filedMs, m_sla.decisionMinutes);
    claim->dueMs = due ? *due : 0;
}

/// Policy by the plan; three in five ask for exactly that, the others for more, less or the whole price.
void ClaimMaker::drawAmounts(DemoRandom &random, Claim *claim) const
{
    const Parcel &parcel = claim->parcel;
    const Cny &rate = cnyOf(parcel.lane->currency);
    const std::string_view plan = planKey(parcel.plan);
    CompensationInput input{currencyOf(parcel.lane->currency), parcel.itemMinor, parcel.shippingMinor,
                            parcel.refundedMinor, parcel.daysLate, {}};
    if (const auto parsed = Rate::parse(QString(rate.perCny)))
        input.capRate = *parsed;
    const auto amount = compensationFor(m_plans.value(QString::fromLatin1(plan.data(), qsizetype(plan.size()))), input);
    claim->policyMinor = amount ? amount->amount : 0;
    if (const auto parsed = Rate::parse(QString(rate.toCny))) {
        const auto cny = convert({claim->policyMinor, input.currency}, m_limits.currency, *parsed, Rounding::HalfUp);
        if (cny)
            claim->policyCny = cny->minor;
    }
    const int kind = random.pick(std::array{600, 200, 100, 100});
    claim->askedMinor = kind == 0 ? claim->policyMinor
        : kind == 1 ? claim->policyMinor * random.between(105, 200) / 100
        : kind == 2 ? claim->policyMinor * random.between(50, 95) / 100 : parcel.itemMinor + parcel.shippingMinor;
}

void ClaimMaker::drawIncident(DemoRandom &random, Claim *claim) const
{
    const Parcel &parcel = claim->parcel;
    for (size_t i = 0; i < m_incidents.size() && !claim->incident && parcel.limitingStage > 0; ++i) {
        const Incident &incident = m_incidents[i];
        const bool here = incident.lane.empty() || incident.lane == parcel.lane->key;
        const bool then = incident.fromMs < parcel.deliveredMs && incident.toMs > parcel.startMs;
        if (here && then && incident.stage == parcel.limitingStage && random.chance(700))
            claim->incident = i;
    }
    if (claim->incident)
        claim->flags.push_back("INCIDENT_LINKED");
    if (random.chance(20))
        claim->flags.push_back("POTENTIAL_DUPLICATE");
    if (random.chance(5))
        claim->flags.push_back("FRAUD_HOLD");
}

/// Young claims are open, old ones closed, but for a few that were left lying.
void ClaimMaker::drawState(DemoRandom &random, Claim *claim) const
{
    using enum ClaimState;
    const qint64 age = m_frame->options.nowMs - claim->filedMs;
    const qint64 cny = claim->policyCny.value_or(m_limits.fourEyes);
    if (claim->policyMinor > 0 && cny <= m_limits.automatic && claim->flags.empty() && random.chance(900)) {
        claim->state = age > 8 * kDayMs ? Paid : Approved;
    } else if (age < 5 * kDayMs || random.chance(60)) {
        constexpr std::array kOpen = {Submitted, InReview, PendingCheck, InfoRequested};
        claim->state = kOpen[size_t(random.pick(std::array{600, 150, cny >= m_limits.fourEyes ? 450 : 0, 90}))];
    } else if (claim->policyMinor == 0) {
        claim->state = random.chance(900) ? Rejected : Closed;
    } else {
        constexpr std::array kDone = {Paid, Rejected, InPayment, Approved, Appealed, PayFailed, Expired, Withdrawn, Closed};
        claim->state = kDone[size_t(random.pick(std::array{560, 150, 70, 60, 30, 10, 30, 20, 70}))];
    }
    if (claim->state == InReview || claim->state == PendingCheck || claim->state == InfoRequested)
        claim->assignee = kReviewers[random.below(2)];
    claim->decider = claim->assignee.empty() ? kReviewers[random.below(2)] : claim->assignee;
}

/// Paid by one result and reopened for another: half of the policy's amount, or half as much again.
template <class Step>
void ClaimMaker::drawReopened(Step step, std::string_view reviewer, Claim *claim) const
{
    const bool little = frontClaim(claim->number)->mark == FrontMark::PaidTooLittle;
    const Money paid{claim->policyMinor * (little ? 1 : 3) / 2, currencyOf(claim->parcel.lane->currency)};
    const std::string_view other = reviewer == kReviewers[0] ? kReviewers[1] : kReviewers[0];
    step(other, "T05");
    step(other, "T10", "A01");
    step("FINANCE", "T16");
    step("SYSTEM", "T17");
    claim->steps.back().note = moneyText(paid).toStdString();
    step(kChecker, "T22", "O02");
    step(reviewer, "T05");
}

void ClaimMaker::drawSteps(DemoRandom &random, Claim *claim) const
{
    using enum ClaimState;
    qint64 at = claim->filedMs;
    const std::string_view reviewer = claim->decider.empty() ? kReviewers[claim->number % 2] : claim->decider;
    const qint64 now = m_frame->options.nowMs;
    const auto step = [&](std::string_view actor, std::string_view transition, std::string_view code = {}) {
        claim->steps.push_back({at, actor, transition, code});
        at = std::min(at + random.between(1, 30) * kHourMs, now - 60'000);
    };
    step("SYSTEM", "T02");
    if (claim->state == Submitted)
        return;
    if (claim->cycle > 1)
        return drawReopened(step, reviewer, claim);
    const bool automatic = claim->policyCny.value_or(m_limits.fourEyes) <= m_limits.automatic;
    if (claim->policyMinor > 0 && automatic && (claim->state == Paid || claim->state == Approved)) {
        step("SYSTEM", "T04", "A01");
    } else if (claim->policyMinor == 0 && claim->state == Rejected) {
        step("SYSTEM", "T03", "R01");
    } else if (claim->state != Withdrawn) {
        step(reviewer, "T05");
    }
    const bool fourEyes = claim->policyCny.value_or(m_limits.fourEyes) >= m_limits.fourEyes;
    const bool reviewed = claim->steps.back().transition == "T05";
    const bool wasApproved = claim->state == Approved || claim->state == InPayment || claim->state == Paid
        || claim->state == PayFailed;
    if (claim->state == PendingCheck || (reviewed && wasApproved && fourEyes))
        claim->proposedMs = at, step(reviewer, "T11", "A01");
    if (reviewed && wasApproved)
        step(fourEyes ? kChecker : reviewer, fourEyes ? "T13" : "T10", "A01");
    if (claim->state == InfoRequested || claim->state == Expired)
        step(reviewer, "T07", "I01");
    if (claim->state == Expired)
        step("SYSTEM", "T09");
    if (reviewed && (claim->state == Rejected || claim->state == Appealed || claim->state == Closed))
        step(reviewer, "T12", kRejectCodes[random.below(kRejectCodes.size())]);
    if (claim->state == Appealed)
        step(kAgent, "T19", "O01");
    if (claim->state == Withdrawn)
        step(kAgent, "T23");
    if (claim->state == InPayment || claim->state == Paid || claim->state == PayFailed)
        step("FINANCE", "T16");
    if (claim->state == Paid || claim->state == PayFailed)
        step("SYSTEM", "T17");
    if (claim->state == Closed)
        step("SYSTEM", "T24");
}

DemoKey claimKey(quint32 number)
{
    DemoKey key("C-");
    key.add(number + 1, 7);
    return key;
}

} // namespace stardesk::demo
