#include "models/feed/outbox_sender.h"

#include "models/feed/durable_file.h"
#include "models/feed/outbox_batch.h"
#include "models/feed/sha256.h"
#include "models/feed/strict_json.h"
#include "models/store/claim_decision.h"
#include "models/store/document_folder.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMaxListBytes = 1024 * 1024;

const QString kOvertaken = QStringLiteral("record_changed"); // work/note_changed.sql

QString listName(qint64 number)
{
    return u"%1.json"_s.arg(number, 8, 10, QLatin1Char('0'));
}

Result<KeptBatch> readList(const QString &file)
{
    auto bytes = readWhole(file, kMaxListBytes);
    if (!bytes)
        return bytes.failure();
    auto object = parseStrictJson(*bytes, file);
    if (!object)
        return object.failure();
    StrictFields fields(*object, file);
    KeptBatch batch;
    batch.number = fields.number("number"_L1, 1, std::numeric_limits<qint64>::max());
    batch.sha256 = fields.sha256("sha256"_L1);
    batch.decisions = fields.texts("decisions"_L1, kMostBatchDecisions, 64);
    if (object->contains("epoch"_L1)) {
        batch.epoch = fields.text("epoch"_L1, 64);
        batch.documents = fields.texts("documents"_L1, kMostBatchDecisions, 64);
    }
    if (fields.failure())
        return *fields.failure();
    return batch;
}

} // namespace

QString KeptBatch::fileName() const
{
    return batchFileName(number, sha256);
}

OutboxSender::OutboxSender(const StoreFolder &folder, WorkStore &work, DeviceIdentity device, OutboxTarget target)
    : m_folder(folder), m_work(work), m_device(std::move(device)), m_target(std::move(target))
{
}

QString OutboxSender::keptFile(const QString &name) const
{
    return m_folder.path() + u"/outbox/"_s + m_device.id + u'/' + name;
}

/// Every batch of this device after number `after` whose list and file are both there, by number.
Result<std::vector<KeptBatch>> OutboxSender::kept(qint64 after) const
{
    std::vector<KeptBatch> batches;
    const QStringList names = QDir(keptFile({})).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name.chopped(5).toLongLong() <= after)
            continue;
        auto batch = readList(keptFile(name));
        if (!batch)
            return batch.failure();
        // A list without its file: the program died between the two, and nobody has seen the batch.
        if (QFile::exists(keptFile(batch->fileName())))
            batches.push_back(std::move(*batch));
        else
            QFile::remove(keptFile(name));
    }
    return batches;
}

/// True where the chain of the last batch is the one of this epoch. In another one the server was restored: how far it knows
/// the old chain nobody can tell, so a new one begins, and no batch of it can be passed over.
Result<bool> OutboxSender::goesOn(const SentBatch &last) const
{
    if (last.number == 0)
        return false;
    const QString list = keptFile(listName(last.number));
    if (!QFile::exists(list))
        return true;
    auto batch = readList(list);
    return batch ? Result<bool>(isOfThisEpoch(*batch)) : Result<bool>(batch.failure());
}

/// Attached documents whose bytes are at this desk; the server refuses a decision whose document nobody sent.
QStringList OutboxSender::documentsOf(const std::vector<OutboxEntry> &entries) const
{
    const DocumentFolder documents = DocumentFolder::ofStore(m_folder.path());
    QStringList names;
    for (const OutboxEntry &entry : entries) {
        const QString sha256 = dataOf(entry.decision)["document"_L1]["sha256"_L1].toString();
        if (isSha256Name(sha256.toLatin1()) && documents.has(sha256))
            names << sha256;
    }
    names.removeDuplicates();
    return names;
}

/// The list goes first: a batch file never lies there without the names of what is in it.
Result<KeptBatch> OutboxSender::keep(const std::vector<OutboxEntry> &entries)
{
    auto last = m_work.lastBatch(m_device.id);
    auto audit = m_work.auditHead();
    if (!last || !audit)
        return last ? audit.failure() : last.failure();
    auto chained = goesOn(*last);
    if (!chained)
        return chained.failure();
    OutboxBatch batch;
    batch.device = m_device.id;
    batch.number = last->number + 1;
    batch.previous = *chained ? last->sha256.toHex() : noBatch();
    batch.epoch = m_target.epoch;
    batch.audit = *audit;
    KeptBatch made;
    made.number = batch.number;
    made.epoch = batch.epoch;
    made.documents = batch.documents = documentsOf(entries);
    for (const OutboxEntry &entry : entries) {
        batch.decisions.append(decisionJson(entry.decision));
        made.decisions.append(entry.decision.id);
    }
    const QByteArray bytes = writeBatch(batch, m_target.sealTo, m_device.key);
    made.sha256 = Sha256::hexOf(bytes);
    const QByteArray list = writeJson({{u"number"_s, made.number},
                                       {u"sha256"_s, QString::fromLatin1(made.sha256)},
                                       {u"epoch"_s, made.epoch},
                                       {u"documents"_s, QJsonArray::fromStringList(made.documents)},
                                       {u"decisions"_s, QJsonArray::fromStringList(made.decisions)}});
    if (auto written = writeDurably(keptFile(listName(made.number)), list, false); !written)
        return written.failure();
    if (auto written = writeDurably(keptFile(made.fileName()), bytes, false); !written)
        return written.failure();
    return made;
}

