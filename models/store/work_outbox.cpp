/// WorkStore: decisions and their way through the outbox.
#include "models/store/outbox_rows.h"
#include "models/store/work_state.h"

namespace stardesk {

namespace {

using Bind = std::function<void(Statement &)>;

AuditEntry auditOf(const Decision &decision, const char *event, const QString &actor, qint64 atMs)
{
    AuditEntry entry;
    entry.atMs = atMs;
    entry.actor = actor;
    entry.event = QLatin1String(event);
    entry.recordType = decision.recordType;
    entry.record = decision.record;
    entry.detail = jsonOf({decision.id, decision.kind, decision.action});
    return entry;
}

Failure alreadyDecided(const Decision &decision)
{
    return fail(Failure::Code::Conflict,
                QT_TRANSLATE_NOOP("Failure",
                                  "A decision on this version of %1 %2 is on its way already. Undo it first, or wait "
                                  "for the answer."),
                {decision.recordType, decision.record});
}

/// Places `first` to `first` + 2.
void bindHold(Statement &s, int first, const Hold &hold)
{
    s.bind(first, hold.untilMs).bind(first + 1, hold.boot).bind(first + 2, hold.bootUntilMs);
}

} // namespace

Result<std::vector<OutboxEntry>> WorkStore::State::entries(const char *name, const Bind &bind)
{
    std::vector<OutboxEntry> list;
    auto rows = query(name, bind, [&](const Statement &s) { list.push_back(outboxEntryOf(s)); });
    if (!rows)
        return rows.failure();
    return list;
}

Result<> WorkStore::storeHeld(const Decision &decision, const Hold &hold)
{
    return m_state->transact([&]() -> Result<> {
        if (auto added = m_state->run("work/insert_decision", [&](Statement &s) { bindDecision(s, decision); }); !added)
            return added;
        auto held = m_state->run("work/add_held", [&](Statement &s) {
            s.bind(1, decision.id).bind(2, decision.recordType).bind(3, decision.record).bind(4, decision.baseVersion);
            bindHold(s, 5, hold);
        });
        if (!held)
            return held.failure().code == Failure::Code::Conflict ? alreadyDecided(decision) : held.failure();
        const auto seen = [&](Statement &s) { s.bind(1, QStringLiteral("latest_time")).bind(2, decision.decidedAtMs); };
        if (auto noted = m_state->run("work/set_mark", seen); !noted)
            return noted;
        return m_state->appendAudit(auditOf(decision, "decide", decision.actor, decision.decidedAtMs));
    });
}

Result<> WorkStore::undo(const QString &decision, const QString &actor, qint64 nowMs)
{
    return undo(std::span(&decision, 1), actor, nowMs);
}

Result<> WorkStore::undo(std::span<const QString> decisions, const QString &actor, qint64 nowMs)
{
    const auto undoOne = [&](const QString &decision) -> Result<> {
        auto found = entry(decision);
        if (!found)
            return found.failure();
        if (found->decision.actor != actor)
            return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "Only %1, who decided, may undo this."),
                        {found->decision.actor});
        if (found->state != OutboxState::Held)
            return fail(
                Failure::Code::Rejected,
                QT_TRANSLATE_NOOP("Failure", "This decision is no longer held on this desk and cannot be undone."));
        if (auto done = m_state->run("work/undo", [&](Statement &s) { s.bind(1, decision).bind(2, nowMs); }); !done)
            return done;
        return m_state->appendAudit(auditOf(found->decision, "undo", actor, nowMs));
    };
    return m_state->transact([&]() -> Result<> {
        for (const QString &decision : decisions) {
            if (auto done = undoOne(decision); !done)
                return done;
        }
        return {};
    });
}

Result<> WorkStore::setAside(const QString &decision, const QString &actor, qint64 nowMs)
{
    return m_state->transact([&]() -> Result<> {
        auto found = entry(decision);
        if (!found)
            return found.failure();
        if (found->state != OutboxState::Conflict && found->state != OutboxState::Rejected)
            return fail(Failure::Code::Rejected,
                        QT_TRANSLATE_NOOP("Failure", "This decision does not need attention."));
        if (auto done = m_state->run("work/set_aside", [&](Statement &s) { s.bind(1, decision).bind(2, nowMs); });
            !done)
            return done;
        return m_state->appendAudit(auditOf(found->decision, "set_aside", actor, nowMs));
    });
}

Result<std::vector<OutboxEntry>> WorkStore::due(const Clock &clock)
{
    return m_state->entries("work/due", [&](Statement &s) {
        s.bind(1, clock.nowMs()).bind(2, clock.bootId()).bind(3, clock.sinceBootMs());
    });
}

Result<> WorkStore::holdUntil(const QString &decision, const Hold &hold)
{
    return m_state->transact([&] {
        return m_state->run("work/hold_until", [&](Statement &s) { bindHold(s.bind(1, decision), 2, hold); });
    });
}

Result<> WorkStore::markQueued(std::span<const QString> decisions)
{
    return m_state->transact([&]() -> Result<> {
        for (const QString &decision : decisions) {
            if (auto done = m_state->run("work/mark_queued", [&](Statement &s) { s.bind(1, decision); }); !done)
                return done;
        }
        return {};
    });
}

