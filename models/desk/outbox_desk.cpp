#include "models/desk/outbox_desk.h"

#include "models/core/beijing.h"
#include "models/desk/store_session.h"
#include "models/desk/work_access.h"
#include "models/feed/feed_head.h"
#include "models/feed/feed_root.h"
#include "models/feed/feed_sync.h"
#include "models/feed/feed_verify.h"
#include "models/feed/outbox_sender.h"
#include "models/feed/signed_document.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

const QString kFolderSetting = QStringLiteral("outbox.folder");
const QString kSourceSetting = QStringLiteral("feed.source");
constexpr qint64 kAckedKeptMs = 400LL * 24 * 3600 * 1000; // export.md: acknowledged rows stay 400 days

/// What the trusted head and root say of sending.
struct TrustedOutbox {
    std::optional<PublicKey> sealTo; ///< none: a demo
    QString epoch;
};

Result<TrustedOutbox> trustedOutbox(WorkStore &work)
{
    auto trusted = work.trustedHead();
    if (!trusted)
        return trusted.failure();
    if (trusted->version == 0)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "there is no data yet: sync an export first (stardesk-cli sync SOURCE --trust KEY)"));
    auto document = parseSignedDocument(trusted->root, u"root"_s);
    auto root = document ? parseFeedRoot(document->json, u"root"_s) : Result<FeedRoot>(document.failure());
    if (!root)
        return root.failure();
    auto head = headOfDocument(trusted->head);
    if (!head)
        return head.failure();
    TrustedOutbox outbox;
    outbox.epoch = trusted->epoch;
    if (!head->demo && !root->outbox.isEmpty())
        outbox.sealTo = root->outbox.first();
    return outbox;
}

/// The remembered folder, else the one beside the feed.
Result<QString> folderOf(WorkStore &work)
{
    auto folder = work.setting(kFolderSetting);
    if (!folder || !folder->isEmpty())
        return folder;
    auto source = work.setting(kSourceSetting);
    if (!source || source->isEmpty())
        return source;
    return QFileInfo(*source).absolutePath() + u"/outbox"_s;
}

Result<QString> chooseFolder(WorkStore &work, const QString &given)
{
    if (!given.isEmpty()) {
        const QString path = QFileInfo(given).absoluteFilePath();
        if (auto set = work.setSetting(kFolderSetting, path); !set)
            return set.failure();
        return path;
    }
    auto known = folderOf(work);
    if (known && known->isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "Say where decisions are to be sent: outbox send --to FOLDER."));
    return known;
}

/// A program that died between an import and its acks would send what the server has answered already.
Result<> settleImported(const WorkAccess &access, qint64 nowMs)
{
    auto feed = FeedStore::open(access.folder());
    if (!feed)
        return feed.failure();
    const FeedMeta &meta = (*feed)->meta();
    auto trusted = access.work().trustedHead();
    if (!trusted)
        return trusted.failure();
    if (meta.version < trusted->version || meta.epoch != trusted->epoch)
        return {}; // rolled back by a person: the answers are those of the newer data, and stay
    return settleDecisions((*feed)->reader(), access.work(), meta.seq, meta.epoch, nowMs);
}

Result<qint64> queueDue(WorkStore &work, const QStringList &now, const Clock &clock)
{
    for (const QString &id : now) {
        auto entry = work.entry(id);
        if (!entry)
            return entry.failure();
        if (entry->state != OutboxState::Held)
            return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "The decision %1 is not held here any more."), {id});
    }
    auto due = work.due(clock);
    if (!due)
        return due.failure();
    QStringList ids = now;
    for (const OutboxEntry &entry : *due)
        ids << entry.decision.id;
    ids.removeDuplicates();
    if (ids.isEmpty())
        return 0;
    auto queued = work.markQueued(ids);
    return queued ? Result<qint64>(ids.size()) : Result<qint64>(queued.failure());
}

/// Asks the sender for `what`; a demo feed has nobody to send to.
Result<OutboxSent> deliver(const WorkAccess &access, const QString &folder, OutboxSent sent,
                           const std::function<Result<SendResult>(OutboxSender &)> &what)
{
    auto trusted = trustedOutbox(access.work());
    if (!trusted)
        return trusted.failure();
    sent.demo = !trusted->sealTo;
    if (sent.demo)
        return sent;
    auto target = chooseFolder(access.work(), folder);
    if (!target)
        return target.failure();
    sent.folder = *target;
    auto device = deviceIdentity(access.folder(), access.work());
    if (!device)
        return device.failure();
    OutboxSender sender(access.folder(), access.work(), std::move(*device), {*target, *trusted->sealTo, trusted->epoch});
    auto result = what(sender);
    if (!result)
        return result.failure();
    sent.batches = result->batches;
    sent.decisions = result->decisions;
    return sent;
}

