/// Words of the sync page: a decision, where it stands, and why it came back.
#pragma once

#include "models/desk/sync_centre.h"
#include "ui/shared/runs.h"

namespace stardesk {

/// "2026-03-24 08:12" Beijing.
[[nodiscard]] QString syncMinute(qint64 ms);
/// "C-1042 approve EUR 9.00", the record bold. `claim`: empty where it is about another record.
[[nodiscard]] Runs decisionRuns(const Decision &decision, const QString &claim);
/// "approve", "request information": the verb alone.
[[nodiscard]] QString actionText(const Decision &decision);
/// "held, sent in 04:31", "saved here, waits for the folder", "sent, not confirmed yet".
[[nodiscard]] QString stateText(const OutboxLine &line, bool demo);
/// Why the server, or the import, did not take it: one sentence.
[[nodiscard]] QString reasonText(const ConflictCase &conflict);
/// "approved here, Rejected there"; for the list of conflicts.
[[nodiscard]] QString conflictSecondLine(const ConflictCase &conflict);
/// How a conflict ended, in a few words and in a sentence.
[[nodiscard]] QString solvedSecondLine(const OutboxLine &line);
[[nodiscard]] QString solvedSentence(const OutboxLine &line);
[[nodiscard]] QString fieldText(ConflictField::Name name);

} // namespace stardesk
