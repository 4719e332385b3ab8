#include "models/feed/feed_settle.h"

#include "models/feed/feed_sync.h"
#include "models/store/batch/record_batch.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_reader.h"
#include "models/store/record_visit.h"
#include "models/store/work_store.h"

namespace stardesk {

namespace {

QString textAt(const RecordBatch &batch, std::string_view column, size_t row)
{
    const std::string_view text = batch.fields[size_t(batch.type().fieldIndex(column))].texts.at(row);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

qint64 intAt(const RecordBatch &batch, std::string_view column, size_t row)
{
    return batch.fields[size_t(batch.type().fieldIndex(column))].ints[row];
}

Ack ackAt(const RecordBatch &batch, size_t row)
{
    const auto words = batch.type().fields[size_t(batch.type().fieldIndex("status"))].words;
    const std::string_view word = words[size_t(intAt(batch, "status", row))];
    const qint64 after = intAt(batch, "claim_v_after", row);
    return {textAt(batch, "decision", row),
            outboxState(QString::fromUtf8(word.data(), qsizetype(word.size()))).value_or(OutboxState::Rejected),
            after == kNullInt ? 0 : after,
            textAt(batch, "winner", row),
            textAt(batch, "reason", row),
            intAt(batch, "at", row)};
}

Result<std::vector<Ack>> acksIn(FeedReader &reader, qint64 appliedSeq)
{
    std::vector<Ack> acks;
    Job job; // settled as a whole or not at all
    auto read = forEachRecord(reader, "ack", job, [&](const RecordBatch &batch, size_t row, Ordinal) {
        if (batch.versions[row] > appliedSeq)
            acks.push_back(ackAt(batch, row));
    });
    return read ? Result<std::vector<Ack>>(std::move(acks)) : Result<std::vector<Ack>>(read.failure());
}

Result<std::vector<RecordVersion>> versionsIn(FeedReader &reader, const std::vector<OutboxEntry> &entries)
{
    std::vector<RecordVersion> versions;
    for (const OutboxEntry &entry : entries) {
        const std::string type = entry.decision.recordType.toStdString();
        if (!recordType(type))
            continue;
        const auto ordinal = reader.find(type, entry.decision.record.toStdString());
        if (!ordinal)
            return ordinal.failure();
        if (*ordinal == kNoOrdinal)
            continue;
        const auto version = reader.versionOf(type, *ordinal);
        if (!version)
            return version.failure();
        versions.push_back({entry.decision.recordType, entry.decision.record, *version});
    }
    return versions;
}

/// Epoch of the last call; kept in work.db, so that a program that died before settling does it at its next start.
const QString kEpochSetting = QStringLiteral("settled_epoch");

Result<> settleEpoch(SettleSource &source, WorkStore &work, const QString &epoch)
{
    const auto settled = work.setting(kEpochSetting);
    if (!settled)
        return settled.failure();
    if (*settled == epoch)
        return {};
    const auto acks = source.acksAfter(0);
    if (!acks)
        return acks.failure();
    QStringList answered;
    for (const Ack &ack : *acks)
        answered << ack.decision;
    if (auto queued = work.requeueSent(); !queued)
        return queued.failure();
    if (auto queued = work.requeueLost(answered); !queued)
        return queued.failure();
    return work.setSetting(kEpochSetting, epoch);
}

/// What somebody wrote about a claim that another one was first on stays as the claim's draft (rules.md X6).
Result<> keepNote(WorkStore &work, const QString &decision, qint64 nowMs)
{
    const auto entry = work.entry(decision);
    if (!entry) // of another desk
        return entry.failure().code == Failure::Code::NotFound ? Result<>() : Result<>(entry.failure());
    const QString claim = claimOf(entry->decision);
    if (claim.isEmpty() || entry->decision.note.isEmpty())
        return {};
    const auto draft = work.draft(QStringLiteral("claim"), claim);
    if (!draft || !draft->isEmpty())
        return draft ? Result<>() : Result<>(draft.failure());
    return work.setDraft(QStringLiteral("claim"), claim, entry->decision.note, nowMs);
}

/// An imported generation.
class GenerationSource final : public SettleSource {
public:
    explicit GenerationSource(FeedReader &reader) : m_reader(reader) {}
    Result<std::vector<Ack>> acksAfter(qint64 seq) override { return acksIn(m_reader, seq); }
    Result<std::vector<RecordVersion>> versionsOf(const std::vector<OutboxEntry> &entries) override { return versionsIn(m_reader, entries); }

private:
    FeedReader &m_reader;
};

} // namespace

Result<> settleDecisions(SettleSource &source, WorkStore &work, qint64 seq, const QString &epoch, qint64 nowMs)
{
    if (auto settled = settleEpoch(source, work, epoch); !settled)
        return settled;
    const auto applied = work.appliedSeq();
    if (!applied)
        return applied.failure();
    const auto acks = source.acksAfter(*applied);
    if (!acks)
        return acks.failure();
    if (auto done = work.applyAcks(*acks, seq); !done)
        return done;
    for (const Ack &ack : *acks) {
        if (ack.status != OutboxState::Conflict)
            continue;
        if (auto kept = keepNote(work, ack.decision, nowMs); !kept)
            return kept;
    }
    constexpr OutboxState kOpen[] = {OutboxState::Held, OutboxState::Queued};
    const auto open = work.entries(kOpen);
    if (!open)
        return open.failure();
    const auto records = source.versionsOf(*open);
    if (!records)
        return records.failure();
    const auto changed = work.noteChanged(*records, nowMs);
    if (!changed)
        return changed.failure();
    for (const QString &decision : *changed) {
        if (auto kept = keepNote(work, decision, nowMs); !kept)
            return kept;
    }
    return {};
}

Result<> settleDecisions(FeedReader &reader, WorkStore &work, qint64 seq, const QString &epoch, qint64 nowMs)
{
    GenerationSource source(reader);
    return settleDecisions(source, work, seq, epoch, nowMs);
}

} // namespace stardesk