OutboxCounts countsOf(const std::vector<OutboxEntry> &entries)
{
    OutboxCounts counts;
    for (const OutboxEntry &entry : entries) {
        counts.held += entry.state == OutboxState::Held;
        counts.queued += entry.state == OutboxState::Queued;
        counts.sent += entry.state == OutboxState::Sent;
        counts.attention += entry.state == OutboxState::Conflict || entry.state == OutboxState::Rejected;
    }
    return counts;
}

} // namespace

Result<OutboxList> OutboxDesk::list() const
{
    auto access = WorkAccess::forReading(m_profile);
    if (!access)
        return access.failure();
    auto entries = access->work().openEntries();
    auto folder = folderOf(access->work());
    auto trusted = trustedOutbox(access->work());
    if (!entries || !folder)
        return entries ? folder.failure() : entries.failure();
    if (!trusted)
        return trusted.failure();
    OutboxList list;
    list.counts = countsOf(*entries);
    list.entries = std::move(*entries);
    list.demo = !trusted->sealTo;
    list.folder = list.demo ? QString() : *folder;
    std::ranges::stable_sort(list.entries, {}, [](const OutboxEntry &entry) { return int(entry.state); });
    return list;
}

Result<OutboxSent> OutboxDesk::send(const QStringList &now, const QString &folder) const
{
    auto access = WorkAccess::forWriting(m_profile);
    if (!access)
        return access.failure();
    if (auto settled = settleImported(*access, m_clock.nowMs()); !settled)
        return settled.failure();
    OutboxSent sent;
    auto queued = queueDue(access->work(), now, m_clock);
    if (!queued)
        return queued.failure();
    sent.queued = *queued;
    return deliver(*access, folder, sent, [&](OutboxSender &sender) { return sender.send(m_clock.nowMs()); });
}

Result<OutboxSent> OutboxDesk::resend(const QString &folder) const
{
    auto access = WorkAccess::forWriting(m_profile);
    if (!access)
        return access.failure();
    return deliver(*access, folder, {}, [](OutboxSender &sender) { return sender.resend(); });
}

Result<> OutboxDesk::settle() const
{
    auto access = WorkAccess::forWriting(m_profile);
    if (!access)
        return access.failure();
    if (auto settled = settleImported(*access, m_clock.nowMs()); !settled)
        return settled;
    auto forgotten = access->work().forgetAcked(m_clock.nowMs() - kAckedKeptMs);
    return forgotten ? Result<>() : Result<>(forgotten.failure());
}

Result<> OutboxDesk::setAside(const QString &decision) const
{
    auto session = StoreSession::open(m_profile, m_clock);
    if (!session)
        return session.failure();
    auto access = WorkAccess::forWriting(m_profile);
    if (!access)
        return access.failure();
    auto who = whoDecides(**session, access->work());
    if (!who)
        return who.failure();
    return access->work().setAside(decision, who->key, m_clock.nowMs());
}

Result<DeviceInfo> OutboxDesk::device() const
{
    DeviceInfo info;
    {
        auto access = WorkAccess::forWriting(m_profile);
        if (!access)
            return access.failure();
        auto device = deviceIdentity(access->folder(), access->work());
        if (!device)
            return device.failure();
        info.id = device->id;
        info.publicKey = QString::fromLatin1(device->key.publicKey().toBase64());
    }
    if (auto session = StoreSession::open(m_profile, m_clock))
        info.registered = (*session)->person() && (*session)->person()->deviceKeys.contains(info.publicKey);
    return info;
}

QJsonObject outboxEntryJson(const OutboxEntry &entry, const Clock &clock)
{
    const Decision &decision = entry.decision;
    QJsonObject json{{u"id"_s, decision.id},
                     {u"kind"_s, decision.kind},
                     {u"record_type"_s, decision.recordType},
                     {u"record"_s, decision.record},
                     {u"action"_s, decision.action},
                     {u"operator"_s, decision.actor},
                     {u"decided_at"_s, instantBeijingIso(decision.decidedAtMs)},
                     {u"state"_s, outboxWord(entry.state)}};
    if (decision.amountMinor)
        json.insert("amount"_L1, QJsonObject{{u"amount_minor"_s, *decision.amountMinor}, {u"currency"_s, decision.currency}});
    if (!decision.reasonCodes.isEmpty())
        json.insert("reason_codes"_L1, QJsonArray::fromStringList(decision.reasonCodes));
    if (entry.state == OutboxState::Held)
        json.insert("left_seconds"_L1, entry.hold.leftMs(clock) / 1000);
    if (entry.batch > 0)
        json.insert("batch"_L1, entry.batch);
    if (!entry.reason.isEmpty())
        json.insert("reason"_L1, entry.reason);
    if (!entry.winner.isEmpty())
        json.insert("winner"_L1, entry.winner);
    return json;
}

} // namespace stardesk