/// A name that is there stands for the bytes, until somebody asks to send again: no desk can open what it sealed.
Result<> OutboxSender::deliverDocument(const QString &sha256, bool again) const
{
    const QString target = m_target.folder + u'/' + m_device.id + u'/' + documentFileName(sha256);
    if (!again && QFile::exists(target))
        return {};
    auto bytes = DocumentFolder::ofStore(m_folder.path()).bytes(sha256);
    return bytes ? writeDurably(target, sealDocument(*bytes, m_target.sealTo), true) : Result<>(bytes.failure());
}

/// Into the shared folder, documents before the batch that names them; the same bytes there already are a success.
Result<> OutboxSender::deliver(const KeptBatch &batch, bool again) const
{
    for (const QString &sha256 : batch.documents) {
        if (auto delivered = deliverDocument(sha256, again); !delivered)
            return delivered;
    }
    const QString target = m_target.folder + u'/' + m_device.id + u'/' + batch.fileName();
    if (auto there = readWhole(target, kMaxBatchBytes); there && Sha256::hexOf(*there) == batch.sha256)
        return {};
    auto bytes = readWhole(keptFile(batch.fileName()), kMaxBatchBytes);
    if (!bytes)
        return bytes.failure();
    return writeDurably(target, *bytes, true);
}

Result<> OutboxSender::finish(const KeptBatch &batch, qint64 nowMs)
{
    if (auto delivered = deliver(batch, false); !delivered)
        return delivered;
    return m_work.markSent({batch.number, m_device.id, QByteArray::fromHex(batch.sha256), nowMs}, batch.decisions);
}

/// True while the server's answer to something in the batch is not here. A decision that an import overtook while it was
/// being sent has no answer either, and the server waits for its batch.
Result<bool> OutboxSender::isOpen(const KeptBatch &batch)
{
    for (const QString &id : batch.decisions) {
        auto entry = m_work.entry(id);
        if (!entry && entry.failure().code == Failure::Code::NotFound)
            continue; // acknowledged so long ago that it was forgotten
        if (!entry)
            return entry.failure();
        if (entry->state == OutboxState::Sent || entry->state == OutboxState::Queued || entry->reason == kOvertaken)
            return true;
    }
    return false;
}

/// Batches that were kept and not marked as sent: the program died, or the folder could not be reached. One of an earlier
/// epoch only keeps its number: its decisions are queued, and go into the epoch's own chain.
Result<SendResult> OutboxSender::finishKept(qint64 nowMs)
{
    auto last = m_work.lastBatch(m_device.id);
    auto batches = last ? kept(last->number) : Result<std::vector<KeptBatch>>(last.failure());
    if (!batches)
        return batches.failure();
    SendResult result;
    for (const KeptBatch &batch : *batches) {
        if (!isOfThisEpoch(batch)) {
            if (auto noted = m_work.markSent({batch.number, m_device.id, QByteArray::fromHex(batch.sha256), nowMs}, {}); !noted)
                return noted.failure();
            continue;
        }
        if (auto done = finish(batch, nowMs); !done)
            return done.failure();
        ++result.batches;
        result.decisions += batch.decisions.size();
    }
    return result;
}

Result<SendResult> OutboxSender::send(qint64 nowMs)
{
    auto result = finishKept(nowMs);
    if (!result)
        return result;
    constexpr OutboxState kQueued[] = {OutboxState::Queued};
    auto queued = m_work.entries(kQueued);
    if (!queued)
        return queued.failure();
    for (size_t from = 0; from < queued->size(); from += kMostBatchDecisions) {
        const size_t to = std::min(queued->size(), from + size_t(kMostBatchDecisions));
        auto batch = keep({queued->begin() + qsizetype(from), queued->begin() + qsizetype(to)});
        if (!batch)
            return batch.failure();
        if (auto done = finish(*batch, nowMs); !done)
            return done.failure();
        ++result->batches;
        result->decisions += qint64(to - from);
    }
    return result;
}

Result<SendResult> OutboxSender::resend()
{
    auto batches = kept(0);
    if (!batches)
        return batches.failure();
    std::erase_if(*batches, [this](const KeptBatch &batch) { return !isOfThisEpoch(batch); });
    while (!batches->empty()) {
        auto open = isOpen(batches->back());
        if (!open)
            return open.failure();
        if (*open)
            break;
        batches->pop_back();
    }
    SendResult result;
    for (const KeptBatch &batch : *batches) {
        if (auto delivered = deliver(batch, true); !delivered)
            return delivered.failure();
        ++result.batches;
        result.decisions += batch.decisions.size();
    }
    return result;
}

} // namespace stardesk
