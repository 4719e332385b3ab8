/// Decisions and outbox entries as rows of work.db. Included by work_*.cpp only.
#pragma once

#include "models/store/decision.h"
#include "models/store/work_store.h"

namespace stardesk {

class Statement;

/// Compact JSON array of texts.
[[nodiscard]] QString jsonOf(const QStringList &texts);
/// Columns that are NOT NULL take an empty text for a null one.
[[nodiscard]] QString orEmpty(const QString &text);
/// Places of work/insert_decision.
void bindDecision(Statement &statement, const Decision &decision);
/// A row of the view outbox_entry.
[[nodiscard]] OutboxEntry outboxEntryOf(const Statement &statement);
/// A row of sent_batch: number, device, sha256, at.
[[nodiscard]] SentBatch batchOf(const Statement &statement);

} // namespace stardesk
