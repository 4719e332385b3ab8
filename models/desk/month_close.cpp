#include "models/desk/month_close.h"

#include "models/columns/column_set.h"
#include "models/core/beijing.h"
#include "models/desk/claim_desk.h"
#include "models/desk/month_close_lines.h"
#include "models/desk/month_span.h"
#include "models/desk/store_session.h"
#include "models/domain/claim_json.h"
#include "models/feed/record_text.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

// What ends a claim's round for good (rules.md D1): by the system, by one person, by the last checker, an appeal dismissed.
constexpr std::array kConclusions = {"T03"_L1, "T04"_L1, "T10"_L1, "T12"_L1, "T13"_L1, "T21"_L1};

std::vector<QString> claimsFiledBefore(const ColumnSet &set, qint64 beforeMs)
{
    const Column &ids = set.column("id");
    const Column &filed = set.column("filed");
    std::vector<QString> keys;
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        if (!set.isLive(row) || (filed.hasData(row) && msOfMinute(filed.valueAt(row)) >= beforeMs))
            continue;
        const std::string_view id = ids.textAt(row);
        keys.push_back(QString::fromUtf8(id.data(), qsizetype(id.size())));
    }
    std::ranges::sort(keys);
    return keys;
}

const ClaimEventLine *conclusionOf(const ClaimProfile &profile, const MonthSpan &span)
{
    const auto last = std::find_if(profile.events.rbegin(), profile.events.rend(), [](const ClaimEventLine &event) {
        return std::ranges::find(kConclusions, event.transition) != kConclusions.end();
    });
    return last != profile.events.rend() && span.holds(last->atMs) ? &*last : nullptr;
}

QJsonArray hoursJson(const StageHours &hours)
{
    QJsonArray array;
    for (const qint64 hour : hours)
        array << hour;
    return array;
}

/// Inputs in the shape of the vector files, so that the same evaluation that proves the rules computes them again.
QJsonObject amountInput(const ClaimProfile &profile)
{
    const CompensationInput &price = profile.facts.price;
    QJsonObject input{{u"plan"_s, profile.facts.plan},
                      {u"currency"_s, price.currency.code()},
                      {u"item"_s, price.item},
                      {u"shipping"_s, price.shipping},
                      {u"refunded"_s, price.refunded},
                      {u"days_late"_s, profile.outcome.effective.daysLate}};
    if (price.capRate)
        input.insert("cap_rate"_L1, price.capRate->text());
    return input;
}

void addLateness(const ClaimProfile &profile, QJsonObject *line)
{
    if (!profile.parcel.deliveredLocal || profile.outcome.attemptedInTime)
        return; // as late as the newest data tells, or a first attempt in time: no formula of delivery alone
    line->insert("lateness"_L1, QJsonObject{{u"zone"_s, profile.parcel.destination.id()},
                                            {u"delivered_local"_s, profile.parcel.deliveredLocal->iso()},
                                            {u"excused_hours"_s, profile.outcome.excusedHours},
                                            {u"promised_on"_s, profile.parcel.promisedOn.iso()}});
}

void addSplit(const ClaimProfile &profile, QJsonObject *line)
{
    const auto &stages = profile.facts.stages;
    if (profile.outcome.split.isEmpty() || !stages)
        return;
    DelayInput delay = *stages;
    for (const Excuse &excuse : profile.facts.excuses) {
        if (excuse.stage && excuse.cause != ExcuseCause::None)
            delay.excused[size_t(*excuse.stage)] += excuse.hours;
    }
    QJsonArray split;
    for (const qint64 part : profile.outcome.split)
        split << part;
    line->insert("delay"_L1, QJsonObject{{u"planned_hours"_s, hoursJson(delay.planned)},
                                         {u"actual_hours"_s, hoursJson(delay.actual)},
                                         {u"excused_hours"_s, hoursJson(delay.excused)},
                                         {u"amount"_s, profile.policy->minor}});
    line->insert("split"_L1, split);
}

QJsonObject claimLine(const ClaimProfile &profile, const ClaimEventLine &conclusion)
{
    QJsonObject line{{u"kind"_s, u"claim"_s},
                     {u"claim"_s, profile.key.value},
                     {u"parcel"_s, profile.parcel.key},
                     {u"state"_s, profile.state},
                     {u"concluded_at"_s, instantIso(conclusion.atMs)},
                     {u"rule_set"_s, profile.ruleSet}};
    if (profile.policy) {
        line.insert("input"_L1, amountInput(profile));
        line.insert("policy_minor"_L1, profile.policy->minor);
        addLateness(profile, &line);
        addSplit(profile, &line);
    } else {
        line.insert("not_computed"_L1, true);
    }
    const auto proposal = claimProposalFromJson(profile.proposal, u"claim/"_s + profile.key.value);
    const bool approved = conclusion.transition != u"T03"_s && conclusion.transition != u"T12"_s && conclusion.transition != u"T21"_s
        && !(proposal && proposal->verdict == ClaimVerdict::Reject);
    const qint64 minor = proposal ? proposal->amountMinor : profile.policy ? profile.policy->minor : 0;
    line.insert("verdict"_L1, approved ? u"approve"_s : u"reject"_s);
    line.insert("currency"_L1, profile.parcel.item.currency.code());
    line.insert("approved_minor"_L1, approved ? minor : 0);
    line.insert("code"_L1, proposal && !proposal->code.isEmpty() ? proposal->code : conclusion.code);
    QJsonArray events;
    for (const ClaimEventLine &event : profile.events)
        events << QJsonArray{instantIso(event.atMs), event.actor, event.transition, event.code};
    line.insert("events"_L1, events);
    return line;
}

