/// WorkStore: what it remembers of the feed and of time.
#include "models/store/work_state.h"

#include <algorithm>

namespace stardesk {

Result<TrustedHead> WorkStore::trustedHead()
{
    TrustedHead head;
    auto rows = m_state->query("work/trusted_head", {}, [&](const Statement &s) {
        head = {s.string(0), s.string(1), s.integer(2), s.integer(3), s.bytes(4), s.bytes(5), s.integer(6)};
    });
    if (!rows)
        return rows.failure();
    return head;
}

Result<> WorkStore::trust(const TrustedHead &head)
{
    return m_state->transact([&]() -> Result<> {
        auto known = trustedHead();
        if (!known)
            return known.failure();
        if (known->feedId == head.feedId && known->epoch == head.epoch && head.version < known->version)
            return fail(
                Failure::Code::Unverified,
                QT_TRANSLATE_NOOP("Failure", "The feed offers version %1, but version %2 was trusted before: refused."),
                {QString::number(head.version), QString::number(known->version)});
        return m_state->run("work/set_trusted_head", [&](Statement &s) {
            s.bind(1, head.feedId).bind(2, head.epoch).bind(3, head.version).bind(4, head.rootVersion);
            s.bindBlobView(5, head.root).bindBlobView(6, head.head).bind(7, head.trustedAtMs);
        });
    });
}

Result<> WorkStore::noteImport(const FeedImport &import)
{
    return m_state->transact([&] {
        return m_state->run("work/insert_import", [&](Statement &s) {
            s.bind(1, import.atMs).bind(2, import.kind).bind(3, import.generation).bind(4, import.version);
            s.bind(5, import.fromSeq).bind(6, import.toSeq).bind(7, import.source).bind(8, import.rows);
        });
    });
}

Result<std::vector<FeedImport>> WorkStore::imports(int limit)
{
    std::vector<FeedImport> imports;
    auto rows = m_state->query(
        "work/imports", [&](Statement &s) { s.bind(1, qint64(limit)); },
        [&](const Statement &s) {
            imports.push_back({s.integer(0), s.string(1), s.string(2), s.integer(3), s.integer(4), s.integer(5),
                               s.string(6), s.string(7)});
        });
    if (!rows)
        return rows.failure();
    return imports;
}

Result<qint64> WorkStore::noteTime(qint64 nowMs)
{
    const QString name = QStringLiteral("latest_time");
    auto done = m_state->transact(
        [&] { return m_state->run("work/set_mark", [&](Statement &s) { s.bind(1, name).bind(2, nowMs); }); });
    if (!done)
        return done.failure();
    return latestTime();
}

Result<qint64> WorkStore::latestTime()
{
    qint64 latest = 0;
    auto rows = m_state->query(
        "work/mark", [](Statement &s) { s.bind(1, QStringLiteral("latest_time")); },
        [&](const Statement &s) { latest = s.integer(0); });
    if (!rows)
        return rows.failure();
    return latest;
}

} // namespace stardesk
