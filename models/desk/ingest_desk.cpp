#include "models/desk/ingest_desk.h"

#include "models/core/text/failure_text.h"
#include "models/desk/claim_basis.h"
#include "models/desk/ingest_records.h"
#include "models/desk/ingest_system.h"
#include "models/feed/durable_file.h"
#include "models/feed/outbox_batch.h"
#include "models/feed/signed_document.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

struct BatchFile {
    QString path;
    BatchName name;
};

/// Operators whose record names the key that signed; the server knows nobody by any other mark.
Result<OperatorProfile> operatorOf(StoreSession &session, const SignedDocument &document, PublicKey *device, const QString &where)
{
    auto operators = readOperators(session.feed().reader());
    if (!operators)
        return operators.failure();
    std::optional<OperatorProfile> found;
    for (const OperatorProfile &profile : *operators) {
        for (const QString &text : profile.deviceKeys) {
            const auto key = parsePublicKey(text.toLatin1(), where);
            if (!key || key->number != document.signatures.front().number)
                continue;
            if (found && found->key != profile.key)
                return fail(Failure::Code::Unverified,
                            QT_TRANSLATE_NOOP("Failure", "The device key %1 stands in the records of two operators; take it out of one."),
                            {key->keyId()}, where);
            found = profile;
            *device = *key;
        }
    }
    if (!found)
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "No operator record names the key of this device; add it to device_keys."), {}, where);
    return *found;
}

/// Whether the batch follows the one before it, or begins the device's chain of this epoch: after a server was restored no
/// desk can know how far the old chain is known, so it begins a new one, of which nothing is passed over.
Result<> checkChain(const OutboxBatch &batch, const std::optional<ServerDevice> &device, const PublicKey &key, const QString &epoch,
                    bool newChains, const QString &where)
{
    if (device && device->key != QString::fromLatin1(key.toBase64()))
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The device sent its earlier batches under another key."), {}, where);
    const bool firstOfEpoch = batch.previous == noBatch() && batch.epoch == epoch && (!device || device->epoch != epoch);
    if (firstOfEpoch || (!device && newChains))
        return {};
    const qint64 expected = device ? device->number + 1 : 1;
    const QByteArray previous = device ? device->sha256 : noBatch();
    if (batch.number == expected)
        return batch.previous == previous
            ? Result<>()
            : fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The batch does not follow the one before it."), {}, where);
    return fail(Failure::Code::Unverified,
                QT_TRANSLATE_NOOP("Failure", "Batch %1 of this device is missing; it waits for it (outbox resend on that desk)."),
                {QString::number(expected)}, where);
}

Result<bool> isAnswered(IngestRun &run, const QString &decision)
{
    auto waiting = run.state->waiting(u"ack"_s, decision);
    if (!waiting)
        return waiting.failure();
    auto published = run.session->feed().reader().find("ack", decision.toStdString());
    if (!published)
        return published.failure();
    return !waiting->isNull() || *published != kNoOrdinal;
}

void count(IngestReport &report, const IngestedDecision &decision, OutboxState status)
{
    switch (status) {
    case OutboxState::Accepted: ++report.accepted; break;
    case OutboxState::Duplicate: ++report.duplicate; break;
    case OutboxState::Conflict: ++report.conflict; break;
    default: ++report.rejected; break;
    }
    report.decisions.push_back(decision);
}

IngestedDecision ingested(const JudgedDecision &judged, const QString &action)
{
    return {judged.id, judged.recordType, judged.record, action, judged.actor, outboxWord(judged.status), judged.reason};
}

Result<> store(IngestRun &run, const JudgedDecision &judged, const std::vector<WaitingRecord> &rows)
{
    if (auto added = run.state->add(judged); !added)
        return added;
    for (const WaitingRecord &row : rows) {
        if (auto set = run.state->setWaiting(row); !set)
            return set;
    }
    auto ack = ackRow(judged);
    return ack ? run.state->setWaiting(*ack) : Result<>(ack.failure());
}

/// A document that nobody could ever look at is no evidence.
bool lacksDocument(const IngestRun &run, const Decision &decision)
{
    if (decision.recordType != kClaimDocument)
        return false;
    const QString sha256 = dataOf(decision)["document"_L1]["sha256"_L1].toString();
    return !run.documents.has(sha256) && !DocumentFolder::ofStore(run.session->profile()).has(sha256);
}

