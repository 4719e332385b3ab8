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
    bool papers = false;                ///< rows open, and a paper can be added
};

/// "Proof of delivery": a word of the export for people.
[[nodiscard]] QString documentWord(const QString &kind);

/// Every scan, or those of one stage (0..6), as recorded: its wall time, zone, Beijing time, event, place, and the record
/// with the export that it came with.
[[nodiscard]] EvidenceTable scanTable(const ClaimProfile &claim, std::optional<int> stage);
/// The promise as it was shown at checkout, and every paper in the order of the claim's documents: stage, who brought it.
[[nodiscard]] EvidenceTable documentTable(const ClaimReview &review);
/// What happened to the claim, oldest first, and the money it moved.
[[nodiscard]] EvidenceTable historyTable(const ClaimReview &review);
/// What the proposer saw beside what is true now; what changed is red.
[[nodiscard]] EvidenceTable proposalTable(const ClaimReview &review);
/// "Proposed by Li, 03-24 10:12: approve EUR 70.18 (A01)", "Reopening asked for by Chen (O02)"; empty where nothing waits
/// for a second person.
[[nodiscard]] QString proposalText(const ClaimReview &review);
/// The explanation as indented lines: sentence, value, record it comes from.
[[nodiscard]] EvidenceTable explanationTable(const Explanation &tree);

} // namespace stardesk
