#include "models/desk/hr_decisions.h"

#include "models/desk/decision_room.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_store.h"
#include "models/store/work_store.h"

#include <QtCore/QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qsizetype kNoteKeyDigits = 12;

/// What an order is about, found in the export.
struct HrTarget {
    HrFacts facts;
    QString recordType;
    QString record;
    qint64 version = 0;
    QJsonObject data;
};


Result<std::vector<RecordRow>> childrenOf(FeedReader &reader, const char *type, const RecordRow &person)
{
    return recordsOf(reader, type, "person", person.ordinal);
}

/// HR without employers of its own looks after everybody.
Result<bool> isOwnCourier(FeedReader &reader, const RecordRow &person, const OperatorProfile &who)
{
    if (who.employers.isEmpty())
        return true;
    auto employments = childrenOf(reader, "employment", person);
    if (!employments)
        return employments.failure();
    for (const RecordRow &employment : *employments) {
        auto employer = reader.keyOf("employer", employment.ref("employer"));
        if (!employer)
            return employer.failure();
        if (who.employers.contains(*employer))
            return true;
    }
    return false;
}

/// The star published last.
Result<qint64> starOf(FeedReader &reader, const RecordRow &person)
{
    auto stars = childrenOf(reader, "courier_star", person);
    if (!stars)
        return stars.failure();
    qint64 newest = kNullInt;
    qint64 star = 0;
    for (const RecordRow &row : *stars) {
        const qint64 period = row.integer("period");
        if (newest != kNullInt && period < newest)
            continue;
        newest = period;
        star = numberOf(row, "star").value_or(0);
    }
    return star;
}

Result<qint64> ratingsOf(FeedReader &reader, const RecordRow &person)
{
    auto windows = childrenOf(reader, "conduct_window", person);
    if (!windows)
        return windows.failure();
    const auto newest = std::ranges::max_element(*windows, {}, [](const RecordRow &row) { return row.integer("as_of"); });
    if (newest == windows->end())
        return 0;
    qint64 sum = 0;
    for (const char *channel : {"taobao", "tmall", "guoguo"}) {
        for (int stars = 1; stars <= 5; ++stars)
            sum += std::max<qint64>(0, newest->integer(std::string(channel) + "_n" + std::to_string(stars)));
    }
    return sum;
}

bool holdsOn(const RecordRow &row, BeijingDay day)
{
    const auto to = dayOf(row, "valid_to");
    return *dayOf(row, "valid_from") <= day && (!to || day < *to);
}

Result<> findAward(FeedReader &reader, const RecordRow &person, const HrOrder &order, BeijingDay today, HrTarget *target)
{
    auto incentive = recordByKey(reader, "incentive", order.target);
    if (!incentive)
        return incentive.failure().code == Failure::Code::NotFound ? Result<>() : Result<>(incentive.failure());
    auto star = starOf(reader, person);
    auto awards = childrenOf(reader, "award", person);
    if (!star || !awards)
        return star ? awards.failure() : star.failure();
    target->facts.targetKnown = true;
    target->facts.awardOpen = holdsOn(*incentive, today) && *star >= incentive->integer("star");
    target->recordType = u"award"_s;
    target->record = u"%1/%2/%3"_s.arg(person.key, incentive->key, today.iso().left(7));
    for (const RecordRow &award : *awards) {
        if (award.ref("incentive") != incentive->ordinal)
            continue;
        // One that waits to be granted is granted; one that was granted in this period closes the door.
        const bool eligible = award.word("status") == u"eligible"_s;
        if (eligible) {
            target->facts.awardOpen = true;
            target->record = award.key;
            target->version = award.version;
        } else if (award.key == target->record) {
            target->facts.awardOpen = false;
        }
    }
    target->data = {{u"person"_s, person.key}, {u"incentive"_s, incentive->key}, {u"status"_s, u"awarded"_s}, {u"awarded_on"_s, today.iso()}};
    if (const auto minor = numberOf(*incentive, "amount_minor"))
        target->data.insert("amount"_L1, QJsonObject{{u"amount_minor"_s, *minor}, {u"currency"_s, incentive->text("amount_currency")}});
    return {};
}