/// One decision of a batch; `report` belongs to the batch and counts only once it is committed.
Result<> takeIn(IngestRun &run, const OutboxBatch &batch, const QJsonObject &json, const OperatorProfile &who, IngestReport &report)
{
    JudgedDecision judged;
    judged.id = json.value("id"_L1).toString();
    judged.body = decisionBody(json);
    judged.device = batch.device;
    judged.batch = batch.number;
    judged.actor = who.key;
    judged.atMs = run.nowMs;
    judged.text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    const auto decision = decisionFromJson(json, u"decision/"_s + judged.id);
    const QString action = json.value("action"_L1).toString();
    if (!decision) {
        judged.reason = u"MALFORMED"_s;
        count(report, ingested(judged, action), OutboxState::Rejected);
        static const QRegularExpression form(u"\\A[0-9a-f-]{36}\\z"_s);
        // Without an identity there is nothing that an ack could name.
        return form.match(judged.id).hasMatch() ? store(run, judged, {}) : Result<>();
    }
    judged.recordType = decision->recordType;
    judged.record = decision->record;
    judged.baseVersion = decision->baseVersion;
    auto known = run.state->decision(judged.id);
    auto answered = isAnswered(run, judged.id);
    if (!known || !answered)
        return known ? Result<>(answered.failure()) : Result<>(known.failure());
    if (*known && (*known)->body != judged.body) {
        // The first answer stands: the ack of this identity is not touched.
        judged.reason = claimRefusalWord(ClaimRefusal::CommandReused);
        count(report, ingested(judged, action), OutboxState::Rejected);
        return {};
    }
    if (*known && *answered) {
        judged.status = OutboxState::Duplicate;
        count(report, ingested(judged, action), OutboxState::Duplicate);
        return {};
    }
    auto verdict = lacksDocument(run, *decision) ? Result<IngestVerdict>(IngestVerdict{OutboxState::Rejected, u"DOCUMENT_MISSING"_s, {}, {}})
                                                 : run.judge->judge(*decision, who);
    auto winner = run.state->winner(judged.recordType, judged.record, judged.baseVersion);
    if (!verdict || !winner)
        return verdict ? Result<>(winner.failure()) : Result<>(verdict.failure());
    // Kinds that change no version are held to the same rule: the first accepted on (record, base_v) wins.
    if (verdict->status == OutboxState::Accepted && *winner && (*winner)->id != judged.id)
        *verdict = {OutboxState::Conflict, claimRefusalWord(ClaimRefusal::Conflict), (*winner)->id, {}};
    judged.status = verdict->status;
    judged.reason = verdict->reason;
    judged.winner = verdict->winner;
    count(report, ingested(judged, action), judged.status);
    return store(run, judged, verdict->rows);
}

/// The bytes that came with the batch. One that is missing is waited for: a shared folder may bring files in any order.
Result<> keepDocuments(IngestRun &run, const OutboxBatch &batch, const QString &folder)
{
    for (const QString &sha256 : batch.documents) {
        if (run.documents.has(sha256))
            continue;
        const QString file = folder + u'/' + documentFileName(sha256);
        auto sealed = readWhole(file, kLargestDocument + 1024);
        if (!sealed && sealed.failure().code == Failure::Code::NotFound)
            return fail(Failure::Code::NotFound,
                        QT_TRANSLATE_NOOP("Failure", "A document of the batch is missing; it waits for it (outbox resend on that desk)."), {}, file);
        auto bytes = sealed ? openDocument(*sealed, sha256, run.key, file) : sealed;
        if (!bytes)
            return bytes.failure();
        if (auto kept = run.documents.keep(sha256, *bytes); !kept)
            return kept;
    }
    return {};
}