Result<> WorkStore::markSent(const SentBatch &batch, std::span<const QString> decisions)
{
    return m_state->transact([&]() -> Result<> {
        SentBatch known;
        auto rows = m_state->query(
            "work/batch", [&](Statement &s) { s.bind(1, batch.device).bind(2, batch.number); },
            [&](const Statement &s) { known = batchOf(s); });
        if (!rows)
            return rows.failure();
        if (*rows > 0 && known.sha256 != batch.sha256)
            return fail(Failure::Code::Conflict,
                        QT_TRANSLATE_NOOP("Failure", "Batch %1 was sent before with other content."),
                        {QString::number(batch.number)});
        const auto bindBatch = [&](Statement &s) {
            s.bind(1, batch.device).bind(2, batch.number).bind(3, batch.sha256).bind(4, batch.atMs);
        };
        if (*rows == 0) {
            if (auto added = m_state->run("work/insert_batch", bindBatch); !added)
                return added;
        }
        for (const QString &decision : decisions) {
            const auto bind = [&](Statement &s) { s.bind(1, decision).bind(2, batch.number).bind(3, batch.atMs); };
            if (auto done = m_state->run("work/mark_sent", bind); !done)
                return done;
        }
        return {};
    });
}

Result<SentBatch> WorkStore::lastBatch(const QString &device)
{
    SentBatch last;
    last.device = device;
    auto rows = m_state->query(
        "work/last_batch", [&](Statement &s) { s.bind(1, device); }, [&](const Statement &s) { last = batchOf(s); });
    if (!rows)
        return rows.failure();
    return last;
}

Result<> WorkStore::applyAcks(std::span<const Ack> acks, qint64 seq)
{
    return m_state->transact([&]() -> Result<> {
        for (const Ack &ack : acks) {
            const QString word = outboxWord(ack.status);
            const auto bind = [&](Statement &s) {
                s.bind(1, ack.decision).bind(2, seq).bind(3, word).bind(4, ack.versionAfter);
                s.bind(5, ack.winner).bind(6, ack.reason).bind(7, ack.atMs);
            };
            for (const char *name : {"work/insert_ack", "work/apply_ack"}) {
                if (auto done = m_state->run(name, bind); !done)
                    return done;
            }
        }
        return m_state->run("work/set_mark",
                            [&](Statement &s) { s.bind(1, QStringLiteral("applied_seq")).bind(2, seq); });
    });
}

Result<qint64> WorkStore::appliedSeq()
{
    qint64 seq = 0;
    auto rows = m_state->query(
        "work/mark", [](Statement &s) { s.bind(1, QStringLiteral("applied_seq")); },
        [&](const Statement &s) { seq = s.integer(0); });
    if (!rows)
        return rows.failure();
    return seq;
}

Result<std::vector<QString>> WorkStore::noteChanged(std::span<const RecordVersion> records, qint64 nowMs)
{
    std::vector<QString> conflicts;
    auto done = m_state->transact([&]() -> Result<> {
        conflicts.clear();
        for (const RecordVersion &record : records) {
            const auto bind = [&](Statement &s) {
                s.bind(1, record.recordType).bind(2, record.record).bind(3, record.version).bind(4, nowMs);
            };
            auto rows = m_state->query("work/note_changed", bind,
                                       [&](const Statement &s) { conflicts.push_back(s.string(0)); });
            if (!rows)
                return rows.failure();
        }
        return {};
    });
    if (!done)
        return done.failure();
    return conflicts;
}

Result<qint64> WorkStore::requeueSent()
{
    qint64 count = 0;
    auto done = m_state->transact([&]() -> Result<> {
        auto rows = m_state->query("work/requeue_sent", {}, {});
        if (!rows)
            return rows.failure();
        count = *rows;
        return {};
    });
    if (!done)
        return done.failure();
    return count;
}

Result<qint64> WorkStore::requeueLost(const QStringList &answered)
{
    qint64 count = 0;
    auto done = m_state->transact([&]() -> Result<> {
        const QString ids = jsonOf(answered);
        auto rows = m_state->query("work/requeue_lost", [&](Statement &s) { s.bind(1, ids); }, {});
        if (!rows)
            return rows.failure();
        count = *rows;
        if (auto open = m_state->run("work/forget_ack_order", {}); !open)
            return open;
        return m_state->run("work/remove_mark", [](Statement &s) { s.bind(1, QStringLiteral("applied_seq")); });
    });
    if (!done)
        return done.failure();
    return count;
}

Result<OutboxEntry> WorkStore::entry(const QString &decision)
{
    auto list = m_state->entries("work/entry", [&](Statement &s) { s.bind(1, decision); });
    if (!list)
        return list.failure();
    if (list->empty())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no decision %1 on this desk."),
                    {decision});
    return list->front();
}

Result<std::vector<OutboxEntry>> WorkStore::entries(std::span<const OutboxState> states)
{
    QStringList words;
    for (const OutboxState state : states)
        words << outboxWord(state);
    return m_state->entries("work/entries", [&](Statement &s) { s.bind(1, jsonOf(words)); });
}

Result<std::vector<OutboxEntry>> WorkStore::decisionsOn(const QString &recordType, const QString &record)
{
    return m_state->entries("work/decisions_on", [&](Statement &s) { s.bind(1, recordType).bind(2, record); });
}

Result<std::vector<OutboxEntry>> WorkStore::openEntries()
{
    static constexpr std::array kOpen
        = {OutboxState::Held, OutboxState::Queued, OutboxState::Sent, OutboxState::Conflict, OutboxState::Rejected};
    return entries(kOpen);
}

Result<qint64> WorkStore::forgetAcked(qint64 beforeMs)
{
    qint64 count = 0;
    auto done = m_state->transact([&]() -> Result<> {
        auto rows = m_state->query("work/forget_acked", [&](Statement &s) { s.bind(1, beforeMs); }, {});
        if (!rows)
            return rows.failure();
        count = *rows;
        return {};
    });
    if (!done)
        return done.failure();
    return count;
}

} // namespace stardesk
