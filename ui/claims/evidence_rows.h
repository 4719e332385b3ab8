/// What stands behind a claim, in full, as titled tables: raw scans, documents, history, the explanation, and what a
/// checker compares.
#pragma once

#include "models/desk/claim_decisions.h"
#include "models/domain/explanation.h"
#include "ui/shared/plain_table.h"

namespace stardesk {

struct EvidenceTable {
    QString title;
    Runs note;                          ///< one line under the title; empty: none
    QList<PlainTable::Column> columns;
    QList<QList<Runs>> rows;
    QString empty;                      ///< said where there are no rows
    QString copyText;                   ///< what "Copy" takes; empty: no such button
};

/// Every scan, or those of one stage (0..6), as recorded: its wall time, zone, Beijing time, event and place.
[[nodiscard]] EvidenceTable scanTable(const ClaimProfile &claim, std::optional<int> stage);
/// The promise as it was shown at checkout, and every paper with its stage and who brought it.
[[nodiscard]] EvidenceTable documentTable(const ClaimProfile &claim);
/// What happened to the claim, oldest first.
[[nodiscard]] EvidenceTable historyTable(const ClaimProfile &claim);
/// What the proposer saw beside what is true now; what changed is red.
[[nodiscard]] EvidenceTable proposalTable(const ClaimReview &review);
/// "Proposed by Li, 03-24 10:12: approve EUR 70.18 (A01)"; empty where nothing waits for a second person.
[[nodiscard]] QString proposalText(const ClaimReview &review);
/// The explanation as indented lines: sentence, value, record it comes from.
[[nodiscard]] EvidenceTable explanationTable(const Explanation &tree);

} // namespace stardesk
