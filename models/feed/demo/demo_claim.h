/// One invented claim on a late parcel: policy amount, what was asked, and how far the case has come.
#pragma once

#include "models/feed/demo/demo_parcel.h"

#include "models/domain/business_time.h"
#include "models/domain/claim_limits.h"
#include "models/domain/compensation.h"

namespace stardesk::demo {

inline constexpr std::string_view kAgent = "mei"; ///< speaks for the claimants

struct ClaimStep {
    qint64 atMs = 0;
    std::string_view actor;
    std::string_view transition;
    std::string_view code;
    std::string note = {};
};

struct Claim {
    quint32 number = 0;
    Parcel parcel;
    bool lost = false;
    int attempt = 1;
    std::string_view claimant;
    int language = 1;
    qint64 filedMs = 0;
    qint64 policyMinor = 0;
    std::optional<qint64> policyCny;  ///< minor units
    qint64 askedMinor = 0;
    ClaimState state = ClaimState::Submitted;
    int cycle = 1;
    std::string_view assignee;        ///< empty: nobody
    std::string_view decider;         ///< who took it, or would; empty: any reviewer
    qint64 dueMs = 0;                 ///< 0: no clock runs
    std::optional<size_t> incident;   ///< place in incidentsOf()
    std::vector<std::string_view> flags;
    qint64 proposedMs = 0;            ///< 0: no proposal waits
    std::string proposal;             ///< JSON object, empty: null
    std::vector<ClaimStep> steps;
};

/// Everything that claims share: plans, limits, calendar, rates, incidents.
class ClaimMaker {
public:
    /// Malformed if the program's own rule set or calendar cannot be read.
    [[nodiscard]] static Result<ClaimMaker> create(const DemoFrame &frame);
    [[nodiscard]] Claim claimOf(quint32 number) const;
    [[nodiscard]] const std::vector<Incident> &incidents() const { return m_incidents; }

private:
    explicit ClaimMaker(const DemoFrame &frame) : m_frame(&frame) {}
    void drawAmounts(DemoRandom &random, Claim *claim) const;
    void drawIncident(DemoRandom &random, Claim *claim) const;
    void drawState(DemoRandom &random, Claim *claim) const;
    void plant(const FrontClaim &front, Claim *claim) const;
    void setDue(Claim *claim) const;
    void drawSteps(DemoRandom &random, Claim *claim) const;
    template <class Step>
    void drawReopened(Step step, std::string_view reviewer, Claim *claim) const;
    [[nodiscard]] qint64 filedFor(const FrontClaim &front, qint64 notBeforeMs) const;

    const DemoFrame *m_frame;
    Incident m_planted;
    CompensationPlans m_plans;
    ClaimLimits m_limits;
    SlaRules m_sla;
    WorkCalendar m_calendar;
    std::vector<Incident> m_incidents;
};

[[nodiscard]] DemoKey claimKey(quint32 number);

} // namespace stardesk::demo
