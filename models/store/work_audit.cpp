/// WorkStore: the audit chain.
#include "models/store/outbox_rows.h"
#include "models/store/work_state.h"

#include <limits>

namespace stardesk {

namespace {

AuditEntry entryOf(const Statement &s)
{
    return {s.integer(0), s.integer(1), s.string(2), s.string(3), s.string(4), s.string(5), s.string(6), s.bytes(7)};
}

Failure broken(qint64 number)
{
    return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The audit trail was changed at entry %1."),
                {QString::number(number)});
}

} // namespace

Result<AuditHead> WorkStore::State::head()
{
    AuditHead head;
    auto rows = query("work/audit_head", {}, [&](const Statement &s) { head = {s.integer(0), s.bytes(1)}; });
    if (!rows)
        return rows.failure();
    return head;
}

Result<> WorkStore::State::appendAudit(AuditEntry entry)
{
    auto last = head();
    if (!last)
        return last.failure();
    entry.number = last->count + 1;
    for (QString *text : {&entry.actor, &entry.event, &entry.recordType, &entry.record, &entry.detail})
        *text = orEmpty(*text);
    entry.hash = entry.hashAfter(last->hash);
    auto inserted = run("work/insert_audit", [&](Statement &s) {
        s.bind(1, entry.number).bind(2, entry.atMs).bind(3, entry.actor).bind(4, entry.event);
        s.bind(5, entry.recordType).bind(6, entry.record).bind(7, entry.detail).bind(8, entry.hash);
    });
    if (!inserted)
        return inserted;
    return run("work/set_audit_head", [&](Statement &s) { s.bind(1, entry.number).bind(2, entry.hash); });
}

Result<> WorkStore::audit(AuditEntry entry)
{
    return m_state->transact([&] { return m_state->appendAudit(entry); });
}

Result<AuditHead> WorkStore::auditHead()
{
    return m_state->head();
}

Result<AuditHead> WorkStore::verifyAudit(const AuditHead *expected)
{
    AuditHead at{0, QByteArray(32, '\0')};
    qint64 wrong = 0;
    auto rows = m_state->query("work/audit_chain", {}, [&](const Statement &s) {
        const AuditEntry entry = entryOf(s);
        const QByteArray hash = entry.hashAfter(at.hash);
        if (wrong == 0 && (entry.number != at.count + 1 || entry.hash != hash))
            wrong = at.count + 1;
        at = {entry.number, hash};
        if (wrong == 0 && expected && expected->count == at.count && expected->hash != at.hash)
            wrong = at.count;
    });
    if (!rows)
        return rows.failure();
    if (wrong > 0)
        return broken(wrong);
    auto stored = m_state->head();
    if (!stored)
        return stored.failure();
    // A cut tail leaves a sound chain; the stored end, and the one in every batch and backup, tell.
    if (*stored != at)
        return broken(at.count + 1);
    if (expected && expected->count > at.count)
        return broken(at.count + 1);
    return at;
}

Result<std::vector<AuditEntry>> WorkStore::auditEntries(int limit, qint64 before)
{
    std::vector<AuditEntry> entries;
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    auto rows = m_state->query(
        "work/audit_entries", [&](Statement &s) { s.bind(1, end).bind(2, qint64(limit)); },
        [&](const Statement &s) { entries.push_back(entryOf(s)); });
    if (!rows)
        return rows.failure();
    return entries;
}

} // namespace stardesk
