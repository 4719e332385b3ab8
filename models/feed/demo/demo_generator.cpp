#include "models/feed/demo/demo_generator.h"

#include "models/core/beijing.h"
#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_courier.h"
#include "models/feed/demo/demo_paper.h"
#include "models/feed/demo/demo_passes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>

namespace stardesk {

using namespace demo;
using namespace Qt::StringLiterals;

namespace {

struct TypePass {
    std::string_view type;
    Pass pass;
};
constexpr std::array kPasses = {
    TypePass{"rule_set", addRuleSets}, TypePass{"operator", addOperators}, TypePass{"employer", addEmployers},
    TypePass{"station", addStations}, TypePass{"holiday", addHolidays}, TypePass{"fx_rate", addFxRates},
    TypePass{"service_promise", addServicePromises}, TypePass{"compensation_plan", addCompensationPlans},
    TypePass{"programme", addProgrammes}, TypePass{"incentive", addIncentives}, TypePass{"privilege", addPrivileges},
    TypePass{"person", addPersons}, TypePass{"person_id", addPersonIds}, TypePass{"employment", addEmployments},
    TypePass{"conduct_window", addConductWindows}, TypePass{"conduct_week", addConductWeeks},
    TypePass{"feedback_week", addFeedbackWeeks}, TypePass{"feedback_note", addFeedbackNotes},
    TypePass{"complaint", addComplaints}, TypePass{"person_note", addPersonNotes},
    TypePass{"courier_star", addCourierStars}, TypePass{"award", addAwards},
    TypePass{"seller", addSellers}, TypePass{"indicator_month", addIndicatorMonths},
    TypePass{"seller_star", addSellerStars}, TypePass{"privilege_collection", addPrivilegeCollections},
    TypePass{"logistics_evaluation", addLogisticsEvaluations}, TypePass{"programme_order", addProgrammeOrders},
    TypePass{"incident", addIncidents}, TypePass{"parcel", addParcels}, TypePass{"tracking_event", addTrackingEvents},
    TypePass{"claim", addClaims}, TypePass{"claim_event", addClaimEvents}, TypePass{"document", addDocuments},
};

constexpr quint32 kMostCouriers = 9'999'999; // seven digits in a key
constexpr quint32 kMostClaims = 8'000'000;
constexpr int kPublishedOn = 16;             // day of the month on which the star of the month before is published

/// Month ends within the history, the end of the newest published period, and the newest day.
std::vector<int> windowEnds(const DemoFrame &frame)
{
    std::vector<int> ends = {lastDayOf(frame.period), frame.newest};
    for (int month = monthOf(frame.oldest); lastDayOf(month) < frame.newest; ++month)
        ends.push_back(lastDayOf(month));
    std::ranges::sort(ends);
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

void setDays(DemoFrame *frame)
{
    frame->today = BeijingDay::ofInstant(frame->options.nowMs).number;
    frame->newest = frame->today - 1;
    frame->oldest = frame->newest - frame->options.days + 1;
    frame->period = monthOf(frame->today) - (civilDate(frame->today).day >= kPublishedOn ? 1 : 2);
    frame->windowEnds = windowEnds(*frame);
}

} // namespace

DemoGenerator::DemoGenerator(std::unique_ptr<DemoFrame> frame) : m_frame(std::move(frame)) {}
DemoGenerator::DemoGenerator(DemoGenerator &&) noexcept = default;
DemoGenerator &DemoGenerator::operator=(DemoGenerator &&) noexcept = default;
DemoGenerator::~DemoGenerator() = default;

Result<DemoGenerator> DemoGenerator::create(const DemoOptions &options)
{
    if (options.days < 31 || options.days > 1000 || options.couriers > kMostCouriers || options.sellers > kMostCouriers
        || options.claims > kMostClaims) {
        return fail(Failure::Code::Usage,
                    QT_TRANSLATE_NOOP("Failure", "A demo has 31 to 1000 days, at most 9,999,999 couriers and sellers, "
                                                 "and at most 8,000,000 claims."));
    }
    auto frame = std::make_unique<DemoFrame>();
    frame->options = options;
    auto tables = DemoTables::load();
    if (!tables)
        return tables.failure();
    frame->tables = std::move(*tables);
    QFile rules(u":/rules/demo-2024A.json"_s);
    if (!rules.open(QIODevice::ReadOnly)) {
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The program lacks its table %1."),
                    {rules.fileName()});
    }
    frame->ruleSetBody = rules.readAll();
    setDays(frame.get());
    return DemoGenerator(std::move(frame));
}

Result<> DemoGenerator::run(const BatchSink &sink, Job *job) const
{
    for (const TypePass &pass : kPasses) {
        DemoRows rows(pass.type, sink, job);
        if (auto added = pass.pass(*m_frame, rows); !added)
            return added;
        if (auto flushed = rows.flush(); !flushed)
            return flushed;
    }
    return {};
}

Result<> DemoGenerator::documents(const DocumentSink &sink) const
{
    const auto maker = ClaimMaker::create(*m_frame);
    if (!maker)
        return maker.failure();
    for (quint32 number = 0; number < detailedClaims(*m_frame) && frontClaim(number); ++number) {
        for (const Paper &paper : papersOf(*m_frame, maker->claimOf(number))) {
            if (auto taken = sink(paper.content); !taken)
                return taken;
        }
    }
    return {};
}

Result<> DemoGenerator::truth(const TruthSink &sink, Job *job) const
{
    for (quint32 index = 0; index < m_frame->options.couriers; ++index) {
        if (index % 4096 == 0 && job->cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped. Nothing was changed."));
        const Courier courier = courierOf(*m_frame, index);
        const auto number = idNumberOf(*m_frame, courier);
        if (auto taken = sink(personKey(index).view(), nameOf(*m_frame, courier).text, {number.data(), number.size()}); !taken)
            return taken;
    }
    return {};
}

} // namespace stardesk