/// Ratings that a week holds, in one channel or in all.
qint64 ratingsOfWeek(const RecordRow &week, const QString &channel)
{
    qint64 sum = 0;
    for (const char *name : {"taobao", "tmall", "guoguo"}) {
        for (int stars = 1; stars <= 5 && (channel.isEmpty() || channel == QLatin1String(name)); ++stars)
            sum += std::max<qint64>(0, week.integer(std::string(name) + "_n" + std::to_string(stars)));
    }
    return sum;
}

Result<bool> isExcluded(FeedReader &reader, const RecordRow &person, const QString &rating)
{
    auto notes = childrenOf(reader, "person_note", person);
    if (!notes)
        return notes.failure();
    return std::ranges::any_of(*notes, [&](const RecordRow &note) { return note.text("target") == rating; });
}

Result<> findRating(FeedReader &reader, const RecordRow &person, const HrOrder &order, HrTarget *target)
{
    for (const char *type : {"feedback_note", "feedback_week"}) {
        auto row = recordByKey(reader, type, order.target);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue;
        if (!row)
            return row.failure();
        if (row->ref("person") != person.ordinal)
            continue;
        auto excluded = isExcluded(reader, person, row->key);
        if (!excluded)
            return excluded.failure();
        const bool week = std::string_view(type) == "feedback_week";
        target->facts.targetKnown = order.ratings >= 1 && order.ratings <= (week ? ratingsOfWeek(*row, order.channel) : 1);
        target->facts.excluded = *excluded;
        target->recordType = QString::fromLatin1(type);
        target->record = row->key;
        target->version = row->version;
    }
    target->data = {{u"person"_s, person.key}, {u"ratings"_s, order.ratings}};
    if (!order.channel.isEmpty())
        target->data.insert("channel"_L1, order.channel);
    return {};
}

Result<> findComplaint(FeedReader &reader, const RecordRow &person, const HrOrder &order, HrTarget *target)
{
    auto row = recordByKey(reader, "complaint", order.target);
    if (!row)
        return row.failure().code == Failure::Code::NotFound ? Result<>() : Result<>(row.failure());
    target->facts.targetKnown = row->ref("person") == person.ordinal;
    target->facts.complaintUpheld = numberOf(*row, "upheld").value_or(0) != 0;
    target->facts.appealed = !row->word("appeal").isEmpty();
    target->recordType = u"complaint"_s;
    target->record = row->key;
    target->version = row->version;
    target->data = {{u"person"_s, person.key}};
    return {};
}

Result<> findTarget(FeedReader &reader, const RecordRow &person, const HrOrder &order, BeijingDay today, HrTarget *target)
{
    switch (order.action) {
    case HrAction::Award: return findAward(reader, person, order, today, target);
    case HrAction::ExcludeRating: return findRating(reader, person, order, target);
    case HrAction::AppealComplaint: return findComplaint(reader, person, order, target);
    case HrAction::Note:
        target->recordType = u"person_note"_s;
        // A record of its own: any number of notes may be on their way, from any desk.
        target->record = u"%1/%2"_s.arg(person.key, QUuid::createUuid().toString(QUuid::Id128).left(kNoteKeyDigits));
        target->data = {{u"person"_s, person.key}};
        return {};
    }
    Q_UNREACHABLE();
}

/// Every exclusion of this courier's ratings by one person that was not taken back or refused.
Result<qint64> excludedBy(WorkStore &work, const QString &actor, const QString &person)
{
    static constexpr std::array kCounting = {OutboxState::Held, OutboxState::Queued, OutboxState::Sent, OutboxState::Accepted};
    auto entries = work.entries(kCounting);
    if (!entries)
        return entries.failure();
    qint64 ratings = 0;
    for (const OutboxEntry &entry : *entries) {
        const QJsonObject data = dataOf(entry.decision);
        if (entry.decision.kind == hrActionWord(HrAction::ExcludeRating) && entry.decision.actor == actor
            && data["person"_L1].toString() == person)
            ratings += data["ratings"_L1].toInteger(1);
    }
    return ratings;
}

bool isOnItsWay(const DecisionRoom &room, const HrTarget &target)
{
    return std::ranges::any_of(room.unconfirmed().all(), [&](const OutboxEntry &entry) {
        return entry.decision.recordType == target.recordType && entry.decision.record == target.record
            && entry.decision.baseVersion == target.version;
    });
}

ClaimNo noOf(HrRefusal refusal)
{
    return {hrRefusalWord(refusal), hrRefusalText(refusal)};
}

