/// People, rules and rates for the tests of the claim workflow; nothing is read from files.
#pragma once

#include "models/domain/claim_workflow.h"
#include "models/domain/rule_set.h"

namespace stardesk {

inline Currency currencyOf(const char *code) { return *Currency::fromCode(QString::fromLatin1(code)); }
inline qint64 at(const char *iso) { return *instantFromIso(QString::fromLatin1(iso)); }

inline ClaimOperator person(const char *id, std::initializer_list<ClaimRole> roles)
{
    ClaimOperator who;
    who.id = QString::fromLatin1(id);
    for (const ClaimRole role : roles)
        who.roles = ClaimRoles(who.roles | quint16(role));
    return who;
}

/// The limits and working hours of rules.md D1, a calendar, and USD at 7.125.
struct ClaimWorld {
    RuleSet set;
    WorkCalendar calendar;
    FxTable fx;

    ClaimWorld()
    {
        set.id = QStringLiteral("test");
        set.version = 1;
        set.limits = {currencyOf("CNY"), 5000, 50000, 500000, 1000};
        set.process.qaSamplePercent = 0;
        set.sla.workingWeekdays = 0b00111110;
        set.sla.segments = {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
        set.sla.firstResponseMinutes = 480;
        set.sla.decisionMinutes = 1440;
        set.sla.appealMinutes = 480;
        FxRate rate;
        rate.from = currencyOf("USD");
        rate.to = currencyOf("CNY");
        rate.rate = *Rate::parse(u"7.125");
        rate.validFrom = *BeijingDay::fromIso(u"2020-01-01");
        [[maybe_unused]] const auto added = fx.add(rate);
    }
    [[nodiscard]] ClaimRules rules() const { return {set, calendar, fx}; }
};

inline const ClaimOperator kWang = person("wang", {ClaimRole::Reviewer, ClaimRole::Approver, ClaimRole::Lead,
                                                   ClaimRole::Finance}); // everything an administrator could hold
inline const ClaimOperator kLi = person("li", {ClaimRole::Agent, ClaimRole::Reviewer, ClaimRole::Approver});
inline const ClaimOperator kZhao = person("zhao", {ClaimRole::Approver});
inline const ClaimOperator kQian = person("qian", {ClaimRole::Approver});
inline const ClaimOperator kChen = person("chen", {ClaimRole::Lead});
inline const ClaimOperator kSun = person("sun", {ClaimRole::Agent});
inline const ClaimOperator kZhou = person("zhou", {ClaimRole::Finance});
inline const ClaimOperator kWu = person("wu", {ClaimRole::Reviewer});

inline const qint64 kFiled = at("2023-09-20T10:00:00+08:00");

inline ClaimFacts factsOf(const char *currency, qint64 computed)
{
    ClaimFacts facts;
    facts.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
    facts.parcel = QStringLiteral("P1");
    facts.currency = currencyOf(currency);
    facts.computedMinor = computed;
    facts.ceilingMinor = 10'000'000;
    facts.deliveredMs = kFiled - kMsPerDay;
    facts.filedMs = kFiled;
    facts.evidenceComplete = true;
    return facts;
}

inline ClaimCommand command(ClaimAction action, const char *code = "", const char *note = "")
{
    ClaimCommand made;
    made.action = action;
    made.code = QString::fromLatin1(code);
    made.note = QString::fromLatin1(note);
    return made;
}

/// Carries out what must succeed; an unchanged claim with an empty event list otherwise fails the caller's checks.
inline Claim after(const Claim &claim, ClaimCommand done, const ClaimOperator &who, qint64 nowMs, const ClaimWorld &world)
{
    const ClaimAnswer answer = applyCommand(claim, done, who, nowMs, world.rules());
    if (answer.refusal)
        qWarning("refused: %s", qPrintable(claimRefusalWord(*answer.refusal)));
    return answer.claim;
}

inline Claim submitted(const ClaimFacts &facts, const ClaimWorld &world)
{
    Claim claim = openClaim(facts, false, {}, kSun, kFiled).claim;
    ClaimCommand submit = command(ClaimAction::Submit);
    submit.evidenceDigest = QStringLiteral("digest-1");
    return after(claim, submit, kSun, kFiled, world);
}

inline QString refusalWordOf(const Claim &claim, const ClaimCommand &tried, const ClaimOperator &who, qint64 nowMs,
                             const ClaimWorld &world)
{
    const ClaimAnswer answer = applyCommand(claim, tried, who, nowMs, world.rules());
    return answer.refusal ? claimRefusalWord(*answer.refusal) : QString();
}

} // namespace stardesk
