#include "models/desk/incident_desk.h"

#include "models/columns/column_set.h"
#include "models/desk/claim_basis.h"
#include "models/desk/claim_desk.h"
#include "models/desk/claim_records.h"
#include "models/desk/decision_room.h"
#include "models/desk/store_session.h"
#include "models/desk/stopped_job.h"
#include "models/store/feed_store.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString settingOf(const IncidentKey &key)
{
    return u"incident/"_s + key.value;
}

/// When the parcel was in the stage: from the last scan before it to its own last scan, or until now.
struct Interval {
    qint64 fromMs = 0;
    std::optional<qint64> toMs;
};

Interval intervalOf(const ClaimProfile &profile, std::optional<int> stage)
{
    const ParcelLine &parcel = profile.parcel;
    Interval interval{parcel.destination.instantOf({qint64(parcel.startOn.number) * kMsPerDay}), profile.facts.deliveredMs};
    if (!stage)
        return interval;
    for (const TrackingLine &line : profile.tracking) {
        if (!line.atMs || !line.stage)
            continue;
        if (*line.stage < *stage)
            interval.fromMs = std::max(interval.fromMs, *line.atMs);
    }
    std::optional<qint64> end;
    for (const TrackingLine &line : profile.tracking) {
        if (line.atMs && line.stage == stage)
            end = std::max(end.value_or(*line.atMs), *line.atMs);
    }
    // The last mile ends with the delivery; a stage without a scan of its own runs on to it.
    interval.toMs = end && *stage < kStageCount ? end : profile.facts.deliveredMs;
    return interval;
}

bool touches(const IncidentLine &incident, const ClaimProfile &profile)
{
    if (!incident.lane.isEmpty() && incident.lane != profile.parcel.lane)
        return false;
    const Interval interval = intervalOf(profile, incident.stage);
    return interval.fromMs < incident.toMs && (!interval.toMs || *interval.toMs > incident.fromMs);
}

bool mayBeOpen(std::string_view state)
{
    return state == "SUBMITTED" || state == "IN_REVIEW" || state == "INFO_REQUESTED" || state == "PENDING_CHECK" || state == "APPEALED";
}

/// Claims worth reading: open ones of the lane, and those that name the incident already.
Result<std::vector<ClaimKey>> candidates(StoreSession &session, const IncidentLine &incident)
{
    auto set = session.columns("claims");
    if (!set)
        return set.failure();
    const ColumnSet &claims = **set;
    const Column &lane = claims.column("lane");
    const Column &state = claims.column("state");
    const Column &linked = claims.column("incident");
    std::vector<ClaimKey> keys;
    for (Ordinal row = 0; row < claims.rowCount(); ++row) {
        if (!claims.isLive(row))
            continue;
        const bool names = linked.textAt(row) == incident.key.toStdString();
        const bool onLane = incident.lane.isEmpty() || lane.textAt(row) == incident.lane.toStdString();
        if (!names && !(onLane && mayBeOpen(state.textAt(row))))
            continue;
        const std::string_view key = claims.column("id").textAt(row);
        keys.push_back(ClaimKey{QString::fromUtf8(key.data(), qsizetype(key.size()))});
    }
    return keys;
}

bool isLinked(const ClaimSituation &now, const QString &incident)
{
    return now.profile.incident && now.profile.incident->key == incident;
}

/// What linking would do to one claim.
Result<IncidentClaim> touched(StoreSession &session, DecisionRoom &room, const ClaimSituation &now, const IncidentLine &incident)
{
    IncidentClaim row;
    row.claim = now.profile.key;
    row.state = claimStateWord(now.claim.state);
    row.linked = isLinked(now, incident.key);
    row.before = row.after = now.profile.policy;
    row.daysLateBefore = row.daysLateAfter = now.profile.outcome.effective.daysLate;
    if (row.linked)
        return row;
    auto with = ClaimDesk(session).profileWith(now.profile.key, IncidentKey{incident.key});
    if (!with)
        return with.failure();
    row.after = with->policy;
    row.daysLateAfter = with->outcome.effective.daysLate;
    ClaimOrder order;
    order.claim = now.profile.key;
    order.action = ClaimAction::LinkIncident;
    order.to = incident.key;
    auto outcome = room.carryOut(order, {}, false);
    if (!outcome)
        return outcome.failure();
    row.no = outcome->no;
    return row;
}

void addTo(std::vector<IncidentTotals> &totals, const IncidentClaim &claim)
{
    if (!claim.before || !claim.after)
        return;
    auto total = std::ranges::find(totals, claim.before->currency, &IncidentTotals::currency);
    if (total == totals.end())
        total = totals.insert(totals.end(), IncidentTotals{claim.before->currency, 0, 0, 0});
    total->beforeMinor += claim.before->minor;
    total->afterMinor += claim.after->minor;
    ++total->claims;
}

QJsonObject orderJson(const ClaimOrder &order)
{
    return {{u"action"_s, claimActionWord(order.action)}, {u"code"_s, order.code}, {u"note"_s, order.note}};
}

/// How the incident was decided here; nothing where it was only linked.
struct DecidedHere {
    bool linked = false;
    std::optional<ClaimOrder> order;
};

