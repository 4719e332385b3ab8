#include "models/desk/ingest_run.h"

#include "models/desk/claim_basis.h"
#include "models/desk/sync_desk.h"
#include "models/desk/work_access.h"
#include "models/feed/feed_root.h"
#include "models/feed/record_text.h"
#include "models/feed/signed_document.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Failure missing(const char *option)
{
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "The first run needs --%1; the state keeps it for the next ones."),
                {QString::fromLatin1(option)});
}

/// A value of the request, else what the state remembers of an earlier run.
Result<QString> remembered(ServerState &state, const char *option, const QString &given, bool needed)
{
    const QString name = QString::fromLatin1(option);
    if (!given.isEmpty()) {
        const QString path = QFileInfo(given).exists() ? QFileInfo(given).absoluteFilePath() : given;
        if (auto set = state.setSetting(name, path); !set)
            return set.failure();
        return path;
    }
    auto known = state.setting(name);
    if (known && known->isEmpty() && needed)
        return missing(option);
    return known;
}

/// The root that the private store trusts, and what it says of the outbox.
Result<> checkOutboxKey(const QString &profile, const SigningKey &key)
{
    auto access = WorkAccess::forReading(profile);
    auto head = access ? access->work().trustedHead() : Result<TrustedHead>(access.failure());
    if (!head)
        return head.failure();
    auto document = parseSignedDocument(head->root, u"root"_s);
    auto root = document ? parseFeedRoot(document->json, u"root"_s) : Result<FeedRoot>(document.failure());
    if (!root)
        return root.failure();
    if (root->outbox.isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "A demo feed takes no decisions: it names no outbox key."));
    if (!root->outbox.contains(key.publicKey()))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "The key %1 is not the one that the feed names for its outbox."),
                    {key.publicKey().keyId()});
    return {};
}

/// Rows that the feed carries by now have been published.
Result<> dropPublished(IngestRun &run)
{
    auto waiting = run.state->allWaiting();
    if (!waiting)
        return waiting.failure();
    FeedReader &reader = run.session->feed().reader();
    return run.state->transact([&]() -> Result<> {
        for (const WaitingRecord &record : *waiting) {
            auto published = recordText(reader, record.type.toStdString(), record.key);
            if (!published)
                return published.failure();
            if (*published != record.text)
                continue;
            if (auto removed = run.state->removeWaiting(record.type, record.key); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace

Result<IngestRun> openIngestRun(const IngestRequest &request, const Clock &clock, Job &job)
{
    IngestRun run;
    run.documents = DocumentFolder(request.state + u".documents"_s);
    run.nowMs = clock.nowMs();
    auto state = ServerState::open(request.state);
    if (!state)
        return state.failure();
    run.state = std::move(*state);
    auto feed = remembered(*run.state, "feed", request.feed, true);
    auto keyFile = remembered(*run.state, "key", request.keyFile, true);
    auto trust = remembered(*run.state, "trust", request.trust, false);
    for (const auto *value : {&feed, &keyFile, &trust}) {
        if (!*value)
            return value->failure();
    }
    auto key = readSigningKey(*keyFile);
    if (!key)
        return key.failure();
    run.key = std::move(*key);
    const QString profile = request.state + u".store"_s;
    const QString pinned = trust->isEmpty() ? QString::fromLatin1(run.key.publicKey().toBase64()) : *trust;
    if (auto synced = SyncDesk(profile, clock).sync(*feed, pinned, job); !synced)
        return synced.failure();
    if (auto good = checkOutboxKey(profile, run.key); !good)
        return good.failure();
    auto session = StoreSession::open(profile, clock);
    if (!session)
        return session.failure();
    run.session = std::move(*session);
    run.newChains = request.newChains;
    auto basis = readClaimBasis(run.session->feed().reader());
    if (!basis)
        return basis.failure();
    run.judge = std::make_unique<IngestJudge>(*run.session, *basis, *run.state, run.nowMs);
    if (auto dropped = dropPublished(run); !dropped)
        return dropped.failure();
    return run;
}

} // namespace stardesk