/// Rule sets and plans come before the first claim that uses them.
class Pack {
public:
    Pack(StoreSession &session, QIODevice &out) : m_session(session), m_lines(out) {}

    Result<> begin(const QString &month)
    {
        const FeedInfo info = m_session.info();
        return m_lines.add({{u"kind"_s, u"month_close"_s}, {u"format"_s, 1}, {u"month"_s, month}, {u"feed_id"_s, info.feedId},
                            {u"seq"_s, info.seq}, {u"created_at"_s, instantIso(info.createdAtMs)}});
    }

    Result<> add(const ClaimProfile &profile, const ClaimEventLine &conclusion)
    {
        if (auto rules = addRules(profile.ruleSet); !rules)
            return rules;
        if (auto plan = addPlan(profile.planSource); !plan)
            return plan;
        const QJsonObject line = claimLine(profile, conclusion);
        m_totals.add(line);
        return m_lines.add(line);
    }

    Result<QByteArray> end()
    {
        if (auto ended = m_lines.add(m_totals.line()); !ended)
            return ended.failure();
        return m_lines.head();
    }
    [[nodiscard]] const MonthCloseTotals &totals() const { return m_totals; }

private:
    Result<> addRules(const QString &id)
    {
        if (!m_rules.insert(id).second)
            return {};
        auto text = recordText(m_session.feed().reader(), "rule_set", id);
        if (!text)
            return text.failure();
        QByteArray body = QJsonDocument::fromJson(*text).object().value("body"_L1).toString().toUtf8();
        if (body.isEmpty()) // a feed without rule sets is judged by the one that ships with the program
            body = shippedRuleBody(id);
        return m_lines.add({{u"kind"_s, u"rule_set"_s}, {u"id"_s, id}, {u"body"_s, QString::fromUtf8(body)}});
    }

    /// "compensation_plan/ES9"; plans of the rule set itself are in it.
    Result<> addPlan(const QString &source)
    {
        const QString prefix = u"compensation_plan/"_s;
        if (!source.startsWith(prefix) || !m_plans.insert(source).second)
            return {};
        const QString key = source.mid(prefix.size());
        auto text = recordText(m_session.feed().reader(), "compensation_plan", key);
        if (!text)
            return text.failure();
        return m_lines.add({{u"kind"_s, u"plan"_s}, {u"id"_s, key}, {u"plan"_s, QJsonDocument::fromJson(*text).object()}});
    }

    StoreSession &m_session;
    ChainedLines m_lines;
    MonthCloseTotals m_totals;
    std::set<QString> m_rules;
    std::set<QString> m_plans;
};

} // namespace

Result<MonthCloseSummary> writeMonthClose(StoreSession &session, const QString &month, const QString &name, Job &job)
{
    auto span = monthSpanOf(month, session.clock().nowMs());
    if (!span)
        return span.failure();
    auto set = session.columns("claims");
    if (!set)
        return set.failure();
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "cannot write the file: %1; choose another folder or free some space"),
                    {file.errorString()}, name);
    Pack pack(session, file);
    if (auto begun = pack.begin(span->month); !begun)
        return begun.failure();
    const std::vector<QString> keys = claimsFiledBefore(**set, span->toMs);
    for (size_t at = 0; at < keys.size(); ++at) {
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped; no file was written"));
        job.report({u"claims"_s, qint64(at), qint64(keys.size()), qint64(at)});
        auto profile = ClaimDesk(session).profile(ClaimKey{keys[at]});
        if (!profile)
            return profile.failure();
        const ClaimEventLine *conclusion = conclusionOf(*profile, *span);
        if (!conclusion)
            continue;
        if (auto added = pack.add(*profile, *conclusion); !added)
            return added.failure();
    }
    auto head = pack.end();
    if (!head)
        return head.failure();
    if (!file.commit())
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "cannot write the file: %1; choose another folder or free some space"),
                    {file.errorString()}, name);
    return MonthCloseSummary{span->month, pack.totals().claims(), pack.totals().byCurrency(), *head};
}

QJsonObject monthCloseJson(const MonthCloseSummary &summary)
{
    QJsonArray totals;
    for (const auto &[currency, total] : summary.totals)
        totals << QJsonObject{{u"currency"_s, currency}, {u"claims"_s, total.claims}, {u"amount_minor"_s, total.approvedMinor}};
    return {{u"month"_s, summary.month}, {u"claims"_s, summary.claims}, {u"totals"_s, totals}, {u"head"_s, QString::fromLatin1(summary.head)}};
}

} // namespace stardesk