Result<DecidedHere> decidedHere(WorkStore &work, const IncidentKey &key)
{
    auto text = work.setting(settingOf(key));
    if (!text)
        return text.failure();
    const QJsonObject noted = QJsonDocument::fromJson(text->toUtf8()).object();
    // What was taken back again has decided nothing, so nobody can inherit it.
    if (const auto first = work.entry(noted["decision"_L1].toString()); first && first->state == OutboxState::Undone)
        return DecidedHere();
    DecidedHere decided{!text->isEmpty(), {}};
    const QJsonObject json = noted["order"_L1].toObject();
    if (const auto action = claimActionFromWord(json["action"_L1].toString())) {
        ClaimOrder order;
        order.action = *action;
        order.code = json["code"_L1].toString();
        order.note = json["note"_L1].toString();
        decided.order = order;
    }
    return decided;
}

Result<> remember(StoreSession &session, const IncidentKey &key, const BatchResult &result, const ClaimOrder *order)
{
    auto room = DecisionRoom::open(session);
    if (!room)
        return room.failure();
    QJsonObject json{{u"by"_s, room->who().key}, {u"at"_s, instantIso(session.clock().nowMs())}};
    const auto first = std::ranges::find_if(result.rows, &ClaimOutcomeOfOrder::done);
    if (first != result.rows.end())
        json.insert("decision"_L1, first->decision);
    if (order)
        json.insert("order"_L1, orderJson(*order));
    return room->work().setSetting(settingOf(key), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void append(BatchResult &all, BatchResult more)
{
    all.rows.insert(all.rows.end(), std::make_move_iterator(more.rows.begin()), std::make_move_iterator(more.rows.end()));
    all.failed.insert(all.failed.end(), more.failed.begin(), more.failed.end());
    all.done += more.done;
    all.untouched += more.untouched;
    all.batch = more.batch;
}

} // namespace

Result<IncidentImpact> IncidentDesk::impact(const IncidentKey &key, Job &job) const
{
    auto incident = readIncident(m_session.feed().reader(), key);
    if (!incident)
        return incident.failure();
    auto keys = candidates(m_session, *incident);
    if (!keys)
        return keys.failure();
    auto room = DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    auto decided = decidedHere(room->work(), key);
    if (!decided)
        return decided.failure();
    IncidentImpact impact;
    impact.decidedHere = decided->linked;
    impact.incident = std::move(*incident);
    qint64 read = 0;
    for (const ClaimKey &claim : *keys) {
        if (job.cancelled())
            return stoppedJob();
        job.report({u"incident"_s, ++read, qint64(keys->size()), 0});
        auto now = room->situation(claim);
        if (!now)
            return now.failure();
        if (!isLinked(*now, key.value) && !touches(impact.incident, now->profile))
            continue;
        auto row = touched(m_session, *room, *now, impact.incident);
        if (!row)
            return row.failure();
        addTo(impact.totals, *row);
        impact.linked += row->linked;
        const bool open = !row->linked && !row->no;
        impact.toLink += open;
        if (open && decided->linked)
            impact.lateJoiners.push_back(claim);
        impact.claims.push_back(std::move(*row));
    }
    return impact;
}

Result<BatchResult> IncidentDesk::link(const IncidentKey &key, const std::vector<ClaimKey> &claims, Job &job)
{
    std::vector<ClaimKey> chosen = claims;
    if (chosen.empty()) {
        auto all = impact(key, job);
        if (!all)
            return all.failure();
        for (const IncidentClaim &claim : all->claims) {
            if (!claim.linked && !claim.no)
                chosen.push_back(claim.claim);
        }
    }
    ClaimOrder order;
    order.action = ClaimAction::LinkIncident;
    order.to = key.value;
    auto result = ClaimBatch(m_session).run(order, chosen, job);
    if (!result || result->done == 0)
        return result;
    if (auto noted = remember(m_session, key, *result, nullptr); !noted)
        return noted.failure();
    return result;
}

Result<BatchResult> IncidentDesk::decide(const IncidentKey &key, const ClaimOrder &order, Job &job)
{
    auto all = impact(key, job);
    if (!all)
        return all.failure();
    std::vector<ClaimKey> linked;
    for (const IncidentClaim &claim : all->claims) {
        if (claim.linked)
            linked.push_back(claim.claim);
    }
    auto result = ClaimBatch(m_session).run(order, linked, job);
    if (!result || result->done == 0)
        return result;
    if (auto noted = remember(m_session, key, *result, &order); !noted)
        return noted.failure();
    return result;
}

Result<> IncidentDesk::noteDecided(const IncidentKey &key, const ClaimOrder &order, const BatchResult &result)
{
    return remember(m_session, key, result, &order);
}

Result<BatchResult> IncidentDesk::joinLate(const IncidentKey &key, Job &job)
{
    auto all = impact(key, job);
    if (!all)
        return all.failure();
    auto access = WorkAccess::forReading(m_session.profile());
    if (!access)
        return access.failure();
    auto decided = decidedHere(access->work(), key);
    if (!decided)
        return decided.failure();
    ClaimOrder order;
    order.action = ClaimAction::LinkIncident;
    order.to = key.value;
    auto result = ClaimBatch(m_session).run(order, all->lateJoiners, job);
    if (!result || !decided->order)
        return result;
    std::vector<ClaimKey> linked;
    for (const ClaimOutcomeOfOrder &row : result->rows) {
        if (row.done())
            linked.push_back(row.order.claim);
    }
    auto verdicts = ClaimBatch(m_session).run(*decided->order, linked, job);
    if (!verdicts)
        return verdicts.failure();
    append(*result, std::move(*verdicts));
    return result;
}

} // namespace stardesk
