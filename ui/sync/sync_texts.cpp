#include "ui/sync/sync_texts.h"

#include "models/core/beijing.h"
#include "models/desk/tip_notes.h"
#include "models/domain/claim_reasons.h"
#include "models/domain/claim_workflow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <optional>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("SyncPage", text);
}

std::optional<ClaimRefusal> refusalOfWord(const QString &word)
{
    for (int i = 0; i <= int(ClaimRefusal::CommandReused); ++i) {
        if (claimRefusalWord(ClaimRefusal(i)) == word)
            return ClaimRefusal(i);
    }
    return std::nullopt;
}

} // namespace

QString syncMinute(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, int(kBeijingOffsetMs / 1000)).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString actionText(const Decision &decision)
{
    if (const auto action = claimActionFromWord(decision.action))
        return claimActionText(*action);
    if (const QString ofHr = hrDoneWords(decision.kind, decision.note); ofHr != decision.kind)
        return ofHr;
    return decision.action.isEmpty() ? decision.kind : decision.action;
}

Runs decisionRuns(const Decision &decision, const QString &claim)
{
    Runs runs{Run::strong(claim.isEmpty() ? decision.record : claim).withGap(8), Run::of(actionText(decision)).withGap(8)};
    const auto currency = Currency::fromCode(decision.currency);
    if (decision.amountMinor && currency)
        runs << Run::of(moneyText({*decision.amountMinor, *currency})).withGap(8);
    if (!decision.reasonCodes.isEmpty())
        runs << Run::secondary(decision.reasonCodes.join(u", "_s)).withGap(8);
    return runs;
}

QString stateText(const OutboxLine &line, bool demo)
{
    switch (line.entry.state) {
    case OutboxState::Held: {
        const qint64 seconds = line.leftMs / 1000;
        const QString left = u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        return said(QT_TRANSLATE_NOOP("SyncPage", "saved here, sent in %1")).arg(left);
    }
    case OutboxState::Queued:
        return demo ? said(QT_TRANSLATE_NOOP("SyncPage", "saved here; a demo has no server"))
                    : said(QT_TRANSLATE_NOOP("SyncPage", "saved here, waits for the folder"));
    case OutboxState::Sent: return said(QT_TRANSLATE_NOOP("SyncPage", "sent, not confirmed yet"));
    default: return {};
    }
}

QString reasonText(const ConflictCase &conflict)
{
    const QString &reason = conflict.entry.reason;
    if (reason == u"record_changed"_s)
        return said(QT_TRANSLATE_NOOP("SyncPage", "The record was changed on the server before your decision left this desk. It was not sent; it is kept here."));
    if (const auto refusal = refusalOfWord(reason))
        return claimRefusalText(*refusal);
    if (reason == u"OPERATOR"_s)
        return said(QT_TRANSLATE_NOOP("SyncPage", "The server knows this desk under another operator."));
    if (reason == u"NOT_FOUND"_s)
        return said(QT_TRANSLATE_NOOP("SyncPage", "The server has no such record."));
    return said(QT_TRANSLATE_NOOP("SyncPage", "The server did not take it: %1.")).arg(reason);
}

QString conflictSecondLine(const ConflictCase &conflict)
{
    const QString mine = actionText(conflict.entry.decision);
    if (!conflict.heldBy.isEmpty())
        return said(QT_TRANSLATE_NOOP("SyncPage", "%1 here, held for a second person")).arg(mine);
    const ConflictField *verdict = conflict.field(ConflictField::Name::Verdict);
    return verdict ? said(QT_TRANSLATE_NOOP("SyncPage", "%1 here, %2 there")).arg(mine, verdict->server) : mine;
}

QString solvedSecondLine(const OutboxLine &line)
{
    switch (line.note.end) {
    case ConflictEnd::SetAside: return actionText(line.entry.decision);
    case ConflictEnd::Server: return said(QT_TRANSLATE_NOOP("SyncPage", "%1: server taken")).arg(actionText(line.entry.decision));
    case ConflictEnd::Mine: return said(QT_TRANSLATE_NOOP("SyncPage", "%1: yours kept")).arg(actionText(line.entry.decision));
    case ConflictEnd::Mixed: return said(QT_TRANSLATE_NOOP("SyncPage", "%1: some of both")).arg(actionText(line.entry.decision));
    }
    Q_UNREACHABLE();
}

QString solvedSentence(const OutboxLine &line)
{
    const QString when = syncMinute(line.entry.ackedAtMs);
    if (line.note.by.isEmpty())
        return said(QT_TRANSLATE_NOOP("SyncPage", "Set aside on %1: the server's version holds, yours stays in the history.")).arg(when);
    if (line.note.decision.isEmpty())
        return said(QT_TRANSLATE_NOOP("SyncPage", "%1 took the server's version on %2; yours stays in the history.")).arg(line.noteBy, when);
    return said(QT_TRANSLATE_NOOP("SyncPage", "%1 decided again on %2 with what was chosen; both versions stay in the history.")).arg(line.noteBy, when);
}

QString fieldText(ConflictField::Name name)
{
    switch (name) {
    case ConflictField::Name::Verdict: return said(QT_TRANSLATE_NOOP("SyncPage", "Verdict"));
    case ConflictField::Name::Amount: return said(QT_TRANSLATE_NOOP("SyncPage", "Amount"));
    case ConflictField::Name::Reason: return said(QT_TRANSLATE_NOOP("SyncPage", "Reason"));
    case ConflictField::Name::Documents: return said(QT_TRANSLATE_NOOP("SyncPage", "Documents"));
    case ConflictField::Name::Note: return said(QT_TRANSLATE_NOOP("SyncPage", "Note"));
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
