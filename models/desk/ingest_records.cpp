#include "models/desk/ingest_records.h"

#include "models/core/beijing.h"
#include "models/desk/claim_basis.h"
#include "models/domain/claim_json.h"
#include "models/feed/record_text.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_reader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Result<WaitingRecord> rowOf(const QString &type, const QString &key, const QJsonObject &fields)
{
    auto text = recordText(type.toStdString(), key, fields);
    if (!text)
        return text.failure();
    return WaitingRecord{type, key, *text};
}

void putText(QJsonObject &fields, QLatin1String name, const QString &text)
{
    if (text.isEmpty())
        fields.remove(name);
    else
        fields.insert(name, text);
}

/// Words that only the export's maker knows stay.
QJsonArray flagsOf(const Claim &claim, const QStringList &published)
{
    QStringList words = claimFlagWords(claim.flags);
    for (const QString &word : published) {
        if (claimFlagsFromWords({word}) == 0)
            words << word;
    }
    words.removeDuplicates();
    return QJsonArray::fromStringList(words);
}

QJsonObject proposalOf(const Claim &claim, const ClaimSituation &before, const Decision &decision)
{
    QJsonObject proposal = claimProposalJson(*claim.proposal, claim.facts.currency);
    const bool made = !before.claim.proposal || *before.claim.proposal != *claim.proposal;
    const QJsonObject seen = dataOf(decision)["seen"_L1].toObject();
    if (made && !seen.isEmpty())
        proposal.insert("seen"_L1, seen);
    else if (!made && before.proposerSaw)
        proposal.insert("seen"_L1, evidenceSeenJson(*before.proposerSaw));
    return proposal;
}

} // namespace

Result<WaitingRecord> claimRow(FeedReader &reader, const Claim &claim, const ClaimSituation &before, const Decision &decision,
                               const ClaimBasis &basis)
{
    const QString key = before.profile.key.value;
    auto published = recordText(reader, "claim", key);
    if (!published)
        return published.failure();
    QJsonObject fields = QJsonDocument::fromJson(*published).object();
    fields.insert("state"_L1, claimStateWord(claim.state));
    fields.insert("cycle"_L1, claim.cycleNumber());
    putText(fields, "assignee"_L1, claim.holder);
    QJsonObject proposal = claim.proposal ? proposalOf(claim, before, decision) : QJsonObject();
    // Paid money is never edited: what a claim that is opened again has got so far goes on with it (T22).
    const bool again = claim.state != ClaimState::Paid || before.profile.proposal.contains("paid"_L1);
    if (again && !claim.entries.isEmpty())
        proposal.insert("paid"_L1, QJsonObject{{u"amount_minor"_s, claim.entries.front().minor}, {u"currency"_s, claim.facts.currency.code()}});
    if (proposal.isEmpty())
        fields.remove("proposal"_L1);
    else
        fields.insert("proposal"_L1, proposal);
    const auto due = nextDueMs(claim, basis.rules(*before.rules));
    putText(fields, "due"_L1, due ? instantIso(*due) : QString());
    const QJsonArray flags = flagsOf(claim, before.profile.flags);
    if (flags.isEmpty())
        fields.remove("flags"_L1);
    else
        fields.insert("flags"_L1, flags);
    const bool links = decision.recordType == kClaimIncident;
    const QString linked = links ? dataOf(decision)["reference"_L1].toString() : before.profile.incident ? before.profile.incident->key : QString();
    putText(fields, "incident"_L1, linked);
    return rowOf(u"claim"_s, key, fields);
}

Result<std::vector<WaitingRecord>> eventRows(const QString &claim, const QVector<ClaimEvent> &events, const QString &decision)
{
    std::vector<WaitingRecord> rows;
    for (const ClaimEvent &event : events) {
        QJsonObject fields{{u"claim"_s, claim},
                           {u"at"_s, instantIso(event.atMs)},
                           {u"actor"_s, event.actor},
                           {u"transition"_s, claimTransitionWord(event.transition)},
                           {u"note"_s, event.note.isNull() ? u""_s : event.note}};
        putText(fields, "code"_L1, event.code);
        auto row = rowOf(u"claim_event"_s, u"%1-%2"_s.arg(decision).arg(rows.size() + 1, 2, 10, QLatin1Char('0')), fields);
        if (!row)
            return row.failure();
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<WaitingRecord> documentRow(const Decision &decision, const QString &claim, qint64 atMs)
{
    QJsonObject fields = dataOf(decision)["document"_L1].toObject();
    fields.insert("claim"_L1, claim);
    fields.insert("by"_L1, decision.actor);
    if (!fields.contains("received_at"_L1))
        fields.insert("received_at"_L1, instantIso(atMs));
    return rowOf(u"document"_s, decision.record, fields);
}

Result<WaitingRecord> personNoteRow(const Decision &decision, qint64 atMs)
{
    const QJsonObject data = dataOf(decision);
    QJsonObject fields{{u"person"_s, data["person"_L1]}, {u"kind"_s, decision.kind}, {u"at"_s, instantIso(atMs)},
                       {u"actor"_s, decision.actor}, {u"text"_s, decision.note}};
    if (!decision.reasonCodes.isEmpty())
        fields.insert("code"_L1, decision.reasonCodes.front());
    for (const auto name : {"channel"_L1, "ratings"_L1}) {
        if (data.contains(name))
            fields.insert(name, data.value(name));
    }
    if (decision.recordType != u"person_note"_s)
        fields.insert("target"_L1, decision.record);
    return rowOf(u"person_note"_s, decision.id, fields);
}

Result<WaitingRecord> ackRow(const JudgedDecision &judged)
{
    QJsonObject fields{{u"decision"_s, judged.id}, {u"status"_s, outboxWord(judged.status)}, {u"at"_s, instantIso(judged.atMs)}};
    putText(fields, "winner"_L1, judged.winner);
    putText(fields, "reason"_L1, judged.reason);
    return rowOf(u"ack"_s, judged.id, fields);
}

} // namespace stardesk