Result<> takeInBatch(IngestRun &run, const QString &folderDevice, const BatchFile &file)
{
    auto bytes = readWhole(file.path, kMaxBatchBytes);
    if (!bytes)
        return bytes.failure();
    auto document = readBatchFile(*bytes, file.name.sha256, file.path);
    if (!document)
        return document.failure();
    PublicKey key;
    auto who = operatorOf(*run.session, *document, &key, file.path);
    if (!who)
        return who.failure();
    auto batch = openBatch(*document, key, run.key, file.path);
    if (!batch)
        return batch.failure();
    if (batch->device != folderDevice || batch->number != file.name.number)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The batch lies under another name than its own."), {}, file.path);
    auto device = run.state->device(batch->device);
    if (!device)
        return device.failure();
    const QString epoch = run.session->feed().meta().epoch;
    if (auto follows = checkChain(*batch, *device, key, epoch, run.newChains, file.path); !follows)
        return follows;
    if (*device && batch->audit.count < (*device)->audit.count)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The desk's audit chain has become shorter: entries were cut off."),
                    {}, file.path);
    if (auto kept = keepDocuments(run, *batch, QFileInfo(file.path).absolutePath()); !kept)
        return kept;
    IngestReport taken;
    auto done = run.state->transact([&]() -> Result<> {
        taken = {};
        for (const QJsonObject &decision : batch->decisions) {
            if (auto one = takeIn(run, *batch, decision, *who, taken); !one)
                return one;
        }
        return run.state->setDevice({batch->device, QString::fromLatin1(key.toBase64()), batch->number, file.name.sha256, batch->epoch,
                                     batch->audit});
    });
    if (!done)
        return done;
    run.report.accepted += taken.accepted;
    run.report.duplicate += taken.duplicate;
    run.report.conflict += taken.conflict;
    run.report.rejected += taken.rejected;
    std::ranges::move(taken.decisions, std::back_inserter(run.report.decisions));
    return {};
}

std::vector<BatchFile> batchesIn(const QString &folder, qint64 after)
{
    std::vector<BatchFile> files;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names) {
        const BatchName known = batchNameOf(name);
        if (known.number > after)
            files.push_back({folder + u'/' + name, known});
    }
    return files;
}

/// A file that cannot be taken in holds up the later ones of its device only, and only where they build on it.
Result<> takeInDevice(IngestRun &run, const QString &folder, const QString &device)
{
    auto known = run.state->device(device);
    if (!known)
        return known.failure();
    for (const BatchFile &file : batchesIn(folder, *known ? (*known)->number : 0)) {
        auto taken = takeInBatch(run, device, file);
        if (taken)
            continue;
        const auto code = taken.failure().code;
        if (code != Failure::Code::Unverified && code != Failure::Code::Malformed && code != Failure::Code::NotFound)
            return taken;
        run.report.refused.push_back({file.path, taken.failure()});
    }
    return {};
}

} // namespace

Result<IngestReport> IngestDesk::run(const IngestRequest &request, Job &job) const
{
    auto run = openIngestRun(request, m_clock, job);
    if (!run)
        return run.failure();
    static const QRegularExpression device(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    const QStringList folders = QDir(request.outbox).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : folders) {
        if (!device.match(name).hasMatch())
            continue;
        if (auto taken = takeInDevice(*run, request.outbox + u'/' + name, name); !taken)
            return taken.failure();
    }
    auto moved = runSystem(*run);
    if (!moved)
        return moved.failure();
    run->report.system = *moved;
    return std::move(run->report);
}

QJsonObject ingestJson(const IngestReport &report)
{
    QJsonArray decisions;
    for (const IngestedDecision &decision : report.decisions)
        decisions << QJsonObject{{u"id"_s, decision.id}, {u"record_type"_s, decision.recordType}, {u"record"_s, decision.record},
                                 {u"action"_s, decision.action}, {u"operator"_s, decision.actor}, {u"status"_s, decision.status},
                                 {u"reason"_s, decision.reason}};
    QJsonArray refused;
    for (const RefusedBatch &batch : report.refused)
        refused << QJsonObject{{u"file"_s, batch.file}, {u"reason"_s, failureText(batch.failure)}};
    return {{u"accepted"_s, report.accepted},
            {u"duplicate"_s, report.duplicate},
            {u"conflict"_s, report.conflict},
            {u"rejected"_s, report.rejected},
            {u"system"_s, report.system},
            {u"decisions"_s, decisions},
            {u"refused_batches"_s, refused}};
}

} // namespace stardesk