Decision decisionOf(const HrOrder &order, const HrTarget &target)
{
    Decision decision;
    decision.id = order.id;
    decision.kind = hrActionWord(order.action);
    decision.recordType = target.recordType;
    decision.record = target.record;
    decision.baseVersion = target.version;
    decision.action = order.action == HrAction::AppealComplaint ? u"pending"_s : hrActionWord(order.action);
    if (!order.code.isEmpty())
        decision.reasonCodes = {order.code};
    decision.note = order.reason;
    const QJsonObject amount = target.data["amount"_L1].toObject();
    if (!amount.isEmpty()) {
        decision.amountMinor = amount["amount_minor"_L1].toInteger();
        decision.currency = amount["currency"_L1].toString();
    }
    setData(&decision, target.data);
    return decision;
}

} // namespace

Result<HrOutcome> HrDecisions::carryOut(const HrOrder &order, bool store) const
{
    auto room = store ? DecisionRoom::open(m_session) : DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    HrOutcome outcome;
    if (!order.id.isEmpty()) {
        if (auto known = room->work().entry(order.id)) {
            outcome.decision = order.id;
            outcome.duplicate = true;
            outcome.leftMs = known->hold.leftMs(m_session.clock());
            return outcome;
        }
    }
    FeedReader &reader = m_session.feed().reader();
    auto person = recordByKey(reader, "person", order.person.value);
    if (!person)
        return person.failure();
    HrTarget target;
    const qint64 nowMs = m_session.clock().nowMs();
    if (auto found = findTarget(reader, *person, order, BeijingDay::ofInstant(nowMs), &target); !found)
        return found.failure();
    auto own = isOwnCourier(reader, *person, room->who());
    auto ratings = ratingsOf(reader, *person);
    auto excluded = excludedBy(room->work(), room->who().key, person->key);
    for (const Failure *failure : {own ? nullptr : &own.failure(), ratings ? nullptr : &ratings.failure(), excluded ? nullptr : &excluded.failure()}) {
        if (failure)
            return *failure;
    }
    target.facts.isHr = room->who().has(Role::Hr);
    target.facts.ownCourier = *own;
    target.facts.ratings = *ratings;
    target.facts.excludedByPerson = *excluded;
    if (const auto refusal = hrRefusal(order.action, target.facts, order.code, order.reason)) {
        outcome.no = noOf(*refusal);
        return outcome;
    }
    if (isOnItsWay(*room, target)) {
        outcome.no = stardesk::noOf(fail(Failure::Code::Conflict, QT_TRANSLATE_NOOP("Failure", "This was decided here already and is on its way.")));
        outcome.no->code = u"ON_ITS_WAY"_s;
        return outcome;
    }
    outcome.auditFlag = order.action == HrAction::ExcludeRating && exclusionNeedsAudit(target.facts, order.ratings);
    if (outcome.auditFlag)
        target.data.insert("audit_flag"_L1, true);
    if (!store)
        return outcome;
    const auto settings = room->holdSettings();
    if (!settings)
        return settings.failure();
    auto stored = room->storeDecision(decisionOf(order, target), {{}, settings->single});
    if (!stored)
        return stored.failure();
    if (outcome.auditFlag) {
        AuditEntry entry{0, nowMs, room->who().key, u"exclusion_share"_s, u"person"_s, person->key, stored->decision.id, {}};
        if (auto noted = room->work().audit(std::move(entry)); !noted)
            return noted.failure();
    }
    m_session.forgetTable("couriers"); // its open tips
    outcome.decision = stored->decision.id;
    outcome.leftMs = stored->hold.leftMs(m_session.clock());
    return outcome;
}

Result<HrOutcome> HrDecisions::decide(const HrOrder &order)
{
    return carryOut(order, true);
}

Result<HrOutcome> HrDecisions::preview(const HrOrder &order) const
{
    return carryOut(order, false);
}

Result<std::vector<HrLine>> HrDecisions::on(const PersonKey &person) const
{
    auto room = DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    std::vector<HrLine> lines;
    for (const OutboxEntry &entry : room->unconfirmed().all()) {
        if (dataOf(entry.decision)["person"_L1].toString() != person.value)
            continue;
        lines.push_back({heldDecisionOf(entry, room->basis(), room->who().key, m_session.clock()), entry.decision.note, entry.decision.record});
    }
    std::ranges::reverse(lines);
    return lines;
}

} // namespace stardesk
