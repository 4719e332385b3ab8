#include "models/desk/ingest_system.h"

#include "models/desk/claim_basis.h"
#include "models/desk/claim_situation.h"
#include "models/desk/ingest_records.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"
#include "models/store/record_visit.h"

#include <QtCore/QCryptographicHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

struct Waiting {
    QString claim;
    ClaimAction action;
};

std::optional<ClaimAction> actionIn(std::string_view state)
{
    if (state == claimStateWord(ClaimState::Draft).toStdString())
        return ClaimAction::Submit;
    if (state == claimStateWord(ClaimState::InfoRequested).toStdString())
        return ClaimAction::ExpireInfo;
    return {};
}

/// Claims in a state that time or a document moves.
Result<std::vector<Waiting>> waitingClaims(FeedReader &reader)
{
    std::vector<Waiting> waiting;
    Job job; // the run ends with a batch, not in the midst of the claims
    auto read = forEachRecord(reader, "claim", job, [&waiting](const RecordBatch &batch, size_t row, Ordinal) {
        const size_t state = size_t(batch.type().fieldIndex("state"));
        const auto action = actionIn(batch.type().fields[state].words[size_t(batch.fields[state].ints[row])]);
        const std::string_view key = batch.keys.at(row);
        if (action)
            waiting.push_back({QString::fromUtf8(key.data(), qsizetype(key.size())), *action});
    });
    return read ? Result<std::vector<Waiting>>(std::move(waiting)) : Result<std::vector<Waiting>>(read.failure());
}

/// The same step on the same claim is the same event, should it be taken twice.
QString stepName(const ClaimSituation &situation, ClaimAction action)
{
    const QString step = u"%1|%2|%3"_s.arg(situation.profile.key.value, claimActionWord(action)).arg(situation.claim.answerDeadlineMs);
    return u"S-"_s + QString::fromLatin1(QCryptographicHash::hash(step.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

Result<bool> move(IngestRun &run, const ClaimBasis &basis, const Waiting &waiting)
{
    auto touched = run.state->waiting(u"claim"_s, waiting.claim);
    if (!touched)
        return touched.failure();
    if (!touched->isNull())
        return false; // what came in goes first, and is published first
    auto situation = claimSituation(*run.session, basis, {}, ClaimKey{waiting.claim});
    if (!situation)
        return situation.failure().code == Failure::Code::Malformed ? Result<bool>(false) : Result<bool>(situation.failure());
    ClaimCommand command;
    command.action = waiting.action;
    const ClaimAnswer answer = applyCommand(situation->claim, command, systemOperator(), run.nowMs, basis.rules(*situation->rules));
    if (!answer.done())
        return false;
    auto rows = eventRows(waiting.claim, answer.events, stepName(*situation, waiting.action));
    auto claim = rows ? claimRow(run.session->feed().reader(), answer.claim, *situation, {}, basis) : Result<WaitingRecord>(rows.failure());
    if (!claim)
        return claim.failure();
    rows->push_back(std::move(*claim));
    auto stored = run.state->transact([&]() -> Result<> {
        for (const WaitingRecord &row : *rows) {
            if (auto set = run.state->setWaiting(row); !set)
                return set;
        }
        return {};
    });
    return stored ? Result<bool>(true) : Result<bool>(stored.failure());
}

} // namespace

Result<qint64> runSystem(IngestRun &run)
{
    auto basis = run.session->claimBasis();
    auto waiting = waitingClaims(run.session->feed().reader());
    if (!basis || !waiting)
        return basis ? waiting.failure() : basis.failure();
    qint64 moved = 0;
    for (const Waiting &claim : *waiting) {
        auto done = move(run, **basis, claim);
        if (!done)
            return done.failure();
        moved += *done;
    }
    return moved;
}

} // namespace stardesk
